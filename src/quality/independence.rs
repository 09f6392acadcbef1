//! Which publications count as one source.
//!
//! Those of one publisher do, and those that share an origin in the dataset: a
//! text with its copies, or the works of the same people. This file must not
//! guess who copied from whom; that is said in the data.

use std::collections::BTreeSet;

use crate::domain::dataset::Dataset;
use crate::domain::values::id::SourceId;

/// The independent sources behind a list of publications.
pub(super) fn origins<'a>(data: &'a Dataset, sources: &'a [SourceId]) -> BTreeSet<&'a str> {
    sources.iter().map(|id| origin(data, id)).collect()
}

/// What is said in brackets is about the copy, not about who published it.
fn origin<'a>(data: &'a Dataset, id: &'a SourceId) -> &'a str {
    let Some(source) = data.source(id) else {
        return id.as_str();
    };
    match &source.origin {
        Some(origin) => origin,
        None => source.publisher.split(" (").next().unwrap_or_default(),
    }
}

/// Origins in words, for a finding.
pub(super) fn words(origins: &BTreeSet<&str>) -> String {
    let all: Vec<&str> = origins.iter().copied().collect();
    all.join(", ")
}
