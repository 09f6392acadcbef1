//! The shipped dataset keeps the rules that `make check-data` checks, and each
//! rule notices what breaks it.
#![cfg(feature = "quality")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::sync::LazyLock;

use alliance_explorer::quality::{Finding, Severity, findings, patterns_that_do_not_compile};
use serde_json::{Value, json};

const TEXT: &str = include_str!("../public/data/alliance.json");

/// The day is that of the dataset, so that time alone breaks no test.
fn found_on(dataset: &Value, today: &str) -> Vec<Finding> {
    findings(&dataset.to_string(), today.parse().unwrap()).unwrap()
}

fn shipped() -> Value {
    serde_json::from_str(TEXT).unwrap()
}

fn as_of() -> String {
    shipped()["as_of"].as_str().unwrap().to_owned()
}

/// What is found after one value was changed and was not found before.
fn new_after(pointer: &str, to: Value) -> Vec<String> {
    static BEFORE: LazyLock<Vec<Finding>> = LazyLock::new(|| found_on(&shipped(), &as_of()));
    let mut dataset = shipped();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let place = dataset.pointer_mut(parent).expect(pointer);
    match place {
        Value::Object(fields) if to.is_null() => {
            fields.remove(key);
        }
        Value::Object(fields) => {
            fields.insert(key.to_owned(), to);
        }
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = to,
        _ => panic!("{pointer}"),
    }
    let after = found_on(&dataset, &as_of());
    let fresh = after.into_iter().filter(|one| !BEFORE.contains(one));
    fresh.map(|one| one.to_string()).collect()
}

/// The pointer of the record with that id in a list.
fn place(list: &str, id: &str) -> String {
    let dataset = shipped();
    let records = dataset.pointer(list).expect(list).as_array().unwrap();
    let at = records.iter().position(|one| one["id"] == id).expect(id);
    format!("{list}/{at}")
}

#[test]
fn the_shipped_dataset_keeps_every_rule() {
    let found = found_on(&shipped(), &as_of());
    let errors = found.iter().filter(|one| one.severity == Severity::Error);
    let errors: Vec<String> = errors.map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert!(patterns_that_do_not_compile().is_empty());
}

#[test]
fn a_grade_that_its_sources_do_not_bear_is_noticed() {
    let relation = place("/members", "sap") + "/gaia_x";
    let talk = place("/governance/working_groups", "wg-defence");
    let aims = place("/article", "a-purpose");
    for (pointer, to, expected) in [
        (
            relation.clone() + "/sources",
            json!(["heise-2020"]),
            "is confirmed, but its sources are one",
        ),
        // Two publications of the same people count once.
        (
            relation + "/sources",
            json!(["fosdem-talk", "opennebula-gx"]),
            "is confirmed, but its sources are one (opennebula)",
        ),
        (
            talk.clone() + "/sources",
            json!(["fosdem-transcript", "energinet"]),
            "is single-source, but cites 2 independent ones",
        ),
        (
            talk + "/sources",
            json!(["euractiv"]),
            "rests on the article; grade it article-only",
        ),
        (
            aims + "/sources",
            json!(["euractiv", "corcom"]),
            "is article-only, but cites something else",
        ),
    ] {
        notices(&pointer, to, expected);
    }
}

#[test]
fn an_absence_is_unknown_and_cites_nothing() {
    let fee = place("/governance/membership/facts", "fee");
    let defence = place("/governance/working_groups", "wg-defence");
    let fabasoft = place("/members", "fabasoft") + "/gaia_x";
    for (pointer, to, expected) in [
        (
            fee.clone() + "/sources",
            json!(["euractiv"]),
            "is unknown, but cites a source",
        ),
        (
            fee + "/fact",
            json!("The fee is high."),
            "is unknown, but does not say what was not found",
        ),
        (
            defence + "/fact",
            json!("A group on defence was not found."),
            "tells of something not found, but is graded as found",
        ),
        (
            fabasoft.clone() + "/sources",
            json!(["corcom"]),
            "is unknown, but cites a source",
        ),
        (fabasoft + "/relation", json!("member"), "belong together"),
    ] {
        notices(&pointer, to, expected);
    }
}

#[test]
fn one_fact_has_one_grade_and_the_same_sources() {
    let event = place("/timeline", "roadmap-2023");
    let meeting = place("/governance/meetings", "m-ga-2022");
    let publication = place("/governance/publications", "pub-roadmap");
    let cell = place("/comparison", "criticism") + "/alliance";
    let person = place("/people", "barnabe");
    for (pointer, to, expected) in [
        (
            event.clone() + "/sources",
            json!(["crn-pl"]),
            "tells of “roadmap-2023” with other sources",
        ),
        (
            event + "/confidence",
            json!("article-only"),
            "tells of “roadmap-2023” with another confidence",
        ),
        (
            meeting + "/acts",
            Value::Null,
            "happened on the day of timeline",
        ),
        (
            publication + "/acts",
            Value::Null,
            "happened on the day of timeline",
        ),
        (
            cell.clone() + "/sources",
            json!(["bitkom"]),
            "without the sources of",
        ),
        (
            cell.clone() + "/confidence",
            json!("confirmed"),
            "than that of the weakest",
        ),
        (
            cell + "/acts/0",
            json!("nobody-tells-of-it"),
            "which no other place tells of alone",
        ),
        (
            person + "/sources",
            json!(["euractiv"]),
            "tells of “barnabe-markets” with other sources",
        ),
    ] {
        notices(&pointer, to, expected);
    }
}

#[test]
fn a_label_of_the_comparison_has_its_reason_and_fits() {
    let seat = place("/comparison", "seat");
    let purpose = place("/comparison", "purpose");
    for (pointer, to, expected) in [
        (
            seat + "/contrast",
            json!("similar"),
            "is “similar”, but a side is not known",
        ),
        (
            purpose.clone() + "/contrast",
            json!("cannot-tell"),
            "cannot be told, but both sides are known",
        ),
        (purpose + "/reason", Value::Null, "has no reason"),
    ] {
        notices(&pointer, to, expected);
    }
}

#[test]
fn seats_and_years_that_cannot_be_are_noticed() {
    let tim = place("/members", "tim");
    let airbus = place("/members", "airbus");
    for (pointer, to, expected) in [
        (
            tim.clone() + "/city",
            json!("Milan"),
            "registered_seat: is the head office too",
        ),
        (
            tim + "/registered_seat/sources",
            json!([]),
            "registered_seat: names no source",
        ),
        (
            airbus + "/aliases/2/until",
            json!("2010"),
            "ends before it begins",
        ),
    ] {
        notices(&pointer, to, expected);
    }
}

#[test]
fn texts_are_set_by_one_rule() {
    let note = place("/members", "aruba") + "/notes";
    let title = place("/sources", "bitkom") + "/title";
    for (text, expected) in [
        ("the Alliance's", "straight quotation mark"),
        ("say \"this\"", "straight quotation mark"),
        ("75 % of firms", "space before a per cent sign"),
        ("this - that", "hyphen as a dash"),
        ("and so on...", "three dots"),
        ("two  spaces", "a space too many"),
        ("for 2025-2027", "hyphen in a range"),
        ("in Sep 2020", "month cut short"),
        ("co-ordinated", "another spelling of “coordinate”"),
        ("an “open quotation", "does not close it"),
        ("spelled ARUBA here", "spells Aruba as “ARUBA”"),
        ("a member of GAIA-X.", "spells Gaia-X as “GAIA-X”"),
        (
            "with Telefonica’s cloud",
            "spells Telefónica as “Telefonica”",
        ),
    ] {
        notices(&note, json!(text), expected);
    }
    for allowed in [
        "SEAL-0 to SEAL-4, COM(2020) 66, 22.10",
        "spelled “ARUBA”",
        "75% – March",
        "9 April 2025",
    ] {
        assert!(new_after(&note, json!(allowed)).is_empty(), "{allowed}");
    }
    // Titles keep their words, and are set by the same rule.
    assert!(new_after(&title, json!("GAIA-X in Sep 2020-2021")).is_empty());
    notices(&title, json!("Bitkom's view"), "straight quotation mark");
}

#[test]
fn an_editor_is_warned() {
    let source = place("/sources", "bitkom");
    for (pointer, to, expected) in [
        (
            source.clone() + "/url",
            json!("http://www.bitkom.org/"),
            "warning: sources[18] (bitkom).url: is an address without https",
        ),
        (
            source.clone() + "/url",
            json!("https://crn.pl/aktualnosci/polska-firma-w-nowym-europejskim-sojuszu/"),
            "is the address of bitkom too",
        ),
        (
            source.clone() + "/kind",
            Value::Null,
            "kind: is not recorded",
        ),
        (
            source + "/seen",
            Value::Null,
            "how much was read is not recorded",
        ),
    ] {
        notices(&pointer, to, expected);
    }
    let mut unread = shipped();
    let copy = unread["sources"][0].clone();
    let sources = unread["sources"].as_array_mut().unwrap();
    sources.push(copy);
    let last = sources.last_mut().unwrap();
    last["id"] = json!("nobody-cites-me");
    unread["counts"]["sources"] = json!(unread["sources"].as_array().unwrap().len());
    let found = found_on(&unread, &as_of());
    assert!(
        found
            .iter()
            .any(|one| one.path.contains("nobody-cites-me") && one.problem == "is cited by nobody")
    );
    let later = found_on(&shipped(), "2028-01-01");
    assert!(
        later
            .iter()
            .any(|one| one.path == "as_of" && one.severity == Severity::Warning)
    );
    let earlier = found_on(&shipped(), "2026-01-01");
    assert!(
        earlier
            .iter()
            .any(|one| one.path == "as_of" && one.severity == Severity::Error)
    );
    assert!(
        earlier
            .iter()
            .any(|one| one.path.starts_with("timeline") && one.problem == "is a day to come")
    );
}

fn notices(pointer: &str, to: Value, expected: &str) {
    let found = new_after(pointer, to);
    assert!(
        found.iter().any(|line| line.contains(expected)),
        "{pointer}: {expected}: {found:#?}"
    );
}
