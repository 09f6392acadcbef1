//! The file as it is written: what stands at its top.
//!
//! This file must not check anything.

use crate::domain::json::node::{Node, Record};
use crate::domain::records::change::Change;
use crate::domain::records::code::Codes;
use crate::domain::records::comparison::Dimension;
use crate::domain::records::conflict::{Conflict, MethodNote, Unknown};
use crate::domain::records::fact::Fact;
use crate::domain::records::glossary::Term;
use crate::domain::records::governance::Governance;
use crate::domain::records::member::Member;
use crate::domain::records::people::Person;
use crate::domain::records::source::Source;
use crate::domain::records::timeline::Event;
use crate::domain::values::date::PartialDate;

/// The one list that may be long, and so is read item by item.
pub(super) const MEMBERS: &str = "members";

/// The file as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(title = "European Alliance dataset"))]
pub struct Contents {
    /// Version of the schema, `major.minor.patch`.
    pub schema_version: String,
    /// What the dataset is about.
    pub title: String,
    /// When the facts were last verified; never the date of a build.
    pub as_of: PartialDate,
    /// Licence of the data, as an SPDX identifier.
    pub licence: String,
    /// How many records of each kind the file holds.
    pub counts: Counts,
    /// What changed in this file, the newest first; since schema 1.1.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub changes: Vec<Change>,
    /// The values that fields may take.
    pub codes: Codes,
    /// The members.
    pub members: Vec<Member>,
    /// Organisations that one might expect among the first members and that are
    /// not; whether they joined later is not known.
    pub absent: Vec<String>,
    /// What the article of December 2021 reports, statement by statement.
    pub article: Vec<Fact>,
    /// The roadmap of May 2021 and its signatories that are not members.
    pub roadmap_signatories: RoadmapSignatories,
    /// How the Alliance is set up.
    pub governance: Governance,
    /// The Alliance and Gaia-X, dimension by dimension.
    pub comparison: Vec<Dimension>,
    /// What happened, in order of time.
    pub timeline: Vec<Event>,
    /// People quoted in the article of December 2021.
    pub people: Vec<Person>,
    /// Terms explained.
    pub glossary: Vec<Term>,
    /// What sources disagree on.
    pub conflicts: Vec<Conflict>,
    /// What was looked for and not found.
    pub unknowns: Vec<Unknown>,
    /// How the facts were collected and how far to trust them.
    pub method: Vec<MethodNote>,
    /// Every publication cited.
    pub sources: Vec<Source>,
}

/// How many records of each kind the file holds, so that a file cut short or
/// edited carelessly is noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[expect(
    missing_docs,
    reason = "each field is the number of records of its name"
)]
pub struct Counts {
    pub members: usize,
    pub aliases: usize,
    pub events: usize,
    pub dimensions: usize,
    pub people: usize,
    pub quotations: usize,
    pub terms: usize,
    pub conflicts: usize,
    pub unknowns: usize,
    pub sources: usize,
}

/// Who signed the roadmap of May 2021.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoadmapSignatories {
    /// How many signed.
    pub total: usize,
    /// When it was handed over.
    pub date: PartialDate,
    /// Signatories that are not members.
    pub others: Vec<String>,
}

impl Record for Contents {
    fn read(node: Node<'_>) -> Self {
        Self {
            schema_version: node.text("schema_version"),
            title: node.text("title"),
            as_of: node.parsed("as_of"),
            licence: node.text("licence"),
            counts: node.record("counts"),
            changes: node.optional_list("changes"),
            codes: node.record("codes"),
            // Nothing but a problem if it is no list: its items are read already.
            members: node.list(MEMBERS),
            absent: node.list("absent"),
            article: node.list("article"),
            roadmap_signatories: node.record("roadmap_signatories"),
            governance: node.record("governance"),
            comparison: node.list("comparison"),
            timeline: node.list("timeline"),
            people: node.list("people"),
            glossary: node.list("glossary"),
            conflicts: node.list("conflicts"),
            unknowns: node.list("unknowns"),
            method: node.list("method"),
            sources: node.list("sources"),
        }
    }
}

impl Record for Counts {
    fn read(node: Node<'_>) -> Self {
        Self {
            members: node.number("members"),
            aliases: node.number("aliases"),
            events: node.number("events"),
            dimensions: node.number("dimensions"),
            people: node.number("people"),
            quotations: node.number("quotations"),
            terms: node.number("terms"),
            conflicts: node.number("conflicts"),
            unknowns: node.number("unknowns"),
            sources: node.number("sources"),
        }
    }
}

impl Record for RoadmapSignatories {
    fn read(node: Node<'_>) -> Self {
        Self {
            total: node.number("total"),
            date: node.parsed("date"),
            others: node.list("others"),
        }
    }
}
