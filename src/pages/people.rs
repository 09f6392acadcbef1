//! People quoted: role, position and short quotations, each attributed.
//!
//! A position is an opinion and always called one. This file must not know
//! which people stand on which page.

use maud::{Markup, html};

use super::facts::note;
use crate::data::Data;
use crate::domain::records::people::Person;
use crate::ui::name::organisation;
use crate::ui::provenance::{self, Standing, provenance};

/// The people, one after the other.
pub(super) fn people<'a>(data: Data, people: impl Iterator<Item = &'a Person>) -> Markup {
    html! { div.people { @for one in people { (person(data, one)) } } }
}

fn person(data: Data, person: &Person) -> Markup {
    let Person {
        id,
        speaker,
        role_sources,
        sources,
        ..
    } = person;
    html! {
        article.person id=(id) {
            h3 { (speaker) }
            div data-fact={ "people." (id) ".role" } {
                span.quiet { (person.role) ", " (organisation(&person.organisation)) } " "
                (provenance::fact(data.set, person.role_confidence, role_sources))
            }
            div.position data-fact={ "people." (id) ".position" } {
                span.opinion { "Opinion" } " " (person.position) " "
                (provenance(data.set, Standing::Claim, sources))
            }
            @for (at, words) in person.quotations.iter().enumerate() {
                figure.quotation data-fact={ "people." (id) ".quotations." (at) } {
                    blockquote { "“" (words.text) "”" }
                    figcaption.quiet {
                        (speaker) ", quoted by " cite translate="no" { (words.attributed_to) } " "
                        (provenance(data.set, Standing::Quotation, sources))
                    }
                }
            }
            (note(person.note.as_deref()))
        }
    }
}
