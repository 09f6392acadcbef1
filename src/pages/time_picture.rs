//! The timeline as a picture: an axis true to scale, a lane for each track, the
//! launch across all of them. It lies on wide screens and stands on narrow ones.
//!
//! Whoever hears the page or uses its keys has the list beside it, which says
//! the same; so the picture is left out for them. This file must not choose or
//! place an event itself.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::drawing::time_axis::Axis;
use crate::domain::drawing::time_lanes::{Lane, Placed, Room, column, lanes};
use crate::domain::reading::chronology::{launch, most_reported};
use crate::domain::records::timeline::Event;

/// How many events bear their names in the picture.
const NAMED: usize = 12;
/// A mark, with its distance to the next.
const MARK: u32 = 12;
/// The height of a line of names.
const LINE: u32 = 17;
/// How many lines of names a lane may have.
const ROWS: usize = 4;
/// How many letters of a name find room beside the standing axis.
const LETTERS: usize = 24;
/// The room of the years, or of the names of the lanes.
const HEAD: u32 = 22;

/// The lying picture, in which names stand above the marks.
const LYING: Room = Room {
    length: 1200,
    mark: MARK,
    letter: 8,
    line: LINE,
};
/// The standing one, in which names stand beside them, a line each.
const STANDING: Room = Room {
    length: 500,
    mark: MARK,
    letter: 0,
    line: LINE,
};

/// Where an event leads, and whether it is one of those not shown.
type Href<'a> = &'a dyn Fn(&Event, bool) -> String;

/// The picture, in which the events that are not shown are faint, and each leads
/// where `href` says.
pub(super) fn time_picture(data: Data, shown: &[bool], href: Href<'_>) -> Markup {
    let events = &data.set.timeline;
    let Some(axis) = Axis::over(events.iter().map(|event| event.date)) else {
        return Markup::default();
    };
    let named = most_reported(events, NAMED);
    let placed = |room, rows| lanes(axis, room, &data.set.codes.track, events, &named, rows);
    let picture = Picture {
        data,
        axis,
        shown,
        named: &named,
        href,
    };
    html! {
        div.time-picture aria-hidden="true" {
            (picture.lying(&placed(LYING, ROWS)))
            (picture.standing(&placed(STANDING, 0)))
            p.quiet {
                "Each mark is an event; where only the month is known, it is a month long. The yellow line is the launch. "
                span.standing {
                    @for track in &data.set.codes.track { (letter(&track.label)) " is " (track.label) ". " }
                }
            }
        }
    }
}

/// What both pictures are drawn from.
struct Picture<'a> {
    data: Data,
    axis: Axis,
    shown: &'a [bool],
    named: &'a [bool],
    href: Href<'a>,
}

/// A mark with its name: its left, top, width and height; the place of the name
/// and the line that leads to it.
struct Drawn {
    bar: [u32; 4],
    name: Option<([u32; 2], [u32; 4])>,
    letters: usize,
}

impl Picture<'_> {
    fn lying(&self, lanes: &[Lane<'_>]) -> Markup {
        let mut height = HEAD;
        let mut tops = Vec::new();
        for lane in lanes {
            // The names stand above the marks.
            tops.push(height + down(lane.rows()));
            height += down(lane.rows()) + across(lane.levels()) + 18;
        }
        let drawn = |one: &Placed, top: u32| {
            let y = top + across(one.level);
            let name = one.name.map(|(row, x)| {
                let foot = top - 6 - down(row);
                ([x, foot], [one.from + 1, y, one.from + 1, foot + 3])
            });
            let bar = [one.from, y, (one.to - one.from).max(MARK - 2), MARK - 2];
            Drawn {
                bar,
                name,
                letters: usize::MAX,
            }
        };
        html! {
            svg.lying viewBox={ "0 0 " (LYING.length) " " (height) } focusable="false" {
                @for (year, day) in self.axis.years() {
                    @let x = self.at(LYING, day);
                    path.tick d={ "M" (x) " 0V" (height) } {}
                    text.year x=(x + 5) y="13" { (year) " " }
                }
                @if let Some(x) = self.launch(LYING) { path.start d={ "M" (x) " 0V" (height) } {} }
                @for (lane, top) in lanes.iter().zip(tops) {
                    text class={ "lane-name track-" (lane.track.id) } x="5" y=(top + 9) { (lane.track.label) " " }
                    @for one in &lane.events { (self.event(one, lane, &drawn(one, top))) }
                }
            }
        }
    }

    fn standing(&self, lanes: &[Lane<'_>]) -> Markup {
        let mut names_from = 40;
        let mut lefts = Vec::new();
        for lane in lanes {
            lefts.push(names_from);
            names_from += across(lane.levels()) + 8;
        }
        names_from += 8;
        let names = column(lanes, self.named, STANDING);
        let lowest = names.last().map_or(0, |(_, y)| *y);
        let height = HEAD + STANDING.length.max(lowest + LINE) + 4;
        let drawn = |one: &Placed, left: u32| {
            let (x, y) = (left + across(one.level), one.from + HEAD);
            let name = names.iter().find(|(event, _)| *event == one.event);
            let name = name.map(|(_, line)| {
                let middle = line + HEAD + 5;
                (
                    [names_from, middle + 4],
                    [x + MARK - 2, y + 5, names_from - 3, middle],
                )
            });
            let bar = [x, y, MARK - 2, (one.to - one.from).max(MARK - 2)];
            Drawn {
                bar,
                name,
                letters: LETTERS,
            }
        };
        html! {
            svg.standing viewBox={ "0 0 360 " (height) } focusable="false" {
                @for (year, day) in self.axis.years() {
                    @let y = self.at(STANDING, day) + HEAD;
                    path.tick d={ "M0 " (y) "H" (names_from - 6) } {}
                    text.year x="0" y=(y + 14) { (year) " " }
                }
                @if let Some(y) = self.launch(STANDING) {
                    path.start d={ "M34 " (y + HEAD) "H" (names_from - 6) } {}
                }
                @for (lane, left) in lanes.iter().zip(lefts) {
                    text class={ "lane-name track-" (lane.track.id) } x=(left) y="14" {
                        (letter(&lane.track.label)) " "
                    }
                    @for one in &lane.events { (self.event(one, lane, &drawn(one, left))) }
                }
            }
        }
    }

    fn event(&self, one: &Placed, lane: &Lane<'_>, drawn: &Drawn) -> Markup {
        let Some(event) = self.data.set.timeline.get(one.event) else {
            return Markup::default();
        };
        let faint = !self.shown.get(one.event).copied().unwrap_or_default();
        let is_launch = launch(self.data.set) == Some(one.event);
        let Drawn {
            bar: [x, y, width, height],
            name,
            letters,
        } = drawn;
        html! {
            a class={ "track-" (lane.track.id) @if faint { " faint" } @if is_launch { " the-launch" } } href=((self.href)(event, faint)) tabindex="-1" data-noscroll {
                title { (event.date.to_string()) ": " (event.title) }
                @if let Some(([left, foot], [x1, y1, x2, y2])) = name {
                    path.leader d={ "M" (x1) " " (y1) "L" (x2) " " (y2) } {}
                    text x=(left) y=(foot) { (cut(&event.title, *letters)) " " }
                }
                rect x=(x) y=(y) width=(width) height=(height) rx=(MARK / 2 - 1) {}
            }
        }
    }

    fn at(&self, room: Room, day: u32) -> u32 {
        day * room.length / self.axis.length().max(1)
    }

    fn launch(&self, room: Room) -> Option<u32> {
        let event = self.data.set.timeline.get(launch(self.data.set)?)?;
        Some(self.at(room, self.axis.span(event.date).0) + MARK / 2 - 1)
    }
}

/// What stands for a track where there is no room for its name.
fn letter(label: &str) -> &str {
    label.get(..1).unwrap_or_default()
}

/// How far away from the axis a level is.
fn across(level: usize) -> u32 {
    u32::try_from(level).unwrap_or_default() * MARK
}

/// How high so many lines of names are.
fn down(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or_default() * LINE
}

/// A name, cut where it is too long; the whole is in the title of its mark.
fn cut(name: &str, letters: usize) -> String {
    if name.chars().count() <= letters {
        return name.to_owned();
    }
    let mut short: String = name.chars().take(letters).collect();
    short.push('…');
    short
}
