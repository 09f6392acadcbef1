//! The members page: search, facets, and the members they leave.
//!
//! It lays out parts that each read the [`state::State`]; it must not filter
//! or count anything itself.

mod browse;
mod card;
mod charts;
mod chips;
mod day;
mod density;
mod empty;
mod export;
mod facets;
mod form;
mod highlight;
mod map;
mod pick;
mod registered;
mod results;
mod row;
mod search_box;
mod state;
mod status;
mod table;
mod take_away;
mod toolbar;

use leptos::prelude::*;
use maud::{Markup, html};

pub(super) use self::export::Export;
use self::state::{State, fixed};
use crate::data::Data;
use crate::layout::page_head;
use crate::route::Route;
use crate::ui::provenance::legend;
use crate::ui::{changing, markup};

/// The page. On the page of one facet value its heading names that value.
pub(super) fn members(data: Data, route: Memo<Route>) -> AnyView {
    let state = State::from_address(data, route);
    let title = move || match fixed(data, &route.read()) {
        None => "Who is in the Alliance".to_owned(),
        Some((facet, value)) => {
            format!("Members: {}", facet.value_label(&data.set.codes, value))
        }
    };
    let lede = format!(
        "The {} organisations reported as members when the Alliance started work on 14 December \
         2021. Who joined later is not known.",
        data.set.members.len()
    );
    view! {
        <div class="members-head">
            {changing(move || page_head(&title(), &lede))}
            {search_box::search_box(state)}
        </div>
        {markup(html! {
            p.app-less { "Search and filters need JavaScript and WebAssembly, which did not start here. \
                Below the list are links to parts of it." }
        })}
        <div class="explorer">
            {facets::panel(state)}
            <section class="found" aria-labelledby="found-heading">
                {status::status(state)} {registered::registered(state)}
                {markup(hint())}
                {take_away::verdict(state)} {chips::chips(state)}
                {arrangement(state)}
                {results::results(state)} {pick::tray(state)}
                {markup(legend(data.set))}
                {take_away::take_away(state)}
                {charts::charts(state)}
            </section>
        </div>
        {markup(browse::browse(data))}
    }
    .into_any()
}

/// Order, view, density and day. On narrow screens they wait behind one button,
/// so that the members come first.
fn arrangement(state: State) -> AnyView {
    let open = RwSignal::new(false);
    view! {
        <div class="arrangement" class:open=open>
            <button
                type="button"
                class="arrangement-open app-only"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                "Order and view"
            </button>
            {toolbar::toolbar(state)} {density::density()} {day::day(state)}
        </div>
    }
    .into_any()
}

/// What can be done here, for a first visit: `start.js` shows it, and
/// `comforts.js` remembers that it was read.
fn hint() -> Markup {
    html! {
        aside.hint aria-label="First visit" {
            p {
                "Tick a box to narrow the list, or search; the address always says what you see. A mark with a number: how sure a fact is, and how many publications are cited."
            }
            button type="button" { "Got it" }
        }
    }
}
