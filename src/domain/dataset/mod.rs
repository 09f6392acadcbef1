//! The whole dataset: `public/data/alliance.json`, read and checked once.
//!
//! A [`Dataset`] exists only where every identifier is unique, every reference
//! resolves and every count adds up, so nothing after it re-checks. This file
//! must never fetch anything: it is given text.

mod check;
mod error;

use std::ops::Deref;

use serde_json::Value;

pub use self::error::DatasetError;
use crate::domain::json::node::{Node, Reading, Record};
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
use crate::domain::text::sorting;
use crate::domain::values::date::PartialDate;
use crate::domain::values::id::SourceId;

/// The newest major version of the schema that this program reads.
pub const SCHEMA_MAJOR: u64 = 1;

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

/// The checked dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dataset {
    contents: Contents,
    /// Positions in `contents.sources`, ordered by identifier.
    by_source: Vec<u32>,
}

impl Deref for Dataset {
    type Target = Contents;

    fn deref(&self) -> &Contents {
        &self.contents
    }
}

impl Dataset {
    /// Reads and checks the text of `data/alliance.json`.
    ///
    /// # Errors
    ///
    /// The first problem found, with its path: the text is not JSON or not of
    /// the expected shape, the schema is of a newer major version, or the
    /// records contradict one another.
    pub fn from_json(text: &str) -> Result<Self, DatasetError> {
        let value: Value = serde_json::from_str(text)?;
        // The one field that must be readable in a file of any version.
        let version = match value.get("schema_version") {
            Some(Value::String(version)) => version.clone(),
            Some(other) => other
                .as_u64()
                .map_or_else(String::new, |major| major.to_string()),
            None => String::new(),
        };
        match major(&version) {
            Some(found) if found > SCHEMA_MAJOR => {
                return Err(DatasetError::NewerSchema { found: version });
            }
            Some(_) => {}
            None => {
                return Err(DatasetError::inconsistent(
                    "schema_version",
                    format!("“{version}” is not a version such as 1.0.0"),
                ));
            }
        }
        Self::from_contents(Reading::of(&value)?)
    }

    fn from_contents(contents: Contents) -> Result<Self, DatasetError> {
        let by_source = sorting::order(contents.sources.iter().map(|source| source.id.as_str()));
        let dataset = Self {
            contents,
            by_source,
        };
        check::all(&dataset)?;
        Ok(dataset)
    }

    /// The source of that identifier. A checked dataset has one for each
    /// identifier that it holds itself.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.by_source
            .binary_search_by(|at| id_at(&self.contents, *at as usize).cmp(&Some(id)))
            .ok()
            .and_then(|found| self.by_source.get(found))
            .and_then(|at| self.contents.sources.get(*at as usize))
    }

    /// The member of that identifier.
    pub fn member(&self, id: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.id.as_str() == id)
    }
}

fn id_at(contents: &Contents, at: usize) -> Option<&SourceId> {
    contents.sources.get(at).map(|source| &source.id)
}

fn major(version: &str) -> Option<u64> {
    version.split('.').next()?.trim().parse().ok()
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
            members: node.list("members"),
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
