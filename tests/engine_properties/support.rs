//! What the property tests share: random parts of the real dataset with random
//! fields missing, and random queries of it.

use std::sync::LazyLock;

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::query::facet::{Facet, NOT_STATED};
use alliance_explorer::domain::query::members::{MembersQuery, Sort, SortKey};
use alliance_explorer::domain::records::member::Member;
use proptest::prelude::*;

/// A failure is to become a test of its own, so none is kept in a file. `make check`
/// tries fewer cases than `make test`.
pub(crate) fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: cases.and_then(|cases| cases.parse().ok()).unwrap_or(128),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

pub(crate) fn dataset() -> &'static Dataset {
    static DATASET: LazyLock<Dataset> = LazyLock::new(|| {
        Dataset::from_json(include_str!("../../public/data/alliance.json"))
            .expect("the dataset is consistent")
    });
    &DATASET
}

/// Some members in any order, each lacking some of the fields it may lack.
pub(crate) fn members() -> impl Strategy<Value = Vec<Member>> {
    let all = dataset().members.clone();
    let count = all.len();
    proptest::sample::subsequence(all, 0..=count)
        .prop_shuffle()
        .prop_flat_map(|members| {
            let gaps = proptest::collection::vec(any::<[bool; 8]>(), members.len());
            (Just(members), gaps)
        })
        .prop_map(|(members, gaps)| members.into_iter().zip(gaps).map(without).collect())
}

fn without((mut member, gaps): (Member, [bool; 8])) -> Member {
    fn drop_if<T>(value: &mut Option<T>, gap: bool) {
        if gap {
            *value = None;
        }
    }
    drop_if(&mut member.country, gaps[0] && gaps[1]);
    drop_if(&mut member.city, gaps[1]);
    drop_if(&mut member.sector, gaps[2] && gaps[3]);
    drop_if(&mut member.r#type, gaps[3] && gaps[4]);
    drop_if(&mut member.website, gaps[4]);
    drop_if(&mut member.founded, gaps[5]);
    drop_if(&mut member.article, gaps[6] && gaps[0]);
    drop_if(&mut member.roadmap, gaps[7] && gaps[0]);
    if gaps[5] && gaps[6] {
        member.aliases.clear();
    }
    // Only the identifier tells namesakes apart.
    if gaps[6] && gaps[7] {
        member.short_name = "Namesake".into();
    }
    member
}

/// Words that are there, their beginnings, typos, joined words and noise.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let lists = [
        include_str!("../data/found.txt"),
        include_str!("../data/nothing.txt"),
    ];
    let queries: Vec<String> = lists
        .iter()
        .flat_map(|list| list.lines())
        .map(|line| line.split(" =").next().unwrap_or_default().to_owned())
        .collect();
    let words: Vec<String> = dataset()
        .members
        .iter()
        .flat_map(|m| [m.short_name.clone(), m.name.clone(), m.description.clone()])
        .flat_map(|text| text.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let word = proptest::sample::select(words);
    let typo = (word.clone(), any::<proptest::sample::Index>()).prop_map(|(word, at)| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.remove(at.index(letters.len()));
        letters.into_iter().collect()
    });
    let beginning =
        (word.clone(), 1_usize..6).prop_map(|(word, letters)| word.chars().take(letters).collect());
    let any_word = prop_oneof![word, typo, beginning];
    let some = proptest::collection::vec(any_word, 1..4);
    prop_oneof![
        3 => Just(String::new()),
        4 => proptest::sample::select(queries),
        4 => some.clone().prop_map(|words| words.join(" ")),
        1 => some.prop_map(|words| words.concat()),
        1 => ".{0,12}",
    ]
}

fn choice() -> impl Strategy<Value = (Facet, String)> {
    let data = dataset();
    let mut choices = Vec::new();
    for facet in Facet::ALL {
        for code in facet.codes(&data.codes) {
            choices.push((facet, code.id.clone()));
        }
        choices.push((facet, NOT_STATED.to_owned()));
        choices.push((facet, "atlantis".to_owned()));
    }
    proptest::sample::select(choices)
}

pub(crate) fn sort() -> impl Strategy<Value = Sort> {
    (
        proptest::sample::select(SortKey::ALL.to_vec()),
        any::<bool>(),
    )
        .prop_map(|(key, descending)| Sort { key, descending })
}

/// Any search, selection and order.
pub(crate) fn query() -> impl Strategy<Value = MembersQuery> {
    let choices = proptest::collection::vec(choice(), 0..6);
    (text(), choices, sort()).prop_map(|(text, choices, sort)| {
        choices
            .iter()
            .fold(
                MembersQuery::default().with_text(&text),
                |query, (facet, value)| query.toggled(*facet, value),
            )
            .sorted(sort)
    })
}
