//! Whether a word of a query means a word of the data: equal, its beginning, or
//! the same but for a typo.
//!
//! This file must never know where in a record the word stands. All words here
//! are folded.

use crate::domain::engine::search::match_field::LONG_PREFIX;

/// How a word of a query matches a word of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchKind {
    /// Equal.
    Exact,
    /// The beginning of the word.
    Prefix,
    /// The same but for so many typos.
    Typos(u8),
}

/// The letters from which one typo, and two, are forgiven.
const ONE_TYPO: usize = 4;
const TWO_TYPOS: usize = 8;
/// The letters from which even the first may be wrong.
const ANY_START: usize = 7;
/// The letters up to which a replaced letter must sound like the right one.
/// Half of all words of four or five letters are one replacement away from
/// another: India and Indra, Opel and open, Ansys and Arsys.
const SHORT: usize = 5;
/// The letters from which a beginning with a typo is taken for the beginning.
const PREFIX_TYPO: usize = 7;

/// Whether `word` is `term` or its beginning.
pub fn plain(word: &str, term: &str) -> Option<MatchKind> {
    let rest = term.strip_prefix(word)?;
    Some(if rest.is_empty() {
        MatchKind::Exact
    } else {
        MatchKind::Prefix
    })
}

/// How many letters a word that is not the last must have to be taken for a
/// beginning: the last word is still being typed.
pub fn prefix_letters(last: bool) -> usize {
    if last { 1 } else { LONG_PREFIX }
}

/// What an English word of the plural is in the singular: “twins”, “agencies”.
pub fn singular(word: &str) -> Option<String> {
    let (stem, ending) = match word.strip_suffix("ies") {
        Some(stem) => (stem, "y"),
        None => (
            word.strip_suffix('s').filter(|stem| !stem.ends_with('s'))?,
            "",
        ),
    };
    (stem.len() >= 3).then(|| [stem, ending].concat())
}

/// How many typos are forgiven in a word of so many letters.
pub fn allowed(letters: usize) -> u8 {
    match letters {
        ..ONE_TYPO => 0,
        ONE_TYPO..TWO_TYPOS => 1,
        TWO_TYPOS.. => 2,
    }
}

/// How many typos make `word` of `term`, where they are forgiven.
pub fn typos(word: &str, term: &str) -> Option<u8> {
    let (letters, whole) = (word.chars().count(), term.chars().count());
    let allowed = allowed(letters);
    // Letters are left out more often than added, and a longer word is usually
    // another one: Australia is not Austria, nor Securitas security.
    let allowed = if letters > whole {
        allowed.min(1)
    } else {
        allowed
    };
    let far = letters > whole + 1 || letters + usize::from(allowed) < whole;
    if allowed == 0 || far || whole < ONE_TYPO {
        return None;
    }
    let found = u8::try_from(strsim::osa_distance(word, term)).ok()?;
    let same_start = starts_alike(word, term) || (letters >= ANY_START && found == 1);
    (found <= allowed && same_start && !(letters <= SHORT && replaces(word, term))).then_some(found)
}

/// The same for words joined: their beginning must agree, lest a stray first
/// word be taken for a typo of the second.
pub fn joined_typos(word: &str, term: &str) -> Option<u8> {
    typos(word, term).filter(|_| starts_alike(word, term))
}

/// One typo, where `word` is the beginning of `term` but for that.
pub fn prefix_typo(word: &str, term: &str) -> Option<u8> {
    let letters = word.chars().count();
    if letters < PREFIX_TYPO || !starts_alike(word, term) {
        return None;
    }
    let whole = term.chars().count();
    (letters.saturating_sub(1)..=letters + 1)
        .take_while(|length| *length < whole)
        .any(|length| strsim::osa_distance(word, first_letters(term, length)) <= 1)
        .then_some(1)
}

/// A set of the letters in a word, by which most far words are known to be far
/// without a comparison.
pub fn letter_set(word: &str) -> u32 {
    word.chars()
        .fold(0, |set, c| set | 1 << (u32::from(c) % 32))
}

/// Whether words with these letters may be that many typos apart: each typo
/// brings at most one letter that the term lacks.
pub fn may_be_near(word: u32, term: u32, typos: u8) -> bool {
    (word & !term).count_ones() <= u32::from(typos)
}

fn first_letters(term: &str, count: usize) -> &str {
    let end = term
        .char_indices()
        .nth(count)
        .map_or(term.len(), |(at, _)| at);
    term.get(..end).unwrap_or(term)
}

/// The first letter agrees, or the first two are swapped.
pub fn starts_alike(word: &str, term: &str) -> bool {
    let (mut a, mut b) = (word.chars(), term.chars());
    let (a, b) = ([a.next(), a.next()], [b.next(), b.next()]);
    a[0] == b[0] || (a[0] == b[1] && a[1] == b[0])
}

/// Whether a letter of a short word is replaced by one that sounds different.
fn replaces(word: &str, term: &str) -> bool {
    let mut unlike = word.chars().zip(term.chars()).filter(|(a, b)| a != b);
    let same_length = word.chars().count() == term.chars().count();
    match (unlike.next(), unlike.next()) {
        (Some((a, b)), None) if same_length => !sound_alike(a, b),
        _ => false,
    }
}

fn sound_alike(a: char, b: char) -> bool {
    ["aeiouy", "ijy", "ckqx", "sz", "bp", "dt", "fvw", "mn", "gj"]
        .iter()
        .any(|group| group.contains(a) && group.contains(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typos_are_forgiven_by_length() {
        for (word, term, expected) in [
            ("tmi", "tim", None),
            ("nokai", "nokia", Some(1)),
            ("airbs", "airbus", Some(1)),
            ("nokya", "nokia", Some(1)),
            ("india", "indra", None),
            ("opel", "open", None),
            ("dell", "bell", None),
            ("virbus", "airbus", None),
            ("securitas", "security", None),
            ("tima", "tim", None),
            ("ansys", "arsys", None),
            ("telefnca", "telefonica", Some(2)),
            ("australia", "austria", None),
            ("apgemini", "capgemini", Some(1)),
            ("ionos", "sonos", None),
            ("oinos", "ionos", Some(1)),
        ] {
            assert_eq!(typos(word, term), expected, "{word} {term}");
        }
    }

    #[test]
    fn a_plural_has_a_singular() {
        for (word, expected) in [
            ("twins", Some("twin")),
            ("agencies", Some("agency")),
            ("press", None),
            ("smes", Some("sme")),
            ("bus", None),
            ("aws", None),
        ] {
            assert_eq!(singular(word).as_deref(), expected, "{word}");
        }
    }

    #[test]
    fn a_long_beginning_may_hold_a_typo() {
        assert_eq!(prefix_typo("telfoni", "telefonica"), Some(1));
        assert_eq!(prefix_typo("intel", "internet"), None);
        assert_eq!(prefix_typo("telenor", "telefonica"), None);
    }
}
