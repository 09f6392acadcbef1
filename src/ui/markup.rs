//! The way from markup to a Leptos view. The only one, so that the code for it
//! exists once in the program.
//!
//! This file must not write markup itself.

use std::time::Duration;

use leptos::html::Div;
use leptos::prelude::*;
use maud::Markup;

use super::focus::Focused;

/// Longer than a frame takes on a slow machine, and too short to be waited for.
const QUIET: Duration = Duration::from_millis(100);

/// Markup that does not change while it is shown.
pub fn markup(content: Markup) -> AnyView {
    view! { <div class="contents" inner_html=content.into_string()></div> }.into_any()
}

/// Markup that is written anew when what it reads changes. The focus stays on
/// the link or button in the same position, because the elements themselves
/// are replaced. Where none is left, the heading of the section takes it.
pub fn changing(content: impl Fn() -> Markup + Send + Sync + 'static) -> AnyView {
    rewritten(Box::new(move || content().into_string()))
}

/// Behind a pointer, so that the machinery of reacting exists once and not for
/// every piece of markup.
fn rewritten(content: Box<dyn Fn() -> String + Send + Sync>) -> AnyView {
    let node = NodeRef::<Div>::new();
    let html = move || {
        let html = content();
        // At build time there is no element yet, and nobody has the focus.
        if let Some(focused) = node.get_untracked().and_then(|node| Focused::within(&node)) {
            queue_microtask(move || focused.restore());
        }
        html
    };
    view! { <div class="contents" node_ref=node inner_html=html></div> }.into_any()
}

/// The same for what nobody waits for, as below the results: it is written once
/// the page has been quiet for a moment, so that it never stands between a key
/// and its answer. `track` reads what it follows.
pub fn afterwards(
    track: impl Fn() + 'static,
    content: impl Fn() -> Markup + Send + Sync + 'static,
) -> AnyView {
    let settled = RwSignal::new(());
    let waiting: StoredValue<Option<TimeoutHandle>> = StoredValue::new(None);
    let begun = StoredValue::new(false);
    let stop = move || {
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    };
    react(move || {
        track();
        stop();
        // What is there is what was written at first.
        if begun.try_update_value(|begun| std::mem::replace(begun, true)) == Some(true) {
            waiting.set_value(set_timeout_with_handle(move || settled.notify(), QUIET).ok());
        }
    });
    on_cleanup(stop);
    changing(move || {
        settled.track();
        untrack(&content)
    })
}

/// Runs now and whenever what it reads changes, in the browser only. The same
/// as an effect of Leptos, behind a pointer for the same reason.
pub fn react(run: impl Fn() + 'static) {
    reacting(Box::new(run));
}

fn reacting(run: Box<dyn Fn()>) {
    Effect::new(move |_: Option<()>| run());
}
