//! Records: what the dataset holds, as plain data.
//!
//! A record may be wrong in relation to others; `dataset` checks that. This
//! room must not know how records are asked for or shown.

pub mod change;
pub mod code;
pub mod comparison;
pub mod conflict;
pub mod fact;
pub mod glossary;
pub mod governance;
pub mod member;
pub mod people;
pub mod source;
pub mod timeline;
