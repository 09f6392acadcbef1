//! The head of a page: title, security policy, the files it asks for, and what
//! other programs read of it.
//!
//! This file must not know what is on the page.

use maud::{Markup, PreEscaped, html};

use super::assets::Assets;
use super::json_ld;
use super::pictures::Card;
use super::site_address::SiteAddress;
use crate::data::Data;
use crate::pages;
use crate::route::{self, Route};

/// What the pages may do: only files of their own origin, no inline script or
/// style, WebAssembly allowed. Only while developing there is no policy, because
/// the script that loads the page again after a change stands inside it.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
                      base-uri 'self'; form-action 'self'";

/// The feed, relative to the root of the site.
pub(super) const FEED: &str = "feed.xml";
/// The manifest, likewise.
pub(super) const MANIFEST: &str = "manifest.webmanifest";

/// The contents of a route's `<head>`.
pub(super) fn head(data: Data, route: &Route, assets: &Assets, site: &SiteAddress) -> Markup {
    let title = route::title(route, data.set);
    let description = route::description(route, data.set);
    html! {
        meta charset="utf-8";
        base href=(base(route, site));
        @if assets.reload.is_none() {
            meta http-equiv="Content-Security-Policy" content=(POLICY);
        }
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="color-scheme" content="light dark";
        title { (title) }
        meta name="description" content=(description);
        link rel="license" href="https://creativecommons.org/licenses/by/4.0/";
        (files(route, assets))
        @if *route == Route::NotFound {
            meta name="robots" content="noindex";
        } @else {
            (known_by(data, route, site, &title, &description))
        }
        @if let Some(reload) = &assets.reload { (PreEscaped(reload)) }
    }
}

/// The files that the page asks for. A page in a folder must be able to have each
/// of them, so none is asked for across origins: no integrity, which guards
/// nothing at one's own origin, no preloaded data and no module. What needs a
/// host, `start.js` asks for. It stands before the style sheet, because a script
/// behind one waits for it.
fn files(route: &Route, assets: &Assets) -> Markup {
    html! {
        // The list of members needs no further part of the program.
        @let parts = pages::is_content(route).then(|| assets.parts.join(" "));
        script src=(assets.start) data-js={ "./" (assets.js) } data-wasm={ "./" (assets.wasm) }
            data-parts=[parts.filter(|parts| !parts.is_empty())] {}
        link rel="stylesheet" href=(assets.style);
        link rel="icon" href=(assets.icon) type="image/svg+xml";
        link rel="apple-touch-icon" href="icon-192.png";
        link rel="manifest" href=(MANIFEST);
        link rel="alternate" href=(FEED) type="application/atom+xml" title="Events and changes";
        // The page of missing addresses may not know where the root is, so it
        // must not set up anything that stays.
        @if *route != Route::NotFound { script defer src=(assets.later) {} }
    }
}

/// What search engines, other sites and people's programs know the page by.
fn known_by(
    data: Data,
    route: &Route,
    site: &SiteAddress,
    title: &str,
    description: &str,
) -> Markup {
    let canonical = site.absolute(&canonical(data, route));
    let card = Card::of(route);
    html! {
        link rel="canonical" href=(canonical);
        meta property="og:type" content="website";
        meta property="og:site_name" content=(route::SITE);
        meta property="og:title" content=(title);
        meta property="og:description" content=(description);
        meta property="og:url" content=(canonical);
        meta property="og:image" content=(site.absolute(&card.path()));
        meta property="og:image:width" content=(Card::WIDTH);
        meta property="og:image:height" content=(Card::HEIGHT);
        meta property="og:image:alt" content=(card.alternative(data.set));
        meta property="og:locale" content="en_GB";
        meta name="twitter:card" content="summary_large_image";
        @for described in json_ld::of(data.set, route, site) {
            script type="application/ld+json" { (PreEscaped(described)) }
        }
    }
}

/// The address a page is known by; a facet's value goes by its query form.
pub(super) fn canonical(data: Data, route: &Route) -> String {
    match route {
        Route::FacetValue(facet, slug) => match route::facet_value(data.set, *facet, slug) {
            Some(value) => route::members_with(*facet, value),
            None => route.href(),
        },
        route => route.href(),
    }
}

/// The way from a page to the root of the site, so that the files work under
/// any path. Only the page for missing addresses is served from anywhere and
/// must know where the root is.
fn base(route: &Route, site: &SiteAddress) -> String {
    match route {
        Route::NotFound => site.base().to_owned(),
        route => relative_base(&route.path()),
    }
}

/// The way back from a path such as `members/sap/` to the root.
pub(super) fn relative_base(path: &str) -> String {
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}
