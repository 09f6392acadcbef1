//! A text of the file, kept as its place in it: a hundred thousand records have
//! millions of texts, and copying each would take the file's size twice over
//! and most of the time of reading it.
//!
//! This file must not know how a file is read.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::node::{Node, Record};

/// A part of a text that others have parts of as well. The whole is kept as long
/// as any part is.
#[derive(Clone)]
pub struct SharedText {
    whole: Arc<String>,
    start: u32,
    end: u32,
}

impl SharedText {
    /// The part as a place in the whole. A part of anything else, or one behind
    /// the fourth gigabyte, is copied.
    pub(super) fn part(whole: &Arc<String>, part: &str) -> Self {
        let start = part.as_ptr().addr().wrapping_sub(whole.as_ptr().addr());
        let end = start.wrapping_add(part.len());
        let within = whole
            .get(start..end)
            .is_some_and(|found| std::ptr::eq(found, part));
        match (u32::try_from(start), u32::try_from(end)) {
            (Ok(start), Ok(end)) if within => Self {
                whole: Arc::clone(whole),
                start,
                end,
            },
            _ => part.into(),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self
    }
}

impl Deref for SharedText {
    type Target = str;

    fn deref(&self) -> &str {
        self.whole
            .get(self.start as usize..self.end as usize)
            .unwrap_or_default()
    }
}

impl From<String> for SharedText {
    fn from(text: String) -> Self {
        Self {
            start: 0,
            end: u32::try_from(text.len()).unwrap_or(u32::MAX),
            whole: Arc::new(text),
        }
    }
}

impl From<&str> for SharedText {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<SharedText> for String {
    fn from(text: SharedText) -> Self {
        text.as_str().to_owned()
    }
}

impl PartialEq for SharedText {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for SharedText {}

impl PartialOrd for SharedText {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for SharedText {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other)
    }
}

impl PartialEq<str> for SharedText {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<String> for SharedText {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for SharedText {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Hash for SharedText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for SharedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for SharedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl maud::Render for SharedText {
    fn render_to(&self, buffer: &mut String) {
        self.as_str().render_to(buffer);
    }
}

impl Serialize for SharedText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl Record for SharedText {
    fn read(node: Node<'_>) -> Self {
        node.as_shared()
    }
}

/// In the schema it is a text like any other.
#[cfg(feature = "schema")]
impl schemars::JsonSchema for SharedText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        String::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_a_place_and_anything_else_a_copy() {
        let whole = Arc::new("über Telefónica".to_owned());
        let part = SharedText::part(&whole, &whole[6..]);
        assert_eq!(part, "Telefónica");
        assert_eq!(Arc::strong_count(&whole), 2);
        let elsewhere = "Telefónica".to_owned();
        assert_eq!(SharedText::part(&whole, &elsewhere), part);
        assert_eq!(SharedText::part(&whole, ""), "");
        assert_eq!(Arc::strong_count(&whole), 2);
    }
}
