//! The table view: one row per member, ordered by its headings.
//!
//! This file must not order anything itself.

use maud::{Markup, html};

use super::row::{Asked, Row};
use super::toolbar::{arrow, next_sort};
use super::{day, highlight, pick};
use crate::domain::query::members::{MembersQuery, SortKey};
use crate::domain::records::code::{self, Code};
use crate::domain::records::member::Member;
use crate::route;
use crate::ui::keyed::{Part, content, href};
use crate::ui::provenance;

const SORTABLE: [SortKey; 4] = [
    SortKey::Name,
    SortKey::Country,
    SortKey::Sector,
    SortKey::Founded,
];

/// The table. It scrolls sideways by itself where the screen is narrow.
pub(super) fn table(asked: &Asked, rows: &[Row<'_>]) -> Markup {
    html! {
        div.table-scroll role="region" aria-label="Table of members" tabindex="0" {
            table.members-table {
                caption.visually-hidden { "Members of the Alliance" }
                thead { (head(asked)) }
                tbody { @for row in rows { (table_row(asked, row)) } }
            }
        }
    }
}

/// What of the table around its rows differs from answer to answer.
pub(super) fn head_part(asked: &Asked) -> Vec<Part> {
    vec![content("thead", head(asked))]
}

fn head(asked: &Asked) -> Markup {
    html! {
        tr {
            @for key in SORTABLE { (heading(&asked.query, key)) }
            th scope="col" { "Gaia-X" }
            th scope="col" { "Membership" }
            th scope="col" { span.visually-hidden { "Compare" } }
        }
    }
}

fn heading(query: &MembersQuery, key: SortKey) -> Markup {
    let sort = query.sort();
    let order = match arrow(sort, key) {
        "↑" => "ascending",
        "↓" => "descending",
        _ => "none",
    };
    html! {
        th scope="col" aria-sort=(order) {
            a href=(route::members(&query.clone().sorted(next_sort(sort, key)))) data-noscroll {
                (key.label()) " " span aria-hidden="true" { (arrow(sort, key)) }
            }
        }
    }
}

/// A row as it is written once.
pub(super) fn table_row(asked: &Asked, row: &Row<'_>) -> Markup {
    let (data, member) = (asked.data, row.member);
    html! {
        tr data-member=(member.id) {
            th scope="row" {
                a href=(asked.href(member)) translate="no" { (name(asked, member)) }
                div.contents.row-why { (asked.why(row)) }
                div.contents.row-then { (day::then(member, asked.query.as_of())) }
            }
            td { (country(asked, member)) }
            td { (sector(asked, member)) }
            td.number { @match member.founded { Some(year) => (year), None => "not stated" } }
            td {
                (code::label(&data.set.codes.gaia_x, &member.gaia_x.relation)) " "
                (provenance::fact(data.set, member.gaia_x.confidence, &member.gaia_x.sources))
            }
            td { (provenance::fact(data.set, member.confidence, &member.membership_sources)) }
            td { (pick::choice(asked, member)) }
        }
    }
}

/// What of a row differs from answer to answer.
pub(super) fn parts(asked: &Asked, row: &Row<'_>) -> Vec<Part> {
    let member = row.member;
    vec![
        href("th a", asked.href(member)),
        content("th a", name(asked, member)),
        content(".row-why", asked.why(row)),
        content(".row-then", day::then(member, asked.query.as_of())),
        content("td:nth-child(2)", country(asked, member)),
        content("td:nth-child(3)", sector(asked, member)),
        content("td:last-child", pick::choice(asked, member)),
    ]
}

fn name(asked: &Asked, member: &Member) -> Markup {
    highlight::name(asked.highlighter(), &member.short_name)
}

fn country(asked: &Asked, member: &Member) -> Markup {
    let codes = &asked.data.set.codes;
    let label = label(&codes.country, member.country.as_deref());
    highlight::name(asked.highlighter(), label)
}

fn sector(asked: &Asked, member: &Member) -> Markup {
    let codes = &asked.data.set.codes;
    let label = label(&codes.sector, member.sector.as_deref());
    highlight::name(asked.highlighter(), label)
}

fn label<'a>(list: &'a [Code], value: Option<&'a str>) -> &'a str {
    value.map_or("not stated", |id| code::label(list, id))
}
