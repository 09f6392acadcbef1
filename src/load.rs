//! What the program starts with in the browser: the dataset, which is fetched,
//! and what the page itself says.
//!
//! This file must not know what is shown while it loads or when it fails.

use std::fmt;

use gloo_net::http::Request;
use leptos::prelude::document;
use leptos::web_sys::AbortSignal;

use crate::contact::Contact;
use crate::domain::dataset::{Dataset, DatasetError};
use crate::domain::values::fingerprint::fingerprint;

/// Where the dataset is, relative to the root of the site.
pub const DATASET: &str = "data/alliance.json";

/// How long it may take, in milliseconds, to come whole: a host that never ends
/// its answer must not keep the reader without a word.
const PATIENCE: u32 = 60_000;

/// Why the dataset could not be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// No answer, or one that could not be read to its end.
    Unreachable,
    /// An answer that did not end.
    Late,
    /// The server answered with an error.
    Status(u16),
    /// The file came, and is not usable.
    Dataset(DatasetError),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable => write!(f, "{DATASET} could not be fetched."),
            Self::Late => write!(f, "{DATASET} did not come whole within a minute."),
            Self::Status(status) => {
                write!(
                    f,
                    "{DATASET} could not be fetched: the server answered {status}."
                )
            }
            Self::Dataset(error) => write!(f, "{error}."),
        }
    }
}

impl std::error::Error for LoadError {}

/// Fetches, reads and checks the dataset; with it comes the fingerprint of its
/// text.
///
/// # Errors
///
/// See [`LoadError`].
pub async fn dataset() -> Result<(Dataset, String), LoadError> {
    let signal = AbortSignal::timeout_with_u32(PATIENCE);
    let problem = |_| {
        if signal.aborted() {
            LoadError::Late
        } else {
            LoadError::Unreachable
        }
    };
    let request = Request::get(DATASET).abort_signal(Some(&signal));
    let response = request.send().await.map_err(problem)?;
    if !response.ok() {
        return Err(LoadError::Status(response.status()));
    }
    // As bytes, because a text would be written anew twice on its way here.
    let bytes = response.binary().await.map_err(problem)?;
    let text = as_text(bytes);
    let fingerprint = fingerprint(&text);
    let dataset = Dataset::from_text(text).map_err(LoadError::Dataset)?;
    Ok((dataset, fingerprint))
}

/// The bytes as browsers read a text: without a byte order mark, and with a mark
/// in the place of what is no UTF-8.
fn as_text(bytes: Vec<u8>) -> String {
    const MARK: &[u8] = "\u{feff}".as_bytes();
    let bytes = match bytes.strip_prefix(MARK) {
        Some(rest) => rest.to_vec(),
        None => bytes,
    };
    String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// Whom readers write to: what the renderer noted on the page, so that pages and
/// program cannot differ.
pub fn contact() -> Option<Contact> {
    let page = document().document_element()?;
    Contact::parse(&page.get_attribute("data-contact")?)
}
