//! The pure core: the dataset's types, its checked construction, and the
//! questions the pages ask of it.
//!
//! It must never know Leptos, the browser, the file system or the clock.

// Values: parsed once, then impossible to get wrong.
pub mod code;
pub mod confidence;
pub mod date;
pub mod fingerprint;
pub mod id;
pub mod url;

// Records: what the dataset holds.
pub mod change;
pub mod comparison;
pub mod conflict;
pub mod fact;
pub mod glossary;
pub mod governance;
pub mod member;
pub mod people;
pub mod source;
pub mod timeline;

// The whole, and the questions asked of it.
pub mod dataset;
pub mod facet;
pub mod query;

// What the pages beside the members ask.
pub mod answer;
pub mod as_of;
pub mod bibliography;
pub mod citations;
pub mod contrast;
pub mod coverage;
pub mod history;
pub mod needle;
pub mod page_query;
pub mod relations;
pub mod sets;
pub mod terms;

// What the page of members asks, and what is taken away from it.
pub mod engine;
pub mod export;
pub(crate) mod rank;
pub mod search;
pub mod text;
