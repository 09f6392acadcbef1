//! Text with the words that matched marked.
//!
//! This file must not decide what matches.

use std::ops::Range;

use maud::{Markup, html};

use crate::domain::engine::search::Highlighter;

/// A name, a place or another short text.
pub(super) fn name(highlighter: &Highlighter, text: &str) -> Markup {
    marked(text, highlighter.name(text))
}

/// A sentence, in which fewer things match than in a name.
pub(super) fn sentence(highlighter: &Highlighter, text: &str) -> Markup {
    marked(text, highlighter.sentence(text))
}

fn marked(text: &str, ranges: Vec<Range<usize>>) -> Markup {
    let mut pieces = Vec::new();
    let mut end = 0;
    for range in ranges {
        pieces.push((text.get(end..range.start), text.get(range.clone())));
        end = range.end;
    }
    html! {
        @for (before, marked) in pieces {
            (before.unwrap_or_default())
            mark { (marked.unwrap_or_default()) }
        }
        (text.get(end..).unwrap_or_default())
    }
}
