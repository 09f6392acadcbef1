//! Picking members for the comparison side by side. The picks are part of the
//! address, like everything else that a link should show.
//!
//! This file must not know what is compared.

use leptos::prelude::*;
use maud::{Markup, html};

use super::row::Asked;
use super::state::State;
use crate::data::Data;
use crate::domain::query::members::{MembersQuery, PICK_LIMIT};
use crate::domain::records::member::Member;
use crate::route;
use crate::ui::changing;
use crate::ui::name::organisation;

/// The choice on a card or row: picks the member, or puts it back.
pub(super) fn choice(asked: &Asked, member: &Member) -> Markup {
    let (query, id) = (&asked.query, member.id.as_str());
    let picked = query.picked().iter().any(|picked| picked == id);
    html! {
        @if !picked && known(asked.data, query).len() >= PICK_LIMIT {
            span.pick.app-only.quiet { "Limit of " (PICK_LIMIT) " reached" }
        } @else {
            a.pick.app-only.picked[picked] href=(route::members(&query.clone().pick_toggled(id))) data-noscroll data-pick=(id) {
                @if picked { "Picked" } @else { "Compare" }
                span.visually-hidden { ": " (organisation(&member.short_name)) @if picked { ", put back" } }
            }
        }
    }
}

/// The members picked so far, and the way to the comparison.
pub(super) fn tray(state: State) -> AnyView {
    changing(move || {
        let query = state.query.get();
        let picked = known(state.data, &query);
        html! { @if !picked.is_empty() { (picks(&query, &picked)) } }
    })
}

fn picks(query: &MembersQuery, picked: &[&Member]) -> Markup {
    let ids: Vec<&str> = picked.iter().map(|member| member.id.as_str()).collect();
    html! {
        ul.tray aria-label="Picked for comparison" {
            @for member in picked {
                li {
                    a.chip href=(route::members(&query.clone().pick_toggled(member.id.as_str()))) data-noscroll {
                        span.visually-hidden { "Put back " }
                        (organisation(&member.short_name))
                        span.chip-cross aria-hidden="true" { "×" }
                    }
                }
            }
            @if ids.len() == 1 {
                li.quiet { "Pick one more to compare." }
            } @else {
                li { a.button.primary href=(route::compare(&ids)) { "Compare " (ids.len()) " members" } }
            }
        }
    }
}

/// The picks that are members; an address may name others.
fn known(data: Data, query: &MembersQuery) -> Vec<&'static Member> {
    query
        .picked()
        .iter()
        .filter_map(|id| data.set.member(id))
        .collect()
}
