//! The pages, one file or folder per route.
//!
//! They lay out what the core answers; they must not decide what is true.

mod about;
mod article;
mod compare;
mod conflicts;
mod content;
mod facts;
mod files;
mod filter;
mod gaia_x;
mod glossary;
mod governance;
mod member;
mod members;
mod not_found;
mod overview;
mod people;
mod shares;
mod sources;
mod time_picture;
mod timeline;
mod typing;
mod units;
mod unknown_first;

#[cfg(feature = "csr")]
pub mod part;

use leptos::prelude::*;

use crate::data::Data;
use crate::route::Route;

#[cfg(not(feature = "split"))]
use self::content::content;
#[cfg(feature = "split")]
use self::part::{content, exported};

/// The page `shown` for the route of the address, which may change without
/// another page being shown.
pub fn page(data: Data, shown: &Route, route: Memo<Route>) -> AnyView {
    match shown {
        Route::Members => members::members(data, route),
        shown if is_content(shown) => content(data, shown.clone()),
        shown => not_found::not_found(data, shown),
    }
}

/// The text of an export of the list of members; nothing where the part of the program
/// that makes it cannot be had.
#[cfg(not(feature = "split"))]
async fn exported(export: members::Export) -> Option<String> {
    std::future::ready(Some(export.text())).await
}

/// Whether the route's page is one of those in [`content`], which are the second
/// part of a program in parts.
pub fn is_content(route: &Route) -> bool {
    !matches!(
        route,
        Route::Members | Route::FacetValue(..) | Route::NotFound
    )
}
