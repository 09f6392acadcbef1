//! Links to the page of each facet value: the facets for readers without
//! JavaScript, and a way for everybody to a page about one country or sector.
//!
//! This file must not depend on the query.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::route::{Route, value_slug};

/// The links, by facet.
pub(super) fn browse(data: Data) -> Markup {
    html! {
        section.section.browse aria-labelledby="browse-heading" {
            h2 id="browse-heading" { "Browse the members" }
            dl { @for facet in Facet::ALL { dt { (facet.label()) } dd { (values(data, facet)) } } }
        }
    }
}

fn values(data: Data, facet: Facet) -> Markup {
    let count = |value: &str| {
        data.set
            .members
            .iter()
            .filter(|m| facet.value(m) == value)
            .count()
    };
    html! {
        ul.browse-links {
            @for code in facet.codes(&data.set.codes).iter().filter(|code| count(&code.id) > 0) {
                li {
                    a href=(Route::FacetValue(facet, value_slug(&code.id)).href()) { (code.label) }
                    " " (count(&code.id))
                }
            }
        }
    }
}
