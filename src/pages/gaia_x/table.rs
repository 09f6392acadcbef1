//! The comparison: a row per dimension, a cell for each side, narrowed by the
//! address.
//!
//! A narrow screen shows rows as blocks; the browsers keep them a table for those
//! who hear it, which a test asks of each engine. This file must not decide what
//! differs.

use leptos::prelude::*;
use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::comparison;
use crate::domain::reading::glossary_terms::GlossaryMarker;
use crate::domain::records::code::{self, Code};
use crate::domain::records::comparison::Dimension;
use crate::domain::records::fact::Cell;
use crate::pages::facts::{note, prose};
use crate::pages::filter::{Filter, status};
use crate::ui::{changing, provenance};

/// The controls, the line that counts, and the table.
pub(super) fn comparison(
    data: Data,
    marker: GlossaryMarker<'static>,
    filter: Filter,
) -> Vec<AnyView> {
    let shown = Memo::new(move |_| {
        filter
            .query
            .with(|query| comparison::shown(data.set, query))
    });
    let groups = data.set.codes.group.iter();
    let chips = groups
        .map(|group| ("group", group.id.clone(), group.label.clone()))
        .chain([(
            "differ",
            "yes".to_owned(),
            "Only where they differ".to_owned(),
        )])
        .collect();
    let controls = vec![
        filter.text_field("Search the comparison"),
        filter.chips(chips),
    ];
    vec![
        filter.controls("Filter the comparison", controls),
        status(shown, "dimensions"),
        // Terms are marked anew each time, where they now come first.
        changing(move || shown.with(|shown| table(data, &mut marker.clone(), shown))),
    ]
}

fn table(data: Data, marker: &mut GlossaryMarker<'_>, shown: &[bool]) -> Markup {
    html! {
        table.comparison {
            caption.visually-hidden { "The Alliance and Gaia-X, dimension by dimension" }
            thead {
                tr {
                    @for head in ["Dimension", "The Alliance", "Gaia-X"] {
                        th scope="col" { (head) }
                    }
                }
            }
            @for one in &data.set.codes.group { (group(data, marker, shown, one)) }
        }
    }
}

fn group(data: Data, marker: &mut GlossaryMarker<'_>, shown: &[bool], group: &Code) -> Markup {
    let rows: Vec<&Dimension> = data
        .set
        .comparison
        .iter()
        .zip(shown)
        .filter(|(row, shown)| **shown && row.group == group.id)
        .map(|(row, _)| row)
        .collect();
    if rows.is_empty() {
        return Markup::default();
    }
    html! {
        tbody {
            tr.group { th scope="rowgroup" colspan="3" { (group.label) } }
            @for one in rows { (row(data, marker, one)) }
        }
    }
}

fn row(data: Data, marker: &mut GlossaryMarker<'_>, row: &Dimension) -> Markup {
    html! {
        tr id=(row.id) data-contrast=(row.contrast) {
            th scope="row" {
                (row.label) " "
                span.contrast { (code::label(&data.set.codes.contrast, &row.contrast)) }
                (note(row.note.as_deref()))
            }
            @for (side, name, one) in [
                ("alliance", "The Alliance", &row.alliance),
                ("gaia_x", "Gaia-X", &row.gaia_x),
            ] {
                td class={ "side " (side) } data-fact={ "comparison." (row.id) "." (side) } {
                    div.side-name aria-hidden="true" { (name) }
                    (cell(data, marker, one))
                }
            }
        }
    }
}

fn cell(data: Data, marker: &mut GlossaryMarker<'_>, cell: &Cell) -> Markup {
    html! {
        div.fact-text { (prose(marker, &cell.fact)) }
        (provenance::fact(data.set, cell.confidence, &cell.sources))
    }
}
