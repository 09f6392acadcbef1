//! Reading values out of JSON, with the path of every value for the error.
//!
//! Serde's derived readers name the line of a problem instead of its path, and
//! cost more; `docs/decisions/0003-own-reader-of-records.md` has the numbers. The syntax of JSON
//! itself is still read by `serde_json`.
//!
//! This file must not know any record.

use std::fmt;

use super::SharedText;
use super::reading::Reading;
use super::value::Value;

/// A record that can be read out of JSON.
pub(crate) trait Record: Sized {
    /// Reads the record; problems are noted in the node's reading.
    fn read(node: Node<'_>) -> Self;
}

/// A value that is written as a text of a certain form.
pub(crate) trait Form: TryFrom<SharedText, Error: fmt::Display> {
    /// Stands in for a value that could not be read, until the dataset is
    /// refused.
    fn stand_in() -> Self;
}

/// A JSON value and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) value: Option<&'a Value<'a>>,
    pub(super) step: Step<'a>,
    pub(super) parent: Option<&'a Node<'a>>,
}

/// What leads from the value around it to a value.
#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    Root,
    Field(&'a str),
    Item(usize),
}

impl<'a> Node<'a> {
    /// The whole file, or nothing of it where only its places are asked for.
    pub(super) fn root(reading: &'a Reading<'a>, value: Option<&'a Value<'a>>) -> Self {
        Self {
            reading,
            value,
            step: Step::Root,
            parent: None,
        }
    }

    /// The place of a field that is being read.
    pub(super) fn child<'b>(&'b self, name: &'b str) -> Node<'b> {
        Node {
            reading: self.reading,
            value: None,
            step: Step::Field(name),
            parent: Some(self),
        }
    }

    /// An item of the list that stands here.
    pub(super) fn item<'b>(&'b self, at: usize, value: &'b Value<'b>) -> Node<'b> {
        Node {
            reading: self.reading,
            value: Some(value),
            step: Step::Item(at),
            parent: Some(self),
        }
    }

    /// A field, which may be missing.
    #[inline(never)]
    fn field<'b>(&'b self, name: &'b str) -> Node<'b> {
        let value = if let Some(record @ Value::Record(_)) = self.value {
            record.field(name)
        } else {
            self.expected("a record in braces");
            None
        };
        Node {
            value,
            ..self.child(name)
        }
    }

    /// A record in a field.
    pub(crate) fn record<T: Record>(&self, name: &str) -> T {
        T::read(self.field(name))
    }

    /// A record in a field that may be missing.
    pub(crate) fn optional_record<T: Record>(&self, name: &str) -> Option<T> {
        let field = self.field(name);
        field.value.map(|_| T::read(field))
    }

    /// A list of records.
    pub(crate) fn list<T: Record>(&self, name: &str) -> Vec<T> {
        let field = self.field(name);
        let items = field.items();
        // As long as the list is: what is kept for ever should hold no room
        // that is never used.
        let mut list = Vec::with_capacity(items.len());
        for (at, value) in items.iter().enumerate() {
            list.push(T::read(field.item(at, value)));
        }
        list
    }

    /// A list of records that may be missing.
    pub(crate) fn optional_list<T: Record>(&self, name: &str) -> Vec<T> {
        if self.field(name).value.is_none() {
            return Vec::new();
        }
        self.list(name)
    }

    #[inline(never)]
    fn items(&self) -> &'a [Value<'a>] {
        if let Some(Value::List(items)) = self.value {
            return items;
        }
        self.expected("a list");
        &[]
    }

    /// This text, as a part of the file.
    #[inline(never)]
    pub(super) fn as_shared(&self) -> SharedText {
        if let Some(Value::Text(text)) = self.value {
            return SharedText::part(self.reading.file, text);
        }
        self.expected("a text");
        SharedText::from("")
    }

    /// This text.
    fn as_text(&self) -> String {
        self.as_shared().into()
    }

    /// A text that stays a part of the file: for records of which there may be
    /// many.
    #[inline(never)]
    pub(crate) fn shared(&self, name: &str) -> SharedText {
        self.field(name).as_shared()
    }

    /// The same, where it may be missing.
    #[inline(never)]
    pub(crate) fn optional_shared(&self, name: &str) -> Option<SharedText> {
        let field = self.field(name);
        field.value.map(|_| field.as_shared())
    }

    /// A text.
    #[inline(never)]
    pub(crate) fn text(&self, name: &str) -> String {
        self.field(name).as_text()
    }

    /// A text that may be missing.
    #[inline(never)]
    pub(crate) fn optional_text(&self, name: &str) -> Option<String> {
        let field = self.field(name);
        field.value.map(|_| field.as_text())
    }

    /// A version, which may be written as a text or as a number; empty where
    /// it is neither.
    pub(crate) fn version(&self, name: &str) -> String {
        match self.value.and_then(|record| record.field(name)) {
            Some(Value::Text(version)) => version.clone().into_owned(),
            Some(Value::Number(Some(major))) => major.to_string(),
            _ => String::new(),
        }
    }

    /// A text of a certain form.
    pub(crate) fn parsed<T: Form>(&self, name: &str) -> T {
        self.field(name).parse()
    }

    /// A text of a certain form that may be missing.
    pub(crate) fn optional_parsed<T: Form>(&self, name: &str) -> Option<T> {
        let field = self.field(name);
        field.value.map(|_| field.parse())
    }

    /// This text in its form.
    #[inline(never)]
    pub(crate) fn parse<T: Form>(&self) -> T {
        match T::try_from(self.as_shared()) {
            Ok(value) => value,
            Err(error) => {
                self.problem(error.to_string());
                T::stand_in()
            }
        }
    }

    /// A whole number from 0.
    #[inline(never)]
    pub(crate) fn number(&self, name: &str) -> usize {
        usize::try_from(self.field(name).as_number(u64::from(u32::MAX))).unwrap_or(0)
    }

    /// A year or another small number that may be missing.
    #[inline(never)]
    pub(crate) fn optional_number(&self, name: &str) -> Option<u16> {
        let field = self.field(name);
        field
            .value
            .map(|_| u16::try_from(field.as_number(u64::from(u16::MAX))).unwrap_or(0))
    }

    /// This number, up to a limit.
    #[inline(never)]
    pub(crate) fn as_number(&self, limit: u64) -> u64 {
        let number = match self.value {
            Some(Value::Number(number)) => *number,
            _ => None,
        };
        number.filter(|number| *number <= limit).unwrap_or_else(|| {
            self.expected("a whole number within its limits");
            0
        })
    }

    /// True, false, or missing.
    #[inline(never)]
    pub(crate) fn optional_flag(&self, name: &str) -> Option<bool> {
        let field = self.field(name);
        match field.value {
            None => None,
            Some(Value::Flag(flag)) => Some(*flag),
            Some(_) => {
                field.expected("true or false");
                None
            }
        }
    }
}

/// A plain text in a list.
impl Record for String {
    fn read(node: Node<'_>) -> Self {
        node.as_text()
    }
}
