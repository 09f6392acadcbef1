//! The state of the members page: the query in the address, the text being
//! typed, and what the engine answers.
//!
//! Everything else on the page is derived from these. This file must not know
//! how anything is shown.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::data::Data;
use crate::domain::engine::Answer;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::pages::typing::{Go, History, Typing, go};
use crate::route::{self, Route};

/// The state of the page. Copied freely: every part is a handle.
#[derive(Clone, Copy)]
pub(super) struct State {
    /// The dataset and its index.
    pub data: Data,
    /// The text being typed, which the address follows after a pause.
    pub typing: Typing,
    /// The query shown: that of the address, with the text being typed.
    pub query: Memo<MembersQuery>,
    /// The engine's answer to the query.
    pub answer: Memo<Arc<Answer>>,
    go: StoredValue<Go>,
}

/// The facet value whose page the route is.
pub(super) fn fixed(data: Data, route: &Route) -> Option<(Facet, &'static str)> {
    match route {
        Route::FacetValue(facet, slug) => {
            route::facet_value(data.set, *facet, slug).map(|value| (*facet, value))
        }
        _ => None,
    }
}

impl State {
    /// Reads the state from the address, and follows it. On the page of one
    /// facet value that value is selected, whatever the query says.
    pub(super) fn from_address(data: Data, route: Memo<Route>) -> Self {
        let search = use_location().search;
        let address = Memo::new(move |_| {
            let query = MembersQuery::parse(&search.get());
            match fixed(data, &route.read()) {
                Some((facet, value)) => query.only(facet, value),
                None => query,
            }
        });
        let go = StoredValue::new(go());
        let typing = Typing::new(
            move || address.with(|query| query.text().to_owned()),
            move |text| {
                let href = route::members(&address.get_untracked().with_text(&text));
                go.with_value(|go| go(&href, History::Replace));
            },
        );
        let query = Memo::new(move |_| address.get().with_text(&typing.draft.read()));
        // Another query is another answer, so there is nothing to compare.
        let answer = Memo::new_with_compare(
            move |_| Arc::new(query.with(|query| data.engine.answer(query))),
            |_, _| true,
        );
        Self {
            data,
            typing,
            query,
            answer,
            go,
        }
    }

    /// Shows another query, as a new entry of the history.
    pub(super) fn choose(self, query: &MembersQuery) {
        self.typing.settle();
        self.go
            .with_value(|go| go(&route::members(query), History::Add));
    }
}
