//! From the address to the query. Total: what cannot be understood is either
//! kept as it stands (unknown keys) or left out (an order that does not exist).
//!
//! This file must never fail.

use std::borrow::Cow;

use super::{MembersQuery, PICK_LIMIT, Sort, SortKey, View};
use crate::domain::query::facet::Facet;

impl MembersQuery {
    /// Reads the part of the address after the question mark.
    pub fn parse(search: &str) -> Self {
        let mut query = Self::default();
        for segment in search.split('&').filter(|segment| !segment.is_empty()) {
            let Some((key, value)) = form_urlencoded::parse(segment.as_bytes()).next() else {
                continue;
            };
            query.read(&key, value, segment);
        }
        query.normalised()
    }

    fn read(&mut self, key: &str, value: Cow<'_, str>, segment: &str) {
        match (key, Facet::from_key(key)) {
            (_, Some(facet)) => self.selection.select(facet, &value),
            ("q", _) => value.trim().clone_into(&mut self.text),
            ("sort", _) => self.sort = sort(&value),
            ("view", _) => self.view = view(&value),
            ("pick", _) => self.pick(value.into_owned()),
            ("as-of", _) => self.as_of = value.parse().ok(),
            ("result", _) => self.result_fingerprint = value.parse().ok(),
            _ => self.other.push(segment.to_owned()),
        }
    }

    fn pick(&mut self, id: String) {
        if !id.is_empty() && self.picked.len() < PICK_LIMIT && !self.picked.contains(&id) {
            self.picked.push(id);
        }
    }
}

fn sort(value: &str) -> Option<Sort> {
    let (descending, id) = match value.strip_prefix('-') {
        Some(id) => (true, id),
        None => (false, value),
    };
    let key = SortKey::ALL.into_iter().find(|key| key.id() == id)?;
    Some(Sort { key, descending })
}

fn view(value: &str) -> View {
    View::ALL
        .into_iter()
        .find(|view| view.id() == value)
        .unwrap_or_default()
}
