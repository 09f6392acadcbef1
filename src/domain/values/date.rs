//! Dates that may be known only to the month or the year (ISO 8601 reduced
//! precision: `2021`, `2021-12`, `2021-12-14`).
//!
//! This file must not know today's date.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::domain::json::SharedText;
use crate::domain::json::node::Form;

/// A calendar date, as far as it is known. Ordered by time; a date known less
/// exactly comes before the days within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(into = "String")]
#[cfg_attr(feature = "schema", schemars(with = "schema::DateText"))]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

/// How much of a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// Only the year.
    Year,
    /// The month, not the day.
    Month,
    /// The day.
    Day,
}

impl TryFrom<SharedText> for Precision {
    type Error = &'static str;

    fn try_from(text: SharedText) -> Result<Self, Self::Error> {
        match text.as_str() {
            "year" => Ok(Self::Year),
            "month" => Ok(Self::Month),
            "day" => Ok(Self::Day),
            _ => Err("the precision of a date is year, month or day"),
        }
    }
}

impl Form for PartialDate {
    fn stand_in() -> Self {
        Self {
            year: 1000,
            month: None,
            day: None,
        }
    }
}

impl Form for Precision {
    fn stand_in() -> Self {
        Self::Year
    }
}

/// Says why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotADate(String);

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not a date: use 2021, 2021-12 or 2021-12-14",
            self.0
        )
    }
}

impl std::error::Error for NotADate {}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl PartialDate {
    /// The year, from 1000 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// How much of the date is known.
    pub fn precision(self) -> Precision {
        match (self.month, self.day) {
            (None, _) => Precision::Year,
            (Some(_), None) => Precision::Month,
            (Some(_), Some(_)) => Precision::Day,
        }
    }

    /// The last day that the date may mean, so that “by then” can be asked of
    /// a month: December 2021 has ended by 31 December 2021.
    #[must_use]
    pub fn latest(self) -> Self {
        let month = self.month.unwrap_or(12);
        let day = self.day.unwrap_or_else(|| days_in(self.year, month));
        Self {
            year: self.year,
            month: Some(month),
            day: Some(day),
        }
    }

    /// How many days of the year are over on the first day that the date may
    /// mean.
    pub fn day_of_year(self) -> u16 {
        let month = self.month.unwrap_or(1);
        let before: u16 = (1..month)
            .map(|month| u16::from(days_in(self.year, month)))
            .sum();
        before + u16::from(self.day.unwrap_or(1)) - 1
    }

    /// Whether a year has a 29 February.
    pub fn is_leap(year: u16) -> bool {
        days_in(year, 2) == 29
    }

    /// The name of the month, where it is known.
    pub fn month_name(self) -> Option<&'static str> {
        let month = usize::from(self.month?);
        MONTHS.get(month.checked_sub(1)?).copied()
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// Reads exactly `width` digits, because `parse` alone would take `+1`.
fn digits(text: &str, width: usize) -> Option<u16> {
    (text.len() == width && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

fn parse(text: &str) -> Option<PartialDate> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4).filter(|y| *y >= 1000)?;
    let month = match parts.next() {
        None => None,
        Some(part) => Some(digits(part, 2).filter(|m| (1..=12).contains(m))?),
    }
    .and_then(|m| u8::try_from(m).ok());
    let day = match (month, parts.next()) {
        (_, None) => None,
        (None, Some(_)) => return None,
        (Some(month), Some(part)) => {
            let day = u8::try_from(digits(part, 2)?).ok()?;
            Some(day)
                .filter(|d| (1..=days_in(year, month)).contains(d))?
                .into()
        }
    };
    parts
        .next()
        .is_none()
        .then_some(PartialDate { year, month, day })
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        parse(text).ok_or_else(|| NotADate(text.to_owned()))
    }
}

impl TryFrom<SharedText> for PartialDate {
    type Error = NotADate;

    fn try_from(text: SharedText) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.iso()
    }
}

impl PartialDate {
    /// The date as `2021`, `2021-12` or `2021-12-14`, which is also a valid
    /// value of HTML's `datetime`.
    pub fn iso(self) -> String {
        let Self { year, month, day } = self;
        match (month, day) {
            (None, _) => format!("{year:04}"),
            (Some(month), None) => format!("{year:04}-{month:02}"),
            (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        }
    }
}

/// The date as a reader would write it: `14 December 2021`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.day, self.month_name()) {
            (Some(day), Some(month)) => write!(f, "{day} {month} {}", self.year),
            (None, Some(month)) => write!(f, "{month} {}", self.year),
            _ => write!(f, "{}", self.year),
        }
    }
}

#[cfg(feature = "schema")]
mod schema {
    /// A date as far as it is known: year, year and month, or the full day.
    #[derive(schemars::JsonSchema)]
    #[expect(dead_code, reason = "only its schema is used")]
    pub(super) struct DateText(
        #[schemars(regex(pattern = r"^[1-9][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?$"))] String,
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_and_printed_as_far_as_they_are_known() {
        for (iso, text, precision) in [
            ("2021", "2021", Precision::Year),
            ("2021-12", "December 2021", Precision::Month),
            ("2021-12-14", "14 December 2021", Precision::Day),
            ("2024-02-29", "29 February 2024", Precision::Day),
        ] {
            let date: PartialDate = iso.parse().unwrap();
            assert_eq!(date.iso(), iso);
            assert_eq!(date.to_string(), text);
            assert_eq!(date.precision(), precision);
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for bad in [
            "",
            "21",
            "0999",
            "2021-",
            "2021-13",
            "2021-00",
            "2021-2",
            "2021-02-29",
            "2021-12-14-1",
            "2021-12-32",
            "+021",
            "2021-12-1x",
            "unknown",
        ] {
            assert!(bad.parse::<PartialDate>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_month_comes_before_its_days_and_ends_with_its_last() {
        let month: PartialDate = "2020-12".parse().unwrap();
        let day: PartialDate = "2020-12-16".parse().unwrap();
        assert!(month < day);
        assert_eq!(month.latest().iso(), "2020-12-31");
        assert_eq!(
            "2024-02".parse::<PartialDate>().unwrap().latest().iso(),
            "2024-02-29"
        );
    }
}
