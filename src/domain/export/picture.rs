//! A selection as a picture (SVG) that can stand in an article by itself: every
//! member with its name and its relation to Gaia-X, in groups, under the
//! selection in words and above the date, the licence and the address.
//!
//! It is drawn by what draws the pages. This file must not know the clock, nor
//! any address that it is not given.

use maud::{Markup, html};

use crate::domain::dataset::Dataset;
use crate::domain::drawing::roster::{Room, lines, roster};
use crate::domain::drawing::units::{SIZE, groups, sign};
use crate::domain::query::facet::Facet;
use crate::domain::query::members::MembersQuery;
use crate::domain::records::code;
use crate::domain::records::member::Member;
use crate::domain::text::{quotation, sorting};
use crate::domain::values::id::SourceId;

const WIDTH: u32 = 960;
const EDGE: u32 = 32;
/// Where the marks begin, beside the names of their groups.
const MARKS: u32 = 220;
const ROOM: Room = Room {
    width: WIDTH - MARKS - EDGE,
    line: 28,
    // Wide enough for the widest of the usual faces.
    letter: 9,
    gap: 8,
};
/// Letters in a line of the small print.
const LINE: usize = 120;
const SMALL: u32 = 20;

/// Colours on paper, whatever the page has.
const INK: &str = "#191c22";
const QUIET: &str = "#55595f";
const GAIA_X: &str = "#9a3a5b";
const RULE: &str = "#c9c9c4";

/// What a picture says.
#[derive(Debug, Clone, Copy)]
pub struct Picture<'a> {
    /// The name of the site.
    pub site: &'a str,
    /// The full address of the selection.
    pub address: &'a str,
    /// The selection in words; see [`words`].
    pub words: &'a str,
    /// The members selected.
    pub members: &'a [&'a Member],
}

/// The selection in words, without what filters nothing; nothing for all.
pub fn words(query: &MembersQuery, data: &Dataset) -> String {
    let mut said = Vec::new();
    if !query.text().is_empty() {
        said.push(["Search: ", &quotation(query.text())].concat());
    }
    for facet in Facet::ALL {
        let known = |value: &&String| facet.codes(&data.codes).iter().any(|one| one.id == **value);
        let values = query.selection().values(facet).iter();
        let labels: Vec<&str> = values
            .filter(known)
            .map(|value| facet.value_label(&data.codes, value))
            .collect();
        if !labels.is_empty() {
            said.push([facet.label(), ": ", &labels.join(" or ")].concat());
        }
    }
    said.join("; ")
}

impl Picture<'_> {
    /// The file. Without a character that XML forbids, whatever was searched for.
    pub fn svg(&self, data: &Dataset) -> String {
        let svg = self.drawing(data).into_string();
        svg.replace(
            |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'),
            " ",
        )
    }

    fn drawing(&self, data: &Dataset) -> Markup {
        // One country is no order; its sectors are.
        let countries = groups(data, self.members, Facet::Country);
        let groups = match countries.len() {
            0 | 1 => groups(data, self.members, Facet::Sector),
            _ => countries,
        };
        let roster = roster(ROOM, &groups);
        let (found, all) = (self.members.len(), data.members.len());
        let title = if found == all {
            format!("The {all} members of the Alliance")
        } else {
            format!("{found} of the {all} members of the Alliance")
        };
        let about = lines(self.words, LINE);
        let print = self.print(data);
        let top = 88 + tall(&about);
        let foot = top + roster.height + 24;
        let height = foot + 48 + tall(&print) + EDGE;
        html! {
            svg xmlns="http://www.w3.org/2000/svg" width=(WIDTH) height=(height) viewBox={ "0 0 " (WIDTH) " " (height) }
                font-family="sans-serif" font-size="15" fill=(INK) role="img" {
                title { (title) @if !self.words.is_empty() { ". " (self.words) } }
                rect width=(WIDTH) height=(height) fill="#fff" {}
                text x=(EDGE) y="52" font-size="26" font-weight="bold" font-family="serif" { (title) }
                (text(&about, 80))
                @for (group, marks) in groups.iter().zip(&roster.groups) {
                    @if let Some((_, y)) = marks.first() {
                        text x=(MARKS - 16) y=(top + y + 15) text-anchor="end" fill=(QUIET) { (group.label) }
                    }
                    @for (member, (x, y)) in group.members.iter().zip(marks) {
                        (mark(&member.gaia_x.relation, MARKS + x, top + y))
                        text x=(MARKS + x + SIZE + ROOM.gap) y=(top + y + 15) { (member.short_name) }
                    }
                }
                path d={ "M" (EDGE) " " (foot) "H" (WIDTH - EDGE) } stroke=(RULE) {}
                (self.legend(data, foot + 16))
                (text(&print, foot + 68))
            }
        }
    }

    /// The relations that the marks stand for, as far as they occur.
    fn legend(&self, data: &Dataset, y: u32) -> Markup {
        let relations = data.codes.gaia_x.iter();
        let found: Vec<&str> = relations
            .map(|one| one.id.as_str())
            .filter(|id| self.members.iter().any(|one| one.gaia_x.relation == *id))
            .collect();
        html! {
            text x=(EDGE) y=(y + 15) fill=(QUIET) { "Relation to Gaia-X" }
            @for (id, x) in found.into_iter().zip((MARKS..).step_by(180)) {
                (mark(id, x, y))
                text x=(x + SIZE + ROOM.gap) y=(y + 15) { (code::label(&data.codes.gaia_x, id)) }
            }
        }
    }

    /// What must be known to trust and to find it again.
    fn print(&self, data: &Dataset) -> Vec<String> {
        let mut all: Vec<&str> = Vec::new();
        for member in self.members {
            let of_member = member.membership_sources.iter();
            all.extend(
                of_member
                    .chain(&member.gaia_x.sources)
                    .map(SourceId::as_str),
            );
        }
        let sorted = sorting::order(all.iter().copied());
        let mut sources: Vec<_> = sorted.iter().map(|at| all.get(*at as usize)).collect();
        sources.dedup();
        let text = format!(
            "{}, facts as of {}, licence {}. It rests on {} publications, named beside each \
             member at {}",
            self.site,
            data.as_of,
            data.licence,
            sources.len(),
            self.address
        );
        lines(&text, LINE)
    }
}

fn mark(relation: &str, x: u32, y: u32) -> Markup {
    html! {
        g transform={ "translate(" (x) " " (y) ")" } stroke=(GAIA_X) stroke-width="2" stroke-linejoin="round" fill=(GAIA_X) {
            rect width=(SIZE) height=(SIZE) fill="#fff" {}
            path d=(sign(relation)) {}
        }
    }
}

fn text(lines: &[String], y: u32) -> Markup {
    html! {
        @for (line, y) in lines.iter().zip((y..).step_by(SMALL as usize)) {
            text x=(EDGE) y=(y) font-size="13" fill=(QUIET) { (line) }
        }
    }
}

fn tall(lines: &[String]) -> u32 {
    u32::try_from(lines.len()).unwrap_or_default() * SMALL
}
