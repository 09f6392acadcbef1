//! What the pages that are filtered by their address show: the timeline, the sources
//! and the comparison.
//!
//! Each list must be exactly what its fields say, asked here in the plainest way.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::domain::query::page::{Keys, PageQuery};
use alliance_explorer::domain::reading::{bibliography, chronology, comparison};

fn dataset() -> Dataset {
    Dataset::from_json(include_str!("../public/data/alliance.json")).unwrap()
}

/// Finds the identifiers of those that a query shows.
fn finder<'a, T>(
    all: &'a [T],
    id: fn(&T) -> &str,
    keys: &'static Keys,
    shown: impl Fn(&PageQuery) -> Vec<bool>,
) -> impl Fn(&str) -> Vec<&'a str> {
    move |search| {
        let shown = shown(&PageQuery::parse(keys, search));
        let kept = all.iter().zip(shown).filter(|(_, shown)| *shown);
        kept.map(|(one, _)| id(one)).collect()
    }
}

/// Those of which something holds.
fn those<'a, T>(
    all: &'a [T],
    id: impl Fn(&'a T) -> &'a str,
    holds: impl Fn(&T) -> bool,
) -> Vec<&'a str> {
    all.iter().filter(|one| holds(one)).map(id).collect()
}

#[test]
fn the_comparison_shows_groups_differences_and_what_is_sought() {
    let data = dataset();
    let all = &data.comparison;
    let find = finder(
        all,
        |one| one.id.as_str(),
        &comparison::KEYS,
        |query| comparison::shown(&data, query),
    );
    let rows = |holds: fn(&str, &str) -> bool| {
        those(
            all,
            |row| row.id.as_str(),
            |row| holds(&row.group, &row.contrast),
        )
    };
    assert_eq!(find("").len(), all.len());
    assert_eq!(find("group=money"), rows(|group, _| group == "money"));
    assert_eq!(
        find("group=money&group=status"),
        rows(|group, _| group == "money" || group == "status")
    );
    assert_eq!(
        find("differ=yes"),
        rows(|_, contrast| contrast == "different")
    );
    assert_eq!(
        find("differ=yes&group=money"),
        rows(|group, contrast| group == "money" && contrast == "different")
    );
    assert_eq!(find("group=nobody").len(), all.len());
    // By the name of the group, too: readers seek “financing”.
    assert_eq!(find("q=financ"), rows(|group, _| group == "money"));
    assert!(find("q=xyzzy").is_empty());
}

#[test]
fn the_timeline_shows_tracks_and_what_is_sought_by_year_and_day() {
    let data = dataset();
    let all = &data.timeline;
    let find = finder(
        all,
        |one| one.id.as_str(),
        &chronology::KEYS,
        |query| chronology::shown(&data, query),
    );
    let of_track = |track: &str| {
        those(
            all,
            |event| event.id.as_str(),
            |event| event.track == *track,
        )
    };
    assert_eq!(find("").len(), all.len());
    assert_eq!(find("track=alliance"), of_track("alliance"));
    assert_eq!(
        find("track=alliance&track=gaia-x").len(),
        of_track("alliance").len() + of_track("gaia-x").len()
    );
    assert_eq!(find("track=nobody").len(), all.len());
    assert!(!find("q=kick-off+of+the+alliance&track=alliance").is_empty());
    assert_eq!(
        find("q=kick-off+of+the+alliance&track=gaia-x"),
        Vec::<&str>::new()
    );
    let sought = find("q=14+december+2021");
    assert!(!sought.is_empty() && sought.len() < all.len());

    let shown = chronology::shown(
        &data,
        &PageQuery::parse(&chronology::KEYS, "track=alliance"),
    );
    let years = chronology::years(all, &shown);
    assert!(years.is_sorted_by(|a, b| a.year < b.year));
    let mut events = 0;
    for year in &years {
        assert!(year.days.is_sorted_by(|a, b| a.date != b.date));
        for day in &year.days {
            events += day.events.len();
            assert_eq!(day.date.year(), year.year);
            assert!(
                day.events
                    .iter()
                    .all(|at| all[*at].date == day.date && shown[*at])
            );
        }
    }
    assert_eq!(events, of_track("alliance").len());
}

#[test]
fn the_sources_show_kinds_and_what_is_sought() {
    let data = dataset();
    let all = &data.sources;
    let find = finder(
        all,
        |one| one.id.as_str(),
        &bibliography::KEYS,
        |query| bibliography::shown(all, query),
    );
    let kind = all
        .iter()
        .find_map(|source| source.kind.as_deref())
        .unwrap();
    let of_kind = those(
        all,
        |one| one.id.as_str(),
        |one| one.kind.as_deref() == Some(kind),
    );
    assert_eq!(find("").len(), all.len());
    assert_eq!(find(&format!("kind={kind}")), of_kind);
    assert!(of_kind.len() < all.len());
    assert_eq!(find("kind=nobody").len(), all.len());
    let sought = find("q=euractiv");
    assert!(!sought.is_empty() && sought.len() < all.len());
    let both = find(&format!("q=euractiv&kind={kind}"));
    let expected: Vec<&str> = sought
        .into_iter()
        .filter(|id| of_kind.contains(id))
        .collect();
    assert_eq!(both, expected);
}
