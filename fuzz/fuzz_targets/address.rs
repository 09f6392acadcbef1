//! Any address: its path is a route and its query a question on every page, and what
//! is printed again is final.
#![no_main]

use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer::domain::query::page::PageQuery;
use alliance_explorer::domain::reading::{bibliography, chronology, comparison};
use alliance_explorer::route::{self, Route};
use alliance_explorer_fuzz::DATA;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|address: &str| {
    let (path, search) = address.split_once('?').unwrap_or((address, ""));

    let route = Route::parse(path);
    assert_eq!(Route::parse(&route.path()), route, "{path:?}");
    let _ = (
        route::title(&route, &DATA),
        route::description(&route, &DATA),
    );
    assert_eq!(Route::parse(&route.section().path()), route.section());

    let query = MembersQuery::parse(search);
    assert_eq!(MembersQuery::parse(&query.to_string()), query, "{search:?}");
    for keys in [&bibliography::KEYS, &chronology::KEYS, &comparison::KEYS] {
        let query = PageQuery::parse(keys, search);
        assert_eq!(
            PageQuery::parse(keys, &query.to_string()),
            query,
            "{search:?}"
        );
    }
});
