//! What rests on a source: every place of the dataset that cites it.
//!
//! This file must not know addresses or words; the page of sources spells both.

use std::collections::BTreeMap;

use crate::domain::dataset::Dataset;
use crate::domain::records::comparison::Dimension;
use crate::domain::records::conflict::Conflict;
use crate::domain::records::fact::Fact;
use crate::domain::records::glossary::Term;
use crate::domain::records::member::Member;
use crate::domain::records::people::Person;
use crate::domain::records::timeline::Event;
use crate::domain::values::id::SourceId;

/// A place that cites a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use<'a> {
    /// That the organisation is a member.
    Membership(&'a Member),
    /// The member's relation to Gaia-X.
    Relation(&'a Member),
    /// Where the member is registered.
    Seat(&'a Member),
    /// Another name of the member.
    Alias(&'a Member, &'a str),
    /// Consulted about the member, though for neither of the above.
    Consulted(&'a Member),
    /// A statement of the article of December 2021.
    Article(&'a Fact),
    /// A fact about the set-up, with the name of its list.
    Governance(&'static str, &'a Fact),
    /// The Alliance's side of a dimension.
    Alliance(&'a Dimension),
    /// Gaia-X's side of a dimension.
    GaiaX(&'a Dimension),
    /// An event.
    Event(&'a Event),
    /// The role of a person.
    Role(&'a Person),
    /// The position of a person.
    Position(&'a Person),
    /// A definition.
    Term(&'a Term),
    /// One side of a conflict.
    Conflict(&'a Conflict),
}

/// All uses of every source.
pub struct Citations<'a>(BTreeMap<&'a SourceId, Vec<Use<'a>>>);

impl<'a> Citations<'a> {
    /// Collects them, in the order of the file.
    pub fn new(data: &'a Dataset) -> Self {
        let mut all = Self(BTreeMap::new());
        data.members.iter().for_each(|member| all.member(member));
        for fact in &data.article {
            all.add(&fact.sources, Use::Article(fact));
        }
        for (list, facts) in data.governance.lists() {
            for fact in facts {
                all.add(&fact.sources, Use::Governance(list, fact));
            }
        }
        for dimension in &data.comparison {
            all.add(&dimension.alliance.sources, Use::Alliance(dimension));
            all.add(&dimension.gaia_x.sources, Use::GaiaX(dimension));
        }
        for event in &data.timeline {
            all.add(&event.sources, Use::Event(event));
        }
        for person in &data.people {
            all.add(&person.role_sources, Use::Role(person));
            all.add(&person.sources, Use::Position(person));
        }
        for term in &data.glossary {
            all.add(&term.sources, Use::Term(term));
        }
        for conflict in &data.conflicts {
            for version in &conflict.versions {
                all.add(&version.sources, Use::Conflict(conflict));
            }
        }
        all
    }

    /// What rests on that source.
    pub fn of(&self, source: &SourceId) -> &[Use<'a>] {
        self.0.get(source).map_or(&[], Vec::as_slice)
    }

    fn member(&mut self, member: &'a Member) {
        self.add(&member.membership_sources, Use::Membership(member));
        self.add(&member.gaia_x.sources, Use::Relation(member));
        if let Some(seat) = &member.registered_seat {
            self.add(&seat.sources, Use::Seat(member));
        }
        for alias in &member.aliases {
            self.add(&alias.sources, Use::Alias(member, &alias.name));
        }
        // What is cited for a fact of the member is not listed again. Its facts were
        // added just now, so the last place that cites the source tells.
        let of_member = |used: &Use| match used {
            Use::Membership(m) | Use::Relation(m) | Use::Seat(m) | Use::Alias(m, _) => {
                m.id == member.id
            }
            _ => false,
        };
        for source in &member.sources {
            if !self.of(source).last().is_some_and(of_member) {
                self.add(std::slice::from_ref(source), Use::Consulted(member));
            }
        }
    }

    /// A place counts once, even if it names a source twice.
    fn add(&mut self, sources: &'a [SourceId], place: Use<'a>) {
        for source in sources {
            let uses = self.0.entry(source).or_default();
            if uses.last() != Some(&place) {
                uses.push(place);
            }
        }
    }
}

/// The source that all the facts name, such as the article whose statements
/// they are.
pub fn common_source(facts: &[Fact]) -> Option<&SourceId> {
    let (first, others) = facts.split_first()?;
    let named_by_all = |id: &&SourceId| others.iter().all(|fact| fact.sources.contains(id));
    first.sources.iter().find(named_by_all)
}

/// The anchor of a fact about the set-up. Its identifier alone is unique only
/// within its list.
pub fn anchor(list: &str, fact: &Fact) -> String {
    format!("{}-{}", list.replace(['.', '_'], "-"), fact.id)
}
