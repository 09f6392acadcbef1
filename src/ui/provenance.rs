//! What a statement rests on: how sure it is, in words, and its sources on
//! demand, without leaving the place.
//!
//! This file must not know what the statement is about.

use maud::{Markup, html};

use crate::domain::dataset::Dataset;
use crate::domain::records::code;
use crate::domain::values::confidence::Confidence;
use crate::domain::values::id::SourceId;
use crate::route::{self, Route};
use crate::ui::name::organisation;

/// The standing of a statement: a degree of confidence, or what it is instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A fact with its confidence.
    Fact(Confidence),
    /// One side of a question on which sources disagree.
    Claim,
    /// A definition in the project's own words.
    Definition,
    /// A quotation, word for word.
    Quotation,
    /// General knowledge; no source was looked up.
    GeneralKnowledge,
    /// A name found in the sources.
    Name,
}

impl Standing {
    fn id(self) -> &'static str {
        match self {
            Self::Fact(confidence) => confidence.id(),
            Self::Claim => "claim",
            Self::Definition => "definition",
            Self::Quotation => "quotation",
            Self::GeneralKnowledge => "general-knowledge",
            Self::Name => "sourced",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Fact(confidence) => confidence.words(),
            Self::Claim => "claim",
            Self::Definition => "our wording",
            Self::Quotation => "word for word",
            Self::GeneralKnowledge => "general knowledge",
            Self::Name => "sourced",
        }
    }
}

/// The mark beside a fact.
pub fn fact(data: &Dataset, confidence: Confidence, sources: &[SourceId]) -> Markup {
    provenance(data, Standing::Fact(confidence), sources)
}

/// The mark beside a statement of any standing. Without sources it is only the
/// words; with sources it opens in place.
pub fn provenance(data: &Dataset, standing: Standing, sources: &[SourceId]) -> Markup {
    let (id, words) = (standing.id(), standing.words());
    let degree = matches!(standing, Standing::Fact(_));
    if sources.is_empty() {
        return html! {
            span.provenance.degree[degree] data-confidence=(id) {
                span.mark aria-hidden="true" {} span.provenance-words { (words) }
            }
        };
    }
    html! {
        details.provenance.degree[degree] data-confidence=(id) {
            // What is seen is the mark and the number; the style sheet adds the
            // number, so that the words are the only text.
            summary data-sources=(sources.len()) {
                span.mark aria-hidden="true" {}
                span.provenance-words {
                    (words) ", " (sources.len()) (counted(standing, sources.len()))
                }
            }
            ul { @for source in sources { li { (entry(data, source)) } } }
        }
    }
}

/// What the marks mean; once on every page that has them: before the first, or below
/// where the first screen belongs to something else.
pub fn legend(data: &Dataset) -> Markup {
    html! {
        p.legend {
            @for degree in Confidence::ALL {
                span data-confidence=(degree.id()) {
                    span.mark aria-hidden="true" {}
                    (code::label(&data.codes.confidence, degree.id()))
                }
                " "
            }
            "The number counts the publications cited, which may repeat one source; select it to see them. "
            a href=(Route::About.fragment("confidence")) { "How sure a fact is" }
        }
    }
}

/// What rests on one source may still be told by several, which repeat it.
fn counted(standing: Standing, number: usize) -> &'static str {
    match (standing, number) {
        (_, 1) => " source",
        (Standing::Fact(Confidence::SingleSource | Confidence::ArticleOnly), _) => " publications",
        _ => " sources",
    }
}

/// A source by its title, as a link to its entry on the sources page.
pub fn entry(data: &Dataset, id: &SourceId) -> Markup {
    let source = data.source(id);
    html! {
        a href=(route::source(id)) data-source=(id.as_str()) lang=[source.and_then(|source| source.lang.as_deref())] {
            (source.map_or(id.as_str(), |source| source.title.as_str()))
        }
        @if let Some(source) = source {
            " "
            span.quiet {
                (organisation(&source.publisher)) ", "
                (source.date.map_or_else(|| "undated".to_owned(), |date| date.to_string()))
            }
        }
    }
}
