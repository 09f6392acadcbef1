//! The slow and obvious way to answer a query, against which the engine is
//! measured: every member is asked about every word.

use alliance_explorer::domain::engine::search::Phrase;
use alliance_explorer::domain::engine::search::match_field::MatchField;
use alliance_explorer::domain::engine::search::member_fields::fields;
use alliance_explorer::domain::engine::search::term_match::{self, MatchKind};
use alliance_explorer::domain::query::facet::Facet;
use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer::domain::records::code::Codes;
use alliance_explorer::domain::records::member::Member;

/// Whether each member is a result.
pub(crate) fn results(members: &[Member], codes: &Codes, query: &MembersQuery) -> Vec<bool> {
    let texts = texts(members, codes, query.text());
    members
        .iter()
        .zip(texts)
        .map(|(m, text)| text && passes(members, m, query))
        .collect()
}

/// How many members have a value, given the text and all other facets.
pub(crate) fn having(
    members: &[Member],
    codes: &Codes,
    query: &MembersQuery,
    facet: Facet,
    value: &str,
) -> usize {
    let others = results(members, codes, &query.clone().without(facet));
    let has = |(member, passes): (&Member, bool)| passes && facet.value(member) == value;
    members.iter().zip(others).filter(|one| has(*one)).count()
}

/// A facet lets a member through if nothing that the members know is selected,
/// or the member's own value is. They know what some member has, and the
/// countries where some are registered.
fn passes(members: &[Member], member: &Member, query: &MembersQuery) -> bool {
    Facet::ALL.into_iter().all(|facet| {
        let known = |value: &&String| {
            let has = |m: &Member| facet.value(m) == value.as_str();
            members.iter().any(has) || is_registered_in(members, facet, value)
        };
        let selected: Vec<&String> = query
            .selection()
            .values(facet)
            .iter()
            .filter(known)
            .collect();
        selected.is_empty()
            || selected
                .iter()
                .any(|value| facet.value(member) == value.as_str())
    })
}

/// Whether the value is a country in which some member is registered.
pub(crate) fn is_registered_in(members: &[Member], facet: Facet, value: &str) -> bool {
    let mut seats = members.iter().filter_map(|m| m.registered_seat.as_ref());
    facet == Facet::Country && seats.any(|seat| seat.country == value)
}

/// Whether each member matches the text.
pub(crate) fn texts(members: &[Member], codes: &Codes, text: &str) -> Vec<bool> {
    if text.is_empty() {
        return vec![true; members.len()];
    }
    let phrase = Phrase::new(text);
    let strict = all_words(members, codes, &phrase, false);
    if phrase.words().len() > 1 && !strict.contains(&true) {
        return all_words(members, codes, &phrase, true);
    }
    strict
}

fn all_words(members: &[Member], codes: &Codes, phrase: &Phrase, full: bool) -> Vec<bool> {
    let words = phrase.words();
    if words.is_empty() {
        return vec![false; members.len()];
    }
    // For every run of one to three words, who matches it.
    let runs: Vec<Vec<Vec<bool>>> = (0..words.len())
        .map(|at| {
            (1..=3.min(words.len() - at))
                .map(|run| one_word(members, codes, phrase, at, run, full))
                .collect()
        })
        .collect();
    (0..members.len())
        .map(|member| reads(&runs, member, 0))
        .collect()
}

/// Whether the words from one on can be cut into runs that all match.
fn reads(runs: &[Vec<Vec<bool>>], member: usize, from: usize) -> bool {
    from == runs.len()
        || (1..=runs[from].len())
            .any(|run| runs[from][run - 1][member] && reads(runs, member, from + run))
}

fn one_word(
    members: &[Member],
    codes: &Codes,
    phrase: &Phrase,
    at: usize,
    run: usize,
    full: bool,
) -> Vec<bool> {
    let words = phrase.words();
    let word = words[at..at + run].concat();
    let last = at + run == words.len();
    let letters = word.chars().count();
    let plain = each(members, codes, |term, field| {
        match term_match::plain(&word, term) {
            _ if !phrase.admits(field) => false,
            _ if term_match::singular(&word).as_deref() == Some(term) => true,
            Some(MatchKind::Exact) => true,
            Some(_) => {
                letters >= term_match::prefix_letters(last)
                    && letters >= field.prefix_letters(term.chars().count())
            }
            None => false,
        }
    });
    if !full && (run > 1 || plain.contains(&true)) {
        return plain;
    }
    let typos = if run > 1 {
        term_match::joined_typos
    } else {
        term_match::typos
    };
    let like = each(members, codes, |term, field| {
        let alike = field != MatchField::CountryAlso || term_match::starts_alike(&word, term);
        phrase.admits(field) && field.forgives() && alike && typos(&word, term).is_some()
    });
    let found: Vec<bool> = plain.iter().zip(like).map(|(a, b)| *a || b).collect();
    if found.contains(&true) || !last {
        return found;
    }
    each(members, codes, |term, field| {
        phrase.admits(field) && field.forgives() && term_match::prefix_typo(&word, term).is_some()
    })
}

fn each(members: &[Member], codes: &Codes, test: impl Fn(&str, MatchField) -> bool) -> Vec<bool> {
    let has = |member: &Member| {
        let mut found = false;
        for field in fields(member, codes) {
            field.terms(|term, field| found |= test(term, field));
        }
        found
    };
    members.iter().map(has).collect()
}
