//! Whether head offices keep to one rule: the registered seat is given only
//! where it differs, with a source, and years of other names do not run
//! backwards.
//!
//! This file must not know where any organisation is.

use super::finding::Finding;
use crate::domain::dataset::Dataset;

pub(super) fn check(data: &Dataset, found: &mut Vec<Finding>) {
    for (at, member) in data.members.iter().enumerate() {
        let path = format!("members[{at}] ({})", member.id);
        if let Some(seat) = &member.registered_seat {
            let same = member.country.as_ref() == Some(&seat.country)
                && member.city.as_ref() == Some(&seat.city);
            if same {
                found.push(Finding::error(
                    format!("{path}.registered_seat"),
                    "is the head office too",
                    "leave it out where the two are one place",
                ));
            }
            if seat.sources.is_empty() {
                found.push(Finding::error(
                    format!("{path}.registered_seat"),
                    "names no source",
                    "cite where it was read, or say it in the notes only",
                ));
            }
        }
        for alias in &member.aliases {
            if let (Some(from), Some(until)) = (alias.from, alias.until)
                && until < from
            {
                found.push(Finding::error(
                    format!("{path}.aliases ({})", alias.name),
                    "ends before it begins",
                    "exchange from and until",
                ));
            }
        }
    }
}
