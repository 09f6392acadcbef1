//! Finding members by text: what a query's words mean, where they match, how
//! well, and which part of a text to mark.
//!
//! Every word must match somewhere. Words may be joined or split otherwise than
//! in the data. A typo is forgiven only in a word that matches nowhere without,
//! and only against names, places and sectors. This folder must never know
//! facets, addresses or how a result is shown.

mod cells;
pub mod common;
pub mod compare;
pub mod fields;
pub mod index;
pub mod look_up;
pub mod mark;
pub mod nearest;
pub mod phrase;
pub mod place;

pub use self::index::Index;
pub use self::look_up::{Hit, Hits};
pub use self::mark::{Marker, marks};
pub use self::phrase::Phrase;
