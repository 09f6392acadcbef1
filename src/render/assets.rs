//! The files that every page asks for, under names that follow from their
//! contents.
//!
//! Trunk names the JavaScript after the program, although wasm-bindgen may
//! write other JavaScript for the same program; so a file kept by a browser
//! could be another one of the same name. Named after its own contents it can
//! be kept for ever. Trunk also leaves out the zeros that a hash begins with, so
//! one name in sixteen is shorter, and hosts that know such files by sixteen
//! digits would miss it: hence all of them are named here. This file must not change what is in the files, but for the
//! name of the program in its JavaScript.

use std::fs;
use std::path::Path;

use super::digest;
use super::error::RenderError;
use super::style;
use super::template::Template;
use super::{read, write};

/// What runs after the page is shown; `scripts/render.sh` bundles it.
const LATER: &str = "later.js";

/// How the splitter begins the names of the parts of the program.
const PARTS: [&str; 2] = ["split_", "chunk_"];

/// Everything that the head of a page refers to.
#[derive(Debug, Clone)]
pub(super) struct Assets {
    pub style: String,
    pub start: String,
    pub later: String,
    pub js: String,
    pub wasm: String,
    /// The parts of the program that it fetches itself; none where it is whole.
    pub parts: Vec<String>,
    pub icon: String,
    pub reload: Option<String>,
}

impl Assets {
    /// Joins the style sheets and gives the files their names.
    pub(super) fn seal(folder: &Path, template: &Template) -> Result<Self, RenderError> {
        let js = folder.join(&template.js);
        let wasm = named(folder, &template.wasm)?;
        refer(&js, &template.wasm, &wasm)?;
        let mut parts = Vec::new();
        for name in program_parts(folder)? {
            let part = named(folder, &name)?;
            refer(&js, &name, &part)?;
            parts.push(part);
        }
        Ok(Self {
            style: style::join(folder, &template.styles)?,
            start: named(folder, &template.start)?,
            later: named(folder, LATER)?,
            js: named(folder, &template.js)?,
            wasm,
            parts,
            icon: named(folder, &template.icon)?,
            reload: template.reload.clone(),
        })
    }
}

/// The names that the splitter gave the parts of the program, in their order.
fn program_parts(folder: &Path) -> Result<Vec<String>, RenderError> {
    let unreadable = |error| RenderError::file(folder, &error);
    let mut parts = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name();
        let name = name.to_string_lossy();
        if PARTS.iter().any(|part| name.starts_with(part)) && name.ends_with(".wasm") {
            parts.push(name.into_owned());
        }
    }
    parts.sort();
    Ok(parts)
}

/// Gives a file a name that follows from its contents.
fn named(folder: &Path, name: &str) -> Result<String, RenderError> {
    let path = folder.join(name);
    let name = rename(name, &digest::short(&bytes(&path)?));
    fs::rename(&path, folder.join(&name)).map_err(|error| RenderError::file(&path, &error))?;
    Ok(name)
}

/// A name with this hash, in place of Trunk's own where there is one.
fn rename(name: &str, hash: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    // wasm-bindgen tells the program from its JavaScript by this.
    let (stem, mark) = match stem.strip_suffix("_bg") {
        Some(stem) => (stem, "_bg"),
        None => (stem, ""),
    };
    let stem = match stem.rsplit_once('-') {
        Some((plain, old)) if old.bytes().all(|digit| digit.is_ascii_hexdigit()) => plain,
        _ => stem,
    };
    format!("{stem}-{hash}{mark}.{ending}")
}

/// Writes the new name of a file into a script that mentions it.
fn refer(script: &Path, old: &str, new: &str) -> Result<(), RenderError> {
    write(script, &read(script)?.replace(old, new))
}

fn bytes(path: &Path) -> Result<Vec<u8>, RenderError> {
    fs::read(path).map_err(|error| RenderError::file(path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_a_name_is_ours_whatever_the_length_of_trunks() {
        let hash = "0123456789abcdef";
        for (trunks, ours) in [
            ("start.js", "start-0123456789abcdef.js"),
            ("icon-f.svg", "icon-0123456789abcdef.svg"),
            (
                "alliance-explorer-fedcba987654321.js",
                "alliance-explorer-0123456789abcdef.js",
            ),
            (
                "alliance-explorer-fedcba9876543210_bg.wasm",
                "alliance-explorer-0123456789abcdef_bg.wasm",
            ),
            (
                "alliance-explorer.js",
                "alliance-explorer-0123456789abcdef.js",
            ),
        ] {
            assert_eq!(rename(trunks, hash), ours);
        }
    }
}
