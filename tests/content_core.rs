//! What the content pages ask of the core, over the whole dataset.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::query::facet::Facet;
use alliance_explorer::domain::reading::bibliography::{kinds, shelves};
use alliance_explorer::domain::reading::chronology::{launch, years};
use alliance_explorer::domain::reading::citations::{Citations, Use};
use alliance_explorer::domain::reading::coverage::{self, Kind};
use alliance_explorer::domain::reading::differences::sentences;
use alliance_explorer::domain::reading::overlap::{overlaps, sets};
use alliance_explorer::domain::reading::relations::relations;

fn data() -> Dataset {
    Dataset::from_json(include_str!("../public/data/alliance.json")).unwrap()
}

#[test]
fn each_member_is_in_exactly_one_combination_and_its_query_selects_it() {
    let data = data();
    let overlaps = overlaps(&data.members);
    let all: BTreeSet<usize> = overlaps
        .iter()
        .flat_map(|one| one.members.clone())
        .collect();
    let count: usize = overlaps.iter().map(|one| one.members.len()).sum();
    assert_eq!((all.len(), count), (data.members.len(), data.members.len()));
    for overlap in &overlaps {
        let query = overlap.query();
        let selected = |at: &usize| {
            let member = &data.members[*at];
            Facet::ALL.into_iter().all(|facet| {
                let values = query.selection().values(facet);
                values.is_empty() || values.iter().any(|value| value == facet.value(member))
            })
        };
        let found: Vec<usize> = (0..data.members.len()).filter(selected).collect();
        assert_eq!(found, overlap.members, "{query}");
    }
    for set in sets(&data.members, &data.codes) {
        let in_set = overlaps
            .iter()
            .filter(|one| one.is_in(&set))
            .map(|one| one.members.len());
        assert_eq!(
            in_set.sum::<usize>(),
            set.size,
            "{} {}",
            set.facet.key(),
            set.value
        );
    }
}

#[test]
fn the_sets_have_the_sizes_counted_by_hand() {
    let data = data();
    let sizes: Vec<_> = sets(&data.members, &data.codes)
        .into_iter()
        .map(|set| (set.value, set.size))
        .collect();
    let expected = [
        ("founding-member", 8),
        ("member", 9),
        ("left", 1),
        ("none-known", 21),
        ("yes", 22),
        ("yes", 16),
    ];
    let expected: Vec<_> = expected
        .into_iter()
        .map(|(value, size)| (value.to_owned(), size))
        .collect();
    assert_eq!(sizes, expected);
}

#[test]
fn every_source_named_anywhere_in_the_file_is_traced_to_what_rests_on_it() {
    let data = data();
    let citations = Citations::new(&data);
    let text = include_str!("../public/data/alliance.json");
    let file: serde_json::Value = serde_json::from_str(text).unwrap();
    let mut named = BTreeSet::new();
    collect(&file, &mut named);
    assert!(named.len() > 100);
    for source in &data.sources {
        let cited = !citations.of(&source.id).is_empty();
        assert_eq!(cited, named.contains(source.id.as_str()), "{}", source.id);
    }
}

/// The members of every array whose key speaks of sources.
fn collect(value: &serde_json::Value, named: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            for (key, value) in fields {
                if key.ends_with("sources")
                    && let Some(ids) = value.as_array()
                {
                    named.extend(ids.iter().filter_map(|id| id.as_str()).map(str::to_owned));
                }
                collect(value, named);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, named)),
        _ => {}
    }
}

#[test]
fn a_source_of_the_membership_is_not_listed_again_as_consulted() {
    let data = data();
    let citations = Citations::new(&data);
    for source in &data.sources {
        let uses = citations.of(&source.id);
        for one in uses {
            if let Use::Consulted(member) = one {
                assert!(
                    !uses.contains(&Use::Membership(member)),
                    "{} {}",
                    source.id,
                    member.id
                );
                assert!(
                    !uses.contains(&Use::Relation(member)),
                    "{} {}",
                    source.id,
                    member.id
                );
            }
        }
    }
}

#[test]
fn the_coverage_adds_up() {
    let data = data();
    for row in coverage::facts(&data) {
        let total = match row.kind {
            Kind::Membership | Kind::Relation => data.members.len(),
            Kind::Governance => data.governance.facts().count(),
            Kind::Comparison => 2 * data.comparison.len(),
            Kind::Timeline => data.timeline.len(),
            Kind::Article => data.article.len(),
            Kind::Role => data.people.len(),
        };
        assert_eq!(row.total(), total, "{:?}", row.kind);
    }
    assert_eq!(coverage::facts(&data)[0].by_confidence, [24, 15, 0, 0]);
    let sources = coverage::sources(&data);
    assert_eq!(
        sources.read_in_full + sources.excerpts + sources.unrecorded,
        sources.total
    );
    assert!(sources.cited <= sources.total);
}

#[test]
fn the_timeline_keeps_every_event_in_order_and_days_together() {
    let data = data();
    let all = vec![true; data.timeline.len()];
    let years = years(&data.timeline, &all);
    let days = years.iter().flat_map(|year| &year.days);
    let order: Vec<usize> = days.clone().flat_map(|day| day.events.clone()).collect();
    assert_eq!(order, (0..data.timeline.len()).collect::<Vec<_>>());
    assert!(
        days.clone()
            .zip(days.skip(1))
            .all(|(a, b)| a.date != b.date)
    );
    let launch = &data.timeline[launch(&data).unwrap()];
    assert_eq!(launch.id.as_str(), "kickoff");
}

#[test]
fn every_source_stands_on_one_shelf_and_is_of_one_kind() {
    let data = data();
    let shelves = shelves(&data.sources, &vec![true; data.sources.len()]);
    let on_shelves: BTreeSet<usize> = shelves.iter().flat_map(|one| one.sources.clone()).collect();
    assert_eq!(on_shelves.len(), data.sources.len());
    let letters: BTreeSet<char> = shelves.iter().map(|one| one.letter).collect();
    assert_eq!(letters.len(), shelves.len());
    let of_kinds: usize = kinds(&data.sources).iter().map(|(_, count)| count).sum();
    assert_eq!(of_kinds, data.sources.len());
}

#[test]
fn the_answer_is_made_of_the_cells() {
    let data = data();
    let sentences = sentences(&data);
    let texts: Vec<_> = sentences.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts.len(), 5);
    assert_eq!(
        texts[0],
        "The Alliance is to bring industry together to plan and invest in next-generation cloud \
         and edge technology for Europe; Gaia-X is to set common rules and technical \
         specifications so that data and cloud services can be shared and trusted across providers."
    );
    assert_eq!(
        texts[3],
        "In the Alliance, the Commission appoints the Steering Committee; in Gaia-X, members elect \
         the board (first elected 7 June 2021, latest for 2025–2027)."
    );
    // All but the joints and the first letters stands in the cells.
    for one in &sentences {
        for cell in [&one.dimension.alliance.fact, &one.dimension.gaia_x.fact] {
            let first = cell.split(". ").next().unwrap().trim_end_matches('.');
            let tail: String = first.chars().skip(1).collect();
            assert!(one.text.contains(&tail), "{tail}");
        }
    }
}

#[test]
fn a_relation_without_its_fact_is_left_out() {
    let text = include_str!("../public/data/alliance.json");
    let fewer = text.replace("\"id\": \"steering-committee\"", "\"id\": \"renamed\"");
    let fewer = fewer.replace("\"id\":\"steering-committee\"", "\"id\":\"renamed\"");
    let fewer = Dataset::from_json(&fewer).unwrap();
    assert_eq!(relations(&data()).len(), 9);
    assert_eq!(relations(&fewer).len(), 8);
}
