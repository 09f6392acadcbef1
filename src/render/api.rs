//! The static API: the dataset in parts, as files that other programs read.
//!
//! Changes are only ever additions. This file must not hold anything that the
//! dataset does not.

use std::path::Path;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::digest;
use super::error::RenderError;
use super::{table, write};
use crate::domain::dataset::Dataset;

/// Where the files are, relative to the root of the site.
const FOLDER: &str = "api/v1";

/// A file written, for the index.
#[derive(Serialize)]
struct Written {
    path: String,
    bytes: usize,
    sha256: String,
}

/// Writes every file of the API, the index last.
pub(super) fn api(folder: &Path, data: &Dataset) -> Result<(), RenderError> {
    let mut files = Vec::new();
    let mut file = |name: &str, text: String| -> Result<(), RenderError> {
        let path = format!("{FOLDER}/{name}");
        write(&folder.join(&path), &text)?;
        let sha256 = digest::hexadecimal(text.as_bytes());
        files.push(Written {
            path,
            bytes: text.len(),
            sha256,
        });
        Ok(())
    };
    file("members.json", text(data, "members", &data.members)?)?;
    for member in &data.members {
        file(
            &format!("members/{}.json", member.id),
            text(data, "member", member)?,
        )?;
    }
    file("members.csv", table::members(data)?)?;
    file("sources.json", text(data, "sources", &data.sources)?)?;
    file(
        "comparison.json",
        text(data, "comparison", &data.comparison)?,
    )?;
    file("timeline.json", text(data, "timeline", &data.timeline)?)?;
    file(
        "governance.json",
        text(data, "governance", &data.governance)?,
    )?;

    let mut index = header(data);
    index.insert("counts".to_owned(), counts(data));
    index.insert("schema".to_owned(), json!("data/alliance.schema.json"));
    index.insert("dataset".to_owned(), json!("data/alliance.json"));
    index.insert("files".to_owned(), value(&files)?);
    write(&folder.join(FOLDER).join("index.json"), &pretty(index))
}

/// What stands at the head of every file.
fn header(data: &Dataset) -> Map<String, Value> {
    let mut header = Map::new();
    header.insert("title".to_owned(), json!(data.title));
    header.insert("schema_version".to_owned(), json!(data.schema_version));
    header.insert("as_of".to_owned(), json!(data.as_of.iso()));
    header.insert("licence".to_owned(), json!(data.licence));
    header
}

/// One part of the dataset below the header.
fn text(data: &Dataset, name: &str, part: &impl Serialize) -> Result<String, RenderError> {
    let mut file = header(data);
    file.insert(name.to_owned(), value(part)?);
    Ok(pretty(file))
}

fn value(part: &impl Serialize) -> Result<Value, RenderError> {
    serde_json::to_value(part).map_err(|error| RenderError::Unwritable(error.to_string()))
}

fn pretty(file: Map<String, Value>) -> String {
    format!("{:#}\n", Value::Object(file))
}

fn counts(data: &Dataset) -> Value {
    let counts = data.counts;
    json!({
        "members": counts.members,
        "aliases": counts.aliases,
        "events": counts.events,
        "dimensions": counts.dimensions,
        "people": counts.people,
        "quotations": counts.quotations,
        "terms": counts.terms,
        "conflicts": counts.conflicts,
        "unknowns": counts.unknowns,
        "sources": counts.sources,
    })
}
