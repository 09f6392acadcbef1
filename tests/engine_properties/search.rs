//! What must hold for every text: marks lie between whole characters, in order
//! and apart; folding needs no second pass; accents never matter.

use alliance_explorer::domain::engine::Engine;
use alliance_explorer::domain::engine::search::{Highlighter, Phrase, highlights};
use alliance_explorer::domain::query::members::MembersQuery;
use alliance_explorer::domain::text::{end_of_prefix, fold, words};
use proptest::prelude::*;

use crate::support::{config, dataset, text};

const MIXED: &str = "[a-zA-ZßẞæŒłØıİþéÅﬁﬃ'’.&\u{301}\u{308}А-ЯΑ-Ω0-9 -]{0,24}";

fn check(text: &str, ranges: &[std::ops::Range<usize>]) -> Result<(), TestCaseError> {
    let mut end = None;
    for range in ranges {
        prop_assert!(range.start < range.end, "{ranges:?}");
        prop_assert!(end.is_none_or(|end| end < range.start), "{ranges:?}");
        prop_assert!(text.get(range.clone()).is_some(), "{text:?} {ranges:?}");
        end = Some(range.end);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn marks_are_whole_characters_in_order_and_apart(text in MIXED, query in MIXED) {
        check(&text, &highlights(&text, &query))?;
        check(&text, &Highlighter::of(&Phrase::new(&query), Vec::new()).sentence(&text))?;
    }

    #[test]
    fn marks_hold_for_any_text(text in "\\PC{0,20}", query in "\\PC{0,20}") {
        check(&text, &highlights(&text, &query))?;
    }

    #[test]
    fn a_text_is_marked_by_itself(text in MIXED) {
        let telling = Phrase::new(&text);
        prop_assert_eq!(highlights(&text, &text).is_empty(), telling.is_empty());
    }

    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,20}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn words_are_where_they_say(text in MIXED) {
        for word in words(&text) {
            let slice = &text[word.range.clone()];
            prop_assert_eq!(words(slice).len(), 1);
            prop_assert_eq!(&words(slice)[0].folded, &word.folded);
            prop_assert_eq!(end_of_prefix(&text, &word, word.folded.len()), word.range.end);
        }
    }

    #[test]
    fn case_and_accents_never_matter(text in text()) {
        let data = dataset();
        let engine = Engine::new(&data.members, &data.codes, &data.absent);
        let find = |text: &str| engine.answer(&MembersQuery::default().with_text(text)).results;
        let accented: String = text
            .chars()
            .flat_map(|c| c.to_uppercase().chain(c.is_ascii_lowercase().then_some('\u{301}')))
            .collect();
        prop_assert_eq!(find(&text), find(&accented), "{}", accented);
    }
}
