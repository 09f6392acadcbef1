//! Whether a cited result is still the same, and what changed if it is not.
//!
//! This file must never change the result; the reader sees today's.

use crate::domain::dataset::Dataset;
use crate::domain::date::PartialDate;
use crate::domain::engine::Answer;
use crate::domain::query::MembersQuery;
use crate::domain::query::stamp::{Stamp, digest};
use crate::domain::rank;

/// What became of a cited result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The same members in the same order.
    Same,
    /// The same members in another order.
    Reordered,
    /// Other members.
    Changed(Changed),
}

/// How a result differs from the cited one. Where the citation does not tell
/// its results apart, only the numbers are known and the lists are empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// How many results there were.
    pub then: usize,
    /// How many there are.
    pub now: usize,
    /// The date of the data then.
    pub since: PartialDate,
    /// Positions of the members that are among the results only now.
    pub came: Vec<usize>,
    /// Positions of the members that were among the results only then.
    pub left: Vec<usize>,
    /// How many results of then the dataset no longer has.
    pub gone: usize,
}

/// The stamp of an answer.
pub fn stamp(answer: &Answer, data: &Dataset) -> Stamp {
    let ids = answer.members(&data.members);
    Stamp::of(ids.map(|member| member.id.as_str()), data.as_of)
}

/// What became of the result that the query's address cites; nothing where it
/// cites none.
pub fn verify(query: &MembersQuery, answer: &Answer, data: &Dataset) -> Option<Verdict> {
    let then = query.stamp()?;
    let now = stamp(answer, data);
    if then.same_result(&now) {
        return Some(Verdict::Same);
    }
    let sorted = |stamp: &Stamp| {
        let mut digests: Vec<u64> = stamp.digests().iter().copied().map(u64::from).collect();
        rank::sort(&mut digests);
        digests
    };
    let told_apart = |stamp: &Stamp| stamp.digests().len() == stamp.count();
    if then.count() > 0 && told_apart(then) && told_apart(&now) && sorted(then) == sorted(&now) {
        return Some(Verdict::Reordered);
    }
    let mut changed = Changed {
        then: then.count(),
        now: now.count(),
        since: then.as_of(),
        came: Vec::new(),
        left: Vec::new(),
        gone: 0,
    };
    if told_apart(then) {
        changed.tell_apart(then.digests(), answer, data);
    }
    Some(Verdict::Changed(changed))
}

impl Changed {
    fn tell_apart(&mut self, then: &[u32], answer: &Answer, data: &Dataset) {
        let is_now = |at: usize| answer.results.iter().any(|found| found.member == at);
        let mut known = 0;
        for (at, member) in data.members.iter().enumerate() {
            let was = then.contains(&digest(member.id.as_str()));
            known += usize::from(was);
            match (was, is_now(at)) {
                (true, false) => self.left.push(at),
                (false, true) => self.came.push(at),
                _ => {}
            }
        }
        self.gone = then.len().saturating_sub(known);
    }
}
