//! A small bar chart, labelled directly: a list in which every row is a link.
//! The list is the chart's own table, so nothing else is needed to read it.
//!
//! This file must not know what is counted.

use maud::{Markup, html};

use crate::domain::text::sorting;

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What is counted.
    pub label: String,
    /// How many.
    pub count: usize,
    /// Out of how many, which stays seen in grey behind the bar.
    pub whole: usize,
    /// Where the bar leads; without it the row is only text.
    pub href: Option<String>,
}

/// The chart, the largest bar first. Lengths relate to the largest whole.
pub fn bars(title: &str, rows: &[Bar]) -> Markup {
    let order = sorting::most_first(rows.iter().map(|row| row.count));
    let most = rows.iter().map(|row| row.whole).max().unwrap_or(1).max(1);
    html! {
        figure.bars {
            figcaption { (title) }
            ul {
                @for row in order.iter().filter_map(|at| rows.get(*at as usize)) {
                    li {
                        @match &row.href {
                            Some(href) => a href=(href) data-noscroll { (bar(row, most)) },
                            None => span.bar-row { (bar(row, most)) },
                        }
                    }
                }
            }
        }
    }
}

/// The length is an attribute of the drawing, because the security policy of
/// the pages forbids `style` attributes.
fn bar(row: &Bar, most: usize) -> Markup {
    html! {
        span.bar-label { (row.label) } " "
        svg.bar-track aria-hidden="true" height="10" width="100%" focusable="false" {
            rect.whole height="10" width={ (row.whole * 100 / most) "%" } rx="1" {}
            rect height="10" width={ (row.count * 100 / most) "%" } rx="1" {}
        }
        span.bar-count { (row.count) }
    }
}

/// A part of a whole, which stays seen in grey behind it.
pub fn share(part: usize, whole: usize) -> Markup {
    html! {
        svg.share aria-hidden="true" height="10" width="100%" focusable="false" {
            rect.whole height="10" width="100%" rx="1" {}
            rect height="10" width={ (part * 100 / whole.max(1)) "%" } rx="1" {}
        }
    }
}
