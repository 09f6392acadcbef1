//! The timeline: three tracks side by side, by year and day, narrowed by the
//! address.
//!
//! It is zoomed by scrolling a list, never by gestures. This folder must not
//! know what happened.

mod event;
mod strip;

use leptos::prelude::*;
use maud::{Markup, html};

use super::filter::{Filter, filter, status};
use super::time_picture::time_picture;
use crate::data::Data;
use crate::domain::query::page::PageQuery;
use crate::domain::reading::chronology::{self, Day, Year};
use crate::domain::values::date::{PartialDate, Precision};
use crate::layout::page_head;
use crate::route::Route;
use crate::ui::provenance::legend;
use crate::ui::time::time;
use crate::ui::{changing, markup};

static HERE: Route = Route::Timeline;

pub(super) fn timeline(data: Data) -> AnyView {
    let filter = filter(&HERE, &chronology::KEYS);
    let shown = Memo::new(move |_| {
        filter
            .query
            .with(|query| chronology::shown(data.set, query))
    });
    let day = Memo::new(move |_| filter.query.with(PageQuery::as_of));
    let tracks = data.set.codes.track.iter();
    let chips = tracks
        .map(|track| ("track", track.id.clone(), track.label.clone()))
        .collect();
    let controls = vec![
        filter.text_field("Search the events"),
        filter.day_field(),
        filter.chips(chips),
    ];
    view! {
        {markup(top(data))}
        {changing(move || shown.with(|shown| picture(data, filter, shown)))}
        {filter.controls("Filter the timeline", controls)}
        {status(shown, "events")}
        {markup(legend(data.set))}
        {changing(move || shown.with(|shown| strip::strip(data, filter, shown)))}
        {changing(move || shown.with(|shown| list(data, shown, day.get())))}
    }
    .into_any()
}

fn top(data: Data) -> Markup {
    let launch = chronology::launch(data.set).and_then(|at| data.set.timeline.get(at));
    html! {
        (page_head(
            "The timeline",
            "What happened in the Alliance, in Gaia-X and around them, side by side.",
        ))
        @if let Some(event) = launch {
            p {
                "The middle of the story: "
                a href=(HERE.fragment(event.id.as_str())) data-noscroll { (event.title) }
                ", " (time(event.date))
            }
        }
    }
}

/// The picture, in which what is filtered out stays, faintly, so that what is
/// left is seen in its time. It leads out of the selection.
fn picture(data: Data, filter: Filter, shown: &[bool]) -> Markup {
    time_picture(data, shown, &|event, faint| {
        let id = event.id.as_str();
        if faint {
            HERE.fragment(id)
        } else {
            filter.fragment(id)
        }
    })
}

fn list(data: Data, shown: &[bool], as_of: Option<PartialDate>) -> Markup {
    html! {
        div role="status" {
            @if let Some(day) = as_of {
                p.as-of {
                    "As of " (time(day)) ": what was still to come is dimmed. Where only the month is \
                     known and the day lies in it, the event is not dimmed and says so."
                }
            }
        }
        div.tracks aria-hidden="true" {
            @for track in &data.set.codes.track {
                span class={ "track-" (track.id) } { (track.label) } " "
            }
        }
        @for one in chronology::years(&data.set.timeline, shown) { (year(data, &one, as_of)) }
    }
}

fn year(data: Data, Year { year, days }: &Year, as_of: Option<PartialDate>) -> Markup {
    html! {
        section.year id={ "year-" (year) } aria-labelledby={ "year-" (year) "-heading" } {
            h2 id={ "year-" (year) "-heading" } { (year) }
            ol.days { @for one in days { (day(data, one, as_of)) } }
        }
    }
}

fn day(data: Data, Day { date, events }: &Day, as_of: Option<PartialDate>) -> Markup {
    let unknown = match date.precision() {
        Precision::Day => None,
        Precision::Month => Some("day not known"),
        Precision::Year => Some("month not known"),
    };
    html! {
        li.day {
            div.day-date aria-hidden="true" {
                (date.to_string())
                @if let Some(unknown) = unknown { " " span.quiet { (unknown) } }
            }
            ul.events {
                @for at in events {
                    @if let Some(one) = data.set.timeline.get(*at) {
                        (event::event(data, one, chronology::launch(data.set) == Some(*at), as_of))
                    }
                }
            }
        }
    }
}
