//! The search box.
//!
//! This file must not know how members are found.

use leptos::prelude::*;

use super::state::State;
use crate::pages::typing::Field;
use crate::route::Route;

/// The identifier of the box.
pub(super) const SEARCH: &str = "search";

/// The form. Without the application it would send the text to a page that
/// cannot search, so it is only shown with it.
pub(super) fn search_box(state: State) -> AnyView {
    // The list follows the typing, so sending the form has nothing to add.
    let sent = move |event: leptos::ev::SubmitEvent| event.prevent_default();
    let field = Field {
        id: SEARCH,
        kind: "search",
        name: "q",
        label: "Search the members",
        hint: Some("search-hint"),
    };
    view! {
        <form class="search app-only" role="search" action=Route::Members.href() on:submit=sent>
            {state.typing.field(field)}
            <p id="search-hint" class="quiet">
                "Names, former names, places, sectors. Press " <kbd>"/"</kbd> " to search, "
                <kbd>"↓"</kbd> " for results, " <kbd>"Esc"</kbd> " to clear."
            </p>
        </form>
    }
    .into_any()
}
