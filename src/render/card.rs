//! The card of a main page: its title, a number and a drawing of what it shows,
//! as an SVG that is turned into a picture.
//!
//! The numbers are counted from the dataset. This file must not spell colours
//! that the site does not have.

use maud::{Markup, html};

use crate::domain::dataset::Dataset;
use crate::domain::drawing::units::{groups, sign};
use crate::domain::query::facet::Facet;
use crate::domain::records::member::Member;
use crate::route::{self, Route};

/// The face of the cards.
pub(super) const FACE: &str = "Libertinus Serif";

const PAPER: &str = "#fdfcf9";
const INK: &str = "#191c22";
const QUIET: &str = "#55595f";
const ACCENT: &str = "#17358f";
const SOFT: &str = "#e6eaf7";
const YELLOW: &str = "#f5c400";
const GAIA_X: &str = "#9a3a5b";

/// The longest line of a title, in letters.
const LINE: usize = 22;

/// The card of a page.
pub(super) struct Card(Route);

impl Card {
    /// The size that the large sites ask for.
    pub(super) const WIDTH: u32 = 1200;
    /// See [`Card::WIDTH`].
    pub(super) const HEIGHT: u32 = 630;

    /// The card of a route: that of the main page it belongs to.
    pub(super) fn of(route: &Route) -> Self {
        Self(route.section())
    }

    /// One for each main page.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        [Route::Overview, Route::Article]
            .into_iter()
            .chain(Route::NAVIGATION)
            .map(Self)
    }

    /// Where the picture is, relative to the root of the site.
    pub(super) fn path(&self) -> String {
        let name = match &self.0 {
            Route::Overview => "overview".to_owned(),
            route => route.path().replace('/', ""),
        };
        format!("cards/{name}.png")
    }

    /// The picture in words.
    pub(super) fn alternative(&self, data: &Dataset) -> String {
        let (number, label) = self.number(data);
        format!("{}: {}. {number} {label}.", route::SITE, self.title())
    }

    fn title(&self) -> &'static str {
        match self.0 {
            Route::Overview => "European Alliance for Industrial Data, Edge and Cloud",
            Route::Article => "The launch as it was reported",
            Route::Members => "Who is in the Alliance",
            Route::Governance => "How the Alliance is governed",
            Route::GaiaX => "The Alliance and Gaia-X",
            Route::Timeline => "What happened when",
            Route::Sources => "What every fact rests on",
            Route::Glossary => "The words explained",
            Route::About | Route::Data => "How the facts were found",
            // None of these is a section; all have the card of their section.
            Route::Member(_) | Route::FacetValue(..) | Route::Compare | Route::NotFound => {
                route::SITE
            }
        }
    }

    /// The number on the card, and what it counts.
    fn number(&self, data: &Dataset) -> (usize, &'static str) {
        match self.0 {
            Route::Article => (data.article.len(), "statements, each with its sources"),
            Route::Governance => (data.governance.bodies.len(), "bodies"),
            Route::GaiaX => (data.comparison.len(), "dimensions compared"),
            Route::Timeline => (data.timeline.len(), "dated events"),
            Route::Sources => (data.sources.len(), "publications"),
            Route::Glossary => (data.glossary.len(), "terms"),
            Route::About => (data.unknowns.len(), "open questions, said openly"),
            _ => (data.members.len(), "members at the launch in 2021"),
        }
    }
}

/// The card as an SVG.
pub(super) fn drawing(data: &Dataset, card: &Card) -> String {
    let (number, label) = card.number(data);
    html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" font-family=(FACE) {
            rect width="1200" height="630" fill=(PAPER) {}
            rect width="1200" height="16" fill=(ACCENT) {}
            rect x="72" y="74" width="24" height="30" fill=(ACCENT) {}
            rect x="96" y="74" width="10" height="30" fill=(YELLOW) {}
            text x="124" y="101" font-size="34" font-weight="bold" fill=(INK) { (route::SITE) }
            @for (line, y) in lines(card.title()).iter().zip((210..).step_by(72)) {
                text x="72" y=(y) font-size="66" font-weight="bold" fill=(INK) { (line) }
            }
            text x="72" y="560" font-size="104" font-weight="bold" fill=(ACCENT) { (number) }
            text x=(92 + 54 * number.to_string().len()) y="560" font-size="38" fill=(QUIET) { (label) }
            @match card.0 {
                Route::GaiaX => (overlap()),
                Route::Timeline => (years(data)),
                Route::Overview => (units(data)),
                Route::Members => (countries(data)),
                _ => {},
            }
        }
    }
    .into_string()
}

/// A title in lines that fit beside the drawing.
fn lines(title: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A tile for each country, the ones with members filled.
fn countries(data: &Dataset) -> Markup {
    let with = |id: &str| {
        data.members
            .iter()
            .filter(|member| Facet::Country.value(member) == id)
            .count()
    };
    html! {
        @for (code, [x, y]) in data.codes.country.iter().filter_map(|code| Some((code, code.tile?))) {
            @let count = with(&code.id);
            @let (x, y) = (748 + u32::from(x) * 50, 148 + u32::from(y) * 50);
            rect x=(x) y=(y) width="45" height="45" fill=(if count > 0 { ACCENT } else { SOFT }) {}
            text x=(x + 22) y=(y + 30) font-size="22" text-anchor="middle"
                fill=(if count > 0 { PAPER } else { QUIET }) { (code.id) }
        }
    }
}

/// Every member as a mark, by country.
fn units(data: &Dataset) -> Markup {
    let all: Vec<&Member> = data.members.iter().collect();
    html! {
        @for (group, y) in groups(data, &all, Facet::Country).iter().zip((250..).step_by(32)) {
            text x="838" y=(y + 20) font-size="20" text-anchor="end" fill=(QUIET) { (group.label) }
            @for (member, x) in group.members.iter().zip((850..).step_by(26)) {
                g transform={ "translate(" (x) " " (y) ") scale(1.05)" } stroke=(GAIA_X) stroke-width="2" fill=(GAIA_X) {
                    rect width="20" height="20" fill=(SOFT) stroke-opacity="0.5" {}
                    path d=(sign(&member.gaia_x.relation)) {}
                }
            }
        }
    }
}

/// The two as sets that meet.
fn overlap() -> Markup {
    html! {
        circle cx="880" cy="350" r="150" fill=(ACCENT) fill-opacity="0.85" {}
        circle cx="1010" cy="350" r="150" fill=(GAIA_X) fill-opacity="0.75" {}
    }
}

/// A column for each year, as high as its events are many.
fn years(data: &Dataset) -> Markup {
    let mut counts: Vec<(u16, usize)> = Vec::new();
    for year in data.timeline.iter().map(|event| event.date.year()) {
        match counts.last_mut() {
            Some((last, count)) if *last == year => *count += 1,
            _ => counts.push((year, 1)),
        }
    }
    html! {
        @for ((year, count), at) in counts.iter().zip(0..) {
            @let x = 720 + at * 58;
            rect x=(x) y=(470 - count * 18) width="44" height=(count * 18) fill=(ACCENT) {}
            text x=(x + 22) y="500" font-size="20" text-anchor="middle" fill=(QUIET) { (year) }
        }
    }
}
