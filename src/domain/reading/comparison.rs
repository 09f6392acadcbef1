//! The comparison, narrowed by text, by group, and to what differs.
//!
//! Whether two sides differ is in the dataset; this file must not judge it.

use crate::domain::dataset::Dataset;
use crate::domain::query::page::{AS_OF, Keys, PageQuery};
use crate::domain::records::code;
use crate::domain::text::text_filter::TextFilter;

/// The keys of the comparison's address.
pub const KEYS: Keys = Keys {
    many: &["group"],
    one: &["differ", AS_OF],
};

/// The value of `contrast` for two sides that differ.
const DIFFERENT: &str = "different";

/// The longest short phrase that is not cut at a comma, too, in bytes.
const SHORT: usize = 90;

/// A cell in short: what stands before its first full stop, semicolon, colon or
/// bracket, or before its first comma where that is still long. Nothing is put
/// in other words.
pub fn phrase(cell: &str) -> &str {
    let until = |text: &'static str, within: &str| within.find(text).unwrap_or(within.len());
    let end = [". ", "; ", ": ", " ("]
        .into_iter()
        .map(|stop| until(stop, cell))
        .min();
    let phrase = cell.get(..end.unwrap_or(cell.len())).unwrap_or(cell);
    let phrase = if phrase.len() > SHORT {
        phrase.get(..until(", ", phrase)).unwrap_or(phrase)
    } else {
        phrase
    };
    phrase.trim_end_matches('.')
}

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
            let group = code::label(&data.codes.group, &row.group);
            (groups.is_empty() || groups.contains(&row.group.as_str()))
                && (!only_different || row.contrast == DIFFERENT)
                && text.matches([
                    row.label.as_str(),
                    group,
                    &row.alliance.fact,
                    &row.gaia_x.fact,
                    note,
                ])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::phrase;

    #[test]
    fn a_cell_in_short_is_how_it_begins() {
        for (cell, expected) in [
            ("", ""),
            ("None found.", "None found"),
            ("39 (14 December 2021).", "39"),
            ("Unknown: no count was found.", "Unknown"),
            ("Open worldwide; firms joined.", "Open worldwide"),
            ("An explicit goal: plan.", "An explicit goal"),
            ("Short, and with a comma. More.", "Short, and with a comma"),
            (
                "The European Commission, with the 27 member states' backing in the October 2020 declaration.",
                "The European Commission",
            ),
        ] {
            assert_eq!(phrase(cell), expected);
        }
    }
}
