//! One reading of a file: its text, and the first problem met.
//!
//! A problem does not end the reading: the first one is kept, a stand-in takes
//! the place of the value, and the dataset is refused at the end. So reading a
//! record needs no way out after each of its fields, which halves its code.
//!
//! This file must not know any record.

use std::cell::OnceCell;
use std::sync::Arc;

use serde::de::DeserializeSeed;

use super::node::{Node, Record};
use super::problem::Problem;
use super::value::{Read, Value};

/// One reading of a file.
pub(crate) struct Reading<'f> {
    pub(super) file: &'f Arc<String>,
    pub(super) problem: OnceCell<Problem>,
}

/// A file whose syntax was read.
pub(crate) struct File<'f, T> {
    reading: Reading<'f>,
    root: Value<'f>,
    /// The records of the list that was named, as far as there is one.
    pub(crate) records: Vec<T>,
}

impl<'f, T: Record> File<'f, T> {
    /// Reads the syntax of the whole file, and of the list in that field the
    /// records: each is read as soon as it was met, and its JSON forgotten.
    pub(crate) fn read(file: &'f Arc<String>, list: &'f str) -> Result<Self, serde_json::Error> {
        let reading = Reading {
            file,
            problem: OnceCell::new(),
        };
        let mut records = Vec::new();
        let mut take = |at: usize, item: &Value<'_>| {
            let root = Node::root(&reading, None);
            records.push(T::read(root.child(list).item(at, item)));
        };
        let mut reader = serde_json::Deserializer::from_str(file);
        let root = Read::Field(list, &mut take).deserialize(&mut reader)?;
        reader.end()?;
        Ok(Self {
            reading,
            root,
            records,
        })
    }

    /// The whole file.
    pub(crate) fn root(&self) -> Node<'_> {
        Node::root(&self.reading, Some(&self.root))
    }

    /// The first problem met.
    pub(crate) fn problem(&self) -> Option<&Problem> {
        self.reading.problem.get()
    }
}
