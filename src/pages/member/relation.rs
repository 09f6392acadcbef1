//! A member's relation to Gaia-X, in a sentence with date and entity.
//!
//! This file must not judge the relation: “none found” stays “none found”.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::records::code;
use crate::domain::records::member::Member;
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
pub(super) fn sentence(member: &Member) -> String {
    let gaia_x = &member.gaia_x;
    let name = &member.short_name;
    let entity = gaia_x
        .entity
        .as_ref()
        .map(|entity| format!(", listed as {entity}"))
        .unwrap_or_default();
    let date = gaia_x.date.map(|date| date.to_string());
    match gaia_x.relation.as_str() {
        "founding-member" => format!(
            "{name} is one of the 22 founding members of Gaia-X{entity}{}.",
            date.map(|date| format!("; the founding papers were signed on {date}"))
                .unwrap_or_default()
        ),
        "member" => format!(
            "{name} was found as a member of Gaia-X{entity}{}.",
            date.map(|date| format!("; the date found is {date}"))
                .unwrap_or_default()
        ),
        "left" => format!(
            "{name}, a founding member{entity}, announced{} that it would leave Gaia-X.",
            date.map(|date| format!(" on {date}")).unwrap_or_default()
        ),
        "none-known" => format!("No relation of {name} to the Gaia-X association was found."),
        other => format!(
            "{name}: {other}{entity}{}.",
            date.map(|d| format!(", {d}")).unwrap_or_default()
        ),
    }
}
