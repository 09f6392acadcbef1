//! Reading JSON: from a text to records, with the path of whatever is wrong.
//!
//! This room must not know any record, nor what makes a dataset consistent.

pub(crate) mod node;

/// The first value of a file that is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a path into the file: `members[3].founded`.
    pub path: String,
    /// What is wrong there.
    pub problem: String,
}
