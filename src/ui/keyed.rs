//! A list whose rows stay: each is written once, moved when the order changes,
//! taken out and put back, and only those of its parts that an answer changes
//! are written again. So the focus, an open panel and what a browser keeps of
//! an element survive, and little is laid out anew.
//!
//! Why not Leptos' own list: rows are maud's markup, and `<For>` over it would
//! need views for the parts. This file must not know what a row is about.

use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use maud::Markup;

/// A part of an element that differs from answer to answer.
pub struct Part {
    /// Where it is within the element.
    at: &'static str,
    is: Is,
    value: String,
}

enum Is {
    Content,
    Href,
}

/// The content of the element there. It is written as a whole, because a
/// browser that translates the page has replaced the texts within.
pub fn content(at: &'static str, markup: Markup) -> Part {
    let (is, value) = (Is::Content, markup.into_string());
    Part { at, is, value }
}

/// Where the link there leads.
pub fn href(at: &'static str, value: String) -> Part {
    let is = Is::Href;
    Part { at, is, value }
}

/// An element, with what its parts hold now.
pub struct Parted {
    element: Element,
    values: Vec<String>,
}

impl Parted {
    /// An element that was written with these parts.
    pub fn new(element: Element, parts: Vec<Part>) -> Self {
        let values = parts.into_iter().map(|part| part.value).collect();
        Self { element, values }
    }

    /// Writes the parts that differ; the same ones in the same order each time.
    pub fn write(&mut self, parts: Vec<Part>) {
        for (part, value) in parts.into_iter().zip(&mut self.values) {
            if part.value == *value {
                continue;
            }
            if let Ok(Some(place)) = self.element.query_selector(part.at) {
                match part.is {
                    Is::Content => place.set_inner_html(&part.value),
                    // Without it the link leads to an older selection.
                    Is::Href => drop(place.set_attribute("href", &part.value)),
                }
            }
            *value = part.value;
        }
    }
}

/// A row as it should be: its key, and its parts.
pub type Wanted = (usize, Vec<Part>);

/// The rows of a list.
#[derive(Default)]
pub struct Keyed {
    /// By key. More than are shown, so that they need not be written again.
    rows: Vec<Row>,
}

struct Row {
    key: usize,
    parted: Parted,
    wanted: bool,
}

/// How many rows are kept that are not shown.
const SPARE: usize = 120;

impl Keyed {
    /// Takes over the rows that a list was written with.
    pub fn adopt(&mut self, list: &Element, rows: Vec<Wanted>) {
        self.rows.clear();
        let mut next = list.first_element_child();
        for (key, parts) in rows {
            let Some(element) = next else { return };
            next = element.next_element_sibling();
            self.keep(key, Parted::new(element, parts));
        }
    }

    /// Makes the list show these rows in this order. `write` gives the markup of
    /// one of them, by its number, the first time that it is wanted.
    pub fn show(&mut self, list: &Element, rows: Vec<Wanted>, write: &dyn Fn(usize) -> Markup) {
        self.rows.iter_mut().for_each(|row| row.wanted = false);
        let order: Vec<usize> = rows.iter().map(|(key, _)| *key).collect();
        let missing: String = (0..)
            .zip(&order)
            .filter(|(_, key)| self.find(**key).is_err())
            .map(|(at, _)| write(at).into_string())
            .collect();
        // A list of the same kind, because rows of a table are none elsewhere.
        let nursery = list
            .clone_node()
            .ok()
            .and_then(|node| node.dyn_into::<Element>().ok());
        if let Some(nursery) = &nursery {
            nursery.set_inner_html(&missing);
        }
        for (key, parts) in rows {
            if let Ok(at) = self.find(key) {
                if let Some(row) = self.rows.get_mut(at) {
                    row.wanted = true;
                    row.parted.write(parts);
                }
            } else if let Some(new) = nursery.as_ref().and_then(Element::first_element_child) {
                new.remove();
                self.keep(key, Parted::new(new, parts));
            }
        }
        self.rows
            .iter()
            .filter(|row| !row.wanted)
            .for_each(|row| row.parted.element.remove());
        self.arrange(list, &order);
        if self.rows.len() > order.len() + SPARE {
            self.rows.retain(|row| row.wanted);
        }
    }

    /// Moves as little as it can: a row that is in the way of its successor goes
    /// aside until its turn comes.
    fn arrange(&self, list: &Element, order: &[usize]) {
        let mut next = list.first_element_child();
        for key in order {
            let Some(row) = self.find(*key).ok().and_then(|at| self.rows.get(at)) else {
                continue;
            };
            let element = &row.parted.element;
            if next.as_ref() == Some(element) {
                next = element.next_element_sibling();
                continue;
            }
            let after = next.as_ref().and_then(Element::next_element_sibling);
            match &next {
                Some(other) if after.as_ref() == Some(element) => {
                    other.remove();
                    next = element.next_element_sibling();
                }
                // A row that cannot be put in its place stays away.
                before => drop(list.insert_before(element, before.as_ref().map(AsRef::as_ref))),
            }
        }
    }

    fn find(&self, key: usize) -> Result<usize, usize> {
        self.rows.binary_search_by(|row| row.key.cmp(&key))
    }

    fn keep(&mut self, key: usize, parted: Parted) {
        if let Err(at) = self.find(key) {
            let wanted = true;
            self.rows.insert(
                at,
                Row {
                    key,
                    parted,
                    wanted,
                },
            );
        }
    }
}
