//! The other names of a member, by which it is found.
//!
//! This file must not know how searching works.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::records::code;
use crate::domain::records::member::{Alias, Member};
use crate::ui::provenance::{Standing, provenance};

/// Since and until when, as far as it is known.
fn years(alias: &Alias) -> String {
    match (alias.from, alias.until) {
        (None, None) => String::new(),
        (Some(from), None) => format!(", since {from}"),
        (None, Some(until)) => format!(", until {until}"),
        (Some(from), Some(until)) if from == until => format!(", in {from}"),
        (Some(from), Some(until)) => format!(", {from} to {until}"),
    }
}

/// The names with their kind, note and sources. A name has no degree of
/// confidence of its own; without sources it is general knowledge.
pub(super) fn names(data: Data, member: &Member) -> Markup {
    let kind = |id: &str| code::label(&data.set.codes.alias_kind, id).to_ascii_lowercase();
    html! {
        @if member.aliases.is_empty() {
            p.quiet { "No other name was found." }
        } @else {
            ul.names {
                @for alias in &member.aliases {
                    @let standing = if alias.sources.is_empty() { Standing::GeneralKnowledge } else { Standing::Name };
                    li data-fact={ "alias " (alias.name) } {
                        strong translate="no" { (alias.name) } ", " (kind(&alias.kind)) (years(alias)) ". "
                        @if let Some(note) = &alias.note { (note) " " }
                        (provenance(data.set, standing, &alias.sources))
                    }
                }
            }
        }
    }
}
