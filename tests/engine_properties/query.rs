//! What must hold for every query and every address: printing and reading are
//! inverse, nothing panics, nothing unknown is lost.

use alliance_explorer::domain::query::members::{MembersQuery, View};
use alliance_explorer::domain::query::result_fingerprint::ResultFingerprint;
use proptest::prelude::*;

use crate::support::{config, query};

fn any_query() -> impl Strategy<Value = MembersQuery> {
    let view = proptest::sample::select(View::ALL.to_vec());
    let picks = proptest::collection::vec(".{0,6}", 0..6);
    let date = proptest::option::of(
        (1000_u16..9999).prop_map(|year| format!("{year}-02").parse().expect("a date")),
    );
    let fingerprint = proptest::option::of(
        proptest::collection::vec("[a-z]{1,5}", 0..70).prop_map(|ids| {
            ResultFingerprint::of(
                ids.iter().map(String::as_str),
                "2026-11-23".parse().expect("a date"),
            )
        }),
    );
    (query(), view, picks, date, fingerprint, "\\PC{0,10}").prop_map(
        |(query, view, picks, date, fingerprint, text)| {
            let text = format!("{} {text}", query.text());
            picks
                .iter()
                .fold(query.with_text(&text).viewed(view).at(date), |query, id| {
                    query.pick_toggled(id)
                })
                .with_result_fingerprint(fingerprint)
        },
    )
}

fn segment() -> impl Strategy<Value = String> {
    let keys = [
        "q", "country", "sector", "gaia-x", "sort", "view", "pick", "as-of", "result", "new", "",
        "%71", "Country",
    ];
    let values = [
        "a", "DE", "de", "none", "-name", "name", "table", "2021", "%C3%A9", "%", "+", "",
    ];
    let common = (
        proptest::sample::select(keys.to_vec()),
        proptest::sample::select(values.to_vec()),
    )
        .prop_map(|(key, value)| format!("{key}={value}"));
    prop_oneof![3 => common, 1 => "[^&]{0,12}"]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_printed_is_read_back(query in any_query()) {
        prop_assert_eq!(MembersQuery::parse(&query.to_string()), query);
    }

    #[test]
    fn any_text_is_an_address_and_printing_it_is_final(
        segments in proptest::collection::vec(segment(), 0..10)
    ) {
        let query = MembersQuery::parse(&segments.join("&"));
        let printed = query.to_string();
        prop_assert_eq!(MembersQuery::parse(&printed).to_string(), printed);
        prop_assert_eq!(MembersQuery::parse(&query.to_string()), query);
    }

    #[test]
    fn any_noise_is_an_address(noise in "\\PC*") {
        let query = MembersQuery::parse(&noise);
        prop_assert_eq!(MembersQuery::parse(&query.to_string()), query);
    }

    #[test]
    fn unknown_keys_are_kept_as_they_stand(
        query in any_query(),
        keys in proptest::collection::vec("x[a-z]{1,5}=[^&]{0,5}", 0..4)
    ) {
        let mut address = query.to_string();
        for key in &keys {
            address.push('&');
            address.push_str(key);
        }
        let expected = address.trim_start_matches('&');
        prop_assert_eq!(MembersQuery::parse(&address).to_string(), expected);
    }
}
