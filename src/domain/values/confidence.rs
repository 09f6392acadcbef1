//! How sure a fact is.
//!
//! The four words and their meaning come with the dataset; this file must not
//! judge any fact itself.

use serde::Serialize;

use crate::domain::json::SharedText;
use crate::domain::json::node::Form;

/// How sure a fact is. “Unknown” means looked for and not found; it is never
/// to be shown as “no”.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Two or more independent sources, or an official one and another.
    Confirmed,
    /// One source other than the article of December 2021.
    SingleSource,
    /// The article of December 2021 alone.
    ArticleOnly,
    /// Looked for and not found, or not settled.
    Unknown,
}

impl Confidence {
    /// All four, the surest first.
    pub const ALL: [Self; 4] = [
        Self::Confirmed,
        Self::SingleSource,
        Self::ArticleOnly,
        Self::Unknown,
    ];

    /// The identifier in the dataset and in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::SingleSource => "single-source",
            Self::ArticleOnly => "article-only",
            Self::Unknown => "unknown",
        }
    }

    /// The words beside a fact.
    pub fn words(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::SingleSource => "single source",
            Self::ArticleOnly => "article only",
            Self::Unknown => "unknown",
        }
    }
}

impl Form for Confidence {
    fn stand_in() -> Self {
        Self::Unknown
    }
}

impl TryFrom<SharedText> for Confidence {
    type Error = &'static str;

    fn try_from(text: SharedText) -> Result<Self, Self::Error> {
        Self::ALL
            .into_iter()
            .find(|confidence| text == confidence.id())
            .ok_or("the confidence is confirmed, single-source, article-only or unknown")
    }
}
