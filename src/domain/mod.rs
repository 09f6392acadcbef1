//! The pure core: what the Alliance is, in types, and every question that the
//! pages ask of it.
//!
//! The rooms stand in reading order. Each may use those above it and none
//! below, which `tests/rooms.rs` holds. No room may know Leptos, the browser,
//! the file system or the clock.

pub mod json;
pub mod text;
pub mod values;

pub mod records;

pub mod dataset;

pub mod query;

pub mod engine;

pub mod reading;

pub mod drawing;

pub mod export;
