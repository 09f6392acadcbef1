//! The values selected in each facet, in canonical form: sorted, each once.
//!
//! This file must not know which values the dataset has.

use crate::domain::query::MOST_VALUES;
use crate::domain::query::facet::Facet;

/// Selected values by facet. No value in a facet means that it does not filter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection([Vec<String>; Facet::COUNT]);

impl Selection {
    /// The selected values of a facet, sorted.
    pub fn values(&self, facet: Facet) -> &[String] {
        self.0.get(facet as usize).map_or(&[], Vec::as_slice)
    }

    /// Whether that value is selected.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.values(facet).iter().any(|selected| selected == value)
    }

    /// Whether nothing is selected in any facet.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// Every selected value with its facet, in the order of the address.
    pub fn iter(&self) -> impl Iterator<Item = (Facet, &str)> {
        Facet::ALL.into_iter().flat_map(|facet| {
            self.values(facet)
                .iter()
                .map(move |value| (facet, value.as_str()))
        })
    }

    /// Switches a value on or off. An empty value is no value.
    pub fn toggle(&mut self, facet: Facet, value: &str) {
        let value = facet.canonical_value(value.trim());
        let Some(values) = self.0.get_mut(facet as usize).filter(|_| !value.is_empty()) else {
            return;
        };
        match values.binary_search(&value) {
            Ok(at) => {
                values.remove(at);
            }
            Err(at) if values.len() < MOST_VALUES => values.insert(at, value),
            Err(_) => {}
        }
    }

    /// Selects a value; selecting it again changes nothing.
    pub(super) fn select(&mut self, facet: Facet, value: &str) {
        if !self.has(facet, &facet.canonical_value(value.trim())) {
            self.toggle(facet, value);
        }
    }

    /// Selects nothing in that facet.
    pub fn clear(&mut self, facet: Facet) {
        if let Some(values) = self.0.get_mut(facet as usize) {
            values.clear();
        }
    }
}
