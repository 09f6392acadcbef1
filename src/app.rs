//! The application: the router around the frame.
//!
//! It must not know where it runs: the browser and the native renderer both
//! mount this component, so both show the same pages.

use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::hooks::use_location;
use leptos_router::location::{BrowserUrl, LocationProvider};

use crate::data::{Base, Data};
use crate::layout::Frame;
use crate::pages::page;
use crate::route::{self, Route};
use crate::ui::react;

/// The whole site.
#[component]
pub fn App(
    /// The dataset and its index.
    data: Data,
    /// Where the site is served.
    #[prop(default = Base::default())]
    base: Base,
) -> impl IntoView {
    provide_context(base.clone());
    view! {
        <Router base=base.0>
            <Shell data/>
        </Router>
    }
}

/// Reads the route from the address and puts its page into the frame.
///
/// The router is asked for the address and the links only. Its component for
/// routes would match paths a second time, although [`Route`] is the only reader
/// of addresses, and is a sixteenth of the whole program after compression.
#[component]
fn Shell(data: Data) -> impl IntoView {
    let path = use_location().pathname;
    let base: Base = use_context().unwrap_or_default();
    let route = Memo::new(move |_| base.route(&path.read()));
    // A facet value's page is the list of members in another dress, so going
    // from one to the other must not take the list away from its reader.
    let shown = Memo::new(move |_| match route.get() {
        Route::FacetValue(facet, slug) if route::facet_value(data.set, facet, &slug).is_some() => {
            Route::Members
        }
        route => route,
    });
    let wanted = shown;
    let shown = once_ready(wanted);
    follow(path, wanted, shown);
    view! {
        <Frame data route shown>
            {move || page(data, &shown.get(), route)}
        </Frame>
    }
}

/// The wanted route as soon as its page can be shown: in the browser its part of the
/// program may have to come first.
#[cfg(feature = "csr")]
fn once_ready(wanted: Memo<Route>) -> Memo<Route> {
    let location = use_location();
    crate::pages::part::once_ready(wanted, move || {
        let origin = window().location().origin().unwrap_or_default();
        let (path, query, fragment) = (
            location.pathname.get(),
            location.query.get().to_query_string(),
            location.hash.get(),
        );
        [origin, path, query, fragment].concat()
    })
}
#[cfg(not(feature = "csr"))]
fn once_ready(wanted: Memo<Route>) -> Memo<Route> {
    wanted
}

/// Lets a followed link reach the address bar once the page it leads to is
/// there. The router waits for this word before it adds the entry to the
/// history and scrolls. Outside the browser no link is followed.
fn follow(path: Memo<String>, wanted: Memo<Route>, shown: Memo<Route>) {
    if let Some(location) = use_context::<BrowserUrl>() {
        react(move || {
            path.track();
            if wanted.get() == shown.get() {
                location.ready_to_complete();
            }
        });
    }
}
