//! Each JSON file of the API is valid under a schema made of the one that is
//! shipped: what stands at the head of every file, and a part of the dataset.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::fs;

use alliance_explorer::domain::dataset::Contents;
use serde_json::{Value, json};
use support::written::{json, site};

/// The files with the property of each that is a part of the dataset, and where
/// its schema stands in that of the dataset.
const FILES: [(&str, &str, &str); 5] = [
    ("members.json", "members", "/properties/members"),
    ("sources.json", "sources", "/properties/sources"),
    ("comparison.json", "comparison", "/properties/comparison"),
    ("timeline.json", "timeline", "/properties/timeline"),
    ("governance.json", "governance", "/properties/governance"),
];

/// A closed object: a property that nobody described is a mistake.
fn closed(mut properties: Value, part: &str, schema: &Value, dataset: &Value) -> Value {
    properties[part] = schema.clone();
    let required: Vec<&String> = properties.as_object().unwrap().keys().collect();
    json!({
        "type": "object",
        "required": required,
        "additionalProperties": false,
        "$defs": dataset["$defs"],
        "properties": properties,
    })
}

fn header() -> Value {
    json!({
        "title": { "type": "string", "minLength": 1 },
        "schema_version": { "type": "string", "pattern": r"^\d+\.\d+\.\d+$" },
        "as_of": { "type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$" },
        "licence": { "const": "CC-BY-4.0" },
    })
}

fn index() -> Value {
    let file = json!({
        "type": "object",
        "required": ["path", "bytes", "sha256"],
        "additionalProperties": false,
        "properties": {
            "path": { "type": "string", "pattern": "^api/v1/[a-z0-9/-]+\\.(json|csv)$" },
            "bytes": { "type": "integer", "minimum": 1 },
            "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" },
        },
    });
    let mut properties = header();
    properties["counts"] =
        json!({ "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } });
    properties["schema"] = json!({ "const": "data/alliance.schema.json" });
    properties["dataset"] = json!({ "const": "data/alliance.json" });
    closed(
        properties,
        "files",
        &json!({ "type": "array", "items": file, "minItems": 1, "uniqueItems": true }),
        &json!({ "$defs": {} }),
    )
}

fn problems(schema: &Value, path: &str) -> Vec<String> {
    let validator = jsonschema::validator_for(schema).unwrap();
    validator
        .iter_errors(&json(&format!("api/v1/{path}")))
        .map(|error| format!("{path} {}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn every_file_of_the_api_is_valid_under_its_schema() {
    let dataset = schemars::schema_for!(Contents).to_value();
    let mut found = problems(&index(), "index.json");
    for (path, part, pointer) in FILES {
        let schema = dataset.pointer(pointer).unwrap();
        found.extend(problems(&closed(header(), part, schema, &dataset), path));
    }
    let member = dataset.pointer("/properties/members/items").unwrap();
    let member = closed(header(), "member", member, &dataset);
    let folder = fs::read_dir(site().join("api/v1/members")).unwrap();
    for file in folder {
        let name = file.unwrap().file_name();
        let path = format!("members/{}", name.to_str().unwrap());
        found.extend(problems(&member, &path));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// A file that a later change adds must get a schema above.
#[test]
fn no_file_of_the_api_is_without_a_schema() {
    for file in json("api/v1/index.json")["files"].as_array().unwrap() {
        let path = file["path"].as_str().unwrap();
        let name = path.strip_prefix("api/v1/").unwrap();
        assert!(
            name.starts_with("members/")
                || name == "members.csv"
                || FILES.iter().any(|(known, ..)| *known == name),
            "{name}"
        );
    }
}
