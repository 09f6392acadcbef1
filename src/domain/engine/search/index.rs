//! The index: every term of every member in one sorted list, so that a word is
//! looked up by halves however many members there are.
//!
//! This file must never know how the words of a query are combined.

use crate::domain::engine::search::match_field::MatchField;
use crate::domain::engine::search::postings::Postings;
use crate::domain::engine::search::term_match::{self, MatchKind};
use crate::domain::engine::search::vocabulary::{Vocabulary, short};
use crate::domain::records::code::Codes;
use crate::domain::records::member::Member;

/// Names no reason, because the card shows what matched.
pub const SHOWN: u32 = u32::MAX;

/// The terms, each with the members that have it.
#[derive(Debug, Default)]
pub struct Index {
    /// All terms, one behind the other, in order.
    letters: String,
    terms: Vec<Term>,
    postings: Vec<Posting>,
    reasons: Reasons,
    members: usize,
}

#[derive(Debug, Clone, Copy)]
struct Term {
    /// Where the term starts and ends in `letters`.
    start: u32,
    end: u32,
    letter_set: u32,
    /// Where the term's postings end; they start where the last term's end.
    postings_end: u32,
    /// Whether any field of it forgives typos.
    forgiving: bool,
}

/// A member that has a term, in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting {
    /// Its position among the members.
    pub member: u32,
    /// Where it has the term.
    pub field: MatchField,
    /// Which reason explains it, or [`SHOWN`].
    pub reason: u32,
}

/// The texts that explain matches, each kept once: most are the names of
/// countries and types of organisation.
#[derive(Debug, Default)]
pub(super) struct Reasons {
    /// Each with its label and a mark in front.
    texts: Vocabulary,
    labels: Vec<&'static str>,
    written: String,
}

/// Parts a label from its text. Nothing that a reader sees has one.
const PART: char = '\0';

impl Reasons {
    pub(super) fn number(&mut self, label: &'static str, text: &str) -> u32 {
        self.written.clear();
        self.written.push_str(label);
        self.written.push(PART);
        self.written.push_str(text);
        let number = self.texts.number(&self.written);
        if number as usize == self.labels.len() {
            self.labels.push(label);
        }
        number
    }

    fn get(&self, reason: u32) -> Option<(&'static str, &str)> {
        let label = self.labels.get(reason as usize)?;
        let (_, text) = self.texts.text(reason)?.split_once(PART)?;
        Some((label, text))
    }
}

impl Index {
    /// Indexes the members.
    pub fn new(members: &[Member], codes: &Codes) -> Self {
        let mut reasons = Reasons::default();
        let all = Postings::of(members, codes, &mut reasons);
        reasons.texts = reasons.texts.closed();
        let mut index = Self {
            letters: String::new(),
            terms: Vec::with_capacity(all.order.len()),
            postings: all.list,
            reasons,
            members: members.len(),
        };
        for number in &all.order {
            let term = all.terms.text(*number).unwrap_or_default();
            let end = all.ends.get(*number as usize).copied().unwrap_or(0);
            index.push(term, end);
        }
        index
    }

    fn push(&mut self, term: &str, postings_end: u32) {
        let start = short(self.letters.len());
        self.letters.push_str(term);
        self.terms.push(Term {
            start,
            end: short(self.letters.len()),
            letter_set: term_match::letter_set(term),
            postings_end,
            forgiving: false,
        });
        let last = self.terms.len() - 1;
        let forgiving = self.postings_of(last).iter().any(|p| p.field.forgives());
        if let Some(term) = self.terms.last_mut() {
            term.forgiving = forgiving;
        }
    }

    fn letters_of(&self, term: &Term) -> &str {
        self.letters
            .get(term.start as usize..term.end as usize)
            .unwrap_or_default()
    }

    fn postings_of(&self, at: usize) -> &[Posting] {
        let end_of = |at: usize| {
            self.terms
                .get(at)
                .map_or(0, |term| term.postings_end as usize)
        };
        let start = at.checked_sub(1).map_or(0, end_of);
        self.postings.get(start..end_of(at)).unwrap_or_default()
    }

    /// How many members are indexed.
    pub fn members(&self) -> usize {
        self.members
    }

    /// What the reason of that number is, and its text.
    pub fn reason_text(&self, reason: u32) -> Option<(&'static str, &str)> {
        self.reasons.get(reason)
    }

    /// Calls `found` for every member that has the word or, where `prefixes`,
    /// a word that begins with it.
    pub fn plain(&self, word: &str, prefixes: bool, mut found: impl FnMut(&Posting, MatchKind)) {
        let from = self
            .terms
            .partition_point(|term| self.letters_of(term) < word);
        let letters = word.chars().count();
        for (at, term) in self.terms.iter().enumerate().skip(from) {
            let term = self.letters_of(term);
            let Some(kind) = term_match::plain(word, term) else {
                break;
            };
            if kind == MatchKind::Prefix && !prefixes {
                break;
            }
            let whole = term.chars().count();
            for posting in self.postings_of(at) {
                if kind == MatchKind::Exact || letters >= posting.field.prefix_letters(whole) {
                    found(posting, kind);
                }
            }
        }
    }

    /// Calls `found` for every member that has, in a field that forgives typos,
    /// a word for which `typos` counts them.
    pub fn forgiving(
        &self,
        word: &str,
        typos: impl Fn(&str, &str) -> Option<u8>,
        mut found: impl FnMut(&Posting, MatchKind),
    ) {
        let allowed = term_match::allowed(word.chars().count());
        let set = term_match::letter_set(word);
        for (at, term) in self.terms.iter().enumerate() {
            if allowed == 0
                || !term.forgiving
                || !term_match::may_be_near(set, term.letter_set, allowed)
            {
                continue;
            }
            let letters = self.letters_of(term);
            if let Some(count) = typos(word, letters) {
                // Countries resemble cities of others: “Bolonia” is not “Polonia”.
                let alike = term_match::starts_alike(word, letters);
                let forgives = |field| field != MatchField::CountryAlso || alike;
                let postings = self.postings_of(at).iter();
                let postings = postings.filter(|p| p.field.forgives() && forgives(p.field));
                postings.for_each(|posting| found(posting, MatchKind::Typos(count)));
            }
        }
    }
}
