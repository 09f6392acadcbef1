//! The JSON Schema that is shipped is the one that the types give, and the
//! dataset that is shipped is valid under it.
//!
//! After a change of the types: `UPDATE_SCHEMA=1 cargo test --no-default-features
//! --features schema --test schema` writes the schema anew.
#![cfg(feature = "schema")]

use std::fs;

use alliance_explorer::domain::dataset::Contents;
use serde_json::Value;

const SCHEMA: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/public/data/alliance.schema.json"
);
const DATASET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/alliance.json");

fn derived() -> Value {
    schemars::schema_for!(Contents).to_value()
}

fn shipped(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("the file is there")).expect("it is JSON")
}

#[test]
fn the_shipped_schema_is_the_one_of_the_types() {
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        let text = serde_json::to_string_pretty(&derived()).expect("a schema is JSON");
        fs::write(SCHEMA, text + "\n").expect("the schema can be written");
    }
    assert!(
        shipped(SCHEMA) == derived(),
        "run with UPDATE_SCHEMA=1 to write it anew"
    );
}

#[test]
fn the_shipped_dataset_is_valid() {
    let validator = jsonschema::validator_for(&derived()).expect("the schema is valid itself");
    let dataset = shipped(DATASET);
    let problems: Vec<String> = validator
        .iter_errors(&dataset)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    let validator = jsonschema::validator_for(&derived()).expect("the schema is valid itself");
    for (pointer, wrong) in [
        ("/members/0/id", Value::from("No Id")),
        ("/members/0/website", Value::from("javascript:alert(1)")),
        ("/members/0/founded", Value::from("long ago")),
        ("/members/0/confidence", Value::from("sure")),
        ("/timeline/0/date", Value::from("yesterday")),
        ("/sources/0/url", Value::Null),
    ] {
        let mut dataset = shipped(DATASET);
        *dataset.pointer_mut(pointer).expect("the place exists") = wrong;
        assert!(!validator.is_valid(&dataset), "{pointer}");
    }
}
