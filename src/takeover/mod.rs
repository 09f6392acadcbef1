//! Taking over the page that was rendered at build time.
//!
//! Where the page is what the application would show, it is adopted: Leptos makes its
//! state out of the elements that are there, and nothing that the reader sees is built
//! again. Else the application is mounted beside the document and put in the place of
//! the static markup in one step, and what the reader had already done is kept: scroll
//! position, focus, text typed, open panels. docs/decisions/0026 says what each costs.
//!
//! This file must not know what is on the page.

mod links;
mod reader_state;

use leptos::mount::{hydrate_from, mount_to};
use leptos::prelude::*;
use leptos::web_sys::{self, Element, HtmlElement};
use wasm_bindgen::JsCast;

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

/// Makes the application out of the page, or puts it in its place. The fingerprint is
/// that of the dataset's text.
pub fn take_over(data: Data, base: Base, fingerprint: &str) {
    let (Some(root), Some(page)) = (document().document_element(), app()) else {
        return;
    };
    if is_as_rendered(&root, &page, fingerprint) {
        links::lead_to_selections(&page, data);
        hydrate_from(page, move || view! { <App data base/> }).forget();
        ready(&root);
    } else {
        replace(&root, &page, data, base);
    }
}

/// Whether the page is what the application would show: made from this dataset, asked
/// nothing by its address or its reader, and changed by nobody since.
fn is_as_rendered(root: &Element, page: &Element, fingerprint: &str) -> bool {
    let built = root.get_attribute("data-built");
    let unasked = window().location().search();
    built.is_some_and(|built| built == fingerprint)
        && unasked.is_ok_and(|query| query.is_empty())
        // A translation, or an extension of the browser; start.js watches for them.
        && !root.has_attribute("data-changed")
        && !reader_state::asks(page)
}

/// Mounts the application in the place of the static page.
fn replace(root: &Element, old: &Element, data: Data, base: Base) {
    let Some(new) = old
        .clone_node()
        .ok()
        .and_then(|node| node.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    mount_to(new.clone(), move || view! { <App data base/> }).forget();
    let state = ReaderState::behind(old);
    if old.replace_with_with_node_1(&new).is_err() {
        return;
    }
    ready(root);
    // Last, because what is held back until then cannot take the focus.
    state.restore(&new);
}

/// Where the application stands.
fn app() -> Option<HtmlElement> {
    document().get_element_by_id("app")?.dyn_into().ok()
}

fn ready(root: &Element) {
    // start.js takes the first away when the application is late.
    let _ = root.set_attribute("data-script", "");
    let _ = root.set_attribute("data-app", "ready");
}
