//! What rests on a source, in words and as links.
//!
//! This file must not look for uses; [`Citations`] has collected them.
//!
//! [`Citations`]: crate::domain::reading::citations::Citations

use maud::{Markup, html};

use crate::domain::reading::citations::{Use, anchor};
use crate::domain::records::member::Member;
use crate::route::{self, Route};
use crate::ui::name::organisation;

/// The list of uses.
pub(in crate::pages) fn uses(uses: &[Use<'_>]) -> Markup {
    html! { ul { @for one in uses { li { a href=(href(one)) { (words(one)) } } } } }
}

fn words(one: &Use<'_>) -> Markup {
    let words = match one {
        Use::Membership(member) => return of_member(member, ": membership"),
        Use::Seat(member) => return of_member(member, ": registered seat"),
        Use::Relation(member) => return of_member(member, ": relation to Gaia-X"),
        Use::Alias(member, alias) => {
            return html! { (organisation(&member.short_name)) ": also “" (organisation(alias)) "”" };
        }
        Use::Consulted(member) => return of_member(member, ": consulted"),
        Use::Article(fact) => format!("Article: {}", fact.fact),
        Use::Governance(_, fact) => format!("Governance: {}", fact.fact),
        Use::Alliance(row) => format!("Alliance, {}: {}", row.label, row.alliance.fact),
        Use::GaiaX(row) => format!("Gaia-X, {}: {}", row.label, row.gaia_x.fact),
        Use::Event(event) => format!("{}: {}", event.date, event.title),
        Use::Role(person) => format!("{}: role", person.speaker),
        Use::Position(person) => format!("{}: position and quotations", person.speaker),
        Use::Term(term) => format!("Glossary: {}", term.term),
        Use::Conflict(conflict) => format!("Disagreement: {}", conflict.topic),
    };
    html! { (words) }
}

fn of_member(member: &Member, what: &str) -> Markup {
    html! { (organisation(&member.short_name)) (what) }
}

fn href(one: &Use<'_>) -> String {
    match one {
        Use::Membership(member)
        | Use::Relation(member)
        | Use::Seat(member)
        | Use::Alias(member, _)
        | Use::Consulted(member) => route::member(member),
        Use::Article(fact) => Route::Article.fragment(fact.id.as_str()),
        Use::Governance(list, fact) => Route::Governance.fragment(&anchor(list, fact)),
        Use::Alliance(row) | Use::GaiaX(row) => Route::GaiaX.fragment(row.id.as_str()),
        Use::Event(event) => Route::Timeline.fragment(event.id.as_str()),
        Use::Role(person) | Use::Position(person) => Route::GaiaX.fragment(person.id.as_str()),
        Use::Term(term) => Route::Glossary.fragment(term.id.as_str()),
        Use::Conflict(conflict) => Route::About.fragment(conflict.id.as_str()),
    }
}
