//! The orders of the results. Each is total: ties go by name, then by
//! identifier, whichever way the order runs.
//!
//! This file must never know why a member is among the results.

use crate::domain::engine::search::Hits;
use crate::domain::query::members::{Sort, SortKey};
use crate::domain::records::code::{self, Code, Codes};
use crate::domain::records::member::Member;
use crate::domain::text;
use crate::domain::text::sorting;

/// The rank of each member in each order. Members with equal values share one.
#[derive(Debug)]
pub(super) struct SortOrders {
    name: Vec<u32>,
    country: Vec<u32>,
    sector: Vec<u32>,
    founded: Vec<u32>,
    /// The place of each member in the order by name and identifier, in which
    /// no two are equal; and the members in that order.
    last: Vec<u32>,
    by_last: Vec<u32>,
}

/// The rank of a member that lacks the field: last, whichever way it runs.
const MISSING: u32 = u32::MAX;

/// Parts a name from the identifier that decides between equal names.
const END: &str = "\0";

impl SortOrders {
    pub(super) fn new(members: &[Member], codes: &Codes) -> Self {
        let whole: Vec<String> = members
            .iter()
            // A name sorts before the longer names that begin with it.
            .map(|m| [&text::fold(&m.short_name), END, m.id.as_str()].concat())
            .collect();
        let by_last = sorting::order(whole.iter().map(String::as_str));
        let name = |at: u32| {
            let whole = whole.get(at as usize).map_or("", String::as_str);
            whole.split_once(END).map_or(whole, |(name, _)| name)
        };
        Self {
            country: by_label(members, &codes.country, |member| member.country.as_deref()),
            sector: by_label(members, &codes.sector, |member| member.sector.as_deref()),
            founded: members
                .iter()
                .map(|member| member.founded.map_or(MISSING, u32::from))
                .collect(),
            name: ranks(&by_last, name),
            last: places(&by_last),
            by_last,
        }
    }

    /// Puts members into the order asked for.
    pub(super) fn sorted(&self, members: &[u32], sort: Sort, hits: Option<&Hits>) -> Vec<u32> {
        let best_first = |at: usize| {
            let score = hits
                .and_then(|hits| hits.by_member.get(at))
                .map_or(0, |hit| hit.score);
            (MISSING - 1).saturating_sub(score)
        };
        let ranks = match sort.key {
            SortKey::Name => &self.name,
            SortKey::Country => &self.country,
            SortKey::Sector => &self.sector,
            SortKey::Founded => &self.founded,
            SortKey::Relevance => &[][..],
        };
        let key = |at: &u32| {
            let at = *at as usize;
            let rank = match sort.key {
                SortKey::Relevance => best_first(at),
                _ => ranks.get(at).copied().unwrap_or(MISSING),
            };
            let turned = sort.descending && rank != MISSING;
            let rank = if turned { MISSING - 1 - rank } else { rank };
            sorting::pair(rank, self.last.get(at).copied().unwrap_or(MISSING))
        };
        let mut keys: Vec<u64> = members.iter().map(key).collect();
        sorting::sort(&mut keys);
        let member = |key: u64| self.by_last.get(sorting::unpair(key).1 as usize).copied();
        keys.into_iter().filter_map(member).collect()
    }
}

/// Where each member stands in an order.
fn places(order: &[u32]) -> Vec<u32> {
    let mut places = vec![MISSING; order.len()];
    for (at, place) in order.iter().zip(0_u32..) {
        if let Some(slot) = places.get_mut(*at as usize) {
            *slot = place;
        }
    }
    places
}

/// The ranks of texts in an order of them, by position: equal texts have equal
/// ranks, and an empty one is missing.
fn ranks<'a>(order: &[u32], text: impl Fn(u32) -> &'a str) -> Vec<u32> {
    let mut ranks = vec![MISSING; order.len()];
    let mut before = ("", MISSING);
    for (at, place) in order.iter().zip(0_u32..) {
        let text = text(*at);
        if text != before.0 {
            before = (text, place);
        }
        if let Some(rank) = ranks.get_mut(*at as usize) {
            *rank = before.1;
        }
    }
    ranks
}

/// The rank of each member by the label of a value. There are few values and
/// many members, so only the values are sorted.
fn by_label<'a>(
    members: &'a [Member],
    list: &'a [Code],
    value: impl Fn(&'a Member) -> Option<&'a str>,
) -> Vec<u32> {
    let mut ids: Vec<&str> = Vec::new();
    for id in members.iter().filter_map(&value) {
        if let Err(at) = ids.binary_search(&id) {
            ids.insert(at, id);
        }
    }
    let labels: Vec<String> = ids
        .iter()
        .map(|id| text::fold(code::label(list, id)))
        .collect();
    let label = |at: u32| labels.get(at as usize).map_or("", String::as_str);
    let order = sorting::order(labels.iter().map(String::as_str));
    let ranks = ranks(&order, label);
    let rank = |id| ids.binary_search(&id).ok().and_then(|at| ranks.get(at));
    let rank_of = |member| value(member).and_then(rank).copied().unwrap_or(MISSING);
    members.iter().map(rank_of).collect()
}
