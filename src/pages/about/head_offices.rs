//! What the counts by country would be by the other rule, and whom it concerns.
//!
//! This file must not choose a rule or count.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::reading::seats;
use crate::route;
use crate::ui::name::organisation;
use crate::ui::provenance::{Standing, provenance};

/// The countries in which the two rules differ, then the members.
pub(super) fn head_offices(data: Data) -> Markup {
    let members = data.set.members.iter();
    let elsewhere = members.filter_map(|member| Some((member, member.registered_seat.as_ref()?)));
    let label = |country| Facet::Country.value_label(&data.set.codes, country);
    html! {
        div.scrolls tabindex="0" role="region" aria-label="Members by country, by both rules" {
            table.numbers id="head-offices" {
                caption { "Members by country, where the two rules differ" }
                thead {
                    tr {
                        th scope="col" { "Country" }
                        th.number scope="col" { "By head office" }
                        th.number scope="col" { "By registered seat" }
                    }
                }
                tbody {
                    @for row in seats::differing(data.set) {
                        tr {
                            th scope="row" { (row.label) }
                            td.number { a href=(route::members_with(Facet::Country, row.country)) { (row.head_offices) } }
                            td.number { (row.registered) }
                        }
                    }
                }
            }
        }
        ul.facts {
            @for (member, seat) in elsewhere {
                li.fact data-fact={ "members." (member.id) ".registered_seat" } {
                    a href=(route::member(member)) { (organisation(&member.short_name)) } ": "
                    "head office in " (member.city.as_deref().unwrap_or("a city not stated")) ", "
                    (label(member.country.as_deref().unwrap_or_default()))
                    "; registered in " (seat.city) ", " (label(&seat.country)) " "
                    (provenance(data.set, Standing::Name, &seat.sources))
                }
            }
        }
    }
}
