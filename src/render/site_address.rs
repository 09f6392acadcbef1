//! Where the site will be published, as far as the build knows it.
//!
//! The pages themselves do not need it, because they only have relative links.
//! What is read outside of a page does: a sitemap, a feed, a picture shown by
//! another site. This file must not know what is published.

use std::env;

use super::error::RenderError;
use crate::domain::values::url::WebUrl;

/// The public address of the site, with its slash at the end, if it is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct SiteAddress {
    address: Option<String>,
    base: Option<String>,
}

impl SiteAddress {
    /// Reads the variables `SITE_URL`, the public address, and `SITE_BASE`, the
    /// path alone, which follows from the address where it is not given.
    ///
    /// # Errors
    ///
    /// When the address is not one of `http:` or `https:`.
    pub(super) fn from_environment() -> Result<Self, RenderError> {
        let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        Self::new(set("SITE_URL"), set("SITE_BASE"))
    }

    fn new(address: Option<String>, base: Option<String>) -> Result<Self, RenderError> {
        let Some(address) = address else {
            return Ok(Self { address, base });
        };
        let checked = WebUrl::try_from(address).map_err(|_| RenderError::Address)?;
        let address = format!("{}/", checked.as_str().trim_end_matches('/'));
        let path = address
            .split_once("://")
            .and_then(|(_, rest)| rest.find('/').and_then(|at| rest.get(at..)))
            .unwrap_or("/")
            .to_owned();
        Ok(Self {
            address: Some(address),
            base: base.or(Some(path)),
        })
    }

    /// Whether the public address is known.
    pub(super) fn is_known(&self) -> bool {
        self.address.is_some()
    }

    /// A path of the site as an absolute address; where the public address is
    /// not known, the path as it is.
    pub(super) fn absolute(&self, path: &str) -> String {
        match &self.address {
            Some(address) => format!("{address}{}", path.trim_start_matches("./")),
            None => path.to_owned(),
        }
    }

    /// The path of the root, for the one page that is served at any depth.
    pub(super) fn base(&self) -> &str {
        self.base.as_deref().unwrap_or("/")
    }
}

#[cfg(test)]
mod tests {
    use super::SiteAddress;

    fn site(address: &str) -> SiteAddress {
        SiteAddress::new(Some(address.to_owned()), None).unwrap()
    }

    #[test]
    fn an_address_makes_paths_absolute_and_tells_the_base() {
        for (address, base) in [
            ("https://example.org", "/"),
            ("https://example.org/a/b/", "/a/b/"),
            ("https://example.org/a/b", "/a/b/"),
        ] {
            assert_eq!(site(address).base(), base);
        }
        let site = site("https://example.org/a");
        assert_eq!(site.absolute("./"), "https://example.org/a/");
        assert_eq!(site.absolute("members/"), "https://example.org/a/members/");
        assert_eq!(SiteAddress::default().absolute("members/"), "members/");
        assert_eq!(SiteAddress::default().base(), "/");
        let other = SiteAddress::new(
            Some("https://example.org/a/".to_owned()),
            Some("/b/".to_owned()),
        );
        assert_eq!(other.unwrap().base(), "/b/");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        assert!(SiteAddress::new(Some("example.org".to_owned()), None).is_err());
        assert!(SiteAddress::new(Some("javascript:alert(1)".to_owned()), None).is_err());
    }
}
