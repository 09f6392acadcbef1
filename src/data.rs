//! What every page is given: the dataset with its index, and where the site is.
//!
//! This file must not know the pages, nor how the dataset was read.

use crate::domain::dataset::Dataset;
use crate::domain::engine::Engine;

/// What every page is given. Both parts live as long as the program, because
/// the dataset is read once and never changes while a page is open.
#[derive(Clone, Copy)]
pub struct Data {
    /// The checked dataset.
    pub set: &'static Dataset,
    /// What answers questions about its members.
    pub engine: &'static Engine<'static>,
}

impl Data {
    /// Keeps a dataset, with its index, for the rest of the program.
    pub fn keep(dataset: Dataset) -> Self {
        let set: &'static Dataset = Box::leak(Box::new(dataset));
        let engine = Engine::new(&set.members, &set.codes, &set.absent);
        Self {
            set,
            engine: Box::leak(Box::new(engine)),
        }
    }
}

/// The path under which the site is served, without its trailing slash; empty
/// at the root of a domain.
#[derive(Debug, Clone, Default)]
pub struct Base(pub String);
