//! What of a member can be found: every word of its record with its field, and
//! the text that explains a match where the card does not show it.
//!
//! This file must never know how words are looked up.

use crate::domain::engine::search::match_field::MatchField;
use crate::domain::engine::search::stop_words::telling_words;
use crate::domain::records::code::{self, Code, Codes, Spellings};
use crate::domain::records::member::{Alias, Member, RegisteredSeat};
use crate::domain::text;

/// A text of a member's record.
#[derive(Debug, Clone, Copy)]
pub struct FieldText<'a> {
    /// Where a single word of it matches.
    pub word: MatchField,
    /// Where its first word matches.
    pub start: MatchField,
    /// Where all of its words, joined, match.
    pub whole: MatchField,
    /// The text itself.
    pub text: &'a str,
    /// The text to show as the reason of a match.
    pub shown: &'a str,
    /// What that text is, such as “formerly”.
    pub label: &'static str,
    /// How its words may be written.
    pub spelling: Spelling,
}

/// How the words of a text may be written in a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// Each by itself.
    Apart,
    /// Each by itself or joined with its neighbours, as in “clevercloud”.
    Joined,
    /// Only all together: “Monaco di Baviera” is Munich, “Monaco” is not.
    Together,
}

/// Every text of a member, the best field first.
pub fn fields<'a>(member: &'a Member, codes: &'a Codes) -> Vec<FieldText<'a>> {
    let mut all = vec![
        FieldText {
            start: MatchField::ShortStart,
            whole: MatchField::ShortWhole,
            ..name(MatchField::ShortWord, &member.short_name, "name")
        },
        FieldText {
            whole: MatchField::NameWhole,
            ..name(MatchField::NameWord, &member.name, "name")
        },
    ];
    all.extend(member.aliases.iter().map(|alias| FieldText {
        whole: MatchField::AliasWhole,
        ..name(MatchField::AliasWord, &alias.name, relation(alias))
    }));
    if let Some(city) = &member.city {
        all.push(name(MatchField::City, city, "city"));
        all.extend(also_in(&codes.city, city, MatchField::CityAlso, "city"));
    }
    if let Some(id) = &member.country {
        country(&mut all, &codes.country, id);
    }
    if let Some(seat) = &member.registered_seat {
        registered(&mut all, codes, seat);
    }
    if let Some(id) = &member.sector {
        all.push(plain(
            MatchField::Sector,
            code::label(&codes.sector, id),
            "sector",
        ));
        all.extend(also_of(&codes.sector, id, MatchField::ValueAlso, "sector"));
    }
    if let Some(id) = &member.r#type {
        let label = code::label(&codes.r#type, id);
        all.push(plain(MatchField::Type, label, "type of organisation"));
        // Its identifier is how people abbreviate it: SME.
        all.push(FieldText {
            shown: label,
            ..plain(MatchField::Type, id, "type of organisation")
        });
        let field = MatchField::ValueAlso;
        all.extend(also_of(&codes.r#type, id, field, "type of organisation"));
    }
    if let Some(website) = &member.website {
        let host = website.host();
        let (stem, ending) = host.rsplit_once('.').unwrap_or((host, ""));
        all.push(FieldText {
            shown: host,
            ..name(MatchField::Host, stem, "website")
        });
        all.push(FieldText {
            shown: host,
            ..plain(MatchField::Ending, ending, "website")
        });
    }
    let description = member.description.as_str();
    all.push(name(MatchField::Description, description, "description"));
    let field = MatchField::Description;
    all.extend(also_in(&codes.word, description, field, "description"));
    all
}

fn country<'a>(all: &mut Vec<FieldText<'a>>, list: &'a [Code], id: &'a str) {
    let Some(country) = code::find(list, id) else {
        all.push(plain(MatchField::Country, id, "country"));
        return;
    };
    all.push(plain(MatchField::Country, &country.label, "country"));
    let also = country.also.iter();
    all.extend(also.map(|also| together(MatchField::CountryAlso, also, "country")));
    all.push(plain(MatchField::CountryCode, &country.id, "country code"));
}

/// The registered seat, so that a member is found where the law places it. The
/// country's code is left out: it selects by head office.
fn registered<'a>(all: &mut Vec<FieldText<'a>>, codes: &'a Codes, seat: &'a RegisteredSeat) {
    const LABEL: &str = "registered in";
    all.push(plain(MatchField::Seat, &seat.city, LABEL));
    all.extend(also_in(&codes.city, &seat.city, MatchField::Seat, LABEL));
    if let Some(country) = code::find(&codes.country, &seat.country) {
        all.push(plain(MatchField::Seat, &country.label, LABEL));
        let also = country.also.iter();
        all.extend(also.map(|also| together(MatchField::Seat, also, LABEL)));
    }
}

/// The other words for a value.
fn also_of<'a>(
    list: &'a [Code],
    id: &str,
    field: MatchField,
    label: &'static str,
) -> impl Iterator<Item = FieldText<'a>> {
    let also = code::find(list, id).into_iter().flat_map(|code| &code.also);
    also.map(move |also| together(field, also, label))
}

/// The other words for whatever of the list stands in a text.
fn also_in<'a>(
    list: &'a [Spellings],
    text: &'a str,
    field: MatchField,
    label: &'static str,
) -> impl Iterator<Item = FieldText<'a>> {
    let there = list.iter().filter(move |one| text.contains(&one.id));
    let also = there.flat_map(|one| &one.also);
    also.map(move |also| together(field, also, label))
}

/// How another name relates to the member, as words before the name.
fn relation(alias: &Alias) -> &'static str {
    match alias.kind.as_str() {
        "former-name" => "formerly",
        "brand" => "brand",
        "parent" => "part of",
        "subsidiary" => "subsidiary",
        "predecessor" => "predecessor",
        "merged-firm" => "merged firm",
        "sister-company" => "sister company",
        _ => "also known as",
    }
}

fn plain<'a>(field: MatchField, text: &'a str, label: &'static str) -> FieldText<'a> {
    FieldText {
        word: field,
        start: field,
        whole: field,
        text,
        shown: text,
        label,
        spelling: Spelling::Apart,
    }
}

fn together<'a>(field: MatchField, text: &'a str, label: &'static str) -> FieldText<'a> {
    FieldText {
        spelling: Spelling::Together,
        ..plain(field, text, label)
    }
}

fn name<'a>(field: MatchField, text: &'a str, label: &'static str) -> FieldText<'a> {
    FieldText {
        spelling: Spelling::Joined,
        ..plain(field, text, label)
    }
}

/// How many neighbouring words may be written as one.
pub const JOINED: usize = 3;

impl FieldText<'_> {
    /// Calls `found` with every term by which the text is found: each word, and
    /// where words join, every two and three neighbours and all together; or only
    /// all together.
    pub fn terms(&self, mut found: impl FnMut(&str, MatchField)) {
        let words = if self.word == MatchField::CountryCode {
            // Some codes are common words elsewhere: SE.
            text::words(self.text)
        } else {
            telling_words(self.text)
        };
        if self.spelling == Spelling::Together {
            found(&text::join(&words, ""), self.whole);
            return;
        }
        for (at, word) in words.iter().enumerate() {
            let field = match (at, words.len()) {
                (0, 1) => self.whole,
                (0, _) => self.start,
                _ => self.word,
            };
            found(&word.folded, field);
            if self.spelling == Spelling::Joined {
                self.joined(
                    words.get(at..).unwrap_or_default(),
                    at,
                    words.len(),
                    &mut found,
                );
            }
        }
    }

    /// The terms of two and more words from one word on.
    fn joined(
        &self,
        words: &[text::Word],
        at: usize,
        count: usize,
        found: &mut impl FnMut(&str, MatchField),
    ) {
        // A sentence is not written as one word, and a long one is not walked from
        // each of its words to its end.
        let all = (at == 0 && count > JOINED && self.whole != self.word).then_some(count);
        for run in (2..=JOINED.min(words.len())).chain(all) {
            let whole = at == 0 && run == count;
            let field = match (whole, at) {
                _ if self.word == MatchField::Description => MatchField::Neighbours,
                (true, _) => self.whole,
                (false, 0) => self.start,
                (false, _) => self.word,
            };
            found(&text::join(words.get(..run).unwrap_or_default(), ""), field);
        }
    }
}
