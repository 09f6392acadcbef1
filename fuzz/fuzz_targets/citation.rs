//! Any citation in an address: it is a fingerprint or none, and the verdict on it
//! speaks of members of the dataset and of the result that is shown.
#![no_main]

use alliance_explorer::domain::export::{Verdict, result_fingerprint, verify};
use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer::domain::query::result_fingerprint::ResultFingerprint;
use alliance_explorer_fuzz::{DATA, ENGINE};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (search, cited) = text.split_once('\n').unwrap_or((text, ""));
    let cited: Option<ResultFingerprint> = cited.parse().ok();
    let query = MembersQuery::parse(search);
    let cited = cited.or_else(|| query.result_fingerprint().cloned());
    let query = query.with_result_fingerprint(cited.clone());
    assert_eq!(MembersQuery::parse(&query.to_string()), query);

    let answer = ENGINE.answer(&query);
    let now = result_fingerprint(&answer, &DATA);
    assert_eq!(now.to_string().parse().as_ref(), Ok(&now));
    let own = query.clone().with_result_fingerprint(Some(now.clone()));
    assert_eq!(verify(&own, &answer, &DATA), Some(Verdict::Same));

    match (cited, verify(&query, &answer, &DATA)) {
        (None, verdict) => assert_eq!(verdict, None),
        (Some(then), Some(Verdict::Changed(changed))) => {
            assert!(!then.same_result(&now));
            assert_eq!(
                (changed.then, changed.now),
                (then.count(), answer.results.len())
            );
            let is_now = |at: &usize| answer.results.iter().any(|one| one.member == *at);
            assert!(changed.came.iter().all(is_now));
            assert!(!changed.left.iter().any(is_now));
            assert!(changed.left.iter().all(|at| *at < DATA.members.len()));
            assert!(changed.gone <= changed.then);
        }
        (Some(then), Some(Verdict::Same)) => assert!(then.same_result(&now)),
        (Some(then), Some(Verdict::Reordered)) => assert_eq!(then.count(), answer.results.len()),
        (Some(_), None) => panic!("a citation without a verdict"),
    }
});
