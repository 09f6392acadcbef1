//! The comparison, narrowed by text, by group, and to what differs.
//!
//! Whether two sides differ is in the dataset; this file must not judge it.

use crate::domain::dataset::Dataset;
use crate::domain::query::page::{AS_OF, Keys, PageQuery};
use crate::domain::text::text_filter::TextFilter;

/// The keys of the comparison's address.
pub const KEYS: Keys = Keys {
    many: &["group"],
    one: &["differ", AS_OF],
};

/// The value of `contrast` for two sides that differ.
const DIFFERENT: &str = "different";

/// For each dimension, whether the query shows it. A group that the dataset
/// does not have filters nothing.
pub fn shown(data: &Dataset, query: &PageQuery) -> Vec<bool> {
    let text = TextFilter::new(query.text());
    let groups: Vec<&str> = query
        .values("group")
        .filter(|group| data.codes.group.iter().any(|code| code.id == *group))
        .collect();
    let only_different = query.has("differ", "yes");
    data.comparison
        .iter()
        .map(|row| {
            let note = row.note.as_deref().unwrap_or_default();
            (groups.is_empty() || groups.contains(&row.group.as_str()))
                && (!only_different || row.contrast == DIFFERENT)
                && text.matches([
                    row.label.as_str(),
                    &row.alliance.fact,
                    &row.gaia_x.fact,
                    note,
                ])
        })
        .collect()
}
