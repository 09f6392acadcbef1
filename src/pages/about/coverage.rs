//! The coverage of the dataset as small tables whose numbers lead to what they
//! count, where an address can say it.
//!
//! This file must not count.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::reading::coverage::{self, Kind, Row};
use crate::domain::records::code;
use crate::domain::values::confidence::Confidence;
use crate::route::{self, Route};

/// Facts by kind and confidence, then the sources.
pub(super) fn coverage(data: Data) -> Markup {
    html! {
        div.scrolls tabindex="0" role="region" aria-label="Facts by confidence" {
            table.numbers {
                caption { "Facts by kind and confidence" }
                thead {
                    tr {
                        th scope="col" { "Kind" }
                        @for degree in Confidence::ALL {
                            th.number scope="col" { (code::label(&data.set.codes.confidence, degree.id())) }
                        }
                        th.number scope="col" { "All" }
                    }
                }
                tbody { @for one in coverage::facts(data.set) { (row(&one)) } }
            }
        }
        (sources(data))
    }
}

fn row(row: &Row) -> Markup {
    let (label, page) = match row.kind {
        Kind::Membership => ("Memberships", Route::Members.href()),
        Kind::Relation => ("Relations to Gaia-X", Route::GaiaX.fragment("matched")),
        Kind::Governance => ("Set-up of the Alliance", Route::Governance.href()),
        Kind::Comparison => (
            "Cells of the comparison",
            Route::GaiaX.fragment("side-by-side"),
        ),
        Kind::Timeline => ("Events", Route::Timeline.href()),
        Kind::Article => ("Statements of the article", Route::Article.href()),
        Kind::Role => ("Roles of people quoted", Route::GaiaX.fragment("quoted")),
    };
    html! {
        tr {
            th scope="row" { a href=(page) { (label) } }
            @for (degree, count) in Confidence::ALL.into_iter().zip(row.by_confidence) {
                td.number {
                    @if row.kind == Kind::Membership && count > 0 {
                        a href=(route::members_with(Facet::Confidence, degree.id())) { (count) }
                    } @else {
                        (count)
                    }
                }
            }
            td.number { (row.total()) }
        }
    }
}

fn sources(data: Data) -> Markup {
    let sources = coverage::sources(data.set);
    let publications = Route::Sources.href();
    let rows = [
        ("Publications", sources.total, &publications),
        (
            "of these, cited by at least one statement",
            sources.cited,
            &publications,
        ),
        ("read in full", sources.read_in_full, &publications),
        ("read as an excerpt", sources.excerpts, &publications),
        (
            "how much was read is not recorded",
            sources.unrecorded,
            &publications,
        ),
        (
            "Questions on which sources disagree",
            data.set.conflicts.len(),
            &Route::About.fragment("conflicts"),
        ),
        (
            "Open questions",
            data.set.unknowns.len(),
            &Route::About.fragment("unknown"),
        ),
    ];
    html! {
        table.numbers {
            caption { "Sources, disagreements and open questions" }
            tbody {
                @for (label, count, href) in rows {
                    tr { th scope="row" { (label) } td.number { a href=(href) data-noscroll { (count) } } }
                }
            }
        }
    }
}
