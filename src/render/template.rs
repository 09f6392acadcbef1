//! What Trunk put into `index.html`: the names of the files that start the
//! application, of the style sheets and of the icon.
//!
//! This file must not know what the pages hold.

use super::error::RenderError;

/// The parts of Trunk's `index.html` that the pages need. All are names of
/// files in the root of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Template {
    /// The script that starts the application.
    pub start: String,
    /// The JavaScript that wasm-bindgen wrote.
    pub js: String,
    /// The program.
    pub wasm: String,
    /// The icon, a drawing.
    pub icon: String,
    /// The style sheets, in order.
    pub styles: Vec<String>,
    /// What Trunk adds while developing, to load the page again after a change.
    pub reload: Option<String>,
}

impl Template {
    pub(super) fn parse(html: &str) -> Result<Self, RenderError> {
        let tags: Vec<&str> = html
            .split('<')
            .filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag))
            .collect();
        let script = tags
            .iter()
            .find(|tag| tag.starts_with("script ") && tag.contains("data-wasm="))
            .ok_or(RenderError::Template("script that starts the application"))?;
        let of_script = |name| {
            attribute(script, name)
                .map(file)
                .ok_or(RenderError::Template("file in the script that starts it"))
        };
        let links = |rel: &str| {
            tags.iter()
                .filter(|tag| tag.starts_with("link ") && attribute(tag, "rel") == Some(rel))
                .filter_map(|tag| attribute(tag, "href").map(file))
                .collect::<Vec<String>>()
        };
        let styles = links("stylesheet");
        if styles.is_empty() {
            return Err(RenderError::Template("style sheet"));
        }
        Ok(Self {
            start: of_script("src")?,
            js: of_script("data-js")?,
            wasm: of_script("data-wasm")?,
            icon: links("icon").pop().ok_or(RenderError::Template("icon"))?,
            styles,
            reload: reload(html),
        })
    }
}

fn file(address: &str) -> String {
    address.trim_start_matches("./").to_owned()
}

/// The script inside the page that `trunk serve` adds; a release has none.
fn reload(html: &str) -> Option<String> {
    let (_, script) = html.split_once("<script>")?;
    let (script, _) = script.split_once("</script>")?;
    Some(format!("<script>{script}</script>"))
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = attributes.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_trunk_wrote_is_found() {
        let html = r#"<html><head><link rel="stylesheet" href="./a-1.css"/><title>x</title>
            <link rel="icon" href="./i.svg"><script src="./start.js" data-js="./a.js"
            data-wasm="./a.wasm"></script></head></html>"#;
        let template = Template::parse(&html.replace('\n', " ")).unwrap();
        assert_eq!(template.styles, ["a-1.css"]);
        assert_eq!(template.start, "start.js");
        assert_eq!(template.js, "a.js");
        assert_eq!(template.wasm, "a.wasm");
        assert_eq!(template.icon, "i.svg");
        assert!(Template::parse("<html></html>").is_err());
    }
}
