//! Lists of searches: what each must find, and what must find nothing.
//!
//! A line of a list of hits is `query => id, id`: each must be among the
//! results. `=1>` says that the first of them must also be the first result,
//! and `==` that there must be no other; `== nothing`, none at all.

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::engine::Engine;
use alliance_explorer::domain::engine::search::Phrase;
use alliance_explorer::domain::query::members::MembersQuery;

struct Finder {
    data: &'static Dataset,
    engine: Engine<'static>,
}

impl Finder {
    fn new() -> Self {
        let data = Dataset::from_json(include_str!("../public/data/alliance.json"))
            .expect("the dataset is consistent");
        let data: &Dataset = Box::leak(Box::new(data));
        let engine = Engine::new(&data.members, &data.codes, &data.absent);
        Self { data, engine }
    }

    fn ids(&self, text: &str) -> Vec<&str> {
        let answer = self.engine.answer(&MembersQuery::default().with_text(text));
        answer
            .results
            .iter()
            .map(|found| self.data.members[found.member].id.as_str())
            .collect()
    }

    fn misses(&self, list: &str) -> (usize, Vec<String>) {
        let lines: Vec<&str> = lines(list).collect();
        let wrong = lines.iter().filter_map(|line| self.miss(line)).collect();
        (lines.len(), wrong)
    }

    fn miss(&self, line: &str) -> Option<String> {
        let (text, how, ids) = [" => ", " =1> ", " == "]
            .into_iter()
            .find_map(|how| {
                line.split_once(how)
                    .map(|(text, ids)| (text, how.trim(), ids))
            })
            .unwrap_or_else(|| panic!("no expectation in “{line}”"));
        let found = self.ids(text);
        if ids == "nothing" {
            return (!found.is_empty()).then(|| format!("{text}  found {found:?}"));
        }
        let wanted: Vec<&str> = ids.split(", ").collect();
        let good = wanted.iter().all(|id| found.contains(id))
            && (how == "=>" || found.first() == wanted.first())
            && (how != "==" || found.len() == wanted.len());
        (!good).then(|| format!("{line}  but found {found:?}"))
    }

    fn false_hits(&self, list: &str) -> (usize, Vec<String>) {
        let lines: Vec<&str> = lines(list).collect();
        let wrong = lines
            .iter()
            .filter_map(|text| {
                let found = self.ids(text);
                (!found.is_empty()).then(|| format!("{text}  found {found:?}"))
            })
            .collect();
        (lines.len(), wrong)
    }
}

fn lines(list: &str) -> impl Iterator<Item = &str> {
    list.lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with("# "))
}

#[track_caller]
fn none_wrong((count, wrong): (usize, Vec<String>), at_least: usize) {
    assert!(count >= at_least, "the list has only {count} lines");
    assert!(
        wrong.is_empty(),
        "{} of {count} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_is_there_is_found() {
    none_wrong(Finder::new().misses(include_str!("data/found.txt")), 80);
}

#[test]
fn what_is_not_there_is_not_found() {
    none_wrong(
        Finder::new().false_hits(include_str!("data/nothing.txt")),
        60,
    );
}

#[test]
fn no_other_company_is_taken_for_a_member() {
    none_wrong(
        Finder::new().false_hits(include_str!("data/absent-companies.txt")),
        400,
    );
}

#[test]
fn nearly_all_that_was_not_tuned_for_is_found() {
    let (count, missed) = Finder::new().misses(include_str!("data/found-unseen.txt"));
    let share = missed.len() * 20;
    assert!(
        share <= count,
        "{} of {count} missed:\n{}",
        missed.len(),
        missed.join("\n")
    );
}

#[test]
fn what_was_not_tuned_for_is_not_found_either() {
    none_wrong(
        Finder::new().false_hits(include_str!("data/nothing-unseen.txt")),
        60,
    );
}

#[test]
fn the_words_that_readers_use_are_found_and_nothing_else() {
    let finder = Finder::new();
    none_wrong(finder.misses(include_str!("data/found-words.txt")), 100);
    // One in twenty of what has to be found may be missed, as above.
    let (count, missed) = finder.misses(include_str!("data/mixed-words.txt"));
    assert!(missed.len() * 20 <= count / 2, "{}", missed.join("\n"));
    assert!(missed.iter().all(|line| !line.contains("  found ")));
    none_wrong(
        finder.false_hits(include_str!("data/nothing-words.txt")),
        40,
    );
}

/// A spelling of what no record holds would be dead weight.
#[test]
fn what_has_other_spellings_stands_in_the_records() {
    let data = Finder::new().data;
    let cities = |text: &str| {
        data.members.iter().any(|member| {
            let seat = member.registered_seat.as_ref();
            let seats = [member.city.as_deref(), seat.map(|seat| &*seat.city)];
            seats.into_iter().flatten().any(|city| city.contains(text))
        })
    };
    let descriptions = |text: &str| {
        let mut all = data.members.iter();
        all.any(|member| member.description.contains(text))
    };
    for city in &data.codes.city {
        assert!(cities(&city.id), "{}", city.id);
    }
    for word in &data.codes.word {
        assert!(descriptions(&word.id), "{}", word.id);
    }
}

/// More than three words are not looked up joined.
#[test]
fn another_word_for_something_has_three_words_at_most() {
    let data = Finder::new().data;
    let codes = &data.codes;
    let lists = [&codes.country, &codes.sector, &codes.r#type];
    let values = lists.into_iter().flatten().flat_map(|code| &code.also);
    let texts = codes
        .city
        .iter()
        .chain(&codes.word)
        .flat_map(|one| &one.also);
    for also in values.chain(texts) {
        let phrase = Phrase::new(also);
        assert!((1..=3).contains(&phrase.words().len()), "{also}");
    }
}

/// A result is explained where its card does not show what matched, and only
/// there.
#[test]
fn what_the_card_does_not_show_is_explained() {
    let finder = Finder::new();
    for (text, id, expected) in [
        ("eads", "airbus", Some(("formerly", "EADS"))),
        ("falcon", "dassault-aviation", Some(("brand", "Falcon"))),
        ("iliad", "scaleway", None),
        (
            "rittal",
            "german-edge-cloud",
            Some(("sister company", "Rittal")),
        ),
        ("united internet", "ionos", None),
        (
            "asterion",
            "retelit",
            Some(("part of", "Asterion Industrial Partners")),
        ),
        ("deutschland", "sap", Some(("country", "Deutschland"))),
        ("sap de", "sap", Some(("country code", "DE"))),
        (
            "sme norway",
            "jotne",
            Some(("type of organisation", "Small or medium-sized enterprise")),
        ),
        (
            "gec.io",
            "german-edge-cloud",
            Some(("also known as", "GEC")),
        ),
        (
            "clever-cloud.com",
            "clever-cloud",
            Some(("website", "clever-cloud.com")),
        ),
        ("telecom italia", "tim", None),
        ("telecom", "tim", None),
        ("opennebula", "opennebula-systems", None),
        ("helicopters", "airbus", None),
        ("madrid", "telefonica", None),
    ] {
        let answer = finder
            .engine
            .answer(&MembersQuery::default().with_text(text));
        let found = answer
            .results
            .iter()
            .find(|found| finder.data.members[found.member].id.as_str() == id)
            .unwrap_or_else(|| panic!("{text} does not find {id}"));
        let why = found.why.as_ref().map(|why| (why.label, why.text.as_str()));
        assert_eq!(why, expected, "{text}");
    }
}

#[test]
fn what_is_not_found_is_suggested_or_known_to_be_absent() {
    let finder = Finder::new();
    for (text, nearest, absent) in [
        ("erikson", Some("Ericsson"), None),
        ("Amadeus", None, Some("Amadeus")),
        ("amadeus it", None, Some("Amadeus")),
        ("schneider", None, Some("Schneider Electric")),
        ("DE-CIX", None, Some("DE-CIX")),
        ("qwertz", None, None),
        ("?!", None, None),
    ] {
        let answer = finder
            .engine
            .answer(&MembersQuery::default().with_text(text));
        let suggestion = answer
            .suggestion()
            .unwrap_or_else(|| panic!("{text} is found"));
        assert_eq!(suggestion.nearest.as_deref(), nearest, "{text}");
        assert_eq!(suggestion.absent.as_deref(), absent, "{text}");
        assert_eq!(answer.wordless, text == "?!");
    }
}
