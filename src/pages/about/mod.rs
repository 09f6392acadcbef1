//! About the site: what is not known, how the facts were found, how sure they
//! are, where sources disagree, and how the site treats its readers.
//!
//! What is said about the facts comes from the dataset.

mod coverage;
mod head_offices;
mod site;
mod unknown;

use leptos::prelude::*;
use maud::{Markup, html};

use super::conflicts::conflicts;
use crate::data::Data;
use crate::layout::page_head;
use crate::route::Route;
use crate::ui::markup;
use crate::ui::provenance::legend;
use crate::ui::section::section;

static HERE: Route = Route::About;

/// The note on method that the table of head offices belongs to.
const HEAD_OFFICES: &str = "identity";

pub(super) fn about(data: Data) -> AnyView {
    let conflicts = conflicts(data, data.set.conflicts.iter());
    markup(html! {
        (page_head(
            "About",
            "What is not known, how the facts were found and how sure they are, and how this \
             site treats its readers.",
        ))
        (legend(data.set))
        (section(&HERE, "unknown", "What is not known", unknown::unknown(data)))
        (section(&HERE, "method", "How the facts were found", method(data)))
        (section(&HERE, "confidence", "How sure a fact is", confidence(data)))
        (section(&HERE, "coverage", "Coverage in numbers", coverage::coverage(data)))
        (section(&HERE, "conflicts", "Where sources disagree", conflicts))
        (section(&HERE, "licence", "Licences", site::licence(data)))
        (section(&HERE, "accessibility", "Accessibility", site::accessibility(data)))
        (section(&HERE, "privacy", "Privacy", site::privacy()))
        (section(&HERE, "keyboard", "Keyboard", site::keyboard()))
        (section(&HERE, "addresses", "Addresses", site::addresses()))
    })
}

fn method(data: Data) -> Markup {
    html! {
        @for note in &data.set.method {
            article.method id=(note.id) {
                h3 { (note.title) }
                @for text in &note.paragraphs { p { (text) } }
                @if note.id.as_str() == HEAD_OFFICES { (head_offices::head_offices(data)) }
            }
        }
    }
}

fn confidence(data: Data) -> Markup {
    html! {
        dl.pairs {
            @for code in &data.set.codes.confidence {
                div { dt { (code.label) } dd { @if let Some(note) = &code.note { (note) } } }
            }
        }
    }
}
