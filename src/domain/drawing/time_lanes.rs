//! Events on an axis of time in lanes, one for each track: marks that stand side
//! by side where they would lie on one another, and names for some, which do not
//! run into one another.
//!
//! Everything is measured along the axis and away from it, so one drawing can
//! lie and stand. This file must not know which way the axis runs.

use crate::domain::drawing::time_axis::Axis;
use crate::domain::records::code::Code;
use crate::domain::records::timeline::Event;
use crate::domain::text::sorting;

/// How much room things take along the axis, in the units of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// The length of the axis.
    pub length: u32,
    /// A mark, with its distance to the next.
    pub mark: u32,
    /// A letter of a name; a name that stands across the axis takes one line,
    /// however long it is.
    pub letter: u32,
    /// The least room of a name.
    pub line: u32,
}

/// One event as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Its position in the timeline.
    pub event: usize,
    /// Where the date begins.
    pub from: u32,
    /// Where it ends: with a day at once, with a month later.
    pub to: u32,
    /// How far it moved away from the axis, in marks.
    pub level: usize,
    /// Its name: in which row, and where along the axis it begins.
    pub name: Option<(usize, u32)>,
}

/// A track with its events.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane<'a> {
    /// The track.
    pub track: &'a Code,
    /// Its events, in order of time.
    pub events: Vec<Placed>,
}

impl Lane<'_> {
    /// How many rows of names there are.
    pub fn rows(&self) -> usize {
        let names = self.events.iter().filter_map(|one| one.name);
        names.map(|(row, _)| row + 1).max().unwrap_or_default()
    }

    /// How many marks stand side by side at most.
    pub fn levels(&self) -> usize {
        self.events
            .iter()
            .map(|one| one.level + 1)
            .max()
            .unwrap_or(1)
    }
}

/// The events in lanes. `named` says of each event whether it should have a
/// name; in a lane names get as many rows as `rows`, and one that fits into none
/// is left out.
pub fn lanes<'a>(
    axis: Axis,
    room: Room,
    tracks: &'a [Code],
    events: &[Event],
    named: &[bool],
    rows: usize,
) -> Vec<Lane<'a>> {
    let lane = |track: &'a Code| Lane {
        track,
        events: lane(axis, room, track, events, named, rows),
    };
    tracks.iter().map(lane).collect()
}

fn lane(
    axis: Axis,
    room: Room,
    track: &Code,
    events: &[Event],
    named: &[bool],
    rows: usize,
) -> Vec<Placed> {
    // Where each level and each row of names is free again.
    let mut levels: Vec<u32> = Vec::new();
    let mut name_rows: Vec<u32> = vec![0; rows];
    let of_track = events
        .iter()
        .enumerate()
        .filter(|(_, event)| event.track == track.id);
    of_track
        .map(|(at, event)| {
            let (from, to) = axis.span(event.date);
            let [from, to] = [from, to].map(|day| day * room.length / axis.length().max(1));
            let level = free(&levels, from).unwrap_or(levels.len());
            if level == levels.len() {
                levels.push(0);
            }
            if let Some(end) = levels.get_mut(level) {
                *end = to.max(from + room.mark);
            }
            let wanted = named.get(at).copied().unwrap_or_default();
            let letters = u32::try_from(event.title.chars().count()).unwrap_or(u32::MAX);
            let width = letters.saturating_mul(room.letter).max(room.line);
            // What would run out at the end moves back.
            let begin = from.min(room.length.saturating_sub(width));
            let name = wanted.then(|| free(&name_rows, begin)).flatten();
            if let Some(end) = name.and_then(|row| name_rows.get_mut(row)) {
                *end = begin + width;
            }
            Placed {
                event: at,
                from,
                to,
                level,
                name: name.map(|row| (row, begin)),
            }
        })
        .collect()
}

/// Names of events in one column beside an axis that stands, a line each: the
/// positions of the events in the timeline, and where their lines begin. A name
/// stands at its mark or, where lines would lie on one another, further down.
pub fn column(lanes: &[Lane<'_>], named: &[bool], room: Room) -> Vec<(usize, u32)> {
    let all = lanes.iter().flat_map(|lane| &lane.events);
    let mut keys: Vec<u64> = all
        .filter(|one| named.get(one.event).copied().unwrap_or_default())
        .map(|one| sorting::pair(one.from, u32::try_from(one.event).unwrap_or(u32::MAX)))
        .collect();
    sorting::sort(&mut keys);
    let mut next = 0;
    keys.into_iter()
        .map(|key| {
            let (from, event) = sorting::unpair(key);
            let line = from.max(next);
            next = line + room.line;
            (event as usize, line)
        })
        .collect()
}

/// The first that is free there.
fn free(ends: &[u32], from: u32) -> Option<usize> {
    ends.iter().position(|end| *end <= from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dataset::Dataset;
    use crate::domain::reading::chronology::most_reported;

    const ROOM: Room = Room {
        length: 1200,
        mark: 12,
        letter: 7,
        line: 16,
    };

    #[test]
    fn marks_and_names_keep_apart_and_nothing_runs_out() {
        let text = include_str!("../../../public/data/alliance.json");
        let data = Dataset::from_json(text).expect("the shipped dataset");
        let dates = data.timeline.iter().map(|event| event.date);
        let axis = Axis::over(dates).expect("an axis");
        let told = most_reported(&data.timeline, 12);
        let lanes = lanes(axis, ROOM, &data.codes.track, &data.timeline, &told, 3);
        let all: usize = lanes.iter().map(|lane| lane.events.len()).sum();
        assert_eq!(all, data.timeline.len());
        for lane in &lanes {
            for (at, one) in lane.events.iter().enumerate() {
                assert!(one.from <= one.to && one.to <= ROOM.length);
                for other in &lane.events[..at] {
                    let apart = other.to.max(other.from + ROOM.mark) <= one.from;
                    assert!(apart || other.level != one.level, "{one:?} {other:?}");
                    if let (Some((row, begin)), Some((other_row, other_begin))) =
                        (one.name, other.name)
                    {
                        let letters = data.timeline[other.event].title.chars().count();
                        let end =
                            other_begin + u32::try_from(letters).expect("small") * ROOM.letter;
                        assert!(row != other_row || end <= begin, "{one:?} {other:?}");
                    }
                }
            }
        }
        let with_name = lanes
            .iter()
            .flat_map(|lane| &lane.events)
            .filter(|one| one.name.is_some());
        assert!(with_name.count() >= 10);
        let in_column = column(&lanes, &told, ROOM);
        assert_eq!(in_column.len(), 12);
        for pair in in_column.windows(2) {
            assert!(pair[0].1 + ROOM.line <= pair[1].1, "{pair:?}");
        }
    }
}
