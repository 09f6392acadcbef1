//! The overview: the members in one picture, and at once what is not known; three
//! doors to who they are, how they are governed and how that differs from Gaia-X;
//! then what happened, and what all this rests on.
//!
//! Every number is counted from the dataset and leads to the rows behind it.

mod doors;
mod governed;
mod members;
mod pictures;
mod story;
mod trust;

use leptos::prelude::AnyView;
use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::{MembersQuery, View};
use crate::layout::page_head;
use crate::pages::shares::count;
use crate::pages::unknown_first::unknown_first;
use crate::route::{self, Route};
use crate::ui::markup;
use crate::ui::provenance::legend;
use crate::ui::section::section;

// The joiner keeps the name on one line.
const LEDE: &str = "An alliance for the next generation of cloud and edge computing, launched by the European \
    Commission on 14 December 2021. Who is in it, how is it governed, and how does it differ from \
    Gaia-\u{2060}X? Each answer says how sure it is.";

static HERE: Route = Route::Overview;

/// The page.
pub(super) fn overview(data: Data) -> AnyView {
    markup(html! {
        div.opening {
            (page_head("European Alliance for Industrial Data, Edge and Cloud", LEDE))
            (members::members(data))
            (numbers(data))
        }
        (section(&HERE, "unknown", "What is not known", unknown_first(data)))
        div.doors { (doors::who(data)) (doors::governed(data)) (doors::differs(data)) }
        (legend(data.set))
        (section(&HERE, "happened", "What happened", story::story(data)))
        div.closing {
            (section(&HERE, "trust", "How far to trust this site", trust::trust(data)))
            (section(&HERE, "article", "What the article of December 2021 says", article(data)))
        }
    })
}

/// How much there is of what, as links to it.
fn numbers(data: Data) -> Markup {
    let set = data.set;
    let countries = set.codes.country.iter();
    let countries = countries.filter(|code| count(set, Facet::Country, &[&code.id]) > 0);
    let map = route::members(&MembersQuery::default().viewed(View::Map));
    let items = [
        (set.members.len(), "members", Route::Members.href()),
        (countries.count(), "countries", map),
        (set.timeline.len(), "dated events", Route::Timeline.href()),
        (set.sources.len(), "sources", Route::Sources.href()),
    ];
    html! {
        ul.key-numbers aria-label="Key numbers" {
            @for (number, label, href) in items {
                li { a href=(href) { strong { (number) } " " span { (label) } } }
            }
        }
    }
}

/// A number for each statement of the article, which leads to it. The places
/// bear the names that the statements had when they stood here, so that links
/// to them still lead to the statement, in one more step.
fn article(data: Data) -> Markup {
    html! {
        p {
            "EURACTIV’s report of the launch makes " (data.set.article.len()) " statements that can be \
             checked. A full square is borne out by another source."
        }
        ol.statement-marks {
            @for (at, found) in data.set.article.iter().enumerate() {
                li id=(found.id) data-confidence=(found.confidence.id()) {
                    a href=(Route::Article.fragment(found.id.as_str())) title=(found.fact) {
                        span.visually-hidden { "Statement " } (at + 1)
                    }
                }
            }
        }
        p { a.more href=(Route::Article.href()) { "Read each with its sources" } }
    }
}
