//! The style page, `about/style/`: colours, sizes and components as they are,
//! for those who change the style sheets.
//!
//! It is only a file, without the application, and not in the sitemap; so it
//! adds nothing to what readers wait for. The components are made by the code
//! that the pages use. This file must not choose a colour or a size.

use std::path::Path;

use maud::{Markup, html};

use super::document::{Build, around};
use super::error::RenderError;
use super::head::relative_base;
use super::{read, write};
use crate::data::Data;
use crate::domain::values::confidence::Confidence;
use crate::layout::page_head;
use crate::route::{self, Route};
use crate::ui::bars::{Bar, bars};
use crate::ui::monogram::monogram;
use crate::ui::provenance::fact;
use crate::ui::time::time;

/// Its address, relative to the root of the site.
pub(super) const ADDRESS: &str = "about/style/";
/// Its own rules; the build copies them from `style/`.
const SHEET: &str = "specimens.css";
/// Where the colours and sizes are chosen.
const TOKENS: &str = include_str!("../../style/tokens.css");

/// Writes the page.
pub(super) fn page(folder: &Path, data: Data, build: &Build) -> Result<(), RenderError> {
    let head = html! {
        meta charset="utf-8";
        base href=(relative_base(ADDRESS));
        meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'self'";
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="color-scheme" content="light dark";
        meta name="robots" content="noindex";
        title { "Style – " (route::SITE) }
        link rel="stylesheet" href=(build.assets.style);
        link rel="stylesheet" href=(SHEET);
        link rel="icon" href=(build.assets.icon) type="image/svg+xml";
    };
    let body = html! {
        main.wrap {
            nav aria-label="Site" { a href=(Route::About.href()) { (Route::About.label()) } }
            (page_head("Style", "Colours, sizes and components, as the style sheets have them."))
            (swatches())
            (scale("Space", "--s"))
            (scale("Type", "--t"))
            (components(data))
        }
    };
    // Read, so that a missing sheet stops the build and not a reader.
    read(&folder.join(SHEET))?;
    write(
        &folder.join(ADDRESS).join("index.html"),
        &around(head, body, build),
    )
}

/// The names of the tokens, with their values.
fn tokens() -> Vec<(&'static str, &'static str)> {
    TOKENS
        .lines()
        .filter_map(|line| line.trim().strip_suffix(';')?.split_once(": "))
        .filter(|(name, _)| name.starts_with("--"))
        .collect()
}

fn swatches() -> Markup {
    let colours = tokens()
        .into_iter()
        .filter(|(_, value)| value.starts_with("light-dark("));
    html! {
        h2 { "Colours" }
        ul.swatches {
            @for (name, value) in colours {
                li {
                    span.swatch data-token=(name.trim_start_matches('-')) {}
                    code { (name) } " " span.quiet { (value) }
                }
            }
        }
    }
}

/// The steps of a scale, which end in their number; other tokens may begin alike.
fn scale(title: &str, prefix: &str) -> Markup {
    let is_step = |name: &str| {
        let step = name.strip_prefix(prefix);
        step.is_some_and(|step| step.parse::<i8>().is_ok())
    };
    let steps = tokens().into_iter().filter(|(name, _)| is_step(name));
    html! {
        h2 { (title) }
        ul.scale {
            @for (name, value) in steps {
                li {
                    span.scale-bar data-step=(name.trim_start_matches('-')) { @if prefix == "--t" { "Alliance" } }
                    code { (name) } " " span.quiet { (value) }
                }
            }
        }
    }
}

fn components(data: Data) -> Markup {
    let specimens = [
        (
            "Provenance",
            html! {
                @for degree in Confidence::ALL {
                    div {
                        "A statement "
                        @if let Some(source) = data.set.sources.first() {
                            (fact(data.set, degree, std::slice::from_ref(&source.id)))
                        }
                    }
                }
            },
        ),
        (
            "Bars",
            bars(
                "Members",
                &[("France", 12), ("Germany", 6), ("Sweden", 3)].map(|(label, count)| Bar {
                    label: label.to_owned(),
                    count,
                    whole: 12,
                    href: None,
                }),
            ),
        ),
        ("Monogram", monogram("Deutsche Telekom")),
        ("Date", html! { p { (time(data.set.as_of)) } }),
        (
            "Controls",
            html! {
                p {
                    button type="button" { "Button" } " "
                    a.button.primary href=(Route::Members.href()) { "Primary" } " "
                    a.chip href=(Route::Members.href()) { "Chip" span.chip-cross aria-hidden="true" { "×" } }
                }
            },
        ),
        (
            "Text",
            html! {
                p.lede { "A lede says what the page is about." }
                p { "Text with a " a href=(Route::Members.href()) { "link" } ", " code { "code" } " and " mark { "a mark" } "." }
                blockquote { p { "A quotation." } }
                p.quiet { "What is said in passing." }
            },
        ),
    ];
    html! {
        h2 { "Components" }
        @for (name, specimen) in specimens {
            section.specimen aria-label=(name) { h3 { (name) } (specimen) }
        }
    }
}
