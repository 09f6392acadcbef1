//! Whom readers write to about a mistake or an answer, as the publisher of a
//! copy chose when it was built.
//!
//! This file must not know what readers write about, nor where the choice
//! comes from.

use form_urlencoded::byte_serialize;

use crate::domain::values::url::WebUrl;

/// An address that readers can write to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// A mail address, such as `data@example.org`.
    Mail(String),
    /// The form for a new issue, such as `https://example.org/site/issues/new`.
    Issues(WebUrl),
}

impl Contact {
    /// Reads a mail address, with or without `mailto:`, or a web address;
    /// nothing where the text is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(address) = WebUrl::try_from(text.to_owned()) {
            return Some(Self::Issues(address));
        }
        let mail = text.strip_prefix("mailto:").unwrap_or(text);
        let (name, host) = mail.split_once('@')?;
        let plain = |c: char| c.is_ascii_alphanumeric() || ".-_+".contains(c);
        let good = !name.is_empty() && host.contains('.') && !host.starts_with('.');
        let clean = name.chars().all(plain) && host.chars().all(plain) && !host.ends_with('.');
        (good && clean).then(|| Self::Mail(mail.to_owned()))
    }

    /// The address, for people to read.
    pub fn shown(&self) -> &str {
        match self {
            Self::Mail(address) => address,
            Self::Issues(address) => address.host(),
        }
    }

    /// The address as it is written down.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mail(address) => address,
            Self::Issues(address) => address.as_str(),
        }
    }

    /// The link that begins a letter with this title and text.
    pub fn letter(&self, title: &str, text: &str) -> String {
        let (to, title_key, text_key) = match self {
            // Lines of a mail end in both characters (RFC 6068).
            Self::Mail(address) => (["mailto:", address].concat(), "subject", "body"),
            Self::Issues(address) => {
                // GitLab names its fields otherwise than GitHub and Forgejo.
                let gitlab = address.as_str().contains("/-/issues/");
                let keys = if gitlab {
                    ("issue[title]", "issue[description]")
                } else {
                    ("title", "body")
                };
                (address.as_str().to_owned(), keys.0, keys.1)
            }
        };
        let text = match self {
            Self::Mail(_) => text.replace('\n', "\r\n"),
            Self::Issues(_) => text.to_owned(),
        };
        let joint = if to.contains('?') { '&' } else { '?' };
        let [title, text] = [title, &text].map(encoded);
        format!("{to}{joint}{title_key}={title}&{text_key}={text}")
    }
}

/// Percent-encoded, spaces too: mail programs take a plus for a plus.
fn encoded(text: &str) -> String {
    byte_serialize(text.as_bytes())
        .collect::<String>()
        .replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_or_web_address_is_known_and_nothing_else() {
        for (text, shown) in [
            ("data@example.org", "data@example.org"),
            (" mailto:a.b+c@mail.example.org ", "a.b+c@mail.example.org"),
            ("https://www.example.org/site/issues/new", "example.org"),
        ] {
            let contact = Contact::parse(text).unwrap();
            assert_eq!(contact.shown(), shown);
            assert_eq!(Contact::parse(contact.as_str()), Some(contact));
        }
        for text in [
            "",
            "example.org",
            "data@example",
            "@example.org",
            "a@.org",
            "a@example.org.",
            "a@example.org?bcc=b@example.org",
            "a b@example.org",
            "javascript:alert(1)",
            "mailto:",
        ] {
            assert_eq!(Contact::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_letter_is_begun_with_title_and_text() {
        for (to, link) in [
            (
                "data@example.org",
                "mailto:data@example.org?subject=Caf%C3%A9%20%26%20more&body=a%2Bb%0D%0Ac",
            ),
            (
                "https://example.org/x/issues/new",
                "https://example.org/x/issues/new?title=Caf%C3%A9%20%26%20more&body=a%2Bb%0Ac",
            ),
            (
                "https://example.org/x/issues/new?template=data.md",
                "https://example.org/x/issues/new?template=data.md&title=Caf%C3%A9%20%26%20more&body=a%2Bb%0Ac",
            ),
            (
                "https://example.org/x/-/issues/new",
                "https://example.org/x/-/issues/new?issue[title]=Caf%C3%A9%20%26%20more&issue[description]=a%2Bb%0Ac",
            ),
        ] {
            let contact = Contact::parse(to).unwrap();
            assert_eq!(contact.letter("Café & more", "a+b\nc"), link);
        }
    }
}
