//! The page of an address that leads nowhere.
//!
//! It must never guess what was meant; it offers the ways that exist.

use leptos::prelude::*;
use maud::html;

use crate::data::Data;
use crate::layout::page_head;
use crate::route::Route;
use crate::ui::markup;

/// The page. A member's address gets the hint to look at the list.
pub(super) fn not_found(data: Data, route: &Route) -> AnyView {
    let lede = match route {
        Route::Member(_) => format!(
            "No member of the dataset has this address. The list shows all {}.",
            data.set.members.len()
        ),
        _ => "There is no page at this address. It may have been typed or copied incompletely."
            .to_owned(),
    };
    markup(html! {
        (page_head(Route::NotFound.label(), &lede))
        ul.plain-links {
            @for target in [Route::Overview].iter().chain(&Route::NAVIGATION) {
                li { a href=(target.href()) { (target.label()) } }
            }
        }
    })
}
