//! The order and the view of the results. Both are links, because both change
//! the address.
//!
//! This file must not order anything itself.

use leptos::prelude::*;
use maud::{Markup, html};

use super::state::State;
use crate::domain::query::members::{Sort, SortKey, View};
use crate::route;
use crate::ui::changing;

/// The two rows of links.
pub(super) fn toolbar(state: State) -> AnyView {
    changing(move || links(state))
}

fn links(state: State) -> Markup {
    let query = state.query.get();
    let sort = query.sort();
    // Nothing is relevant to an empty search.
    let keys = SortKey::ALL
        .into_iter()
        .filter(|key| *key != SortKey::Relevance || !query.text().is_empty());
    html! {
        nav.toolbar.app-only aria-label="Order and view" {
            span.toolbar-label id="sort-label" { "Order" }
            ul aria-labelledby="sort-label" {
                @for key in keys {
                    @let next = query.clone().sorted(next_sort(sort, key));
                    li {
                        a href=(route::members(&next)) aria-current=[(sort.key == key).then_some("true")] data-noscroll {
                            (key.label()) " " span aria-hidden="true" { (arrow(sort, key)) }
                        }
                    }
                }
            }
            span.toolbar-label id="view-label" { "View" }
            ul aria-labelledby="view-label" {
                @for view in View::ALL {
                    @let next = query.clone().viewed(view);
                    li {
                        a href=(route::members(&next)) aria-current=[(query.view() == view).then_some("true")] data-view=(view.id()) data-noscroll {
                            (view.label())
                        }
                    }
                }
            }
        }
    }
}

/// The order by that key; on the key in force, the reverse order.
pub(super) fn next_sort(current: Sort, key: SortKey) -> Sort {
    Sort {
        key,
        descending: current.key == key && !current.descending,
    }
}

/// The direction of the order in force.
pub(super) fn arrow(current: Sort, key: SortKey) -> &'static str {
    match current {
        Sort {
            key: by,
            descending,
        } if by == key => {
            if descending {
                "↓"
            } else {
                "↑"
            }
        }
        _ => "",
    }
}
