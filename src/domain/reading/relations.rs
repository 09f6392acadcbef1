//! Who appoints, who advises and who takes part in the Alliance: one table from
//! which both the diagram and the list below it are made.
//!
//! Only the words between two bodies stand here; what they say must be found in
//! a fact of the dataset, from which the relation takes its confidence and its
//! sources. A relation whose fact the dataset does not hold is left out.

use crate::domain::dataset::Dataset;
use crate::domain::records::fact::Fact;

/// Someone or something that takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// The European Commission.
    Commission,
    /// The member states of the EU.
    MemberStates,
    /// The Alliance as a whole.
    Alliance,
    /// The Steering Committee.
    SteeringCommittee,
    /// The General Assembly.
    GeneralAssembly,
    /// The working groups.
    WorkingGroups,
    /// The Forum.
    Forum,
    /// The members.
    Members,
    /// Firms that are not members.
    OtherFirms,
}

impl Body {
    /// All of them, from the top of the diagram to its foot.
    pub const ALL: [Self; 9] = [
        Self::Commission,
        Self::MemberStates,
        Self::Alliance,
        Self::SteeringCommittee,
        Self::WorkingGroups,
        Self::GeneralAssembly,
        Self::Forum,
        Self::Members,
        Self::OtherFirms,
    ];

    /// Its name, as it stands within a sentence.
    pub fn in_sentence(self) -> &'static str {
        match self {
            Self::Commission => "the European Commission",
            Self::MemberStates => "member states",
            Self::Alliance => "the Alliance",
            Self::SteeringCommittee => "the Steering Committee",
            Self::GeneralAssembly => "the General Assembly",
            Self::WorkingGroups => "the working groups",
            Self::Forum => "the Forum",
            Self::Members => "members",
            Self::OtherFirms => "other firms",
        }
    }

    /// Its name alone, as in the diagram.
    pub fn name(self) -> String {
        let name = self.in_sentence();
        capitalised(name.strip_prefix("the ").unwrap_or(name))
    }
}

/// One relation between two bodies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Relation<'a> {
    /// Its number in the diagram and in the list, from 1.
    pub number: usize,
    /// Who acts.
    pub from: Body,
    /// How, in one or two words for the diagram.
    pub verb: &'static str,
    /// How, within a sentence.
    pub phrase: &'static str,
    /// On whom.
    pub to: Body,
    /// The name of the list in which the fact stands.
    pub list: &'static str,
    /// What it rests on.
    pub fact: &'a Fact,
}

impl Relation<'_> {
    /// The relation as a sentence.
    pub fn sentence(&self) -> String {
        let Self {
            from, phrase, to, ..
        } = self;
        capitalised(&format!(
            "{} {phrase} {}",
            from.in_sentence(),
            to.in_sentence()
        ))
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| {
            std::iter::once(first.to_ascii_uppercase())
                .chain(chars)
                .collect()
        })
        .unwrap_or_default()
}

/// From, the word in the diagram, the words in the sentence, to whom; and the
/// fact that says so, by list and identifier.
type Line = (
    Body,
    &'static str,
    &'static str,
    Body,
    &'static str,
    &'static str,
);

#[rustfmt::skip]
const LINES: [Line; 9] = [
    (Body::Commission, "appoints", "appoints", Body::SteeringCommittee, "bodies", "steering-committee"),
    (Body::Commission, "runs", "is said to run", Body::Alliance, "commission_role", "running"),
    (Body::Alliance, "advises", "is to advise", Body::Commission, "deliverables", "d-rulebook"),
    (Body::MemberStates, "have a group", "have a group of their own among", Body::WorkingGroups, "working_groups", "wg-member-states"),
    (Body::Commission, "vets", "assesses the applications of", Body::Members, "commission_role", "admits"),
    (Body::Members, "make up", "make up", Body::GeneralAssembly, "bodies", "general-assembly"),
    (Body::Members, "chair one", "chair one of", Body::WorkingGroups, "working_groups", "wg-cloud-edge"),
    (Body::Members, "may take part", "may take part in", Body::Forum, "bodies", "forum"),
    (Body::OtherFirms, "may take part", "may take part in", Body::Forum, "bodies", "forum"),
];

/// The relations that the dataset supports.
pub fn relations(data: &Dataset) -> Vec<Relation<'_>> {
    let lists = data.governance.lists();
    LINES
        .into_iter()
        .enumerate()
        .filter_map(|(at, (from, verb, phrase, to, list, id))| {
            let (_, facts) = lists.iter().find(|(name, _)| *name == list)?;
            let fact = facts.iter().find(|fact| fact.id.as_str() == id)?;
            Some(Relation {
                number: at + 1,
                from,
                verb,
                phrase,
                to,
                list,
                fact,
            })
        })
        .collect()
}
