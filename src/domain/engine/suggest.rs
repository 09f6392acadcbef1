//! What may help where nothing was found.
//!
//! This file must never widen the results by itself.

use super::Suggestion;
use crate::domain::engine::count::Narrowed;
use crate::domain::engine::search::Phrase;
use crate::domain::engine::search::did_you_mean::{self, Name};
use crate::domain::query::facet::Facet;

pub(super) fn suggestion(
    phrase: &Phrase,
    narrowed: &Narrowed,
    names: &[Name],
    absent: &[String],
) -> Suggestion {
    // Where the text finds something and the facets do not, the text is right.
    let fruitless = narrowed.by_text == 0 && !phrase.is_empty();
    let absent = if fruitless {
        did_you_mean::absent(absent, phrase)
    } else {
        None
    };
    let nearest = match absent {
        None if fruitless => did_you_mean::nearest(names, phrase),
        _ => None,
    };
    let clear = |facet: Facet| {
        let count = narrowed
            .facet(facet)
            .filter(|count| count.filters())?
            .without();
        (count > 0).then_some((facet, count))
    };
    Suggestion {
        nearest: nearest.map(str::to_owned),
        without_filters: narrowed.by_text,
        helpful_clear: Facet::ALL.into_iter().filter_map(clear).collect(),
        absent: absent.map(str::to_owned),
    }
}
