//! The terms, in alphabetical order with an index of letters.
//!
//! This file must not know where a term is used.

use leptos::prelude::*;
use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::bibliography::letter;
use crate::domain::records::glossary::Term;
use crate::domain::text::fold;
use crate::domain::text::sorting;
use crate::layout::page_head;
use crate::route::Route;
use crate::ui::markup;
use crate::ui::provenance::{Standing, legend, provenance};

pub(super) fn glossary(data: Data) -> AnyView {
    let names: Vec<String> = data
        .set
        .glossary
        .iter()
        .map(|term| fold(&term.term))
        .collect();
    let order = sorting::order(names.iter().map(String::as_str));
    let terms: Vec<&Term> = order
        .into_iter()
        .filter_map(|at| data.set.glossary.get(at as usize))
        .collect();
    let shelves: Vec<_> = terms
        .chunk_by(|a, b| initial(a) == initial(b))
        .filter_map(|terms| Some((initial(terms.first()?), terms)))
        .collect();
    let index = shelves.iter().map(|(letter, _)| *letter);
    markup(html! {
        (page_head(
            "The glossary",
            "What the terms mean, each in one sentence and in our own words. On other pages a \
             term can be opened where it is first used.",
        ))
        (legend(data.set))
        nav.letters aria-label="Terms by first letter" {
            ul {
                @for letter in index {
                    li { a href=(Route::Glossary.fragment(&anchor(letter))) data-noscroll { (letter) } }
                }
            }
        }
        @for (letter, terms) in &shelves { (shelf(data, *letter, terms)) }
    })
}

fn initial(term: &Term) -> char {
    letter(&fold(&term.term))
}

fn anchor(letter: char) -> String {
    match letter {
        '#' => "terms-other".to_owned(),
        letter => format!("terms-{}", letter.to_ascii_lowercase()),
    }
}

fn shelf(data: Data, letter: char, terms: &[&Term]) -> Markup {
    let id = anchor(letter);
    html! {
        section.shelf id=(id) aria-labelledby={ (id) "-heading" } {
            h2 id={ (id) "-heading" } { (letter) }
            dl.terms { @for term in terms { (entry(data, term)) } }
        }
    }
}

fn entry(data: Data, term: &Term) -> Markup {
    html! {
        div.glossary-entry id=(term.id) data-fact={ "glossary." (term.id) } {
            dt {
                dfn { (term.term) }
                @if let Some(expansion) = &term.expansion { " " span.quiet { (expansion) } }
            }
            dd {
                (term.definition) " "
                (provenance(data.set, Standing::Definition, &term.sources))
            }
        }
    }
}
