//! Marking: which parts of a text a search matched, as byte ranges.
//!
//! It compares as the search does, but sees only the text in front of it. This
//! file must never know which member the text belongs to.

use std::ops::Range;

use crate::domain::engine::search::match_field::LONG_PREFIX;
use crate::domain::engine::search::member_fields::JOINED;
use crate::domain::engine::search::phrase::Phrase;
use crate::domain::engine::search::term_match::{self, MatchKind};
use crate::domain::text::sorting;
use crate::domain::text::{self, Word};

/// What to mark.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Highlighter {
    phrase: Phrase,
    /// For each word, whether typos were forgiven in it.
    forgiven: Vec<bool>,
}

/// The ranges of a name or another short text that a search for `query_text`
/// matches: sorted, apart from one another, between whole characters.
pub fn highlights(text: &str, query_text: &str) -> Vec<Range<usize>> {
    let phrase = Phrase::new(query_text);
    let all = vec![true; phrase.words().len()];
    Highlighter::of(&phrase, all).name(text)
}

/// A word of the query, or neighbouring ones joined.
struct Sought {
    word: String,
    prefixes: bool,
    forgiving: bool,
}

impl Highlighter {
    /// A highlighter for these words; in each, typos are forgiven or not.
    pub fn of(phrase: &Phrase, forgiven: Vec<bool>) -> Self {
        Self {
            phrase: phrase.clone(),
            forgiven,
        }
    }

    /// The ranges to mark in a name, a place or another short text.
    pub fn name(&self, text: &str) -> Vec<Range<usize>> {
        self.ranges(text, true)
    }

    /// The ranges to mark in a sentence, where neither the first letters of a
    /// word nor a word with a typo match.
    pub fn sentence(&self, text: &str) -> Vec<Range<usize>> {
        self.ranges(text, false)
    }

    fn ranges(&self, text: &str, name: bool) -> Vec<Range<usize>> {
        let words = text::words(text);
        let mut found = Vec::new();
        for sought in self.sought() {
            let before = found.len();
            for (at, run) in runs(&words) {
                let term = text::join(run, "");
                let enough = match (name, at) {
                    (true, 0) => 1,
                    (true, _) => 2,
                    (false, _) => LONG_PREFIX,
                };
                let one = term_match::singular(&sought.word);
                match term_match::plain(&sought.word, &term) {
                    _ if one.as_ref() == Some(&term) => found.push(whole(run)),
                    Some(MatchKind::Exact) => found.push(whole(run)),
                    Some(_) if sought.prefixes && sought.word.chars().count() >= enough => {
                        found.push(prefix(text, run, sought.word.len()));
                    }
                    _ => {}
                }
            }
            if name && sought.forgiving && found.len() == before {
                found.extend(forgiven(&words, &sought));
            }
        }
        merged(found)
    }

    fn sought(&self) -> Vec<Sought> {
        let words = self.phrase.words();
        let mut all = Vec::new();
        for start in 0..words.len() {
            for run in 1..=JOINED.min(words.len() - start) {
                let last = start + run == words.len();
                let word = words.get(start..start + run).unwrap_or_default().concat();
                all.push(Sought {
                    prefixes: word.chars().count() >= term_match::prefix_letters(last),
                    forgiving: self
                        .forgiven
                        .get(start..start + run)
                        .is_some_and(|all| all.iter().all(|f| *f)),
                    word,
                });
            }
        }
        all
    }
}

/// Every run of words that may be written as one, with its first word's place.
fn runs(words: &[Word]) -> impl Iterator<Item = (usize, &[Word])> {
    (0..words.len()).flat_map(move |at| {
        (1..=JOINED).filter_map(move |run| Some((at, words.get(at..at + run)?)))
    })
}

fn whole(run: &[Word]) -> Range<usize> {
    let start = run.first().map_or(0, |word| word.range.start);
    start..run.last().map_or(start, |word| word.range.end)
}

/// The range of the first `length` folded bytes of a run.
fn prefix(text: &str, run: &[Word], mut length: usize) -> Range<usize> {
    let Range { start, mut end } = whole(run.get(..1).unwrap_or_default());
    for word in run {
        end = text::end_of_prefix(text, word, length);
        if length <= word.folded.len() {
            break;
        }
        length -= word.folded.len();
    }
    start..end
}

/// Whole words that are the word sought but for typos; where there is none,
/// words that begin like it.
fn forgiven(words: &[Word], sought: &Sought) -> Vec<Range<usize>> {
    let like = |typos: fn(&str, &str) -> Option<u8>| -> Vec<Range<usize>> {
        runs(words)
            .filter(|(_, run)| typos(&sought.word, &text::join(run, "")).is_some())
            .map(|(_, run)| whole(run))
            .collect()
    };
    let exact = like(term_match::typos);
    if exact.is_empty() && sought.prefixes {
        like(term_match::prefix_typo)
    } else {
        exact
    }
}

fn merged(ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let mut keys: Vec<u64> = ranges
        .iter()
        .map(|range| sorting::pair(short(range.start), short(range.end)))
        .collect();
    sorting::sort(&mut keys);
    let mut out: Vec<Range<usize>> = Vec::new();
    for (start, end) in keys.into_iter().map(sorting::unpair) {
        let (start, end) = (start as usize, end as usize);
        match out.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ if start >= end => {}
            _ => out.push(start..end),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, query: &str, expected: &[&str]) {
        let found: Vec<&str> = highlights(text, query)
            .into_iter()
            .map(|range| &text[range])
            .collect();
        assert_eq!(found, expected, "{query} in {text}");
    }

    #[test]
    fn what_matched_is_marked() {
        check("Telefónica", "telefon", &["Telefón"]);
        check(
            "Telefo\u{301}nica, S.A.",
            "telefonika",
            &["Telefo\u{301}nica"],
        );
        check("Straßenbau", "strass", &["Straß"]);
        check("Clever Cloud", "clevercloud", &["Clever Cloud"]);
        check("Clever Cloud", "clevercl", &["Clever Cl"]);
        check("OVHcloud", "ovh cloud", &["OVHcloud"]);
        check("X-FAB", "xfab", &["X-FAB"]);
        check(
            "Deutsche Telekom",
            "telekom deutsche",
            &["Deutsche", "Telekom"],
        );
        check("Dassault Systèmes", "dassaut", &["Dassault"]);
        check("Arthur's Legal", "arthur’s", &["Arthur's"]);
        check("Orange", "", &[]);
        check("Orange", "?!", &[]);
    }
}
