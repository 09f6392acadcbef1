//! The native renderer: writes the same pages that the browser shows as files,
//! so that every address has content, a title and a status of its own on any
//! static host.
//!
//! It must show nothing that the application would not show.

mod api;
mod body;
mod document;
mod error;
mod style;
mod template;

use std::fs;
use std::path::Path;

pub use self::body::body;
pub use self::error::RenderError;
use self::template::Template;
use crate::app::Data;
use crate::domain::dataset::Dataset;
use crate::domain::facet::Facet;
use crate::route::{Route, value_slug};

/// Writes every page of the site and the static API into `folder`, which holds Trunk's
/// `index.html` and `data/alliance.json`. Returns how many were written.
///
/// # Errors
///
/// Says which file could not be read, understood or written.
pub fn site(folder: &Path) -> Result<usize, RenderError> {
    let text = read(&folder.join("data/alliance.json"))?;
    let data = Data::keep(Dataset::from_json(&text)?);
    let mut template = Template::parse(&read(&folder.join("index.html"))?)?;
    style::join(folder, &mut template)?;

    let routes = routes(data);
    for route in &routes {
        let html = document::document(data, route, &template);
        write(&file(folder, route), &html)?;
    }
    api::api(folder, data.set)?;
    Ok(routes.len())
}

/// Every address that gets a page.
pub fn routes(data: Data) -> Vec<Route> {
    let mut routes = vec![Route::Overview];
    routes.extend(Route::NAVIGATION);
    routes.extend([Route::Compare, Route::Data, Route::NotFound]);
    for member in &data.set.members {
        routes.push(Route::Member(member.id.to_string()));
    }
    for facet in Facet::ALL {
        let used = |value: &str| data.set.members.iter().any(|m| facet.value(m) == value);
        for code in facet
            .codes(&data.set.codes)
            .iter()
            .filter(|code| used(&code.id))
        {
            routes.push(Route::FacetValue(facet, value_slug(&code.id)));
        }
    }
    routes
}

fn file(folder: &Path, route: &Route) -> std::path::PathBuf {
    match route {
        Route::NotFound => folder.join(route.path()),
        route => folder.join(route.path()).join("index.html"),
    }
}

fn read(path: &Path) -> Result<String, RenderError> {
    fs::read_to_string(path).map_err(|error| RenderError::file(path, &error))
}

fn write(path: &Path, text: &str) -> Result<(), RenderError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| RenderError::file(folder, &error))?;
    }
    fs::write(path, text).map_err(|error| RenderError::file(path, &error))
}
