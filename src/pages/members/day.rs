//! The members as of a day: a field for the day, and what can be said of it.
//!
//! This file must not conclude anything that no date says.

use leptos::prelude::*;
use maud::{Markup, html};

use super::state::State;
use crate::domain::query::members::View;
use crate::domain::reading::as_of::{is_past, on_the_day};
use crate::domain::records::member::Member;
use crate::domain::values::date::PartialDate;
use crate::pages::typing::{Field, Typing, day_value};
use crate::route;
use crate::ui::changing;

/// The field and the note.
pub(super) fn day(state: State) -> AnyView {
    let typing = Typing::new(
        move || state.query.with(|query| day_value(query.as_of())),
        move |day| state.choose(&state.query.get_untracked().at(day.parse().ok())),
    );
    let field = Field {
        id: "day",
        kind: "date",
        name: "as-of",
        label: "As of",
        hint: None,
    };
    view! {
        <div class="day-field app-only">{typing.field(field)}</div>
        {changing(move || note(state))}
    }
    .into_any()
}

fn note(state: State) -> Markup {
    let query = state.query.get();
    html! {
        @if let Some(day) = query.as_of() {
            p.as-of {
                "As of " (day.to_string()) ": " (members_by(state, day)) " of " (state.data.set.members.len())
                " were members on that day. "
                @if query.view() != View::Map { "Each member says what its dates tell about that day. " }
                "Country, sector and the other fields carry no dates and are shown as last verified. "
                a href=(route::members(&query.clone().at(None))) data-noscroll { "Show today’s state" }
            }
        }
    }
}

fn members_by(state: State, day: PartialDate) -> usize {
    let joined = |member: &&Member| is_past(member.joined, day) == Some(true);
    state.data.set.members.iter().filter(joined).count()
}

/// What was so of a member on the day of the query.
pub(super) fn then(member: &Member, day: Option<PartialDate>) -> Markup {
    html! {
        @if let Some(day) = day {
            p.card-then {
                "On " (day.to_string()) ": "
                @match is_past(member.joined, day) {
                    Some(true) => "a member of the Alliance. ",
                    Some(false) => "not yet a member of the Alliance. ",
                    None => "not known whether it was a member of the Alliance. ",
                }
                "Gaia-X relation: " (on_the_day(&member.gaia_x, day))
            }
        }
    }
}
