//! The query of the members page: everything that its address says.
//!
//! Parsing is total: any text is a query. Printing is canonical: default
//! values are left out, keys and values have one order, and parsing what was
//! printed gives the same query back. This file must never look at the dataset,
//! so a value that the dataset does not have is kept like any other.

mod arrangement;
mod parse;
mod print;
mod selection;

pub use self::arrangement::{Sort, SortKey, View};
pub use self::selection::Selection;

use crate::domain::query::facet::Facet;
use crate::domain::query::result_fingerprint::ResultFingerprint;
use crate::domain::values::date::PartialDate;

/// How many members may be picked for the comparison side by side.
pub const PICK_LIMIT: usize = 4;

/// What the address of the members page says. Its fields are private, because
/// every query is kept in its canonical form. What changes the result drops the
/// fingerprint, which would speak of another one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MembersQuery {
    text: String,
    selection: Selection,
    sort: Option<Sort>,
    view: View,
    picked: Vec<String>,
    as_of: Option<PartialDate>,
    /// What was found when the query was cited.
    result_fingerprint: Option<ResultFingerprint>,
    /// Keys this page does not know, as they stood in the address.
    other: Vec<String>,
}

impl MembersQuery {
    /// What is searched for, without spaces at its ends.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The values selected in the facets.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// The order in force.
    pub fn sort(&self) -> Sort {
        self.sort.unwrap_or_else(|| self.default_sort())
    }

    /// How the results are shown.
    pub fn view(&self) -> View {
        self.view
    }

    /// Identifiers of the members picked for the comparison side by side.
    pub fn picked(&self) -> &[String] {
        &self.picked
    }

    /// The day whose state is shown, where it is not today's.
    pub fn as_of(&self) -> Option<PartialDate> {
        self.as_of
    }

    /// What was found when the query was cited, where the address is a
    /// citation's.
    pub fn result_fingerprint(&self) -> Option<&ResultFingerprint> {
        self.result_fingerprint.as_ref()
    }

    /// The same query as a citation holds it, or without that.
    #[must_use]
    pub fn with_result_fingerprint(mut self, fingerprint: Option<ResultFingerprint>) -> Self {
        self.result_fingerprint = fingerprint;
        self
    }

    /// Whether the query narrows the list at all.
    pub fn is_narrowed(&self) -> bool {
        !self.text.is_empty() || !self.selection.is_empty()
    }

    /// The same query, searching for another text.
    #[must_use]
    pub fn with_text(mut self, text: &str) -> Self {
        // The same text gives the same result, which may be the one cited.
        if self.text == text.trim() {
            return self;
        }
        text.trim().clone_into(&mut self.text);
        self.result_fingerprint = None;
        self.normalised()
    }

    /// The same query with one value of one facet switched on or off.
    #[must_use]
    pub fn toggled(mut self, facet: Facet, value: &str) -> Self {
        self.selection.toggle(facet, value);
        self.result_fingerprint = None;
        self
    }

    /// The same query with only that value selected in that facet.
    #[must_use]
    pub fn only(mut self, facet: Facet, value: &str) -> Self {
        self.selection.clear(facet);
        self.selection.toggle(facet, value);
        self.result_fingerprint = None;
        self
    }

    /// The same query without any selection in that facet.
    #[must_use]
    pub fn without(mut self, facet: Facet) -> Self {
        self.selection.clear(facet);
        self.result_fingerprint = None;
        self
    }

    /// The same view, showing everything.
    #[must_use]
    pub fn cleared(mut self) -> Self {
        self.text.clear();
        self.selection = Selection::default();
        self.result_fingerprint = None;
        self.normalised()
    }

    /// The same query in another order.
    #[must_use]
    pub fn sorted(mut self, sort: Sort) -> Self {
        self.sort = Some(sort);
        self.result_fingerprint = None;
        self.normalised()
    }

    /// The same query, shown in another way.
    #[must_use]
    pub fn viewed(mut self, view: View) -> Self {
        self.view = view;
        self
    }

    /// The same query with a member picked for the comparison, or no longer
    /// picked. A pick beyond the limit changes nothing.
    #[must_use]
    pub fn pick_toggled(mut self, id: &str) -> Self {
        if let Some(at) = self.picked.iter().position(|picked| picked == id) {
            self.picked.remove(at);
        } else if !id.is_empty() && self.picked.len() < PICK_LIMIT {
            self.picked.push(id.to_owned());
        }
        self
    }

    /// The same query without picks.
    #[must_use]
    pub fn unpicked(mut self) -> Self {
        self.picked.clear();
        self
    }

    /// The same query, as of another day, or of today.
    #[must_use]
    pub fn at(mut self, as_of: Option<PartialDate>) -> Self {
        self.as_of = as_of;
        self.result_fingerprint = None;
        self
    }

    /// What a search is ordered by if the address does not say: the best match
    /// first while there is a search text, by name otherwise.
    fn default_sort(&self) -> Sort {
        let key = if self.text.is_empty() {
            SortKey::Name
        } else {
            SortKey::Relevance
        };
        Sort {
            key,
            descending: false,
        }
    }

    /// Leaves out what is default, so that equal queries have equal addresses.
    /// Without a search text there is no relevance to order by.
    fn normalised(mut self) -> Self {
        let pointless =
            self.text.is_empty() && self.sort.is_some_and(|sort| sort.key == SortKey::Relevance);
        if pointless || self.sort == Some(self.default_sort()) {
            self.sort = None;
        }
        self
    }
}
