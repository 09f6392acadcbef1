//! Values: small types that are parsed once and cannot be wrong afterwards.
//!
//! This room must not know any record that holds them.

pub mod confidence;
pub mod date;
pub mod fingerprint;
pub mod id;
pub mod url;
