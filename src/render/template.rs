//! What Trunk put into `index.html`: the tags that start the application and
//! the style sheets.
//!
//! This file must not know what the pages hold.

use super::error::RenderError;

/// The parts of Trunk's `index.html` that every page needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Template {
    /// The script that starts the application, with its data.
    pub script: String,
    /// Preloads and the icon.
    pub links: Vec<String>,
    /// What Trunk adds while developing, to load the page again after a change.
    pub reload: Option<String>,
    /// Addresses of the style sheets, in order.
    pub styles: Vec<String>,
}

impl Template {
    pub(super) fn parse(html: &str) -> Result<Self, RenderError> {
        let mut template = Self {
            script: String::new(),
            links: Vec::new(),
            reload: reload(html),
            styles: Vec::new(),
        };
        for tag in html
            .split('<')
            .filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag))
        {
            if tag.starts_with("script ") && tag.contains("data-wasm=") {
                template.script = format!("<{tag}></script>");
            } else if let Some(attributes) = tag.strip_prefix("link ") {
                match attribute(attributes, "rel") {
                    Some("stylesheet") => {
                        let href = attribute(attributes, "href").ok_or(RenderError::Template(
                            "address in the link to a style sheet",
                        ))?;
                        template
                            .styles
                            .push(href.trim_start_matches("./").to_owned());
                    }
                    Some("preload" | "modulepreload" | "icon") => {
                        template.links.push(format!("<{tag}>"));
                    }
                    _ => {}
                }
            }
        }
        if template.script.is_empty() {
            return Err(RenderError::Template("script that starts the application"));
        }
        if template.styles.is_empty() {
            return Err(RenderError::Template("style sheet"));
        }
        Ok(template)
    }
}

/// The script inside the page that `trunk serve` adds; a release has none.
fn reload(html: &str) -> Option<String> {
    let (_, script) = html.split_once("<script>")?;
    let (script, _) = script.split_once("</script>")?;
    Some(format!("<script>{script}</script>"))
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = attributes.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_trunk_wrote_is_found() {
        let html = r#"<html><head><link rel="stylesheet" href="./a-1.css"/><title>x</title>
            <link rel="preload" href="./a.wasm" as="fetch"><script src="./start.js" data-js="./a.js"
            data-wasm="./a.wasm"></script></head></html>"#;
        let template = Template::parse(html).unwrap();
        assert_eq!(template.styles, ["a-1.css"]);
        assert_eq!(template.links.len(), 1);
        assert!(template.script.contains("data-js=\"./a.js\""));
        assert!(Template::parse("<html></html>").is_err());
    }
}
