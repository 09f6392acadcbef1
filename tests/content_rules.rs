//! What the rules of the data look like on the pages: what is not known comes
//! first, both places of a head office stand side by side, labels have their
//! reasons and other names their years.
#![cfg(feature = "ssr")]
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at what cannot be"
)]

mod support;

use support::addresses::{kinds, states};
use support::shown::{data, page};

#[test]
fn what_is_not_known_comes_first_with_what_would_settle_it() {
    let first: Vec<_> = data().set.unknowns.iter().filter(|one| one.first).collect();
    assert_eq!(first.len(), 3);
    for address in ["", "about/"] {
        let page = page(address);
        let sections = page.class("section");
        assert_eq!(sections[0].attribute("id"), Some("unknown"), "{address}");
        let text = sections[0].text();
        let mut from = 0;
        for one in &first {
            let at = text[from..].find(&one.question).expect(&one.question);
            from += at;
            let settled_by = one.settled_by.as_ref().unwrap();
            assert!(text[from..].contains(settled_by), "{address}: {}", one.id);
        }
    }
    let about = page("about/").text();
    for one in &data().set.unknowns {
        assert!(
            about.contains(one.settled_by.as_ref().unwrap()),
            "{}",
            one.id
        );
    }
}

#[test]
fn head_office_and_registered_seat_stand_side_by_side() {
    let about = page("about/");
    let table = about.id("head-offices").unwrap().text();
    for country in ["Belgium", "France", "Germany", "Netherlands"] {
        assert!(table.contains(country), "{country}");
    }
    let elsewhere = data()
        .set
        .members
        .iter()
        .filter(|m| m.registered_seat.is_some());
    let mut seen = 0;
    for member in elsewhere {
        let seat = member.registered_seat.as_ref().unwrap();
        let member_page = page(&format!("members/{}/", member.id)).text();
        for place in [member.city.as_ref().unwrap(), &seat.city] {
            assert!(
                member_page.contains(place.as_str()),
                "{}: {place}",
                member.id
            );
            assert!(about.text().contains(place.as_str()), "about: {place}");
        }
        seen += 1;
    }
    assert_eq!(seen, 4);
    // Whoever kept the address of a country's page finds out what became of it.
    let belgium = page("members/country/be/").text();
    assert!(belgium.contains("0 of 39 members"), "{belgium}");
    assert!(
        belgium.contains("X-FAB is registered in Belgium"),
        "{belgium}"
    );
}

#[test]
fn each_label_of_the_comparison_has_its_reason_beside_it() {
    let page = page("gaia-x/");
    for row in &data().set.comparison {
        let text = page.id(row.id.as_str()).unwrap().text();
        assert!(text.contains(row.reason.as_ref().unwrap()), "{}", row.id);
    }
}

#[test]
fn other_names_say_since_and_until_when() {
    for (address, expected) in [
        (
            "members/airbus/",
            "Airbus Group, former name, 2014 to 2017.",
        ),
        (
            "members/nokia/",
            "Nokia Siemens Networks, predecessor, until 2013.",
        ),
        ("members/indra/", "Indra Group, brand, since June 2024."),
        (
            "members/leonardo/",
            "Leonardo-Finmeccanica, former name, in 2016.",
        ),
        ("members/german-edge-cloud/", "Rittal, sister company."),
    ] {
        let text = page(address).text();
        assert!(text.contains(expected), "{address}: {expected}");
    }
}

#[test]
fn a_source_says_with_how_many_it_counts_as_one() {
    let sources = page("sources/");
    let talk = sources.id("fosdem-talk").unwrap().text();
    assert!(
        talk.contains("Counts as one source with 4 others of the same origin."),
        "{talk}"
    );
    assert!(
        !sources
            .id("bitkom")
            .unwrap()
            .text()
            .contains("Counts as one")
    );
}

#[test]
fn a_page_with_marks_says_once_what_they_mean() {
    let mut with_marks = 0;
    for address in kinds().into_iter().chain(states()) {
        let page = page(&address);
        if !page.class("provenance").is_empty() {
            with_marks += 1;
            assert_eq!(page.class("legend").len(), 1, "{address}");
        }
    }
    assert!(with_marks > 10);
}
