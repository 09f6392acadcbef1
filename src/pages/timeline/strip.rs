//! The years of the timeline, each with the number of its events, as links to
//! their places in the list.
//!
//! This file must not decide which events are shown.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::chronology::{self, Year};
use crate::pages::filter::Filter;

/// The years in which an event is shown.
pub(super) fn strip(data: Data, filter: Filter, shown: &[bool]) -> Markup {
    html! {
        nav.strip aria-label="Years of the timeline" {
            ol {
                @for year in &chronology::years(&data.set.timeline, shown) {
                    li {
                        a href=(filter.fragment(&format!("year-{}", year.year))) data-noscroll {
                            (year.year) " "
                            span.quiet { (count(year)) span.visually-hidden { @if count(year) == 1 { " event" } @else { " events" } } }
                        }
                    }
                }
            }
        }
    }
}

fn count(year: &Year) -> usize {
    year.days.iter().map(|day| day.events.len()).sum()
}
