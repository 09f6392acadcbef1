//! The focus where the program moves it.
//!
//! This file must not know where it should go.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, FocusOptions, HtmlElement};

/// Gives an element the focus and scrolls nowhere: what is seen is for the
/// caller to say. Where it is refused, the page still shows the right content.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// The same for a place in the text, which cannot take the focus by itself and
/// must be allowed to.
pub fn focus_place(place: &Element) {
    if !place.has_attribute("tabindex") {
        let _ = place.set_attribute("tabindex", "-1");
    }
    focus(place);
}

/// What can take the focus, as far as it is written by the program.
const FOCUSABLE: &str = "a, button, summary, input";

/// The focus within an element whose content is about to change.
pub struct Focused {
    host: Element,
    active: Element,
    /// Its number among all that can take the focus there.
    at: u32,
}

impl Focused {
    /// Where the focus is, if it is in there.
    pub fn within(host: &Element) -> Option<Self> {
        let active = document().active_element()?;
        let list = host.query_selector_all(FOCUSABLE).ok()?;
        let at = (0..list.length()).find(|at| list.get(*at).as_ref() == Some(active.as_ref()))?;
        let host = host.clone();
        Some(Self { host, active, at })
    }

    /// After the change: an element that was only moved has the focus again. One
    /// that is gone leaves it to what stands at the same number now; where
    /// nothing is left, to the heading of the section.
    pub fn restore(self) {
        let Self { host, active, at } = self;
        if active.is_connected() {
            if document().active_element().as_ref() != Some(&active) {
                focus(&active);
            }
            return;
        }
        let successor = host.query_selector_all(FOCUSABLE).ok().and_then(|list| {
            let end = list.length().checked_sub(1)?;
            list.get(at.min(end))?.dyn_into().ok()
        });
        let heading = || {
            let section = host.closest("section").ok().flatten()?;
            section.query_selector("h2[tabindex]").ok().flatten()
        };
        if let Some(element) = successor.or_else(heading) {
            focus(&element);
        }
    }
}
