//! What the tests of the written files share: the site, rendered once, and ways
//! to read it.
#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;

pub(crate) const DATASET: &str = include_str!("../../public/data/alliance.json");
const TRUNK: &str = r#"<!doctype html><html><head>
<link rel="icon" href="./icon.svg"/><link rel="stylesheet" href="./a.css"/><link rel="stylesheet" href="./b.css"/>
<script src="./start.js" data-js="./app-123456789abcdef.js" data-wasm="./app-123456789abcdef_bg.wasm"></script></head><body></body></html>"#;

/// The site, rendered once for all tests into a folder of its own.
pub(crate) fn site() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| {
        let folder = built("site");
        alliance_explorer::render::site(&folder).unwrap();
        folder
    })
}

/// A new folder with what Trunk and esbuild leave to the renderer.
pub(crate) fn built(name: &str) -> PathBuf {
    let folder =
        std::env::temp_dir().join(format!("alliance-render-{}-{name}", std::process::id()));
    fs::create_dir_all(folder.join("data")).unwrap();
    fs::write(folder.join("data/alliance.json"), DATASET).unwrap();
    fs::write(folder.join("data/alliance.schema.json"), "{}").unwrap();
    fs::write(folder.join("index.html"), TRUNK).unwrap();
    fs::write(folder.join("a.css"), "a{}").unwrap();
    fs::write(folder.join("b.css"), "b{}").unwrap();
    fs::write(folder.join("specimens.css"), "c{}").unwrap();
    for (name, text) in [
        ("start.js", "start"),
        ("later.js", "later"),
        ("app-123456789abcdef.js", "app-123456789abcdef_bg.wasm"),
        ("app-123456789abcdef_bg.wasm", "wasm"),
        ("sw.js", "// a\nconst EDITION = {};\nrun(EDITION);\n"),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    let icon = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"8\" height=\"8\"/>";
    fs::write(folder.join("icon.svg"), icon).unwrap();
    folder
}

/// Every page with its path relative to the root, such as `members/sap/`.
pub(crate) fn pages() -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut folders = vec![site().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "html") {
                let name = path
                    .strip_prefix(site())
                    .unwrap()
                    .to_string_lossy()
                    .into_owned();
                let address = name.strip_suffix("index.html").unwrap_or(&name).to_owned();
                pages.insert(address, fs::read_to_string(&path).unwrap());
            }
        }
    }
    pages
}

pub(crate) fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let opening = format!(" {name}=\"");
    html.split(&opening)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

pub(crate) fn json(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(site().join(path)).unwrap()).unwrap()
}
