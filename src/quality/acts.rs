//! One fact, one grade: what tells of the same act has the same sources and the
//! same confidence; what tells of several has the sources of all and the
//! confidence of the weakest.
//!
//! This file must not know which acts there are.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::Finding;
use super::statements::Statement;
use crate::domain::dataset::Dataset;
use crate::domain::values::confidence::Confidence;
use crate::domain::values::id::SourceId;

/// The statements that tell of one act alone, by that act.
type ByAct<'s, 'a> = BTreeMap<&'a str, Vec<&'s Statement<'a>>>;

pub(super) fn check(_: &Dataset, statements: &[Statement<'_>], found: &mut Vec<Finding>) {
    let mut alone = ByAct::new();
    for one in statements {
        if let [act] = one.acts {
            alone.entry(act).or_default().push(one);
        }
    }
    for (act, places) in &alone {
        agree(act, places, found);
    }
    for one in statements.iter().filter(|one| one.acts.len() > 1) {
        sums_up(one, &alone, found);
    }
    untold(statements, found);
}

fn set<'a>(one: &Statement<'a>) -> BTreeSet<&'a SourceId> {
    one.sources.iter().collect()
}

/// A place of the act with a grade comes first, because the others follow it.
fn agree(act: &str, places: &[&Statement<'_>], found: &mut Vec<Finding>) {
    let graded = places.iter().find(|one| one.confidence.is_some());
    let Some(first) = graded.or(places.first()) else {
        return;
    };
    for other in places {
        let problem = if set(other) != set(first) {
            "other sources"
        } else if other
            .confidence
            .is_some_and(|grade| Some(grade) != first.confidence)
        {
            "another confidence"
        } else {
            continue;
        };
        found.push(Finding::error(
            other.path.clone(),
            format!("tells of “{act}” with {problem} than {}", first.path),
            "let both say the same",
        ));
    }
}

/// A sentence that puts acts together. Of a position only the sources are
/// compared, and only with what is graded.
fn sums_up(one: &Statement<'_>, alone: &ByAct<'_, '_>, found: &mut Vec<Finding>) {
    let mut weakest: Option<Confidence> = None;
    for act in one.acts {
        let Some(first) = alone.get(act.as_str()).and_then(|places| places.first()) else {
            found.push(Finding::error(
                one.path.clone(),
                format!("tells of “{act}”, which no other place tells of alone"),
                "take the key out, or give it to the fact itself",
            ));
            continue;
        };
        if !set(one).is_superset(&set(first)) {
            found.push(Finding::error(
                one.path.clone(),
                format!("tells of “{act}” without the sources of {}", first.path),
                "cite them too",
            ));
        }
        weakest = weakest.max(first.confidence);
    }
    if one.confidence.is_some() && one.confidence != weakest {
        found.push(Finding::error(
            one.path.clone(),
            "puts several acts together with another confidence than that of the weakest",
            "take over the weakest",
        ));
    }
}

/// What the Alliance did on one day is one act, in the timeline and elsewhere.
fn untold(statements: &[Statement<'_>], found: &mut Vec<Finding>) {
    let dated = |path: &str| {
        let all = statements.iter().filter(|one| one.date.is_some());
        all.filter(|one| one.path.starts_with(path))
            .collect::<Vec<_>>()
    };
    let events = dated("timeline");
    for one in dated("governance") {
        let Some(event) = events.iter().find(|event| event.date == one.date) else {
            continue;
        };
        // A publication may be another act of the same day; then it says which.
        let shared = one.acts.iter().any(|act| event.acts.contains(act));
        let another = one.path.contains(".publications") && !one.acts.is_empty();
        if !shared && !another {
            found.push(Finding::error(
                one.path.clone(),
                format!(
                    "happened on the day of {}, but names no act with it",
                    event.path
                ),
                "give both the same key in acts",
            ));
        }
    }
}
