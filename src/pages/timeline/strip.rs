//! A small overview of the timeline: a column for each year, as high as the
//! number of its events, that leads to the year.
//!
//! This file must not decide which events are shown.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::chronology::{self, Year};
use crate::pages::filter::Filter;

/// The overview of the events shown, a list in which every column is labelled
/// with its number.
pub(super) fn strip(data: Data, filter: Filter, shown: &[bool]) -> Markup {
    let years = chronology::years(&data.set.timeline, shown);
    let most = years.iter().map(count).max().unwrap_or(1).max(1);
    html! {
        nav.strip aria-label="Years of the timeline" {
            ol { @for year in &years { li { (column(data, filter, year, most)) } } }
        }
    }
}

fn count(year: &Year) -> usize {
    year.days.iter().map(|day| day.events.len()).sum()
}

fn column(data: Data, filter: Filter, year: &Year, most: usize) -> Markup {
    html! {
        a href=(filter.fragment(&format!("year-{}", year.year))) data-noscroll {
            svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                @for (track, top, height) in parts(data, year, most) {
                    rect class={ "track-" (track) } x="0" y=(top) width="100" height=(height) {}
                }
            }
            span { (year.year) } " "
            span.quiet { (count(year)) span.visually-hidden { " events" } }
        }
    }
}

/// The tracks of a year, lying on one another: name, top and height.
fn parts(data: Data, year: &Year, most: usize) -> Vec<(&'static str, usize, usize)> {
    let mut top = 100;
    let tracks = data.set.codes.track.iter();
    tracks
        .map(|track| {
            let events = year.days.iter().flat_map(|day| &day.events);
            let events = events.filter_map(|at| data.set.timeline.get(*at));
            let height = events.filter(|event| event.track == track.id).count() * 100 / most;
            top -= height;
            (track.id.as_str(), top, height)
        })
        .collect()
}
