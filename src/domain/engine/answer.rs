//! The answer to a query: all that the members page shows.
//!
//! This file must never compute anything; it holds what was computed.

use crate::domain::engine::search::Highlighter;
use crate::domain::query::facet::Facet;
use crate::domain::records::member::Member;

/// The answer to a query.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The results, in the order asked for.
    pub results: Vec<Found>,
    /// How many members there are in all.
    pub total: usize,
    /// Whether a text is sought that has no letter or digit, so that nothing
    /// can match it.
    pub wordless: bool,
    pub(super) highlighter: Highlighter,
    pub(super) options: [Vec<FacetOption>; Facet::COUNT],
    pub(super) unknown: Vec<(Facet, String)>,
    pub(super) active: Vec<(Facet, String)>,
    pub(super) suggestion: Option<Suggestion>,
}

/// A result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The member's position in the dataset.
    pub member: usize,
    /// Why it matched, where its card does not show it.
    pub why: Option<Why>,
}

/// A text that the card does not show and that matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// What the text is, such as “formerly”.
    pub label: &'static str,
    /// The text.
    pub text: String,
}

/// A value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetOption {
    /// The value in the address.
    pub value: String,
    /// The value as it is shown.
    pub label: String,
    /// How many members have this value, given the text and all other facets;
    /// what is selected in its own facet is left aside.
    pub count: usize,
    /// Whether it is selected.
    pub selected: bool,
}

/// What may help where nothing was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// A name to search for instead.
    pub nearest: Option<String>,
    /// How many results the text has without any facet.
    pub without_filters: usize,
    /// Facets that leave nothing, each with the number of results without it.
    pub helpful_clear: Vec<(Facet, usize)>,
    /// The organisation that is sought and known not to be a member.
    pub absent: Option<String>,
}

impl Answer {
    /// The members found, in the order asked for, out of the list that the
    /// engine was made from.
    pub fn members<'a>(&self, all: &'a [Member]) -> impl Iterator<Item = &'a Member> {
        self.results
            .iter()
            .filter_map(|found| all.get(found.member))
    }

    /// Every value that some member has, in the order of the dataset's list;
    /// “not stated” last, if some member lacks the field.
    pub fn options(&self, facet: Facet) -> &[FacetOption] {
        self.options.get(facet as usize).map_or(&[], Vec::as_slice)
    }

    /// How many results have a value: all that have it given the other facets,
    /// unless its own facet lets only other values in. Nothing is counted anew.
    pub fn having(&self, facet: Facet, option: &FacetOption) -> usize {
        // Also by a value that nobody has, such as a country of registered seats.
        let narrowed = self.active.iter().any(|(active, _)| *active == facet);
        if narrowed && !option.selected {
            0
        } else {
            option.count
        }
    }

    /// Selected values that no member has. They filter nothing.
    pub fn unknown(&self) -> &[(Facet, String)] {
        &self.unknown
    }

    /// Selected values that filter, in the order of the address.
    pub fn active(&self) -> &[(Facet, String)] {
        &self.active
    }

    /// What may help; only where there is no result.
    pub fn suggestion(&self) -> Option<&Suggestion> {
        self.suggestion.as_ref()
    }

    /// Marks what matched in the texts of the results.
    pub fn highlighter(&self) -> &Highlighter {
        &self.highlighter
    }
}
