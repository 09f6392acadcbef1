//! Links that leave the site.
//!
//! This file must only ever link to a checked [`WebUrl`].

use maud::{Markup, html};

use crate::domain::values::url::WebUrl;

/// A link to another site. It tells that site nothing about the reader's page.
pub fn external(url: &WebUrl, text: &str) -> Markup {
    html! { a.external href=(url.as_str()) rel="external noreferrer" { (text) } }
}
