//! How the Alliance is governed: the diagram, its bodies, who may join, what it
//! was to deliver.
//!
//! Every sentence about the Alliance comes from the dataset; this folder must
//! only hold headings and the words around them.

mod bodies;
mod diagram;
mod eligibility;

use leptos::prelude::*;
use maud::{Markup, html};

use super::facts::fact_list;
use super::people::people;
use crate::data::Data;
use crate::domain::reading::glossary_terms::GlossaryMarker;
use crate::domain::records::fact::Fact;
use crate::domain::records::people::Person;
use crate::layout::page_head;
use crate::route::Route;
use crate::ui::markup;
use crate::ui::provenance::legend;
use crate::ui::section::section;

pub(super) fn governance(data: Data) -> AnyView {
    let lede = "Who appoints, who advises and who takes part; who may join; what was planned and \
                what was done. A mark beside each statement says how sure it is.";
    let marker = &mut GlossaryMarker::new(&data.set.glossary);
    let page = html! {
        (page_head("How the Alliance is governed", lede))
        (legend(data.set))
        (on_page())
        @for (id, title, part) in SECTIONS {
            (section(&Route::Governance, id, title, body(data, marker, part)))
        }
    };
    view! { <div class="contents" on:change=eligibility::count>{markup(page)}</div> }.into_any()
}

/// What a section shows: a list of facts by its name in the dataset, or a part
/// with a form of its own.
#[derive(Clone, Copy)]
enum Part {
    Facts(&'static str),
    Diagram,
    Bodies,
    Eligibility,
    Opinions,
}

#[rustfmt::skip]
const SECTIONS: [(&str, &str, Part); 16] = [
    ("diagram", "Who does what", Part::Diagram),
    ("bodies", "The bodies", Part::Bodies),
    ("working-groups", "The working groups", Part::Facts("working_groups")),
    ("commission", "What the Commission does", Part::Facts("commission_role")),
    ("member-states", "What member states do", Part::Facts("member_states_role")),
    ("joining", "Could your organisation join?", Part::Eligibility),
    ("membership", "The members as a whole", Part::Facts("membership.facts")),
    ("deliverables", "Plans and what came of them", Part::Facts("deliverables")),
    ("meetings", "Meetings", Part::Facts("meetings")),
    ("publications", "Publications", Part::Facts("publications")),
    ("principles", "Principles", Part::Facts("principles")),
    ("opinions", "What members say it is, and is not", Part::Opinions),
    ("criticism", "Criticism", Part::Facts("criticism")),
    ("related", "Related projects", Part::Facts("related")),
    ("identity", "Name and origin", Part::Facts("identity")),
    ("status", "Is it active today?", Part::Facts("status")),
];

fn on_page() -> Markup {
    html! {
        nav.on-page aria-label="On this page" {
            ul {
                @for (id, title, _) in SECTIONS {
                    li { a href=(Route::Governance.fragment(id)) data-noscroll { (title) } }
                }
            }
        }
    }
}

fn body(data: Data, marker: &mut GlossaryMarker<'_>, part: Part) -> Markup {
    match part {
        Part::Facts(list) => fact_list(data, marker, list, facts(data, list)),
        Part::Diagram => diagram::diagram(data),
        Part::Bodies => bodies::bodies(data, marker),
        Part::Eligibility => eligibility::eligibility(data),
        Part::Opinions => people(data, of_members(data)),
    }
}

fn facts(data: Data, list: &str) -> &'static [Fact] {
    let lists = data.set.governance.lists();
    lists
        .into_iter()
        .find(|(name, _)| *name == list)
        .map_or(&[], |(_, facts)| facts)
}

/// Those who speak for a member.
fn of_members(data: Data) -> impl Iterator<Item = &'static Person> {
    let is_member = move |person: &&Person| {
        data.set
            .members
            .iter()
            .any(|member| member.short_name == person.organisation)
    };
    data.set.people.iter().filter(is_member)
}
