//! The keys of the members page: `/` goes to the search box, Escape clears it.
//!
//! This file must not take a key from somebody who is typing.

use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlElement};

use super::search_box::SEARCH;
use super::state::State;
use crate::ui::keys::is_composing;
use crate::ui::react;

/// Listens as long as the page is shown.
pub(super) fn listen(state: State) {
    // An effect, because the native renderer has no window to listen to.
    react(move || {
        let handle = window_event_listener(ev::keydown, move |event| on_key(state, &event));
        on_cleanup(move || handle.remove());
    });
}

fn on_key(state: State, event: &KeyboardEvent) {
    if is_composing(event) {
        return;
    }
    let modified = event.ctrl_key() || event.alt_key() || event.meta_key();
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    match event.key().as_str() {
        "/" if !modified && !target.as_ref().is_some_and(takes_text) => {
            if let Some(input) = search_input() {
                event.prevent_default();
                // Nothing to be done if the box cannot take the focus.
                let _ = input.focus();
            }
        }
        "Escape" if target.is_some_and(|target| target.id() == SEARCH) => {
            event.prevent_default();
            state.typing.typed(String::new());
        }
        _ => {}
    }
}

fn search_input() -> Option<HtmlElement> {
    document()
        .get_element_by_id(SEARCH)
        .and_then(|input| input.dyn_into().ok())
}

fn takes_text(element: &Element) -> bool {
    match element.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => element.get_attribute("type").as_deref() != Some("checkbox"),
        _ => element.has_attribute("contenteditable"),
    }
}
