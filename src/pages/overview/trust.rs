//! How far what is said can be trusted.
//!
//! This file must not count; the readings of the core do.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::coverage;
use crate::domain::records::code;
use crate::domain::values::confidence::Confidence;
use crate::route::Route;
use crate::ui::bars::share;
use crate::ui::time::time;

/// How many facts are how sure, and who says so.
pub(super) fn trust(data: Data) -> Markup {
    let rows = coverage::facts(data.set);
    let of = |degree: Confidence| {
        let counts = rows
            .iter()
            .filter_map(|row| row.by_confidence.get(degree as usize));
        counts.sum::<usize>()
    };
    let total: usize = rows.iter().map(coverage::Row::total).sum();
    html! {
        p {
            (of(Confidence::Confirmed)) " of " (total) " facts are confirmed by two sources or more. "
            "Whatever is less sure is marked as such."
        }
        ul.shares {
            @for degree in Confidence::ALL {
                li {
                    a href=(Route::About.fragment("confidence")) {
                        span { strong { (of(degree)) } " " (code::label(&data.set.codes.confidence, degree.id()).to_ascii_lowercase()) }
                        (share(of(degree), total))
                    }
                }
            }
        }
        p {
            "An independent site, not run by the Commission, the Alliance or Gaia-X. Its facts come from "
            a href=(Route::Sources.href()) { (data.set.sources.len()) " publications" }
            ", most of them read in part, and were last verified on " (time(data.set.as_of)) ". Where a city or a \
             country is general knowledge, the member’s page says so. "
            a href=(Route::About.fragment("method")) { "How the facts were found" }
        }
    }
}
