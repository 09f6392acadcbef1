//! A titled part of a page that can be linked to.
//!
//! This file must not know what is inside.

use maud::{Markup, html};

use crate::route::Route;

/// A section with an anchor and a heading of level 2.
pub fn section(route: &Route, id: &str, title: &str, body: Markup) -> Markup {
    html! {
        section.section id=(id) aria-labelledby={ (id) "-heading" } {
            (heading(route, id, title))
            (body)
        }
    }
}

/// The heading of a section. Its link carries the path, because `<base>` would
/// lead `#place` alone away from the page.
pub fn heading(route: &Route, id: &str, title: &str) -> Markup {
    html! {
        h2 id={ (id) "-heading" } {
            (title) " "
            a.anchor href=(route.fragment(id)) data-noscroll aria-label={ "Link to “" (title) "”" } { "#" }
        }
    }
}
