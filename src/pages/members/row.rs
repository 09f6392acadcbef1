//! A result as every view shows it: the member, where its name leads, and why it
//! was found.
//!
//! This file must not know the views.

use maud::{Markup, html};

use super::highlight;
use crate::domain::engine::Found;
use crate::domain::engine::search::Highlighter;
use crate::domain::query::members::{MembersQuery, View};
use crate::domain::records::member::Member;
use crate::route::{self, Route};

/// A member with what the search says of it.
pub(super) struct Row {
    /// The member.
    pub member: &'static Member,
    /// How the engine found it.
    pub found: Found,
}

/// A member's page, which keeps the selection for its previous and next.
pub(super) fn member_href(member: &Member, query: &MembersQuery) -> String {
    let kept = query.clone().unpicked().viewed(View::default());
    route::with_query(&Route::Member(member.id.to_string()), &kept.to_string())
}

/// Why a member was found, where the text shown does not explain it.
pub(super) fn why(row: &Row, highlighter: &Highlighter) -> Markup {
    html! {
        @if let Some(why) = &row.found.why {
            p.card-why { "matched: " (why.label) " " (highlight::name(highlighter, &why.text)) }
        }
    }
}
