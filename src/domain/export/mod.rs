//! Taking a selection away: as a table, as data, as a picture and as a citation; and telling
//! later whether a cited result is still the same.
//!
//! Everything here is text made of what it is given. It must never know the
//! clock, addresses or how a file reaches the reader.

mod citation;
mod csv;
mod json;
mod picture;
mod verdict;

pub use self::citation::Citation;
pub use self::csv::{COLUMNS, cells, csv, harmless, spreadsheet};
pub use self::json::{Selected, json};
pub use self::picture::{Picture, words};
pub use self::verdict::{Changed, Verdict, result_fingerprint, verify};
