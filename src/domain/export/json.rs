//! A selection as data (JSON): the members with the question they answer.
//!
//! Keys are only ever added. This file must never decide which members are
//! written.

use serde::Serialize;

use crate::domain::dataset::Dataset;
use crate::domain::engine::Answer;
use crate::domain::query::members::MembersQuery;
use crate::domain::records::member::Member;
use crate::domain::values::date::PartialDate;

/// A selection of members.
#[derive(Debug, Serialize)]
pub struct Selected<'a> {
    /// The title of the dataset.
    pub title: &'a str,
    /// The version of the dataset's schema.
    pub schema_version: &'a str,
    /// When the facts were last verified.
    pub as_of: PartialDate,
    /// The licence of the data.
    pub licence: &'a str,
    /// The query, as it stands in the address.
    pub query: String,
    /// How many members were selected.
    pub count: usize,
    /// How many members the dataset has.
    pub total: usize,
    /// The hash of the result.
    pub result: String,
    /// The members, in the order of the query.
    pub members: Vec<&'a Member>,
}

/// The selection as text, ending with a line break.
pub fn json(selected: &Selected) -> String {
    // Only a map whose keys are no text cannot be written, and there is none.
    let mut text = serde_json::to_string_pretty(selected).unwrap_or_default();
    text.push('\n');
    text
}

impl<'a> Selected<'a> {
    /// The selection that a query makes of the dataset.
    pub fn new(data: &'a Dataset, query: &MembersQuery, answer: &Answer) -> Self {
        let members: Vec<&Member> = answer.members(&data.members).collect();
        Self {
            title: &data.title,
            schema_version: &data.schema_version,
            as_of: data.as_of,
            licence: &data.licence,
            query: query.clone().with_result_fingerprint(None).to_string(),
            count: members.len(),
            total: answer.total,
            result: super::result_fingerprint(answer, data).hash(),
            members,
        }
    }
}
