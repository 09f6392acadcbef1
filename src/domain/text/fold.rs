//! Folding: reducing text to plain lower-case words, so that “Telefónica”,
//! “TELEFONICA” and a decomposed “Telefónica” are the same word.
//!
//! This file must never know what is searched for, or in what.

use std::ops::Range;

use super::letter::{ACCENTS, Role, fold_char};

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its letters and digits, folded. Never empty.
    pub folded: String,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
}

/// The words of a text, in order.
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut folded = String::new();
    let mut range = 0..0;
    for (at, c) in text.char_indices() {
        let fresh = folded.is_empty();
        match fold_char(c, &mut folded) {
            Role::Letter => {
                range.start = if fresh { at } else { range.start };
                range.end = at + c.len_utf8();
            }
            Role::Accent if !fresh => range.end = at + c.len_utf8(),
            Role::Accent | Role::Joint => {}
            Role::Gap => push(&mut words, text, &mut folded, &range),
        }
    }
    push(&mut words, text, &mut folded, &range);
    words
}

/// The whole text folded, its words separated by single spaces: what names are
/// ordered by.
pub fn fold(text: &str) -> String {
    join(&words(text), " ")
}

/// The words as one text.
pub fn join(words: &[Word], between: &str) -> String {
    let mut out = String::new();
    for word in words {
        if !out.is_empty() {
            out.push_str(between);
        }
        out.push_str(&word.folded);
    }
    out
}

/// Where in the text the first `length` folded bytes of a word end, accents
/// included.
pub fn end_of_prefix(text: &str, word: &Word, length: usize) -> usize {
    let mut folded = String::new();
    let mut end = word.range.start;
    for c in text.get(word.range.clone()).unwrap_or_default().chars() {
        let before = folded.len();
        let role = fold_char(c, &mut folded);
        if before >= length && role == Role::Letter {
            break;
        }
        end += c.len_utf8();
    }
    end.min(word.range.end)
}

/// Ends the current word. Letters separated by single full stops are one word,
/// so that “S.p.A.” is the word “spa”.
fn push(words: &mut Vec<Word>, text: &str, folded: &mut String, range: &Range<usize>) {
    if folded.is_empty() {
        return;
    }
    let letter = is_letter(folded);
    if let Some(last) = words.last_mut().filter(|_| letter)
        && text.get(last.range.end..range.start) == Some(".")
        && is_initials(text.get(last.range.clone()).unwrap_or_default())
    {
        last.folded.push_str(folded);
        last.range.end = range.end;
        folded.clear();
        return;
    }
    words.push(Word {
        folded: std::mem::take(folded),
        range: range.clone(),
    });
}

fn is_letter(text: &str) -> bool {
    let mut chars = text.chars().filter(|c| !ACCENTS.contains(c));
    chars.next().is_some_and(|c| !c.is_ascii_digit()) && chars.next().is_none()
}

fn is_initials(text: &str) -> bool {
    text.split('.').all(is_letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_ligatures_and_strokes_fold_to_plain_letters() {
        for (text, folded) in [
            ("Telefónica", "telefonica"),
            ("Telefo\u{301}nica", "telefonica"),
            ("Łódź Øresund Đorđe ıİ", "lodz oresund dorde ii"),
            (
                "STRAẞE Straße Æsir œuvre Þór Ðe",
                "strasse strasse aesir oeuvre thor de",
            ),
            ("Arthur's Arthur’s Arthurʼs", "arthurs arthurs arthurs"),
            ("ﬁber ﬃ Ｔｅｌｅ \u{212b} \u{212a}", "fiber ffi tele a k"),
            ("S.p.A. B.V. L.M. 3.5 a.bc", "spa bv lm 3 5 a bc"),
            ("X-FAB 1&1 So you", "x fab 1 1 so you"),
            ("ΕΛΛΆΔΑ БЪЛГАРИЯ Йод", "ελλαδα българия иод"),
            ("× ÷ 🎉 … ''", ""),
            ("ǅ Ệ ự Ș", "dz e u s"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn a_prefix_ends_behind_the_accents_of_its_last_letter() {
        let text = "Telefo\u{301}nica";
        let found = words(text);
        assert_eq!(end_of_prefix(text, &found[0], 6), "Telefo\u{301}".len());
        let text = "Straße";
        assert_eq!(end_of_prefix(text, &words(text)[0], 5), "Straß".len());
        assert_eq!(end_of_prefix(text, &words(text)[0], 99), text.len());
    }
}
