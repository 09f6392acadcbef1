//! Edges of the core that random data seldom meets: each was a change to the program
//! that no other test noticed.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::engine::Engine;
use alliance_explorer::domain::query::facet::Facet;
use alliance_explorer::domain::query::members::{MembersQuery, PICK_LIMIT};
use alliance_explorer::domain::query::page::{Keys, PageQuery};
use alliance_explorer::domain::text::{fold, words};
use alliance_explorer::route::{self, Route};
use serde_json::{Value, json};

const DATASET: &str = include_str!("../public/data/alliance.json");

fn dataset() -> Dataset {
    Dataset::from_json(DATASET).unwrap()
}

#[test]
fn every_letter_is_folded_as_it_is_typed() {
    for (text, folded) in [
        ("ßẞ", "ssss"),
        ("æÆǽœŒ", "aeaeaeoeoe"),
        ("þÞ", "thth"),
        ("ĳĲ", "ijij"),
        ("ǆǱǈǋ", "dzdzljnj"),
        ("ﬀﬁﬂﬃﬄﬅﬆ", "fffiflffifflstst"),
        ("ªºK", "aok"),
        ("ΆΈΉΊΌΎΏ", "αεηιουω"),
        ("άέήίόύώϊΐΪϋΰΫς", "αεηιουωιιιυυυσ"),
        ("ΑΩ", "αω"),
        ("ЙйЁёАЯЀЏ", "ииееаяѐџ"),
    ] {
        assert_eq!(fold(text), folded, "{text}");
    }
}

#[test]
fn signs_of_every_script_part_words() {
    for text in [
        "東、京",
        "東\u{3000}京",
        "a\u{2014}b",
        "a\u{e000}b",
        "a🇪🇺b",
        "a，b",
        "a\u{fe0f}b",
    ] {
        assert_eq!(words(text).len(), 2, "{text}");
    }
    assert_eq!(words("東京").len(), 1);
}

#[test]
fn a_word_ends_behind_its_last_accent() {
    let text = "\u{301}cafe\u{301}\u{327} ole\u{301}";
    let found: Vec<&str> = words(text)
        .into_iter()
        .map(|word| &text[word.range])
        .collect();
    assert_eq!(found, ["cafe\u{301}\u{327}", "ole\u{301}"]);
}

#[test]
fn a_query_is_narrowed_by_a_text_or_by_a_value() {
    let query = MembersQuery::default();
    assert!(!query.is_narrowed());
    assert!(!query.clone().pick_toggled("sap").is_narrowed());
    assert!(query.clone().with_text("a").is_narrowed());
    assert!(query.toggled(Facet::Country, "DE").is_narrowed());
}

#[test]
fn no_more_are_picked_than_can_be_compared() {
    let full = (0..PICK_LIMIT).fold(MembersQuery::default(), |query, at| {
        query.pick_toggled(&format!("m{at}"))
    });
    assert_eq!(full.picked().len(), PICK_LIMIT);
    assert_eq!(full.clone().pick_toggled("more"), full);
    assert_eq!(full.pick_toggled("m0").picked().len(), PICK_LIMIT - 1);
}

#[test]
fn a_page_is_empty_of_questions_only_without_text_and_values() {
    static KEYS: Keys = Keys {
        many: &["track"],
        one: &[],
    };
    let parse = |search| PageQuery::parse(&KEYS, search);
    assert!(parse("").is_empty());
    assert!(!parse("q=a").is_empty());
    assert!(!parse("track=a").is_empty());
    assert_eq!(parse("q=+a+b+").text(), "a b");
    assert_eq!(parse("track=a").text(), "");
}

#[test]
fn a_chart_has_nothing_of_what_its_own_facet_leaves_out() {
    let data = dataset();
    let engine = Engine::new(&data.members, &data.codes, &data.absent);
    let having = |search: &str, facet: Facet, value: &str| {
        let answer = engine.answer(&MembersQuery::parse(search));
        let options = answer.options(facet);
        let option = options.iter().find(|one| one.value == value).unwrap();
        (answer.having(facet, option), option.count)
    };
    assert_eq!(having("country=FR", Facet::Country, "FR"), (12, 12));
    assert_eq!(having("country=FR", Facet::Country, "DE"), (0, 7));
    assert_eq!(having("", Facet::Country, "DE"), (7, 7));
}

/// Belgium has registered seats and no head office; no sector is called so.
#[test]
fn a_country_of_seats_filters_and_as_another_facet_it_is_unknown() {
    let data = dataset();
    let engine = Engine::new(&data.members, &data.codes, &data.absent);
    let seats = engine.answer(&MembersQuery::parse("country=BE"));
    assert!(seats.results.is_empty() && seats.unknown().is_empty());
    let sector = engine.answer(&MembersQuery::parse("sector=BE"));
    assert_eq!(sector.results.len(), data.members.len());
    assert_eq!(sector.unknown(), [(Facet::Sector, "BE".to_owned())]);
}

#[test]
fn a_member_is_found_by_its_identifier_alone() {
    let data = dataset();
    assert_eq!(data.member("sap").unwrap().short_name, *"SAP");
    assert!(data.member("sap").unwrap().short_name != *"sap");
    assert!(data.member("SAP").is_none());
}

#[test]
fn a_quotation_may_be_as_long_as_the_limit_and_no_longer() {
    let with_words = |count: usize| {
        let mut data: Value = serde_json::from_str(DATASET).unwrap();
        let people = data["people"].as_array_mut().unwrap();
        let person = people
            .iter_mut()
            .find(|one| {
                one["quotations"]
                    .as_array()
                    .is_some_and(|all| !all.is_empty())
            })
            .unwrap();
        person["quotations"][0]["text"] = json!(vec!["word"; count].join(" "));
        Dataset::from_json(&data.to_string())
    };
    let limit = (1..200)
        .find(|count| with_words(count + 1).is_err())
        .unwrap();
    assert!(with_words(limit).is_ok());
    let said = with_words(limit + 1).unwrap_err().to_string();
    assert!(
        said.contains(&format!("{} words; the limit is {limit}", limit + 1)),
        "{said}"
    );
}

#[test]
fn links_lead_where_they_say() {
    let data = dataset();
    assert_eq!(Route::Overview.href(), "./");
    assert_eq!(Route::Members.href(), "members/");
    assert_eq!(Route::Sources.fragment("s1"), "sources/#s1");
    let query = MembersQuery::parse("country=FR&q=a+b");
    assert_eq!(route::members(&query), "members/?q=a+b&country=FR");
    assert_eq!(route::members(&MembersQuery::default()), "members/");
    assert_eq!(
        route::compare(&["sap", "tim"]),
        "compare/?member=sap&member=tim"
    );
    assert_eq!(route::facet_value(&data, Facet::Country, "fr"), Some("FR"));
    assert_eq!(route::facet_value(&data, Facet::Country, "xx"), None);
}

#[test]
fn every_page_has_a_title_and_a_description_of_its_own() {
    let data = dataset();
    let pages = [
        "",
        "members",
        "members/sap",
        "compare",
        "article",
        "governance",
        "gaia-x",
        "timeline",
        "sources",
        "glossary",
        "about",
        "data",
    ];
    let mut said = BTreeSet::new();
    for path in pages {
        let route = Route::parse(path);
        let (title, description) = (
            route::title(&route, &data),
            route::description(&route, &data),
        );
        assert!(title.contains("Alliance"), "{title}");
        assert!(description.len() > 30, "{description}");
        assert!(said.insert(title) && said.insert(description), "{path}");
    }
}

#[test]
fn values_are_shown_as_the_dataset_calls_them() {
    let data = dataset();
    let engine = Engine::new(&data.members, &data.codes, &data.absent);
    let answer = engine.answer(&MembersQuery::default());
    for facet in [Facet::Country, Facet::Sector, Facet::GaiaX] {
        for option in answer.options(facet) {
            assert_eq!(option.label, facet.value_label(&data.codes, &option.value));
        }
    }
    let file: Value = serde_json::from_str(DATASET).unwrap();
    for (code, written) in data
        .codes
        .country
        .iter()
        .zip(file["codes"]["country"].as_array().unwrap())
    {
        assert_eq!(
            json!(code.tile),
            written.get("tile").cloned().unwrap_or(Value::Null),
            "{}",
            code.id
        );
    }
}
