//! Facts with what they rest on: the one way in which the content pages show a
//! statement.
//!
//! This file must not know which facts stand on which page.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::citations::anchor;
use crate::domain::reading::glossary_terms::{GlossaryMarker, Piece};
use crate::domain::records::fact::Fact;
use crate::domain::records::glossary::Term;
use crate::route::Route;
use crate::ui::provenance;
use crate::ui::time::time;

/// A list of facts about the set-up, each with its anchor.
pub(super) fn fact_list(
    data: Data,
    marker: &mut GlossaryMarker<'_>,
    list: &str,
    facts: &[Fact],
) -> Markup {
    html! {
        ul.facts {
            @for fact in facts {
                li.fact id=(anchor(list, fact)) data-fact={ "governance." (list) "." (fact.id) } {
                    @if let Some(date) = fact.date { div.fact-date { (time(date)) } }
                    div.fact-text { (prose(marker, &fact.fact)) }
                    (provenance::fact(data.set, fact.confidence, &fact.sources))
                    (details(fact))
                    (note(fact.note.as_deref()))
                }
            }
        }
    }
}

/// The optional fields that belong to the kind of the fact. A working group
/// without a chair says that none is known.
fn details(fact: &Fact) -> Markup {
    let chair = fact
        .topic
        .as_ref()
        .map(|_| fact.chair.as_deref().unwrap_or("not known"));
    let rows = [
        ("Topic", fact.topic.as_deref()),
        ("Chair", chair),
        ("What came of it", fact.status.as_deref()),
    ];
    if rows.iter().all(|(_, value)| value.is_none()) {
        return Markup::default();
    }
    html! {
        dl.pairs {
            @for (label, value) in rows {
                @if let Some(value) = value { div { dt { (label) } dd { (value) } } }
            }
        }
    }
}

/// What a careful reader should know beside a fact.
pub(super) fn note(text: Option<&str>) -> Markup {
    html! { @if let Some(text) = text { p.quiet.note { "Note: " (text) } } }
}

/// A text with the terms of the glossary that it is the first to use. It must
/// not stand in a paragraph element, which the disclosures would end.
pub(super) fn prose(marker: &mut GlossaryMarker<'_>, text: &str) -> Markup {
    html! {
        @for piece in marker.mark(text) {
            @match piece {
                Piece::Plain(text) => (text),
                Piece::Term(words, entry) => (term(words, entry)),
            }
        }
    }
}

/// A term that opens its definition in place.
fn term(words: &str, entry: &Term) -> Markup {
    html! {
        details.term {
            summary title="Explain this term" { (words) }
            span.term-body {
                // Without style sheets it stands in the middle of a sentence.
                span.visually-hidden { " (" }
                @if let Some(expansion) = &entry.expansion { (expansion) ". " }
                (entry.definition) " "
                a href=(Route::Glossary.fragment(entry.id.as_str())) { "Glossary: " (entry.term) }
                span.visually-hidden { ")" }
            }
        }
    }
}
