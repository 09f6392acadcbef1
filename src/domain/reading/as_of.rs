//! What was so on a given day, wherever the dataset carries dates.
//!
//! It says only what the dates allow; where they do not, it says so. This file
//! must not know today's date.

use crate::domain::records::member::GaiaX;
use crate::domain::values::date::{PartialDate, Precision};

/// A member's relation to Gaia-X on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// The relation of the record held.
    Held,
    /// It was first seen after the day.
    NotYet(PartialDate),
    /// The day lies within the month or year that is all that is known.
    Unclear(PartialDate),
    /// The member had not yet announced that it would leave.
    BeforeLeaving(PartialDate),
    /// The leaving had been announced; a membership may have run on formally.
    LeavingAnnounced(PartialDate),
    /// The record has no date.
    Undated,
}

/// The relation on that day. A month or a year means its last day.
pub fn relation(gaia_x: &GaiaX, day: PartialDate) -> Then {
    let Some(since) = gaia_x.date else {
        return Then::Undated;
    };
    let left = gaia_x.relation == "left";
    match (is_past(since, day), left) {
        (Some(true), true) => Then::LeavingAnnounced(since),
        (Some(false), true) => Then::BeforeLeaving(since),
        (Some(true), false) => Then::Held,
        (Some(false), false) => Then::NotYet(since),
        (None, _) => Then::Unclear(since),
    }
}

/// What the dates say about the day, as the rest of a sentence.
pub fn on_the_day(gaia_x: &GaiaX, day: PartialDate) -> String {
    match relation(gaia_x, day) {
        Then::Held => "already so.".to_owned(),
        Then::NotYet(date) => format!("not yet; first seen {date}."),
        Then::Unclear(date) => format!("cannot be told; only {date} is known."),
        Then::BeforeLeaving(date) => {
            format!("had not yet announced that it would leave, which it did on {date}.")
        }
        Then::LeavingAnnounced(date) => format!(
            "had announced on {date} that it would leave; it may formally still have been a member."
        ),
        Then::Undated => "cannot be told; there is no date.".to_owned(),
    }
}

/// Whether the date had come by the end of that day; nothing where the date is
/// not known closely enough to say.
pub fn is_past(date: PartialDate, day: PartialDate) -> Option<bool> {
    let day = day.latest();
    if date.latest() <= day {
        Some(true)
    } else if date.precision() == Precision::Day || !starts_within(date, day) {
        Some(false)
    } else {
        None
    }
}

/// Whether the day lies in the month or the year of the date.
fn starts_within(date: PartialDate, day: PartialDate) -> bool {
    day.iso().starts_with(&date.iso())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_date_has_come_has_not_or_cannot_be_told() {
        for (event, day, expected) in [
            ("2021-12-14", "2021-12-14", Some(true)),
            ("2021-12-15", "2021-12-14", Some(false)),
            ("2021-12", "2021-12-14", None),
            ("2021-12", "2021-12-31", Some(true)),
            ("2021-12", "2021-12", Some(true)),
            ("2022-01", "2021-12-14", Some(false)),
            ("2021", "2021-12-14", None),
            ("2020", "2021-12-14", Some(true)),
        ] {
            assert_eq!(
                is_past(date(event), date(day)),
                expected,
                "{event} by {day}"
            );
        }
    }
}
