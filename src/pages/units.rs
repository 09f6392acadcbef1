//! A member as a mark: a link with its name, whose drawing says its relation to
//! Gaia-X; and the legend of the marks.
//!
//! This file must not decide how members are grouped.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::drawing::units::{SIZE, sign};
use crate::domain::query::facet::Facet;
use crate::domain::records::code;
use crate::domain::records::member::Member;
use crate::route;
use crate::ui::name::organisation;

/// The members, each as its mark. The name is seen where the pointer or the
/// focus is, and always heard.
pub(super) fn marks(data: Data, members: &[&Member]) -> Markup {
    html! {
        ul.unit-row {
            @for member in members {
                @let relation = &member.gaia_x.relation;
                li {
                    a href=(route::member(member)) {
                        (mark(relation))
                        span.unit-name {
                            (organisation(&member.short_name)) ", Gaia-X: "
                            (code::label(&data.set.codes.gaia_x, relation).to_ascii_lowercase())
                        }
                    }
                }
            }
        }
    }
}

/// The mark of a relation.
pub(super) fn mark(relation: &str) -> Markup {
    html! {
        svg.unit viewBox={ "0 0 " (SIZE) " " (SIZE) } data-relation=(relation) aria-hidden="true" focusable="false" {
            rect width=(SIZE) height=(SIZE) {}
            path d=(sign(relation)) {}
        }
    }
}

/// What the marks mean, each with its number, which leads to those members.
pub(super) fn legend(data: Data) -> Markup {
    let size = |id: &str| {
        let members = data.set.members.iter();
        members.filter(|one| one.gaia_x.relation == id).count()
    };
    html! {
        ul.unit-legend aria-label="Relation to Gaia-X" {
            li aria-hidden="true" { "In Gaia-X:" }
            @for code in &data.set.codes.gaia_x {
                li {
                    a href=(route::members_with(Facet::GaiaX, &code.id)) {
                        (mark(&code.id)) span { (code.label) } " " strong { (size(&code.id)) }
                    }
                }
            }
        }
    }
}
