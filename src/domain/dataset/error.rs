//! Why a dataset could not be used, in words for a reader.
//!
//! This file must not know how the text was fetched.

use std::fmt;

use crate::domain::json::Problem;

/// The first problem of a dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatasetError {
    /// Not JSON, cut short, or not of the expected shape.
    Unreadable {
        /// Line of the file, from 1.
        line: usize,
        /// Column of the line, from 1.
        column: usize,
        /// What is wrong there.
        problem: String,
    },
    /// Written for a newer program.
    NewerSchema {
        /// The version in the file.
        found: String,
    },
    /// Records that contradict one another.
    Inconsistent {
        /// Where, as a path into the file: `members[3].sources[0]`.
        path: String,
        /// What is wrong there.
        problem: String,
    },
}

impl DatasetError {
    pub(super) fn inconsistent(path: impl Into<String>, problem: impl Into<String>) -> Self {
        Self::Inconsistent {
            path: path.into(),
            problem: problem.into(),
        }
    }

    /// The same, where the path began within a record of that path.
    pub(super) fn within(self, record: &str) -> Self {
        match self {
            Self::Inconsistent { path, problem } => Self::Inconsistent {
                path: [record, &path].concat(),
                problem,
            },
            other => other,
        }
    }
}

impl From<Problem> for DatasetError {
    fn from(Problem { path, problem }: Problem) -> Self {
        Self::Inconsistent { path, problem }
    }
}

impl From<serde_json::Error> for DatasetError {
    fn from(error: serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        // serde_json repeats the path at the end of its message.
        let path = format!(" at line {line} column {column}");
        let problem = text.strip_suffix(&path).unwrap_or(&text).to_owned();
        Self::Unreadable {
            line,
            column,
            problem,
        }
    }
}

impl fmt::Display for DatasetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable {
                line,
                column,
                problem,
            } => {
                write!(
                    f,
                    "data/alliance.json, line {line}, column {column}: {problem}"
                )
            }
            Self::NewerSchema { found } => write!(
                f,
                "data/alliance.json, schema_version: the file is written for schema {found}, \
                 this page reads schema {}",
                super::SCHEMA_MAJOR
            ),
            Self::Inconsistent { path, problem } => {
                write!(f, "data/alliance.json, {path}: {problem}")
            }
        }
    }
}

impl std::error::Error for DatasetError {}
