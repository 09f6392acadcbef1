//! Two small pictures: where the members come from, and how the sets overlap.
//!
//! Both repeat numbers that stand elsewhere as text or as links, so those who
//! hear the page skip them or hear the link. This file must not count.

use maud::{Markup, html};

use super::{IN_GAIA_X, count};
use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::{MembersQuery, View};
use crate::route;
use crate::ui::bars::share;

/// The width of a tile with its gap.
const TILE: u32 = 26;

/// A tile for each country in its rough place, the ones with members filled.
pub(super) fn map(data: Data) -> Markup {
    let countries = data.set.codes.country.iter();
    let placed = countries.filter_map(|code| Some((code, code.tile?)));
    let map = route::members(&MembersQuery::default().viewed(View::Map));
    html! {
        a.door-picture href=(map) aria-label="Members on the map" {
            svg viewBox="0 0 234 208" aria-hidden="true" focusable="false" {
                @for (code, [x, y]) in placed {
                    @let members = count(data.set, Facet::Country, &[&code.id]);
                    @let (x, y) = (u32::from(x) * TILE, u32::from(y) * TILE);
                    rect.some[members > 0] x=(x) y=(y) width=(TILE - 2) height=(TILE - 2) {}
                    @if members > 0 { text x=(x + 12) y=(y + 16) text-anchor="middle" { (members) } }
                }
            }
        }
    }
}

/// How many of all members are in each of the other sets, out of all.
pub(super) fn overlap(data: Data) -> Markup {
    let total = data.set.members.len();
    let all = MembersQuery::default();
    let select = |facet: Facet, values: &[&str]| {
        let chosen = values
            .iter()
            .fold(all.clone(), |query, value| query.toggled(facet, value));
        route::members(&chosen)
    };
    let rows: [(&str, Facet, &[&str]); 3] = [
        ("found in Gaia-X too", Facet::GaiaX, &IN_GAIA_X),
        ("announced leaving Gaia-X", Facet::GaiaX, &["left"]),
        (
            "had signed the roadmap of May 2021",
            Facet::Roadmap,
            &["yes"],
        ),
    ];
    html! {
        ul.door-picture.shares {
            @for (words, facet, values) in rows {
                @let found = count(data.set, facet, values);
                li {
                    a href=(select(facet, values)) {
                        span { strong { (found) } " of " (total) " " (words) }
                        (share(found, total))
                    }
                }
            }
        }
    }
}
