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
    let mut words = Words::default();
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
            Role::Gap => words.push(text, &mut folded, &range),
        }
    }
    words.push(text, &mut folded, &range);
    words.found
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

/// The words found so far, and whether the last is made of initials: to look
/// again at all of it for each of its letters would take for ever.
#[derive(Default)]
struct Words {
    found: Vec<Word>,
    initials: bool,
}

impl Words {
    /// Ends the current word. Letters separated by single full stops are one word,
    /// so that “S.p.A.” is the word “spa”.
    fn push(&mut self, text: &str, folded: &mut String, range: &Range<usize>) {
        if folded.is_empty() {
            return;
        }
        let letter = is_letter(folded);
        let written = is_letter(text.get(range.clone()).unwrap_or_default());
        if let Some(last) = self.found.last_mut().filter(|_| letter && self.initials)
            && text.get(last.range.end..range.start) == Some(".")
        {
            last.folded.push_str(folded);
            last.range.end = range.end;
            self.initials = written;
            folded.clear();
            return;
        }
        self.found.push(Word {
            folded: std::mem::take(folded),
            range: range.clone(),
        });
        self.initials = written;
    }
}

fn is_letter(text: &str) -> bool {
    let mut chars = text.chars().filter(|c| !ACCENTS.contains(c));
    chars.next().is_some_and(|c| !c.is_ascii_digit()) && chars.next().is_none()
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
