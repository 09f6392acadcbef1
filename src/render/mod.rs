//! The native renderer: writes the same pages that the browser shows as files,
//! so that every address has content, a title and a status of its own on any
//! static host.
//!
//! It must show nothing that the application would not show.

mod api;
mod assets;
mod body;
mod card;
mod crawl;
mod digest;
mod document;
mod edition;
mod error;
mod feed;
mod head;
mod json_ld;
mod manifest;
mod narrowed;
mod pictures;
mod site_address;
mod style;
mod style_page;
mod table;
mod template;

use std::fs;
use std::path::Path;

use self::assets::Assets;
pub use self::body::body;
use self::document::Build;
pub use self::error::RenderError;
use self::narrowed::Narrowed;
use self::site_address::SiteAddress;
use self::template::Template;
use crate::contact::Contact;
use crate::data::Data;
use crate::domain::dataset::Dataset;
use crate::domain::query::facet::Facet;
use crate::domain::reading::seats::only_registered_in;
use crate::route::{Route, value_slug};

/// Writes every page of the site, the static API and what goes with them into
/// `folder`, which holds Trunk's `index.html`, the scripts and
/// `data/alliance.json`. Returns how many pages were written.
///
/// # Errors
///
/// Says which file could not be read, understood or written.
pub fn site(folder: &Path) -> Result<usize, RenderError> {
    let text = compact(&read(&folder.join("data/alliance.json"))?)?;
    write(&folder.join("data/alliance.json"), &text)?;
    let data = Data::keep(Dataset::from_json(&text)?).answered_by(contact()?);
    let site = SiteAddress::from_environment()?;
    let template = Template::parse(&read(&folder.join("index.html"))?)?;
    let routes = routes(data);
    let links = Narrowed::new(data, &routes);
    let build = Build::new(Assets::seal(folder, &template)?, site, links, data, &text);

    for route in &routes {
        let html = document::document(data, route, &build);
        write(&file(folder, route), &html)?;
    }
    style_page::page(folder, data, &build)?;
    api::api(folder, data.set)?;
    pictures::draw(folder, data.set, &build.assets.icon)?;
    for (name, text) in [
        (head::FEED, feed::feed(data.set, &build.site)?),
        (
            head::MANIFEST,
            manifest::manifest(data.set, &build.assets.icon),
        ),
        (
            crawl::SITEMAP,
            crawl::sitemap(data.set, &routes, &build.site)?,
        ),
        ("robots.txt", crawl::robots(&build.site)),
    ] {
        write(&folder.join(name), &text)?;
    }
    // Last, because it lists what has been written.
    edition::seal(folder)?;
    Ok(routes.len())
}

/// Whom readers write to, from the variable `SITE_CONTACT`; nobody where it is
/// not set.
fn contact() -> Result<Option<Contact>, RenderError> {
    match std::env::var("SITE_CONTACT") {
        Ok(text) if !text.is_empty() => {
            let contact = Contact::parse(&text);
            contact.map(Some).ok_or(RenderError::Contact)
        }
        _ => Ok(None),
    }
}

/// The dataset without the spaces that make the source of it readable, which
/// are 3 % of what a reader waits for even after compression. Nothing else
/// changes, not even the order of the fields.
fn compact(json: &str) -> Result<String, RenderError> {
    let mut compact = Vec::new();
    let mut from = serde_json::Deserializer::from_str(json);
    let mut to = serde_json::Serializer::new(&mut compact);
    let failed =
        |problem: String| RenderError::Unwritable(format!("data/alliance.json: {problem}"));
    serde_transcode::transcode(&mut from, &mut to).map_err(|error| failed(error.to_string()))?;
    String::from_utf8(compact).map_err(|error| failed(error.to_string()))
}

/// Every address that gets a page.
pub fn routes(data: Data) -> Vec<Route> {
    let mut routes = vec![Route::Overview];
    routes.extend(Route::NAVIGATION);
    routes.extend([Route::Article, Route::Compare, Route::Data, Route::NotFound]);
    for member in &data.set.members {
        routes.push(Route::Member(member.id.to_string()));
    }
    for facet in Facet::ALL {
        // A country keeps its page while a member is registered there.
        let used = |value: &str| {
            let registered =
                facet == Facet::Country && !only_registered_in(data.set, value).is_empty();
            registered || data.set.members.iter().any(|m| facet.value(m) == value)
        };
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
