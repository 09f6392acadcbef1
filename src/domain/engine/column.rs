//! One facet of all members: its values as small numbers.
//!
//! This file must never know the other facets.

use super::FacetOption;
use super::facet_count::FacetCount;
use crate::domain::json::SharedText;
use crate::domain::query::facet::{Facet, NOT_STATED};
use crate::domain::records::code::{self, Codes};
use crate::domain::records::member::Member;

/// The values of one facet.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) facet: Facet,
    /// Every value that some member has, in the order of the page, with its
    /// label.
    values: Vec<(String, String)>,
    /// Values that the dataset knows though no member has them: the countries
    /// where members are only registered. Selecting one finds nobody.
    nobody: Vec<SharedText>,
    /// For each member the number of its value.
    pub(super) of_member: Vec<u16>,
}

impl Column {
    pub(super) fn new(facet: Facet, members: &[Member], codes: &Codes) -> Self {
        // Each value with a number by the order of its first member; sorted by
        // the value.
        let mut present: Vec<(&str, u16)> = Vec::new();
        let mut number = |member| {
            let value = facet.value(member);
            match present.binary_search_by(|(known, _)| (*known).cmp(value)) {
                Ok(at) => present.get(at).map_or(u16::MAX, |(_, number)| *number),
                Err(at) => {
                    let number = u16::try_from(present.len()).unwrap_or(u16::MAX);
                    present.insert(at, (value, number));
                    number
                }
            }
        };
        let mut of_member: Vec<u16> = members.iter().map(&mut number).collect();
        let values = in_order(&present, facet, codes);
        // From the order of the members to that of the page.
        let mut places = vec![u16::MAX; present.len()];
        for (value, number) in &present {
            let place = values.iter().position(|known| known == value);
            if let (Some(slot), Some(place)) = (places.get_mut(usize::from(*number)), place) {
                *slot = u16::try_from(place).unwrap_or(u16::MAX);
            }
        }
        for number in &mut of_member {
            *number = places.get(usize::from(*number)).copied().unwrap_or(*number);
        }
        Self {
            nobody: only_registered(facet, members, &values),
            facet,
            of_member,
            values: values
                .iter()
                .map(|value| ((*value).to_owned(), label(facet, codes, value)))
                .collect(),
        }
    }

    /// How many values can be selected.
    pub(super) fn len(&self) -> usize {
        self.values.len() + self.nobody.len()
    }

    /// The number of a value, if the dataset knows it.
    pub(super) fn number(&self, value: &str) -> Option<usize> {
        let values = self.values.iter().map(|(known, _)| known.as_str());
        let nobody = self.nobody.iter().map(|known| &**known);
        values.chain(nobody).position(|known| known == value)
    }

    /// The options, each with how many members have it.
    pub(super) fn options(&self, count: Option<&FacetCount>) -> Vec<FacetOption> {
        let having = |at| count.map_or(0, |count| count.having(at));
        let selected = |at| count.is_some_and(|count| count.is_selected(at));
        self.values
            .iter()
            .enumerate()
            .map(|(at, (value, label))| FacetOption {
                value: value.clone(),
                label: label.clone(),
                count: having(at),
                selected: selected(at),
            })
            .collect()
    }
}

/// The values of the dataset's list that some member has, behind them those that
/// the list lacks, and “not stated” last.
fn in_order<'a>(present: &[(&'a str, u16)], facet: Facet, codes: &'a Codes) -> Vec<&'a str> {
    let known = |value: &str| present.binary_search_by(|(known, _)| (*known).cmp(value));
    let listed = facet.codes(codes).iter().map(|code| code.id.as_str());
    let mut values: Vec<&str> = listed
        .filter(|id| *id != NOT_STATED && known(id).is_ok())
        .collect();
    let count = values.len();
    for (value, _) in present {
        let listed = values.get(..count).unwrap_or_default();
        if *value != NOT_STATED && !listed.contains(value) {
            values.push(value);
        }
    }
    values.extend(known(NOT_STATED).is_ok().then_some(NOT_STATED));
    values
}

/// The countries where members are registered and none has its head office.
fn only_registered(facet: Facet, members: &[Member], values: &[&str]) -> Vec<SharedText> {
    let seats = members.iter().filter_map(|m| m.registered_seat.as_ref());
    let mut nobody: Vec<SharedText> = Vec::new();
    for country in seats.map(|seat| &seat.country) {
        let elsewhere = facet == Facet::Country && !values.contains(&country.as_str());
        if elsewhere && !nobody.contains(country) {
            nobody.push(country.clone());
        }
    }
    nobody
}

fn label(facet: Facet, codes: &Codes, value: &str) -> String {
    match code::find(facet.codes(codes), value) {
        Some(code) => code.label.clone(),
        None => facet.value_label(codes, value).to_owned(),
    }
}
