//! A dated event.
//!
//! This file must not know today's date.

use serde::Serialize;

use crate::domain::json::node::{Node, Record};
use crate::domain::values::confidence::Confidence;
use crate::domain::values::date::{PartialDate, Precision};
use crate::domain::values::id::{RecordId, SourceId};

/// One event of the Alliance, of Gaia-X, or of what happened around them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Event {
    /// Unique among the events; its anchor on the timeline.
    pub id: RecordId,
    /// When, as far as it is known.
    pub date: PartialDate,
    /// How much of the date is known; always agrees with the date.
    pub precision: Precision,
    /// From the list `codes.track`.
    pub track: String,
    /// A few words.
    pub title: String,
    /// One sentence in the project's own words.
    pub text: String,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Keys of the acts that it tells of, such as a meeting or a publication,
    /// where other places of the file tell of them too; since schema 1.2.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub acts: Vec<String>,
    /// What a careful reader should know.
    pub note: Option<String>,
}

impl Record for Event {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            date: node.parsed("date"),
            precision: node.parsed("precision"),
            track: node.text("track"),
            title: node.text("title"),
            text: node.text("text"),
            sources: node.list("sources"),
            confidence: node.parsed("confidence"),
            acts: node.optional_list("acts"),
            note: node.optional_text("note"),
        }
    }
}
