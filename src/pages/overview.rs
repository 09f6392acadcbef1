//! The overview: what the Alliance is, who is in it, how it is governed, how it
//! differs from Gaia-X, and where to read on.
//!
//! Every number is counted from the dataset and leads to the rows behind it.

use leptos::prelude::AnyView;
use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::domain::records::fact::{Cell, Fact};
use crate::layout::page_head;
use crate::route::{self, Route};
use crate::ui::markup;
use crate::ui::provenance::fact;
use crate::ui::section::section;

const LEDE: &str = "On 14 December 2021 the European Commission launched an alliance of companies for the \
    next generation of cloud and edge computing. Who is in it, how is it governed, and how does it \
    differ from Gaia-X? Each answer here carries its sources and how sure we are.";

/// The page.
pub(super) fn overview(data: Data) -> AnyView {
    markup(html! {
        (page_head("European Alliance for Industrial Data, Edge and Cloud", LEDE))
        (numbers(data))
        div.questions { (who(data)) (governed(data)) (differs(data)) }
        (section(&Route::Overview, "article", "What the article of December 2021 says", article(data)))
    })
}

fn numbers(data: Data) -> Markup {
    let set = data.set;
    let all = MembersQuery::default();
    let count = |facet: Facet, values: &[&str]| {
        set.members
            .iter()
            .filter(|member| values.contains(&facet.value(member)))
            .count()
    };
    let select = |facet: Facet, values: &[&str]| {
        let chosen = values
            .iter()
            .fold(all.clone(), |query, value| query.toggled(facet, value));
        route::members(&chosen)
    };
    let countries = set
        .codes
        .country
        .iter()
        .filter(|code| count(Facet::Country, &[&code.id]) > 0)
        .count();
    let map = route::members(&all.clone().viewed(crate::domain::query::members::View::Map));
    let in_gaia_x = ["founding-member", "member"];
    let items = [
        (
            set.members.len(),
            "members at the launch",
            Route::Members.href(),
        ),
        (countries, "countries of head office", map),
        (
            count(Facet::Roadmap, &["yes"]),
            "signed the roadmap of May 2021",
            select(Facet::Roadmap, &["yes"]),
        ),
        (
            count(Facet::GaiaX, &in_gaia_x),
            "found in Gaia-X too",
            select(Facet::GaiaX, &in_gaia_x),
        ),
        (
            count(Facet::GaiaX, &["left"]),
            "announced leaving Gaia-X",
            select(Facet::GaiaX, &["left"]),
        ),
        (
            count(Facet::Confidence, &["single-source"]),
            "memberships on a single source",
            select(Facet::Confidence, &["single-source"]),
        ),
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

fn who(data: Data) -> Markup {
    let membership = &data.set.governance.membership.facts;
    answer(
        "Who is in it?",
        &Route::Members,
        "All members",
        [
            by_id(membership, "count-launch"),
            by_id(membership, "jotne"),
            by_id(membership, "no-us-cn"),
        ]
        .map(|found| statement(data, found)),
    )
}

fn governed(data: Data) -> Markup {
    let bodies = &data.set.governance.bodies;
    answer(
        "How is it governed?",
        &Route::Governance,
        "Bodies, rules and output",
        [
            by_id(bodies, "general-assembly"),
            by_id(bodies, "steering-committee"),
            by_id(bodies, "forum"),
        ]
        .map(|found| statement(data, found)),
    )
}

fn differs(data: Data) -> Markup {
    let pair = |id: &str| {
        let dimension = data
            .set
            .comparison
            .iter()
            .find(|dimension| dimension.id.as_str() == id);
        html! {
            @if let Some(dimension) = dimension {
                li data-fact=(dimension.id) {
                    strong { (dimension.label) }
                    (side(data, "Alliance", &dimension.alliance))
                    (side(data, "Gaia-X", &dimension.gaia_x))
                }
            }
        }
    };
    answer(
        "How does it differ from Gaia-X?",
        &Route::GaiaX,
        "All dimensions, and who is in both",
        [pair("initiator"), pair("output"), pair("leadership")],
    )
}

fn answer(title: &str, route: &Route, more: &str, items: [Markup; 3]) -> Markup {
    html! {
        section.question {
            h2 { (title) }
            ul { @for item in items { (item) } }
            p { a.more href=(route.href()) { (more) } }
        }
    }
}

fn side(data: Data, name: &str, cell: &Cell) -> Markup {
    html! {
        div.stance {
            span.party { (name) } " " (cell.fact) " "
            (fact(data.set, cell.confidence, &cell.sources))
        }
    }
}

fn statement(data: Data, found: Option<&Fact>) -> Markup {
    html! {
        @if let Some(found) = found {
            li data-fact=(found.id) {
                (found.fact) " " (fact(data.set, found.confidence, &found.sources))
            }
        }
    }
}

fn by_id<'a>(facts: &'a [Fact], id: &str) -> Option<&'a Fact> {
    facts.iter().find(|fact| fact.id.as_str() == id)
}

/// A number for each statement of the article, which leads to it. The places
/// bear the names that the statements had when they stood here, so that links
/// to them still lead to the statement, in one more step.
fn article(data: Data) -> Markup {
    html! {
        p {
            "EURACTIV reported the launch in " (data.set.article.len()) " statements that can be checked. "
            a.more href=(Route::Article.href()) { "Read each with its sources" }
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
    }
}
