//! The application: the router around the frame, and what every page is given.
//!
//! It must not know where it runs: the browser and the native renderer both
//! mount this component, so both show the same pages.

use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route as Routed, Router};
use leptos_router::{WildcardSegment, hooks::use_location};

use crate::domain::dataset::Dataset;
use crate::domain::engine::Engine;
use crate::layout::Frame;
use crate::pages::page;
use crate::route::Route;

/// What every page is given. Both parts live as long as the program, because
/// the dataset is read once and never changes while a page is open.
#[derive(Clone, Copy)]
pub struct Data {
    /// The checked dataset.
    pub set: &'static Dataset,
    /// The index over its members.
    pub engine: &'static Engine,
}

impl Data {
    /// Keeps a dataset, with its index, for the rest of the program.
    pub fn keep(dataset: Dataset) -> Self {
        let set: &'static Dataset = Box::leak(Box::new(dataset));
        let engine = Engine::new(&set.members, &set.codes, &set.absent);
        Self {
            set,
            engine: Box::leak(Box::new(engine)),
        }
    }
}

/// The path under which the site is served, without its trailing slash; empty
/// at the root of a domain.
#[derive(Debug, Clone, Default)]
pub struct Base(pub String);

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

/// Reads the route from the address and puts its page into the frame. One
/// wildcard stands for all routes, because [`Route`] is the only reader of
/// addresses.
#[component]
fn Shell(data: Data) -> impl IntoView {
    let path = use_location().pathname;
    let Base(base) = use_context().unwrap_or_default();
    let route = Memo::new(move |_| {
        let path = path.get();
        Route::parse(path.strip_prefix(base.as_str()).unwrap_or(&path))
    });
    view! {
        <Frame data route>
            <FlatRoutes fallback=move || page(data, &Route::NotFound)>
                <Routed path=WildcardSegment("path") view=move || move || page(data, &route.get())/>
            </FlatRoutes>
        </Frame>
    }
}
