//! Every statement of the dataset that cites sources, in one shape, whatever
//! kind of record it is.
//!
//! This file must not judge.

use crate::domain::dataset::Dataset;
use crate::domain::records::fact::{Cell, Fact};
use crate::domain::values::confidence::Confidence;
use crate::domain::values::date::PartialDate;
use crate::domain::values::id::SourceId;

/// A statement with what it rests on.
#[derive(Debug, Clone)]
pub(super) struct Statement<'a> {
    /// Where it stands.
    pub(super) path: String,
    /// What it says; nothing where it is a field and no sentence.
    pub(super) text: &'a str,
    /// Where it was read.
    pub(super) sources: &'a [SourceId],
    /// How sure it is; nothing for what has no grade, such as a position.
    pub(super) confidence: Option<Confidence>,
    /// The acts that it tells of.
    pub(super) acts: &'a [String],
    /// When it happened, for what the Alliance did.
    pub(super) date: Option<PartialDate>,
}

/// All of them, in the order of the file.
pub(super) fn all(data: &Dataset) -> Vec<Statement<'_>> {
    let mut all = Vec::new();
    members(data, &mut all);
    for (at, fact) in data.article.iter().enumerate() {
        all.push(of_fact(format!("article[{at}] ({})", fact.id), fact));
    }
    for (list, facts) in data.governance.lists() {
        for fact in facts {
            all.push(of_fact(format!("governance.{list} ({})", fact.id), fact));
        }
    }
    for (at, row) in data.comparison.iter().enumerate() {
        let path = format!("comparison[{at}] ({})", row.id);
        all.push(of_cell(format!("{path}.alliance"), &row.alliance));
        all.push(of_cell(format!("{path}.gaia_x"), &row.gaia_x));
    }
    for (at, event) in data.timeline.iter().enumerate() {
        all.push(Statement {
            path: format!("timeline[{at}] ({})", event.id),
            text: &event.text,
            sources: &event.sources,
            confidence: Some(event.confidence),
            acts: &event.acts,
            date: (event.track == "alliance").then_some(event.date),
        });
    }
    people(data, &mut all);
    all
}

fn members<'a>(data: &'a Dataset, all: &mut Vec<Statement<'a>>) {
    for (at, member) in data.members.iter().enumerate() {
        let path = format!("members[{at}] ({})", member.id);
        let field = |name: &str, sources: &'a [SourceId], confidence| Statement {
            path: format!("{path}.{name}"),
            text: "",
            sources,
            confidence: Some(confidence),
            acts: &[],
            date: None,
        };
        all.push(field(
            "membership_sources",
            &member.membership_sources,
            member.confidence,
        ));
        let relation = &member.gaia_x;
        all.push(field("gaia_x", &relation.sources, relation.confidence));
    }
}

fn people<'a>(data: &'a Dataset, all: &mut Vec<Statement<'a>>) {
    for (at, person) in data.people.iter().enumerate() {
        let path = format!("people[{at}] ({})", person.id);
        all.push(Statement {
            path: format!("{path}.role"),
            text: &person.role,
            sources: &person.role_sources,
            confidence: Some(person.role_confidence),
            acts: &[],
            date: None,
        });
        all.push(Statement {
            path: format!("{path}.position"),
            text: &person.position,
            sources: &person.sources,
            confidence: None,
            acts: &person.acts,
            date: None,
        });
    }
}

fn of_fact(path: String, fact: &Fact) -> Statement<'_> {
    Statement {
        path,
        text: &fact.fact,
        sources: &fact.sources,
        confidence: Some(fact.confidence),
        acts: &fact.acts,
        date: fact.date,
    }
}

fn of_cell(path: String, cell: &Cell) -> Statement<'_> {
    Statement {
        path,
        text: &cell.fact,
        sources: &cell.sources,
        confidence: Some(cell.confidence),
        acts: &cell.acts,
        date: None,
    }
}
