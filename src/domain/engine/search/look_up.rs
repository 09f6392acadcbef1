//! Looking a query up: every word must match, alone or joined with its
//! neighbours.
//!
//! This file must never know what a match is worth.

use crate::domain::engine::search::highlight::Highlighter;
use crate::domain::engine::search::index::{Index, Posting, SHOWN};
use crate::domain::engine::search::member_fields::JOINED;
use crate::domain::engine::search::phrase::Phrase;
use crate::domain::engine::search::scores::MemberScores;
use crate::domain::engine::search::term_match;

/// How a member matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// How well: 0 means not at all.
    pub score: u32,
    /// The reason why, where the card does not show it; or [`SHOWN`].
    pub reason: u32,
}

/// What the members' hits are, by position, and what was forgiven for them.
#[derive(Debug, Clone, Default)]
pub struct Hits {
    /// One for each member; empty where nothing was sought.
    pub by_member: Vec<Hit>,
    /// Marks what matched.
    pub highlighter: Highlighter,
}

const NONE: Hit = Hit {
    score: 0,
    reason: SHOWN,
};
const START: Hit = Hit {
    score: 1,
    reason: SHOWN,
};

/// When typos are forgiven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TypoPolicy {
    /// In a word that matches nowhere without.
    Fallback,
    /// In every word, and in words joined: “dasault systems” means Dassault
    /// Systèmes, though others have “systems” in their names.
    Always,
}

impl Index {
    /// Looks a phrase up. A phrase without words matches no member.
    pub fn search(&self, phrase: &Phrase) -> Hits {
        let mut forgiven = vec![false; phrase.words().len()];
        let mut found = self.reach(phrase, TypoPolicy::Fallback, &mut forgiven);
        if found.is_none() && phrase.words().len() > 1 {
            forgiven.fill(true);
            found = self.reach(phrase, TypoPolicy::Always, &mut forgiven);
        }
        Hits {
            by_member: found.unwrap_or_else(|| vec![NONE; self.members()]),
            highlighter: Highlighter::of(phrase, forgiven),
        }
    }

    /// The members that match all words; nothing where there is none.
    fn reach(
        &self,
        phrase: &Phrase,
        policy: TypoPolicy,
        forgiven: &mut [bool],
    ) -> Option<Vec<Hit>> {
        let count = phrase.words().len();
        // What the words up to here match, for as far back as words are joined.
        let mut reached: Vec<Vec<Hit>> = vec![vec![START; self.members()]];
        for (end, forgiven) in (1..=count).zip(forgiven) {
            let mut now = vec![NONE; self.members()];
            for (run, before) in (1..=JOINED.min(end)).zip(reached.iter().rev()) {
                let words = phrase.words().get(end - run..end).unwrap_or_default();
                let sought = Sought {
                    word: &words.concat(),
                    phrase,
                    last: end == count,
                    joined: run > 1,
                };
                let scores = self.look_up(&sought, policy, forgiven);
                combine(&mut now, before, &scores, run);
            }
            reached.push(now);
            reached.drain(..reached.len().saturating_sub(JOINED));
            if !reached.iter().flatten().any(|hit| hit.score > 0) {
                return None;
            }
        }
        let last = reached.pop().filter(|_| count > 0)?;
        last.iter().any(|hit| hit.score > 0).then_some(last)
    }

    /// What a word matches.
    fn look_up(&self, sought: &Sought, policy: TypoPolicy, forgiven: &mut bool) -> MemberScores {
        let word = sought.word;
        let mut scores = MemberScores::new(self.members());
        let add = |scores: &mut MemberScores, posting: &Posting, kind| {
            if sought.phrase.admits(posting.field) {
                scores.add(posting, kind);
            }
        };
        let prefixes = word.chars().count() >= term_match::prefix_letters(sought.last);
        self.plain(word, prefixes, |posting, kind| {
            add(&mut scores, posting, kind);
        });
        if let Some(one) = term_match::singular(word) {
            self.plain(&one, false, |posting, kind| {
                add(&mut scores, posting, kind);
            });
        }
        let strict = policy == TypoPolicy::Fallback && (sought.joined || !scores.is_empty());
        if strict {
            return scores;
        }
        *forgiven = true;
        let forgive = |scores: &mut MemberScores, typos: Typos| {
            self.forgiving(word, typos, |posting, kind| {
                add(scores, posting, kind);
            });
        };
        let whole = if sought.joined {
            term_match::joined_typos
        } else {
            term_match::typos
        };
        forgive(&mut scores, whole);
        // Only then are beginnings with a typo tried: they flood the list.
        if sought.last && scores.is_empty() {
            forgive(&mut scores, term_match::prefix_typo);
        }
        scores
    }
}

type Typos = fn(&str, &str) -> Option<u8>;

/// A word to look up, or several joined.
struct Sought<'a> {
    word: &'a str,
    phrase: &'a Phrase,
    /// Whether it ends the query, so that it may be unfinished.
    last: bool,
    joined: bool,
}

/// Adds the words up to `before` and the joined words found after them. The
/// better reading of the words wins; if any is on the card, none needs a reason.
fn combine(now: &mut [Hit], before: &[Hit], scores: &MemberScores, run: usize) {
    let words = u32::try_from(run).unwrap_or(1);
    for ((now, before), found) in now.iter_mut().zip(before).zip(scores.iter()) {
        if before.score == 0 || found.score == 0 {
            continue;
        }
        let score = before.score.saturating_add(found.score * words);
        let explained = before.reason != SHOWN || found.shown;
        let reason = if explained {
            before.reason
        } else {
            found.reason
        };
        if now.score == 0 || reason == SHOWN || (now.reason != SHOWN && score > now.score) {
            now.reason = reason;
        }
        now.score = now.score.max(score);
    }
}
