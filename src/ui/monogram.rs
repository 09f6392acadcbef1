//! Monogram tiles, in place of logos, which are trademarks and weigh much.
//!
//! This file must not know what the letters stand for.

use maud::{Markup, html};

/// The initials of a name's first two words, or its first two letters.
pub fn initials(name: &str) -> String {
    let mut words = name
        .split(|c: char| c.is_whitespace() || c.is_ascii_punctuation())
        .filter(|word| !word.is_empty());
    match (words.next(), words.next()) {
        (Some(one), Some(two)) => one.chars().take(1).chain(two.chars().take(1)).collect(),
        (Some(one), None) => one.chars().take(2).collect(),
        _ => String::new(),
    }
}

/// The tile. It repeats the name beside it, so screen readers skip it.
pub fn monogram(name: &str) -> Markup {
    html! { span.monogram aria-hidden="true" translate="no" { (initials(name)) } }
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_come_from_words_or_letters() {
        for (name, expected) in [
            ("Deutsche Telekom", "DT"),
            ("SAP", "SA"),
            ("X-FAB", "XF"),
            ("Ålesund", "Ål"),
            ("- .", ""),
            ("", ""),
        ] {
            assert_eq!(initials(name), expected);
        }
    }
}
