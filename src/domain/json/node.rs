//! Reading values out of JSON, with the path of every value for the error.
//!
//! Serde's derived readers for the two dozen records made up a quarter of the
//! whole WebAssembly; these few functions replace them, and name the path of a
//! problem as a path (`members[3].founded`) instead of a line. The syntax of
//! JSON itself is still read by `serde_json`.
//!
//! A problem does not end the reading: the first one is kept, a stand-in takes
//! the path of the value, and the dataset is refused at the end. So reading a
//! record needs no way out after each of its fields, which halves its code.
//!
//! This file must not know any record.

use std::cell::OnceCell;
use std::fmt;

use serde_json::{Map, Value};

use super::Problem;

/// A record that can be read out of JSON.
pub(crate) trait Record: Sized {
    /// Reads the record; problems are noted in the node's reading.
    fn read(node: Node<'_>) -> Self;
}

/// A value that is written as a text of a certain form.
pub(crate) trait Form: TryFrom<String, Error: fmt::Display> {
    /// Stands in for a value that could not be read, until the dataset is
    /// refused.
    fn stand_in() -> Self;
}

/// One reading of a file, with the first problem met.
#[derive(Default)]
pub(crate) struct Reading {
    problem: OnceCell<Problem>,
}

impl Reading {
    /// Reads a whole file.
    pub(crate) fn of<T: Record>(value: &Value) -> Result<T, Problem> {
        let reading = Self::default();
        let record = T::read(Node {
            reading: &reading,
            value: Some(value),
            step: Step::Root,
            parent: None,
        });
        match reading.problem.into_inner() {
            None => Ok(record),
            Some(problem) => Err(problem),
        }
    }
}

/// A JSON value and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    reading: &'a Reading,
    value: Option<&'a Value>,
    step: Step<'a>,
    parent: Option<&'a Node<'a>>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Field(&'a str),
    Item(usize),
}

impl<'a> Node<'a> {
    /// A field, which may be missing.
    #[inline(never)]
    fn field<'b>(&'b self, name: &'b str) -> Node<'b> {
        let value = if let Some(Value::Object(object)) = self.value {
            field_of(object, name)
        } else {
            self.expected("a record in braces");
            None
        };
        Node {
            reading: self.reading,
            value,
            step: Step::Field(name),
            parent: Some(self),
        }
    }

    /// Notes that something else should stand here.
    #[inline(never)]
    fn expected(&self, what: &str) {
        let found = match self.value {
            None => "nothing",
            Some(Value::Null) => "null",
            Some(Value::Bool(_)) => "true or false",
            Some(Value::Number(_)) => "a number",
            Some(Value::String(_)) => "a text",
            Some(Value::Array(_)) => "a list",
            Some(Value::Object(_)) => "a record in braces",
        };
        self.problem(["expected ", what, ", found ", found].concat());
    }

    #[inline(never)]
    fn problem(&self, problem: String) {
        // Only the first problem is kept; a field of something that is no
        // record only repeats that it is none.
        self.reading.problem.get_or_init(|| Problem {
            path: self.to_string(),
            problem,
        });
    }

    /// A record in a field.
    pub(crate) fn record<T: Record>(&self, name: &str) -> T {
        T::read(self.field(name))
    }

    /// A list of records.
    pub(crate) fn list<T: Record>(&self, name: &str) -> Vec<T> {
        let field = self.field(name);
        let mut list = Vec::new();
        for (at, value) in field.items().iter().enumerate() {
            list.push(T::read(Node {
                reading: self.reading,
                value: Some(value),
                step: Step::Item(at),
                parent: Some(&field),
            }));
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
    fn items(&self) -> &'a [Value] {
        if let Some(Value::Array(items)) = self.value {
            return items;
        }
        self.expected("a list");
        &[]
    }

    /// This text.
    #[inline(never)]
    fn as_text(&self) -> String {
        if let Some(Value::String(text)) = self.value {
            return text.clone();
        }
        self.expected("a text");
        String::new()
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
        match T::try_from(self.as_text()) {
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
        let number = self.value.and_then(Value::as_u64);
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
            Some(Value::Bool(flag)) => Some(*flag),
            Some(_) => {
                field.expected("true or false");
                None
            }
        }
    }
}

/// `null` is another spelling of a missing field.
fn field_of<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    object.get(name).filter(|value| !value.is_null())
}

/// The path from the root of the file: `members[3].founded`.
impl fmt::Display for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Item(at) => write!(f, "[{at}]"),
            Step::Field(name) => {
                if self.parent.is_some_and(|parent| parent.parent.is_some()) {
                    f.write_str(".")?;
                }
                f.write_str(name)
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
