//! Small charts of the current selection, whose bars are links.
//!
//! This file must not count anything itself.

use leptos::prelude::*;
use maud::{Markup, html};

use super::state::State;
use crate::domain::engine::Answer;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::route::{self, Route};
use crate::ui::afterwards;
use crate::ui::bars::{Bar, bars};

/// The facets that are charted.
const CHARTED: [Facet; 3] = [Facet::Country, Facet::Sector, Facet::GaiaX];

/// The charts. They stand below the results, so they follow after them.
pub(super) fn charts(state: State) -> AnyView {
    // What a bar is a part of does not depend on the query.
    let whole = StoredValue::new(state.data.engine.answer(&MembersQuery::default()));
    afterwards(
        move || state.answer.track(),
        move || {
            html! {
                section.charts aria-labelledby="charts-heading" {
                    h2 id="charts-heading" { "This selection in numbers" }
                    div.charts-row { @for facet in CHARTED { (whole.with_value(|whole| chart(state, facet, whole))) } }
                    p.quiet {
                        "The grey part of a bar is not in this selection. Countries are those of the operating head office. "
                        a href=(Route::About.fragment("head-offices")) { "How the counts change by registered seat" }
                    }
                }
            }
        },
    )
}

/// How the members found divide by one facet. A bar leads to those members.
fn chart(state: State, facet: Facet, whole: &Answer) -> Markup {
    let (query, answer) = (state.query.get(), state.answer.get());
    let in_all = |value: &str| {
        let all = whole.options(facet).iter();
        all.filter(|option| option.value == value)
            .map(|option| option.count)
            .sum()
    };
    let rows: Vec<Bar> = answer
        .options(facet)
        .iter()
        .map(|option| Bar {
            label: option.label.clone(),
            count: answer.having(facet, option),
            whole: in_all(&option.value),
            href: Some(route::members(&query.clone().only(facet, &option.value))),
        })
        .collect();
    bars(&title(facet, &rows, answer.results.len()), &rows)
}

/// What a chart shows, as a sentence.
fn title(facet: Facet, rows: &[Bar], found: usize) -> String {
    let most = rows.iter().map(|bar| bar.count).max().unwrap_or_default();
    let mut largest = rows.iter().filter(|bar| bar.count == most);
    match (largest.next(), largest.next(), largest.next()) {
        (Some(one), None, _) if most == found && found > 1 => {
            format!("{}: “{}” for all {found}", facet.label(), one.label)
        }
        (Some(one), None, _) => format!(
            "{}: “{}” is the largest group, {most} of {found}",
            facet.label(),
            one.label
        ),
        (Some(one), Some(other), None) => format!(
            "{}: “{}” and “{}” are the largest groups, {most} of {found} each",
            facet.label(),
            one.label,
            other.label
        ),
        _ => format!("{}: no group stands out", facet.label()),
    }
}
