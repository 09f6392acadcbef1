//! Taking over the page that was rendered at build time.
//!
//! The application is mounted beside the document and then put in the place of
//! the static markup in one step. It does not hydrate, because Leptos panics
//! when the markup was rendered for another query. What the reader had already
//! done is kept: scroll position, focus, text typed, open panels.
//!
//! This file must not know what is on the page.

mod reader_state;

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{self, HtmlElement};

use self::reader_state::ReaderState;
use crate::app::App;
use crate::data::{Base, Data};
use crate::route::Route;

/// Makes the page's `<base>` absolute and returns the path it leads to.
///
/// A relative base is resolved again after each change of the address and would
/// drift away from the root of the site.
pub fn settle_base() -> Base {
    let uri = document().base_uri().ok().flatten().unwrap_or_default();
    if let Ok(Some(base)) = document().query_selector("base") {
        // Without the attribute the links would be relative to the page; there
        // is nothing better to do if it cannot be set.
        let _ = base.set_attribute("href", &uri);
    }
    let path = web_sys::Url::new(&uri).map_or_else(|_| String::new(), |url| url.pathname());
    Base(path.trim_end_matches('/').to_owned())
}

/// The route of the page that is to be taken over.
pub fn route(base: &Base) -> Route {
    base.route(&window().location().pathname().unwrap_or_default())
}

/// Leaves the page as it was rendered, for good: what it needs of the program could
/// not be had. The same as `start.js` does where nothing of the program could.
pub fn leave() {
    if let Some(page) = document().document_element() {
        let _ = page.remove_attribute("data-script");
        let _ = page.remove_attribute("data-waiting");
        let _ = page.set_attribute("data-app", "absent");
    }
}

/// Mounts the application in the place of the static page.
pub fn take_over(data: Data, base: Base) {
    let Some(old) = document().get_element_by_id("app") else {
        return;
    };
    let Some(new) = old
        .clone_node()
        .ok()
        .and_then(|node| node.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    mount_to(new.clone(), move || view! { <App data base/> }).forget();
    let state = ReaderState::behind(&old);
    if old.replace_with_with_node_1(&new).is_err() {
        return;
    }
    if let Some(page) = document().document_element() {
        // start.js takes the first away when the application is late.
        let _ = page.set_attribute("data-script", "");
        let _ = page.set_attribute("data-app", "ready");
    }
    // Last, because what is held back until then cannot take the focus.
    state.restore(&new);
}
