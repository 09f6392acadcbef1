//! One thing that is wrong or worth a look, in one line: where, what, and what
//! to do.
//!
//! This file must not know how anything is found.

use std::fmt;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Against the rules of the dataset; the tests fail.
    Error,
    /// To be looked at.
    Warning,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// Where, as a path into the file: `members[3] (aruba).gaia_x`.
    pub path: String,
    /// What is wrong there.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
}

impl Finding {
    pub(super) fn error(
        path: impl Into<String>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Error,
            path: path.into(),
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }

    pub(super) fn warning(
        path: impl Into<String>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(path, problem, remedy)
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let Self {
            path,
            problem,
            remedy,
            ..
        } = self;
        write!(f, "{severity}: {path}: {problem}; {remedy}")
    }
}
