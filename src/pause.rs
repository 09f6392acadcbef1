//! Letting the browser do what waits: paint, and answer the reader.
//!
//! This file must not know what the work is that is done in between.

use std::time::Duration;

use leptos::leptos_dom::helpers::request_idle_callback_with_handle;
use leptos::prelude::*;
use leptos::web_sys::js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

/// How long to wait where the browser does not say when it has nothing to do.
const A_WHILE: Duration = Duration::from_secs(1);

/// Goes on in a task of its own.
pub async fn pause() {
    let task = Promise::new(&mut |go_on, _| {
        // It fails only in a window that has gone.
        let _ = window().set_timeout_with_callback(&go_on);
    });
    // Nothing rejects this promise.
    let _ = JsFuture::from(task).await;
}

/// Runs something when the browser has nothing else to do.
pub fn when_idle(run: impl Fn() + Clone + 'static) {
    if request_idle_callback_with_handle(run.clone()).is_err() {
        set_timeout(run, A_WHILE);
    }
}
