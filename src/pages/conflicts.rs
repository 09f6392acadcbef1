//! Questions on which sources disagree: the versions side by side, each with
//! its sources, and the reading chosen.
//!
//! This file must never settle anything itself.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::records::conflict::Conflict;
use crate::ui::provenance::{Standing, provenance};

/// The conflicts, each with its anchor.
pub(super) fn conflicts<'a>(data: Data, conflicts: impl Iterator<Item = &'a Conflict>) -> Markup {
    html! { div.conflicts { @for one in conflicts { (conflict(data, one)) } } }
}

fn conflict(
    data: Data,
    Conflict {
        id,
        topic,
        versions,
        handling,
    }: &Conflict,
) -> Markup {
    html! {
        article.conflict id=(id) {
            h3 { (topic) }
            ul.versions {
                @for (at, version) in versions.iter().enumerate() {
                    li data-fact={ "conflicts." (id) "." (at) } {
                        div.fact-text { (version.claim) }
                        (provenance(data.set, Standing::Claim, &version.sources))
                    }
                }
            }
            p { strong { "Reading chosen: " } (handling) }
        }
    }
}
