//! The members found, in the view that the address asks for.
//!
//! A long list is shown in steps, with a button for more, so that the document
//! never holds thousands of rows at once and in-page search keeps working.
//! From one answer to the next the rows stay; see [`crate::ui::keyed`].

use leptos::html::Div;
use leptos::prelude::*;
use leptos::web_sys::Element;
use maud::Markup;

use super::form::{Form, form};
use super::row::{Asked, Row};
use super::state::State;
use crate::domain::engine::Found;
use crate::ui::focus::Focused;
use crate::ui::keyed::{Keyed, Parted, Wanted};
use crate::ui::react;

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
    let host = NodeRef::<Div>::new();
    let first = untrack(|| asked(state));
    let rows = rows(&first, STEP);
    let html = (form(&first).whole)(&first, &rows).into_string();
    drop(rows);
    let shown = StoredValue::new_local(Shown::new(first));
    react(move || {
        let (now, limit) = (asked(state), limit.get());
        if let Some(host) = host.get_untracked() {
            shown.update_value(|shown| shown.follow(&host, now, limit));
        }
    });
    view! {
        <div id="results" class="results">
            <div class="contents" node_ref=host inner_html=html></div>
        </div>
        {move || more(state, limit)}
    }
    .into_any()
}

fn asked(state: State) -> Asked {
    Asked::new(state.data, state.query.get(), state.answer.get())
}

/// The first results.
fn rows<'a>(asked: &'a Asked, limit: usize) -> Vec<Row<'a>> {
    let members = &asked.data.set.members;
    let row = |found: &'a Found| {
        Some(Row {
            member: members.get(found.member)?,
            found,
        })
    };
    asked
        .answer
        .results
        .iter()
        .take(limit)
        .filter_map(row)
        .collect()
}

/// What the document shows.
struct Shown {
    asked: Asked,
    limit: usize,
    form: &'static Form,
    /// The form's parts around the rows, once they have been written anew.
    around: Option<Parted>,
    rows: Keyed,
    /// The form that these rows belong to.
    rows_of: &'static Form,
    /// Whether the rows are known. They are not before the first change,
    /// because most readers of a page change nothing.
    adopted: bool,
}

impl Shown {
    fn new(asked: Asked) -> Self {
        let form = form(&asked);
        Self {
            asked,
            limit: STEP,
            form,
            around: None,
            rows: Keyed::default(),
            rows_of: form,
            adopted: false,
        }
    }

    /// Brings the document from what it shows to what it should.
    fn follow(&mut self, host: &Element, now: Asked, limit: usize) {
        let same = std::sync::Arc::ptr_eq(&self.asked.answer, &now.answer);
        if same && self.limit == limit {
            return;
        }
        self.adopt(host);
        let focused = Focused::within(host);
        let form = form(&now);
        if std::ptr::eq(self.form, form) {
            if let Some(around) = &mut self.around {
                around.write((form.parts)(&now));
            }
        } else {
            host.set_inner_html(&(form.whole)(&now, &[]).into_string());
            self.around = Some(Parted::new(host.clone(), (form.parts)(&now)));
            self.form = form;
        }
        if let Ok(Some(list)) = host.query_selector(form.list) {
            // Cards are no rows of a table; the message lets both be.
            if !std::ptr::eq(self.rows_of, form) {
                self.rows = Keyed::default();
                self.rows_of = form;
            }
            let rows = rows(&now, limit);
            let write = |at: usize| {
                rows.get(at)
                    .map_or_else(Markup::default, |row| (form.row)(&now, row))
            };
            self.rows.show(&list, wanted(form, &now, &rows), &write);
        }
        if let Some(focused) = focused {
            focused.restore();
        }
        (self.asked, self.limit) = (now, limit);
    }

    /// Takes over what was written at first.
    fn adopt(&mut self, host: &Element) {
        if std::mem::replace(&mut self.adopted, true) {
            return;
        }
        let (form, asked) = (self.form, &self.asked);
        self.around = Some(Parted::new(host.clone(), (form.parts)(asked)));
        if let Ok(Some(list)) = host.query_selector(form.list) {
            self.rows
                .adopt(&list, wanted(form, asked, &rows(asked, self.limit)));
        }
    }
}

fn wanted(form: &Form, asked: &Asked, rows: &[Row<'_>]) -> Vec<Wanted> {
    let one = |row: &Row<'_>| (row.found.member, (form.row_parts)(asked, row));
    rows.iter().map(one).collect()
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
