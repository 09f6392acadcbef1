//! The fields of a member in which a word can match, and what a match there is
//! worth.
//!
//! This file must never know how words are compared.

/// A field. What comes first also matches more freely, among the fields that a
/// card shows and among those it does not, so that a member's first field for a
/// term of either kind stands for the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchField {
    /// The whole short name, its words joined.
    ShortWhole,
    /// The beginning of the short name.
    ShortStart,
    /// The whole full name, its words joined.
    NameWhole,
    /// Another word of the short name.
    ShortWord,
    /// A word of the full name.
    NameWord,
    /// A whole other name, its words joined.
    AliasWhole,
    /// A word of another name.
    AliasWord,
    /// The city.
    City,
    /// The country, by its label.
    Country,
    /// The country, by a name in another language.
    CountryAlso,
    /// Where it is registered, if that is not where its head office is.
    Seat,
    /// The sector.
    Sector,
    /// The address of the site, without its ending.
    Host,
    /// The type of organisation.
    Type,
    /// The city, by a name in another language.
    CityAlso,
    /// A sector or type, by an everyday word or one of another language.
    ValueAlso,
    /// The description.
    Description,
    /// Neighbouring words of the description, joined.
    Neighbours,
    /// The country, by its code.
    CountryCode,
    /// The ending of the site's address, such as “com”.
    Ending,
}

impl MatchField {
    /// What an exact match and a match of a prefix are worth. A prefix of a
    /// short name is worth more than a whole word of a name, because that is
    /// what one types first.
    pub fn worth(self) -> (u32, u32) {
        match self {
            Self::ShortWhole => (1200, 900),
            Self::ShortStart => (1000, 800),
            Self::NameWhole => (850, 600),
            Self::ShortWord => (750, 650),
            Self::NameWord => (600, 500),
            Self::AliasWhole => (580, 400),
            Self::AliasWord => (450, 350),
            Self::Host => (300, 140),
            Self::City | Self::Country => (280, 200),
            Self::CountryAlso | Self::CityAlso | Self::CountryCode | Self::Seat => (260, 180),
            Self::Sector => (240, 170),
            Self::ValueAlso => (150, 110),
            Self::Type => (160, 120),
            Self::Description | Self::Neighbours => (100, 60),
            Self::Ending => (20, 10),
        }
    }

    /// Whether a typo is forgiven here. In descriptions it is not: they hold so
    /// many words that something is always near.
    pub fn forgives(self) -> bool {
        self <= Self::Sector
    }

    /// How many letters must be typed before they match the beginning of a word
    /// of `whole` letters here: more than half of them, or four. So “ead” finds
    /// EADS, but “kpn” does not find `KPNQwest`, nor “nan” Nantes. Short names are
    /// what one types, so their first letters are enough. Of words in other
    /// languages more is needed, because they resemble each other: “Monaco” is not
    /// yet “Monaco di Baviera”.
    pub fn prefix_letters(self, whole: usize) -> usize {
        match self {
            Self::ShortWhole | Self::ShortStart => 1,
            Self::ShortWord => 2,
            Self::Type | Self::Host | Self::Description => LONG_PREFIX,
            Self::CityAlso | Self::ValueAlso => LONG_PREFIX.max(whole / 2 + 1),
            // Or “providers” would begin “provider selling”.
            Self::Neighbours => LONG_PREFIX.max(whole.saturating_sub(1)),
            Self::CountryCode | Self::Ending => usize::MAX,
            _ => LONG_PREFIX.min(whole / 2 + 1),
        }
    }

    /// Whether it is a name of the member.
    pub fn is_name(self) -> bool {
        self <= Self::AliasWord
    }

    /// Whether a card shows the text, so that the match needs no explanation.
    pub fn is_visible(self) -> bool {
        match self {
            Self::ShortWhole
            | Self::ShortStart
            | Self::ShortWord
            | Self::NameWhole
            | Self::NameWord
            | Self::City
            | Self::Country
            | Self::Sector
            | Self::Description
            | Self::Neighbours => true,
            Self::AliasWhole
            | Self::AliasWord
            | Self::Host
            | Self::CountryAlso
            | Self::Seat
            | Self::CityAlso
            | Self::ValueAlso
            | Self::CountryCode
            | Self::Type
            | Self::Ending => false,
        }
    }
}

/// The number of letters from which any word may be given by its beginning.
pub const LONG_PREFIX: usize = 4;
