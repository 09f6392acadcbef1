//! What an event happened in: the nearest element around its target that a selector
//! matches.
//!
//! This file must not know what is listened for.

use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event};

/// The nearest such element, the target included.
pub fn closest(event: &Event, selector: &str) -> Option<Element> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    target.closest(selector).ok()?
}
