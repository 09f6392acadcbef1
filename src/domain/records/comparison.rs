//! The Alliance and Gaia-X, dimension by dimension.
//!
//! This file must not know how the two are laid out on a page.

use serde::Serialize;

use crate::domain::json::node::{Node, Record};
use crate::domain::records::fact::Cell;
use crate::domain::values::id::RecordId;

/// One dimension of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dimension {
    /// Unique among the dimensions; its anchor on the comparison page.
    pub id: RecordId,
    /// The question it answers.
    pub label: String,
    /// From the list `codes.group`.
    pub group: String,
    /// How the two sides compare, from the list `codes.contrast`. A reading of the
    /// two cells, not a fact of its own.
    pub contrast: String,
    /// Why that label was chosen; since schema 1.2.
    pub reason: Option<String>,
    /// The Alliance's side.
    pub alliance: Cell,
    /// Gaia-X's side.
    pub gaia_x: Cell,
    /// What a careful reader should know.
    pub note: Option<String>,
}

impl Record for Dimension {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            label: node.text("label"),
            group: node.text("group"),
            contrast: node.text("contrast"),
            reason: node.optional_text("reason"),
            alliance: node.record("alliance"),
            gaia_x: node.record("gaia_x"),
            note: node.optional_text("note"),
        }
    }
}
