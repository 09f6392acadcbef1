//! What was looked for and not found, with an invitation to help.
//!
//! This file must not invent an address to write to.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::values::confidence::Confidence;
use crate::pages::unknown_first::settled_by;
use crate::ui::contact::Letter;
use crate::ui::provenance;

/// The open questions, each with its anchor, and a text to fill in.
pub(super) fn unknown(data: Data) -> Markup {
    html! {
        p {
            "These questions were looked into and are still open; those that matter most come \
             first. That nothing was found does not mean that there is nothing to find."
        }
        ul.facts {
            @for one in &data.set.unknowns {
                li.fact id=(one.id) data-fact={ "unknowns." (one.id) } {
                    span.fact-text { (one.question) } " "
                    (provenance::fact(data.set, Confidence::Unknown, &[]))
                    (settled_by(one))
                }
            }
        }
        h3 { "Do you know? Tell us" }
        (answer(data))
    }
}

/// The letter that is asked for.
fn answer(data: Data) -> Markup {
    let as_of = data.set.as_of;
    let text = format!(
        "Open question: \nWhat I know: \nWhere it can be read (address, date): \n\n\
         The facts on the site are as of {as_of}.\n"
    );
    let letter = Letter {
        label: "Tell us what you know",
        title: "An answer to an open question",
        text: &text,
    };
    html! {
        p {
            "An answer with a published source is worth most."
            @if data.contact.is_none() {
                " Fill in this text and send it to whoever publishes the copy of the site that \
                 you are reading."
            }
        }
        @match data.contact {
            Some(contact) => p { (letter.link(contact)) },
            None => (letter.copied()),
        }
    }
}
