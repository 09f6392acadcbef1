//! One rule of setting for every text: curly quotation marks and apostrophes,
//! en dashes in ranges, “75%”, months written out.
//!
//! Titles keep the words of their publication, so only their marks are looked
//! at. This file must not know what the texts are about.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::finding::Finding;

/// What must not stand in a text, why, what to write instead, and whether it is
/// allowed in titles.
#[rustfmt::skip]
const RULES: [(&str, &str, &str, bool); 9] = [
    (r#"['"]"#, "has a straight quotation mark or apostrophe", "use ’ or “ ”", false),
    (r"\d %", "has a space before a per cent sign", "write 75%", false),
    (r"\s-\s", "has a hyphen as a dash", "use –", false),
    (r"\.\.\.", "has three dots", "use …", false),
    (r"  |^\s|\s$", "has a space too many", "take it out", false),
    (r"(?:^|[^\w–-])\d{1,4}-\d{1,4}(?:$|[^\w-])", "has a hyphen in a range", "use an en dash, as in 2025–2027", true),
    (r"\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b", "has a month cut short", "write it out", true),
    (r"(?i)co-ordinat", "has another spelling of “coordinate”", "write it without a hyphen", true),
    (r"“[^”]*(?:“|$)|^[^“]*”", "opens a quotation and does not close it, or the other way round", "put the pair right", false),
];

static COMPILED: LazyLock<Vec<Option<Regex>>> = LazyLock::new(|| {
    RULES
        .iter()
        .map(|(rule, ..)| Regex::new(rule).ok())
        .collect()
});

/// The rules that are no regular expressions, for a test; there are none.
pub fn patterns_that_do_not_compile() -> Vec<&'static str> {
    let rules = RULES.iter().zip(COMPILED.iter());
    rules
        .filter(|(_, compiled)| compiled.is_none())
        .map(|((rule, ..), _)| *rule)
        .collect()
}

pub(super) fn check(raw: &Value, found: &mut Vec<Finding>) {
    texts(raw, &mut |path, text| {
        let title = path.rsplit('.').next() == Some("title");
        for ((_, problem, remedy, allowed), rule) in RULES.iter().zip(COMPILED.iter()) {
            let matched = rule.as_ref().and_then(|rule| rule.find(text));
            if let Some(matched) = matched
                && !(title && *allowed)
            {
                let problem = format!("{problem}: “{}”", around(text, matched.range()));
                found.push(Finding::error(path, problem, *remedy));
            }
        }
    });
}

/// What was matched with a few letters before and after it.
fn around(text: &str, range: std::ops::Range<usize>) -> &str {
    const MORE: usize = 12;
    let from = text
        .char_indices()
        .map(|(at, _)| at)
        .rfind(|at| *at <= range.start.saturating_sub(MORE));
    let to = text
        .char_indices()
        .map(|(at, _)| at)
        .find(|at| *at >= range.end + MORE);
    text.get(from.unwrap_or(0)..to.unwrap_or(text.len()))
        .unwrap_or(text)
}

/// Fields that are no prose: addresses, identifiers, dates, values of lists.
const NO_PROSE: [&str; 27] = [
    "id",
    "url",
    "website",
    "date",
    "from",
    "until",
    "joined",
    "as_of",
    "schema_version",
    "licence",
    "sources",
    "role_sources",
    "membership_sources",
    "acts",
    "origin",
    "lang",
    "kind",
    "seen",
    "country",
    "sector",
    "type",
    "relation",
    "identity_basis",
    "confidence",
    "role_confidence",
    "track",
    "precision",
];

/// Calls `visit` with every text that is prose, and with its path.
pub(super) fn texts(raw: &Value, visit: &mut impl FnMut(&str, &str)) {
    walk(raw, "", visit);
}

fn walk(value: &Value, path: &str, visit: &mut impl FnMut(&str, &str)) {
    match value {
        Value::String(text) => visit(path, text),
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                let id = item.get("id").and_then(Value::as_str);
                let id = id.map(|id| format!(" ({id})")).unwrap_or_default();
                walk(item, &format!("{path}[{at}]{id}"), visit);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                let prose = !NO_PROSE.contains(&key.as_str()) || value.is_object();
                let list_of_records = value
                    .as_array()
                    .is_some_and(|all| all.iter().any(Value::is_object));
                if prose || list_of_records {
                    let dot = if path.is_empty() { "" } else { "." };
                    walk(value, &format!("{path}{dot}{key}"), visit);
                }
            }
        }
        _ => {}
    }
}
