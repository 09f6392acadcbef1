//! The index: every term of every member in one sorted list, so that a word is
//! looked up by halves however many members there are.
//!
//! This file must never know how the words of a query are combined.

use std::ops::Range;

use crate::domain::engine::search::match_field::MatchField;
use crate::domain::engine::search::member_fields::fields;
use crate::domain::engine::search::term_match::{self, MatchKind};
use crate::domain::records::code::Codes;
use crate::domain::records::member::Member;
use crate::domain::text::sorting;

/// Names no reason, because the card shows what matched.
pub const SHOWN: u32 = u32::MAX;

/// The terms, each with the members that have it.
#[derive(Debug, Default)]
pub struct Index {
    /// All terms, one behind the other, in order.
    letters: String,
    terms: Vec<Term>,
    postings: Vec<Posting>,
    reasons: Vec<Reason>,
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

/// A text that explains a match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What the text is.
    pub label: &'static str,
    /// The text.
    pub text: String,
}

impl Index {
    /// Indexes the members.
    pub fn new(members: &[Member], codes: &Codes) -> Self {
        let mut index = Self {
            members: members.len(),
            ..Self::default()
        };
        // One text and its borders: an allocation for each term would cost more
        // than all the rest.
        let mut written = String::new();
        let mut entries: Vec<(Range<usize>, Posting)> = Vec::new();
        for (member, at) in members.iter().zip(0_u32..) {
            for field in fields(member, codes) {
                let reason = index.reason(field.word, field.label, field.shown);
                field.terms(|term, field| {
                    let posting = Posting {
                        member: at,
                        field,
                        reason,
                    };
                    let start = written.len();
                    written.push_str(term);
                    entries.push((start..written.len(), posting));
                });
            }
        }
        let term = |range: &Range<usize>| written.get(range.clone()).unwrap_or_default();
        // Entries of one term stay in the order of the members.
        for at in sorting::order(entries.iter().map(|(range, _)| term(range))) {
            if let Some((range, posting)) = entries.get(at as usize) {
                index.push(term(range), *posting);
            }
        }
        index
    }

    fn reason(&mut self, field: MatchField, label: &'static str, text: &str) -> u32 {
        if field.is_visible() {
            return SHOWN;
        }
        let same = |reason: &Reason| reason.label == label && reason.text == text;
        if !self.reasons.last().is_some_and(same) {
            self.reasons.push(Reason {
                label,
                text: text.to_owned(),
            });
        }
        u32::try_from(self.reasons.len() - 1).unwrap_or(SHOWN)
    }

    fn push(&mut self, term: &str, posting: Posting) {
        let known = self
            .terms
            .last()
            .is_some_and(|last| self.letters_of(last) == term);
        if !known {
            let start = short(self.letters.len());
            self.letters.push_str(term);
            self.terms.push(Term {
                start,
                end: short(self.letters.len()),
                letter_set: term_match::letter_set(term),
                postings_end: short(self.postings.len()),
                forgiving: false,
            });
        }
        self.add(posting);
        if let Some(last) = self.terms.last_mut() {
            last.postings_end = short(self.postings.len());
            last.forgiving |= posting.field.forgives();
        }
    }

    /// Adds a posting of the last term. The best field of a term in a member is
    /// enough, and beside it the best one on the card, which needs no reason.
    fn add(&mut self, posting: Posting) {
        let first = self.postings_of(self.terms.len().saturating_sub(1)).len();
        let first = self.postings.len() - first;
        let alike = |known: &&mut Posting| {
            let visible = known.field.is_visible() == posting.field.is_visible();
            known.member == posting.member && visible
        };
        let own = self.postings.get_mut(first..).unwrap_or_default();
        match own.iter_mut().rev().take(2).find(alike) {
            Some(known) if known.field <= posting.field => {}
            Some(known) => *known = posting,
            None => self.postings.push(posting),
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

    /// The reason of that number.
    pub fn reason_text(&self, reason: u32) -> Option<&Reason> {
        self.reasons.get(reason as usize)
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
            if let Some(count) = typos(word, self.letters_of(term)) {
                let postings = self.postings_of(at).iter().filter(|p| p.field.forgives());
                postings.for_each(|posting| found(posting, MatchKind::Typos(count)));
            }
        }
    }
}

/// Positions are kept in four bytes: an index of more than four gigabytes would
/// not fit into a page's memory in any case.
fn short(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
