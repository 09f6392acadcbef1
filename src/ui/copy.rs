//! A button that copies a text, such as a reference.
//!
//! It is JavaScript that copies (`public/copy.js`), and that shows the button
//! where copying can work. This file must not know what is copied.

use maud::{Markup, html};

/// The button; the label says to those who only hear it what it copies.
pub fn copy(label: &str, text: &str) -> Markup {
    html! { button.copy.app-only type="button" aria-label=(label) data-copy=(text) { "Copy" } }
}
