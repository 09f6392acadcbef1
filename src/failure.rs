//! What is shown when the dataset cannot be had: one clear message that names
//! the file and the first problem, and a way to try again. The page rendered at
//! build time stays readable below it.
//!
//! This file must not know how the dataset is fetched.

use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::web_sys::HtmlElement;
use wasm_bindgen::JsCast;

use crate::load::LoadError;

/// Shows the message with a button that hides it and calls `retry`.
pub fn show(error: &LoadError, retry: fn()) {
    let Some(host) = document()
        .get_element_by_id("notice")
        .and_then(|host| host.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    if let Some(page) = document().document_element() {
        // Controls that need the application are hidden again.
        let _ = page.remove_attribute("data-script");
        let _ = page.remove_attribute("data-waiting");
        let _ = page.set_attribute("data-app", "failed");
    }
    host.set_inner_html("");
    let emptied = host.clone();
    let again = move |_| {
        emptied.set_inner_html("");
        if let Some(page) = document().document_element() {
            let _ = page.set_attribute("data-script", "");
        }
        retry();
    };
    let problem = error.to_string();
    let message = move || {
        view! {
            <div class="notice" role="alert">
                <div class="wrap">
                    <p><strong>"The live data could not be loaded."</strong></p>
                    <p>{problem}</p>
                    <p>
                        "This page shows the state at the time it was built; searching and filtering \
                         need the data."
                    </p>
                    <button type="button" on:click=again>"Retry"</button>
                </div>
            </div>
        }
    };
    // The message stays until the button empties its host.
    mount_to(host, message).forget();
}
