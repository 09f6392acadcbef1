//! How many of the members are also in Gaia-X, left it, or signed the roadmap:
//! bars that carry their whole, each a link to those members.
//!
//! This file must not know the page.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::dataset::Dataset;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::route;
use crate::ui::bars::share;

/// The relations to Gaia-X that mean being in it.
pub(super) const IN_GAIA_X: [&str; 2] = ["founding-member", "member"];

/// How many members have one of these values.
pub(super) fn count(data: &Dataset, facet: Facet, values: &[&str]) -> usize {
    data.members
        .iter()
        .filter(|member| values.contains(&facet.value(member)))
        .count()
}

/// How many of all members are in each of the other sets, out of all.
pub(super) fn shares(data: Data) -> Markup {
    let total = data.set.members.len();
    let all = MembersQuery::default();
    let select = |facet: Facet, values: &[&str]| {
        let chosen = values
            .iter()
            .fold(all.clone(), |query, value| query.toggled(facet, value));
        route::members(&chosen)
    };
    let rows: [(&str, Facet, &[&str]); 3] = [
        ("found in Gaia-X too", Facet::GaiaX, &IN_GAIA_X),
        ("announced leaving Gaia-X", Facet::GaiaX, &["left"]),
        (
            "had signed the roadmap of May 2021",
            Facet::Roadmap,
            &["yes"],
        ),
    ];
    html! {
        ul.shares {
            @for (words, facet, values) in rows {
                @let found = count(data.set, facet, values);
                li {
                    a href=(select(facet, values)) {
                        span { strong { (found) } " of " (total) " " (words) }
                        (share(found, total))
                    }
                }
            }
        }
    }
}
