//! How well the dataset is covered: its facts by kind and confidence, its
//! sources by use.
//!
//! Everything is counted from the data; this file must not hold a number.

use crate::domain::dataset::Dataset;
use crate::domain::reading::citations::Citations;
use crate::domain::values::confidence::Confidence;

/// A kind of fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// That an organisation is a member.
    Membership,
    /// A member's relation to Gaia-X.
    Relation,
    /// A fact about the set-up of the Alliance.
    Governance,
    /// A cell of the comparison.
    Comparison,
    /// An event.
    Timeline,
    /// A statement of the article of December 2021.
    Article,
    /// The role of a person quoted.
    Role,
}

/// How many facts of one kind there are, by confidence, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The kind.
    pub kind: Kind,
    /// The numbers, in the order of [`Confidence::ALL`].
    pub by_confidence: [usize; 4],
}

impl Row {
    /// All facts of the kind.
    pub fn total(&self) -> usize {
        self.by_confidence.iter().sum()
    }
}

/// The facts by kind and confidence.
pub fn facts(data: &Dataset) -> [Row; 7] {
    let members = data.members.iter();
    let cells = data
        .comparison
        .iter()
        .flat_map(|d| [&d.alliance, &d.gaia_x]);
    [
        row(Kind::Membership, members.clone().map(|m| m.confidence)),
        row(Kind::Relation, members.map(|m| m.gaia_x.confidence)),
        row(
            Kind::Governance,
            data.governance.facts().map(|f| f.confidence),
        ),
        row(Kind::Comparison, cells.map(|c| c.confidence)),
        row(Kind::Timeline, data.timeline.iter().map(|e| e.confidence)),
        row(Kind::Article, data.article.iter().map(|f| f.confidence)),
        row(Kind::Role, data.people.iter().map(|p| p.role_confidence)),
    ]
}

fn row(kind: Kind, found: impl Iterator<Item = Confidence>) -> Row {
    let mut by_confidence = [0; 4];
    for confidence in found {
        if let Some(count) = by_confidence.get_mut(confidence as usize) {
            *count += 1;
        }
    }
    Row {
        kind,
        by_confidence,
    }
}

/// How the sources are used, and how closely they were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sources {
    /// All entries.
    pub total: usize,
    /// Entries on which something rests.
    pub cited: usize,
    /// Read in full.
    pub read_in_full: usize,
    /// Read as an excerpt.
    pub excerpts: usize,
    /// How much was read is not recorded.
    pub unrecorded: usize,
}

/// The sources by use and by reading.
pub fn sources(data: &Dataset) -> Sources {
    let citations = Citations::new(data);
    let seen = |how| {
        data.sources
            .iter()
            .filter(|s| s.seen.as_deref() == how)
            .count()
    };
    Sources {
        total: data.sources.len(),
        cited: data
            .sources
            .iter()
            .filter(|s| !citations.of(&s.id).is_empty())
            .count(),
        read_in_full: seen(Some("full")),
        excerpts: seen(Some("excerpt")),
        unrecorded: seen(None),
    }
}
