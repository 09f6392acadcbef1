//! Words that say nothing about which member is meant: forms of company and
//! little words. They are not looked up while there is any other word, so that
//! “Siemens AG” finds Siemens and “the” alone is still what somebody begins to
//! type.
//!
//! This file must never hold a word by which a member can be told apart.

use crate::domain::text::{self, Word};

/// Forms of company. Sorted, because they are searched by halves. “ab”, “as” and
/// “se” are little words or codes as well.
const FORMS: [&str; 53] = [
    "ab",
    "ag",
    "aps",
    "as",
    "asa",
    "asbl",
    "bv",
    "bvba",
    "co",
    "company",
    "corp",
    "corporation",
    "doo",
    "ead",
    "eeig",
    "eg",
    "ev",
    "gmbh",
    "inc",
    "incorporated",
    "ivzw",
    "kft",
    "kg",
    "kgaa",
    "limited",
    "llc",
    "llp",
    "ltd",
    "mbh",
    "nv",
    "nyrt",
    "ood",
    "oy",
    "oyj",
    "plc",
    "rt",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "se",
    "sicav",
    "sl",
    "slu",
    "snc",
    "spa",
    "spzoo",
    "srl",
    "sro",
    "ug",
    "vof",
    "zoo",
    "zrt",
];

/// Little words, sorted. Country codes such as “de”, “it” and “no” are missing on
/// purpose: as words of a query they mean the country.
const LITTLE: [&str; 18] = [
    "a", "an", "and", "by", "et", "for", "from", "http", "https", "in", "of", "on", "that", "the",
    "to", "und", "with", "www",
];

/// Whether a folded word is a form of company.
pub fn is_form(word: &str) -> bool {
    FORMS.binary_search(&word).is_ok()
}

/// Whether a folded word is one of either list.
pub fn is_common(word: &str) -> bool {
    // Most words are longer than all but a few of these, and an index asks this
    // of every word that there is.
    if word.len() > 5 {
        return is_form(word);
    }
    is_form(word) || LITTLE.binary_search(&word).is_ok()
}

/// The words of a text that are worth looking up: all but the common ones, or
/// all where there is no other but single letters, as in “E.ON”.
pub fn telling_words(text: &str) -> Vec<Word> {
    let mut words = text::words(text);
    if words
        .iter()
        .any(|word| !is_common(&word.folded) && word.folded.len() > 1)
    {
        words.retain(|word| !is_common(&word.folded));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted() {
        assert!(FORMS.is_sorted());
        assert!(LITTLE.is_sorted());
    }

    #[test]
    fn a_form_of_company_is_dropped_unless_it_stands_alone() {
        let telling = |text| text::join(&telling_words(text), " ");
        assert_eq!(telling("Telefónica, S.A."), "telefonica");
        assert_eq!(telling("Retelit S.p.A."), "retelit");
        assert_eq!(telling("S.p.A."), "spa");
        assert_eq!(telling("E.ON"), "e on");
    }
}
