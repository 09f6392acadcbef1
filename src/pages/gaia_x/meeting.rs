//! Where the members meet Gaia-X and the roadmap: a table of two ways in which
//! every member stands once, by its name, so that it needs no key to be read.
//!
//! This file must not count, nor conclude that somebody is not in Gaia-X.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::domain::reading::overlap::{Meeting, meetings};
use crate::domain::records::member::Member;
use crate::pages::units::mark;
use crate::route;
use crate::ui::name::organisation;

/// The heads of the columns, by the value of the facet.
const COLUMNS: [(&str, &str); 2] = [
    ("yes", "Signed the roadmap of May 2021"),
    ("no", "Did not sign it"),
];
/// The heads of the rows, in the order of [`meetings`].
const ROWS: [&str; 3] = [
    "Found in Gaia-X too",
    "Announced leaving Gaia-X",
    "Not found in Gaia-X",
];

/// The table, under what it shows as a sentence.
pub(super) fn table(data: Data) -> Markup {
    let rows = meetings(&data.set.members);
    let column = |signed: bool| rows.iter().map(|row| row.of(signed).len()).sum::<usize>();
    html! {
        div.scrolls tabindex="0" role="region" aria-label="Members by Gaia-X and roadmap" {
            table.meeting {
                caption { (title(data, &rows, column(true))) }
                thead {
                    tr {
                        th scope="col" { "The " (data.set.members.len()) " members" }
                        @for ((value, words), signed) in COLUMNS.into_iter().zip([true, false]) {
                            th scope="col" {
                                (number(&MembersQuery::default().only(Facet::Roadmap, value), column(signed)))
                                " " (words)
                            }
                        }
                    }
                }
                tbody { @for (row, words) in rows.iter().zip(ROWS) { (line(row, words)) } }
            }
        }
        p.quiet {
            "The roadmap had " (data.set.roadmap_signatories.total) " signatories in all. Not among the \
             first members of the Alliance: " (data.set.roadmap_signatories.others.join(", ")) ". Gaia-X has \
             many more members than are shown here."
        }
    }
}

fn title(data: Data, rows: &[Meeting<'_>], signed: usize) -> Markup {
    html! {
        @if let Some(found) = rows.first() {
            (found.of(true).len() + found.of(false).len()) " of the " (data.set.members.len())
            " members were found in Gaia-X too, " (signed) " had signed the roadmap, and "
            (found.of(true).len()) " belong to both groups"
        }
    }
}

fn line(row: &Meeting<'_>, words: &str) -> Markup {
    let all = MembersQuery::default();
    let relations = row.relations.iter();
    let query = relations.fold(all, |query, value| query.toggled(Facet::GaiaX, value));
    let both = row.of(true).len() + row.of(false).len();
    html! {
        tr {
            th scope="row" { (number(&query, both)) " " (words) }
            @for ((value, _), signed) in COLUMNS.into_iter().zip([true, false]) {
                td {
                    @let members = row.of(signed);
                    (number(&query.clone().only(Facet::Roadmap, value), members.len()))
                    (names(members))
                }
            }
        }
    }
}

/// A number that leads to the members it counts.
fn number(query: &MembersQuery, count: usize) -> Markup {
    let unit = if count == 1 { " member" } else { " members" };
    html! { a.meeting-number href=(route::members(query)) { (count) span.visually-hidden { (unit) } } }
}

/// The names are plain, so that whoever goes by the keyboard passes the table in
/// a few steps; the numbers lead to the members.
fn names(members: &[&Member]) -> Markup {
    html! {
        ul.meeting-names {
            @for member in members {
                li { (mark(&member.gaia_x.relation)) (organisation(&member.short_name)) }
            }
        }
    }
}
