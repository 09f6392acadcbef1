//! What the address says is what the pages show.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use self::support::shown::{data, page};

#[test]
fn the_comparison_is_narrowed_by_its_address() {
    let different = data()
        .set
        .comparison
        .iter()
        .filter(|one| one.contrast == "different")
        .count();
    let all = data().set.comparison.len();
    for (address, shown) in [
        ("gaia-x/", all),
        ("gaia-x/?differ=yes", different),
        ("gaia-x/?q=brussels&group=origin&x=1", 1),
        ("gaia-x/?group=nowhere", all),
        ("gaia-x/?q=%F0zzz", 0),
    ] {
        let page = page(address);
        assert_eq!(page.with("data-contrast").len(), shown, "{address}");
        let nothing = if shown == 0 { ": nothing found" } else { "" };
        let status = format!("{shown} of {all} dimensions{nothing}");
        assert!(
            page.class("filter-status")
                .iter()
                .any(|one| one.text() == status),
            "{address}"
        );
    }
    let link = page("gaia-x/?q=brussels&x=1");
    let chip = link
        .class("chip")
        .into_iter()
        .find(|one| one.text() == "Membership")
        .unwrap();
    assert_eq!(
        chip.attribute("href"),
        Some("gaia-x/?q=brussels&group=membership&x=1")
    );
}

#[test]
fn what_was_so_on_the_day_of_the_launch_is_said() {
    let page = page("gaia-x/?as-of=2021-12-14");
    let item = |id: &str| {
        let place = format!("members.{id}.gaia_x");
        let items = page.with("data-fact");
        items
            .into_iter()
            .find(|one| one.attribute("data-fact") == Some(&place))
            .unwrap()
            .text()
    };
    assert!(item("scaleway").contains("On 14 December 2021: had announced on 18 November 2021"));
    assert!(item("sap").contains("On 14 December 2021: already so."));
    assert!(item("capgemini").contains("cannot be told"));
}

#[test]
fn the_timeline_shows_what_its_address_says() {
    let events = &data().set.timeline;
    let of_track = |track: &str| events.iter().filter(|event| event.track == track).count();
    for (address, shown) in [
        ("timeline/", events.len()),
        ("timeline/?track=alliance", of_track("alliance")),
        (
            "timeline/?track=context&track=alliance",
            of_track("alliance") + of_track("context"),
        ),
        ("timeline/?track=nowhere", events.len()),
        ("timeline/?q=kick-off+alliance&track=alliance", 1),
    ] {
        let page = page(address);
        let items = page.class("event");
        assert_eq!(items.len(), shown, "{address}");
        for item in items {
            let id = item.attribute("id").unwrap();
            let event = events.iter().find(|event| event.id.as_str() == id).unwrap();
            assert_eq!(
                item.named("time")[0].attribute("datetime"),
                Some(event.date.iso().as_str())
            );
            assert!(item.text().contains(&event.text));
        }
        let status = format!("{shown} of {} events", events.len());
        assert!(
            page.class("filter-status")
                .iter()
                .any(|one| one.text() == status),
            "{address}"
        );
    }
    let narrowed = page("timeline/?track=alliance&x=1");
    let years = narrowed.class("strip")[0].named("a");
    let hrefs: Vec<_> = years.iter().map(|link| link.attribute("href")).collect();
    assert!(hrefs.contains(&Some("timeline/?track=alliance&x=1#year-2021")));
    assert!(!hrefs.iter().flatten().any(|href| href.contains("2019")));
    let page = page("timeline/");
    let launch = page.class("launch");
    assert_eq!(launch.len(), 1);
    assert_eq!(
        launch[0].named("time")[0].attribute("datetime"),
        Some("2021-12-14")
    );
    assert!(
        page.id("ipcei-start")
            .unwrap()
            .text()
            .contains("December 2020 (day not known)")
    );
}

#[test]
fn the_picture_of_the_timeline_shows_what_the_list_shows() {
    for address in ["timeline/", "timeline/?track=alliance"] {
        let page = page(address);
        let listed: Vec<_> = page
            .class("event")
            .iter()
            .map(|one| one.attribute("id").unwrap().to_owned())
            .collect();
        for picture in ["lying", "standing"] {
            let drawn = page.class(picture)[0].named("a");
            assert_eq!(drawn.len(), data().set.timeline.len());
            let mut ids: Vec<_> = drawn
                .iter()
                .filter(|one| !one.has_class("faint"))
                .map(|one| one.attribute("href").unwrap().split_once('#').unwrap().1)
                .collect();
            let mut listed: Vec<_> = listed.iter().map(String::as_str).collect();
            ids.sort_unstable();
            listed.sort_unstable();
            assert_eq!(ids, listed, "{address} {picture}");
        }
    }
}

#[test]
fn what_was_still_to_come_is_dimmed() {
    let page = page("timeline/?as-of=2021-12-14");
    let dimmed = page.class("dimmed").len();
    let later = data()
        .set
        .timeline
        .iter()
        .filter(|event| event.date.iso().as_str() > "2021-12-14");
    assert_eq!(dimmed, later.count());
    assert!(!page.id("kickoff").unwrap().has_class("dimmed"));
}
