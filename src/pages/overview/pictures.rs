//! The members on a small map, which leads to the large one; those who hear the
//! page hear the link.
//!
//! This file must not know where countries are; the dataset does.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::{MembersQuery, View};
use crate::pages::shares::count;
use crate::route;

/// The width of a tile with its gap.
const TILE: u32 = 26;

/// A tile for each country in its rough place, the ones with members filled.
pub(super) fn map(data: Data) -> Markup {
    let countries = data.set.codes.country.iter();
    let placed = countries.filter_map(|code| Some((code, code.tile?)));
    let map = route::members(&MembersQuery::default().viewed(View::Map));
    html! {
        a.door-picture href=(map) {
            svg viewBox="0 0 234 208" aria-hidden="true" focusable="false" {
                @for (code, [x, y]) in placed {
                    @let members = count(data.set, Facet::Country, &[&code.id]);
                    @let (x, y) = (u32::from(x) * TILE, u32::from(y) * TILE);
                    rect.some[members > 0] x=(x) y=(y) width=(TILE - 2) height=(TILE - 2) {}
                    @if members > 0 { text x=(x + 12) y=(y + 16) text-anchor="middle" { (members) " " } }
                }
            }
            span.door-caption { "Members by country of head office" }
        }
    }
}
