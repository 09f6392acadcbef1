//! Whom readers write to: with an address a letter is begun by a link, without
//! one there is a text to copy.
#![cfg(feature = "ssr")]
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at what cannot be"
)]

mod support;

use std::fs;
use std::process::{Command, Output};

use alliance_explorer::contact::Contact;
use form_urlencoded::parse;
use support::shown::{Element, data, page, page_of};
use support::written::built;

const MAIL: &str = "data@example.org";

/// What stands in the begun letter, by the names of its parts.
fn letter(page: &Element, label: &str) -> Vec<(String, String)> {
    let links = page.named("a");
    let link = links.into_iter().find(|link| link.text() == label).unwrap();
    let (to, parts) = link.attribute("href").unwrap().split_once('?').unwrap();
    assert_eq!(to, format!("mailto:{MAIL}"));
    parse(parts.as_bytes()).into_owned().collect()
}

fn copied(page: &Element) -> String {
    let texts = page.named("textarea");
    texts.into_iter().map(Element::text).collect()
}

#[test]
fn with_an_address_the_letter_is_begun() {
    let data = data().answered_by(Contact::parse(MAIL));
    let member = page_of(data, "members/arthurs-legal/");
    let begun = letter(&member, "Report an error");
    assert_eq!(begun[0].0, "subject");
    assert_eq!(begun[0].1, "Error in the entry of Arthur’s Legal");
    assert!(
        begun[1]
            .1
            .contains("Arthur’s Legal, Strategies & Systems (arthurs-legal)\r\nField:")
    );
    assert!(copied(&member).is_empty());
    assert!(!member.text().contains("whoever publishes"));

    let about = page_of(data, "about/");
    let begun = letter(&about, "Tell us what you know");
    assert!(begun[1].1.starts_with("Open question: \r\n"));
    assert!(copied(&about).is_empty());
    assert!(!about.text().contains("whoever publishes"));
}

#[test]
fn without_one_there_is_a_text_to_copy() {
    for (address, text) in [
        ("members/sap/", "Member: SAP SE (sap)"),
        ("about/", "Open question:"),
    ] {
        let page = page(address);
        assert!(copied(&page).contains(text), "{address}");
        assert!(page.text().contains("whoever publishes"), "{address}");
        let mail = |link: &&Element| {
            link.attribute("href")
                .is_some_and(|to| to.starts_with("mailto:"))
        };
        assert_eq!(
            page.named("a").into_iter().filter(mail).count(),
            0,
            "{address}"
        );
    }
}

/// The renderer as the build runs it.
fn render(name: &str, contact: &str) -> (Output, String) {
    let folder = built(name);
    let output = Command::new(env!("CARGO_BIN_EXE_render"))
        .arg(&folder)
        .env("SITE_CONTACT", contact)
        .output()
        .unwrap();
    let page = fs::read_to_string(folder.join("members/sap/index.html")).unwrap_or_default();
    (output, page)
}

#[test]
fn the_build_takes_the_address_and_refuses_what_is_none() {
    let (output, page) = render("contact", "https://example.org/site/issues/new");
    assert!(output.status.success());
    // The application reads it there.
    assert!(page.contains(" data-contact=\"https://example.org/site/issues/new\""));
    assert!(page.contains(
        "https://example.org/site/issues/new?title=Error%20in%20the%20entry%20of%20SAP&amp;body="
    ));

    let (output, page) = render("no-contact", "");
    assert!(output.status.success());
    assert!(!page.contains("data-contact"));

    let (output, _) = render("wrong-contact", "javascript:alert(1)");
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("SITE_CONTACT must be"));
}
