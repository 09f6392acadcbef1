//! What tells crawlers their way: `sitemap.xml` and `robots.txt`.
//!
//! Both want absolute addresses, which the build only has when `SITE_URL` is
//! given. This file must list only addresses that are canonical.

use quick_xml::se::to_string_with_root;
use serde::Serialize;

use super::error::RenderError;
use super::site_address::SiteAddress;
use crate::domain::dataset::Dataset;
use crate::route::Route;

/// The sitemap, relative to the root of the site.
pub(super) const SITEMAP: &str = "sitemap.xml";

/// The format of sitemaps.org, version 0.9.
#[derive(Serialize)]
struct UrlSet {
    #[serde(rename = "@xmlns")]
    namespace: &'static str,
    url: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    loc: String,
    lastmod: String,
}

/// The canonical pages. What they say last changed when the facts were
/// verified, whenever they were built.
pub(super) fn sitemap(
    data: &Dataset,
    routes: &[Route],
    site: &SiteAddress,
) -> Result<String, RenderError> {
    let canonical = |route: &&Route| !matches!(route, Route::NotFound | Route::FacetValue(..));
    let set = UrlSet {
        namespace: "http://www.sitemaps.org/schemas/sitemap/0.9",
        url: routes
            .iter()
            .filter(canonical)
            .map(|route| Entry {
                loc: site.absolute(&route.href()),
                lastmod: data.as_of.iso(),
            })
            .collect(),
    };
    let xml = to_string_with_root("urlset", &set)
        .map_err(|error| RenderError::Unwritable(error.to_string()))?;
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{xml}\n"
    ))
}

/// Everything may be read. A relative address of the sitemap would not be
/// understood.
pub(super) fn robots(site: &SiteAddress) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    if site.is_known() {
        text.push_str("Sitemap: ");
        text.push_str(&site.absolute(SITEMAP));
        text.push('\n');
    }
    text
}
