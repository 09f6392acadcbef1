//! People quoted in the article of December 2021.
//!
//! This file must not hold a quotation longer than the dataset's limit of 25
//! words; the check is in the dataset's construction.

use serde::Serialize;

use crate::domain::json::node::{Node, Record};
use crate::domain::values::confidence::Confidence;
use crate::domain::values::id::{RecordId, SourceId};

/// One person, with role, position and short quotations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// Unique among the people.
    pub id: RecordId,
    /// Name.
    pub speaker: String,
    /// What the person was at the time.
    pub role: String,
    /// For whom the person spoke.
    pub organisation: String,
    /// Where the role was read.
    pub role_sources: Vec<SourceId>,
    /// How sure the role is.
    pub role_confidence: Confidence,
    /// What the person said, in the project's own words.
    pub position: String,
    /// Short quotations, word for word.
    pub quotations: Vec<Quotation>,
    /// Where the position was read.
    pub sources: Vec<SourceId>,
    /// Keys of the acts that it tells of, such as a meeting or a publication,
    /// where other places of the file tell of them too; since schema 1.2.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub acts: Vec<String>,
    /// What a careful reader should know.
    pub note: Option<String>,
}

/// A few words, word for word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quotation {
    /// The words, 25 at most.
    pub text: String,
    /// The publication that printed them.
    pub attributed_to: String,
}

impl Record for Person {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            speaker: node.text("speaker"),
            role: node.text("role"),
            organisation: node.text("organisation"),
            role_sources: node.list("role_sources"),
            role_confidence: node.parsed("role_confidence"),
            position: node.text("position"),
            quotations: node.list("quotations"),
            sources: node.list("sources"),
            acts: node.optional_list("acts"),
            note: node.optional_text("note"),
        }
    }
}

impl Record for Quotation {
    fn read(node: Node<'_>) -> Self {
        Self {
            text: node.text("text"),
            attributed_to: node.text("attributed_to"),
        }
    }
}
