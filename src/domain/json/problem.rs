//! What is wrong in a file, and the path to it.
//!
//! This file must not know any record.

use std::fmt;

use super::node::{Node, Step};
use super::value::Value;

/// The first value of a file that is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a path into the file: `members[3].founded`.
    pub path: String,
    /// What is wrong there.
    pub problem: String,
}

impl Node<'_> {
    /// Notes that something else should stand here.
    #[inline(never)]
    pub(super) fn expected(&self, what: &str) {
        let found = match self.value {
            None => "nothing",
            Some(Value::Null) => "null",
            Some(Value::Flag(_)) => "true or false",
            Some(Value::Number(_)) => "a number",
            Some(Value::Text(_)) => "a text",
            Some(Value::List(_)) => "a list",
            Some(Value::Record(_)) => "a record in braces",
        };
        self.problem(["expected ", what, ", found ", found].concat());
    }

    #[inline(never)]
    pub(super) fn problem(&self, problem: String) {
        // Only the first problem is kept; a field of something that is no
        // record only repeats that it is none.
        self.reading.problem.get_or_init(|| Problem {
            path: self.to_string(),
            problem,
        });
    }
}

/// The path from the root of the file: `members[3].founded`.
impl fmt::Display for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Item(at) => write!(f, "[{at}]"),
            Step::Field(name) => {
                if self.parent.is_some_and(|parent| parent.parent.is_some()) {
                    f.write_str(".")?;
                }
                f.write_str(name)
            }
        }
    }
}
