//! Queries: what an address asks, in types, from the text of the address and
//! back to it.
//!
//! Reading is total: any text is a query. Printing is canonical: equal queries
//! have equal addresses. This room must not know how a query is answered.

pub mod facet;
pub mod members;
pub mod page;
pub mod result_fingerprint;

/// More values than a key could ever have. An address with more is nobody's
/// choice, and each of its values would be printed once for each of the others.
const MOST_VALUES: usize = 300;
