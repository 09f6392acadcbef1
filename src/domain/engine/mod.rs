//! The engine: everything the members page asks of the dataset, answered by one
//! function of the query.
//!
//! It is built once for a dataset and keeps only what it needs: each facet's
//! values as small numbers, the orders and, from the first search on, the index
//! of words. It must never know addresses or how an answer is shown.

mod answer;
mod column;
mod count;
mod facet_count;
mod sort_order;
mod suggest;

pub mod search;

use std::sync::OnceLock;

pub use self::answer::{Answer, FacetOption, Found, Suggestion, Why};

use self::column::Column;
use self::count::Narrowed;
use self::sort_order::SortOrders;
use crate::domain::engine::search::did_you_mean::Name;
use crate::domain::engine::search::index::SHOWN;
use crate::domain::engine::search::{Hits, Index, Phrase};
use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::domain::records::code::Codes;
use crate::domain::records::member::Member;

/// What is known about the members, ready to be asked.
#[derive(Debug)]
pub struct Engine<'a> {
    members: &'a [Member],
    codes: &'a Codes,
    /// The largest part of the work of building; many readers do not search.
    index: OnceLock<Index>,
    columns: [Column; Facet::COUNT],
    orders: SortOrders,
    names: Vec<Name>,
    absent: &'a [String],
}

impl<'a> Engine<'a> {
    /// Prepares the members. `absent` names organisations that one may look for
    /// and that are not among them.
    pub fn new(members: &'a [Member], codes: &'a Codes, absent: &'a [String]) -> Self {
        let names = members.iter().flat_map(|member| {
            let aliases = member.aliases.iter().map(|alias| alias.name.as_str());
            [member.short_name.as_str(), member.name.as_str()]
                .into_iter()
                .chain(aliases)
        });
        Self {
            members,
            codes,
            index: OnceLock::new(),
            columns: Facet::ALL.map(|facet| Column::new(facet, members, codes)),
            orders: SortOrders::new(members, codes),
            names: names.map(Name::new).collect(),
            absent,
        }
    }

    /// Builds the index of words, if no search did so before: for a moment when
    /// nobody waits.
    pub fn prepare_search(&self) {
        self.index();
    }

    fn index(&self) -> &Index {
        self.index
            .get_or_init(|| Index::new(self.members, self.codes))
    }

    /// Answers a query: the results in order, every count, and what to do if
    /// there are none.
    pub fn answer(&self, query: &MembersQuery) -> Answer {
        let phrase = Phrase::new(query.text());
        let hits = (!query.text().is_empty()).then(|| self.index().search(&phrase));
        let narrowed = Narrowed::new(
            &self.columns,
            query.selection(),
            hits.as_ref(),
            self.members.len(),
        );
        let members = self
            .orders
            .sorted(&narrowed.members, query.sort(), hits.as_ref());
        let results: Vec<Found> = members
            .into_iter()
            .map(|at| self.found(at, hits.as_ref()))
            .collect();
        let suggestion = results
            .is_empty()
            .then(|| suggest::suggestion(&phrase, &narrowed, &self.names, self.absent));
        Answer {
            results,
            total: self.members.len(),
            wordless: hits.is_some() && phrase.is_empty(),
            highlighter: hits.map(|hits| hits.highlighter).unwrap_or_default(),
            options: Facet::ALL.map(|facet| {
                let known = |column: &Column| column.options(narrowed.facet(facet));
                self.columns
                    .get(facet as usize)
                    .map_or_else(Vec::new, known)
            }),
            unknown: narrowed.unknown,
            active: narrowed.active,
            suggestion,
        }
    }

    fn found(&self, at: u32, hits: Option<&Hits>) -> Found {
        let reason = hits
            .and_then(|hits| hits.by_member.get(at as usize))
            .map_or(SHOWN, |hit| hit.reason);
        let known = (reason != SHOWN).then(|| self.index().reason_text(reason));
        let why = known.flatten().map(|(label, text)| Why {
            label,
            text: text.to_owned(),
        });
        Found {
            member: at as usize,
            why,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dataset::Dataset;

    #[test]
    fn the_index_is_built_by_the_first_search_and_not_before() {
        let data = Dataset::from_json(include_str!("../../../public/data/alliance.json")).unwrap();
        let engine = Engine::new(&data.members, &data.codes, &data.absent);
        let found = |query| engine.answer(&MembersQuery::parse(query)).results.len();
        assert_eq!(found("country=FR&sort=country"), 12);
        assert!(engine.index.get().is_none());
        assert_eq!(found("q=sap"), 1);
        assert!(engine.index.get().is_some());
    }
}
