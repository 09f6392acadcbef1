//! The forms that the results can take: the three views, and the message that
//! nothing was found.
//!
//! A form is written once with all its rows, by the native renderer as by the
//! application; after that only its parts are. This file must not know how they
//! reach the document.

use maud::Markup;

use super::row::{Asked, Row};
use super::{card, empty, map, table};
use crate::domain::query::members::View;
use crate::ui::keyed::Part;

/// A form of the results.
pub(super) struct Form {
    /// The element whose children are the rows.
    pub list: &'static str,
    /// The whole of it, with these rows.
    pub whole: fn(&Asked, &[Row<'_>]) -> Markup,
    /// What of it differs from answer to answer, beside the rows.
    pub parts: fn(&Asked) -> Vec<Part>,
    /// One row.
    pub row: fn(&Asked, &Row<'_>) -> Markup,
    /// What of a row differs from answer to answer.
    pub row_parts: fn(&Asked, &Row<'_>) -> Vec<Part>,
}

static CARDS: Form = Form {
    list: ".cards",
    whole: card::cards,
    parts: |_| Vec::new(),
    row: card::card,
    row_parts: card::parts,
};

static TABLE: Form = Form {
    list: "tbody",
    whole: table::table,
    parts: table::head_part,
    row: table::table_row,
    row_parts: table::parts,
};

static MAP: Form = Form {
    list: ".map-list",
    whole: map::map,
    parts: map::tiles_part,
    row: map::item,
    row_parts: map::parts,
};

/// The message has no rows.
static EMPTY: Form = Form {
    list: ".nothing",
    whole: |asked, _| empty::empty(asked),
    parts: empty::parts,
    row: |_, _| Markup::default(),
    row_parts: |_, _| Vec::new(),
};

/// The form that an answer takes.
pub(super) fn form(asked: &Asked) -> &'static Form {
    match asked.query.view() {
        _ if asked.answer.results.is_empty() => &EMPTY,
        View::Cards => &CARDS,
        View::Table => &TABLE,
        View::Map => &MAP,
    }
}
