//! The nearest name to a search that found nothing, and organisations that are
//! known not to be members.
//!
//! This file must never decide that something is found.

use crate::domain::engine::search::phrase::Phrase;
use crate::domain::engine::search::stop_words::telling_words;
use crate::domain::engine::search::term_match;
use crate::domain::text;

/// A name that may be meant.
#[derive(Debug, Clone)]
pub struct Name {
    /// The name as it is written.
    pub shown: String,
    /// Its words folded and joined.
    joined: String,
    letters: usize,
    letter_set: u32,
}

impl Name {
    /// Folds a name.
    pub fn new(name: &str) -> Self {
        let joined = text::join(&telling_words(name), "");
        Self {
            shown: name.to_owned(),
            letters: joined.chars().count(),
            letter_set: term_match::letter_set(&joined),
            joined,
        }
    }
}

/// The name that differs least from the phrase, if that is a third of its
/// letters at most: further away, it would only puzzle.
pub fn nearest<'a>(names: &'a [Name], phrase: &Phrase) -> Option<&'a str> {
    let sought = phrase.words().concat();
    let letters = sought.chars().count();
    let furthest = letters / 3;
    let set = term_match::letter_set(&sought);
    let mut best: Option<(usize, &str)> = None;
    for name in names {
        let limit = best.map_or(furthest, |(distance, _)| distance.saturating_sub(1));
        let gap = letters.abs_diff(name.letters);
        let lacking = (set & !name.letter_set).count_ones() as usize;
        if gap > limit || lacking > limit {
            continue;
        }
        let distance = strsim::osa_distance(&sought, &name.joined);
        if distance <= limit {
            best = Some((distance, &name.shown));
            if distance == 0 {
                break;
            }
        }
    }
    best.map(|(_, name)| name)
}

/// The organisation of the list that the phrase names: by all of its words, or
/// by nothing but words of it.
pub fn absent<'a>(list: &'a [String], phrase: &Phrase) -> Option<&'a str> {
    if phrase.is_empty() {
        return None;
    }
    list.iter().map(String::as_str).find(|name| {
        let theirs = telling_words(name);
        let ours = phrase.words();
        let same = |a: &str, b: &str| a == b || term_match::typos(a, b).is_some();
        let whole = same(&ours.concat(), &text::join(&theirs, ""));
        let within = theirs
            .iter()
            .all(|t| ours.iter().any(|o| same(o, &t.folded)));
        let part = ours.iter().all(|o| {
            let long = o.chars().count() >= term_match::prefix_letters(false);
            long && theirs
                .iter()
                .any(|t| same(o, &t.folded) || t.folded.starts_with(o.as_str()))
        });
        whole || (within && !theirs.is_empty()) || part
    })
}
