//! What the fuzzers share: the real dataset, and what must hold of every export.
//!
//! This file must not invent inputs; the fuzzers do.

use std::sync::LazyLock;

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::engine::{Answer, Engine};
use alliance_explorer::domain::export::{Citation, Picture, Selected, json, spreadsheet, words};
use alliance_explorer::domain::query::members::MembersQuery;

/// The text of the real dataset.
pub const TEXT: &str = include_str!("../../public/data/alliance.json");

/// The real dataset.
pub static DATA: LazyLock<Dataset> =
    LazyLock::new(|| Dataset::from_json(TEXT).expect("the dataset is consistent"));

/// The engine over the real dataset.
pub static ENGINE: LazyLock<Engine<'static>> =
    LazyLock::new(|| Engine::new(&DATA.members, &DATA.codes, &DATA.absent));

/// Every form in which a selection leaves the site is what it claims to be, and says
/// of how many members it speaks.
pub fn exports_hold(data: &Dataset, query: &MembersQuery, answer: &Answer, address: &str) {
    let members: Vec<_> = answer.members(&data.members).collect();

    let table = spreadsheet(members.iter().copied(), &data.codes);
    let table = table
        .strip_prefix('\u{feff}')
        .expect("the mark of the byte order");
    let mut rows = 0;
    for row in csv::Reader::from_reader(table.as_bytes()).records() {
        let row = row.expect("every line has every cell");
        rows += 1;
        for cell in &row {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell:?}"
            );
        }
    }
    assert_eq!(rows, members.len());

    let selected = Selected::new(data, query, answer);
    let value: serde_json::Value = serde_json::from_str(&json(&selected)).expect("JSON");
    assert_eq!(value["count"], members.len());
    assert_eq!(
        value["members"].as_array().map(Vec::len),
        Some(members.len())
    );

    let picture = Picture {
        site: "A site",
        address,
        words: &words(query, data),
        members: &members,
    };
    is_xml(&picture.svg(data));

    let hash = selected.result.as_str();
    let citation = Citation {
        title: &data.title,
        site: "A & B_{site}",
        address,
        as_of: data.as_of,
        accessed: data.as_of,
        count: members.len(),
        total: answer.total,
        words: &words(query, data),
        hash,
    };
    serde_json::from_str::<serde_json::Value>(&citation.csl_json()).expect("CSL-JSON");
    assert!(citation.plain().contains(hash));
    is_one_entry(&citation.bibtex());
}

fn is_xml(text: &str) {
    use quick_xml::events::Event;
    // XML has no way to write these at all, and this reader lets them pass.
    let forbidden = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    assert!(!text.contains(forbidden), "{text}");
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return,
            Ok(_) => {}
            Err(error) => panic!("{error}: {text}"),
        }
    }
}

/// The braces of a BibTeX entry close where it ends, and nowhere before; TeX counts
/// those behind a backslash, too.
fn is_one_entry(text: &str) {
    let mut depth = 0_i32;
    let end = text.trim_end().len() - 1;
    for (at, c) in text.char_indices() {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        assert!(depth > 0 || at >= end || at < "@misc".len() + 1, "{text}");
    }
    assert_eq!(depth, 0, "{text}");
}
