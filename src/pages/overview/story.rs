//! What happened: the axis of time, and the dozen events that most sources
//! report as its list.
//!
//! This file must not choose events itself.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::chronology::most_reported;
use crate::pages::time_picture::time_picture;
use crate::route::Route;
use crate::ui::time::time;

/// How many events are told here.
const TOLD: usize = 12;

/// The picture and the list.
pub(super) fn story(data: Data) -> Markup {
    let events = &data.set.timeline;
    let told = most_reported(events, TOLD);
    let all = vec![true; events.len()];
    html! {
        (time_picture(data, &all, &|event, _| Route::Timeline.fragment(event.id.as_str())))
        ol.told {
            @for (event, told) in events.iter().zip(&told) {
                @if *told {
                    li class={ "track-" (event.track) } {
                        (time(event.date)) " "
                        a href=(Route::Timeline.fragment(event.id.as_str())) { (event.title) }
                    }
                }
            }
        }
        p { a.more href=(Route::Timeline.href()) { "All " (events.len()) " events" } }
    }
}
