//! The members page: search, facets, and the members they leave.
//!
//! It lays out parts that each read the [`state::State`]; it must not filter
//! or count anything itself.

mod browse;
mod card;
mod charts;
mod chips;
mod day;
mod empty;
mod facets;
mod highlight;
mod keyboard;
mod map;
mod pick;
mod results;
mod search_box;
mod state;
mod status;
mod table;
mod take_away;
mod toolbar;

use leptos::prelude::*;
use maud::html;

use self::state::State;
use crate::app::Data;
use crate::domain::facet::Facet;
use crate::layout::page_head;
use crate::ui::markup;

/// The page. `fixed` is the facet value of a page that shows one value.
pub(super) fn members(data: Data, fixed: Option<(Facet, &str)>) -> AnyView {
    let state = State::from_address(data, fixed);
    keyboard::listen(state);
    let title = match fixed {
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
        {markup(html! {
            (page_head(&title, &lede))
            noscript { p { "Search and filters need JavaScript. Below is the whole list, with links to parts of it." } }
        })}
        {search_box::search_box(state)}
        <div class="explorer">
            {facets::panel(state)}
            <section class="found" aria-labelledby="found-heading">
                {status::status(state)}
                {take_away::verdict(state)} {chips::chips(state)}
                {toolbar::toolbar(state)} {day::day(state)}
                {results::results(state)} {pick::tray(state)}
                {take_away::take_away(state)}
                {charts::charts(state)}
            </section>
        </div>
        {markup(browse::browse(data))}
    }
    .into_any()
}
