//! Finds the terms of the glossary in running text, each where it is first used
//! on a page.
//!
//! Whole words only, the longest term first, nothing within quotation marks.
//! This file must not know how a term is shown.

use crate::domain::records::glossary::Term;
use crate::domain::text;
use crate::domain::text::sorting;

/// A stretch of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'t, 'g> {
    /// Plain text.
    Plain(&'t str),
    /// A term as it stands in the text, with its entry.
    Term(&'t str, &'g Term),
}

/// Marks terms through a page and remembers which it has marked.
#[derive(Clone)]
pub struct GlossaryMarker<'g> {
    /// Spellings with the position of their term, the longest first.
    spellings: Vec<(&'g str, usize)>,
    terms: &'g [Term],
    seen: Vec<bool>,
}

impl<'g> GlossaryMarker<'g> {
    /// A marker for one page, which has marked nothing yet.
    pub fn new(terms: &'g [Term]) -> Self {
        let mut spellings: Vec<(&str, usize)> = Vec::new();
        for (at, term) in terms.iter().enumerate() {
            // An entry such as “Tagus, Loire, Danube” explains several words.
            let names = term.term.split(", ").chain(term.expansion.as_deref());
            spellings.extend(names.filter(|name| !name.is_empty()).map(|name| (name, at)));
        }
        let longest = sorting::most_first(spellings.iter().map(|(name, _)| name.len()));
        let spellings = longest
            .into_iter()
            .filter_map(|at| spellings.get(at as usize).copied())
            .collect();
        Self {
            spellings,
            terms,
            seen: vec![false; terms.len()],
        }
    }

    /// Cuts a text into plain stretches and terms not yet marked.
    pub fn mark<'t>(&mut self, text: &'t str) -> Vec<Piece<'t, 'g>> {
        let mut pieces = Vec::new();
        let (mut plain_from, mut at, mut quoted) = (0, 0, false);
        while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
            match c {
                '“' => quoted = true,
                '”' => quoted = false,
                _ => {}
            }
            let found = if quoted { None } else { self.term_at(text, at) };
            let Some((end, term)) = found else {
                at += c.len_utf8();
                continue;
            };
            if let Some(plain) = text.get(plain_from..at).filter(|plain| !plain.is_empty()) {
                pieces.push(Piece::Plain(plain));
            }
            if let (Some(seen), Some(entry), Some(words)) = (
                self.seen.get_mut(term),
                self.terms.get(term),
                text.get(at..end),
            ) {
                *seen = true;
                pieces.push(Piece::Term(words, entry));
            }
            (at, plain_from) = (end, end);
        }
        if let Some(plain) = text.get(plain_from..).filter(|plain| !plain.is_empty()) {
            pieces.push(Piece::Plain(plain));
        }
        pieces
    }

    /// The end of the term that begins at that place, and its position. A
    /// longer term hides the shorter ones in it even where it is already seen.
    fn term_at(&self, text: &str, at: usize) -> Option<(usize, usize)> {
        if text.get(..at)?.chars().next_back().is_some_and(is_of_word) {
            return None;
        }
        let rest = text.get(at..)?;
        let (length, term) = self
            .spellings
            .iter()
            .find_map(|(spelling, term)| Some((length_of(rest, spelling)?, *term)))?;
        let fresh = !self.seen.get(term).copied().unwrap_or(true);
        fresh.then_some((at + length, term))
    }
}

/// How many bytes of the text the term takes, if the text begins with it as a
/// whole word. A plural ending belongs to it.
fn length_of(text: &str, spelling: &str) -> Option<usize> {
    let head = text.get(..spelling.len())?;
    let same = if is_name(spelling) {
        head == spelling
    } else {
        head.eq_ignore_ascii_case(spelling)
    };
    if !same {
        return None;
    }
    [spelling.len(), spelling.len() + 1]
        .into_iter()
        .find(|end| {
            text.get(spelling.len()..*end)
                .is_some_and(|ending| matches!(ending, "" | "s"))
                && text
                    .get(*end..)
                    .is_some_and(|rest| !rest.chars().next().is_some_and(is_of_word))
        })
}

/// Abbreviations and single capitalised words, such as `CADA` and `Simpl`, are
/// names: another spelling is another word.
fn is_name(spelling: &str) -> bool {
    let capitals = spelling.chars().filter(char::is_ascii_uppercase).count();
    capitals > 1 || spelling.len() < 6
}

/// A hyphen joins words: `IPCEI` is not a word of `IPCEI-CIS`.
fn is_of_word(c: char) -> bool {
    c == '-' || !text::fold(c.encode_utf8(&mut [0; 4])).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(id: &str, name: &str, expansion: Option<&str>) -> Term {
        Term {
            id: id.to_owned().try_into().expect("an identifier"),
            term: name.to_owned(),
            expansion: expansion.map(str::to_owned),
            definition: String::new(),
            sources: Vec::new(),
        }
    }

    fn glossary() -> Vec<Term> {
        vec![
            term("ipcei", "IPCEI", None),
            term("ipcei-cis", "IPCEI-CIS", None),
            term("alliance", "Industrial alliance", None),
            term("rivers", "Tagus, Loire, Danube", None),
            term(
                "msccg",
                "MSCCG",
                Some("Member State Cloud Cooperation Group"),
            ),
            term("simpl", "Simpl", None),
        ]
    }

    /// The text with its terms in brackets.
    fn marked(marker: &mut GlossaryMarker, text: &str) -> String {
        let show = |piece: &Piece| match piece {
            Piece::Plain(plain) => (*plain).to_owned(),
            Piece::Term(words, term) => format!("[{words}|{}]", term.id),
        };
        marker.mark(text).iter().map(show).collect()
    }

    #[test]
    fn whole_words_are_marked_and_the_longest_term_wins() {
        let terms = glossary();
        for (text, expected) in [
            ("", ""),
            ("An IPCEI.", "An [IPCEI|ipcei]."),
            ("IPCEIs, IPCEI-CIS", "[IPCEIs|ipcei], [IPCEI-CIS|ipcei-cis]"),
            ("PreIPCEI IPCEIx ipcei", "PreIPCEI IPCEIx ipcei"),
            ("industrial alliances", "[industrial alliances|alliance]"),
            ("Danube over Loire", "[Danube|rivers] over Loire"),
            ("“An IPCEI” is an IPCEI", "“An IPCEI” is an [IPCEI|ipcei]"),
            ("simpl Simple Simpl", "simpl Simple [Simpl|simpl]"),
            (
                "é Member State Cloud Cooperation Group é",
                "é [Member State Cloud Cooperation Group|msccg] é",
            ),
        ] {
            assert_eq!(marked(&mut GlossaryMarker::new(&terms), text), expected);
        }
    }

    #[test]
    fn a_term_is_marked_once_through_a_page() {
        let terms = glossary();
        let mut marker = GlossaryMarker::new(&terms);
        assert_eq!(marked(&mut marker, "IPCEI-CIS"), "[IPCEI-CIS|ipcei-cis]");
        assert_eq!(
            marked(&mut marker, "IPCEI-CIS, IPCEI"),
            "IPCEI-CIS, [IPCEI|ipcei]"
        );
        assert_eq!(marked(&mut marker, "IPCEI"), "IPCEI");
    }
}
