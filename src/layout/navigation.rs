//! The main navigation.
//!
//! This file must not spell addresses; [`Route`] does.

use maud::{Markup, html};

use crate::route::Route;

/// The links to the main pages, with the current one marked.
pub(super) fn navigation(shown: &Route) -> Markup {
    html! {
        nav.site-nav aria-label="Main" {
            ul {
                @for target in &Route::NAVIGATION {
                    li { a href=(target.href()) aria-current=[current(shown, target)] { (short_label(target)) } }
                }
            }
        }
    }
}

fn current(shown: &Route, target: &Route) -> Option<&'static str> {
    if shown == target {
        Some("page")
    } else if shown.section() == *target {
        Some("true")
    } else {
        None
    }
}

/// In the narrow header the comparison goes by the name people look for.
fn short_label(route: &Route) -> &'static str {
    match route {
        Route::GaiaX => "Gaia-X",
        route => route.label(),
    }
}
