//! How the Alliance differs from Gaia-X, in a few sentences made of the cells
//! of the comparison.
//!
//! Only the words that join two cells stand here; nothing is said that the
//! cells do not say. A dimension that the dataset lacks makes no sentence.

use crate::domain::dataset::Dataset;
use crate::domain::records::comparison::Dimension;

/// One sentence and the dimension it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence<'a> {
    /// The sentence.
    pub text: String,
    /// Its two cells have its confidence and its sources.
    pub dimension: &'a Dimension,
}

/// The dimension, the words before the Alliance's cell, and those before
/// Gaia-X's.
const JOINTS: [(&str, &str, &str); 5] = [
    ("purpose", "The Alliance is to ", "Gaia-X is to "),
    ("initiator", "The Alliance was started by ", "Gaia-X by "),
    ("legal-form", "The Alliance is ", "Gaia-X is an "),
    ("leadership", "In the Alliance, ", "in Gaia-X, "),
    ("output", "The Alliance produces ", "Gaia-X produces "),
];

/// The sentences, in order of weight.
pub fn sentences(data: &Dataset) -> Vec<Sentence<'_>> {
    JOINTS
        .into_iter()
        .filter_map(|(id, alliance, gaia_x)| {
            let dimension = data.comparison.iter().find(|d| d.id.as_str() == id)?;
            let text = format!(
                "{alliance}{}; {gaia_x}{}.",
                clause(data, &dimension.alliance.fact),
                clause(data, &dimension.gaia_x.fact)
            );
            Some(Sentence { text, dimension })
        })
        .collect()
}

/// The first sentence of a cell, as the middle of another.
fn clause(data: &Dataset, cell: &str) -> String {
    let sentence = cell
        .split(". ")
        .next()
        .unwrap_or(cell)
        .trim_end_matches('.');
    let first = sentence.split([' ', ',']).next().unwrap_or_default();
    let mut chars = sentence.chars();
    match chars.next() {
        Some(capital) if !is_name(data, first) => std::iter::once(capital.to_ascii_lowercase())
            .chain(chars)
            .collect(),
        _ => sentence.to_owned(),
    }
}

/// Whether a word keeps its capital within a sentence. It does if a cell has it
/// so after a small letter.
fn is_name(data: &Dataset, word: &str) -> bool {
    let cells = data
        .comparison
        .iter()
        .flat_map(|d| [&d.alliance.fact, &d.gaia_x.fact]);
    cells.into_iter().any(|cell| {
        cell.match_indices(word).any(|(at, _)| {
            let before = cell.get(..at).unwrap_or_default();
            before
                .strip_suffix(' ')
                .is_some_and(|text| text.ends_with(|c: char| c.is_ascii_lowercase()))
        })
    })
}
