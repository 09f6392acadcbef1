//! What changed in the dataset, and when.
//!
//! This file must not know how a change is made known.

use crate::domain::json::node::{Node, Record};
use crate::domain::values::date::PartialDate;
use crate::domain::values::id::RecordId;

/// One change of the dataset as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// Unique among the changes; readers of the feed know the change by it.
    pub id: RecordId,
    /// When it was made.
    pub date: PartialDate,
    /// One or two sentences.
    pub text: String,
}

impl Record for Change {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            date: node.parsed("date"),
            text: node.text("text"),
        }
    }
}
