//! Every publication cited, by publisher, narrowed by the address, each with
//! what rests on it.
//!
//! This folder must not judge a source.

mod entry;
pub(in crate::pages) mod uses;

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use maud::{Markup, html};

use super::filter::{Filter, filter, status};
use crate::data::Data;
use crate::domain::query::facet::NOT_STATED;
use crate::domain::reading::bibliography::{self, shelves};
use crate::domain::reading::citations::Citations;
use crate::layout::page_head;
use crate::route::Route;
use crate::ui::{changing, markup};

static HERE: Route = Route::Sources;

pub(super) fn sources(data: Data) -> AnyView {
    let filter = filter(&HERE, &bibliography::KEYS);
    let shown = Memo::new(move |_| {
        filter
            .query
            .with(|query| bibliography::shown(&data.set.sources, query))
    });
    let citations = Citations::new(data.set);
    let controls = vec![
        filter.text_field("Search title and publisher"),
        kinds(data, filter),
    ];
    open_sought();
    view! {
        {markup(page_head(
            "The sources",
            "Every publication behind this site, how much of it was read, and every statement \
             that rests on it.",
        ))}
        {filter.controls("Filter the sources", controls)}
        {status(shown, "sources")}
        {changing(move || shown.with(|shown| list(data, filter, &citations, shown)))}
    }
    .into_any()
}

/// Links for the kinds of publication, folded away because there are many.
fn kinds(data: Data, filter: Filter) -> AnyView {
    let chips = bibliography::kinds(&data.set.sources)
        .into_iter()
        .map(|(kind, count)| {
            let words = if kind == NOT_STATED {
                "not recorded"
            } else {
                kind
            };
            ("kind", kind.to_owned(), format!("{words} ({count})"))
        })
        .collect();
    let chips = filter.chips(chips);
    view! {
        <details class="more-filters"><summary>"Kind of publication"</summary>{chips}</details>
    }
    .into_any()
}

/// Whoever follows a statement's source to its entry sees at once what else
/// rests on it. The entry is there one frame after the address has changed.
fn open_sought() {
    let hash = use_location().hash;
    Effect::new(move || {
        let id = hash.get();
        request_animation_frame(move || {
            let entry = document().get_element_by_id(id.trim_start_matches('#'));
            if let Some(Ok(Some(uses))) = entry.map(|entry| entry.query_selector("details.uses")) {
                // If it stays closed, the reader can still open it.
                let _ = uses.set_attribute("open", "");
            }
        });
    });
}

fn list(data: Data, filter: Filter, citations: &Citations<'_>, shown: &[bool]) -> Markup {
    let shelves = shelves(&data.set.sources, shown);
    html! {
        nav.letters aria-label="Publishers by first letter" {
            ul {
                @for shelf in &shelves {
                    li { a href=(filter.fragment(&anchor(shelf.letter))) data-noscroll { (shelf.letter) } }
                }
            }
        }
        @for shelf in &shelves {
            @let id = anchor(shelf.letter);
            section.shelf id=(id) aria-labelledby={ (id) "-heading" } {
                h2 id={ (id) "-heading" } { (shelf.letter) }
                ul.entries {
                    @for at in &shelf.sources {
                        @if let Some(source) = data.set.sources.get(*at) {
                            (entry::entry(data, source, citations))
                        }
                    }
                }
            }
        }
    }
}

/// The anchor of a shelf; `#` has no place in an identifier.
fn anchor(letter: char) -> String {
    match letter {
        '#' => "publishers-other".to_owned(),
        letter => format!("publishers-{}", letter.to_ascii_lowercase()),
    }
}
