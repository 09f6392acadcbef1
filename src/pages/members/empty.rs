//! What to do when nothing is found: the nearest name, and what to clear.
//!
//! This file must not search; the engine's answer carries the suggestion.

use maud::{Markup, html};

use super::row::Asked;
use crate::domain::engine::Suggestion;
use crate::domain::query::members::MembersQuery;
use crate::route;
use crate::ui::keyed::{Part, content};
use crate::ui::name::organisation;

/// The message in the place of the list.
pub(super) fn empty(asked: &Asked) -> Markup {
    html! { div.empty { (message(asked)) } }
}

/// What of it differs from answer to answer.
pub(super) fn parts(asked: &Asked) -> Vec<Part> {
    vec![content(".empty", message(asked))]
}

fn message(asked: &Asked) -> Markup {
    let all = asked.query.clone().cleared();
    html! {
        p { strong { "No member matches." } }
        @if let Some(suggestion) = asked.answer.suggestion() { (suggestions(&asked.query, suggestion)) }
        p { a href=(route::members(&all)) data-noscroll { "Show all " (asked.answer.total) " members" } }
    }
}

fn suggestions(query: &MembersQuery, suggestion: &Suggestion) -> Markup {
    html! {
        @if let Some(name) = &suggestion.absent {
            p { (organisation(name)) " is not among the first members. Whether it joined later is not known." }
        }
        @if let Some(name) = &suggestion.nearest {
            p {
                "Did you mean "
                a href=(route::members(&query.clone().with_text(name))) data-noscroll translate="no" { (name) } "?"
            }
        }
        @if !suggestion.helpful_clear.is_empty() {
            ul {
                @for (facet, count) in &suggestion.helpful_clear {
                    li {
                        a href=(route::members(&query.clone().without(*facet))) data-noscroll {
                            "Clear “" (facet.label()) "”"
                        }
                        ": " (count) " members"
                    }
                }
            }
        }
    }
}
