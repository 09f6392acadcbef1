//! Taking over the page that was rendered at build time.
//!
//! The application is mounted beside the document and then put in the place of
//! the static markup in one step. It does not hydrate, because Leptos panics
//! when the markup was rendered for another query. What the reader had already
//! done is kept: scroll position, focus, text typed, open panels.
//!
//! This file must not know what is on the page.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{self, Element, HtmlElement, HtmlInputElement};

use crate::app::App;
use crate::data::{Base, Data};
use crate::ui::focus::{focus, focus_place};

/// What can be typed into, opened or focused, in document order. The static and
/// the mounted page have the same elements, so a position identifies one.
const INTERACTIVE: &str = "a, button, input, select, textarea, summary, [tabindex]";

/// Makes the page's `<base>` absolute and returns the path it leads to.
///
/// A relative base is resolved again after each change of the address and would
/// drift away from the root of the site.
pub fn settle_base() -> Base {
    let uri = document().base_uri().ok().flatten().unwrap_or_default();
    if let Ok(Some(base)) = document().query_selector("base") {
        // Without the attribute the links would be relative to the page; there
        // is nothing better to do if it cannot be set.
        let _ = base.set_attribute("href", &uri);
    }
    let path = web_sys::Url::new(&uri).map_or_else(|_| String::new(), |url| url.pathname());
    Base(path.trim_end_matches('/').to_owned())
}

/// Mounts the application in the place of the static page.
pub fn take_over(data: Data, base: Base) {
    let Some(old) = document().get_element_by_id("app") else {
        return;
    };
    let Some(new) = old
        .clone_node()
        .ok()
        .and_then(|node| node.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    mount_to(new.clone(), move || view! { <App data base/> }).forget();
    let left = Left::behind(&old);
    if old.replace_with_with_node_1(&new).is_err() {
        return;
    }
    left.restore(&new);
    if let Some(page) = document().document_element() {
        let _ = page.set_attribute("data-app", "ready");
    }
}

/// What the reader left behind on the static page, by position.
struct Left {
    focused: Option<(usize, Caret)>,
    /// The identifier of the place that the address names.
    place: Option<String>,
    /// Of every panel, whether it is open; the reader may have closed some.
    open: Vec<bool>,
    typed: Vec<(usize, String)>,
    switched: Vec<usize>,
}

/// The part of a text that is selected, where the field has one.
type Caret = Option<(u32, u32)>;

impl Left {
    fn behind(page: &Element) -> Self {
        let active = document().active_element();
        let mut left = Self {
            focused: None,
            place: page
                .query_selector(":target")
                .ok()
                .flatten()
                .map(|place| place.id()),
            open: Vec::new(),
            typed: Vec::new(),
            switched: Vec::new(),
        };
        for (at, element) in elements(page, INTERACTIVE).into_iter().enumerate() {
            let input = element.dyn_ref::<HtmlInputElement>();
            if active.as_ref() == Some(&element) {
                left.focused = Some((at, input.and_then(caret)));
            }
            match input {
                Some(input) if input.checked() != input.default_checked() => {
                    left.switched.push(at);
                }
                Some(input)
                    if input.type_() != "checkbox" && input.value() != input.default_value() =>
                {
                    left.typed.push((at, input.value()));
                }
                _ => {}
            }
        }
        for element in elements(page, "details") {
            left.open.push(element.has_attribute("open"));
        }
        left
    }

    fn restore(self, page: &Element) {
        for (element, open) in elements(page, "details").iter().zip(self.open) {
            // A panel that stays as it was rendered is no loss.
            let _ = element.toggle_attribute_with_force("open", open);
        }
        let interactive = elements(page, INTERACTIVE);
        let input = |at: usize| {
            interactive
                .get(at)
                .and_then(|element| element.dyn_ref::<HtmlInputElement>())
        };
        for (at, text) in self.typed {
            if let Some(input) = input(at) {
                input.set_value(&text);
                // The application hears of it as if it had been typed now.
                if let Ok(event) = web_sys::Event::new("input") {
                    let _ = input.dispatch_event(&event);
                }
            }
        }
        for input in self.switched.into_iter().filter_map(input) {
            input.click();
        }
        let Some((at, caret)) = self.focused else {
            // The browser forgets the place of the address with its element:
            // the mark on it, and where the Tab key goes on from.
            if let Some(place) = self.place.and_then(|id| document().get_element_by_id(&id)) {
                focus_place(&place);
            }
            return;
        };
        if let Some(element) = interactive.get(at) {
            focus(element);
        }
        if let (Some((start, end)), Some(input)) = (caret, input(at).cloned()) {
            // The application writes the text once more before the next frame,
            // which moves the caret to its end.
            request_animation_frame(move || {
                let _ = input.set_selection_range(start, end);
            });
        }
    }
}

fn caret(input: &HtmlInputElement) -> Caret {
    let start = input.selection_start().ok()??;
    let end = input.selection_end().ok()??;
    Some((start, end))
}

fn elements(page: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = page.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|at| list.get(at)?.dyn_into::<Element>().ok())
        .collect()
}
