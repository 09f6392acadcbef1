//! The members found, in the view that the address asks for.
//!
//! A long list is shown in steps, with a button for more, so that the document
//! never holds thousands of rows at once and in-page search keeps working.

use leptos::prelude::*;
use maud::{Markup, html};

use super::row::Row;
use super::state::State;
use super::{card, empty, map, table};
use crate::domain::query::members::View;
use crate::ui::{changing, react};

/// How many members one step shows.
const STEP: usize = 60;

/// The results.
pub(super) fn results(state: State) -> AnyView {
    let limit = RwSignal::new(STEP);
    // A new answer begins at its top.
    react(move || {
        state.answer.track();
        limit.set(STEP);
    });
    view! {
        <div id="results" class="results">
            {changing(move || body(state, limit.get()))}
        </div>
        {move || more(state, limit)}
    }
    .into_any()
}

fn body(state: State, limit: usize) -> Markup {
    let answer = state.answer.get();
    if answer.results.is_empty() {
        return empty::empty(state, &answer);
    }
    let rows: Vec<Row> = answer
        .results
        .iter()
        .take(limit)
        .filter_map(|found| {
            let member = state.data.set.members.get(found.member)?;
            Some(Row {
                member,
                found: found.clone(),
            })
        })
        .collect();
    let query = state.query.get();
    html! {
        @match query.view() {
            View::Cards => (card::cards(state.data, &query, answer.highlighter(), &rows)),
            View::Table => (table::table(state.data, &query, answer.highlighter(), &rows)),
            View::Map => (map::map(state.data, &query, &answer, &rows)),
        }
    }
}

fn more(state: State, limit: RwSignal<usize>) -> AnyView {
    let found = state.answer.with(|answer| answer.results.len());
    let left = found.saturating_sub(limit.get());
    (left > 0)
        .then(|| {
            let step = left.min(STEP);
            view! {
                <button
                    type="button"
                    on:click=move |_| limit.update(|limit| *limit += STEP)
                    inner_html=format!("Show {step} more of {left} members")
                ></button>
            }
        })
        .into_any()
}
