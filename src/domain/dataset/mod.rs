//! The whole dataset: `public/data/alliance.json`, read and checked once.
//!
//! A [`Dataset`] exists only where every identifier is unique, every reference
//! resolves and every count adds up, so nothing after it re-checks. This file
//! must never fetch anything: it is given text.

mod check;
mod contents;
mod error;

use std::ops::Deref;
use std::sync::Arc;

use self::contents::MEMBERS;
pub use self::contents::{Contents, Counts, RoadmapSignatories};
pub use self::error::DatasetError;
use crate::domain::json::node::Record;
use crate::domain::json::reading::File;
use crate::domain::records::member::Member;
use crate::domain::records::source::Source;
use crate::domain::text::sorting;
use crate::domain::values::id::SourceId;

/// The newest major version of the schema that this program reads.
pub const SCHEMA_MAJOR: u64 = 1;

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
        Self::from_text(text.to_owned())
    }

    /// The same for a text that nobody else needs. It is not copied: the names
    /// and sentences of the members stay parts of it.
    ///
    /// # Errors
    ///
    /// As for [`Dataset::from_json`].
    pub fn from_text(text: String) -> Result<Self, DatasetError> {
        let text = Arc::new(text);
        let mut file = File::<Member>::read(&text, MEMBERS)?;
        // The one field that must be readable in a file of any version.
        let version = file.root().version("schema_version");
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
        let members = std::mem::take(&mut file.records);
        let contents = Contents {
            members,
            ..Contents::read(file.root())
        };
        match file.problem() {
            None => Self::from_contents(contents),
            Some(problem) => Err(problem.clone().into()),
        }
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
