//! The sources in the order in which one looks them up, and narrowed by text
//! and kind.
//!
//! This file must not know what rests on a source.

use crate::domain::query::facet::NOT_STATED;
use crate::domain::query::page::{Keys, PageQuery};
use crate::domain::records::source::Source;
use crate::domain::text;
use crate::domain::text::sorting;
use crate::domain::text::text_filter::TextFilter;
use crate::domain::values::date::PartialDate;

/// The keys of the address of the sources.
pub const KEYS: Keys = Keys {
    many: &["kind"],
    one: &[],
};

/// The sources whose publishers begin with one letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// The letter in upper case; `#` for whatever is none.
    pub letter: char,
    /// Positions in the list of sources.
    pub sources: Vec<usize>,
}

/// The sources that are shown, by publisher, then date, then title.
pub fn shelves(sources: &[Source], shown: &[bool]) -> Vec<Shelf> {
    let chosen: Vec<(usize, String)> = sources
        .iter()
        .zip(shown)
        .enumerate()
        .filter(|(_, (_, shown))| **shown)
        .map(|(at, (source, _))| (at, text::fold(&source.publisher)))
        .collect();
    let keys: Vec<String> = chosen
        .iter()
        .map(|(at, publisher)| key(sources.get(*at), publisher))
        .collect();
    let order = sorting::order(keys.iter().map(String::as_str));
    let order = order.into_iter().filter_map(|at| chosen.get(at as usize));
    let mut shelves: Vec<Shelf> = Vec::new();
    for (at, publisher) in order {
        let (at, letter) = (*at, letter(publisher));
        match shelves.iter_mut().find(|shelf| shelf.letter == letter) {
            Some(shelf) => shelf.sources.push(at),
            None => shelves.push(Shelf {
                letter,
                sources: vec![at],
            }),
        }
    }
    shelves
}

/// What a source is sorted by. The separator sorts before any letter.
fn key(source: Option<&Source>, publisher: &str) -> String {
    let date = source
        .and_then(|source| source.date)
        .map(PartialDate::iso)
        .unwrap_or_default();
    let title = source.map_or("", |source| source.title.as_str());
    [publisher, "\0", &date, "\0", title].concat()
}

/// The letter under which a folded text is looked up.
pub fn letter(folded: &str) -> char {
    folded
        .chars()
        .next()
        .filter(char::is_ascii_alphabetic)
        .map_or('#', |c| c.to_ascii_uppercase())
}

/// A source as one refers to it: in the words of its own page, with its address.
pub fn reference(source: &Source) -> String {
    let date = source
        .date
        .map_or_else(|| "undated".to_owned(), |date| date.to_string());
    let Source {
        publisher,
        title,
        url,
        ..
    } = source;
    [publisher, ": “", title, "”, ", &date, ", ", url.as_str()].concat()
}

/// The kinds of the sources with their numbers, the most frequent first.
pub fn kinds(sources: &[Source]) -> Vec<(&str, usize)> {
    let mut kinds: Vec<(&str, usize)> = Vec::new();
    for kind in sources.iter().map(kind) {
        match kinds.iter_mut().find(|(found, _)| *found == kind) {
            Some((_, count)) => *count += 1,
            None => kinds.push((kind, 1)),
        }
    }
    let names = sorting::order(kinds.iter().map(|(kind, _)| *kind));
    let kinds: Vec<_> = names
        .into_iter()
        .filter_map(|at| kinds.get(at as usize).copied())
        .collect();
    let most = sorting::most_first(kinds.iter().map(|(_, count)| *count));
    most.into_iter()
        .filter_map(|at| kinds.get(at as usize).copied())
        .collect()
}

/// For each source, whether the query shows it. A kind that no source has
/// filters nothing.
pub fn shown(sources: &[Source], query: &PageQuery) -> Vec<bool> {
    let text = TextFilter::new(query.text());
    let wanted: Vec<&str> = query
        .values("kind")
        .filter(|wanted| sources.iter().any(|source| kind(source) == *wanted))
        .collect();
    sources
        .iter()
        .map(|source| {
            let note = source.note.as_deref().unwrap_or_default();
            let texts = [
                source.title.as_str(),
                &source.publisher,
                note,
                source.url.host(),
            ];
            (wanted.is_empty() || wanted.contains(&kind(source))) && text.matches(texts)
        })
        .collect()
}

fn kind(source: &Source) -> &str {
    source.kind.as_deref().unwrap_or(NOT_STATED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dataset::Dataset;

    #[test]
    fn a_reference_names_publisher_title_date_and_address() {
        let text = include_str!("../../../public/data/alliance.json");
        let data = Dataset::from_json(text).expect("the shipped dataset");
        for source in &data.sources {
            let reference = reference(source);
            let mut rest = reference.as_str();
            let day = source
                .date
                .map_or_else(|| "undated".to_owned(), |date| date.to_string());
            for part in [&source.publisher, &source.title, &day, source.url.as_str()] {
                let found = rest.find(part).expect(part);
                rest = &rest[found + part.len()..];
            }
            assert_eq!(rest, "", "{reference}");
        }
    }
}
