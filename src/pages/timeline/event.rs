//! One event with its date, its track, and what it rests on.
//!
//! This file must not know today's date.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::as_of::is_past;
use crate::domain::records::code;
use crate::domain::records::timeline::Event;
use crate::domain::values::date::{PartialDate, Precision};
use crate::pages::facts::note;
use crate::ui::provenance;
use crate::ui::time::time;

/// The event, marked if it is the launch, dimmed if it was still to come.
pub(super) fn event(data: Data, event: &Event, launch: bool, as_of: Option<PartialDate>) -> Markup {
    let past = as_of.map(|day| is_past(event.date, day));
    let (dimmed, on_the_day) = match past {
        Some(Some(false)) => (" dimmed", " (still to come)"),
        Some(None) => ("", " (not clear whether by that day)"),
        _ => ("", ""),
    };
    let launch = if launch { " launch" } else { "" };
    html! {
        li
            id=(event.id)
            class={ "event track-" (event.track) (launch) (dimmed) }
            data-fact={ "timeline." (event.id) }
        {
            div.event-when.quiet {
                // Wide screens show the date once for the whole day.
                span.event-date {
                    (time(event.date))
                    @if event.date.precision() != Precision::Day { " (day not known)" }
                    " · "
                }
                (code::label(&data.set.codes.track, &event.track)) (on_the_day)
            }
            h3 { (event.title) }
            div.fact-text { (event.text) }
            (provenance::fact(data.set, event.confidence, &event.sources))
            (note(event.note.as_deref()))
        }
    }
}
