//! What the reader did on the rendered page, and how it is done again on the
//! page that takes its place.
//!
//! This file must not know what is on the page, nor how one replaces the other.

use leptos::prelude::*;
use leptos::web_sys::{self, Element, HtmlInputElement};
use wasm_bindgen::JsCast;

use crate::ui::focus::{focus, focus_place};

/// What can be typed into, opened, focused or scrolled aside.
const INTERACTIVE: &str = "a, button, input, textarea, details, summary, [tabindex]";

/// What scrolls aside.
const SCROLLS: &str = "[role=region][tabindex]";

/// What the reader left behind on the static page.
pub(super) struct ReaderState {
    actions: Vec<(Key, Action)>,
    /// The place that the address names: its identifier, and how far below the
    /// upper edge of the window it is seen.
    place: Option<(String, f64)>,
}

/// What an element is known by on both pages: the nearest identifier, and its
/// number there. Its position on the whole page would not do, because
/// the page that a query asks for may lack some parts of the rendered one.
type Key = (String, usize);

/// What the reader did to an element.
enum Action {
    Focused(Caret),
    /// Of every panel, whether it is open; the reader may have closed some.
    Open(bool),
    Typed(String),
    /// Switched on or off. Browsers that go back to a page also do this, to what the
    /// query asks for anyway.
    Switched(bool),
    /// Scrolled aside, so far.
    Aside(i32),
}

/// The part of a text that is selected, where the field has one.
type Caret = Option<(u32, u32)>;

impl ReaderState {
    /// Looks over the page that will go.
    pub(super) fn behind(page: &Element) -> Self {
        let active = document().active_element();
        let place = page.query_selector(":target").ok().flatten();
        let mut actions = Vec::new();
        for (key, element) in elements(page) {
            let input = element.dyn_ref::<HtmlInputElement>();
            if active.as_ref() == Some(&element) {
                actions.push((key.clone(), Action::Focused(input.and_then(caret))));
            }
            if let Some(did) = did(&element, input) {
                actions.push((key, did));
            }
        }
        Self {
            actions,
            place: place.map(|place| (place.id(), top(&place))),
        }
    }

    /// Does to the page that has come what was done to the other.
    pub(super) fn restore(self, page: &Element) {
        let now = elements(page);
        let mut focused = None;
        for (key, actions) in self.actions {
            let Some((_, element)) = now.iter().find(|(other, _)| *other == key) else {
                continue;
            };
            let input = element.dyn_ref::<HtmlInputElement>();
            match (actions, input) {
                (Action::Focused(caret), _) => focused = Some((element, caret)),
                (Action::Open(open), _) => {
                    // A panel that stays as it was rendered is no loss.
                    let _ = element.toggle_attribute_with_force("open", open);
                }
                (Action::Aside(far), _) => element.set_scroll_left(far),
                (Action::Typed(text), Some(input)) if input.value() != text => {
                    input.set_value(&text);
                    // The application hears of it as if it had been typed now.
                    if let Ok(event) = web_sys::Event::new("input") {
                        let _ = input.dispatch_event(&event);
                    }
                }
                (Action::Switched(on), Some(input)) if input.checked() != on => input.click(),
                (Action::Typed(_) | Action::Switched(_), _) => {}
            }
        }
        if let Some((id, before)) = self.place {
            place(&id, before, focused.is_none());
        }
        let Some((element, caret)) = focused else {
            return;
        };
        focus(element);
        let input = element.dyn_ref::<HtmlInputElement>().cloned();
        if let (Some((start, end)), Some(input)) = (caret, input) {
            // The application writes the text once more before the next frame,
            // which moves the caret to its end.
            request_animation_frame(move || {
                let _ = input.set_selection_range(start, end);
            });
        }
    }
}

/// Whether the reader typed or ticked something that the page does not show yet.
pub(super) fn asks(page: &Element) -> bool {
    let Ok(list) = page.query_selector_all("input") else {
        return false;
    };
    (0..list.length())
        .filter_map(|at| list.get(at)?.dyn_into::<HtmlInputElement>().ok())
        .any(|input| asked(&input).is_some())
}

fn did(element: &Element, input: Option<&HtmlInputElement>) -> Option<Action> {
    let Some(input) = input else {
        if element.local_name() == "details" {
            return Some(Action::Open(element.has_attribute("open")));
        }
        // To ask this makes the browser lay out the page at once, so only those
        // are asked that scroll: they can be focused for it, and are named.
        let far = element.matches(SCROLLS).is_ok_and(|scrolls| scrolls);
        let far = far.then(|| element.scroll_left()).filter(|far| *far != 0);
        return far.map(Action::Aside);
    };
    asked(input)
}

fn asked(input: &HtmlInputElement) -> Option<Action> {
    if input.checked() != input.default_checked() {
        return Some(Action::Switched(input.checked()));
    }
    let typed = input.type_() != "checkbox" && input.value() != input.default_value();
    typed.then(|| Action::Typed(input.value()))
}

/// Finds the place of the address again, if it was in sight, where it was
/// seen before: what stands above it may have become shorter. The browser also
/// forgets the place with its element: the mark on it, and where the Tab key
/// goes on from, unless something else has the focus.
fn place(id: &str, before: f64, free: bool) {
    let Some(place) = document().get_element_by_id(id) else {
        return;
    };
    let height = window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64());
    if before >= 0.0 && height.is_some_and(|height| before < height) {
        window().scroll_by_with_x_and_y(0.0, top(&place) - before);
    }
    if free {
        focus_place(&place);
    }
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

fn caret(input: &HtmlInputElement) -> Caret {
    let start = input.selection_start().ok()??;
    let end = input.selection_end().ok()??;
    Some((start, end))
}

fn elements(page: &Element) -> Vec<(Key, Element)> {
    let Ok(list) = page.query_selector_all(INTERACTIVE) else {
        return Vec::new();
    };
    let mut elements: Vec<(Key, Element)> = Vec::new();
    for index in 0..list.length() {
        let Some(element) = list
            .get(index)
            .and_then(|one| one.dyn_into::<Element>().ok())
        else {
            continue;
        };
        let near = element.closest("[id]").ok().flatten();
        let id = near.map_or_else(String::new, |near| near.id());
        let before = elements.iter().rfind(|((other, _), _)| *other == id);
        let which = before.map_or(0, |((_, which), _)| which + 1);
        elements.push(((id, which), element));
    }
    elements
}
