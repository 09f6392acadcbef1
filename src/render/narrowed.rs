//! Links to the members with one value of one facet, in the written pages.
//!
//! The application reads a selection from the query string; where it does not
//! run, a query narrows nothing, and only the value's own page shows what the
//! link promises. So the written pages lead there, until the application brings
//! links of its own. This file must not know which pages have such links.

use super::head::canonical;
use crate::data::Data;
use crate::route::Route;

/// Every link that has a page, as attributes: the one that the application
/// writes, and the one to the page.
pub(super) struct Narrowed(Vec<(String, String)>);

impl Narrowed {
    /// Of all values that have a page among `routes`.
    pub(super) fn new(data: Data, routes: &[Route]) -> Self {
        let attribute = |address: &str| format!(" href=\"{address}\"");
        let values = routes
            .iter()
            .filter(|page| matches!(page, Route::FacetValue(..)));
        Self(
            values
                .map(|page| (attribute(&canonical(data, page)), attribute(&page.href())))
                .collect(),
        )
    }

    /// The markup of a page with each such link leading to the page. Selections
    /// of several values have none and stay as they are.
    pub(super) fn lead(&self, html: String) -> String {
        self.0
            .iter()
            .fold(html, |html, (query, page)| html.replace(query, page))
    }
}
