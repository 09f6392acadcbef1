//! Finding members by text: what a query's words mean, where they match, how
//! well, and which part of a text to mark.
//!
//! Every word must match somewhere. Words may be joined or split otherwise than
//! in the data. A typo is forgiven in a word that matches nowhere without, and in
//! every word where no member would match them all,
//! always only against names, places and sectors. This folder must never know
//! facets, addresses or how a result is shown.

pub mod did_you_mean;
pub mod highlight;
pub mod index;
pub mod look_up;
pub mod match_field;
pub mod member_fields;
pub mod phrase;
mod postings;
mod scores;
pub mod stop_words;
pub mod term_match;
mod vocabulary;

pub use self::highlight::{Highlighter, highlights};
pub use self::index::Index;
pub use self::look_up::{Hit, Hits};
pub use self::phrase::Phrase;
