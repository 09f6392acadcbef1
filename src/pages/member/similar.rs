//! Other members of the same country and sector, as links to selections.
//!
//! This file must not rank members.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::domain::records::member::Member;
use crate::route::{self, Route};

/// Two lists, each led by the link to its selection.
pub(super) fn similar(data: Data, member: &Member) -> Markup {
    html! {
        div.similar {
            @for facet in [Facet::Country, Facet::Sector] { (group(data, facet, member)) }
        }
    }
}

fn group(data: Data, facet: Facet, member: &Member) -> Markup {
    let value = facet.value(member);
    let query = MembersQuery::default().only(facet, value);
    let alike = |other: &&Member| facet.value(other) == value && other.id != member.id;
    let others: Vec<&Member> = data.set.members.iter().filter(alike).collect();
    html! {
        div {
            h3 {
                a href=(route::members(&query)) {
                    (facet.label()) ": " (facet.value_label(&data.set.codes, value)) " (" (others.len() + 1) ")"
                }
            }
            ul.plain-links {
                @for other in others {
                    @let page = Route::Member(other.id.to_string());
                    li { a href=(route::with_query(&page, &query.to_string())) translate="no" { (other.short_name) } }
                }
                @if data.set.members.iter().filter(alike).count() == 0 { li.quiet { "No other member." } }
            }
        }
    }
}
