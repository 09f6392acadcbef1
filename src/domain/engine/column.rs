//! One facet of all members: its values as small numbers.
//!
//! This file must never know the other facets.

use super::FacetOption;
use super::facet_count::FacetCount;
use crate::domain::query::facet::{Facet, NOT_STATED};
use crate::domain::records::code::{self, Codes};
use crate::domain::records::member::Member;

/// The values of one facet.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) facet: Facet,
    /// Every value that some member has, in the order of the page, with its
    /// label.
    values: Vec<(String, String)>,
    /// For each member the number of its value.
    pub(super) of_member: Vec<u16>,
}

impl Column {
    pub(super) fn new(facet: Facet, members: &[Member], codes: &Codes) -> Self {
        let mut present: Vec<&str> = Vec::new();
        for value in members.iter().map(|member| facet.value(member)) {
            if let Err(at) = present.binary_search(&value) {
                present.insert(at, value);
            }
        }
        let listed = facet.codes(codes).iter().map(|code| code.id.as_str());
        let mut values: Vec<&str> = listed
            .filter(|id| present.binary_search(id).is_ok())
            .collect();
        // Behind the list's values come those that it lacks, in their own order.
        present.retain(|value| *value != NOT_STATED && !values.contains(value));
        let lacking = members
            .iter()
            .any(|member| facet.value(member) == NOT_STATED);
        values.retain(|value| *value != NOT_STATED);
        values.extend(present);
        values.extend(lacking.then_some(NOT_STATED));
        let number = |member| {
            let value = facet.value(member);
            let at = values.iter().position(|known| *known == value);
            at.and_then(|at| u16::try_from(at).ok()).unwrap_or(u16::MAX)
        };
        Self {
            facet,
            of_member: members.iter().map(number).collect(),
            values: values
                .iter()
                .map(|value| ((*value).to_owned(), label(facet, codes, value)))
                .collect(),
        }
    }

    /// How many values there are.
    pub(super) fn len(&self) -> usize {
        self.values.len()
    }

    /// The number of a value, if some member has it.
    pub(super) fn number(&self, value: &str) -> Option<usize> {
        self.values.iter().position(|(known, _)| known == value)
    }

    /// The options with what a toggle of each would give.
    pub(super) fn options(&self, count: Option<&FacetCount>, results: usize) -> Vec<FacetOption> {
        let toggled = |at| count.map_or(0, |count| count.after_toggle(at, results));
        let selected = |at| count.is_some_and(|count| count.is_selected(at));
        self.values
            .iter()
            .enumerate()
            .map(|(at, (value, label))| FacetOption {
                value: value.clone(),
                label: label.clone(),
                count: toggled(at),
                selected: selected(at),
            })
            .collect()
    }
}

fn label(facet: Facet, codes: &Codes, value: &str) -> String {
    match code::find(facet.codes(codes), value) {
        Some(code) => code.label.clone(),
        None => facet.value_label(codes, value).to_owned(),
    }
}
