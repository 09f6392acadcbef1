//! One style sheet out of many: fewer requests, and better compression.
//!
//! This file must not change what a rule says; it only drops comments and
//! indentation.

use std::fs;
use std::path::Path;

use super::digest;
use super::error::RenderError;
use super::{read, write};

/// Joins the style sheets into one, named after its contents, deletes the parts,
/// and gives the name.
pub(super) fn join(folder: &Path, parts: &[String]) -> Result<String, RenderError> {
    let mut joined = String::new();
    for part in parts {
        joined.push_str(&compact(&read(&folder.join(part))?));
    }
    let name = format!("style-{}.css", digest::short(joined.as_bytes()));
    write(&folder.join(&name), &joined)?;
    for part in parts {
        let path = folder.join(part);
        fs::remove_file(&path).map_err(|error| RenderError::file(&path, &error))?;
    }
    Ok(name)
}

fn compact(css: &str) -> String {
    let mut bare = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::new(), |out, line| out + line + "\n")
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn comments_and_indentation_go() {
        let css = "/* a */\n.b {\n  color: red; /* c */\n}\n\n";
        assert_eq!(compact(css), ".b {\ncolor: red;\n}\n");
    }
}
