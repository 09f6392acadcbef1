//! What somebody who makes the address or the file can make it cost: four times
//! the text may take four times as long, not sixteen.
//!
//! Compared are two times on the same machine, each the shortest of several and
//! counted only while the machine really works on it where the system tells that,
//! so that a slow or busy machine changes neither the question nor the answer.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
#![allow(
    clippy::format_collect,
    reason = "the plainest way to make a long text"
)]

use std::fs;
use std::hint::black_box;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::engine::{Answer, Engine};
use alliance_explorer::domain::export::{
    Picture, Selected, json, result_fingerprint, spreadsheet, verify,
};
use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer::domain::query::page::{Keys, PageQuery};
use alliance_explorer::domain::reading::citations::Citations;
use serde_json::{Value, json};

const DATASET: &str = include_str!("../public/data/alliance.json");
static KEYS: Keys = Keys {
    many: &["kind"],
    one: &["as-of"],
};

/// How long this thread has been at work: Linux counts it, else the clock does.
fn worked() -> Duration {
    static BEGIN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let counted = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let counted = counted.and_then(|text| text.split(' ').next()?.parse().ok());
    counted.map_or_else(|| BEGIN.elapsed(), Duration::from_nanos)
}

fn shortest(mut work: impl FnMut()) -> Duration {
    let time = |_| {
        let begin = worked();
        work();
        worked().saturating_sub(begin)
    };
    (0..3).map(time).min().unwrap()
}

/// Runs the work on a text of a size and of four times that.
fn grows_with_its_text<T>(what: &str, size: usize, make: impl Fn(usize) -> T, work: impl Fn(&T)) {
    let (small, large) = (make(size), make(4 * size));
    let small = shortest(|| work(&small));
    let large = shortest(|| work(&large));
    // Linear is 4 and quadratic 16; what is over at once cannot be compared.
    assert!(
        large < small * 9 || large < Duration::from_millis(50),
        "{what}: {small:?}, four times as much {large:?}"
    );
}

/// Each must be read, printed and answered. The largest is 100 kB.
fn addresses(size: usize) -> Vec<(&'static str, String)> {
    let many =
        |make: fn(usize) -> String, each: usize| (0..size / each).map(make).collect::<String>();
    vec![
        ("one long word", format!("q={}", "a".repeat(size))),
        ("initials", format!("q={}", "a.".repeat(size / 2))),
        (
            "different words",
            format!("q={}", many(|at| format!("w{at:05}+"), 7)),
        ),
        (
            "one word again and again",
            format!("q={}", "cloud+".repeat(size / 6)),
        ),
        (
            "values of a facet",
            many(|at| format!("country={at:05}&"), 14),
        ),
        ("a key again and again", "sort=name&".repeat(size / 10)),
        ("picks", many(|at| format!("pick={at:05}&"), 11)),
        ("unknown keys", many(|at| format!("k{at:05}&"), 7)),
        ("broken encoding", format!("q={}", "%E2%8".repeat(size / 5))),
        ("nothing but signs", "&=?".repeat(size / 3)),
    ]
}

#[test]
fn a_long_address_costs_no_more_than_its_length() {
    let data = Dataset::from_json(DATASET).unwrap();
    let engine = Engine::new(&data.members, &data.codes, &[]);
    // Not part of what an address costs.
    engine.prepare_search();
    for (at, (what, _)) in addresses(0).into_iter().enumerate() {
        grows_with_its_text(
            what,
            25_000,
            |size| addresses(size).swap_remove(at).1,
            |search| {
                let query = MembersQuery::parse(search);
                black_box(query.to_string());
                black_box(engine.answer(&query));
                black_box(PageQuery::parse(&KEYS, search).to_string());
            },
        );
    }
}

/// Each selected value is printed once for every other that could be removed.
#[test]
fn a_key_keeps_no_more_values_than_anybody_chooses() {
    let values = |key: &str| {
        (0..9_000)
            .map(|at| format!("{key}={at}&"))
            .collect::<String>()
    };
    let query = MembersQuery::parse(&values("country"));
    assert_eq!(query.selection().iter().count(), 300);
    let query = PageQuery::parse(&KEYS, &values("kind"));
    assert_eq!(query.values("kind").count(), 300);
}

/// The dataset with so many of something in it.
fn dataset(change: impl Fn(&mut Value)) -> String {
    let mut data: Value = serde_json::from_str(DATASET).unwrap();
    change(&mut data);
    data.to_string()
}

fn with_aliases(count: usize) -> String {
    dataset(|data| {
        let sources = data["members"][0]["membership_sources"].clone();
        let kind = data["codes"]["alias-kind"][0]["id"].clone();
        let alias =
            |at| json!({ "name": format!("Other name {at}"), "kind": kind, "sources": sources });
        data["members"][0]["aliases"] = (0..count).map(alias).collect();
        recount(data);
    })
}

fn with_events(count: usize) -> String {
    dataset(|data| {
        let first = data["timeline"][0].clone();
        let event = |at| {
            let mut event = first.clone();
            event["id"] = json!(format!("event-{at}"));
            event
        };
        data["timeline"] = (0..count).map(event).collect();
        recount(data);
    })
}

fn with_long_fields(letters: usize) -> String {
    dataset(|data| {
        for member in data["members"].as_array_mut().unwrap() {
            member["description"] = json!("lorem ipsum ".repeat(letters / 12));
        }
    })
}

/// More members, each with a publication of its own.
fn with_members(count: usize) -> String {
    dataset(|data| {
        for at in 0..count {
            let (mut member, mut source) = (data["members"][0].clone(), data["sources"][0].clone());
            member["id"] = json!(format!("more-{at}"));
            source["id"] = json!(format!("more-{at}"));
            member["membership_sources"] = json!([source["id"]]);
            member["sources"] = data["members"][1]["membership_sources"].clone();
            data["members"].as_array_mut().unwrap().push(member);
            data["sources"].as_array_mut().unwrap().push(source);
        }
        recount(data);
    })
}

fn recount(data: &mut Value) {
    for list in ["members", "sources"] {
        data["counts"][list] = json!(data[list].as_array().unwrap().len());
    }
    data["counts"]["events"] = json!(data["timeline"].as_array().unwrap().len());
    let members = data["members"].as_array().unwrap();
    let aliases = members
        .iter()
        .map(|one| one["aliases"].as_array().map_or(0, Vec::len));
    data["counts"]["aliases"] = json!(aliases.sum::<usize>());
}

#[test]
fn a_large_dataset_costs_no_more_than_its_length() {
    let read = |text: &String| {
        let data = Dataset::from_json(text).unwrap();
        let engine = Engine::new(&data.members, &data.codes, &[]);
        black_box(engine.answer(&MembersQuery::parse("q=telefonixa+cloud")));
    };
    grows_with_its_text("aliases of a member", 1_000, with_aliases, read);
    grows_with_its_text("events", 2_500, with_events, read);
    grows_with_its_text("letters of a field", 10_000, with_long_fields, read);
}

/// Sixty is the most that a citation tells apart.
#[test]
fn what_is_taken_away_of_many_members_costs_no_more_than_their_number() {
    let few = Dataset::from_json(&with_members(21)).unwrap();
    let all = MembersQuery::default();
    let answer = |data: &Dataset| {
        Engine::new(&data.members, &data.codes, &data.absent).answer(&MembersQuery::default())
    };
    let cited = all.with_result_fingerprint(Some(result_fingerprint(&answer(&few), &few)));
    let make = |count| {
        let data = Dataset::from_json(&with_members(count)).unwrap();
        let answer = answer(&data);
        (data, answer)
    };
    let picture = |(data, answer): &(Dataset, Answer)| {
        let members: Vec<_> = answer.members(&data.members).collect();
        let (site, address, words) = ("", "", "");
        let picture = Picture {
            site,
            address,
            words,
            members: &members,
        };
        black_box(picture.svg(data));
    };
    grows_with_its_text(
        "the verdict on a citation",
        3_000,
        make,
        |(data, answer)| {
            black_box(verify(&cited, answer, data));
        },
    );
    grows_with_its_text("a table", 1_000, make, |(data, answer)| {
        black_box(spreadsheet(answer.members(&data.members), &data.codes));
    });
    grows_with_its_text("data", 1_000, make, |(data, answer)| {
        black_box(json(&Selected::new(data, &cited, answer)));
    });
    grows_with_its_text("a picture", 3_000, make, picture);
    grows_with_its_text("the places that cite", 3_000, make, |(data, _)| {
        black_box(Citations::new(data));
    });
}

#[test]
fn brackets_without_end_are_refused_and_not_followed() {
    for text in ["[".repeat(100_000), r#"{"a":"#.repeat(100_000)] {
        assert!(Dataset::from_json(&text).is_err());
    }
    let inside =
        dataset(|data| data["title"] = json!("TITLE")).replace("\"TITLE\"", &"[".repeat(100_000));
    assert!(Dataset::from_json(&inside).is_err());
}
