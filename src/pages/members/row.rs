//! A result as every view shows it: the member, where its name leads, and why it
//! was found.
//!
//! This file must not know the views.

use maud::{Markup, html};

use super::highlight;
use crate::domain::engine::Found;
use crate::domain::member::Member;
use crate::domain::query::{MembersQuery, View};
use crate::domain::search::Marker;
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
pub(super) fn why(row: &Row, marker: &Marker) -> Markup {
    html! {
        @if let Some(why) = &row.found.why {
            p.card-why { "matched: " (why.label) " " (highlight::name(marker, &why.text)) }
        }
    }
}
