//! The three doors: who, how governed, how different; each a small picture, two
//! sentences with what they rest on, and the way in.
//!
//! The sentences are facts of the dataset. This file must not word one.

use maud::{Markup, html};

use super::pictures;
use crate::data::Data;
use crate::domain::reading::differences::{Sentence, sentences};
use crate::domain::records::fact::Fact;
use crate::pages::shares::shares;
use crate::route::Route;
use crate::ui::provenance::fact;

/// Who is in it.
pub(super) fn who(data: Data) -> Markup {
    let facts = &data.set.governance.membership.facts;
    let said = ["jotne", "no-us-cn"].map(|id| statement(data, facts, id));
    door(
        "Who is in it?",
        &Route::Members,
        "All members",
        pictures::map(data),
        said,
    )
}

/// How it is governed.
pub(super) fn governed(data: Data) -> Markup {
    let facts = &data.set.governance.bodies;
    let said = ["steering-committee", "forum"].map(|id| statement(data, facts, id));
    door(
        "How is it governed?",
        &Route::Governance,
        "Bodies, rules and results",
        super::governed::diagram(data),
        said,
    )
}

/// How it differs from Gaia-X.
pub(super) fn differs(data: Data) -> Markup {
    let all = sentences(data.set);
    let said = ["legal-form", "leadership"].map(|id| {
        let found = all.iter().find(|one| one.dimension.id.as_str() == id);
        html! { @if let Some(one) = found { (difference(data, one)) } }
    });
    door(
        "How does it differ from Gaia-X?",
        &Route::GaiaX,
        "Point by point, and who is in both",
        html! { div.door-picture { (shares(data)) } },
        said,
    )
}

fn door(title: &str, route: &Route, more: &str, picture: Markup, said: [Markup; 2]) -> Markup {
    html! {
        section.door {
            h2 { (title) }
            (picture)
            ul { @for one in said { (one) } }
            p { a.more href=(route.href()) { (more) } }
        }
    }
}

fn statement(data: Data, facts: &[Fact], id: &str) -> Markup {
    let found = facts.iter().find(|fact| fact.id.as_str() == id);
    html! {
        @if let Some(found) = found {
            li data-fact=(found.id) {
                (found.fact) " " (fact(data.set, found.confidence, &found.sources))
            }
        }
    }
}

fn difference(data: Data, one: &Sentence<'_>) -> Markup {
    let Sentence { text, dimension } = one;
    html! {
        li data-fact=(dimension.id) {
            (text) " "
            div.door-sides {
                @for (side, cell) in [("Alliance ", &dimension.alliance), ("Gaia-X ", &dimension.gaia_x)] {
                    div { span.quiet { (side) } (fact(data.set, cell.confidence, &cell.sources)) " " }
                }
            }
        }
    }
}
