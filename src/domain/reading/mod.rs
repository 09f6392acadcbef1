//! Readings: what a page makes of the records, such as who appoints whom, which
//! sets overlap, what rests on a source, or what happened in which year.
//!
//! A reading counts, groups and joins; it never judges. This room must not know
//! how its results are laid out.

pub mod as_of;
pub mod bibliography;
pub mod chronology;
pub mod citations;
pub mod comparison;
pub mod coverage;
pub mod differences;
pub mod glossary_terms;
pub mod overlap;
pub mod relations;
pub mod seats;
