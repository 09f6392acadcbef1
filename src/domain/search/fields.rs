//! What of a member can be found: every word of its record with its place, and
//! the text that explains a match where the card does not show it.
//!
//! This file must never know how words are looked up.

use super::common::telling_words;
use super::place::Place;
use crate::domain::code::{self, Code, Codes};
use crate::domain::member::{Alias, Member};
use crate::domain::text;

/// A text of a member's record.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// Where a single word of it matches.
    pub word: Place,
    /// Where its first word matches.
    pub start: Place,
    /// Where all of its words, joined, match.
    pub whole: Place,
    /// The text itself.
    pub text: &'a str,
    /// The text to show as the reason of a match.
    pub shown: &'a str,
    /// What that text is, such as “formerly”.
    pub label: &'static str,
    /// Whether its words are also found joined, as in “clevercloud”.
    pub joins: bool,
}

/// Every text of a member, the best place first.
pub fn fields<'a>(member: &'a Member, codes: &'a Codes) -> Vec<Field<'a>> {
    let mut all = vec![
        Field {
            start: Place::ShortStart,
            whole: Place::ShortWhole,
            ..name(Place::ShortWord, &member.short_name, "name")
        },
        Field {
            whole: Place::NameWhole,
            ..name(Place::NameWord, &member.name, "name")
        },
    ];
    all.extend(member.aliases.iter().map(|alias| Field {
        whole: Place::AliasWhole,
        ..name(Place::AliasWord, &alias.name, relation(alias))
    }));
    if let Some(city) = &member.city {
        all.push(name(Place::City, city, "city"));
    }
    if let Some(id) = &member.country {
        country(&mut all, &codes.country, id);
    }
    if let Some(id) = &member.sector {
        all.push(plain(
            Place::Sector,
            code::label(&codes.sector, id),
            "sector",
        ));
    }
    if let Some(id) = &member.r#type {
        let label = code::label(&codes.r#type, id);
        all.push(plain(Place::Type, label, "type of organisation"));
        // Its identifier is how people abbreviate it: SME.
        all.push(Field {
            shown: label,
            ..plain(Place::Type, id, "type of organisation")
        });
    }
    if let Some(website) = &member.website {
        let host = website.host();
        let (stem, ending) = host.rsplit_once('.').unwrap_or((host, ""));
        all.push(Field {
            shown: host,
            ..name(Place::Host, stem, "website")
        });
        all.push(Field {
            shown: host,
            ..plain(Place::Ending, ending, "website")
        });
    }
    all.push(plain(
        Place::Description,
        &member.description,
        "description",
    ));
    all
}

fn country<'a>(all: &mut Vec<Field<'a>>, list: &'a [Code], id: &'a str) {
    let Some(country) = code::find(list, id) else {
        all.push(plain(Place::Country, id, "country"));
        return;
    };
    all.push(plain(Place::Country, &country.label, "country"));
    all.extend(
        country
            .also
            .iter()
            .map(|also| plain(Place::CountryAlso, also, "country")),
    );
    all.push(plain(Place::CountryCode, &country.id, "country code"));
}

/// How another name relates to the member, as words before the name.
fn relation(alias: &Alias) -> &'static str {
    match alias.kind.as_str() {
        "former-name" => "formerly",
        "brand" => "brand",
        "parent" => "part of",
        "subsidiary" => "subsidiary",
        _ => "also known as",
    }
}

fn plain<'a>(place: Place, text: &'a str, label: &'static str) -> Field<'a> {
    Field {
        word: place,
        start: place,
        whole: place,
        text,
        shown: text,
        label,
        joins: false,
    }
}

fn name<'a>(place: Place, text: &'a str, label: &'static str) -> Field<'a> {
    Field {
        joins: true,
        ..plain(place, text, label)
    }
}

/// How many neighbouring words may be written as one.
pub const JOINED: usize = 3;

impl Field<'_> {
    /// Calls `found` with every term by which the text is found: each word,
    /// and where words join, every two and three neighbours and all together.
    pub fn terms(&self, mut found: impl FnMut(&str, Place)) {
        let words = if self.word == Place::CountryCode {
            // Some codes are common words elsewhere: SE.
            text::words(self.text)
        } else {
            telling_words(self.text)
        };
        for (at, word) in words.iter().enumerate() {
            let place = match (at, words.len()) {
                (0, 1) => self.whole,
                (0, _) => self.start,
                _ => self.word,
            };
            found(&word.folded, place);
            if self.joins {
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
        found: &mut impl FnMut(&str, Place),
    ) {
        for run in 2..=words.len() {
            let whole = at == 0 && run == count;
            if run > JOINED && !whole {
                continue;
            }
            let place = match (whole, at) {
                (true, _) => self.whole,
                (false, 0) => self.start,
                (false, _) => self.word,
            };
            found(&text::join(words.get(..run).unwrap_or_default(), ""), place);
        }
    }
}
