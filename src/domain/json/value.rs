//! JSON as it is read: a small tree whose texts are still parts of the file, and
//! that never holds the one list which may be long.
//!
//! Serde's own reader does the syntax. This file must not know any record.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

/// A JSON value. `null` is another spelling of a missing field.
#[derive(Debug)]
pub(crate) enum Value<'f> {
    Null,
    Flag(bool),
    /// A number; nothing where it is no whole number from 0.
    Number(Option<u64>),
    Text(Cow<'f, str>),
    List(Vec<Value<'f>>),
    Record(Vec<(Value<'f>, Value<'f>)>),
}

/// What is done with each item of a list, which is then forgotten.
pub(super) type Take<'t> = &'t mut dyn FnMut(usize, &Value<'_>);

/// How to read a value.
pub(super) enum Read<'t> {
    /// Whole.
    Whole,
    /// A record, of whose one field the items are taken as they come.
    Field(&'t str, Take<'t>),
    /// A list, whose items are taken as they come.
    Items(Take<'t>),
}

impl<'f> Value<'f> {
    /// A field of a record. The last one counts if a name stands there twice.
    pub(super) fn field(&self, name: &str) -> Option<&Value<'f>> {
        let Self::Record(fields) = self else {
            return None;
        };
        let named = |(key, _): &&(Value, Value)| matches!(key, Value::Text(key) if key == name);
        let (_, value) = fields.iter().rfind(named)?;
        (!matches!(value, Self::Null)).then_some(value)
    }
}

impl<'f> DeserializeSeed<'f> for Read<'_> {
    type Value = Value<'f>;

    fn deserialize<D: Deserializer<'f>>(self, reader: D) -> Result<Value<'f>, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'f> Visitor<'f> for Read<'_> {
    type Value = Value<'f>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value<'f>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value<'f>, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value<'f>, E> {
        Ok(Value::Number(Some(number)))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Value<'f>, E> {
        Ok(Value::Number(None))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value<'f>, E> {
        Ok(Value::Number(None))
    }

    fn visit_borrowed_str<E>(self, text: &'f str) -> Result<Value<'f>, E> {
        Ok(Value::Text(Cow::Borrowed(text)))
    }

    /// A text with escapes, which stands nowhere in the file as it is.
    fn visit_str<E>(self, text: &str) -> Result<Value<'f>, E> {
        Ok(Value::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'f>>(self, mut items: A) -> Result<Value<'f>, A::Error> {
        let mut list = Vec::new();
        let mut at = 0;
        let mut take = match self {
            Self::Items(take) => Some(take),
            _ => None,
        };
        while let Some(item) = items.next_element_seed(Read::Whole)? {
            match &mut take {
                Some(take) => take(at, &item),
                None => list.push(item),
            }
            at += 1;
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'f>>(self, mut entries: A) -> Result<Value<'f>, A::Error> {
        let mut fields = Vec::new();
        let mut wanted = match self {
            Self::Field(name, take) => Some((name, take)),
            _ => None,
        };
        while let Some(key) = entries.next_key_seed(Read::Whole)? {
            let how = match (&mut wanted, &key) {
                (Some((name, take)), Value::Text(key)) if key == *name => Read::Items(&mut **take),
                _ => Read::Whole,
            };
            fields.push((key, entries.next_value_seed(how)?));
        }
        Ok(Value::Record(fields))
    }
}
