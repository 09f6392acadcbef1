//! Members as units: one mark each, grouped by the values of a facet and, in a
//! group, by their relation to Gaia-X.
//!
//! This file must not know how a mark looks beside its outline.

use crate::domain::dataset::Dataset;
use crate::domain::query::facet::{Facet, NOT_STATED};
use crate::domain::records::member::Member;
use crate::domain::text::sorting;

/// The width and height of a mark.
pub const SIZE: u32 = 20;

/// The members with one value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a> {
    /// The value.
    pub value: &'a str,
    /// The value as it is shown.
    pub label: &'a str,
    /// Its members: those of one relation side by side, each relation in the
    /// order of the dataset.
    pub members: Vec<&'a Member>,
}

/// The members in groups, the largest first. A group without a member is none.
pub fn groups<'a>(data: &'a Dataset, members: &[&'a Member], facet: Facet) -> Vec<Group<'a>> {
    let stated = facet.codes(&data.codes).iter();
    let groups: Vec<Group<'a>> = stated
        .map(|code| code.id.as_str())
        .chain([NOT_STATED])
        .map(|value| Group {
            value,
            label: facet.value_label(&data.codes, value),
            members: by_relation(data, members, |one| facet.value(one) == value),
        })
        .filter(|group| !group.members.is_empty())
        .collect();
    sorting::most_first(groups.iter().map(|group| group.members.len()))
        .into_iter()
        .filter_map(|at| groups.get(at as usize).cloned())
        .collect()
}

fn by_relation<'a>(
    data: &Dataset,
    members: &[&'a Member],
    belongs: impl Fn(&Member) -> bool,
) -> Vec<&'a Member> {
    let relations = data.codes.gaia_x.iter();
    relations
        .flat_map(|relation| {
            let of_relation = |one: &&&Member| one.gaia_x.relation == relation.id;
            members.iter().filter(of_relation).copied()
        })
        .filter(|one| belongs(one))
        .collect()
}

/// What is drawn into the outline of a mark, so that relations are told apart
/// without their colours: a founder fills it, a member half of it, one that left
/// crosses it out, and where nothing was found it stays empty.
pub fn sign(relation: &str) -> &'static str {
    match relation {
        "founding-member" => "M0 0H20V20H0Z",
        "member" => "M0 0L20 20H0Z",
        "left" => "M4 4L16 16M16 4L4 16",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_stands_in_one_group_and_beside_its_like() {
        let text = include_str!("../../../public/data/alliance.json");
        let data = Dataset::from_json(text).expect("the shipped dataset");
        let all: Vec<&Member> = data.members.iter().collect();
        for facet in [Facet::Country, Facet::Sector] {
            let groups = groups(&data, &all, facet);
            let sizes: Vec<usize> = groups.iter().map(|one| one.members.len()).collect();
            assert!(sizes.is_sorted_by(|a, b| a >= b), "{sizes:?}");
            assert_eq!(sizes.iter().sum::<usize>(), all.len());
            for group in &groups {
                let mut relations: Vec<&str> = group
                    .members
                    .iter()
                    .map(|one| one.gaia_x.relation.as_str())
                    .collect();
                assert!(
                    group
                        .members
                        .iter()
                        .all(|one| facet.value(one) == group.value)
                );
                relations.dedup();
                let mut once = relations.clone();
                once.sort_unstable();
                once.dedup();
                assert_eq!(
                    relations.len(),
                    once.len(),
                    "{}: a relation twice",
                    group.label
                );
            }
        }
    }

    #[test]
    fn no_two_relations_look_alike() {
        let text = include_str!("../../../public/data/alliance.json");
        let data = Dataset::from_json(text).expect("the shipped dataset");
        let mut signs: Vec<&str> = data.codes.gaia_x.iter().map(|one| sign(&one.id)).collect();
        signs.sort_unstable();
        signs.dedup();
        assert_eq!(signs.len(), data.codes.gaia_x.len());
    }
}
