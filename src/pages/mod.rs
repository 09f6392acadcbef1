//! The pages, one file or folder per route.
//!
//! They lay out what the core answers; they must not decide what is true.

mod about;
mod article;
mod compare;
mod conflicts;
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

use leptos::prelude::*;

use crate::data::Data;
use crate::route::Route;

/// The page `shown` for the route of the address, which may change without
/// another page being shown.
pub fn page(data: Data, shown: &Route, route: Memo<Route>) -> AnyView {
    match shown {
        Route::Overview => overview::overview(data),
        Route::Members => members::members(data, route),
        Route::Member(id) => match data.set.member(id) {
            Some(member) => member::member(data, member),
            None => not_found::not_found(data, shown),
        },
        Route::Compare => compare::compare(data),
        Route::Article => article::article(data),
        Route::Governance => governance::governance(data),
        Route::GaiaX => gaia_x::gaia_x(data),
        Route::Timeline => timeline::timeline(data),
        Route::Sources => sources::sources(data),
        Route::Glossary => glossary::glossary(data),
        Route::About => about::about(data),
        Route::Data => files::files(data),
        Route::FacetValue(..) | Route::NotFound => not_found::not_found(data, shown),
    }
}
