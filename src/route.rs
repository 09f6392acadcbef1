//! The routes: the only place where addresses are spelled; titles and
//! descriptions of the pages stand in `title.rs`.
//!
//! Addresses are printed relative to the root of the site (`members/`), because
//! every page carries a `<base>` that leads there; so the same files work under
//! any path. This file must not know what is on a page.

mod title;

pub use self::title::{description, title};
use crate::domain::dataset::Dataset;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::domain::records::member::Member;
use crate::domain::values::id::SourceId;

/// A page of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// `/`
    Overview,
    /// `/members/`
    Members,
    /// `/members/<id>/`; the identifier may name no member.
    Member(String),
    /// `/members/<facet>/<value>/`: one value of one facet, as a page of its
    /// own; canonical is the query form of `/members/`.
    FacetValue(Facet, String),
    /// `/compare/`
    Compare,
    /// `/article/`: the article of December 2021, statement by statement.
    Article,
    /// `/governance/`
    Governance,
    /// `/gaia-x/`
    GaiaX,
    /// `/timeline/`
    Timeline,
    /// `/sources/`
    Sources,
    /// `/glossary/`
    Glossary,
    /// `/about/`
    About,
    /// `/data/`: the dataset and the files other programs may read.
    Data,
    /// Any other address.
    NotFound,
}

impl Route {
    /// The pages in the main navigation, in its order.
    pub const NAVIGATION: [Self; 7] = [
        Self::Members,
        Self::Governance,
        Self::GaiaX,
        Self::Timeline,
        Self::Sources,
        Self::Glossary,
        Self::About,
    ];

    /// Reads a path relative to the root of the site, with or without slashes
    /// at its ends, or as the name of the page's file.
    pub fn parse(path: &str) -> Self {
        let folder = path
            .strip_suffix("index.html")
            .filter(|folder| folder.is_empty() || folder.ends_with('/'));
        let path = folder.unwrap_or(path);
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let route = match (parts.next(), parts.next(), parts.next()) {
            (None, None, None) => Self::Overview,
            (Some("members"), None, None) => Self::Members,
            (Some("members"), Some(id), None) => Self::Member(id.to_owned()),
            (Some("members"), Some(key), Some(slug)) => match Facet::from_key(key) {
                Some(facet) => Self::FacetValue(facet, slug.to_owned()),
                None => Self::NotFound,
            },
            (Some("compare"), None, None) => Self::Compare,
            (Some("article"), None, None) => Self::Article,
            (Some("governance"), None, None) => Self::Governance,
            (Some("gaia-x"), None, None) => Self::GaiaX,
            (Some("timeline"), None, None) => Self::Timeline,
            (Some("sources"), None, None) => Self::Sources,
            (Some("glossary"), None, None) => Self::Glossary,
            (Some("about"), None, None) => Self::About,
            (Some("data"), None, None) => Self::Data,
            _ => Self::NotFound,
        };
        if parts.next().is_some() {
            Self::NotFound
        } else {
            route
        }
    }

    /// The path relative to the root of the site: empty for the overview, else
    /// ending in a slash.
    pub fn path(&self) -> String {
        match self {
            Self::Overview => String::new(),
            Self::Members => "members/".to_owned(),
            Self::Member(id) => format!("members/{id}/"),
            Self::FacetValue(facet, slug) => format!("members/{}/{slug}/", facet.key()),
            Self::Compare => "compare/".to_owned(),
            Self::Article => "article/".to_owned(),
            Self::Governance => "governance/".to_owned(),
            Self::GaiaX => "gaia-x/".to_owned(),
            Self::Timeline => "timeline/".to_owned(),
            Self::Sources => "sources/".to_owned(),
            Self::Glossary => "glossary/".to_owned(),
            Self::About => "about/".to_owned(),
            Self::Data => "data/".to_owned(),
            Self::NotFound => "404.html".to_owned(),
        }
    }

    /// The path as a link, which `./` makes out of the empty one.
    pub fn href(&self) -> String {
        match self {
            Self::Overview => "./".to_owned(),
            route => route.path(),
        }
    }

    /// A link to a place on the page. The path must be part of it, because
    /// `<base>` would turn `#place` alone into a place on the overview.
    pub fn fragment(&self, id: &str) -> String {
        format!("{}#{id}", self.href())
    }

    /// The words in the navigation.
    pub fn label(&self) -> &'static str {
        match self {
            Self::Overview => "Overview",
            Self::Members | Self::Member(_) | Self::FacetValue(..) => "Members",
            Self::Compare => "Compare members",
            Self::Article => "The article",
            Self::Governance => "Governance",
            Self::GaiaX => "Alliance and Gaia-X",
            Self::Timeline => "Timeline",
            Self::Sources => "Sources",
            Self::Glossary => "Glossary",
            Self::About => "About",
            Self::Data => "Data and API",
            Self::NotFound => "Page not found",
        }
    }

    /// The entry of the navigation under which the page stands.
    #[must_use]
    pub fn section(&self) -> Self {
        match self {
            Self::Member(_) | Self::FacetValue(..) | Self::Compare => Self::Members,
            Self::Data => Self::About,
            Self::Overview
            | Self::Members
            | Self::Article
            | Self::Governance
            | Self::GaiaX
            | Self::Timeline
            | Self::Sources
            | Self::Glossary
            | Self::About
            | Self::NotFound => self.clone(),
        }
    }
}

/// The name of the site, at the end of every title.
pub const SITE: &str = "Alliance Explorer";

/// The value of a facet that a path segment stands for.
pub fn facet_value<'a>(data: &'a Dataset, facet: Facet, slug: &str) -> Option<&'a str> {
    facet
        .codes(&data.codes)
        .iter()
        .map(|code| code.id.as_str())
        .find(|value| value_slug(value) == slug)
}

/// A facet's value as a path segment: `public authority` is
/// `public-authority`, `FR` is `fr`.
pub fn value_slug(value: &str) -> String {
    value.to_ascii_lowercase().replace(' ', "-")
}

/// The link to the members that a query selects.
pub fn members(query: &MembersQuery) -> String {
    with_query(&Route::Members, &query.to_string())
}

/// The link to the members with one value of one facet.
pub fn members_with(facet: Facet, value: &str) -> String {
    members(&MembersQuery::default().only(facet, value))
}

/// The link to a member's page.
pub fn member(member: &Member) -> String {
    Route::Member(member.id.to_string()).href()
}

/// The link to members side by side.
pub fn compare(ids: &[&str]) -> String {
    let pairs: Vec<String> = ids.iter().map(|id| format!("member={id}")).collect();
    with_query(&Route::Compare, &pairs.join("&"))
}

/// The link to a source's entry.
pub fn source(id: &SourceId) -> String {
    Route::Sources.fragment(id.as_str())
}

/// A route with a query string, which may be empty.
pub fn with_query(route: &Route, query: &str) -> String {
    if query.is_empty() {
        route.href()
    } else {
        format!("{}?{query}", route.href())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_read_with_and_without_its_slashes() {
        for (path, route) in [
            ("", Route::Overview),
            ("members/", Route::Members),
            ("members/x-fab/", Route::Member("x-fab".to_owned())),
            (
                "members/country/fr/",
                Route::FacetValue(Facet::Country, "fr".to_owned()),
            ),
            ("compare/", Route::Compare),
            ("article/", Route::Article),
            ("governance/", Route::Governance),
            ("gaia-x/", Route::GaiaX),
            ("timeline/", Route::Timeline),
            ("sources/", Route::Sources),
            ("glossary/", Route::Glossary),
            ("about/", Route::About),
            ("data/", Route::Data),
        ] {
            assert_eq!(route.path(), path);
            assert_eq!(Route::parse(path), route);
            assert_eq!(Route::parse(&format!("/{path}")), route);
            assert_eq!(Route::parse(path.trim_end_matches('/')), route);
            assert_eq!(Route::parse(&format!("{path}index.html")), route);
        }
        for stray in [
            "nowhere",
            "aboutindex.html",
            "members/a/b",
            "members/country/fr/x",
            "about/x",
            "%",
        ] {
            assert_eq!(Route::parse(stray), Route::NotFound, "{stray}");
        }
    }
}
