//! Building the index: from the members to its terms in order, each with the
//! members that have it.
//!
//! Only different terms are sorted, and what is gathered about a member is
//! given back as soon as it stands where it belongs: for a hundred thousand
//! members the way there must not take more memory than the index. This file
//! must never know how a word is looked up.

use crate::domain::engine::search::index::{Posting, Reasons, SHOWN};
use crate::domain::engine::search::match_field::MatchField;
use crate::domain::engine::search::member_fields::fields;
use crate::domain::engine::search::vocabulary::{Vocabulary, short};
use crate::domain::records::code::Codes;
use crate::domain::records::member::Member;
use crate::domain::text::sorting;

/// The members of every term.
pub(super) struct Postings {
    /// All terms, by a number of their own.
    pub(super) terms: Vocabulary,
    /// The numbers of the terms in order.
    pub(super) order: Vec<u32>,
    /// The postings of all terms in that order.
    pub(super) list: Vec<Posting>,
    /// Where the postings of each term end, by its number.
    pub(super) ends: Vec<u32>,
}

/// A term of a member, in a field.
struct Entry {
    term: u32,
    field: MatchField,
    reason: u32,
}

/// How many postings a term needs, as far as is known.
#[derive(Clone, Copy)]
struct Tally {
    postings: u32,
    member: u32,
    /// Whether that member has the term on its card, and elsewhere.
    seen: [bool; 2],
}

/// Stands where a posting will.
const NOBODY: Posting = Posting {
    member: u32::MAX,
    field: MatchField::Ending,
    reason: SHOWN,
};

impl Postings {
    pub(super) fn of(members: &[Member], codes: &Codes, reasons: &mut Reasons) -> Self {
        let mut terms = Vocabulary::default();
        let mut tallies: Vec<Tally> = Vec::new();
        let mut gathered: Vec<Box<[Entry]>> = Vec::with_capacity(members.len());
        let mut entries = Vec::new();
        for (member, at) in members.iter().zip(0_u32..) {
            for field in fields(member, codes) {
                let reason = if field.word.is_visible() {
                    SHOWN
                } else {
                    reasons.number(field.label, field.shown)
                };
                field.terms(|term, field| {
                    let term = terms.number(term);
                    tally(&mut tallies, term, at, field);
                    entries.push(Entry {
                        term,
                        field,
                        reason,
                    });
                });
            }
            gathered.push(entries.drain(..).collect());
        }
        let terms = terms.closed();
        let order = {
            let text = |number| terms.text(number).unwrap_or_default();
            sorting::order((0..short(terms.len())).map(text))
        };
        let starts = starts(&order, &tallies);
        let total = tallies.iter().map(|tally| tally.postings as usize).sum();
        let mut all = Self {
            terms,
            order,
            list: vec![NOBODY; total],
            ends: starts.clone(),
        };
        for (entries, member) in gathered.into_iter().zip(0_u32..) {
            for entry in entries {
                let start = starts.get(entry.term as usize).copied().unwrap_or(0);
                all.add(&entry, member, start as usize);
            }
        }
        all
    }

    /// Adds a posting behind those that its term has so far. The best field of a
    /// term in a member is enough, and beside it the best one on the card,
    /// which needs no reason.
    fn add(&mut self, entry: &Entry, member: u32, start: usize) {
        let Some(end) = self.ends.get_mut(entry.term as usize) else {
            return;
        };
        let posting = Posting {
            member,
            field: entry.field,
            reason: entry.reason,
        };
        let alike = |known: &&mut Posting| {
            let visible = known.field.is_visible() == posting.field.is_visible();
            known.member == member && visible
        };
        let at = *end as usize;
        let own = self.list.get_mut(start.max(at.saturating_sub(2))..at);
        match own.unwrap_or_default().iter_mut().rev().find(alike) {
            Some(known) if known.field <= posting.field => {}
            Some(known) => *known = posting,
            None => {
                if let Some(free) = self.list.get_mut(at) {
                    *free = posting;
                    *end += 1;
                }
            }
        }
    }
}

/// Counts a posting, unless the member has one of its kind already.
fn tally(tallies: &mut Vec<Tally>, term: u32, member: u32, field: MatchField) {
    let at = term as usize;
    if at == tallies.len() {
        tallies.push(Tally {
            postings: 0,
            member,
            seen: [false; 2],
        });
    }
    let Some(tally) = tallies.get_mut(at) else {
        return;
    };
    if tally.member != member {
        tally.member = member;
        tally.seen = [false; 2];
    }
    let seen = &mut tally.seen[usize::from(field.is_visible())];
    tally.postings += u32::from(!*seen);
    *seen = true;
}

/// Where the postings of each term start, by its number.
fn starts(order: &[u32], tallies: &[Tally]) -> Vec<u32> {
    let mut starts = vec![0; tallies.len()];
    let mut next = 0;
    for number in order {
        let at = *number as usize;
        if let (Some(start), Some(tally)) = (starts.get_mut(at), tallies.get(at)) {
            *start = next;
            next += tally.postings;
        }
    }
    starts
}
