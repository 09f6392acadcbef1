//! The words of a query.
//!
//! This file must never know what they are looked up in.

use crate::domain::engine::search::match_field::MatchField;
use crate::domain::engine::search::stop_words::{is_form, telling_words};
use crate::domain::text;

/// How many words count: enough for any sentence of the data. What follows them
/// is ignored, so that no address can keep the page busy.
const LIMIT: usize = 32;

/// The words of a query.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrase {
    words: Vec<String>,
    /// Whether a form of company stands beside a single word, so that a name is
    /// meant: “Software AG” is no search for software.
    is_name: bool,
}

impl Phrase {
    /// Reads the words of a search text.
    pub fn new(text: &str) -> Self {
        let words: Vec<String> = telling_words(text)
            .into_iter()
            .map(|word| word.folded)
            .take(LIMIT)
            .collect();
        // “Company” is a form, and an everyday word: a hosting company has no name.
        let form = |word: &str| word != "company" && is_form(word);
        let named = |word: &text::Word| form(&word.folded) && !words.contains(&word.folded);
        Self {
            is_name: words.len() == 1 && text::words(text).iter().any(named),
            words,
        }
    }

    /// Whether there is nothing to look up: the text has no letter or digit.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether a match in that field counts. “com” alone would find half of the
    /// members.
    pub fn admits(&self, field: MatchField) -> bool {
        match field {
            MatchField::Ending => self.words.len() > 1,
            _ => field.is_name() || !self.is_name,
        }
    }

    /// The words, folded.
    pub fn words(&self) -> &[String] {
        &self.words
    }
}
