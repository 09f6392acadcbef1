//! Identifiers: lower-case words joined by hyphens, unique within their kind.
//!
//! This file must not know which records carry them.

use std::fmt;

use serde::Serialize;

use crate::domain::json::SharedText;
use crate::domain::json::node::{Form, Node, Record};

/// Says why a text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnId(String);

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not an identifier: use lower-case letters, digits and hyphens",
            self.0
        )
    }
}

impl std::error::Error for NotAnId {}

fn checked(text: SharedText) -> Result<SharedText, NotAnId> {
    let fits = !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if fits {
        Ok(text)
    } else {
        Err(NotAnId(text.into()))
    }
}

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name(
            #[cfg_attr(feature = "schema", schemars(regex(pattern = r"^[a-z0-9-]+$")))]
            SharedText,
        );

        impl $name {
            /// The identifier as it stands in the dataset and in addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<SharedText> for $name {
            type Error = NotAnId;

            fn try_from(text: SharedText) -> Result<Self, NotAnId> {
                checked(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;

            fn try_from(text: String) -> Result<Self, NotAnId> {
                checked(text.into()).map(Self)
            }
        }

        impl Record for $name {
            fn read(node: Node<'_>) -> Self {
                node.parse()
            }
        }

        impl Form for $name {
            fn stand_in() -> Self {
                Self("".into())
            }
        }

        impl maud::Render for $name {
            fn render_to(&self, buffer: &mut String) {
                // Letters, digits and hyphens need no escaping.
                buffer.push_str(&self.0);
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id_type!(
    /// Names a member.
    MemberId
);
id_type!(
    /// Names an entry in the list of sources.
    SourceId
);
id_type!(
    /// Names a fact, an event, a term or any other record with an anchor.
    RecordId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lower_case_words_are_identifiers() {
        for good in ["sap", "x-fab", "8ra", "gx-212"] {
            assert!(SourceId::try_from(good.to_owned()).is_ok(), "{good}");
        }
        for bad in ["", "SAP", "a b", "é", "a/b", "a\"b"] {
            assert!(SourceId::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
