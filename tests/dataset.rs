//! The dataset that is shipped, and what becomes of one that is broken.

use alliance_explorer::domain::dataset::{Dataset, DatasetError};
use alliance_explorer::domain::engine::Engine;
use alliance_explorer::domain::query::facet::Facet;
use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer::domain::reading::seats::{differing, only_registered_in};
use alliance_explorer::domain::values::confidence::Confidence;
use serde_json::{Value, json};

const TEXT: &str = include_str!("../public/data/alliance.json");

fn shipped() -> Dataset {
    Dataset::from_json(TEXT).expect("the shipped dataset is consistent")
}

fn changed(pointer: &str, to: Value) -> Result<Dataset, DatasetError> {
    let mut dataset: Value = serde_json::from_str(TEXT).expect("it is JSON");
    *dataset.pointer_mut(pointer).expect("the place exists") = to;
    Dataset::from_json(&dataset.to_string())
}

#[test]
fn nothing_of_the_research_was_dropped() {
    let data = shipped();
    assert_eq!(data.members.len(), 39);
    assert_eq!(
        data.members.iter().map(|m| m.aliases.len()).sum::<usize>(),
        133
    );
    let sourced = data
        .members
        .iter()
        .flat_map(|m| &m.aliases)
        .filter(|a| !a.sources.is_empty());
    assert_eq!(sourced.count(), 56);
    assert_eq!(data.timeline.len(), 54);
    assert_eq!(data.comparison.len(), 23);
    assert_eq!(data.glossary.len(), 31);
    assert_eq!(data.conflicts.len(), 15);
    assert_eq!(data.unknowns.len(), 11);
    assert_eq!(data.people.len(), 4);
    // 158 of the shared list, 56 that only members cite, 26 of the third round.
    assert_eq!(data.sources.len(), 240);
    let lists: Vec<usize> = data
        .governance
        .lists()
        .iter()
        .map(|(_, facts)| facts.len())
        .collect();
    assert_eq!(lists, [6, 4, 3, 8, 5, 8, 16, 9, 5, 4, 4, 4, 1, 1]);
}

#[test]
fn the_members_divide_as_the_research_says() {
    let data = shipped();
    for (facet, value, count) in [
        (Facet::Country, "FR", 12),
        (Facet::Country, "DE", 7),
        (Facet::Country, "BE", 0),
        (Facet::Country, "IT", 6),
        (Facet::Country, "ES", 5),
        (Facet::Country, "SE", 3),
        (Facet::Sector, "cloud-provider", 10),
        (Facet::Sector, "software", 8),
        (Facet::Type, "company", 27),
        (Facet::Type, "SME", 11),
        (Facet::Type, "public authority", 1),
        (Facet::GaiaX, "founding-member", 8),
        (Facet::GaiaX, "member", 9),
        (Facet::GaiaX, "left", 1),
        (Facet::GaiaX, "none-known", 21),
        (Facet::Confidence, "confirmed", 24),
        (Facet::Confidence, "single-source", 15),
        (Facet::Article, "yes", 16),
        (Facet::Roadmap, "yes", 22),
    ] {
        let found = data
            .members
            .iter()
            .filter(|m| facet.value(m) == value)
            .count();
        assert_eq!(found, count, "{} {value}", facet.key());
    }
}

#[test]
fn not_found_is_never_no() {
    for member in &shipped().members {
        if member.gaia_x.relation == "none-known" {
            assert_eq!(
                member.gaia_x.confidence,
                Confidence::Unknown,
                "{}",
                member.id
            );
        }
    }
}

#[test]
fn a_broken_dataset_names_the_file_the_place_and_the_problem() {
    let second = serde_json::from_str::<Value>(TEXT).expect("it is JSON")["members"][0].clone();
    for (pointer, to, expected) in [
        (
            "/members/3/sources/0",
            json!("nobody"),
            "members[3] (aruba): the source “nobody” is not in the list",
        ),
        (
            "/members/1",
            second,
            "members[1].id: the identifier “abilian” is used twice",
        ),
        (
            "/members/0/founded",
            json!("2012"),
            "members[0].founded: expected a whole number within its limits, found a text",
        ),
        (
            "/members/0/id",
            Value::Null,
            "members[0].id: expected a text, found nothing",
        ),
        (
            "/members",
            json!({}),
            "members: expected a list, found a record in braces",
        ),
        (
            "/members/2/country",
            json!("XX"),
            "members[2] (arthurs-legal).country: “XX” is not in the list of values",
        ),
        (
            "/members/2/confidence",
            json!("sure"),
            "members[2].confidence: the confidence is confirmed",
        ),
        (
            "/counts/members",
            json!(40),
            "counts.members: states 40, the file holds 39",
        ),
        (
            "/timeline/0/date",
            json!("soon"),
            "timeline[0].date: “soon” is not a date",
        ),
        (
            "/timeline/0/precision",
            json!("month"),
            "timeline (gx-presented): the date 2019-10-29 does not have the precision stated",
        ),
        (
            "/timeline/0/date",
            json!("2026-10-29"),
            "timeline (data-strategy): the event stands after a later one",
        ),
        (
            "/sources/0/url",
            json!("javascript:alert(1)"),
            "sources[0].url: “javascript:alert(1)” is not an http or https address",
        ),
        (
            "/governance/bodies/0/sources",
            json!([]),
            "governance.bodies (general-assembly): is article only but names no source",
        ),
        (
            "/people/0/quotations/0/text",
            json!("word ".repeat(26)),
            "people (breton): a quotation of 26 words",
        ),
        (
            "/schema_version",
            json!("2.0.0"),
            "schema_version: the file is written for schema 2.0.0",
        ),
        (
            "/schema_version",
            json!(2),
            "schema_version: the file is written for schema 2",
        ),
        (
            "/schema_version",
            json!("new"),
            "schema_version: “new” is not a version",
        ),
    ] {
        let error = changed(pointer, to).expect_err(pointer).to_string();
        assert!(error.starts_with("data/alliance.json, "), "{error}");
        assert!(error.contains(expected), "{pointer}: {error}");
    }
}

#[test]
fn a_file_that_is_cut_short_or_no_json_names_the_line() {
    let half = &TEXT[..TEXT.len() / 2];
    let cut = (0..4)
        .find_map(|more| TEXT.get(..half.len() + more))
        .expect("a boundary is near");
    for text in [cut, "", "<!doctype html>", "[]", "null", "{}"] {
        let error = Dataset::from_json(text).expect_err(text).to_string();
        assert!(error.starts_with("data/alliance.json, "), "{error}");
    }
    let error = Dataset::from_json(cut).expect_err("cut").to_string();
    assert!(error.contains("line ") && error.contains("EOF"), "{error}");
}

#[test]
fn fields_of_a_later_minor_version_are_ignored() {
    let mut dataset: Value = serde_json::from_str(TEXT).expect("it is JSON");
    dataset["members"][0]["motto"] = json!("new");
    dataset["schema_version"] = json!("1.7.0");
    assert!(Dataset::from_json(&dataset.to_string()).is_ok());
}

#[test]
fn a_problem_in_a_long_list_is_found_as_it_is_read() {
    for (pointer, to, expected) in [
        (
            "/members/38/gaia_x/confidence",
            json!(1),
            "members[38].gaia_x.confidence: expected a text, found a number",
        ),
        (
            "/members/7/aliases",
            json!([{}]),
            "members[7].aliases[0].name: expected a text, found nothing",
        ),
        (
            "/members/5",
            json!("sap"),
            "members[5]: expected a record in braces, found a text",
        ),
        (
            "/members",
            Value::Null,
            "members: expected a list, found nothing",
        ),
        (
            "/members/1/country",
            json!("\u{e9}\n"),
            "members[1] (airbus).country: “\u{e9}\n” is not in the list of values",
        ),
    ] {
        let error = changed(pointer, to).expect_err(pointer).to_string();
        assert!(error.contains(expected), "{pointer}: {error}");
    }
    // Of a newer schema nothing but the version needs to be readable.
    let newer = r#"{"members": [1, {"id": 2}], "schema_version": "2.0"}"#;
    let error = Dataset::from_json(newer).expect_err("newer").to_string();
    assert!(error.contains("written for schema 2.0"), "{error}");
}

#[test]
fn texts_with_escapes_are_read_like_any_other() {
    let escaped = TEXT.replacen("Abilian", "\\u0041bilian \\\"\\u00e9\\\"\\n", 2);
    let data = Dataset::from_json(&escaped).expect("it is the same dataset");
    assert!(data.members[0].name.starts_with("Abilian \"é\"\n"));
}

/// Whatever a file nests, or repeats, is refused or read in a moment.
#[test]
fn deep_and_wide_files_are_answered_at_once() {
    let deep = |open: &str| {
        let (head, tail) = TEXT.split_once("\"members\":").expect("there are members");
        [head, "\"members\": ", &open.repeat(100_000), tail].concat()
    };
    for text in [
        deep("["),
        deep("{\"a\":"),
        "[".repeat(100_000),
        "{\"members\":[".repeat(100_000),
    ] {
        let error = Dataset::from_json(&text).expect_err("too deep").to_string();
        assert!(error.contains("recursion limit"), "{error}");
    }
    // A record of a hundred thousand fields that nobody asked for, once for the
    // whole file and once for a member.
    let fields: Vec<String> = (0..100_000).map(|at| format!("\"x{at}\": {at},")).collect();
    let fields = fields.concat();
    let wide = TEXT.replacen('{', &format!("{{{fields}"), 1);
    assert!(Dataset::from_json(&wide).is_ok());
    let wide = TEXT.replacen(
        "\"id\": \"abilian\"",
        &format!("{fields} \"id\": \"abilian\""),
        1,
    );
    assert_ne!(wide, TEXT);
    assert!(Dataset::from_json(&wide).is_ok());
}

#[test]
fn a_country_where_members_are_only_registered_selects_nobody() {
    let data = shipped();
    let engine = Engine::new(&data.members, &data.codes, &data.absent);
    let answer = engine.answer(&MembersQuery::parse("country=BE"));
    assert_eq!(answer.results.len(), 0);
    assert!(answer.unknown().is_empty(), "Belgium is known");
    let offered = answer.options(Facet::Country);
    assert!(offered.iter().all(|option| option.value != "BE"));
    let there = only_registered_in(&data, "BE");
    assert_eq!(there[0].id.as_str(), "x-fab");
}

#[test]
fn the_other_rule_for_head_offices_moves_two_members() {
    let data = shipped();
    let rows: Vec<_> = differing(&data)
        .iter()
        .map(|row| (row.country, row.head_offices, row.registered))
        .collect();
    assert_eq!(
        rows,
        [("BE", 0, 1), ("FR", 12, 11), ("DE", 7, 6), ("NL", 2, 3)]
    );
}
