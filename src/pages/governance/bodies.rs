//! The bodies of the Alliance, each with its composition, its beginnings and
//! what is not known about it.
//!
//! Which meeting and which open question belong to which body is told here by
//! their identifiers; what they say must stay in the dataset.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::citations::anchor;
use crate::domain::reading::glossary_terms::GlossaryMarker;
use crate::domain::reading::relations::{Relation, relations};
use crate::domain::records::conflict::Unknown;
use crate::domain::records::fact::Fact;
use crate::pages::facts::{note, prose};
use crate::route::Route;
use crate::ui::provenance;
use crate::ui::time::time;

const LIST: &str = "bodies";

/// The meeting with which a body began.
const BEGINNINGS: [(&str, &str); 2] = [
    ("general-assembly", "m-ga-2022"),
    ("working-groups", "m-wg1"),
];

/// What is not known about a body.
const OPEN: [(&str, &[&str]); 3] = [
    ("general-assembly", &["u-assemblies-after"]),
    ("steering-committee", &["u-steering-names", "u-secretariat"]),
    ("working-groups", &["u-roadmap-text"]),
];

/// All bodies of the dataset.
pub(super) fn bodies(data: Data, marker: &mut GlossaryMarker<'_>) -> Markup {
    let bodies = &data.set.governance.bodies;
    html! { div.bodies { @for fact in bodies { (body(data, marker, fact)) } } }
}

fn body(data: Data, marker: &mut GlossaryMarker<'_>, fact: &Fact) -> Markup {
    // A composition may only refer to another list of the dataset, which is a
    // section of the page.
    let composition = fact
        .composition
        .as_deref()
        .filter(|text| !text.starts_with("see "));
    html! {
        article.body id=(anchor(LIST, fact)) data-fact={ "governance." (LIST) "." (fact.id) } {
            h3 { (fact.body.as_deref().unwrap_or(&fact.fact)) }
            div.fact-text { (prose(marker, &fact.fact)) }
            (provenance::fact(data.set, fact.confidence, &fact.sources))
            dl.pairs {
                @if let Some(text) = composition { div { dt { "Composition" } dd { (text) } } }
                @if let Some(text) = &fact.chair { div { dt { "Chair" } dd { (text) } } }
                (ties(data, fact))
                div { dt { "First dated meeting" } dd { (beginning(data, fact)) } }
                (open(data, fact))
            }
            (note(fact.note.as_deref()))
        }
    }
}

/// What the diagram says about the body.
fn ties(data: Data, fact: &Fact) -> Markup {
    let name = fact.body.as_deref().unwrap_or_default();
    let touches = |one: &Relation<'_>| one.to.name() == name || one.from.name() == name;
    let ties: Vec<_> = relations(data.set).into_iter().filter(touches).collect();
    if ties.is_empty() {
        return Markup::default();
    }
    html! {
        div {
            dt { "In the diagram" }
            dd { ul.plain-links { @for one in ties { li { (one.sentence()) } } } }
        }
    }
}

fn beginning(data: Data, fact: &Fact) -> Markup {
    let first = BEGINNINGS
        .into_iter()
        .find(|(body, _)| *body == fact.id.as_str());
    let meeting = first.and_then(|(_, id)| {
        data.set
            .governance
            .meetings
            .iter()
            .find(|meeting| meeting.id.as_str() == id)
    });
    let link = |meeting: &Fact, date| {
        html! {
            a href=(Route::Governance.fragment(&anchor("meetings", meeting))) data-noscroll {
                (time(date))
            }
        }
    };
    let known = meeting.and_then(|meeting| Some(link(meeting, meeting.date?)));
    known.unwrap_or_else(|| html! { "not known" })
}

fn open(data: Data, fact: &Fact) -> Markup {
    let ids = OPEN.into_iter().find(|(body, _)| *body == fact.id.as_str());
    let ids = ids.map_or(&[] as &[_], |(_, ids)| ids);
    let is_open = |unknown: &&Unknown| ids.contains(&unknown.id.as_str());
    let unknowns: Vec<_> = data.set.unknowns.iter().filter(is_open).collect();
    if unknowns.is_empty() {
        return Markup::default();
    }
    html! {
        div {
            dt { "Not known" }
            dd {
                ul.plain-links {
                    @for one in unknowns {
                        li { a href=(Route::About.fragment(one.id.as_str())) { (one.question) } }
                    }
                }
            }
        }
    }
}
