//! What narrows the list, as chips that each remove themselves.
//!
//! This file must not know which facets there are.

use leptos::prelude::*;
use maud::{Markup, html};

use super::state::State;
use crate::domain::query::members::MembersQuery;
use crate::domain::text::quotation;
use crate::route;
use crate::ui::changing;

/// The chips, and the link that clears all of them.
pub(super) fn chips(state: State) -> AnyView {
    changing(move || list(state))
}

fn list(state: State) -> Markup {
    let query = state.query.get();
    let answer = state.answer.get();
    let lacking = |facet, value: &str| {
        answer
            .unknown()
            .iter()
            .any(|(f, v)| *f == facet && v == value)
    };
    html! {
        @if query.is_narrowed() {
            ul.chips aria-label="Active filters" {
                @if !query.text().is_empty() {
                    li { (chip(&quotation(query.text()), &query.clone().with_text(""), false)) }
                }
                @for (facet, value) in query.selection().iter() {
                    @let lacking = lacking(facet, value);
                    @let value_label = if lacking { quotation(value) } else { facet.value_label(&state.data.set.codes, value).to_owned() };
                    @let label = [facet.label(), ": ", &value_label].concat();
                    li { (chip(&label, &query.clone().toggled(facet, value), lacking)) }
                }
                li { a.clear-all href=(route::members(&query.clone().cleared())) data-noscroll { "Clear all" } }
            }
        }
    }
}

fn chip(label: &str, without: &MembersQuery, lacking: bool) -> Markup {
    html! {
        a.chip.lacking[lacking] href=(route::members(without)) data-noscroll {
            span.visually-hidden { "Remove " }
            (label)
            @if lacking { span { " – not in the dataset, filters nothing" } }
            span.chip-cross aria-hidden="true" { "×" }
        }
    }
}
