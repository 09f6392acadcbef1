//! Names of organisations, which no translation may change: the browser's own
//! makes "Orange" a fruit and "Atos" a plural.
//!
//! This file must not know whose name it is. Where an element holds nothing but
//! a name, that element says `translate="no"` itself.

use maud::{Markup, html};

/// A name within other text.
pub fn organisation(name: &str) -> Markup {
    html! { span translate="no" { (name) } }
}
