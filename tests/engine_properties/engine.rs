//! What must hold for every query of every dataset: counts are those of a naive
//! count, the order is total, and the engine answers what a naive filter does.

use std::cmp::Ordering;

use alliance_explorer::domain::engine::{Answer, Engine};
use alliance_explorer::domain::json::SharedText;
use alliance_explorer::domain::query::facet::Facet;
use alliance_explorer::domain::query::members::{MembersQuery, Sort, SortKey};
use alliance_explorer::domain::records::code;
use alliance_explorer::domain::records::member::Member;
use alliance_explorer::domain::text::fold;
use proptest::prelude::*;

use crate::naive;
use crate::support::{config, dataset, members, query, text};

fn ids<'a>(answer: &Answer, members: &'a [Member]) -> Vec<&'a str> {
    answer
        .results
        .iter()
        .map(|found| members[found.member].id.as_str())
        .collect()
}

/// Spain before Sweden, missing last whichever way the order runs.
fn by_value<T: Ord>(a: Option<T>, b: Option<T>, descending: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if descending => b.cmp(&a),
        (Some(a), Some(b)) => a.cmp(&b),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

fn compare(a: &Member, b: &Member, sort: Sort) -> Ordering {
    let codes = &dataset().codes;
    let label = |list, id: &Option<SharedText>| id.as_deref().map(|id| fold(code::label(list, id)));
    let name = |member: &Member| fold(&member.short_name);
    let down = sort.descending;
    match sort.key {
        SortKey::Name => by_value(Some(name(a)), Some(name(b)), down),
        SortKey::Founded => by_value(a.founded, b.founded, down),
        SortKey::Country => by_value(
            label(&codes.country, &a.country),
            label(&codes.country, &b.country),
            down,
        ),
        SortKey::Sector => by_value(
            label(&codes.sector, &a.sector),
            label(&codes.sector, &b.sector),
            down,
        ),
        SortKey::Relevance => Ordering::Equal,
    }
    .then_with(|| name(a).cmp(&name(b)))
    .then_with(|| a.id.cmp(&b.id))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_count_is_how_many_have_the_value_whatever_its_own_facet_says(
        members in members(),
        query in query(),
    ) {
        let codes = &dataset().codes;
        let answer = Engine::new(&members, codes, &[]).answer(&query);
        for facet in Facet::ALL {
            for option in answer.options(facet) {
                let having = naive::having(&members, codes, &query, facet, &option.value);
                prop_assert_eq!(option.count, having, "{} {:?}", query, option);
                prop_assert_eq!(option.selected, query.selection().has(facet, &option.value));
            }
        }
    }

    #[test]
    fn a_chart_divides_the_results(members in members(), query in query()) {
        let answer = Engine::new(&members, &dataset().codes, &[]).answer(&query);
        for facet in Facet::ALL {
            for option in answer.options(facet) {
                let found = answer.members(&members);
                let having = found.filter(|member| facet.value(member) == option.value).count();
                prop_assert_eq!(answer.having(facet, option), having, "{} {:?}", query, option);
            }
        }
    }

    /// What the number promises to whoever chooses that value alone.
    #[test]
    fn choosing_only_that_value_leaves_as_many_as_its_count(members in members(), query in query()) {
        let engine = Engine::new(&members, &dataset().codes, &[]);
        let answer = engine.answer(&query);
        for facet in Facet::ALL {
            for option in answer.options(facet) {
                let only = engine.answer(&query.clone().only(facet, &option.value));
                prop_assert_eq!(option.count, only.results.len(), "{} {:?}", query, option);
            }
        }
    }

    #[test]
    fn the_options_are_what_the_members_have(members in members(), query in query()) {
        let answer = Engine::new(&members, &dataset().codes, &[]).answer(&query);
        for facet in Facet::ALL {
            let options: Vec<&str> =
                answer.options(facet).iter().map(|option| option.value.as_str()).collect();
            let has = |value: &str| members.iter().any(|m| facet.value(m) == value);
            let expected: Vec<&str> = facet
                .codes(&dataset().codes)
                .iter()
                .map(|code| code.id.as_str())
                .chain(["none"])
                .filter(|value| has(value))
                .collect();
            prop_assert_eq!(&options, &expected);
            for value in query.selection().values(facet) {
                let chosen = (facet, value.clone());
                let known = has(value) || naive::is_registered_in(&members, facet, value);
                prop_assert_eq!(answer.active().contains(&chosen), known);
                prop_assert_eq!(answer.unknown().contains(&chosen), !known);
            }
        }
    }

    #[test]
    fn the_engine_answers_what_a_naive_filter_does(members in members(), query in query()) {
        let codes = &dataset().codes;
        let answer = Engine::new(&members, codes, &[]).answer(&query);
        let mut found: Vec<usize> = answer.results.iter().map(|found| found.member).collect();
        found.sort_unstable();
        let expected = naive::results(&members, codes, &query);
        let expected: Vec<usize> = (0..members.len()).filter(|at| expected[*at]).collect();
        prop_assert_eq!(found, expected, "{}", query);
        prop_assert_eq!(answer.total, members.len());
    }

    #[test]
    fn the_order_is_total_and_does_not_depend_on_the_dataset(
        members in members(),
        query in query(),
        turn in any::<prop::sample::Index>(),
    ) {
        let codes = &dataset().codes;
        let answer = Engine::new(&members, codes, &[]).answer(&query);
        let mut turned = members.clone();
        if !turned.is_empty() {
            let by = turn.index(turned.len());
            turned.rotate_left(by);
        }
        let again = Engine::new(&turned, codes, &[]).answer(&query);
        prop_assert_eq!(ids(&answer, &members), ids(&again, &turned));
        let sort = query.sort();
        if sort.key != SortKey::Relevance {
            for pair in answer.results.windows(2) {
                let (a, b) = (&members[pair[0].member], &members[pair[1].member]);
                prop_assert_eq!(compare(a, b, sort), Ordering::Less, "{}", query);
            }
        }
    }

    #[test]
    fn a_suggestion_says_what_clearing_gives(members in members(), query in query()) {
        let engine = Engine::new(&members, &dataset().codes, &[]);
        let answer = engine.answer(&query);
        prop_assert_eq!(answer.suggestion().is_some(), answer.results.is_empty());
        if let Some(suggestion) = answer.suggestion() {
            let text = MembersQuery::default().with_text(query.text());
            prop_assert_eq!(suggestion.without_filters, engine.answer(&text).results.len());
            for (facet, count) in &suggestion.helpful_clear {
                prop_assert!(*count > 0);
                let cleared = engine.answer(&query.clone().without(*facet));
                prop_assert_eq!(*count, cleared.results.len());
            }
        }
    }

    #[test]
    fn what_is_on_the_card_needs_no_reason_and_the_rest_has_one(text in text()) {
        let data = dataset();
        let engine = Engine::new(&data.members, &data.codes, &[]);
        let answer = engine.answer(&MembersQuery::default().with_text(&text));
        for found in &answer.results {
            let member = &data.members[found.member];
            let highlighter = answer.highlighter();
            let on_card = [
                Some(member.short_name.as_str()),
                Some(&member.name),
                member.city.as_deref(),
                member.country.as_deref().map(|id| code::label(&data.codes.country, id)),
                member.sector.as_deref().map(|id| code::label(&data.codes.sector, id)),
            ];
            let marked = on_card.into_iter().flatten().any(|text| !highlighter.name(text).is_empty())
                || !highlighter.sentence(&member.description).is_empty();
            prop_assert!(text.trim().is_empty() || marked || found.why.is_some(), "{text} {}", member.id);
            if let Some(why) = &found.why {
                let shown = !highlighter.name(&why.text).is_empty();
                let coded = ["country code", "type of organisation"].contains(&why.label);
                prop_assert!(shown || coded, "{text} {} {why:?}", member.id);
            }
        }
    }
}

#[test]
fn a_value_that_the_list_lacks_stands_before_not_stated() {
    let mut members = dataset().members.clone();
    members[0].sector = None;
    members[1].sector = Some("zymurgy".into());
    members[2].sector = Some("alchemy".into());
    let answer = Engine::new(&members, &dataset().codes, &[]).answer(&MembersQuery::default());
    let values: Vec<&str> = answer
        .options(Facet::Sector)
        .iter()
        .map(|option| option.value.as_str())
        .collect();
    let lists = &dataset().codes.sector;
    assert_eq!(values[0], lists[0].id);
    assert_eq!(values[values.len() - 3..], ["alchemy", "zymurgy", "none"]);
}

#[test]
fn the_answer_survives_members_that_are_not_told_apart() {
    let twice = [&dataset().members[..5], &dataset().members[..5]].concat();
    let answer = Engine::new(&twice, &dataset().codes, &[]).answer(&MembersQuery::default());
    let mut found: Vec<usize> = answer.results.iter().map(|found| found.member).collect();
    found.sort_unstable();
    assert_eq!(found, (0..10).collect::<Vec<_>>());
}
