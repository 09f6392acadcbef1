//! The article of December 2021 with which this site began: what it says,
//! statement by statement, and what else on the site rests on it.
//!
//! This file must not judge the article; each statement carries its confidence.

use leptos::prelude::AnyView;
use maud::{Markup, html};

use super::facts::note;
use super::sources::uses;
use crate::data::Data;
use crate::domain::reading::citations::{Citations, Use, common_source};
use crate::domain::records::source::Source;
use crate::layout::page_head;
use crate::route::{self, Route};
use crate::ui::link::external;
use crate::ui::markup;
use crate::ui::name::organisation;
use crate::ui::provenance::{fact, legend};
use crate::ui::section::section;
use crate::ui::time::time;

const LEDE: &str = "What EURACTIV reported on the day on which the Alliance started work, in our own words \
    and with whatever else was found to bear it out.";

static HERE: Route = Route::Article;

/// The page.
pub(super) fn article(data: Data) -> AnyView {
    let source = common_source(&data.set.article).and_then(|id| data.set.source(id));
    markup(html! {
        (page_head("The article of December 2021", LEDE))
        @if let Some(source) = source { (publication(source)) }
        (legend(data.set))
        ol.statements { @for found in &data.set.article {
            li id=(found.id) data-fact=(found.id) {
                (found.fact) " " (fact(data.set, found.confidence, &found.sources))
                (note(found.note.as_deref()))
            }
        } }
        @if let Some(source) = source {
            (section(&HERE, "rests", "What else on this site rests on it", rests(data, source)))
        }
    })
}

/// What was read, and where.
fn publication(source: &Source) -> Markup {
    html! {
        p.publication {
            (external(&source.url, &source.title)) ", " (organisation(&source.publisher))
            @if let Some(date) = source.date { ", " (time(date)) }
            ". "
            a href=(route::source(&source.id)) { "Its entry among the sources" }
        }
    }
}

/// Everything that cites it beside the statements above, by the page it is on.
fn rests(data: Data, source: &Source) -> Markup {
    let citations = Citations::new(data.set);
    let all = citations.of(&source.id);
    html! {
        div.rests {
            @for (title, belongs) in GROUPS {
                @let some: Vec<Use<'_>> = all.iter().copied().filter(belongs).collect();
                @if !some.is_empty() {
                    div { h3 { (title) " (" (some.len()) ")" } (uses::uses(&some)) }
                }
            }
        }
    }
}

/// The kinds of statements, in the order of the pages.
type Group = (&'static str, fn(&Use<'_>) -> bool);

const GROUPS: [Group; 5] = [
    ("About members", |one| {
        matches!(
            one,
            Use::Membership(_) | Use::Relation(_) | Use::Alias(..) | Use::Consulted(_)
        )
    }),
    ("How the Alliance is governed", |one| {
        matches!(one, Use::Governance(..))
    }),
    ("The Alliance and Gaia-X compared", |one| {
        matches!(one, Use::Alliance(_) | Use::GaiaX(_))
    }),
    ("Events and people", |one| {
        matches!(one, Use::Event(_) | Use::Role(_) | Use::Position(_))
    }),
    ("Terms, and questions on which sources disagree", |one| {
        matches!(one, Use::Term(_) | Use::Conflict(_))
    }),
];
