//! The files that the renderer writes: a page for every address, no dead link,
//! nothing that the security policy forbids, and an API that agrees with the
//! dataset.
#![cfg(feature = "ssr")]
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at what cannot be"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use alliance_explorer::domain::query::facet::Facet;
use serde_json::Value;
use sha2::{Digest, Sha256};
use support::addresses::kinds;
use support::written::{DATASET, attributes, json, pages, site};

#[test]
fn there_is_a_page_for_every_address() {
    let pages = pages();
    // Kinds of which only some pages stand for all.
    let more = ["members/type/public-authority/", "members/gaia-x/left/"].map(str::to_owned);
    for address in kinds().into_iter().chain(more) {
        assert!(pages.contains_key(&address), "{address}");
    }
    let members = pages
        .keys()
        .filter(|a| a.starts_with("members/") && a.matches('/').count() == 2);
    assert_eq!(members.count(), 39);
}

#[test]
fn every_page_has_one_heading_a_title_of_its_own_and_a_way_to_the_root() {
    let mut titles = BTreeSet::new();
    for (address, html) in pages() {
        assert_eq!(html.matches("<h1").count(), 1, "{address}");
        let title = html
            .split("<title>")
            .nth(1)
            .unwrap()
            .split("</title>")
            .next()
            .unwrap();
        assert!(
            titles.insert(title.to_owned()),
            "{address} has the title of another: {title}"
        );
        let depth = address.matches('/').count();
        let base = match address.as_str() {
            "404.html" => "/".to_owned(),
            _ if depth == 0 => "./".to_owned(),
            _ => "../".repeat(depth),
        };
        assert_eq!(
            attributes(&html, "href").first(),
            Some(&base.as_str()),
            "{address}"
        );
    }
}

#[test]
fn no_link_is_dead() {
    let pages = pages();
    let ids: BTreeMap<&str, BTreeSet<&str>> = pages
        .iter()
        .map(|(address, html)| {
            (
                address.as_str(),
                attributes(html, "id").into_iter().collect(),
            )
        })
        .collect();
    for (address, html) in &pages {
        let links = attributes(html, "href");
        for link in links.into_iter().skip(1) {
            if link.starts_with("https://") || link.starts_with("http://") {
                continue;
            }
            let (path, place) = link.split_once('#').unwrap_or((link, ""));
            let path = path.split('?').next().unwrap();
            let path = path.strip_prefix("./").unwrap_or(path);
            // Written by the script that also calls the renderer.
            let known =
                pages.contains_key(path) || site().join(path).is_file() || path == "licences.txt";
            assert!(known, "{address} links to {link}");
            if !place.is_empty() {
                let found = ids.get(path).is_some_and(|ids| ids.contains(place));
                assert!(found, "{address} links to the place {link}");
            }
        }
    }
}

/// Without the application a query narrows nothing, so a link to one value must
/// lead to the page of the value.
#[test]
fn links_to_one_value_need_no_application() {
    let pages = pages();
    let mut led = 0;
    for (address, html) in &pages {
        // The head names the address that search engines should keep.
        let (_, body) = html.split_once("<body>").unwrap();
        for link in attributes(body, "href") {
            let one = link
                .strip_prefix("members/?")
                .filter(|query| !query.contains('&'))
                .and_then(|query| query.split_once('='))
                .filter(|(key, _)| Facet::ALL.iter().any(|facet| facet.key() == *key));
            assert!(one.is_none(), "{address} links to {link}");
        }
        led += html.matches(" href=\"members/country/de/\"").count();
    }
    assert!(led > 12, "{led} links lead to the page of Germany");
    assert!(pages["members/sap/"].contains(" href=\"members/country/de/\""));
}

#[test]
fn nothing_is_written_that_the_policy_forbids() {
    for (address, html) in pages() {
        assert!(html.contains("default-src 'none'"), "{address}");
        assert!(
            attributes(&html, "style").is_empty(),
            "{address} has a style attribute"
        );
        assert!(!html.contains("<style"), "{address} has a style element");
        assert!(!html.contains("javascript:"), "{address}");
        // Data that is no script is not run, and the policy lets it stand.
        for script in html.split("<script").skip(1) {
            let described = script.starts_with(" type=\"application/ld+json\">");
            assert!(
                described || script.contains("></script>"),
                "{address} has an inline script"
            );
        }
    }
}

#[test]
fn identifiers_are_unique_on_every_page() {
    for (address, html) in pages() {
        let mut seen = BTreeSet::new();
        for id in attributes(&html, "id") {
            assert!(seen.insert(id), "{address} has {id} twice");
        }
    }
}

#[test]
fn the_api_agrees_with_the_dataset_and_with_its_index() {
    let dataset: Value = serde_json::from_str(DATASET).unwrap();
    let index = json("api/v1/index.json");
    assert_eq!(index["schema_version"], dataset["schema_version"]);
    assert_eq!(index["as_of"], dataset["as_of"]);
    assert_eq!(index["counts"], dataset["counts"]);
    let files = index["files"].as_array().unwrap();
    assert_eq!(files.len(), 6 + 39);
    for file in files {
        let bytes = fs::read(site().join(file["path"].as_str().unwrap())).unwrap();
        let digest = Sha256::digest(&bytes);
        let digest = digest
            .iter()
            .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        assert_eq!(file["sha256"], digest.as_str());
        assert_eq!(file["bytes"], bytes.len());
    }
    for (part, file) in [
        ("members", "members"),
        ("sources", "sources"),
        ("timeline", "timeline"),
        ("comparison", "comparison"),
    ] {
        let listed = json(&format!("api/v1/{file}.json"));
        let ids = |list: &Value| -> Vec<String> {
            list.as_array()
                .unwrap()
                .iter()
                .map(|r| r["id"].to_string())
                .collect()
        };
        assert_eq!(ids(&listed[part]), ids(&dataset[part]), "{part}");
    }
    assert_eq!(json("api/v1/members/sap.json")["member"]["name"], "SAP SE");
    assert_eq!(
        json("api/v1/governance.json")["governance"]["bodies"][0]["id"],
        "general-assembly"
    );
    let table = fs::read_to_string(site().join("api/v1/members.csv")).unwrap();
    assert!(
        table.starts_with("id,"),
        "{}",
        table.lines().next().unwrap()
    );
}
