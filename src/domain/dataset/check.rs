//! The checks that make a dataset consistent: unique identifiers, references
//! that resolve, counts that add up, dates and precisions that agree.
//!
//! This file must not change anything; it only refuses.

use super::{Dataset, DatasetError};
use crate::domain::records::code::{self, Code};
use crate::domain::records::member::Member;
use crate::domain::text::sorting;
use crate::domain::values::confidence::Confidence;
use crate::domain::values::id::SourceId;

type Checked = Result<(), DatasetError>;

/// The longest quotation, in words, that is still a quotation and no copy.
const QUOTATION_WORDS: usize = 25;

pub(super) fn all(data: &Dataset) -> Checked {
    unique_ids(data)?;
    counts(data)?;
    for (at, member) in data.members.iter().enumerate() {
        // Its place is only written down where something is wrong.
        check_member(data, member)
            .map_err(|error| error.within(&format!("members[{at}] ({})", member.id)))?;
    }
    for (list, facts) in data.governance.lists() {
        for fact in facts {
            let path = format!("governance.{list} ({})", fact.id);
            cited(data, &fact.sources, fact.confidence, &path)?;
        }
    }
    for fact in &data.article {
        cited(
            data,
            &fact.sources,
            fact.confidence,
            &format!("article ({})", fact.id),
        )?;
    }
    for dimension in &data.comparison {
        let path = format!("comparison ({})", dimension.id);
        in_list(&data.codes.group, &dimension.group, &path, "group")?;
        in_list(&data.codes.contrast, &dimension.contrast, &path, "contrast")?;
        for cell in [&dimension.alliance, &dimension.gaia_x] {
            cited(data, &cell.sources, cell.confidence, &path)?;
        }
    }
    timeline(data)?;
    for person in &data.people {
        let path = format!("people ({})", person.id);
        resolve(data, &person.role_sources, &path)?;
        resolve(data, &person.sources, &path)?;
        for quotation in &person.quotations {
            let words = quotation.text.split_whitespace().count();
            if words > QUOTATION_WORDS {
                let problem =
                    format!("a quotation of {words} words; the limit is {QUOTATION_WORDS}");
                return Err(DatasetError::inconsistent(path, problem));
            }
        }
    }
    for term in &data.glossary {
        resolve(data, &term.sources, &format!("glossary ({})", term.id))?;
    }
    for conflict in &data.conflicts {
        for version in &conflict.versions {
            resolve(
                data,
                &version.sources,
                &format!("conflicts ({})", conflict.id),
            )?;
        }
    }
    Ok(())
}

/// Places are told from the member on.
fn check_member(data: &Dataset, member: &Member) -> Checked {
    let path = "";
    let codes = &data.codes;
    for (list, value, name) in [
        (&codes.country, &member.country, "country"),
        (&codes.sector, &member.sector, "sector"),
        (&codes.r#type, &member.r#type, "type"),
    ] {
        if let Some(value) = value {
            in_list(list, value, path, name)?;
        }
    }
    if let Some(seat) = &member.registered_seat {
        in_list(&codes.country, &seat.country, path, "registered_seat")?;
        resolve(data, &seat.sources, path)?;
    }
    in_list(
        &codes.gaia_x,
        &member.gaia_x.relation,
        path,
        "gaia_x.relation",
    )?;
    in_list(
        &codes.identity_basis,
        &member.identity_basis,
        path,
        "identity_basis",
    )?;
    cited(data, &member.membership_sources, member.confidence, path)?;
    cited(data, &member.gaia_x.sources, member.gaia_x.confidence, path)?;
    resolve(data, &member.sources, path)?;
    for alias in &member.aliases {
        in_list(&codes.alias_kind, &alias.kind, path, "aliases.kind")?;
        resolve(data, &alias.sources, path)?;
    }
    Ok(())
}

fn timeline(data: &Dataset) -> Checked {
    for event in &data.timeline {
        let path = format!("timeline ({})", event.id);
        in_list(&data.codes.track, &event.track, &path, "track")?;
        cited(data, &event.sources, event.confidence, &path)?;
        if event.date.precision() != event.precision {
            let problem = format!(
                "the date {} does not have the precision stated",
                event.date.iso()
            );
            return Err(DatasetError::inconsistent(path, problem));
        }
    }
    let out_of_order = data.timeline.windows(2).find(|pair| match pair {
        [earlier, later] => later.date < earlier.date,
        _ => false,
    });
    match out_of_order {
        Some([_, later]) => Err(DatasetError::inconsistent(
            format!("timeline ({})", later.id),
            "the event stands after a later one",
        )),
        _ => Ok(()),
    }
}

fn counts(data: &Dataset) -> Checked {
    let stated = data.counts;
    let aliases = data.members.iter().map(|m| m.aliases.len()).sum();
    let quotations = data.people.iter().map(|p| p.quotations.len()).sum();
    for (name, stated, found) in [
        ("members", stated.members, data.members.len()),
        ("aliases", stated.aliases, aliases),
        ("events", stated.events, data.timeline.len()),
        ("dimensions", stated.dimensions, data.comparison.len()),
        ("people", stated.people, data.people.len()),
        ("quotations", stated.quotations, quotations),
        ("terms", stated.terms, data.glossary.len()),
        ("conflicts", stated.conflicts, data.conflicts.len()),
        ("unknowns", stated.unknowns, data.unknowns.len()),
        ("sources", stated.sources, data.sources.len()),
    ] {
        if stated != found {
            let problem = format!("states {stated}, the file holds {found}");
            return Err(DatasetError::inconsistent(
                format!("counts.{name}"),
                problem,
            ));
        }
    }
    Ok(())
}

fn unique_ids(data: &Dataset) -> Checked {
    unique("members", &ids(&data.members, |r| r.id.as_str()))?;
    unique("sources", &ids(&data.sources, |r| r.id.as_str()))?;
    unique("timeline", &ids(&data.timeline, |r| r.id.as_str()))?;
    unique("comparison", &ids(&data.comparison, |r| r.id.as_str()))?;
    unique("article", &ids(&data.article, |r| r.id.as_str()))?;
    unique("people", &ids(&data.people, |r| r.id.as_str()))?;
    unique("glossary", &ids(&data.glossary, |r| r.id.as_str()))?;
    unique("conflicts", &ids(&data.conflicts, |r| r.id.as_str()))?;
    unique("unknowns", &ids(&data.unknowns, |r| r.id.as_str()))?;
    unique("changes", &ids(&data.changes, |r| r.id.as_str()))?;
    for (list, facts) in data.governance.lists() {
        unique(
            &format!("governance.{list}"),
            &ids(facts, |r| r.id.as_str()),
        )?;
    }
    Ok(())
}

fn ids<'a, T>(records: &'a [T], id: impl Fn(&'a T) -> &'a str) -> Vec<&'a str> {
    records.iter().map(id).collect()
}

/// Takes the identifiers as a list, so that the check exists once and not for
/// every kind of record.
fn unique(list: &str, ids: &[&str]) -> Checked {
    let id = |at: u32| ids.get(at as usize);
    let order = sorting::order(ids.iter().copied());
    let again = order.windows(2).filter_map(|pair| match pair {
        [first, second] if id(*first) == id(*second) => Some(*second),
        _ => None,
    });
    match again.min().and_then(|at| Some((at, id(at)?))) {
        None => Ok(()),
        Some((at, id)) => Err(DatasetError::inconsistent(
            format!("{list}[{at}].id"),
            format!("the identifier “{id}” is used twice"),
        )),
    }
}

/// Only what is unknown may stand without a source.
fn cited(data: &Dataset, sources: &[SourceId], confidence: Confidence, path: &str) -> Checked {
    if sources.is_empty() && confidence != Confidence::Unknown {
        let problem = format!("is {} but names no source", confidence.words());
        return Err(DatasetError::inconsistent(path, problem));
    }
    resolve(data, sources, path)
}

fn resolve(data: &Dataset, sources: &[SourceId], path: &str) -> Checked {
    match sources.iter().find(|id| data.source(id).is_none()) {
        None => Ok(()),
        Some(id) => Err(DatasetError::inconsistent(
            path,
            format!("the source “{id}” is not in the list of sources"),
        )),
    }
}

fn in_list(list: &[Code], value: &str, path: &str, field: &str) -> Checked {
    match code::find(list, value) {
        Some(_) => Ok(()),
        None => Err(DatasetError::inconsistent(
            format!("{path}.{field}"),
            format!("“{value}” is not in the list of values"),
        )),
    }
}
