//! The head of a page, on it and in the window: its one `h1`, the title of the
//! window, and the focus after a change of page.
//!
//! Leptos' router neither moves the focus nor announces a new page, so it is
//! done here, once for all pages.

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use maud::{Markup, html};

use crate::data::Data;
use crate::route::{self, Route};
use crate::ui::focus::focus_place;
use crate::ui::react;

/// The heading of a page and the sentence below it.
pub fn page_head(title: &str, lede: &str) -> Markup {
    head(title, lede, None)
}

/// The same where the title is the name of an organisation.
pub fn name_head(name: &str, lede: &str) -> Markup {
    head(name, lede, Some("no"))
}

fn head(title: &str, lede: &str, translate: Option<&str>) -> Markup {
    html! {
        header.page-head {
            h1 tabindex="-1" translate=[translate] { (title) }
            p.lede { (lede) }
        }
    }
}

/// Keeps the window's title in step with the route and, after a change of page,
/// moves the focus to the new heading, or to the place the address names.
pub(super) fn follow(data: Data, route: Memo<Route>, shown: Memo<Route>) {
    let hash = use_location().hash;
    let before = StoredValue::new(None::<(Route, String)>);
    react(move || document().set_title(&route::title(&route.read(), data.set)));
    react(move || {
        let now = (shown.get(), hash.get());
        let (shown, place) = now.clone();
        let previous = before
            .try_update_value(|before| before.replace(now))
            .flatten();
        let Some((last_shown, last_place)) = previous else {
            return;
        };
        if !place.is_empty() && (shown != last_shown || place != last_place) {
            go_to_place(place.trim_start_matches('#').to_owned());
        } else if shown != last_shown {
            focus_heading();
        }
    });
}

/// The page is replaced after this effect, so the focus waits for one frame.
fn focus_heading() {
    request_animation_frame(|| {
        if let Ok(Some(heading)) = document().query_selector("h1") {
            focus_place(&heading);
        }
    });
}

fn go_to_place(id: String) {
    request_animation_frame(move || {
        if let Some(place) = document().get_element_by_id(&id) {
            place.scroll_into_view();
            focus_place(&place);
        }
    });
}
