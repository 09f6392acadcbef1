//! What is not known about the Alliance and a reader must know before anything
//! else, with what would settle it: in one place for every page that says so.
//!
//! This file must not choose the questions; the dataset marks them.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::records::conflict::Unknown;
use crate::route::Route;

/// The questions that come first, each leading to its place among all of them.
pub(super) fn unknown_first(data: Data) -> Markup {
    let first = data.set.unknowns.iter().filter(|one| one.first);
    html! {
        p { "Looked for and not found, which does not mean that there is nothing to find." }
        ul.unknown-first {
            @for one in first {
                li {
                    a href=(Route::About.fragment(one.id.as_str())) { (one.question) }
                    (settled_by(one))
                }
            }
        }
        p { a.more href=(Route::About.fragment("unknown")) { "All " (data.set.unknowns.len()) " open questions" } }
    }
}

/// What would answer a question.
pub(super) fn settled_by(one: &Unknown) -> Markup {
    html! {
        @if let Some(settled_by) = &one.settled_by {
            div.quiet.settled-by { "What would settle it: " (settled_by) }
        }
    }
}
