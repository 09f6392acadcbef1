//! From the query to the address, in one canonical spelling: `q`, the facets in
//! their order, `sort`, `view`, `pick`, `as-of`, `result`, then whatever else the
//! address held, untouched.
//!
//! This file must not decide what is default; the query has done so.

use std::fmt;

use form_urlencoded::byte_serialize;

use super::{MembersQuery, Sort, View};

/// The part of the address after the question mark; empty for the whole list.
impl fmt::Display for MembersQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Pairs { f, first: true };
        if !self.text.is_empty() {
            out.pair("q", &self.text)?;
        }
        for (facet, value) in self.selection.iter() {
            out.pair(facet.key(), value)?;
        }
        if let Some(sort) = self.sort {
            out.pair("sort", &sort.to_string())?;
        }
        if self.view != View::default() {
            out.pair("view", self.view.id())?;
        }
        for id in &self.picked {
            out.pair("pick", id)?;
        }
        if let Some(date) = self.as_of {
            out.pair("as-of", &date.iso())?;
        }
        if let Some(fingerprint) = &self.result_fingerprint {
            out.pair("result", &fingerprint.to_string())?;
        }
        self.other.iter().try_for_each(|segment| out.raw(segment))
    }
}

/// The value of `sort` in the address.
impl fmt::Display for Sort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.descending { "-" } else { "" };
        write!(f, "{sign}{}", self.key.id())
    }
}

struct Pairs<'a, 'b> {
    f: &'a mut fmt::Formatter<'b>,
    first: bool,
}

impl Pairs<'_, '_> {
    fn raw(&mut self, segment: &str) -> fmt::Result {
        if !self.first {
            self.f.write_str("&")?;
        }
        self.first = false;
        self.f.write_str(segment)
    }

    fn pair(&mut self, key: &str, value: &str) -> fmt::Result {
        self.raw(key)?;
        self.f.write_str("=")?;
        byte_serialize(value.as_bytes()).try_for_each(|part| self.f.write_str(part))
    }
}
