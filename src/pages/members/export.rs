//! The text of each way of taking a selection away, but for its link. A reader of the
//! list seldom wants one, so it is not in the first part of the program.
//!
//! This file must not know how the text reaches the reader.

use std::sync::Arc;

use crate::data::Data;
use crate::domain::engine::Answer;
use crate::domain::export::{
    Citation, Picture, Selected, json, result_fingerprint, spreadsheet, words,
};
use crate::domain::query::members::MembersQuery;
use crate::domain::values::date::PartialDate;
use crate::route;

/// What is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages) enum Form {
    Csv,
    Json,
    Picture,
    /// The three forms of the citation, one below the other; the first is a sentence.
    Citation,
}

/// A selection to be taken away in a form.
pub(in crate::pages) struct Export {
    pub(super) form: Form,
    pub(super) data: Data,
    pub(super) query: MembersQuery,
    pub(super) answer: Arc<Answer>,
    /// The address of the site.
    pub(super) base: String,
    pub(super) today: Option<PartialDate>,
}

impl Export {
    /// The text.
    pub(in crate::pages) fn text(&self) -> String {
        let set = self.data.set;
        let found = self.answer.members(&set.members);
        match self.form {
            Form::Csv => spreadsheet(found, &set.codes),
            Form::Json => json(&Selected::new(set, &self.query, &self.answer)),
            Form::Picture => {
                let picture = Picture {
                    site: route::SITE,
                    address: &self.address(&self.query),
                    words: &words(&self.query, set),
                    members: &found.collect::<Vec<_>>(),
                };
                picture.svg(set)
            }
            Form::Citation => self.citations(),
        }
    }

    fn citations(&self) -> String {
        let set = self.data.set;
        let fingerprint = result_fingerprint(&self.answer, set);
        let hash = fingerprint.hash();
        let query = self
            .query
            .clone()
            .with_result_fingerprint(Some(fingerprint));
        let citation = Citation {
            title: &set.title,
            site: route::SITE,
            address: &self.address(&query),
            as_of: set.as_of,
            accessed: self.today.unwrap_or(set.as_of),
            count: self.answer.results.len(),
            total: self.answer.total,
            words: &words(&self.query, set),
            hash: &hash,
        };
        [citation.plain(), citation.bibtex(), citation.csl_json()].join("\n\n")
    }

    fn address(&self, query: &MembersQuery) -> String {
        [self.base.as_str(), &route::members(query)].concat()
    }
}
