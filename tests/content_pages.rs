//! The rules that every content page keeps: each fact with its confidence and
//! its sources, sound markup, links that lead somewhere, terms explained once,
//! people quoted with role and position, and nothing of the article missing.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::collections::BTreeSet;

use alliance_explorer::domain::reading::citations::{Citations, Use, common_source};
use alliance_explorer::domain::values::id::SourceId;
use alliance_explorer::route;

use self::support::addresses::{kinds, states};
use self::support::shown::{data, page};

#[test]
fn every_fact_has_a_confidence_and_every_source_exists() {
    let mut sources = 0;
    let mut addresses = kinds();
    addresses.extend(states());
    let members = data().set.members.iter();
    addresses.extend(members.map(|member| format!("members/{}/", member.id)));
    for address in &addresses {
        let page = page(address);
        for fact in page.with("data-fact") {
            let place = fact.attribute("data-fact").unwrap();
            assert!(
                !fact.with("data-confidence").is_empty(),
                "{address} {place}"
            );
        }
        for link in page.with("data-source") {
            let id = link.attribute("data-source").unwrap();
            let id = SourceId::try_from(id.to_owned()).unwrap();
            assert!(data().set.source(&id).is_some(), "{address} {id}");
            assert_eq!(link.attribute("href"), Some(route::source(&id).as_str()));
            sources += 1;
        }
    }
    assert!(sources > 1500, "{sources}");
}

#[test]
fn every_page_has_one_h1_no_repeated_id_and_no_forbidden_attribute() {
    for address in kinds().into_iter().chain(states()) {
        let page = page(&address);
        assert_eq!(page.named("h1").len(), 1, "{address}");
        let mut ids = BTreeSet::new();
        for one in page.with("id") {
            assert!(
                ids.insert(one.attribute("id").unwrap()),
                "{address} {:?}",
                one.attribute("id")
            );
        }
        assert!(page.with("style").is_empty(), "{address}");
        assert!(page.named("script").is_empty(), "{address}");
        // A disclosure would end the paragraph that holds it.
        for paragraph in page.named("p") {
            assert!(
                paragraph.named("details").is_empty(),
                "{address} {}",
                paragraph.text()
            );
        }
    }
}

#[test]
fn every_link_to_a_place_on_these_pages_finds_it() {
    let pages: Vec<_> = kinds()
        .into_iter()
        .map(|address| {
            let page = page(&address);
            (address, page)
        })
        .collect();
    for (address, page) in &pages {
        for link in page.named("a") {
            let href = link.attribute("href").unwrap();
            let Some((target, id)) = href.split_once('#') else {
                continue;
            };
            let Some((_, target)) = pages.iter().find(|(one, _)| *one == target) else {
                continue;
            };
            assert!(target.id(id).is_some(), "{address}: {href}");
        }
    }
}

#[test]
fn every_statement_of_the_article_is_found_on_the_site() {
    // The list of sources repeats every statement, so it proves nothing.
    let pages = [
        "article/",
        "members/",
        "governance/",
        "gaia-x/",
        "timeline/",
    ];
    let all: Vec<String> = pages
        .into_iter()
        .map(|address| page(address).text())
        .collect();
    let missing: Vec<_> = data()
        .set
        .article
        .iter()
        .filter(|fact| !all.iter().any(|text| text.contains(&fact.fact)))
        .map(|fact| fact.id.as_str())
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_old_places_of_the_statements_lead_to_the_new_ones() {
    let overview = page("");
    for fact in &data().set.article {
        let id = fact.id.as_str();
        let link = overview.id(id).unwrap().named("a")[0];
        assert_eq!(
            link.attribute("href"),
            Some(format!("article/#{id}").as_str())
        );
    }
}

#[test]
fn the_page_of_the_article_leads_to_everything_that_rests_on_it() {
    let source = common_source(&data().set.article).unwrap();
    let citations = Citations::new(data().set);
    let uses = citations.of(source);
    let others = uses.iter().filter(|one| !matches!(one, Use::Article(_)));
    let page = page("article/");
    assert_eq!(page.class("rests")[0].named("a").len(), others.count());
}

#[test]
fn a_term_is_explained_where_it_is_first_used_and_only_there() {
    for address in ["governance/", "gaia-x/"] {
        let page = page(address);
        let terms = page.class("term");
        assert!(terms.len() > 5, "{address}: {}", terms.len());
        let mut seen = BTreeSet::new();
        for term in terms {
            assert!(term.attribute("open").is_none());
            let href = term.named("a")[0].attribute("href").unwrap();
            assert!(
                href.starts_with("glossary/#") && seen.insert(href),
                "{address} {href}"
            );
        }
        for quotation in page.named("blockquote") {
            assert!(quotation.class("term").is_empty());
        }
    }
}

#[test]
fn people_are_quoted_with_role_and_position() {
    let page = page("gaia-x/");
    for person in &data().set.people {
        let text = page.id(person.id.as_str()).unwrap().text();
        for said in [
            &person.speaker,
            &person.role,
            &person.organisation,
            &person.position,
        ] {
            assert!(text.contains(said.as_str()), "{said}");
        }
        for quotation in &person.quotations {
            assert!(text.contains(&format!("“{}”", quotation.text)));
            assert!(text.contains(&format!("quoted by {}", quotation.attributed_to)));
        }
    }
}
