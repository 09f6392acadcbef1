//! What the tests of the content pages share: pages rendered natively, and
//! their markup read back.
//!
//! The reader understands only well-formed markup, such as the pages write, and
//! refuses anything else.
#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::sync::OnceLock;

use alliance_explorer::app::App;
use alliance_explorer::data::{Base, Data};
use alliance_explorer::domain::dataset::Dataset;
use any_spawner::Executor;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

/// The dataset of the site.
pub(crate) fn data() -> Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    *DATA.get_or_init(|| {
        let text = include_str!("../../public/data/alliance.json");
        Data::keep(Dataset::from_json(text).unwrap())
    })
}

/// The page at an address such as `timeline/?track=alliance`.
pub(crate) fn page(address: &str) -> Element {
    page_of(data(), address)
}

/// The same of other data.
pub(crate) fn page_of(data: Data, address: &str) -> Element {
    let _ = Executor::init_futures_executor();
    let html = Owner::new().with(|| {
        provide_context(RequestUrl::new(&format!("/{address}")));
        view! { <App data base=Base::default()/> }.to_html()
    });
    parse(&html)
}

/// An element with what is in it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
}

#[derive(Debug, Clone)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attribute("class")
            .is_some_and(|all| all.split(' ').any(|one| one == class))
    }

    /// All elements within, in order.
    pub(crate) fn all(&self) -> Vec<&Self> {
        let mut found = Vec::new();
        for child in &self.children {
            if let Node::Element(element) = child {
                found.push(element);
                found.extend(element.all());
            }
        }
        found
    }

    /// All elements within that carry the attribute.
    pub(crate) fn with(&self, name: &str) -> Vec<&Self> {
        self.all()
            .into_iter()
            .filter(|one| one.attribute(name).is_some())
            .collect()
    }

    pub(crate) fn named(&self, name: &str) -> Vec<&Self> {
        self.all()
            .into_iter()
            .filter(|one| one.name == name)
            .collect()
    }

    pub(crate) fn class(&self, class: &str) -> Vec<&Self> {
        self.all()
            .into_iter()
            .filter(|one| one.has_class(class))
            .collect()
    }

    pub(crate) fn id(&self, id: &str) -> Option<&Self> {
        self.all()
            .into_iter()
            .find(|one| one.attribute("id") == Some(id))
    }

    /// The text, with single spaces.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.collect(&mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn collect(&self, text: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(part) => text.push_str(part),
                // What a term means is not part of the sentence it stands in.
                Node::Element(one) if one.has_class("term-body") => {}
                Node::Element(one) => one.collect(text),
            }
        }
    }
}

const VOID: [&str; 6] = ["input", "br", "hr", "img", "meta", "link"];

/// Reads markup. Panics where an end tag does not fit.
pub(crate) fn parse(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        push_text(&mut open, &rest[..at]);
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("<!") {
            rest = &after[after.find('>').unwrap() + 1..];
            continue;
        }
        let end = tag_end(rest);
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let done = open.pop().unwrap();
            assert_eq!(done.name, name, "an end tag that does not fit");
            open.last_mut().unwrap().children.push(Node::Element(done));
        } else {
            let element = start(tag.trim_end_matches('/'));
            if VOID.contains(&element.name.as_str()) || tag.ends_with('/') {
                open.last_mut()
                    .unwrap()
                    .children
                    .push(Node::Element(element));
            } else {
                open.push(element);
            }
        }
    }
    push_text(&mut open, rest);
    assert_eq!(open.len(), 1, "unclosed: {:?}", open.last().unwrap().name);
    open.pop().unwrap()
}

fn push_text(open: &mut [Element], text: &str) {
    if !text.is_empty() {
        open.last_mut()
            .unwrap()
            .children
            .push(Node::Text(unescape(text)));
    }
}

/// The end of a tag; a `>` within quotes is none.
fn tag_end(text: &str) -> usize {
    let mut quoted = false;
    text.char_indices()
        .find(|(_, c)| {
            quoted ^= *c == '"';
            !quoted && *c == '>'
        })
        .unwrap()
        .0
}

fn start(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut attributes: Vec<(String, String)> = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let key = rest[..end].to_owned();
        let value = rest[end..]
            .strip_prefix("=\"")
            .map(|after| after.split_once('"').unwrap());
        rest = value.map_or(&rest[end..], |(_, after)| after);
        assert!(
            attributes.iter().all(|(one, _)| *one != key),
            "{key} twice in <{tag}>"
        );
        attributes.push((key, unescape(value.map_or("", |(value, _)| value))));
    }
    Element {
        name: name.to_owned(),
        attributes,
        children: Vec::new(),
    }
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}
