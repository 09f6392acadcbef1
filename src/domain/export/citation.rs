//! The citation of a result: in words, for BibTeX, and as CSL-JSON for
//! reference managers.
//!
//! It holds the address that gives the result again, the date of the data, the
//! number of results and their hash. This file must never know the clock: the
//! day of access is given.

use serde::Serialize;

use crate::domain::values::date::PartialDate;

/// What a citation says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Citation<'a> {
    /// The title of the dataset.
    pub title: &'a str,
    /// The name of the site.
    pub site: &'a str,
    /// The full address of the result, with its fingerprint.
    pub address: &'a str,
    /// When the facts were last verified.
    pub as_of: PartialDate,
    /// When the reader saw it.
    pub accessed: PartialDate,
    /// How many results there are.
    pub count: usize,
    /// How many members there are in all.
    pub total: usize,
    /// The selection in words; nothing for all.
    pub words: &'a str,
    /// The hash of the result.
    pub hash: &'a str,
}

impl Citation<'_> {
    /// One sentence after another, for a footnote.
    pub fn plain(&self) -> String {
        format!(
            "{}. {}, data as of {}. {}. {} (accessed {}).",
            self.title,
            self.site,
            self.as_of,
            self.note(),
            self.address,
            self.accessed,
        )
    }

    /// An entry for BibTeX and BibLaTeX.
    pub fn bibtex(&self) -> String {
        format!(
            "@misc{{alliance-{},\n  title = {{{}}},\n  howpublished = {{{}}},\n  \
             year = {{{}}},\n  version = {{{}}},\n  url = {{{}}},\n  urldate = {{{}}},\n  \
             note = {{{}}},\n}}\n",
            self.hash,
            capitals(self.title),
            tex(self.site),
            self.as_of.year(),
            self.as_of.iso(),
            braceless(self.address),
            self.accessed.iso(),
            tex(&self.note()),
        )
    }

    /// A list of one item in the format of the Citation Style Language.
    pub fn csl_json(&self) -> String {
        let item = Item {
            id: format!("alliance-{}", self.hash),
            r#type: "dataset",
            title: self.title,
            publisher: self.site,
            url: self.address,
            version: self.as_of.iso(),
            issued: Date::of(self.as_of),
            accessed: Date::of(self.accessed),
            note: self.note(),
        };
        // Only a map whose keys are no text cannot be written, and there is none.
        let mut text = serde_json::to_string_pretty(&[item]).unwrap_or_default();
        text.push('\n');
        text
    }

    fn note(&self) -> String {
        let words = match self.words {
            "" => String::new(),
            words => format!(" ({words})"),
        };
        format!(
            "Selection of {} of {} members{words}, result {}",
            self.count, self.total, self.hash
        )
    }
}

#[derive(Serialize)]
struct Item<'a> {
    id: String,
    r#type: &'a str,
    title: &'a str,
    publisher: &'a str,
    #[serde(rename = "URL")]
    url: &'a str,
    version: String,
    issued: Date,
    accessed: Date,
    note: String,
}

/// A date as CSL writes it: year, month and day as far as they are known.
#[derive(Serialize)]
struct Date {
    #[serde(rename = "date-parts")]
    parts: [Vec<u16>; 1],
}

impl Date {
    fn of(date: PartialDate) -> Self {
        Self {
            parts: [date
                .iso()
                .split('-')
                .filter_map(|part| part.parse().ok())
                .collect()],
        }
    }
}

/// Text in which TeX sees only text.
fn tex(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            // BibTeX counts braces even behind a backslash, so a lone one would end the
            // entry early, or never; a fuzzer found it.
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A title for TeX whose words keep their capitals in every style. Each is put
/// into braces by itself: reference managers take braces around the whole title
/// for a habit, and would write “Gaia-X” as “gaia-x”.
fn capitals(title: &str) -> String {
    let word = |word: &str| {
        if word.contains(char::is_uppercase) {
            ["{", &tex(word), "}"].concat()
        } else {
            tex(word)
        }
    };
    let words: Vec<String> = title.split(' ').map(word).collect();
    words.join(" ")
}

/// An address that cannot end the braces around it. What the address holds
/// beside its own keys is the visitor's, as it stands.
fn braceless(address: &str) -> String {
    let mut out = String::new();
    for c in address.chars() {
        match c {
            '{' => out.push_str("%7B"),
            '}' => out.push_str("%7D"),
            '\\' => out.push_str("%5C"),
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    out
}
