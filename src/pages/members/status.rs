//! How many members are shown: a heading for the eyes, and a status that
//! screen readers announce once per change.
//!
//! This file must not count anything itself.

use std::time::Duration;

use leptos::prelude::*;

use super::state::State;
use crate::ui::react;

/// Longer than the pause between two keystrokes, so that a word is announced
/// once and not letter by letter.
const SETTLED: Duration = Duration::from_millis(400);

/// The heading of the results, with the status.
pub(super) fn status(state: State) -> AnyView {
    let total = state.data.set.members.len();
    let found = move || state.answer.with(|answer| answer.results.len());
    let spoken = RwSignal::new(words(untrack(found), total));
    let waiting: StoredValue<Option<TimeoutHandle>> = StoredValue::new(None);
    let stop = move || {
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    };
    react(move || {
        let text = words(found(), total);
        stop();
        let speak = move || {
            if spoken.with_untracked(|before| *before != text) {
                spoken.set(text);
            }
        };
        waiting.set_value(set_timeout_with_handle(speak, SETTLED).ok());
    });
    on_cleanup(stop);
    view! {
        <h2 id="found-heading" class="found-heading" tabindex="-1">
            <span class="found-number" inner_html=move || found().to_string()></span>
            {format!(" of {total} members")}
        </h2>
        <p role="status" class="visually-hidden" inner_html=move || spoken.get()></p>
    }
    .into_any()
}

fn words(found: usize, total: usize) -> String {
    let members = format!("{found} of {total} members");
    match found {
        0 => format!("{members}: nothing found"),
        _ => members,
    }
}
