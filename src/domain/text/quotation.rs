//! A text that came with the address, shown so that it cannot pass for the
//! page's own words: in quotation marks, cut, and without the characters that
//! turn the writing direction of what follows.
//!
//! This file must not know where the text stood.

/// As long as the longest name that somebody would search for.
const MOST: usize = 60;

/// The text as a quotation.
pub fn quotation(text: &str) -> String {
    let mut shown: String = text.chars().filter_map(harmless).take(MOST + 1).collect();
    if let Some((cut, _)) = shown.char_indices().nth(MOST) {
        shown.truncate(cut);
        shown.push('…');
    }
    ["“", &shown, "”"].concat()
}

/// A quotation mark inside would end the quotation early.
fn harmless(letter: char) -> Option<char> {
    match letter {
        '“' | '”' | '„' => Some('"'),
        '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => None,
        _ if letter.is_control() => None,
        _ => Some(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_short_and_plain_stays() {
        assert_eq!(quotation("Émile & Söhne <b>"), "“Émile & Söhne <b>”");
        assert_eq!(quotation(&"é".repeat(60)), format!("“{}”", "é".repeat(60)));
    }

    #[test]
    fn what_is_long_is_cut() {
        let cut = quotation(&"SAP has left the Alliance. ".repeat(4000));
        assert_eq!(cut.chars().count(), MOST + 3);
        assert!(cut.ends_with("…”"));
    }

    #[test]
    fn nothing_ends_the_quotation_or_turns_what_follows() {
        assert_eq!(quotation("a” is proven. “b"), "“a\" is proven. \"b”");
        assert_eq!(quotation("a\u{202e}b\u{2066}c\u{200b}\n\0d"), "“abcd”");
    }
}
