//! What sources disagree on, what is not known, and how the facts were found.
//!
//! This file must not settle anything: the reading chosen is in the dataset.

use serde::Serialize;

use crate::domain::json::node::{Node, Record};
use crate::domain::values::id::{RecordId, SourceId};

/// A question on which sources disagree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Conflict {
    /// Unique among the conflicts.
    pub id: RecordId,
    /// The question.
    pub topic: String,
    /// What is claimed, by whom.
    pub versions: Vec<Version>,
    /// The reading chosen on this site.
    pub handling: String,
}

/// One side of a conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Version {
    /// What is claimed.
    pub claim: String,
    /// By whom.
    pub sources: Vec<SourceId>,
}

/// A question that was looked into without finding an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unknown {
    /// Unique among the unknowns.
    pub id: RecordId,
    /// The question.
    pub question: String,
    /// What would answer it; since schema 1.2.
    pub settled_by: Option<String>,
    /// Whether it is one of those that a reader must know before anything else.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub first: bool,
}

/// A note on how the facts were collected and how far to trust them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MethodNote {
    /// Unique among the notes.
    pub id: RecordId,
    /// Its heading.
    pub title: String,
    /// Its text.
    pub paragraphs: Vec<String>,
}

impl Record for Conflict {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            topic: node.text("topic"),
            versions: node.list("versions"),
            handling: node.text("handling"),
        }
    }
}

impl Record for Version {
    fn read(node: Node<'_>) -> Self {
        Self {
            claim: node.text("claim"),
            sources: node.list("sources"),
        }
    }
}

impl Record for Unknown {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            question: node.text("question"),
            settled_by: node.optional_text("settled_by"),
            first: node.optional_flag("first").unwrap_or(false),
        }
    }
}

impl Record for MethodNote {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            title: node.text("title"),
            paragraphs: node.list("paragraphs"),
        }
    }
}
