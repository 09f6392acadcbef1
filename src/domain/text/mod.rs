//! Text: folding it, taking it apart into words, sorting it, and finding words
//! in it.
//!
//! This room must not know what a text belongs to.

mod fold;
mod letter;
mod quotation;
pub(crate) mod sorting;
pub mod text_filter;

pub use self::fold::{Word, end_of_prefix, fold, join, words};
pub use self::quotation::quotation;
