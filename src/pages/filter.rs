//! The controls of a page that is filtered by its address: a text field, links
//! that switch values on and off, a day, and a line that says how much is shown.
//!
//! This file must not know what is filtered.

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use maud::html;

use super::typing::{Field, Go, History, Typing, day_value, go};
use crate::domain::query::page::{AS_OF, Keys, PageQuery};
use crate::route::{self, Route};
use crate::ui::changing;

/// The query of the page that is open.
#[derive(Clone, Copy)]
pub(super) struct Filter {
    /// What the address says.
    pub(super) query: Memo<PageQuery>,
    route: &'static Route,
    go: StoredValue<Go>,
}

/// A link that switches a value of a key: the key, the value, its label.
pub(super) type Switch = (&'static str, String, String);

/// Reads the query from the address, which must be the address of that route.
pub(super) fn filter(route: &'static Route, keys: &'static Keys) -> Filter {
    let search = use_location().search;
    let query = Memo::new(move |_| search.with(|search| PageQuery::parse(keys, search)));
    Filter {
        query,
        route,
        go: StoredValue::new(go()),
    }
}

/// The line that says how many rows are shown.
pub(super) fn status(shown: Memo<Vec<bool>>, what: &'static str) -> AnyView {
    let line = move || {
        shown.with(|shown| {
            let count = shown.iter().filter(|shown| **shown).count();
            let nothing = if count == 0 { ": nothing found" } else { "" };
            format!("{count} of {} {what}{nothing}", shown.len())
        })
    };
    view! { <p role="status" class="filter-status" inner_html=line></p> }.into_any()
}

impl Filter {
    /// A link to a place on the page that keeps what is filtered.
    pub(super) fn fragment(self, id: &str) -> String {
        [&self.href(self.query.get()), "#", id].concat()
    }

    fn href(self, query: PageQuery) -> String {
        route::with_query(self.route, &query.to_string())
    }

    fn follow(self, query: PageQuery, history: History) {
        let href = self.href(query);
        self.go.with_value(|go| go(&href, history));
    }

    /// The box around the controls.
    pub(super) fn controls(self, label: &'static str, inside: Vec<AnyView>) -> AnyView {
        view! {
            <div class="filters app-only" role="group" aria-label=label>
                {inside}
                {changing(move || {
                    let all = self.href(self.query.get().cleared());
                    html! { a.filter-clear href=(all) data-noscroll { "Show all" } }
                })}
            </div>
        }
        .into_any()
    }

    /// Links that switch values of keys on and off.
    pub(super) fn chips(self, chips: Vec<Switch>) -> AnyView {
        changing(move || {
            let query = self.query.get();
            html! {
                ul.chips {
                    @for (key, value, label) in &chips {
                        @let href = self.href(query.clone().toggled(key, value));
                        li {
                            a.chip href=(href) aria-current=[query.has(key, value).then_some("true")] data-noscroll {
                                (label)
                            }
                        }
                    }
                }
            }
        })
    }

    /// The text field. Typing replaces the entry of the history.
    pub(super) fn text_field(self, label: &'static str) -> AnyView {
        let typing = Typing::new(
            move || self.query.with(|query| query.text().to_owned()),
            move |text| {
                self.follow(
                    self.query.get_untracked().with_text(&text),
                    History::Replace,
                );
            },
        );
        typing.field(Field {
            id: "filter-text",
            kind: "search",
            name: "q",
            label,
            hint: None,
        })
    }

    /// The field for the day whose state is shown.
    pub(super) fn day_field(self) -> AnyView {
        let typing = Typing::new(
            move || {
                self.query.with(|query| {
                    day_value(query.values(AS_OF).next().and_then(|day| day.parse().ok()))
                })
            },
            move |day| {
                let query = self.query.get_untracked().without(AS_OF);
                let query = if day.is_empty() {
                    query
                } else {
                    query.toggled(AS_OF, &day)
                };
                self.follow(query, History::Add);
            },
        );
        typing.field(Field {
            id: "filter-day",
            kind: "date",
            name: AS_OF,
            label: "As of",
            hint: None,
        })
    }
}

/// A section whose body reacts to the address; the same as `ui::section`
/// otherwise.
pub(super) fn live_section(
    route: &Route,
    id: &'static str,
    title: &'static str,
    body: Vec<AnyView>,
) -> AnyView {
    let heading = crate::ui::section::heading(route, id, title);
    let labelled = format!("{id}-heading");
    view! {
        <section id=id class="section" aria-labelledby=labelled>
            {crate::ui::markup(heading)} {body}
        </section>
    }
    .into_any()
}
