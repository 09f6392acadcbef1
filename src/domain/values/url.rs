//! Web addresses that may become links: `http:` and `https:` only.
//!
//! This file must not fetch anything.

use std::fmt;

use serde::Serialize;

use crate::domain::json::SharedText;
use crate::domain::json::node::Form;

/// An address that is safe to put into `href`: it starts with `http://` or
/// `https://` and holds neither space nor control character.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WebUrl(
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^https?://[^\s]+$")))]
    SharedText,
);

/// Says why a text may not become a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAWebUrl(String);

impl fmt::Display for NotAWebUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is not an http or https address", self.0)
    }
}

impl std::error::Error for NotAWebUrl {}

impl TryFrom<String> for WebUrl {
    type Error = NotAWebUrl;

    fn try_from(text: String) -> Result<Self, NotAWebUrl> {
        SharedText::from(text).try_into()
    }
}

impl TryFrom<SharedText> for WebUrl {
    type Error = NotAWebUrl;

    fn try_from(text: SharedText) -> Result<Self, NotAWebUrl> {
        let host = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        let clean = !text.chars().any(|c| c.is_whitespace() || c.is_control());
        match host {
            Some(rest) if clean && !rest.is_empty() && !rest.starts_with('/') => Ok(Self(text)),
            _ => Err(NotAWebUrl(text.into())),
        }
    }
}

impl Form for WebUrl {
    fn stand_in() -> Self {
        Self("".into())
    }
}

impl WebUrl {
    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host, without a leading `www.`, for people to read.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "https://",
            "https:///x",
            "//evil.example",
            "ftp://x.example",
            "https://a b",
            "",
        ] {
            assert!(WebUrl::try_from(bad.to_owned()).is_err(), "{bad}");
        }
        let good = WebUrl::try_from("https://www.sap.com/about?x#y".to_owned()).unwrap();
        assert_eq!(good.host(), "sap.com");
    }
}
