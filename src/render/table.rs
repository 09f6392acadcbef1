//! The members as a table for spreadsheets, by the `csv` crate.
//!
//! The browser writes the same table without that crate, which weighs 17 kB
//! there; a test demands that both are the same. This file must not know the
//! columns.

use csv::{Terminator, WriterBuilder};

use super::error::RenderError;
use crate::domain::dataset::Dataset;
use crate::domain::export::{COLUMNS, cells, harmless};

/// The table, with the names of the columns first.
pub(super) fn members(data: &Dataset) -> Result<String, RenderError> {
    let failed = |error: &dyn std::fmt::Display| RenderError::Unwritable(error.to_string());
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(COLUMNS).map_err(|e| failed(&e))?;
    for member in &data.members {
        let cells = cells(member, &data.codes);
        let cells = cells.iter().map(|cell| harmless(cell));
        for cell in cells {
            writer
                .write_field(cell.as_bytes())
                .map_err(|e| failed(&e))?;
        }
        writer.write_record(None::<&[u8]>).map_err(|e| failed(&e))?;
    }
    let bytes = writer.into_inner().map_err(|e| failed(&e))?;
    String::from_utf8(bytes).map_err(|e| failed(&e))
}
