//! The table view: one row per member, ordered by its headings.
//!
//! This file must not order anything itself.

use maud::{Markup, html};

use super::pick;
use super::row::{Row, member_href, why};
use super::toolbar::{arrow, next_sort};
use super::{day, highlight};
use crate::data::Data;
use crate::domain::engine::search::Highlighter;
use crate::domain::query::members::{MembersQuery, SortKey};
use crate::domain::records::code::{self, Code};
use crate::route;
use crate::ui::provenance;

const SORTABLE: [SortKey; 4] = [
    SortKey::Name,
    SortKey::Country,
    SortKey::Sector,
    SortKey::Founded,
];

/// The table. It scrolls sideways by itself where the screen is narrow.
pub(super) fn table(
    data: Data,
    query: &MembersQuery,
    highlighter: &Highlighter,
    rows: &[Row],
) -> Markup {
    html! {
        div.table-scroll role="region" aria-label="Table of members" tabindex="0" {
            table.members-table {
                caption.visually-hidden { "Members of the Alliance" }
                thead {
                    tr {
                        @for key in SORTABLE { (heading(query, key)) }
                        th scope="col" { "Gaia-X" }
                        th scope="col" { "Membership" }
                        th scope="col" { span.visually-hidden { "Compare" } }
                    }
                }
                tbody { @for row in rows { (table_row(data, query, highlighter, row)) } }
            }
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

fn table_row(data: Data, query: &MembersQuery, highlighter: &Highlighter, row: &Row) -> Markup {
    let member = row.member;
    let codes = &data.set.codes;
    html! {
        tr data-member=(member.id) {
            th scope="row" {
                a href=(member_href(member, query)) translate="no" { (highlight::name(highlighter, &member.short_name)) }
                (why(row, highlighter))
                (day::then(member, query.as_of()))
            }
            td { (highlight::name(highlighter, label(&codes.country, member.country.as_deref()))) }
            td { (highlight::name(highlighter, label(&codes.sector, member.sector.as_deref()))) }
            td.number { @match member.founded { Some(year) => (year), None => "not stated" } }
            td {
                (code::label(&codes.gaia_x, &member.gaia_x.relation)) " "
                (provenance::fact(data.set, member.gaia_x.confidence, &member.gaia_x.sources))
            }
            td { (provenance::fact(data.set, member.confidence, &member.membership_sources)) }
            td { (pick::choice(data, query, member)) }
        }
    }
}

fn label<'a>(list: &'a [Code], value: Option<&'a str>) -> &'a str {
    value.map_or("not stated", |id| code::label(list, id))
}
