//! The query of a page that is filtered by text and by a few keys, such as the
//! timeline: everything that its address says.
//!
//! Parsing is total, printing is canonical, and keys the page does not know
//! stay as they stood. This file must never look at the dataset, so a value
//! that the dataset does not have is kept like any other.

use std::fmt;

use form_urlencoded::{byte_serialize, parse};

use super::MOST_VALUES;
use crate::domain::values::date::PartialDate;

/// The keys a page knows besides `q`, in the order of its address: first those
/// that may stand several times, then those that stand once.
#[derive(Debug, PartialEq, Eq)]
pub struct Keys {
    /// Several values of one key widen the selection.
    pub many: &'static [&'static str],
    /// Of several values the last one counts.
    pub one: &'static [&'static str],
}

/// The day whose state is shown, on every page that can show one.
pub const AS_OF: &str = "as-of";

/// What the address says. Its fields are private, because every query is kept
/// in its canonical form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageQuery {
    keys: &'static Keys,
    text: String,
    /// Sorted by position of the key, then by value; each pair once.
    values: Vec<(usize, String)>,
    /// What this page does not know, as it stood in the address.
    other: Vec<String>,
}

impl PageQuery {
    /// The query that filters nothing.
    pub fn new(keys: &'static Keys) -> Self {
        Self {
            keys,
            text: String::new(),
            values: Vec::new(),
            other: Vec::new(),
        }
    }

    /// Reads the part of the address after the question mark.
    pub fn parse(keys: &'static Keys, search: &str) -> Self {
        let mut query = Self::new(keys);
        for segment in search.split('&').filter(|segment| !segment.is_empty()) {
            match parse(segment.as_bytes()).next() {
                Some((key, value)) if key == "q" => value.trim().clone_into(&mut query.text),
                Some((key, value)) if query.position(&key).is_some() => query.put(&key, &value),
                _ => query.other.push(segment.to_owned()),
            }
        }
        query
    }

    /// What is searched for, without spaces at its ends.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The values of a key, sorted.
    pub fn values(&self, key: &str) -> impl Iterator<Item = &str> {
        let at = self.position(key);
        self.values
            .iter()
            .filter(move |(key, _)| Some(*key) == at)
            .map(|(_, value)| value.as_str())
    }

    /// Whether the key has that value.
    pub fn has(&self, key: &str, value: &str) -> bool {
        self.values(key).any(|found| found == value)
    }

    /// The day whose state is shown, where the address names one.
    pub fn as_of(&self) -> Option<PartialDate> {
        self.values(AS_OF).next()?.parse().ok()
    }

    /// Whether the query says anything that this page understands.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.values.is_empty()
    }

    /// The same query, searching for another text.
    #[must_use]
    pub fn with_text(mut self, text: &str) -> Self {
        text.trim().clone_into(&mut self.text);
        self
    }

    /// The same query with a value switched on or off.
    #[must_use]
    pub fn toggled(mut self, key: &str, value: &str) -> Self {
        if self.has(key, value) {
            let at = self.position(key);
            self.values.retain(|(k, v)| Some(*k) != at || v != value);
        } else {
            self.put(key, value);
        }
        self
    }

    /// The same query without that key.
    #[must_use]
    pub fn without(mut self, key: &str) -> Self {
        let at = self.position(key);
        self.values.retain(|(k, _)| Some(*k) != at);
        self
    }

    /// The query that filters nothing, with what this page does not know.
    #[must_use]
    pub fn cleared(mut self) -> Self {
        self.text.clear();
        self.values.clear();
        self
    }

    fn position(&self, key: &str) -> Option<usize> {
        let mut all = self.keys.many.iter().chain(self.keys.one);
        all.position(|known| *known == key)
    }

    /// Selects a value; selecting it again changes nothing.
    fn put(&mut self, key: &str, value: &str) {
        let value = value.trim();
        let Some(at) = self.position(key).filter(|_| !value.is_empty()) else {
            return;
        };
        if at >= self.keys.many.len() {
            self.values.retain(|(k, _)| *k != at);
        }
        let pair = (at, value.to_owned());
        match self.values.binary_search(&pair) {
            Err(place) if self.values.len() < MOST_VALUES => self.values.insert(place, pair),
            _ => {}
        }
    }
}

/// The part of the address after the question mark; empty where nothing is
/// filtered.
impl fmt::Display for PageQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = Some(("q", self.text.as_str())).filter(|(_, text)| !text.is_empty());
        let known = self.values.iter().filter_map(|(at, value)| {
            let mut all = self.keys.many.iter().chain(self.keys.one);
            Some((*all.nth(*at)?, value.as_str()))
        });
        let mut between = "";
        for (key, value) in text.into_iter().chain(known) {
            write!(f, "{between}{key}=")?;
            byte_serialize(value.as_bytes()).try_for_each(|part| f.write_str(part))?;
            between = "&";
        }
        for segment in &self.other {
            write!(f, "{between}{segment}")?;
            between = "&";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: Keys = Keys {
        many: &["track"],
        one: &["differ", AS_OF],
    };

    fn canonical(search: &str) -> String {
        PageQuery::parse(&KEYS, search).to_string()
    }

    #[test]
    fn every_address_has_one_canonical_spelling() {
        for (search, expected) in [
            ("", ""),
            ("q=+cloud+", "q=cloud"),
            // Found by a fuzzer: a second question mark is part of the first key.
            ("?x&?q=1", "?x&?q=1"),
            (
                "track=context&q=a%26b&track=alliance&track=context",
                "q=a%26b&track=alliance&track=context",
            ),
            (
                "as-of=2021-12-14&as-of=2022&differ=yes",
                "differ=yes&as-of=2022",
            ),
            ("x=1&&track=&y&q=", "x=1&y"),
            ("utm=%F0%9F&q=100%25", "q=100%25&utm=%F0%9F"),
        ] {
            assert_eq!(canonical(search), expected, "{search}");
            assert_eq!(canonical(expected), expected);
        }
    }

    #[test]
    fn changes_keep_the_rest() {
        let query = PageQuery::parse(&KEYS, "q=a&track=alliance&x=1");
        let more = query
            .clone()
            .toggled("track", "context")
            .toggled("differ", "yes");
        assert_eq!(
            more.to_string(),
            "q=a&track=alliance&track=context&differ=yes&x=1"
        );
        assert_eq!(
            more.clone().toggled("track", "alliance").to_string(),
            "q=a&track=context&differ=yes&x=1"
        );
        assert_eq!(
            more.clone().without("track").with_text(" b ").to_string(),
            "q=b&differ=yes&x=1"
        );
        assert_eq!(more.cleared().to_string(), "x=1");
        assert_eq!(query.clone().toggled("nobody", "x"), query);
    }

    #[test]
    fn a_day_is_read_only_if_it_is_one() {
        assert_eq!(PageQuery::parse(&KEYS, "as-of=2021-13").as_of(), None);
        let day = PageQuery::parse(&KEYS, "as-of=2021-12-14").as_of();
        assert_eq!(day.map(PartialDate::iso), Some("2021-12-14".to_owned()));
    }
}
