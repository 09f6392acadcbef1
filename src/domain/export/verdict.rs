//! Whether a cited result is still the same, and what changed if it is not.
//!
//! This file must never change the result; the reader sees today's.

use crate::domain::dataset::Dataset;
use crate::domain::engine::Answer;
use crate::domain::query::members::MembersQuery;
use crate::domain::query::result_fingerprint::{ResultFingerprint, digest};
use crate::domain::text::sorting;
use crate::domain::values::date::PartialDate;

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

/// The fingerprint of an answer.
pub fn result_fingerprint(answer: &Answer, data: &Dataset) -> ResultFingerprint {
    let ids = answer.members(&data.members);
    ResultFingerprint::of(ids.map(|member| member.id.as_str()), data.as_of)
}

/// What became of the result that the query's address cites; nothing where it
/// cites none.
pub fn verify(query: &MembersQuery, answer: &Answer, data: &Dataset) -> Option<Verdict> {
    let then = query.result_fingerprint()?;
    let now = result_fingerprint(answer, data);
    if then.same_result(&now) {
        return Some(Verdict::Same);
    }
    let sorted = |fingerprint: &ResultFingerprint| {
        let mut digests: Vec<u64> = fingerprint
            .digests()
            .iter()
            .copied()
            .map(u64::from)
            .collect();
        sorting::sort(&mut digests);
        digests
    };
    let told_apart =
        |fingerprint: &ResultFingerprint| fingerprint.digests().len() == fingerprint.count();
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
        let mut is_now = vec![false; data.members.len()];
        for found in &answer.results {
            if let Some(is_now) = is_now.get_mut(found.member) {
                *is_now = true;
            }
        }
        let mut known = 0;
        for ((at, member), is_now) in data.members.iter().enumerate().zip(is_now) {
            let was = then.contains(&digest(member.id.as_str()));
            known += usize::from(was);
            match (was, is_now) {
                (true, false) => self.left.push(at),
                (false, true) => self.came.push(at),
                _ => {}
            }
        }
        self.gone = then.len().saturating_sub(known);
    }
}
