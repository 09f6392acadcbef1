//! What an editor should know about the sources: addresses without https, what
//! nobody cites, fields that were not recorded, origins that only one shares.
//!
//! This file must not open any address.

use super::finding::Finding;
use crate::domain::dataset::Dataset;
use crate::domain::reading::citations::Citations;

pub(super) fn check(data: &Dataset, found: &mut Vec<Finding>) {
    let citations = Citations::new(data);
    let unread = data.sources.iter().filter(|source| source.seen.is_none());
    let unread: Vec<&str> = unread.map(|source| source.id.as_str()).collect();
    if let [first, ..] = unread.as_slice() {
        found.push(Finding::warning(
            "sources",
            format!(
                "how much was read is not recorded for {} of them, such as {first}",
                unread.len()
            ),
            "fill in seen where you read one again",
        ));
    }
    for (at, source) in data.sources.iter().enumerate() {
        let path = format!("sources[{at}] ({})", source.id);
        if source.url.as_str().starts_with("http://") {
            found.push(Finding::warning(
                format!("{path}.url"),
                "is an address without https",
                "see whether the page answers with https too",
            ));
        }
        if citations.of(&source.id).is_empty() {
            found.push(Finding::warning(
                path.clone(),
                "is cited by nobody",
                "cite it where it was used, or take it out",
            ));
        }
        if let Some(twin) = data
            .sources
            .iter()
            .take(at)
            .find(|one| one.url == source.url)
        {
            found.push(Finding::warning(
                format!("{path}.url"),
                format!("is the address of {} too", twin.id),
                "make them one source, or say in the notes what sets them apart",
            ));
        }
        for (field, missing) in [
            ("kind", source.kind.is_none()),
            ("lang", source.lang.is_none()),
        ] {
            if missing {
                found.push(Finding::warning(
                    format!("{path}.{field}"),
                    "is not recorded",
                    "fill it in",
                ));
            }
        }
    }
}
