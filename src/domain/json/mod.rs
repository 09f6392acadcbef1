//! Reading JSON: from a text to records, with the path of whatever is wrong.
//!
//! This room must not know any record, nor what makes a dataset consistent.

pub(crate) mod node;
mod problem;
pub(crate) mod reading;
mod shared_text;
mod value;

pub use self::problem::Problem;
pub use self::shared_text::SharedText;
