//! The diagram of the set-up, with the list that says the same in words. Both
//! are made of one table, [`relations`].
//!
//! Only places on the drawing stand here. It is upright, so that one drawing
//! serves a telephone and a desk.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::citations::anchor;
use crate::domain::reading::relations::{Body, Relation, relations};
use crate::domain::values::confidence::Confidence;
use crate::route::Route;
use crate::ui::provenance;

/// Left, top, width and height of a body.
fn place(body: Body) -> [i32; 4] {
    match body {
        Body::Commission => [22, 4, 200, 44],
        Body::MemberStates => [230, 4, 108, 44],
        Body::Alliance => [22, 110, 316, 190],
        Body::SteeringCommittee => [30, 140, 142, 44],
        Body::WorkingGroups => [188, 140, 142, 44],
        Body::GeneralAssembly => [30, 220, 142, 44],
        Body::Forum => [188, 220, 142, 44],
        Body::Members => [30, 364, 142, 44],
        Body::OtherFirms => [188, 364, 142, 44],
    }
}

/// The way of a line, its points from tail to head, and where its words begin.
fn way(from: Body, to: Body) -> (&'static [(i32, i32)], (i32, i32)) {
    match (from, to) {
        (Body::Commission, Body::SteeringCommittee) => (&[(40, 48), (40, 140)], (45, 84)),
        (Body::Commission, Body::Alliance) => (&[(118, 48), (118, 110)], (123, 84)),
        (Body::Alliance, Body::Commission) => (&[(170, 110), (170, 48)], (175, 84)),
        (Body::MemberStates, Body::WorkingGroups) => (&[(256, 48), (256, 140)], (261, 84)),
        (Body::Commission, Body::Members) => (&[(22, 26), (8, 26), (8, 386), (30, 386)], (13, 336)),
        (Body::Members, Body::GeneralAssembly) => (&[(62, 364), (62, 264)], (67, 336)),
        (Body::Members, Body::WorkingGroups) => (
            &[(172, 386), (180, 386), (180, 162), (188, 162)],
            (185, 207),
        ),
        (Body::Members, Body::Forum) => (
            &[(148, 364), (148, 330), (200, 330), (200, 264)],
            (206, 318),
        ),
        _ => (&[(322, 364), (322, 264)], (214, 350)),
    }
}

/// The drawing and the list.
pub(super) fn diagram(data: Data) -> Markup {
    let relations = relations(data.set);
    html! {
        div.diagram {
            svg viewBox="0 0 364 412" role="img" aria-labelledby="diagram-title diagram-words" focusable="false" {
                title id="diagram-title" { "Who appoints, who advises and who takes part in the Alliance" }
                desc id="diagram-words" { "The numbered list after the drawing says the same in words." }
                // Text browsers write the words of a drawing one after the other.
                @for one in Body::ALL { " " (body(one)) }
                @for one in &relations { " " (line(one)) }
            }
            div {
                ol.relations { @for one in &relations { (item(data, one)) } }
                p.quiet {
                    "A full line is confirmed, a dashed line rests on a single source, a dotted \
                     line on the article of December 2021 alone."
                }
            }
        }
    }
}

fn item(data: Data, relation: &Relation<'_>) -> Markup {
    let Relation {
        number, list, fact, ..
    } = relation;
    html! {
        li value=(number) data-relation=(number) data-fact={ "relation." (number) } {
            a href=(Route::Governance.fragment(&anchor(list, fact))) data-noscroll {
                (relation.sentence())
            }
            " " (provenance::fact(data.set, fact.confidence, &fact.sources))
        }
    }
}

fn body(body: Body) -> Markup {
    let [x, y, width, height] = place(body);
    // The Alliance is the frame around its bodies, named at its foot.
    let (class, text_x, text_y) = match body {
        Body::Alliance => ("frame", 122, y + height - 10),
        _ => ("node", x + width / 2, y + height / 2 + 4),
    };
    html! {
        g class=(class) {
            rect x=(x) y=(y) width=(width) height=(height) rx="2" {}
            text x=(text_x) y=(text_y) text-anchor="middle" { (body.name()) }
        }
    }
}

fn line(relation: &Relation<'_>) -> Markup {
    let (points, (x, y)) = way(relation.from, relation.to);
    let class = match relation.fact.confidence {
        Confidence::Confirmed => "edge",
        Confidence::SingleSource => "edge dashed",
        Confidence::ArticleOnly | Confidence::Unknown => "edge dotted",
    };
    html! {
        g class=(class) data-relation=(relation.number) {
            polyline points={ @for (x, y) in points { (x) "," (y) " " } } {}
            polygon points=(head(points)) {}
            text x=(x) y=(y) { (relation.number) " " (relation.verb) }
        }
    }
}

/// The tip of an arrow. Drawn by hand, because a marker is referred to by an
/// address, which `<base>` would lead astray.
fn head(points: &[(i32, i32)]) -> String {
    let [.., (from_x, from_y), (x, y)] = *points else {
        return String::new();
    };
    // Lines are upright or level, so the other direction is at right angles.
    let (dx, dy) = ((x - from_x).signum(), (y - from_y).signum());
    let (back_x, back_y) = (x - 8 * dx, y - 8 * dy);
    format!(
        "{x},{y} {},{} {},{}",
        back_x + 4 * dy,
        back_y + 4 * dx,
        back_x - 4 * dy,
        back_y - 4 * dx
    )
}
