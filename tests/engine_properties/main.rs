//! Properties of the query, the search and the engine, each in its file, tried
//! on random parts of the real dataset.

mod engine;
mod naive;
mod query;
mod search;
mod support;
