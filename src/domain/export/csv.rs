//! Members as a table (CSV, RFC 4180), harmless in a spreadsheet.
//!
//! Written by hand, because the rules are four lines and the `csv` crate weighs
//! 17 kB of wasm after brotli. Columns are only ever added, at the end. This
//! file must never decide which members are written.

use std::borrow::Cow;

use crate::domain::json::SharedText;
use crate::domain::records::code::{self, Codes};
use crate::domain::records::member::Member;
use crate::domain::values::date::PartialDate;
use crate::domain::values::id::SourceId;

/// The names of the columns.
pub const COLUMNS: [&str; 31] = [
    "id",
    "short_name",
    "name",
    "country",
    "country_label",
    "city",
    "sector",
    "sector_label",
    "type",
    "type_label",
    "website",
    "founded",
    "description",
    "article",
    "roadmap",
    "joined",
    "cohort",
    "confidence",
    "membership_sources",
    "identity_basis",
    "gaia_x_relation",
    "gaia_x_date",
    "gaia_x_entity",
    "gaia_x_note",
    "gaia_x_confidence",
    "gaia_x_sources",
    "aliases",
    "notes",
    "sources",
    "registered_seat_country",
    "registered_seat_city",
];

/// The table of these members, in their order, with a line of column names.
/// Lists within a cell are separated by `; `; what is not stated is empty.
pub fn csv<'a>(members: impl IntoIterator<Item = &'a Member>, codes: &Codes) -> String {
    let mut out = String::new();
    line(&mut out, COLUMNS);
    for member in members {
        let cells = cells(member, codes);
        line(&mut out, cells.iter().map(String::as_str));
    }
    out
}

/// The same for a spreadsheet that a reader opens: it begins with the mark of the
/// byte order, without which Excel takes UTF-8 for the alphabet of its country.
/// Programs trip over the mark, so the API's table has none.
pub fn spreadsheet<'a>(members: impl IntoIterator<Item = &'a Member>, codes: &Codes) -> String {
    ["\u{feff}", &csv(members, codes)].concat()
}

/// A member's cells, as they are and in the order of the columns.
pub fn cells(member: &Member, codes: &Codes) -> [String; COLUMNS.len()] {
    let text = |value: &Option<SharedText>| value.as_deref().unwrap_or_default().to_owned();
    let label = |list, value: &Option<SharedText>| {
        value
            .as_deref()
            .map_or_else(String::new, |id| code::label(list, id).to_owned())
    };
    let gaia_x = &member.gaia_x;
    let seat = member.registered_seat.as_ref();
    let aliases: Vec<&str> = member
        .aliases
        .iter()
        .map(|alias| alias.name.as_str())
        .collect();
    [
        member.id.as_str().to_owned(),
        member.short_name.to_string(),
        member.name.to_string(),
        text(&member.country),
        label(&codes.country, &member.country),
        text(&member.city),
        text(&member.sector),
        label(&codes.sector, &member.sector),
        text(&member.r#type),
        label(&codes.r#type, &member.r#type),
        member
            .website
            .as_ref()
            .map_or_else(String::new, |url| url.as_str().to_owned()),
        member
            .founded
            .map_or_else(String::new, |year| year.to_string()),
        member.description.to_string(),
        yes_no(member.article),
        yes_no(member.roadmap),
        member.joined.iso(),
        member.cohort.to_string(),
        member.confidence.id().to_owned(),
        ids(&member.membership_sources),
        member.identity_basis.to_string(),
        gaia_x.relation.to_string(),
        gaia_x.date.map_or_else(String::new, PartialDate::iso),
        text(&gaia_x.entity),
        text(&gaia_x.note),
        gaia_x.confidence.id().to_owned(),
        ids(&gaia_x.sources),
        aliases.join("; "),
        text(&member.notes),
        ids(&member.sources),
        seat.map_or_else(String::new, |seat| seat.country.to_string()),
        seat.map_or_else(String::new, |seat| seat.city.to_string()),
    ]
}

fn yes_no(value: Option<bool>) -> String {
    value
        .map_or("", |yes| if yes { "yes" } else { "no" })
        .to_owned()
}

fn ids(sources: &[SourceId]) -> String {
    let ids: Vec<&str> = sources.iter().map(SourceId::as_str).collect();
    ids.join("; ")
}

fn line<'a>(out: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (at, text) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        cell(out, text);
    }
    out.push_str("\r\n");
}

/// A cell that no spreadsheet runs: one that begins like a formula, which is run
/// even within quotes, gets an apostrophe before it, which makes it text.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(["'", text].concat())
    } else {
        Cow::Borrowed(text)
    }
}

/// Adds a cell, in quotes where it holds what would end it.
fn cell(out: &mut String, text: &str) {
    let text = harmless(text);
    if text.contains(['"', ',', '\r', '\n']) {
        out.push('"');
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(&text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_needed_and_never_run() {
        for (text, expected) in [
            ("plain", "plain"),
            ("a,b", "\"a,b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@x", "'@x"),
            ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""),
            ("", ""),
        ] {
            let mut out = String::new();
            cell(&mut out, text);
            assert_eq!(out, expected);
        }
    }
}
