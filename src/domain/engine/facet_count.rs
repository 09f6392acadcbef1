//! How many members have each value of one facet, given the text and all other
//! facets.
//!
//! This file must never know what the values are, nor the other facets.

/// One facet's selection and counts, by the number of the value.
#[derive(Debug)]
pub(super) struct FacetCount {
    selected: Vec<bool>,
    /// Members with that value that match the text and all other facets. What
    /// is selected in this facet does not matter, so a choice in it leaves its
    /// own numbers as they are.
    members: Vec<usize>,
    filters: bool,
}

impl FacetCount {
    /// Nobody counted yet; for each value whether it is selected.
    pub(super) fn new(selected: Vec<bool>) -> Self {
        Self {
            filters: selected.contains(&true),
            members: vec![0; selected.len()],
            selected,
        }
    }

    /// Counts a member with that value.
    pub(super) fn add(&mut self, value: usize) {
        if let Some(count) = self.members.get_mut(value) {
            *count += 1;
        }
    }

    /// Whether the value is selected.
    pub(super) fn is_selected(&self, value: usize) -> bool {
        self.selected.get(value) == Some(&true)
    }

    /// Whether a member with that value passes the facet.
    pub(super) fn admits(&self, value: usize) -> bool {
        !self.filters || self.is_selected(value)
    }

    /// How many results there would be without a selection in this facet.
    pub(super) fn without(&self) -> usize {
        self.members.iter().sum()
    }

    /// Whether the facet filters at all.
    pub(super) fn filters(&self) -> bool {
        self.filters
    }

    /// How many members have that value.
    pub(super) fn having(&self, value: usize) -> usize {
        self.members.get(value).copied().unwrap_or(0)
    }
}
