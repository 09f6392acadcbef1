//! The document around a page's markup: head, security policy, links to the
//! files that Trunk built.
//!
//! This file must not know what is on the page.

use std::fmt::Write;

use super::body::body;
use super::template::Template;
use crate::app::Data;
use crate::route::{self, Route};

/// What the pages may do: only files of their own origin, no inline script or
/// style, WebAssembly allowed. Only while developing there is no policy, because
/// the script that loads the page again after a change stands inside it.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
                      base-uri 'self'; form-action 'self'";

/// The whole file of a route.
pub(super) fn document(data: Data, route: &Route, template: &Template) -> String {
    let title = escape(&route::title(route, data.set));
    let description = escape(&route::description(route, data.set));
    let base = base(route);
    let policy = match template.reload {
        Some(_) => String::new(),
        None => format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n"),
    };
    let mut head = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        head,
        "<meta charset=\"utf-8\">\n<base href=\"{base}\">\n\
         {policy}\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n"
    );
    for style in &template.styles {
        let _ = writeln!(head, "<link rel=\"stylesheet\" href=\"{style}\">");
    }
    for line in template
        .links
        .iter()
        .chain([&template.script])
        .chain(&template.reload)
    {
        let _ = writeln!(head, "{line}");
    }
    if *route != Route::NotFound {
        let _ = writeln!(
            head,
            "<link rel=\"canonical\" href=\"{}\">",
            escape(&canonical(data, route))
        );
    }
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n{head}</head>\n<body>\n\
         <div id=\"notice\"></div>\n<div id=\"app\">{}</div>\n</body>\n</html>\n",
        body(data, route, "")
    )
}

/// The address a page is known by; a facet's value goes by its query form.
fn canonical(data: Data, route: &Route) -> String {
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
/// must know where the root is: `/`, or what `SITE_BASE` says at build time.
fn base(route: &Route) -> String {
    match route {
        Route::NotFound => std::env::var("SITE_BASE").unwrap_or_else(|_| "/".to_owned()),
        route => match route.path().matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        },
    }
}

/// Text as it stands in HTML, in attributes too.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
