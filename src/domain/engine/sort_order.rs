//! The orders of the results. Each is total: ties go by name, then by
//! identifier, whichever way the order runs.
//!
//! This file must never know why a member is among the results.

use crate::domain::engine::search::Hits;
use crate::domain::json::SharedText;
use crate::domain::query::members::{Sort, SortKey};
use crate::domain::records::code::{self, Codes};
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

impl SortOrders {
    pub(super) fn new(members: &[Member], codes: &Codes) -> Self {
        let names: Vec<String> = members.iter().map(|m| text::fold(&m.short_name)).collect();
        let whole: Vec<String> = names
            .iter()
            .zip(members)
            // A name sorts before the longer names that begin with it.
            .map(|(name, member)| [name, "\0", member.id.as_str()].concat())
            .collect();
        let by_last = sorting::order(whole.iter().map(String::as_str));
        let label = |list, id: &Option<SharedText>| {
            id.as_deref()
                .map_or_else(String::new, |id| text::fold(code::label(list, id)))
        };
        let country = |member: &Member| label(&codes.country, &member.country);
        let sector = |member: &Member| label(&codes.sector, &member.sector);
        Self {
            country: ranks(&members.iter().map(country).collect::<Vec<_>>()),
            sector: ranks(&members.iter().map(sector).collect::<Vec<_>>()),
            founded: members
                .iter()
                .map(|member| member.founded.map_or(MISSING, u32::from))
                .collect(),
            name: ranks(&names),
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

/// The rank of each text among all: equal texts have equal ranks, and an empty
/// one is missing.
fn ranks(texts: &[String]) -> Vec<u32> {
    let mut ranks = vec![MISSING; texts.len()];
    let mut before: Option<(&String, u32)> = None;
    for (at, place) in sorting::order(texts.iter().map(String::as_str))
        .into_iter()
        .zip(0_u32..)
    {
        let at = at as usize;
        let (Some(text), Some(rank)) = (texts.get(at), ranks.get_mut(at)) else {
            continue;
        };
        let equal = before.filter(|(before, _)| *before == text);
        let shared = equal.map_or(place, |(_, rank)| rank);
        before = Some((text, shared));
        if !text.is_empty() {
            *rank = shared;
        }
    }
    ranks
}
