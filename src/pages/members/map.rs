//! The map view: a tile per country in its rough place, which is the country
//! facet in another dress, with the members found as a list below.
//!
//! This file must not know where countries are; the dataset does.

use maud::{Markup, html};

use super::highlight;
use super::row::{Asked, Row};
use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::records::code::Code;
use crate::domain::records::member::Member;
use crate::route;
use crate::ui::keyed::{Part, content, href};

/// Size of a tile in the units of the drawing, with its gap.
const TILE: u32 = 48;

/// The tiles and the list.
pub(super) fn map(asked: &Asked, rows: &[Row<'_>]) -> Markup {
    let (columns, lines) = size(asked.data);
    html! {
        figure.map {
            figcaption {
                "Each tile is a country in its rough place; choosing one is choosing it in the \
                 country filter, with the same number."
            }
            svg viewBox={ "0 0 " (columns * TILE) " " (lines * TILE) } role="group" aria-label="Tile map of Europe" {
                (tiles(asked))
            }
        }
        ul.map-list { @for row in rows { (item(asked, row)) } }
    }
}

/// What of the map around the list differs from answer to answer.
pub(super) fn tiles_part(asked: &Asked) -> Vec<Part> {
    vec![content("svg", tiles(asked))]
}

/// A member of the list as it is written once.
pub(super) fn item(asked: &Asked, row: &Row<'_>) -> Markup {
    let member = row.member;
    html! {
        li data-member=(member.id) {
            a href=(asked.href(member)) translate="no" { (name(asked, member)) }
            " " span.quiet { (member.country.as_deref().unwrap_or_default()) }
            div.contents.row-why { (asked.why(row)) }
        }
    }
}

/// What of it differs from answer to answer.
pub(super) fn parts(asked: &Asked, row: &Row<'_>) -> Vec<Part> {
    vec![
        href("a", asked.href(row.member)),
        content("a", name(asked, row.member)),
        content(".row-why", asked.why(row)),
    ]
}

fn name(asked: &Asked, member: &Member) -> Markup {
    highlight::name(asked.highlighter(), &member.short_name)
}

/// How many columns and lines the tiles take.
fn size(data: Data) -> (u32, u32) {
    let tiles = data.set.codes.country.iter().filter_map(|code| code.tile);
    tiles.fold((1, 1), |most, [x, y]| {
        (most.0.max(u32::from(x) + 1), most.1.max(u32::from(y) + 1))
    })
}

fn tiles(asked: &Asked) -> Markup {
    html! { @for code in &asked.data.set.codes.country { (tile(asked, code)) } }
}

fn tile(asked: &Asked, code: &Code) -> Markup {
    let Some([x, y]) = code.tile else {
        return html! {};
    };
    let options = asked.answer.options(Facet::Country);
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
                href=(route::members(&asked.query.clone().toggled(Facet::Country, &code.id)))
                aria-label={ (code.id) " " (count) @if count == 1 { ": member in " } @else { ": members in " } (code.label) @if selected { ", selected" } }
                data-noscroll { (inside) }
        } @else {
            g.tile.empty aria-hidden="true" { (inside) }
        }
    }
}
