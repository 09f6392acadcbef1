//! Whom the other rule would add where countries are selected: members that are
//! registered there and have their head office elsewhere.
//!
//! This file must not filter; the list keeps to the head office.

use leptos::prelude::*;
use maud::html;

use super::state::State;
use crate::domain::query::facet::Facet;
use crate::domain::reading::seats::only_registered_in;
use crate::route::{self, Route};
use crate::ui::changing;
use crate::ui::name::organisation;

/// A line for each such member, or nothing.
pub(super) fn registered(state: State) -> AnyView {
    changing(move || {
        let query = state.query.read();
        let countries = query.selection().values(Facet::Country);
        let set = state.data.set;
        html! {
            @for country in countries {
                @for member in only_registered_in(set, country) {
                    p.quiet {
                        a href=(route::member(member)) { (organisation(&member.short_name)) }
                        " is registered in " (Facet::Country.value_label(&set.codes, country))
                        ", but its head office is elsewhere. "
                        a href=(Route::About.fragment("head-offices")) { "Why it is not counted here" }
                    }
                }
            }
        }
    })
}
