//! What was not found is unknown and cites nothing; and what is unknown says
//! so.
//!
//! This file must not know where a statement is shown.

use super::finding::Finding;
use super::statements::Statement;
use crate::domain::dataset::Dataset;
use crate::domain::values::confidence::Confidence;

/// The words of an absence.
const ABSENT: [&str; 5] = [
    "not found",
    "None found",
    "was found.",
    "not known",
    "Unknown:",
];

/// The relation of a member for which nothing was found.
const NONE_KNOWN: &str = "none-known";

pub(super) fn check(data: &Dataset, statements: &[Statement<'_>], found: &mut Vec<Finding>) {
    for one in statements {
        let absent = ABSENT.iter().any(|words| one.text.contains(words));
        let unknown = one.confidence == Some(Confidence::Unknown);
        if unknown && !one.sources.is_empty() {
            found.push(Finding::error(
                one.path.clone(),
                "is unknown, but cites a source",
                "take the sources out, and tell what they do say as a fact of its own",
            ));
        }
        if one.text.is_empty() || one.confidence.is_none() || absent == unknown {
            continue;
        }
        let (problem, remedy) = if absent {
            (
                "tells of something not found, but is graded as found",
                "grade it unknown, or move what was not found into the note",
            )
        } else {
            (
                "is unknown, but does not say what was not found",
                "word it as not found or not known, or grade it",
            )
        };
        found.push(Finding::error(one.path.clone(), problem, remedy));
    }
    for (at, member) in data.members.iter().enumerate() {
        let unknown = member.gaia_x.confidence == Confidence::Unknown;
        if (member.gaia_x.relation == NONE_KNOWN) != unknown {
            found.push(Finding::error(
                format!("members[{at}] ({}).gaia_x", member.id),
                "a relation that was not found and the grade unknown belong together",
                "change the one or the other",
            ));
        }
    }
}
