//! Nothing of the dataset is missing on the page it belongs to, and diagrams say
//! the same as the lists beside them.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::collections::BTreeSet;

use alliance_explorer::domain::reading::overlap::overlaps;
use alliance_explorer::domain::reading::relations::relations;
use alliance_explorer::route;

use self::support::shown::{Element, data, page};

fn facts(page: &Element) -> BTreeSet<String> {
    let facts = page.with("data-fact");
    facts
        .iter()
        .map(|fact| fact.attribute("data-fact").unwrap().to_owned())
        .collect()
}

#[test]
fn every_fact_about_the_set_up_is_on_the_governance_page() {
    let page = page("governance/");
    let found = facts(&page);
    let text = page.text();
    for (list, facts) in data().set.governance.lists() {
        for fact in facts {
            let place = format!("governance.{list}.{}", fact.id);
            assert!(found.contains(&place), "{place}");
            assert!(text.contains(&fact.fact), "{place}");
            for detail in [&fact.note, &fact.topic, &fact.chair, &fact.status]
                .into_iter()
                .flatten()
            {
                assert!(text.contains(detail.as_str()), "{place}: {detail}");
            }
        }
    }
    let headings: Vec<_> = page.named("h3").iter().map(|one| one.text()).collect();
    for body in &data().set.governance.bodies {
        assert!(
            headings.contains(body.body.as_ref().unwrap()),
            "{}",
            body.id
        );
    }
    let boxes = page.named("input");
    assert_eq!(
        boxes.len(),
        data().set.governance.membership.eligibility.len()
    );
}

#[test]
fn the_diagram_and_its_list_say_the_same() {
    let page = page("governance/");
    let svg = page
        .named("svg")
        .into_iter()
        .find(|svg| svg.attribute("role") == Some("img"))
        .unwrap();
    let list = page.class("relations").into_iter().next().unwrap();
    let relations = relations(data().set);
    assert_eq!(relations.len(), 9, "a relation has lost its fact");
    let numbers = |of: &Element| -> Vec<String> {
        let found = of.with("data-relation");
        found
            .iter()
            .map(|one| one.attribute("data-relation").unwrap().to_owned())
            .collect()
    };
    assert_eq!(numbers(svg), numbers(list));
    let drawn = svg.text();
    for (relation, (line, item)) in relations.iter().zip(
        svg.with("data-relation")
            .iter()
            .zip(list.with("data-relation")),
    ) {
        assert_eq!(
            line.text(),
            format!("{} {}", relation.number, relation.verb)
        );
        assert!(
            item.text().starts_with(&relation.sentence()),
            "{}",
            item.text()
        );
        for body in [relation.from, relation.to] {
            assert!(drawn.contains(&body.name()), "{body:?}");
            let listed = item.text().to_lowercase();
            assert!(listed.contains(&body.name().to_lowercase()), "{body:?}");
        }
    }
}

#[test]
fn the_comparison_is_a_table_with_a_row_for_each_dimension() {
    let page = page("gaia-x/");
    for dimension in &data().set.comparison {
        let row = page.id(dimension.id.as_str()).unwrap();
        assert_eq!(row.name, "tr");
        let cells = row.named("td");
        let [alliance, gaia_x] = cells.as_slice() else {
            panic!("{}", dimension.id)
        };
        assert!(alliance.text().contains(&dimension.alliance.fact));
        assert!(gaia_x.text().contains(&dimension.gaia_x.fact));
        assert!(row.named("th")[0].text().starts_with(&dimension.label));
    }
    assert_eq!(
        page.class("answer")[0]
            .named("li")
            .iter()
            .filter(|li| li.attribute("data-fact").is_some())
            .count(),
        5
    );
}

#[test]
fn every_combination_of_sets_and_every_match_is_shown() {
    let page = page("gaia-x/");
    let table = page.class("upset")[0];
    let rows: Vec<_> = table.class("overlap-count");
    let overlaps = overlaps(&data().set.members);
    assert_eq!(rows.len(), overlaps.len());
    for (row, overlap) in rows.iter().zip(&overlaps) {
        let link = row.named("a")[0];
        assert_eq!(link.text(), overlap.members.len().to_string());
        assert_eq!(
            link.attribute("href"),
            Some(route::members(&overlap.query()).as_str())
        );
    }
    let found = facts(&page);
    let text = page.text();
    for member in &data().set.members {
        assert!(
            found.contains(&format!("members.{}.gaia_x", member.id)),
            "{}",
            member.id
        );
        for said in member
            .gaia_x
            .entity
            .iter()
            .chain(&member.gaia_x.note)
            .chain(&member.evidence)
        {
            assert!(text.contains(said.as_str()), "{}: {said}", member.id);
        }
    }
}

#[test]
fn every_source_has_an_entry_and_every_term_a_definition() {
    let sources = page("sources/");
    for source in &data().set.sources {
        let entry = sources.id(source.id.as_str()).unwrap();
        let text = entry.text();
        assert!(
            text.contains(&source.title) && text.contains(&source.publisher),
            "{}",
            source.id
        );
        assert_eq!(
            text.contains("title rebuilt"),
            source.title_exact == Some(false),
            "{}",
            source.id
        );
        assert_eq!(
            entry.named("a")[0].attribute("href"),
            Some(source.url.as_str())
        );
    }
    let euractiv = sources.id("euractiv").unwrap().text();
    for fact in &data().set.article {
        if fact.sources.iter().any(|id| id.as_str() == "euractiv") {
            assert!(euractiv.contains(&fact.fact), "{}", fact.id);
        }
    }
    let glossary = page("glossary/");
    for term in &data().set.glossary {
        let text = glossary.id(term.id.as_str()).unwrap().text();
        assert!(text.contains(&term.definition), "{}", term.id);
    }
}

#[test]
fn all_conflicts_and_all_that_is_unknown_are_told() {
    let page = page("about/");
    for conflict in &data().set.conflicts {
        let text = page.id(conflict.id.as_str()).unwrap().text();
        assert!(text.contains(&conflict.topic) && text.contains(&conflict.handling));
        for version in &conflict.versions {
            assert!(text.contains(&version.claim), "{}", version.claim);
        }
    }
    for unknown in &data().set.unknowns {
        assert!(
            page.id(unknown.id.as_str())
                .unwrap()
                .text()
                .contains(&unknown.question)
        );
    }
    let text = page.text();
    for note in &data().set.method {
        assert!(
            note.paragraphs
                .iter()
                .all(|one| text.contains(one.as_str())),
            "{}",
            note.id
        );
    }
    for id in [
        "conflicts",
        "unknown",
        "licence",
        "accessibility",
        "keyboard",
    ] {
        assert!(page.id(id).is_some(), "{id}");
    }
}
