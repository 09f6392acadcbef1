//! The dataset and the files that other programs may read.
//!
//! This file must list only what the build writes into `dist/`.

use leptos::prelude::*;
use maud::{Markup, html};

use crate::data::Data;
use crate::layout::page_head;
use crate::route::{self, Route};
use crate::ui::copy::copy;
use crate::ui::markup;
use crate::ui::section::section;
use crate::ui::time::time;

static HERE: Route = Route::Data;

/// Path and contents of each file.
const FILES: [(&str, &str); 10] = [
    (
        "data/alliance.json",
        "The whole dataset, as this site reads it.",
    ),
    (
        "data/alliance.schema.json",
        "Its JSON Schema: every field with its meaning.",
    ),
    (
        "api/v1/index.json",
        "Schema version, day of the last verification, counts, and every file with its SHA-256.",
    ),
    (
        "api/v1/members.json",
        "All members with names, relation to Gaia-X and sources.",
    ),
    (
        "api/v1/members.csv",
        "The members as a table for spreadsheets (UTF-8, RFC 4180).",
    ),
    ("api/v1/sources.json", "Every publication cited."),
    (
        "api/v1/comparison.json",
        "The Alliance and Gaia-X, dimension by dimension.",
    ),
    ("api/v1/timeline.json", "The dated events."),
    (
        "api/v1/governance.json",
        "Bodies, rules for joining, deliverables.",
    ),
    (
        "feed.xml",
        "Changes to the dataset and the dated events, as a feed (Atom).",
    ),
];

pub(super) fn files(data: Data) -> AnyView {
    markup(html! {
        (page_head(
            "Data and API",
            "Everything on this site can be downloaded: one dataset, and smaller files cut from it.",
        ))
        (section(&HERE, "files", "The files", table(data)))
        (section(&HERE, "promise", "What programs may rely on", promise(data)))
        @if !data.set.changes.is_empty() {
            (section(&HERE, "changes", "Changes to the dataset", changes(data)))
        }
        (section(&HERE, "licence-and-citation", "Licence and citation", licence(data)))
    })
}

fn table(data: Data) -> Markup {
    html! {
        div.scrolls tabindex="0" role="region" aria-label="The files" {
            table.files {
                thead { tr { th scope="col" { "File" } th scope="col" { "What it holds" } } }
                tbody {
                    @for (path, holds) in FILES { (file(path, path, holds)) }
                    @if let Some(member) = data.set.members.first() {
                        (file(
                            &format!("api/v1/members/{}.json", member.id),
                            "api/v1/members/<id>.json",
                            "One member; this link is that of the first.",
                        ))
                    }
                }
            }
        }
    }
}

/// The `download` attribute also keeps the router from taking the link for a
/// page.
fn file(path: &str, name: &str, holds: &str) -> Markup {
    html! {
        tr {
            th scope="row" { a href=(path) download { code { (name) } } }
            td { (holds) }
        }
    }
}

fn promise(data: Data) -> Markup {
    html! {
        p {
            "All files are UTF-8. The version of the schema, " (data.set.schema_version)
            ", stands in the file. Within a major version, fields are only added, keys keep their \
             order, and identifiers keep their meaning. A fact lists the identifiers of its \
             sources, and its confidence. A missing field, like an empty one (null), means “not stated”, never “no”."
        }
    }
}

fn changes(data: Data) -> Markup {
    html! {
        dl.pairs {
            @for change in &data.set.changes {
                div id=(change.id) { dt { (time(change.date)) } dd { (change.text) } }
            }
        }
    }
}

fn licence(data: Data) -> Markup {
    let set = data.set;
    let citation = format!(
        "{}: {}. Facts as of {}. Licence {}.",
        route::SITE,
        set.title,
        set.as_of,
        set.licence
    );
    html! {
        p {
            "Licence of the data: " (set.licence) ". Last verified on " (time(set.as_of)) ". "
            a href=(Route::About.fragment("licence")) { "More on the licences" }
        }
        label.filter-field {
            span { "Citation" }
            textarea.code readonly rows="3" { (citation) }
        }
        (copy("Copy the citation", &citation))
    }
}
