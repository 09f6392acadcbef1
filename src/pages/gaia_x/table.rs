//! The comparison: a row per dimension, a cell for each side, narrowed by the
//! address.
//!
//! A narrow screen shows rows as blocks; the browsers keep them a table for those
//! who hear it, which a test asks of each engine. This file must not decide what
//! differs.

use leptos::prelude::*;
use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::comparison::{self, phrase};
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
        changing(move || {
            // What is sought may stand in a part that is closed.
            let open = filter.query.with(|query| !query.text().is_empty());
            let marker = &mut marker.clone();
            shown.with(|shown| table(&mut Cells { data, marker, open }, shown))
        }),
    ]
}

/// What every cell is written with.
struct Cells<'a, 'g> {
    data: Data,
    marker: &'a mut GlossaryMarker<'g>,
    /// Whether cells are shown in full.
    open: bool,
}

fn table(cells: &mut Cells<'_, '_>, shown: &[bool]) -> Markup {
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
            @for one in &cells.data.set.codes.group { (group(cells, shown, one)) }
        }
    }
}

fn group(cells: &mut Cells<'_, '_>, shown: &[bool], group: &Code) -> Markup {
    let rows: Vec<&Dimension> = cells
        .data
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
            @for one in rows { (row(cells, one)) }
        }
    }
}

fn row(cells: &mut Cells<'_, '_>, row: &Dimension) -> Markup {
    html! {
        tr id=(row.id) data-contrast=(row.contrast) {
            th scope="row" {
                (row.label) " "
                span.contrast { (code::label(&cells.data.set.codes.contrast, &row.contrast)) }
                @if let Some(reason) = &row.reason { p.quiet.reason { (reason) } }
                (note(row.note.as_deref()))
            }
            @for (side, name, one) in [
                ("alliance", "The Alliance", &row.alliance),
                ("gaia_x", "Gaia-X", &row.gaia_x),
            ] {
                td class={ "side " (side) } data-fact={ "comparison." (row.id) "." (side) } {
                    div.side-name aria-hidden="true" { (name) }
                    (cell(cells, one))
                }
            }
        }
    }
}

/// The cell in short, and in full on demand.
fn cell(cells: &mut Cells<'_, '_>, cell: &Cell) -> Markup {
    let full = html! { div.fact-text { (prose(cells.marker, &cell.fact)) } };
    let short = phrase(&cell.fact);
    html! {
        @if short == cell.fact.trim_end_matches('.') {
            (full)
        } @else {
            details.in-full open[cells.open] { summary { span { (short) } } (full) }
        }
        (provenance::fact(cells.data.set, cell.confidence, &cell.sources))
    }
}
