//! The timeline, put together for reading: years, days, and the event in its
//! middle.
//!
//! This file must not know how the tracks are drawn.

use crate::domain::dataset::Dataset;
use crate::domain::query::page::{AS_OF, Keys, PageQuery};
use crate::domain::records::timeline::Event;
use crate::domain::text::sorting;
use crate::domain::text::text_filter::TextFilter;
use crate::domain::values::date::PartialDate;

/// The keys of the timeline's address.
pub const KEYS: Keys = Keys {
    many: &["track"],
    one: &[AS_OF],
};

/// What happened on one day, or in one month where no more is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// When.
    pub date: PartialDate,
    /// Positions of the events in the timeline.
    pub events: Vec<usize>,
}

/// The days of one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// The year.
    pub year: u16,
    /// Its days, in order of time.
    pub days: Vec<Day>,
}

/// Groups those events that are shown of a timeline, which is in order of time.
pub fn years(events: &[Event], shown: &[bool]) -> Vec<Year> {
    let mut years: Vec<Year> = Vec::new();
    let shown = events
        .iter()
        .zip(shown)
        .enumerate()
        .filter(|(_, (_, shown))| **shown);
    for (at, (event, _)) in shown {
        if years
            .last()
            .is_none_or(|year| year.year != event.date.year())
        {
            years.push(Year {
                year: event.date.year(),
                days: Vec::new(),
            });
        }
        let Some(year) = years.last_mut() else {
            continue;
        };
        match year.days.last_mut().filter(|day| day.date == event.date) {
            Some(day) => day.events.push(at),
            None => year.days.push(Day {
                date: event.date,
                events: vec![at],
            }),
        }
    }
    years
}

/// The position of the event in the middle of the story: what happened in the
/// Alliance on the day on which the first member joined.
pub fn launch(data: &Dataset) -> Option<usize> {
    let joined = data.members.iter().map(|member| member.joined).min()?;
    data.timeline
        .iter()
        .position(|event| event.track == "alliance" && event.date == joined)
}

/// For each event, whether it is among those that most sources report, as many
/// as `number`; of equals the earlier.
pub fn most_reported(events: &[Event], number: usize) -> Vec<bool> {
    let mut chosen = vec![false; events.len()];
    let order = sorting::most_first(events.iter().map(|event| event.sources.len()));
    for at in order.into_iter().take(number) {
        if let Some(one) = chosen.get_mut(at as usize) {
            *one = true;
        }
    }
    chosen
}

/// For each event, whether the query shows it. A track that the dataset does
/// not have filters nothing.
pub fn shown(data: &Dataset, query: &PageQuery) -> Vec<bool> {
    let text = TextFilter::new(query.text());
    let tracks: Vec<&str> = query
        .values("track")
        .filter(|track| data.codes.track.iter().any(|code| code.id == *track))
        .collect();
    data.timeline
        .iter()
        .map(|event| {
            let when = event.date.to_string();
            let note = event.note.as_deref().unwrap_or_default();
            (tracks.is_empty() || tracks.contains(&event.track.as_str()))
                && text.matches([event.title.as_str(), &event.text, note, &when])
        })
        .collect()
}
