//! A publication that a fact rests on.
//!
//! This file must not know which facts cite it.

use serde::Serialize;

use crate::domain::json::node::{Node, Record};
use crate::domain::values::date::PartialDate;
use crate::domain::values::id::SourceId;
use crate::domain::values::url::WebUrl;

/// One publication. Missing optional fields were not recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// Unique among the sources; its anchor on the sources page.
    pub id: SourceId,
    /// Where it is, or was when it was read.
    pub url: WebUrl,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When it was published.
    pub date: Option<PartialDate>,
    /// Language, as a BCP 47 tag.
    pub lang: Option<String>,
    /// What kind of publication it is, such as press or official.
    pub kind: Option<String>,
    /// How much of it was read: `full` or `excerpt`.
    pub seen: Option<String>,
    /// Whether the title was seen on the publication itself.
    pub title_exact: Option<bool>,
    /// Whether the date was seen on the publication itself.
    pub date_exact: Option<bool>,
    /// A key that it shares with publications of the same text or by the same
    /// people, which count as one source; without it the publisher is the
    /// origin. Since schema 1.2.
    pub origin: Option<String>,
    /// What a careful reader should know.
    pub note: Option<String>,
}

impl Record for Source {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.parsed("id"),
            url: node.parsed("url"),
            title: node.text("title"),
            publisher: node.text("publisher"),
            date: node.optional_parsed("date"),
            lang: node.optional_text("lang"),
            kind: node.optional_text("kind"),
            seen: node.optional_text("seen"),
            title_exact: node.optional_flag("title_exact"),
            date_exact: node.optional_flag("date_exact"),
            origin: node.optional_text("origin"),
            note: node.optional_text("note"),
        }
    }
}
