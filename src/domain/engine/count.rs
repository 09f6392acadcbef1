//! Filtering and counting in one pass over the members.
//!
//! A member that passes everything is a result. One that fails in a single
//! facet would be a result if that facet let its value in, so it counts there
//! and nowhere else. This file must never know what the values are.

use super::facet_count::FacetCount;
use crate::domain::engine::column::Column;
use crate::domain::engine::search::Hits;
use crate::domain::query::facet::Facet;
use crate::domain::query::members::Selection;

/// What the selection leaves of the members.
#[derive(Debug)]
pub(super) struct Narrowed {
    /// Members that match text and facets, in the order of the dataset.
    pub(super) members: Vec<u32>,
    /// How many match the text alone.
    pub(super) by_text: usize,
    /// Selected values that some member has.
    pub(super) active: Vec<(Facet, String)>,
    /// Selected values that no member has.
    pub(super) unknown: Vec<(Facet, String)>,
    facets: Vec<FacetCount>,
}

impl Narrowed {
    pub(super) fn new(
        columns: &[Column],
        selection: &Selection,
        hits: Option<&Hits>,
        total: usize,
    ) -> Self {
        let mut narrowed = Self {
            members: Vec::new(),
            by_text: 0,
            active: Vec::new(),
            unknown: Vec::new(),
            facets: Vec::with_capacity(columns.len()),
        };
        for column in columns {
            narrowed.select(column, selection.values(column.facet));
        }
        for (member, at) in (0..total).zip(0_u32..) {
            let matches = |hits: &Hits| hits.by_member.get(member).is_some_and(|hit| hit.score > 0);
            if hits.is_none_or(matches) {
                narrowed.count(columns, member, at);
            }
        }
        narrowed
    }

    /// Reads the selection of one facet. What no member has filters nothing.
    fn select(&mut self, column: &Column, values: &[String]) {
        let mut selected = vec![false; column.len()];
        for value in values {
            let chosen = (column.facet, value.clone());
            match column.number(value).and_then(|at| selected.get_mut(at)) {
                Some(selected) => {
                    *selected = true;
                    self.active.push(chosen);
                }
                None => self.unknown.push(chosen),
            }
        }
        self.facets.push(FacetCount::new(selected));
    }

    fn count(&mut self, columns: &[Column], member: usize, at: u32) {
        self.by_text += 1;
        let value = |column: &Column| column.of_member.get(member).copied().map_or(0, usize::from);
        let mut failing = columns
            .iter()
            .zip(&self.facets)
            .enumerate()
            .filter(|(_, (column, facet))| !facet.admits(value(column)))
            .map(|(number, _)| number);
        let failed = (failing.next(), failing.next());
        drop(failing);
        let counted = match failed {
            (None, _) => {
                self.members.push(at);
                0..columns.len()
            }
            (Some(facet), None) => facet..facet + 1,
            (Some(_), Some(_)) => return,
        };
        for number in counted {
            if let (Some(column), Some(facet)) = (columns.get(number), self.facets.get_mut(number))
            {
                facet.add(value(column));
            }
        }
    }

    /// The counts of a facet.
    pub(super) fn facet(&self, facet: Facet) -> Option<&FacetCount> {
        self.facets.get(facet as usize)
    }
}
