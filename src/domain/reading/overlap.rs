//! The members as sets: which relation to Gaia-X goes with which other mark,
//! and how many members share each combination.
//!
//! This file must not know how the sets are drawn. A combination is exactly the
//! query that selects its members.

use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::domain::records::code::Codes;
use crate::domain::records::member::Member;
use crate::domain::text::sorting;

/// The facets whose values are the sets.
const OF_SETS: [Facet; 3] = [Facet::GaiaX, Facet::Roadmap, Facet::Article];

/// One set: the members with one value of one facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// The facet.
    pub facet: Facet,
    /// Its value.
    pub value: String,
    /// How many members it has.
    pub size: usize,
}

/// A combination of sets that members share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlap {
    /// One value for each of the facets, in their order.
    pub values: Vec<(Facet, String)>,
    /// Positions of its members in the list given.
    pub members: Vec<usize>,
}

impl Overlap {
    /// Whether its members are in that set.
    pub fn is_in(&self, set: &Set) -> bool {
        self.values
            .iter()
            .any(|(facet, value)| *facet == set.facet && *value == set.value)
    }

    /// The query that selects exactly its members.
    pub fn query(&self) -> MembersQuery {
        let all = MembersQuery::default();
        self.values
            .iter()
            .fold(all, |query, (facet, value)| query.only(*facet, value))
    }
}

/// The sets: every relation to Gaia-X, the signatories of the roadmap and those
/// named in the article.
pub fn sets(members: &[Member], codes: &Codes) -> Vec<Set> {
    let relations = codes
        .gaia_x
        .iter()
        .map(|code| (Facet::GaiaX, code.id.as_str()));
    let marks = [(Facet::Roadmap, "yes"), (Facet::Article, "yes")];
    relations
        .chain(marks)
        .map(|(facet, value)| Set {
            facet,
            value: value.to_owned(),
            size: members
                .iter()
                .filter(|member| facet.value(member) == value)
                .count(),
        })
        .collect()
}

/// Every combination that at least one member has, the largest first. Each
/// member is in exactly one.
pub fn overlaps(members: &[Member]) -> Vec<Overlap> {
    let mut found: Vec<Overlap> = Vec::new();
    for (at, member) in members.iter().enumerate() {
        let values = OF_SETS.map(|facet| (facet, facet.value(member).to_owned()));
        match found.iter_mut().find(|overlap| overlap.values == values) {
            Some(overlap) => overlap.members.push(at),
            None => found.push(Overlap {
                values: values.to_vec(),
                members: vec![at],
            }),
        }
    }
    let keys: Vec<String> = found
        .iter()
        .map(|overlap| {
            overlap
                .values
                .iter()
                .map(|(_, value)| value.as_str())
                .collect::<Vec<_>>()
                .join("\0")
        })
        .collect();
    let found: Vec<&Overlap> = sorting::order(keys.iter().map(String::as_str))
        .into_iter()
        .filter_map(|at| found.get(at as usize))
        .collect();
    let most = sorting::most_first(found.iter().map(|overlap| overlap.members.len()));
    most.into_iter()
        .filter_map(|at| found.get(at as usize).map(|overlap| (*overlap).clone()))
        .collect()
}

/// Members whose relations to Gaia-X mean the same here, parted by whether they
/// signed the roadmap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting<'a> {
    /// The relations.
    pub relations: &'static [&'static str],
    signed: Vec<&'a Member>,
    unsigned: Vec<&'a Member>,
}

impl<'a> Meeting<'a> {
    /// Those who signed the roadmap, or those who did not.
    pub fn of(&self, signed: bool) -> &[&'a Member] {
        if signed { &self.signed } else { &self.unsigned }
    }
}

/// Found in Gaia-X, announced leaving it, looked for and not found.
const RELATIONS: [&[&str]; 3] = [&["founding-member", "member"], &["left"], &["none-known"]];

/// The members by both ways; each is in one of the meetings.
pub fn meetings(members: &[Member]) -> [Meeting<'_>; 3] {
    RELATIONS.map(|relations| {
        let of_relation = members
            .iter()
            .filter(|member| relations.contains(&member.gaia_x.relation.as_str()));
        let (signed, unsigned) = of_relation.partition(|member| member.roadmap == Some(true));
        Meeting {
            relations,
            signed,
            unsigned,
        }
    })
}
