//! The files that every page asks for, under names that follow from their
//! contents, with the integrity that the browser checks.
//!
//! Trunk names the JavaScript after the program, although wasm-bindgen may
//! write other JavaScript for the same program; so a file kept by a browser
//! could be another one of the same name. Named after its own contents it can
//! be kept for ever, and its integrity can be promised. This file must not
//! change what is in the files.

use std::fs;
use std::path::Path;

use super::digest;
use super::error::RenderError;
use super::style;
use super::template::Template;

/// What runs after the page is shown; `scripts/render.sh` bundles it.
const LATER: &str = "later.js";

/// A file with its integrity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asset {
    /// Its name in the root of the site.
    pub name: String,
    /// What the browser compares it with.
    pub integrity: String,
}

/// Everything that the head of a page refers to.
#[derive(Debug, Clone)]
pub(super) struct Assets {
    pub style: Asset,
    pub start: Asset,
    pub later: Asset,
    pub js: String,
    pub wasm: String,
    pub icon: String,
    pub reload: Option<String>,
}

impl Assets {
    /// Joins the style sheets, gives the scripts their names, and reads the
    /// integrity of those that promise it.
    pub(super) fn seal(folder: &Path, template: &Template) -> Result<Self, RenderError> {
        Ok(Self {
            style: asset(folder, &style::join(folder, &template.styles)?)?,
            start: named(folder, &template.start)?,
            later: named(folder, LATER)?,
            js: named(folder, &template.js)?.name,
            // Already named after its contents, and the JavaScript knows it.
            wasm: template.wasm.clone(),
            icon: template.icon.clone(),
            reload: template.reload.clone(),
        })
    }
}

fn asset(folder: &Path, name: &str) -> Result<Asset, RenderError> {
    Ok(Asset {
        name: name.to_owned(),
        integrity: digest::integrity(&bytes(&folder.join(name))?),
    })
}

/// Gives a file a name that follows from its contents.
fn named(folder: &Path, name: &str) -> Result<Asset, RenderError> {
    let path = folder.join(name);
    let hash = digest::short(&bytes(&path)?);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    // Trunk's own hash, where there is one, makes way for the new one.
    let stem = match stem.rsplit_once('-') {
        Some((plain, old)) if old.len() == 16 => plain,
        _ => stem,
    };
    let name = format!("{stem}-{hash}.{ending}");
    fs::rename(&path, folder.join(&name)).map_err(|error| RenderError::file(&path, &error))?;
    asset(folder, &name)
}

fn bytes(path: &Path) -> Result<Vec<u8>, RenderError> {
    fs::read(path).map_err(|error| RenderError::file(path, &error))
}
