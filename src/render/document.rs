//! The document around a page's markup.
//!
//! This file must not know what is on the page.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::assets::Assets;
use super::body::body;
use super::head::head;
use super::narrowed::Narrowed;
use super::site_address::SiteAddress;
use crate::contact::Contact;
use crate::data::Data;
use crate::domain::values::fingerprint::fingerprint;
use crate::route::Route;

/// What all documents of one build share.
pub(super) struct Build {
    pub assets: Assets,
    pub site: SiteAddress,
    /// Links that work without the application.
    pub links: Narrowed,
    /// The fingerprint of the dataset as it is published.
    pub built: String,
    /// When its facts were last verified.
    pub as_of: String,
    /// Whom readers write to.
    pub contact: Option<&'static Contact>,
}

impl Build {
    /// `text` is the dataset as it is published.
    pub(super) fn new(
        assets: Assets,
        site: SiteAddress,
        links: Narrowed,
        data: Data,
        text: &str,
    ) -> Self {
        Self {
            assets,
            site,
            links,
            built: fingerprint(text),
            as_of: data.set.as_of.iso(),
            contact: data.contact,
        }
    }
}

/// The whole file of a route. The fingerprint and the date of the dataset it
/// was made from stand on the root element, so that the application can tell
/// when it shows newer data than the file does; so does whom readers write to,
/// which the application takes from there.
pub(super) fn document(data: Data, route: &Route, build: &Build) -> String {
    let page = html! {
        div id="notice" {}
        div id="app" { (PreEscaped(build.links.lead(body(data, route, "")))) }
    };
    around(head(data, route, &build.assets, &build.site), page, build)
}

/// A document with these contents.
pub(super) fn around(head: Markup, body: Markup, build: &Build) -> String {
    html! {
        (DOCTYPE)
        html lang="en" data-built=(build.built) data-as-of=(build.as_of)
            data-contact=[build.contact.map(Contact::as_str)] { head { (head) } body { (body) } }
    }
    .into_string()
}
