//! An axis of time, true to scale: whole years, counted in days.
//!
//! This file must not know today's date, nor how long a day is drawn.

use crate::domain::values::date::PartialDate;

/// The years from one to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Axis {
    first: u16,
    last: u16,
}

impl Axis {
    /// The years in which something happened; none without a date.
    pub fn over(dates: impl Iterator<Item = PartialDate> + Clone) -> Option<Self> {
        let years = dates.map(PartialDate::year);
        Some(Self {
            first: years.clone().min()?,
            last: years.max()?,
        })
    }

    /// The years, each with its first day on the axis.
    pub fn years(self) -> impl Iterator<Item = (u16, u32)> {
        (self.first..=self.last).map(move |year| (year, self.days_before(year)))
    }

    /// How many days the axis has.
    pub fn length(self) -> u32 {
        self.days_before(self.last.saturating_add(1))
    }

    /// The days that a date may mean: the first, and the one after the last.
    pub fn span(self, date: PartialDate) -> (u32, u32) {
        let before = self.days_before(date.year());
        let last = date.latest();
        (
            before + u32::from(date.day_of_year()),
            before + u32::from(last.day_of_year()) + 1,
        )
    }

    fn days_before(self, year: u16) -> u32 {
        (self.first..year)
            .map(|year| if PartialDate::is_leap(year) { 366 } else { 365 })
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> PartialDate {
        text.parse().expect("a date")
    }

    #[test]
    fn days_months_and_years_take_the_room_they_have() {
        let axis = Axis::over(["2019-10-29", "2021"].map(date).into_iter()).expect("an axis");
        assert_eq!(axis.length(), 365 + 366 + 365);
        let years: Vec<_> = axis.years().collect();
        assert_eq!(years, [(2019, 0), (2020, 365), (2021, 731)]);
        for (text, span) in [
            ("2019-01-01", (0, 1)),
            ("2019-12-31", (364, 365)),
            ("2020-02-29", (365 + 59, 365 + 60)),
            ("2020-03", (365 + 60, 365 + 91)),
            ("2021-12", (731 + 334, 731 + 365)),
            ("2020", (365, 731)),
        ] {
            assert_eq!(axis.span(date(text)), span, "{text}");
        }
    }

    #[test]
    fn without_dates_there_is_no_axis() {
        assert_eq!(Axis::over(std::iter::empty()), None);
    }
}
