//! The focus where the program moves it.
//!
//! This file must not know where it should go.

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
