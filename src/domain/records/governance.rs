//! How the Alliance is set up: bodies, rules of joining, output.
//!
//! This file must not know how the facts are laid out on a page.

use serde::Serialize;

use crate::domain::json::node::{Node, Record};
use crate::domain::records::fact::Fact;

/// Everything known about the set-up, in lists of facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Governance {
    /// Name, kind, announcement, kick-off, origin.
    pub identity: Vec<Fact>,
    /// General Assembly, Steering Committee, Forum, working groups.
    pub bodies: Vec<Fact>,
    /// The single working groups.
    pub working_groups: Vec<Fact>,
    /// What the European Commission does.
    pub commission_role: Vec<Fact>,
    /// What member states do.
    pub member_states_role: Vec<Fact>,
    /// Who may join, and numbers about membership.
    pub membership: Membership,
    /// What it was to deliver, and what came of it.
    pub deliverables: Vec<Fact>,
    /// Principles its members sign up to.
    pub principles: Vec<Fact>,
    /// Meetings held.
    pub meetings: Vec<Fact>,
    /// Documents published.
    pub publications: Vec<Fact>,
    /// What others criticised.
    pub criticism: Vec<Fact>,
    /// Projects that refer to it.
    pub related: Vec<Fact>,
    /// Whether it is active today.
    pub status: Fact,
}

/// Rules of joining, and facts about the members as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Membership {
    /// What an applicant must fulfil.
    pub eligibility: Vec<Fact>,
    /// Numbers and statements about the membership.
    pub facts: Vec<Fact>,
}

impl Governance {
    /// Every list with its name in the dataset, in the file's order.
    pub fn lists(&self) -> [(&'static str, &[Fact]); 14] {
        [
            ("identity", &self.identity),
            ("bodies", &self.bodies),
            ("working_groups", &self.working_groups),
            ("commission_role", &self.commission_role),
            ("member_states_role", &self.member_states_role),
            ("membership.eligibility", &self.membership.eligibility),
            ("membership.facts", &self.membership.facts),
            ("deliverables", &self.deliverables),
            ("principles", &self.principles),
            ("meetings", &self.meetings),
            ("publications", &self.publications),
            ("criticism", &self.criticism),
            ("related", &self.related),
            ("status", std::slice::from_ref(&self.status)),
        ]
    }

    /// Every fact, in the file's order.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.lists().into_iter().flat_map(|(_, facts)| facts)
    }
}

impl Record for Governance {
    fn read(node: Node<'_>) -> Self {
        Self {
            identity: node.list("identity"),
            bodies: node.list("bodies"),
            working_groups: node.list("working_groups"),
            commission_role: node.list("commission_role"),
            member_states_role: node.list("member_states_role"),
            membership: node.record("membership"),
            deliverables: node.list("deliverables"),
            principles: node.list("principles"),
            meetings: node.list("meetings"),
            publications: node.list("publications"),
            criticism: node.list("criticism"),
            related: node.list("related"),
            status: node.record("status"),
        }
    }
}

impl Record for Membership {
    fn read(node: Node<'_>) -> Self {
        Self {
            eligibility: node.list("eligibility"),
            facts: node.list("facts"),
        }
    }
}
