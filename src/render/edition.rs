//! What the service worker keeps: every file of this edition of the site with
//! its hash, so that it never serves a mixture of two editions.
//!
//! This file must not know how the worker goes about it; `public/sw.js` does.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::json;

use super::digest;
use super::error::RenderError;
use super::{read, write};

/// The worker; it must stand in the root of the site to see all of its pages.
const WORKER: &str = "sw.js";

/// The line of the worker that the list takes the place of.
const PLACEHOLDER: &str = "const EDITION =";

/// What nobody needs offline: what crawlers and other sites read, the licences of the
/// software, and the worker itself.
const LEFT_OUT: [&str; 5] = [
    "cards/",
    "robots.txt",
    "sitemap.xml",
    "licences.txt",
    WORKER,
];

/// Writes the list of all files in `folder` into the worker.
pub(super) fn seal(folder: &Path) -> Result<(), RenderError> {
    let mut files = BTreeMap::new();
    list(folder, "", &mut files)?;
    let version = digest::short(json!(files).to_string().as_bytes());
    let edition = json!({ "version": version, "files": files });
    let path = folder.join(WORKER);
    let worker = read(&path)?;
    let Some(line) = worker.lines().find(|line| line.starts_with(PLACEHOLDER)) else {
        return Err(RenderError::Template(
            "place for the list of files in sw.js",
        ));
    };
    write(
        &path,
        &worker.replacen(line, &format!("{PLACEHOLDER} {edition};"), 1),
    )
}

/// Lists files by address, pages by the address of their folder.
fn list(
    folder: &Path,
    address: &str,
    files: &mut BTreeMap<String, String>,
) -> Result<(), RenderError> {
    let unreadable = |error| RenderError::file(folder, &error);
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        if path.is_dir() {
            list(&path, &format!("{address}{name}/"), files)?;
            continue;
        }
        let known_as = match name.as_str() {
            "index.html" => address.to_owned(),
            name => format!("{address}{name}"),
        };
        if !LEFT_OUT.iter().any(|left| known_as.starts_with(left)) {
            let bytes = fs::read(&path).map_err(|error| RenderError::file(&path, &error))?;
            files.insert(known_as, digest::integrity(&bytes));
        }
    }
    Ok(())
}
