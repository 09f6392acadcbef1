//! Any address whose selection is taken away: every file is what it claims to be,
//! whatever was searched for.
#![no_main]

use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer_fuzz::{DATA, ENGINE, exports_hold};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|search: &str| {
    let query = MembersQuery::parse(search);
    let address = format!("https://example.org/members/?{query}");
    exports_hold(&DATA, &query, &ENGINE.answer(&query), &address);
});
