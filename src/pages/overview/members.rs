//! The picture of the site: every member as one mark, by country or by sector.
//!
//! Both charts are in the page, so the switch needs no program; the style sheet
//! shows the one that is chosen. This file must not draw a mark itself.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::drawing::units::{Group, groups};
use crate::domain::query::facet::Facet;
use crate::domain::records::member::Member;
use crate::pages::shares::{IN_GAIA_X, count};
use crate::pages::units::{legend, marks};
use crate::route;

/// The charts, each with its identifier and the words of the switch.
const CHARTS: [(Facet, &str, &str); 2] = [
    (Facet::Country, "country", "By country"),
    (Facet::Sector, "sector", "By sector"),
];

/// The picture.
pub(super) fn members(data: Data) -> Markup {
    let all: Vec<&Member> = data.set.members.iter().collect();
    let charts = CHARTS.map(|(facet, id, words)| (facet, id, words, groups(data.set, &all, facet)));
    html! {
        figure.units {
            figcaption { (title(data, &charts[0].3)) }
            div.units-switch role="radiogroup" aria-label="How the members are grouped" {
                @for (at, (_, id, words, _)) in charts.iter().enumerate() {
                    label { input type="radio" name="units" id={ "units-" (id) } value=(id) checked[at == 0]; (words) }
                }
            }
            @for (facet, id, _, groups) in &charts {
                ul.unit-groups data-by=(id) { @for group in groups { (row(data, *facet, group)) } }
            }
            (legend(data))
        }
    }
}

/// What the picture shows, as a sentence.
fn title(data: Data, countries: &[Group<'_>]) -> Markup {
    let total = data.set.members.len();
    let in_gaia_x = count(data.set, Facet::GaiaX, &IN_GAIA_X);
    html! {
        @if let Some(largest) = countries.first() {
            (largest.members.len()) " of the " (total) " first members came from " (largest.label)
            ", and " (in_gaia_x) " were found in Gaia-X too"
        }
    }
}

fn row(data: Data, facet: Facet, group: &Group<'_>) -> Markup {
    html! {
        li {
            a.unit-label href=(route::members_with(facet, group.value)) {
                (group.label) " " strong { (group.members.len()) }
            }
            (marks(data, &group.members))
        }
    }
}
