//! The facets of the members page: one registry from which the address key, the
//! label, the values, the counts and the chips all derive.
//!
//! This file must not know how a facet is drawn or how results are counted.

use crate::domain::records::code::{Code, Codes};
use crate::domain::records::member::Member;

/// A property by which members are filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Country of the head office.
    Country,
    /// Sector.
    Sector,
    /// Type of organisation.
    Type,
    /// Relation to Gaia-X.
    GaiaX,
    /// How sure the membership is.
    Confidence,
    /// Named in the article of 14 December 2021.
    Article,
    /// Signed the roadmap of May 2021.
    Roadmap,
}

/// The value that stands for “not stated” in the address, where a member lacks
/// the field.
pub const NOT_STATED: &str = "none";

impl Facet {
    /// How many facets there are.
    pub const COUNT: usize = 7;

    /// All facets, in the order of the address and of the page.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Country,
        Self::Sector,
        Self::Type,
        Self::GaiaX,
        Self::Confidence,
        Self::Article,
        Self::Roadmap,
    ];

    /// The key in the address.
    pub fn key(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Sector => "sector",
            Self::Type => "type",
            Self::GaiaX => "gaia-x",
            Self::Confidence => "confidence",
            Self::Article => "article",
            Self::Roadmap => "roadmap",
        }
    }

    /// The facet of that key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }

    /// The heading on the page.
    pub fn label(self) -> &'static str {
        match self {
            Self::Country => "Country of head office",
            Self::Sector => "Sector",
            Self::Type => "Type of organisation",
            Self::GaiaX => "Relation to Gaia-X",
            Self::Confidence => "Membership confidence",
            Self::Article => "Article of 14 December 2021",
            Self::Roadmap => "Roadmap of May 2021",
        }
    }

    /// The list of values.
    pub fn codes(self, codes: &Codes) -> &[Code] {
        match self {
            Self::Country => &codes.country,
            Self::Sector => &codes.sector,
            Self::Type => &codes.r#type,
            Self::GaiaX => &codes.gaia_x,
            Self::Confidence => &codes.confidence,
            Self::Article => &codes.article,
            Self::Roadmap => &codes.roadmap,
        }
    }

    /// The value of a member, or [`NOT_STATED`].
    pub fn value(self, member: &Member) -> &str {
        let stated = match self {
            Self::Country => member.country.as_deref(),
            Self::Sector => member.sector.as_deref(),
            Self::Type => member.r#type.as_deref(),
            Self::GaiaX => Some(member.gaia_x.relation.as_str()),
            Self::Confidence => Some(member.confidence.id()),
            Self::Article => member.article.map(yes_no),
            Self::Roadmap => member.roadmap.map(yes_no),
        };
        stated.unwrap_or(NOT_STATED)
    }

    /// The label of a value; an unknown value is shown as it stands.
    pub fn value_label<'a>(self, codes: &'a Codes, value: &'a str) -> &'a str {
        if value == NOT_STATED {
            return "Not stated";
        }
        crate::domain::records::code::label(self.codes(codes), value)
    }

    /// The form of a value that the address uses: countries are upper case.
    pub fn canonical_value(self, value: &str) -> String {
        match self {
            Self::Country if value.len() == 2 => value.to_ascii_uppercase(),
            _ => value.to_owned(),
        }
    }
}

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}
