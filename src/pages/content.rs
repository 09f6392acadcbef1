//! Every page but the list of members: what a reader of the list has no need of.
//!
//! This file must not know how its code reaches the browser.

use leptos::prelude::*;

use super::{
    about, article, compare, files, gaia_x, glossary, governance, member, not_found, overview,
    sources, timeline,
};
use crate::data::Data;
use crate::route::Route;

/// The page of a route other than the list of members.
pub(super) fn content(data: Data, shown: Route) -> AnyView {
    match &shown {
        Route::Overview => overview::overview(data),
        Route::Member(id) => match data.set.member(id) {
            Some(member) => member::member(data, member),
            None => not_found::not_found(data, &shown),
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
        Route::Members | Route::FacetValue(..) | Route::NotFound => {
            not_found::not_found(data, &shown)
        }
    }
}
