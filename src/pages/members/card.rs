//! The cards view: one card per member.
//!
//! This file must not know how members are found or ordered.

use maud::{Markup, html};

use super::pick;
use super::row::{Row, member_href, why};
use super::{day, highlight};
use crate::data::Data;
use crate::domain::engine::search::Highlighter;
use crate::domain::query::members::MembersQuery;
use crate::domain::records::code;
use crate::domain::records::member::Member;
use crate::ui::monogram::monogram;
use crate::ui::provenance;

/// The cards, in order.
pub(super) fn cards(
    data: Data,
    query: &MembersQuery,
    highlighter: &Highlighter,
    rows: &[Row],
) -> Markup {
    html! { ul.cards { @for row in rows { (card(data, query, highlighter, row)) } } }
}

fn card(data: Data, query: &MembersQuery, highlighter: &Highlighter, row: &Row) -> Markup {
    let member = row.member;
    let relation = &member.gaia_x.relation;
    html! {
        li.card data-member=(member.id) {
            (monogram(&member.short_name))
            div.card-body {
                h3 translate="no" { a href=(member_href(member, query)) { (highlight::name(highlighter, &member.short_name)) } }
                @if member.name != member.short_name { p.card-name translate="no" { (highlight::name(highlighter, &member.name)) } }
                p.card-place { (highlight::name(highlighter, &place(data, member))) }
                p.card-text { (highlight::sentence(highlighter, &member.description)) }
                (why(row, highlighter))
                div.card-relation data-relation=(relation) {
                    "Gaia-X: " (code::label(&data.set.codes.gaia_x, relation).to_ascii_lowercase()) " "
                    (provenance::fact(data.set, member.gaia_x.confidence, &member.gaia_x.sources))
                }
                (day::then(member, query.as_of()))
                div.card-foot {
                    div.card-membership { "Membership: " (provenance::fact(data.set, member.confidence, &member.membership_sources)) }
                    (pick::choice(data, query, member))
                }
            }
        }
    }
}

/// City, country with its code, and sector, as far as they are stated.
fn place(data: Data, member: &Member) -> String {
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
