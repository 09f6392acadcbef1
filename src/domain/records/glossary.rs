//! A term explained.
//!
//! This file must not know where the term is used.

use serde::Serialize;

use crate::domain::json::node::{Node, Record};
use crate::domain::values::id::{RecordId, SourceId};

/// One term with its definition in the project's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Term {
    /// Unique among the terms; its anchor in the glossary.
    pub id: RecordId,
    /// The term.
    pub term: String,
    /// What the letters stand for.
    pub expansion: Option<String>,
    /// One sentence.
    pub definition: String,
    /// Where the definition was drawn from.
    pub sources: Vec<SourceId>,
}

impl Record for Term {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            term: node.text("term"),
            expansion: node.optional_text("expansion"),
            definition: node.text("definition"),
            sources: node.list("sources"),
        }
    }
}
