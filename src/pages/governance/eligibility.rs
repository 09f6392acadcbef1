//! The rules of joining as a checklist that an organisation can walk through.
//!
//! What is ticked is kept nowhere but in the boxes; it is forgotten with the
//! page. This file must never say whether someone may join.

use leptos::ev::Event;
use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::citations::anchor;
use crate::domain::values::date::PartialDate;
use crate::pages::facts::note;
use crate::route::Route;
use crate::ui::closest::closest;
use crate::ui::provenance;

const LIST: &str = "membership.eligibility";
const FACTS: &str = "membership.facts";

/// The checklist. Without the application it is a plain list.
pub(super) fn eligibility(data: Data) -> Markup {
    let points = &data.set.governance.membership.eligibility;
    html! {
        p.quiet {
            "Go through the points one by one. Your ticks are not stored, and are gone when you \
             leave the page. Whether an organisation is eligible is not for this page to say."
        }
        (dated(data))
        div data-checklist="" {
            ul.facts.checklist {
                @for fact in points {
                    li.fact id=(anchor(LIST, fact)) data-fact={ "governance." (LIST) "." (fact.id) } {
                        label.fact-text {
                            input.app-only type="checkbox";
                            span { (fact.fact) }
                        }
                        " "
                        (provenance::fact(data.set, fact.confidence, &fact.sources))
                        (note(fact.note.as_deref()))
                    }
                }
            }
            p.app-only.filter-status role="status" { "0 of " (points.len()) " points checked" }
        }
    }
}

/// When the rules were published, and where to read of later years.
fn dated(data: Data) -> Markup {
    let points = data.set.governance.membership.eligibility.iter();
    let sources = points.flat_map(|point| &point.sources);
    let dates = sources.filter_map(|id| data.set.source(id).and_then(|source| source.date));
    let newest = dates.map(PartialDate::year).max();
    let later = [("join-2023", "joining in 2023"), ("fee", "a fee")].map(|(id, words)| {
        let mut facts = data.set.governance.membership.facts.iter();
        (facts.find(|fact| fact.id.as_str() == id), words)
    });
    html! {
        @if let Some(year) = newest {
            p {
                "This is what publications up to " (year) " say. On later years see: "
                @for (fact, words) in later {
                    @if let Some(fact) = fact {
                        a href=(Route::Governance.fragment(&anchor(FACTS, fact))) data-noscroll { (words) } ", "
                    }
                }
                a href=(Route::Governance.fragment("status")) data-noscroll { "whether the Alliance is active today" } "."
            }
        }
    }
}

/// Counts the ticks when one changes. The boxes themselves are the state.
pub(super) fn count(event: Event) {
    let Some(list) = closest(&event, "[data-checklist]") else {
        return;
    };
    let number = |of: &str| {
        list.query_selector_all(of)
            .map_or(0, |found| found.length())
    };
    let (ticked, all) = (number("input:checked"), number("input"));
    if let Ok(Some(status)) = list.query_selector("[role=status]") {
        status.set_text_content(Some(&format!("{ticked} of {all} points checked")));
    }
}
