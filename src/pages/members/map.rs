//! The map view: a tile per country in its rough place, which is the country
//! facet in another dress, with the members found as a list below.
//!
//! This file must not know where countries are; the dataset does.

use maud::{Markup, html};

use super::highlight;
use super::row::{Row, member_href, why};
use crate::data::Data;
use crate::domain::engine::Answer;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::domain::records::code::Code;
use crate::route;

/// Size of a tile in the units of the drawing, with its gap.
const TILE: u32 = 48;

/// The tiles and the list.
pub(super) fn map(data: Data, query: &MembersQuery, answer: &Answer, rows: &[Row]) -> Markup {
    let countries = &data.set.codes.country;
    let (columns, lines) = countries
        .iter()
        .filter_map(|code| code.tile)
        .fold((0, 0), |most, [x, y]| {
            (u32::from(x).max(most.0), u32::from(y).max(most.1))
        });
    html! {
        figure.map {
            figcaption {
                "Each tile is a country in its rough place; choosing one is choosing it in the \
                 country filter, with the same number."
            }
            svg viewBox={ "0 0 " ((columns + 1) * TILE) " " ((lines + 1) * TILE) } role="group" aria-label="Tile map of Europe" {
                @for code in countries { (tile(query, answer, code)) }
            }
        }
        ul.map-list {
            @for row in rows {
                li data-member=(row.member.id) {
                    a href=(member_href(row.member, query)) translate="no" { (highlight::name(answer.highlighter(), &row.member.short_name)) }
                    " " span.quiet { (row.member.country.as_deref().unwrap_or_default()) }
                    (why(row, answer.highlighter()))
                }
            }
        }
    }
}

fn tile(query: &MembersQuery, answer: &Answer, code: &Code) -> Markup {
    let Some([x, y]) = code.tile else {
        return html! {};
    };
    let options = answer.options(Facet::Country);
    let option = options.iter().find(|option| option.value == code.id);
    let (count, selected) = option.map_or((0, false), |option| (option.count, option.selected));
    let inside = html! {
        g transform={ "translate(" (u32::from(x) * TILE) " " (u32::from(y) * TILE) ")" } {
            rect width=(TILE - 4) height=(TILE - 4) rx="2" {}
            text.tile-code x="6" y="18" { (code.id) }
            " "
            @if option.is_some() { text.tile-count x="6" y="37" { (count) } }
        }
    };
    html! {
        @if option.is_some() {
            a.tile.selected[selected].zero[count == 0]
                href=(route::members(&query.clone().toggled(Facet::Country, &code.id)))
                aria-label={ (code.id) " " (count) @if count == 1 { ": member in " } @else { ": members in " } (code.label) @if selected { ", selected" } }
                data-noscroll { (inside) }
        } @else {
            g.tile.empty aria-hidden="true" { (inside) }
        }
    }
}
