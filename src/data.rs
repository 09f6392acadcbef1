//! What every page is given: the dataset with its index, whom readers may write
//! to, and where the site is.
//!
//! This file must not know the pages, nor how the dataset was read.

use crate::contact::Contact;
use crate::domain::dataset::Dataset;
use crate::domain::engine::Engine;
use crate::route::Route;

/// What every page is given. All parts live as long as the program, because
/// the dataset is read once and never changes while a page is open.
#[derive(Clone, Copy)]
pub struct Data {
    /// The checked dataset.
    pub set: &'static Dataset,
    /// What answers questions about its members.
    pub engine: &'static Engine<'static>,
    /// Whom readers write to, where the publisher said so.
    pub contact: Option<&'static Contact>,
}

impl Data {
    /// Keeps a dataset, with its index, for the rest of the program.
    pub fn keep(dataset: Dataset) -> Self {
        let set: &'static Dataset = Box::leak(Box::new(dataset));
        let engine = Engine::new(&set.members, &set.codes, &set.absent);
        Self {
            set,
            engine: Box::leak(Box::new(engine)),
            contact: None,
        }
    }

    /// The same, with whom readers write to.
    #[must_use]
    pub fn answered_by(self, contact: Option<Contact>) -> Self {
        Self {
            contact: contact.map(|contact| &*Box::leak(Box::new(contact))),
            ..self
        }
    }
}

/// The path under which the site is served, without its trailing slash; empty
/// at the root of a domain.
#[derive(Debug, Clone, Default)]
pub struct Base(pub String);

impl Base {
    /// The route of a whole path, such as `/a/b/members/` under `/a/b`.
    pub fn route(&self, path: &str) -> Route {
        Route::parse(path.strip_prefix(self.0.as_str()).unwrap_or(path))
    }
}
