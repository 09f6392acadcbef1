//! What has become old: a verification more than a year ago, changes that the
//! date of the verification does not reach, events of a day to come.
//!
//! The day is given; this file must not ask a clock.

use super::finding::Finding;
use crate::domain::dataset::Dataset;
use crate::domain::values::date::PartialDate;

pub(super) fn check(data: &Dataset, today: PartialDate, found: &mut Vec<Finding>) {
    if data.as_of.year() < today.year() {
        found.push(Finding::warning(
            "as_of",
            format!(
                "the facts were last verified in {}, and this is {}",
                data.as_of.year(),
                today.year()
            ),
            "verify them again, and set it to the day on which that was done",
        ));
    }
    if today < data.as_of {
        found.push(Finding::error(
            "as_of",
            "is a day to come",
            "set it to the day of the last verification",
        ));
    }
    if let Some(change) = data.changes.first()
        && change.date < data.as_of
    {
        found.push(Finding::warning(
            "changes[0]",
            "is older than the last verification",
            "say what was changed or confirmed on that day",
        ));
    }
    for (at, event) in data.timeline.iter().enumerate() {
        if today < event.date {
            found.push(Finding::warning(
                format!("timeline[{at}] ({}).date", event.id),
                "is a day to come",
                "word it as planned, or correct the date",
            ));
        }
    }
}
