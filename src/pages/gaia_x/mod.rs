//! The Alliance and Gaia-X: the answer in five sentences, dimension by
//! dimension, and who is in both.
//!
//! What is said about either comes from the dataset; this folder must only hold
//! headings and the words around them.

mod matched;
mod meeting;
mod overlap;
mod table;

use leptos::prelude::*;
use maud::{Markup, html};

use super::conflicts::conflicts;
use super::facts::prose;
use super::filter::{filter, live_section};
use super::people::people;
use crate::data::Data;
use crate::domain::reading::comparison;
use crate::domain::reading::differences::{Sentence, sentences};
use crate::domain::reading::glossary_terms::GlossaryMarker;
use crate::domain::records::conflict::Conflict;
use crate::layout::page_head;
use crate::pages::shares::shares;
use crate::route::Route;
use crate::ui::section::section;
use crate::ui::{markup, provenance};

static HERE: Route = Route::GaiaX;

pub(super) fn gaia_x(data: Data) -> AnyView {
    let lede = "Two initiatives with similar words and some of the same members. What sets them \
                apart, dimension by dimension, and who is in both.";
    let mut marker = GlossaryMarker::new(&data.set.glossary);
    let filter = filter(&HERE, &comparison::KEYS);
    let top = html! {
        div.opening { (page_head("The Alliance and Gaia-X", lede)) (shares(data)) }
        (provenance::legend(data.set))
        (section(&HERE, "answer", "The answer in five sentences", answer(data, &mut marker)))
        (section(&HERE, "overlap", "Who is in both", both(data)))
    };
    let foot = html! {
        (section(&HERE, "quoted", "What those involved said", people(data, data.set.people.iter())))
        (section(&HERE, "disputed", "Where sources on Gaia-X disagree", disputed(data)))
    };
    view! {
        {markup(top)}
        {live_section(&HERE, "side-by-side", "Side by side", table::comparison(data, marker, filter))}
        {live_section(&HERE, "matched", "How each member was matched", matched::matched(data, filter))}
        {markup(foot)}
    }
    .into_any()
}

/// The members that the two share, and every combination of sets on demand.
fn both(data: Data) -> Markup {
    html! {
        (meeting::table(data))
        details.more-sets {
            summary { "Every combination, with the article of December 2021" }
            (overlap::overlap(data))
        }
    }
}

fn answer(data: Data, marker: &mut GlossaryMarker<'_>) -> Markup {
    html! { ol.answer { @for one in sentences(data.set) { (sentence(data, marker, &one)) } } }
}

fn sentence(data: Data, marker: &mut GlossaryMarker<'_>, one: &Sentence<'_>) -> Markup {
    let Sentence { text, dimension } = one;
    let [alliance, gaia_x] = [&dimension.alliance, &dimension.gaia_x]
        .map(|cell| provenance::fact(data.set, cell.confidence, &cell.sources));
    html! {
        li data-fact={ "answer." (dimension.id) } {
            div.fact-text { (prose(marker, text)) }
            div.sides {
                div { span.quiet { "On the Alliance: " } (alliance) }
                div { span.quiet { "On Gaia-X: " } (gaia_x) }
                a.quiet href=(HERE.fragment(dimension.id.as_str())) data-noscroll {
                    (dimension.label) " in detail"
                }
            }
        }
    }
}

/// The conflicts that concern Gaia-X, by their question or their identifier.
fn disputed(data: Data) -> Markup {
    let concerns =
        |one: &&Conflict| one.topic.contains("Gaia-X") || one.id.as_str().starts_with("x-gx-");
    html! {
        (conflicts(data, data.set.conflicts.iter().filter(concerns)))
        p { a href=(Route::About.fragment("conflicts")) { "All questions on which sources disagree" } }
    }
}
