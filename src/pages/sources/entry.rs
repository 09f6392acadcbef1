//! One source: what it is, how closely it was read, and what rests on it.
//!
//! This file must not know where the statements stand.

use maud::{Markup, html};

use super::uses::uses;
use crate::data::Data;
use crate::domain::reading::bibliography::reference;
use crate::domain::reading::citations::Citations;
use crate::domain::records::source::Source;
use crate::pages::facts::note;
use crate::ui::copy::copy;
use crate::ui::link::external;
use crate::ui::name::organisation;
use crate::ui::time::time;

/// The entry of a source.
pub(super) fn entry(data: Data, source: &Source, citations: &Citations<'_>) -> Markup {
    let rests = citations.of(&source.id);
    html! {
        li.entry id=(source.id) {
            div.entry-title lang=[source.lang.as_deref()] { (external(&source.url, &source.title)) }
            div.quiet { (details(source)) " " (copy("Copy the reference", &reference(source))) }
            (note(source.note.as_deref()))
            (shared_origin(data, source))
            @if rests.is_empty() {
                p.quiet { "Nothing rests on it directly." }
            } @else {
                details.uses {
                    summary {
                        @if rests.len() == 1 { "1 statement rests on it" }
                        @else { (rests.len()) " statements rest on it" }
                    }
                    (uses(rests))
                }
            }
        }
    }
}

/// With how many others it counts as one source.
fn shared_origin(data: Data, source: &Source) -> Markup {
    let others = data.set.sources.iter().filter(|other| {
        source.origin.is_some() && other.origin == source.origin && other.id != source.id
    });
    let others = others.count();
    html! {
        @if others > 0 {
            p.quiet {
                "Counts as one source with " (others)
                @if others == 1 { " other" } @else { " others" }
                " of the same origin."
            }
        }
    }
}

fn details(source: &Source) -> Markup {
    let read = match source.seen.as_deref() {
        Some("full") => "read in full",
        Some("excerpt") => "read as an excerpt",
        Some(_) => "read in part",
        None => "how much was read is not recorded",
    };
    html! {
        (organisation(&source.publisher)) ", "
        @match source.date { Some(date) => (time(date)), None => "undated" }
        @if let Some(lang) = &source.lang { ", " (language(lang)) }
        @if let Some(kind) = &source.kind { ", " (kind) }
        ", " (read)
        @if source.title_exact == Some(false) { ", title rebuilt from the address" }
        @if source.date_exact == Some(false) { ", date taken from context" }
        "."
    }
}

/// The name of a language, or its tag where the name is not known here.
fn language(tag: &str) -> &str {
    match tag {
        "bg" => "Bulgarian",
        "da" => "Danish",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fr" => "French",
        "it" => "Italian",
        "nl" => "Dutch",
        "pl" => "Polish",
        "pt" => "Portuguese",
        "sl" => "Slovenian",
        "sv" => "Swedish",
        other => other,
    }
}
