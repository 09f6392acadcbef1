//! Why the pages could not be written.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::domain::dataset::DatasetError;

/// The first problem of a rendering.
#[derive(Debug)]
pub enum RenderError {
    /// A file could not be read or written.
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        problem: String,
    },
    /// The dataset is not usable.
    Dataset(DatasetError),
    /// A part of the dataset could not be written as JSON.
    Unwritable(String),
    /// Trunk's `index.html` lacks something the pages need.
    Template(&'static str),
}

impl RenderError {
    pub(super) fn file(path: &Path, error: &std::io::Error) -> Self {
        Self::File {
            path: path.to_owned(),
            problem: error.to_string(),
        }
    }
}

impl From<DatasetError> for RenderError {
    fn from(error: DatasetError) -> Self {
        Self::Dataset(error)
    }
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, problem } => write!(f, "{}: {problem}", path.display()),
            Self::Dataset(error) => write!(f, "{error}"),
            Self::Unwritable(problem) => write!(f, "the API: {problem}"),
            Self::Template(missing) => write!(f, "index.html has no {missing}"),
        }
    }
}

impl std::error::Error for RenderError {}
