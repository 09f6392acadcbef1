//! One spelling of one name in the project's own words.
//!
//! Names themselves, titles, and what stands in quotation marks may be spelled
//! otherwise: they tell how somebody else writes. This file must not decide
//! which spelling is right; the short name of the member is.

use serde_json::Value;

use super::finding::Finding;
use super::wording::texts;
use crate::domain::dataset::Dataset;
use crate::domain::text;

/// Names that are not members and stand in many texts.
const OTHERS: [&str; 4] = ["Gaia-X", "EURACTIV", "Iliad", "GitHub"];

/// Fields that hold a name or a title as somebody else writes it.
const AS_WRITTEN: [&str; 8] = [
    ".name",
    ".short_name",
    ".entity",
    ".title",
    ".publisher",
    ".speaker",
    ".organisation",
    ".attributed_to",
];

/// Short names that are words of the language too, in small letters.
const WORDS: [&str; 3] = ["orange", "tim", "sap"];

pub(super) fn check(data: &Dataset, raw: &Value, found: &mut Vec<Finding>) {
    let members = data.members.iter().map(|member| member.short_name.as_str());
    let names: Vec<(&str, String)> = members
        .chain(OTHERS)
        .map(|name| (name, folded(name)))
        .collect();
    texts(raw, &mut |path, text| {
        let as_written = AS_WRITTEN.iter().any(|field| path.ends_with(field));
        if as_written || path.starts_with("codes.") || path.starts_with("absent") {
            return;
        }
        // Most texts hold no name at all, which this tells at once.
        let all = folded(text);
        for (name, folded) in names.iter().filter(|(_, folded)| all.contains(folded)) {
            if let Some(other) = spelled_otherwise(text, name, folded) {
                found.push(Finding::error(
                    path,
                    format!("spells {name} as “{other}”"),
                    format!("write {name}, or put the other spelling in quotation marks"),
                ));
            }
        }
    });
}

fn folded(name: &str) -> String {
    let words = text::words(name);
    let words: Vec<&str> = words.iter().map(|word| word.folded.as_str()).collect();
    words.join(" ")
}

/// The name in another spelling, outside quotation marks.
fn spelled_otherwise<'t>(text: &'t str, name: &str, folded_name: &str) -> Option<&'t str> {
    let count = name.split(' ').count();
    outside_quotations(text).find_map(|plain| {
        let words: Vec<(usize, &str)> = words_with_places(plain);
        words.windows(count).find_map(|run| {
            let ((from, _), (last, word)) = (run.first()?, run.last()?);
            let written = plain.get(*from..last + word.len())?;
            let written = written.trim_matches(|c: char| !c.is_alphanumeric());
            let written = written.strip_suffix("’s").unwrap_or(written);
            let otherwise =
                written != name && !WORDS.contains(&written) && folded(written) == folded_name;
            otherwise.then_some(written)
        })
    })
}

/// The words between spaces, each with the place where it begins.
fn words_with_places(text: &str) -> Vec<(usize, &str)> {
    let mut from = 0;
    text.split(' ')
        .map(|word| {
            let place = from;
            from += word.len() + 1;
            (place, word)
        })
        .collect()
}

fn outside_quotations(text: &str) -> impl Iterator<Item = &str> {
    text.split('“').enumerate().map(|(at, piece)| {
        if at == 0 {
            piece
        } else {
            piece.split_once('”').map_or("", |(_, after)| after)
        }
    })
}
