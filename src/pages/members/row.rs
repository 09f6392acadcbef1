//! A result as every view shows it: the member, where its name leads, and why it
//! was found.
//!
//! This file must not know the views.

use std::sync::Arc;

use maud::{Markup, html};

use super::highlight;
use crate::data::Data;
use crate::domain::engine::search::Highlighter;
use crate::domain::engine::{Answer, Found};
use crate::domain::query::members::{MembersQuery, View};
use crate::domain::records::member::Member;
use crate::route::{self, Route};

/// A query with its answer, as the results show them.
pub(super) struct Asked {
    /// The dataset.
    pub data: Data,
    /// The query.
    pub query: MembersQuery,
    /// The answer.
    pub answer: Arc<Answer>,
    /// The selection that links to members carry on.
    kept: String,
}

impl Asked {
    pub(super) fn new(data: Data, query: MembersQuery, answer: Arc<Answer>) -> Self {
        let kept = query.clone().unpicked().viewed(View::default()).to_string();
        Self {
            data,
            query,
            answer,
            kept,
        }
    }

    /// Marks what matched.
    pub(super) fn highlighter(&self) -> &Highlighter {
        self.answer.highlighter()
    }

    /// A member's page, which keeps the selection for its previous and next.
    pub(super) fn href(&self, member: &Member) -> String {
        route::with_query(&Route::Member(member.id.to_string()), &self.kept)
    }

    /// Why a member was found, where the text shown does not explain it.
    pub(super) fn why(&self, row: &Row) -> Markup {
        html! {
            @if let Some(why) = &row.found.why {
                p.card-why { "matched: " (why.label) " " (highlight::name(self.highlighter(), &why.text)) }
            }
        }
    }
}

/// A member with what the search says of it.
pub(super) struct Row<'a> {
    /// The member.
    pub member: &'static Member,
    /// How the engine found it.
    pub found: &'a Found,
}
