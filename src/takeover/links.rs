//! In a page as rendered, links to the members with one value lead to the value's own
//! page, because a query narrows nothing there (`render/narrowed.rs`). On a page that
//! is adopted they get the address that the application writes.
//!
//! This file must not know which pages have such links.

use leptos::web_sys::Element;
use wasm_bindgen::JsCast;

use crate::data::Data;
use crate::route::{self, Route};

/// Leads the links on a page to the list of members with their selection.
pub(super) fn lead_to_selections(page: &Element, data: Data) {
    let Ok(links) = page.query_selector_all("a[href^='members/']") else {
        return;
    };
    for at in 0..links.length() {
        let link = links
            .item(at)
            .and_then(|link| link.dyn_into::<Element>().ok());
        let Some((link, href)) =
            link.and_then(|link| Some((link.clone(), link.get_attribute("href")?)))
        else {
            continue;
        };
        if let Route::FacetValue(facet, slug) = Route::parse(&href)
            && let Some(value) = route::facet_value(data.set, facet, &slug)
        {
            // A link that stays as it is leads to the same members.
            let _ = link.set_attribute("href", &route::members_with(facet, value));
        }
    }
}
