//! The set-up in small: who appoints and who takes part, without the numbers
//! and the finer lines of the diagram on the page of governance.
//!
//! A line is drawn only where the dataset holds the fact behind it. This file
//! must not hold what is not in that diagram.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::reading::relations::{Body, relations};
use crate::route::Route;

/// The bodies that are drawn: left, top, width.
const BODIES: [(Body, u32, u32, u32); 5] = [
    (Body::Commission, 2, 1, 160),
    (Body::SteeringCommittee, 8, 76, 148),
    (Body::WorkingGroups, 164, 76, 148),
    (Body::GeneralAssembly, 8, 126, 148),
    (Body::Forum, 164, 126, 148),
];

/// The drawing, as a link to the whole.
pub(super) fn diagram(data: Data) -> Markup {
    let appoints = relations(data.set)
        .into_iter()
        .find(|one| one.from == Body::Commission && one.to == Body::SteeringCommittee);
    html! {
        a.door-picture href=(Route::Governance.href()) {
            span.visually-hidden { "The set-up as a diagram " }
            svg viewBox="0 0 320 208" aria-hidden="true" focusable="false" {
                rect.frame x="1" y="68" width="318" height="132" {}
                text x="160" y="188" text-anchor="middle" { "The Alliance " }
                @for (body, x, y, width) in BODIES {
                    rect x=(x) y=(y) width=(width) height="36" {}
                    text x=(x + width / 2) y=(y + 23) text-anchor="middle" { (body.name()) " " }
                }
                @if let Some(one) = appoints {
                    path d="M78 37V73M72 65L78 75L84 65" {}
                    text x="90" y="58" { (one.verb) " " }
                }
            }
        }
    }
}
