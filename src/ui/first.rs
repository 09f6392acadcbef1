//! What happens to the window, heard before anybody else hears of it.
//!
//! This file must not know what is done then.

use leptos::prelude::{GetValue, StoredValue, on_cleanup, window};
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::Event;

/// Runs that at every event of that name, before the router and before whatever
/// it happens to, as long as the present owner lives. Only in a browser.
pub fn first(event: &'static str, run: Box<dyn Fn()>) {
    let heard: Box<dyn FnMut(Event)> = Box::new(move |_| run());
    let heard = StoredValue::new_local(Closure::wrap(heard).into_js_value());
    // On its way down an event meets the window first. Should it not listen,
    // everything else is as ever.
    let _ = window().add_event_listener_with_callback_and_bool(
        event,
        heard.get_value().unchecked_ref(),
        true,
    );
    on_cleanup(move || {
        let _ = window().remove_event_listener_with_callback_and_bool(
            event,
            heard.get_value().unchecked_ref(),
            true,
        );
    });
}
