//! Who is in both, as sets: a column for each set, a row for each combination
//! that members share, and a link from every number to exactly those members.
//!
//! The drawing is a table, so it is its own equivalent in words. This file must
//! not count; [`sets`] does.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::reading::overlap::{Overlap, Set, overlaps, sets};
use crate::route;

/// The sets and their combinations.
pub(super) fn overlap(data: Data) -> Markup {
    let (sets, overlaps) = (
        sets(&data.set.members, &data.set.codes),
        overlaps(&data.set.members),
    );
    let most = overlaps
        .iter()
        .map(|one| one.members.len())
        .max()
        .unwrap_or(1)
        .max(1);
    html! {
        p {
            "Each column is a set of members, each row a combination of sets that some members \
             share; a filled dot means that they are in the set. Every number leads to those members."
        }
        (meanings(data))
        div.scrolls tabindex="0" role="region" aria-label="Members by set" {
            table.upset {
                caption.visually-hidden { "Members by relation to Gaia-X, roadmap and article" }
                thead {
                    tr {
                        @for set in &sets { (head(data, set)) }
                        th scope="col" { "Members" }
                    }
                }
                tbody { @for one in &overlaps { (row(data, &sets, one, most)) } }
            }
        }
    }
}

/// What each relation means, in the dataset's words.
fn meanings(data: Data) -> Markup {
    html! {
        dl.pairs.quiet {
            @for code in &data.set.codes.gaia_x {
                @if let Some(note) = &code.note { div { dt { (code.label) } dd { (note) } } }
            }
        }
    }
}

fn head(data: Data, set: &Set) -> Markup {
    html! {
        th scope="col" {
            a href=(route::members_with(set.facet, &set.value)) {
                span.set-name { (set.facet.value_label(&data.set.codes, &set.value)) } " "
                span.set-size { (set.size) }
            }
        }
    }
}

fn row(data: Data, sets: &[Set], overlap: &Overlap, most: usize) -> Markup {
    let count = overlap.members.len();
    let plural = if count == 1 { " member" } else { " members" };
    let members = overlap
        .members
        .iter()
        .filter_map(|at| data.set.members.get(*at));
    let names: Vec<_> = members.map(|member| member.short_name.as_str()).collect();
    html! {
        tr {
            @for set in sets { (dot(overlap.is_in(set))) }
            td.overlap-count {
                a href=(route::members(&overlap.query())) aria-label={ (count) (plural) ": " (words(data, overlap)) } {
                    svg aria-hidden="true" focusable="false" width="100%" height="10" {
                        rect width={ (count * 100 / most) "%" } height="10" rx="1" {}
                    }
                    span { (count) }
                }
                " "
                span.quiet translate="no" { (names.join(", ")) }
            }
        }
    }
}

/// The combination in words, for the name of its link.
fn words(data: Data, overlap: &Overlap) -> String {
    let values = overlap.values.iter().map(|(facet, value)| {
        let label = facet.value_label(&data.set.codes, value);
        let of = if *facet == Facet::GaiaX {
            "Gaia-X: "
        } else {
            ""
        };
        format!("{of}{label}")
    });
    values.collect::<Vec<_>>().join(", ")
}

fn dot(filled: bool) -> Markup {
    let (class, word) = if filled {
        ("dot filled", "yes")
    } else {
        ("dot", "no")
    };
    html! {
        td { span class=(class) aria-hidden="true" {} span.visually-hidden { (word) } }
    }
}
