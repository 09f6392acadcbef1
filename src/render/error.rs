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
    /// A part of the dataset could not be written in the form asked for.
    Unwritable(String),
    /// What Trunk and esbuild built lacks something the pages need.
    Template(&'static str),
    /// A picture could not be drawn.
    Picture {
        /// Which.
        path: PathBuf,
        /// What the drawing said.
        problem: String,
    },
    /// `SITE_URL` is no web address.
    Address,
    /// `SITE_CONTACT` is neither a mail nor a web address.
    Contact,
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
            Self::File { path, problem } | Self::Picture { path, problem } => {
                write!(f, "{}: {problem}", path.display())
            }
            Self::Dataset(error) => write!(f, "{error}"),
            Self::Unwritable(problem) => write!(f, "{problem}"),
            Self::Template(missing) => write!(f, "what was built has no {missing}"),
            Self::Address => write!(
                f,
                "SITE_URL must be the public address of the site, such as https://example.org/alliance/"
            ),
            Self::Contact => write!(
                f,
                "SITE_CONTACT must be a mail address, such as data@example.org, or the address of a form for new issues, such as https://example.org/site/issues/new"
            ),
        }
    }
}

impl std::error::Error for RenderError {}
