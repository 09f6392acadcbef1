//! The cards view: one card per member.
//!
//! This file must not know how members are found or ordered.

use maud::{Markup, html};

use super::row::{Asked, Row};
use super::{day, highlight, pick};
use crate::data::Data;
use crate::domain::records::code;
use crate::domain::records::member::Member;
use crate::ui::keyed::{Part, content, href};
use crate::ui::monogram::monogram;
use crate::ui::provenance;

/// The cards, in order.
pub(super) fn cards(asked: &Asked, rows: &[Row<'_>]) -> Markup {
    html! { ul.cards { @for row in rows { (card(asked, row)) } } }
}

/// A card as it is written once.
pub(super) fn card(asked: &Asked, row: &Row<'_>) -> Markup {
    let (data, member) = (asked.data, row.member);
    let relation = &member.gaia_x.relation;
    html! {
        li.card data-member=(member.id) {
            (monogram(&member.short_name))
            div.card-body {
                h3 translate="no" { a href=(asked.href(member)) { (name(asked, member)) } }
                @if member.name != member.short_name { p.card-name translate="no" { (full_name(asked, member)) } }
                p.card-place { (place(asked, member)) }
                p.card-text { (text(asked, member)) }
                div.contents.row-why { (asked.why(row)) }
                div.card-relation data-relation=(relation) {
                    "Gaia-X: " (code::label(&data.set.codes.gaia_x, relation).to_ascii_lowercase()) " "
                    (provenance::fact(data.set, member.gaia_x.confidence, &member.gaia_x.sources))
                }
                div.contents.row-then { (day::then(member, asked.query.as_of())) }
                div.card-foot {
                    div.card-membership { "Membership: " (provenance::fact(data.set, member.confidence, &member.membership_sources)) }
                    div.contents.row-pick { (pick::choice(asked, member)) }
                }
            }
        }
    }
}

/// What of a card differs from answer to answer.
pub(super) fn parts(asked: &Asked, row: &Row<'_>) -> Vec<Part> {
    let member = row.member;
    vec![
        href("h3 a", asked.href(member)),
        content("h3 a", name(asked, member)),
        content(".card-name", full_name(asked, member)),
        content(".card-place", place(asked, member)),
        content(".card-text", text(asked, member)),
        content(".row-why", asked.why(row)),
        content(".row-then", day::then(member, asked.query.as_of())),
        content(".row-pick", pick::choice(asked, member)),
    ]
}

fn name(asked: &Asked, member: &Member) -> Markup {
    highlight::name(asked.highlighter(), &member.short_name)
}

fn full_name(asked: &Asked, member: &Member) -> Markup {
    highlight::name(asked.highlighter(), &member.name)
}

fn place(asked: &Asked, member: &Member) -> Markup {
    highlight::name(asked.highlighter(), &place_words(asked.data, member))
}

fn text(asked: &Asked, member: &Member) -> Markup {
    highlight::sentence(asked.highlighter(), &member.description)
}

/// City, country with its code, and sector, as far as they are stated.
fn place_words(data: Data, member: &Member) -> String {
    let codes = &data.set.codes;
    let mut text = String::new();
    if let Some(city) = &member.city {
        text.push_str(city);
        text.push_str(", ");
    }
    if let Some(country) = &member.country {
        text.push_str(code::label(&codes.country, country));
        text.push_str(" (");
        text.push_str(country);
        text.push(')');
    }
    if let Some(sector) = &member.sector {
        text.push_str(" · ");
        text.push_str(code::label(&codes.sector, sector));
    }
    text
}
