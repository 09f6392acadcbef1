//! The real `alliance.json` with one stretch of it replaced: most of what an editor,
//! a merge or a cable gets wrong. What is still accepted is answered and exported.
#![no_main]

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::engine::Engine;
use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer_fuzz::{TEXT, exports_hold};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|edit: (u32, u8, &str)| {
    let (at, length, new) = edit;
    let between = |at: usize| (at..=TEXT.len()).find(|at| TEXT.is_char_boundary(*at));
    let start = between(at as usize % TEXT.len()).unwrap_or(TEXT.len());
    let end = between((start + length as usize).min(TEXT.len())).unwrap_or(TEXT.len());
    let text = [&TEXT[..start], new, &TEXT[end..]].concat();
    let Ok(data) = Dataset::from_json(&text) else {
        return;
    };
    let engine = Engine::new(&data.members, &data.codes, &data.absent);
    for query in ["", "q=cloud"] {
        let query = MembersQuery::parse(query);
        exports_hold(
            &data,
            &query,
            &engine.answer(&query),
            "https://example.org/members/",
        );
    }
});
