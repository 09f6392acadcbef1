//! What one word found in each member: how well, and why.
//!
//! This file must never know the other words of the query.

use super::compare::Nearness;
use super::index::{Posting, SHOWN};
use super::place::Place;

/// A cell for each member, made when the first one matches.
pub(super) struct Cells {
    /// Empty while nothing is found.
    cells: Vec<Cell>,
    members: usize,
}

impl Cells {
    pub(super) fn new(members: usize) -> Self {
        Self {
            cells: Vec::new(),
            members,
        }
    }

    /// Whether nothing is found.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The cells by the position of the member; none where nothing is found.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Cell> {
        self.cells.iter()
    }

    pub(super) fn add(&mut self, posting: &Posting, nearness: Nearness) {
        if self.cells.is_empty() {
            self.cells = vec![EMPTY; self.members];
        }
        if let Some(cell) = self.cells.get_mut(posting.member as usize) {
            cell.add(posting, score(posting.place, nearness));
        }
    }
}

/// What one word found in one member.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    /// 0 where the word is not found.
    pub(super) score: u32,
    /// Whether some match is on the card.
    pub(super) shown: bool,
    /// The best reason that is not.
    pub(super) reason: u32,
    reason_score: u32,
}

const EMPTY: Cell = Cell {
    score: 0,
    shown: false,
    reason: SHOWN,
    reason_score: 0,
};

impl Cell {
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
fn score(place: Place, nearness: Nearness) -> u32 {
    let (exact, prefix) = place.worth();
    match nearness {
        Nearness::Exact => exact,
        Nearness::Prefix => prefix,
        Nearness::Typos(count) => exact / 100 / u32::from(count.max(1)),
    }
}
