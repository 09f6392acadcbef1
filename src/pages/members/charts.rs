//! Small charts of the current selection, whose bars are links.
//!
//! This file must not count anything but the members found.

use leptos::prelude::*;
use maud::{Markup, html};

use super::state::State;
use crate::domain::query::facet::Facet;
use crate::route::{self, Route};
use crate::ui::bars::{Bar, bars};
use crate::ui::changing;

/// The facets that are charted.
const CHARTED: [Facet; 3] = [Facet::Country, Facet::Sector, Facet::GaiaX];

/// The charts.
pub(super) fn charts(state: State) -> AnyView {
    changing(move || {
        html! {
            section.charts aria-labelledby="charts-heading" {
                h2 id="charts-heading" { "This selection in numbers" }
                div.charts-row { @for facet in CHARTED { (chart(state, facet)) } }
                p.quiet {
                    "Countries are those of the operating head office. "
                    a href=(Route::About.fragment("head-offices")) { "What the registered seat would make of the counts" }
                }
            }
        }
    })
}

/// How the members found divide by one facet. A bar leads to those members.
fn chart(state: State, facet: Facet) -> Markup {
    let (query, answer) = (state.query.get(), state.answer.get());
    let members = &state.data.set.members;
    let count = |value: &str| {
        let found = answer.members(members);
        found.filter(|member| facet.value(member) == value).count()
    };
    let rows: Vec<Bar> = answer
        .options(facet)
        .iter()
        .map(|option| Bar {
            label: option.label.clone(),
            count: count(&option.value),
            href: Some(route::members(&query.clone().only(facet, &option.value))),
        })
        .filter(|bar| bar.count > 0)
        .collect();
    bars(facet.label(), &rows)
}
