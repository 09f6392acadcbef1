//! What the renderer writes for other programs: descriptions in the heads of
//! the pages, the sitemap, the feed, the manifest with its pictures, the list of
//! the service worker, and the table.
#![cfg(feature = "ssr")]
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at what cannot be"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::export::csv;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest, Sha256};
use support::written::{DATASET, attributes, json, pages, site};

fn read(name: &str) -> String {
    fs::read_to_string(site().join(name)).unwrap()
}

fn integrity(name: &str) -> String {
    let digest = Sha256::digest(fs::read(site().join(name)).unwrap());
    format!("sha256-{}", STANDARD.encode(digest))
}

/// The value of the attribute that follows a text in the markup.
fn after<'a>(html: &'a str, opening: &str) -> Option<&'a str> {
    html.split_once(opening)?.1.split('"').next()
}

fn is_main(address: &str) -> bool {
    address != "404.html" && address != "about/style/"
}

#[test]
fn every_page_describes_itself() {
    let mut descriptions = BTreeSet::new();
    for (address, html) in pages().into_iter().filter(|(a, _)| is_main(a)) {
        let of = |opening: &str| {
            after(&html, opening)
                .unwrap_or_else(|| panic!("{address}: {opening}"))
                .to_owned()
        };
        assert!(html.starts_with("<!DOCTYPE html><html lang=\"en\""));
        let description = of("name=\"description\" content=\"");
        assert!(descriptions.insert(description.clone()), "{address}");
        assert_eq!(of("property=\"og:description\" content=\""), description);
        let picture = of("property=\"og:image\" content=\"");
        assert!(site().join(&picture).is_file(), "{address}: {picture}");
        let canonical = of("rel=\"canonical\" href=\"");
        match address.split('/').collect::<Vec<_>>()[..] {
            ["members", _, _, ""] => assert!(canonical.starts_with("members/?"), "{address}"),
            _ => assert_eq!(canonical.trim_start_matches("./"), address),
        }
        assert_eq!(of("property=\"og:url\" content=\""), canonical);
        assert!(html.contains("<link rel=\"license\""), "{address}");
    }
}

#[test]
fn what_search_engines_read_is_true() {
    let dataset: Value = serde_json::from_str(DATASET).unwrap();
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for (address, html) in pages() {
        for script in html.split("application/ld+json\">").skip(1) {
            let text = script.split("</script>").next().unwrap();
            let described: Value = serde_json::from_str(text).unwrap();
            assert_eq!(described["@context"], "https://schema.org", "{address}");
            let kind = described["@type"].as_str().unwrap().to_owned();
            if kind == "BreadcrumbList" {
                let last = described["itemListElement"].as_array().unwrap().last();
                let item = last.unwrap()["item"].as_str().unwrap();
                assert_eq!(item.trim_start_matches("./"), address);
            }
            if let Some(id) = address.strip_prefix("members/")
                && kind == "Organization"
            {
                let id = id.trim_end_matches('/');
                let members = dataset["members"].as_array().unwrap();
                let member = members.iter().find(|member| member["id"] == id).unwrap();
                assert_eq!(described["name"], member["name"]);
                assert_eq!(described["address"]["addressCountry"], member["country"]);
            }
            *kinds.entry(kind).or_default() += 1;
        }
    }
    // The Alliance and its 39 members; the overview and the page of the data.
    assert_eq!(kinds["Organization"], 40);
    assert_eq!(kinds["Dataset"], 2);
    assert_eq!(kinds["DefinedTermSet"], 1);
    assert_eq!(kinds["BreadcrumbList"], pages().len() - 3);
}

/// Browsers refuse a page in a folder whatever it asks for across origins.
#[test]
fn a_page_asks_for_nothing_that_a_folder_cannot_give() {
    for (address, html) in &pages() {
        for tag in html
            .split('<')
            .filter(|tag| tag.contains(" href=\"") || tag.contains(" src=\""))
        {
            for refused in [
                " integrity=",
                " crossorigin",
                "rel=\"preload\"",
                "modulepreload",
                "type=\"module\"",
            ] {
                assert!(!tag.contains(refused), "{address}: {tag}");
            }
        }
    }
}

#[test]
fn a_name_with_a_hash_has_all_its_digits_and_is_the_one_asked_for() {
    let home = &pages()[""];
    let named = |opening: &str, ending: &str| -> String {
        let name = [" src=\"", " href=\"", " data-js=\"./", " data-wasm=\"./"]
            .iter()
            .flat_map(|before| home.split(before).skip(1))
            .filter_map(|rest| rest.split('"').next())
            .find(|name| name.starts_with(opening) && name.ends_with(ending))
            .unwrap();
        let hash = &name[opening.len()..name.len() - ending.len()];
        let digest = Sha256::digest(fs::read(site().join(name)).unwrap());
        let ours = digest[..8]
            .iter()
            .fold(String::new(), |out, byte| format!("{out}{byte:02x}"));
        assert_eq!(hash, ours, "{name}");
        name.to_owned()
    };
    named("start-", ".js");
    named("later-", ".js");
    named("style-", ".css");
    named("icon-", ".svg");
    let program = named("app-", "_bg.wasm");
    assert_eq!(read(&named("app-", ".js")), program);
}

#[test]
fn the_sitemap_lists_the_canonical_pages() {
    let sitemap = read("sitemap.xml");
    let listed: BTreeSet<String> = sitemap
        .split("<loc>")
        .skip(1)
        .map(|rest| {
            rest.split('<')
                .next()
                .unwrap()
                .trim_start_matches("./")
                .to_owned()
        })
        .collect();
    let expected: BTreeSet<String> = pages()
        .into_iter()
        .filter(|(address, html)| {
            is_main(address)
                && after(html, "rel=\"canonical\" href=\"")
                    .unwrap()
                    .trim_start_matches("./")
                    == address
        })
        .map(|(address, _)| address)
        .collect();
    assert_eq!(listed, expected);
    assert!(read("robots.txt").contains("Allow: /"));
}

#[test]
fn the_feed_has_every_event_and_every_change() {
    let feed: atom_syndication::Feed = read("feed.xml").parse().unwrap();
    let dataset: Value = serde_json::from_str(DATASET).unwrap();
    let count = |list: &str| dataset[list].as_array().unwrap().len();
    assert_eq!(feed.entries.len(), count("timeline") + count("changes"));
    let ids: BTreeSet<&str> = feed.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids.len(), feed.entries.len());
    let pages = pages();
    for entry in &feed.entries {
        let (page, place) = entry.links[0].href.split_once('#').unwrap();
        let ids = attributes(&pages[page], "id");
        assert!(ids.contains(&place), "{page}#{place}");
    }
}

#[test]
fn the_manifest_names_pictures_of_the_size_it_says() {
    let manifest = json("manifest.webmanifest");
    for icon in manifest["icons"].as_array().unwrap() {
        let bytes = fs::read(site().join(icon["src"].as_str().unwrap())).unwrap();
        if icon["type"] == "image/png" {
            // The width stands at byte 16 of a PNG (ISO/IEC 15948).
            let width = u32::from_be_bytes(bytes[16..20].try_into().unwrap());
            assert_eq!(icon["sizes"], format!("{width}x{width}"));
        }
    }
}

#[test]
fn the_service_worker_knows_every_file() {
    let worker = read("sw.js");
    let line = worker
        .lines()
        .find(|line| line.starts_with("const EDITION ="))
        .unwrap();
    let edition = line
        .trim_start_matches("const EDITION =")
        .trim_end_matches(';');
    let edition: Value = serde_json::from_str(edition).unwrap();
    assert!(worker.ends_with("run(EDITION);\n"));
    let files = edition["files"].as_object().unwrap();
    for (address, hash) in files {
        let name = match address.as_str() {
            folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
            name => name.to_owned(),
        };
        assert_eq!(hash, &integrity(&name), "{address}");
    }
    for address in pages().keys() {
        assert!(files.contains_key(address), "{address}");
    }
    for name in [
        "data/alliance.json",
        "api/v1/members/sap.json",
        "icon-192.png",
    ] {
        assert!(files.contains_key(name), "{name}");
    }
    for name in ["sw.js", "cards/members.png", "sitemap.xml"] {
        assert!(!files.contains_key(name), "{name}");
    }
}

#[test]
fn the_table_of_the_api_is_the_one_that_the_browser_writes() {
    let data = Dataset::from_json(DATASET).unwrap();
    assert_eq!(read("api/v1/members.csv"), csv(&data.members, &data.codes));
}

#[test]
fn the_published_dataset_says_what_its_source_says() {
    let source: Value = serde_json::from_str(DATASET).unwrap();
    assert_eq!(json("data/alliance.json"), source);
}

#[test]
fn the_style_page_shows_every_colour() {
    let page = &pages()["about/style/"];
    let tokens = include_str!("../style/tokens.css")
        .matches("light-dark(")
        .count();
    assert_eq!(attributes(page, "data-token").len(), tokens);
    assert!(!page.contains("<script"));
}
