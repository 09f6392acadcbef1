//! The one way to say “this fact, from these sources, this sure, note”.
//!
//! This file must not know what the facts are about.

use serde::Serialize;

use crate::domain::json::node::{Node, Record};
use crate::domain::values::confidence::Confidence;
use crate::domain::values::date::PartialDate;
use crate::domain::values::id::{RecordId, SourceId};

/// A sentence with its provenance. Used for everything the dataset states
/// about the Alliance's set-up; the optional fields belong to the kinds of fact
/// named in their documentation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fact {
    /// Unique among the facts of one list.
    pub id: RecordId,
    /// The statement, in the project's own words.
    pub fact: String,
    /// Where it was read; empty only when the confidence is unknown.
    pub sources: Vec<SourceId>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Keys of the acts that it tells of, such as a meeting or a publication,
    /// where other places of the file tell of them too; since schema 1.2.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub acts: Vec<String>,
    /// What a careful reader should know beside it.
    pub note: Option<String>,
    /// Bodies: the name.
    pub body: Option<String>,
    /// Bodies: who sits in it.
    pub composition: Option<String>,
    /// Working groups: what it deals with.
    pub topic: Option<String>,
    /// Working groups: who chairs it; nothing where that is not known.
    pub chair: Option<String>,
    /// Deliverables: what became of it.
    pub status: Option<String>,
    /// Meetings and publications: when; nothing where that is not known.
    pub date: Option<PartialDate>,
}

/// A fact without an identifier of its own, as in a cell of the comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cell {
    /// The statement.
    pub fact: String,
    /// Where it was read; empty only when the confidence is unknown.
    pub sources: Vec<SourceId>,
    /// How sure it is.
    pub confidence: Confidence,
    /// Keys of the acts that it tells of, such as a meeting or a publication,
    /// where other places of the file tell of them too; since schema 1.2.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub acts: Vec<String>,
}

impl Record for Fact {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            fact: node.text("fact"),
            sources: node.list("sources"),
            confidence: node.parsed("confidence"),
            acts: node.optional_list("acts"),
            note: node.optional_text("note"),
            body: node.optional_text("body"),
            composition: node.optional_text("composition"),
            topic: node.optional_text("topic"),
            chair: node.optional_text("chair"),
            status: node.optional_text("status"),
            date: node.optional_parsed("date"),
        }
    }
}

impl Record for Cell {
    fn read(node: Node<'_>) -> Self {
        Self {
            fact: node.text("fact"),
            sources: node.list("sources"),
            confidence: node.parsed("confidence"),
            acts: node.optional_list("acts"),
        }
    }
}
