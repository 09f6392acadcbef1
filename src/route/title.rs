//! Titles and descriptions of the pages, for the window, for search engines and
//! for previews of links.
//!
//! This file must not spell addresses.

use super::{Route, SITE, facet_value};
use crate::domain::dataset::Dataset;

/// The title of a page, for the window and for search engines.
pub fn title(route: &Route, data: &Dataset) -> String {
    let page = match route {
        Route::Overview => {
            return format!("{SITE}: the European Alliance for Industrial Data, Edge and Cloud");
        }
        Route::Members => format!("The {} members", data.members.len()),
        Route::Member(id) => match data.member(id) {
            Some(member) => member.short_name.to_string(),
            None => Route::NotFound.label().to_owned(),
        },
        Route::FacetValue(facet, slug) => match facet_value(data, *facet, slug) {
            Some(value) => format!("Members: {}", facet.value_label(&data.codes, value)),
            None => Route::NotFound.label().to_owned(),
        },
        Route::Article => "The article of December 2021".to_owned(),
        route => route.label().to_owned(),
    };
    format!("{page} – {SITE}")
}

/// One sentence about a page, for search engines and link previews.
pub fn description(route: &Route, data: &Dataset) -> String {
    let members = data.members.len();
    match route {
        Route::Overview => format!(
            "Who is in the European Alliance for Industrial Data, Edge and Cloud, how it is \
             governed and how it differs from Gaia-X: {members} members, {} events, {} sources.",
            data.timeline.len(),
            data.sources.len()
        ),
        Route::Members => format!(
            "The {members} first members of the European Alliance for Industrial Data, Edge and \
             Cloud, by country, sector, type and relation to Gaia-X, with sources."
        ),
        Route::Member(id) => data.member(id).map_or_else(
            || Route::NotFound.label().to_owned(),
            |member| member.description.to_string(),
        ),
        Route::FacetValue(facet, slug) => {
            let value = facet_value(data, *facet, slug).unwrap_or(slug);
            format!(
                "Members of the European Alliance for Industrial Data, Edge and Cloud: {}, {}.",
                facet.label().to_ascii_lowercase(),
                facet.value_label(&data.codes, value)
            )
        }
        Route::Compare => "Two to four members of the Alliance side by side.".to_owned(),
        Route::Article => format!(
            "What EURACTIV reported at the launch of the Alliance in {} statements, each with its \
             sources, and what on this site rests on the article.",
            data.article.len()
        ),
        Route::Governance => {
            "Who appoints, who advises and who takes part in the Alliance: bodies, \
                              working groups, rules for joining, deliverables."
                .to_owned()
        }
        Route::GaiaX => format!(
            "The Alliance and Gaia-X side by side in {} dimensions, and who is in both.",
            data.comparison.len()
        ),
        Route::Timeline => format!(
            "{} dated events of the Alliance, of Gaia-X and around them.",
            data.timeline.len()
        ),
        Route::Sources => format!(
            "The {} publications behind every statement on this site, and what rests on each.",
            data.sources.len()
        ),
        Route::Glossary => format!(
            "{} terms, each explained in one sentence.",
            data.glossary.len()
        ),
        Route::About => "How the facts were found, how sure they are, what is not known, and how \
                         this site is made."
            .to_owned(),
        Route::Data => "The dataset and the files that other programs may read.".to_owned(),
        Route::NotFound => "There is no page at this address.".to_owned(),
    }
}
