//! The web application manifest (W3C), with which the site can be installed.
//!
//! All addresses are relative to the manifest, which is in the root of the
//! site. This file must not draw the icons.

use serde_json::json;

use super::pictures::ICONS;
use crate::domain::dataset::Dataset;
use crate::route::{self, Route};

/// The manifest as JSON.
pub(super) fn manifest(data: &Dataset, icon: &str) -> String {
    let mut icons = vec![json!({ "src": icon, "type": "image/svg+xml", "sizes": "any" })];
    icons.extend(ICONS.iter().map(|picture| {
        json!({
            "src": picture.name,
            "type": "image/png",
            "sizes": format!("{0}x{0}", picture.size),
            "purpose": picture.purpose,
        })
    }));
    let manifest = json!({
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "name": route::SITE,
        "short_name": "Alliance",
        "description": route::description(&Route::Overview, data),
        "lang": "en",
        "dir": "ltr",
        "display": "minimal-ui",
        "background_color": "#fdfcf9",
        "theme_color": "#17358f",
        "icons": icons,
    });
    format!("{manifest:#}\n")
}
