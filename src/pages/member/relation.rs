//! A member's relation to Gaia-X, in a sentence with date and entity.
//!
//! This file must not judge the relation: “none found” stays “none found”.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::records::code;
use crate::domain::records::member::Member;
use crate::ui::name::organisation;
use crate::ui::provenance::fact;

/// The sentence, its provenance, the note and how the names were matched.
pub(super) fn relation(data: Data, member: &Member) -> Markup {
    let gaia_x = &member.gaia_x;
    let meaning =
        code::find(&data.set.codes.gaia_x, &gaia_x.relation).and_then(|code| code.note.as_deref());
    html! {
        div.statement data-fact="gaia-x" {
            (sentence(member)) " " (fact(data.set, gaia_x.confidence, &gaia_x.sources))
        }
        @if let Some(meaning) = meaning { p.quiet { (meaning) } }
        @if let Some(note) = &gaia_x.note { p { (note) } }
        @if !member.evidence.is_empty() {
            h3 { "How the names were matched" }
            ul { @for text in &member.evidence { li { (text) } } }
        }
    }
}

/// The relation as a sentence; a relation that this program does not know is
/// told with the dataset's own words.
fn sentence(member: &Member) -> Markup {
    let gaia_x = &member.gaia_x;
    let name = organisation(&member.short_name);
    let entity =
        html! { @if let Some(entity) = &gaia_x.entity { ", listed as " (organisation(entity)) } };
    let dated =
        |words: &str| html! { @if let Some(date) = gaia_x.date { (words) (date.to_string()) } };
    html! {
        @match gaia_x.relation.as_str() {
            "founding-member" => {
                (name) " is one of the 22 founding members of Gaia-X" (entity)
                (dated("; the founding papers were signed on ")) "."
            }
            "member" => {
                (name) " was found as a member of Gaia-X" (entity) (dated("; the date found is ")) "."
            }
            "left" => {
                (name) ", a founding member" (entity) ", announced" (dated(" on "))
                " that it would leave Gaia-X."
            }
            "none-known" => { "No relation of " (name) " to the Gaia-X association was found." }
            other => { (name) ": " (other) (entity) (dated(", ")) "." }
        }
    }
}
