//! The previous and the next member in the selection that the address carries.
//!
//! This file must not filter or order; the engine does.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::members::MembersQuery;
use crate::domain::records::member::Member;
use crate::route::{self, Route};
use crate::ui::name::organisation;

/// The links, and the way back to the selection.
pub(super) fn neighbours(data: Data, member: &Member, search: &str) -> Markup {
    let query = MembersQuery::parse(search);
    let answer = data.engine.answer(&query);
    let found = answer.members(&data.set.members);
    let order: Vec<&Member> = found.collect();
    let at = order.iter().position(|other| other.id == member.id);
    let previous = at
        .and_then(|at| at.checked_sub(1))
        .and_then(|at| order.get(at));
    let next = at.and_then(|at| order.get(at + 1));
    let href = |other: &Member| {
        route::with_query(&Route::Member(other.id.to_string()), &query.to_string())
    };
    html! {
        nav.neighbours aria-label="In this selection" {
            @if let Some(other) = previous {
                a href=(href(other)) rel="prev" { span.quiet { "Previous" } " " (organisation(&other.short_name)) }
                " "
            }
            a href=(route::members(&query)) {
                @match at { Some(at) => { (at + 1) " of " (order.len()) }, None => "Not in this selection" }
            }
            " "
            @if let Some(other) = next {
                a href=(href(other)) rel="next" { span.quiet { "Next" } " " (organisation(&other.short_name)) }
            }
        }
    }
}
