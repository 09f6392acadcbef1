//! The markup of a page, from the very component that the browser mounts.

use any_spawner::Executor;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use crate::app::App;
use crate::data::Data;
use crate::route::Route;

/// The markup of a route's page, with `query` as its query string.
pub fn body(data: Data, route: &Route, query: &str) -> String {
    // Initialised once for the program; a second call reports that, which is
    // what is wanted.
    let _ = Executor::init_futures_executor();
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(RequestUrl::new(&format!("/{}?{query}", route.path())));
        view! { <App data/> }.to_html()
    });
    owner.unset();
    // Leptos finds its way in the page by empty comments, and writes them in a form
    // that browsers understand and the standard calls an error.
    html.replace("<!>", "<!---->")
}
