//! How the results are ordered and shown.
//!
//! This file must never know which of these is the default of a query.

/// An order of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    /// What the results are ordered by.
    pub key: SortKey,
    /// Whether the order is reversed.
    pub descending: bool,
}

/// What results can be ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the field of its name")]
pub enum SortKey {
    Name,
    Country,
    Sector,
    Founded,
    /// How well the search matched; the order by name where nothing is sought.
    Relevance,
}

impl SortKey {
    /// All keys, in the order of the menu.
    pub const ALL: [Self; 5] = [
        Self::Relevance,
        Self::Name,
        Self::Country,
        Self::Sector,
        Self::Founded,
    ];

    /// The value in the address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Country => "country",
            Self::Sector => "sector",
            Self::Founded => "founded",
            Self::Relevance => "relevance",
        }
    }

    /// The words in the menu.
    pub fn label(self) -> &'static str {
        match self {
            Self::Name => "Name",
            Self::Country => "Country",
            Self::Sector => "Sector",
            Self::Founded => "Founded",
            Self::Relevance => "Relevance",
        }
    }
}

/// How the results are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// One card per member.
    #[default]
    Cards,
    /// One row per member.
    Table,
    /// A tile per country, with the members below.
    Map,
}

impl View {
    /// All views, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Cards, Self::Table, Self::Map];

    /// The value in the address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Cards => "cards",
            Self::Table => "table",
            Self::Map => "map",
        }
    }

    /// The words on the switch.
    pub fn label(self) -> &'static str {
        match self {
            Self::Cards => "Cards",
            Self::Table => "Table",
            Self::Map => "Map",
        }
    }
}
