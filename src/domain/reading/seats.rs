//! Where members are, by their head office and by their registered seat.
//!
//! Every count on the site follows the head office; this file says what the
//! other rule would make of it, and must not choose between them.

use crate::domain::dataset::Dataset;
use crate::domain::records::member::Member;

/// A country with how many members each rule puts there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row<'a> {
    /// Its code.
    pub country: &'a str,
    /// Its name.
    pub label: &'a str,
    /// Members whose head office is there.
    pub head_offices: usize,
    /// Members that are registered there.
    pub registered: usize,
}

/// The country in which a member is registered. Where no other is known, that
/// of its head office.
pub fn registered_in(member: &Member) -> Option<&str> {
    match &member.registered_seat {
        Some(seat) => Some(&seat.country),
        None => member.country.as_deref(),
    }
}

/// The countries in which the two rules differ, in the order of the file.
pub fn differing(data: &Dataset) -> Vec<Row<'_>> {
    let count = |is_there: &dyn Fn(&Member) -> bool| {
        let there = data.members.iter().filter(|member| is_there(member));
        there.count()
    };
    let rows = data.codes.country.iter().map(|code| Row {
        country: &code.id,
        label: &code.label,
        head_offices: count(&|member| member.country.as_deref() == Some(&code.id)),
        registered: count(&|member| registered_in(member) == Some(&code.id)),
    });
    rows.filter(|row| row.head_offices != row.registered)
        .collect()
}

/// The members that are registered in a country where their head office is not.
pub fn only_registered_in<'a>(data: &'a Dataset, country: &str) -> Vec<&'a Member> {
    let members = data.members.iter();
    members
        .filter(|member| {
            member.country.as_deref() != Some(country) && registered_in(member) == Some(country)
        })
        .collect()
}
