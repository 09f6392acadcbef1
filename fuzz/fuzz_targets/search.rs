//! Any search: the engine finds what the slow and obvious way finds, and marks lie
//! between whole characters, in order and apart.
#![no_main]

use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer_fuzz::{DATA, ENGINE};
use libfuzzer_sys::fuzz_target;

#[allow(dead_code, reason = "the property tests ask more of it")]
#[path = "../../tests/engine_properties/naive.rs"]
mod naive;

fuzz_target!(|search: &str| {
    let query = MembersQuery::parse(search);
    let answer = ENGINE.answer(&query);
    let found: Vec<bool> = (0..DATA.members.len())
        .map(|at| answer.results.iter().any(|one| one.member == at))
        .collect();
    assert_eq!(
        found,
        naive::results(&DATA.members, &DATA.codes, &query),
        "{search:?}"
    );
    for member in answer.members(&DATA.members) {
        for (text, marks) in [
            (&member.name, answer.highlighter().name(&member.name)),
            (
                &member.description,
                answer.highlighter().sentence(&member.description),
            ),
        ] {
            let mut end = None;
            for range in marks {
                assert!(
                    text.get(range.clone())
                        .is_some_and(|marked| !marked.is_empty())
                );
                assert!(end.is_none_or(|end| end < range.start));
                end = Some(range.end);
            }
        }
    }
});
