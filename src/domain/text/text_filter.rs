//! A plain search within a page: every word sought must occur somewhere in the
//! record, in any order, without regard to accents and capitals.
//!
//! This file must not know what kind of record is searched.

use crate::domain::text;

/// What is sought, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFilter(Vec<String>);

impl TextFilter {
    /// Reads what was typed.
    pub fn new(typed: &str) -> Self {
        Self(
            text::words(typed)
                .into_iter()
                .map(|word| word.folded)
                .collect(),
        )
    }

    /// Whether every word occurs. Nothing sought is found everywhere.
    pub fn matches<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> bool {
        if self.0.is_empty() {
            return true;
        }
        let mut all = String::new();
        for part in texts {
            all.push_str(&text::fold(part));
            all.push(' ');
        }
        self.0.iter().all(|word| all.contains(word.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_words_must_occur_in_any_order() {
        for (typed, found) in [
            ("", true),
            ("  ", true),
            ("telefonica", true),
            ("TELEFÓNICA madrid", true),
            ("madr tele", true),
            ("telefonica paris", false),
        ] {
            assert_eq!(
                TextFilter::new(typed).matches(["Telefónica", "in Madrid"]),
                found,
                "{typed}"
            );
        }
    }
}
