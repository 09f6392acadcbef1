//! A date for readers and for programs.
//!
//! This file must not know today's date.

use maud::{Markup, html};

use crate::domain::values::date::PartialDate;

/// A `time` element that shows the date as far as it is known.
pub fn time(date: PartialDate) -> Markup {
    html! { time datetime=(date.iso()) { (date.to_string()) } }
}
