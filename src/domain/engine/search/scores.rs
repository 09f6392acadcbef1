//! What one word found in each member: how well, and why.
//!
//! This file must never know the other words of the query.

use crate::domain::engine::search::index::{Posting, SHOWN};
use crate::domain::engine::search::match_field::MatchField;
use crate::domain::engine::search::term_match::MatchKind;

/// A score for each member, made when the first one matches.
pub(super) struct MemberScores {
    /// Empty while nothing is found.
    scores: Vec<MemberScore>,
    members: usize,
}

impl MemberScores {
    pub(super) fn new(members: usize) -> Self {
        Self {
            scores: Vec::new(),
            members,
        }
    }

    /// Whether nothing is found.
    pub(super) fn is_empty(&self) -> bool {
        self.scores.is_empty()
    }

    /// The scores by the position of the member; none where nothing is found.
    pub(super) fn iter(&self) -> impl Iterator<Item = &MemberScore> {
        self.scores.iter()
    }

    pub(super) fn add(&mut self, posting: &Posting, kind: MatchKind) {
        if self.scores.is_empty() {
            self.scores = vec![EMPTY; self.members];
        }
        if let Some(found) = self.scores.get_mut(posting.member as usize) {
            found.add(posting, score(posting.field, kind));
        }
    }
}

/// What one word found in one member.
#[derive(Debug, Clone, Copy)]
pub(super) struct MemberScore {
    /// 0 where the word is not found.
    pub(super) score: u32,
    /// Whether some match is on the card.
    pub(super) shown: bool,
    /// The best reason that is not.
    pub(super) reason: u32,
    reason_score: u32,
}

const EMPTY: MemberScore = MemberScore {
    score: 0,
    shown: false,
    reason: SHOWN,
    reason_score: 0,
};

impl MemberScore {
    fn add(&mut self, posting: &Posting, score: u32) {
        self.score = self.score.max(score);
        self.shown |= posting.reason == SHOWN;
        if posting.reason != SHOWN && score > self.reason_score {
            self.reason = posting.reason;
            self.reason_score = score;
        }
    }
}

/// What a match is worth: one with typos less than any without.
fn score(field: MatchField, kind: MatchKind) -> u32 {
    let (exact, prefix) = field.worth();
    match kind {
        MatchKind::Exact => exact,
        MatchKind::Prefix => prefix,
        MatchKind::Typos(count) => exact / 100 / u32::from(count.max(1)),
    }
}
