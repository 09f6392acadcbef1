//! Code lists: the values a field may take, with their labels.
//!
//! They stand in the dataset, so that a newer file can bring a new sector
//! without a new build. This file must not know which member has which value.

use crate::domain::json::node::{Node, Record};

/// One value of a code list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Code {
    /// The value as it stands in records and in addresses.
    pub id: String,
    /// The value as it is shown.
    pub label: String,
    /// What the value means, where the label does not say it all.
    pub note: Option<String>,
    /// Other names under which people search for it, such as a country's name
    /// in its own language.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub also: Vec<String>,
    /// Column and row of a country's tile on the map, from 0.
    pub tile: Option<[u8; 2]>,
}

/// A word or a name as the records spell it, and how else people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Spellings {
    /// As the records spell it; part of a text is enough.
    pub id: String,
    /// As it is written elsewhere.
    pub also: Vec<String>,
}

/// The lists of the dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "kebab-case"))]
pub struct Codes {
    /// Countries by ISO 3166-1 alpha-2 code.
    pub country: Vec<Code>,
    /// Cities under their names in other languages, as the members' cities spell
    /// them; since schema 1.2.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub city: Vec<Spellings>,
    /// Words of the descriptions, and how else people write or abbreviate them;
    /// since schema 1.2.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub word: Vec<Spellings>,
    /// Sectors of the members.
    pub sector: Vec<Code>,
    /// Types of organisation.
    pub r#type: Vec<Code>,
    /// Relations of a member to Gaia-X.
    pub gaia_x: Vec<Code>,
    /// Meanings of the four degrees of confidence.
    pub confidence: Vec<Code>,
    /// Named in the article of 14 December 2021, or not.
    pub article: Vec<Code>,
    /// Signed the roadmap of May 2021, or not.
    pub roadmap: Vec<Code>,
    /// Tracks of the timeline.
    pub track: Vec<Code>,
    /// What a member's country and city rest on.
    pub identity_basis: Vec<Code>,
    /// Kinds of other names.
    pub alias_kind: Vec<Code>,
    /// Groups of the comparison's dimensions.
    pub group: Vec<Code>,
    /// How the two sides of a dimension compare.
    pub contrast: Vec<Code>,
}

/// The label of a value, or the value itself where the list lacks it.
pub fn label<'a>(list: &'a [Code], id: &'a str) -> &'a str {
    find(list, id).map_or(id, |code| code.label.as_str())
}

/// The entry of a value.
pub fn find<'a>(list: &'a [Code], id: &str) -> Option<&'a Code> {
    list.iter().find(|code| code.id == id)
}

impl Record for Code {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.text("id"),
            label: node.text("label"),
            note: node.optional_text("note"),
            also: node.optional_list("also"),
            tile: tile(node),
        }
    }
}

impl Record for Spellings {
    fn read(node: Node<'_>) -> Self {
        Self {
            id: node.text("id"),
            also: node.list("also"),
        }
    }
}

impl Record for Codes {
    fn read(node: Node<'_>) -> Self {
        Self {
            country: node.list("country"),
            city: node.optional_list("city"),
            word: node.optional_list("word"),
            sector: node.list("sector"),
            r#type: node.list("type"),
            gaia_x: node.list("gaia-x"),
            confidence: node.list("confidence"),
            article: node.list("article"),
            roadmap: node.list("roadmap"),
            track: node.list("track"),
            identity_basis: node.list("identity-basis"),
            alias_kind: node.list("alias-kind"),
            group: node.list("group"),
            contrast: node.list("contrast"),
        }
    }
}

/// Column and row, as a list of two small numbers.
fn tile(node: Node<'_>) -> Option<[u8; 2]> {
    let place: Vec<u8> = node.optional_list("tile");
    <[u8; 2]>::try_from(place).ok()
}

impl Record for u8 {
    fn read(node: Node<'_>) -> Self {
        u8::try_from(node.as_number(u64::from(u8::MAX))).unwrap_or(0)
    }
}
