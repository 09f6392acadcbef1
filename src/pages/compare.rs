//! Two to four members side by side, with what differs marked.
//!
//! The members are named in the address. This file must not rank them.

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use maud::{Markup, html};

use crate::data::Data;
use crate::domain::json::SharedText;
use crate::domain::query::members::{MembersQuery, PICK_LIMIT};
use crate::domain::records::code;
use crate::domain::records::member::Member;
use crate::domain::text::quotation;
use crate::layout::page_head;
use crate::route::{self, Route};
use crate::ui::name::organisation;
use crate::ui::provenance::{fact, legend};
use crate::ui::{changing, markup};

/// The page.
pub(super) fn compare(data: Data) -> AnyView {
    let search = use_location().search;
    let lede = format!("Up to {PICK_LIMIT} members side by side. What differs is marked.");
    view! {
        {markup(page_head(Route::Compare.label(), &lede))}
        {changing(move || body(data, &search.read()))}
    }
    .into_any()
}

fn body(data: Data, search: &str) -> Markup {
    let Named {
        members,
        beyond,
        unknown,
    } = named(data, search);
    html! {
        @if !unknown.is_empty() { p.quiet { "Not in the dataset: " (unknown.join(", ")) "." } }
        @if !beyond.is_empty() { p.quiet { "Beyond the limit of " (PICK_LIMIT) ", and left out: " (organisation(&beyond.join(", "))) "." } }
        @if members.len() < 2 {
            p.app-less {
                "Comparing needs JavaScript and WebAssembly, which did not start here. Each of the "
                a href=(Route::Members.href()) { (data.set.members.len()) " members" }
                " has a page of its own."
            }
            p.app-only {
                "Choose at least two members: "
                a href=(picking(&members)) { "pick them in the list" }
                @if let [one, two, ..] = data.set.members.as_slice() {
                    ", or start with an example: "
                    a href=(route::compare(&[one.id.as_str(), two.id.as_str()])) {
                        (organisation(&one.short_name)) " and " (organisation(&two.short_name))
                    }
                }
                "."
            }
        } @else {
            (legend(data.set))
            (table(data, &members))
        }
    }
}

/// The list with those already picked that the address names.
fn picking(members: &[&Member]) -> String {
    let query = members.iter().fold(MembersQuery::default(), |query, one| {
        query.pick_toggled(one.id.as_str())
    });
    route::members(&query)
}

/// What the address names, in its order and each once.
#[derive(Default)]
struct Named {
    /// The members, up to the limit.
    members: Vec<&'static Member>,
    /// The names of those beyond it.
    beyond: Vec<&'static str>,
    /// What the dataset does not have, as quotations; the first few say enough.
    unknown: Vec<String>,
}

fn named(data: Data, search: &str) -> Named {
    let mut named = Named::default();
    for (key, id) in form_urlencoded::parse(search.as_bytes()) {
        if key != "member" {
            continue;
        }
        match data.set.member(&id) {
            Some(member) if named.members.iter().any(|other| other.id == member.id) => {}
            Some(member) if named.members.len() < PICK_LIMIT => named.members.push(member),
            Some(member) if !named.beyond.contains(&member.short_name.as_str()) => {
                named.beyond.push(&member.short_name);
            }
            None if named.unknown.len() < PICK_LIMIT => named.unknown.push(quotation(&id)),
            _ => {}
        }
    }
    named
}

fn table(data: Data, members: &[&'static Member]) -> Markup {
    html! {
        div.table-scroll role="region" aria-label="Comparison of members" tabindex="0" {
            table.compare-table {
                caption.visually-hidden { "Members side by side" }
                thead { tr { td {} @for member in members { (head(member, members)) } } }
                tbody {
                    @for (label, cells) in fields(data, members) { (row(label, &cells)) }
                    tr {
                        th scope="row" { "Sources of the membership" }
                        @for m in members { td { (fact(data.set, m.confidence, &m.membership_sources)) } }
                    }
                    tr {
                        th scope="row" { "Sources of the Gaia-X relation" }
                        @for m in members { td { (fact(data.set, m.gaia_x.confidence, &m.gaia_x.sources)) } }
                    }
                    tr { th scope="row" { "About" } @for m in members { td { (m.description) } } }
                }
            }
        }
    }
}

fn head(member: &Member, members: &[&'static Member]) -> Markup {
    let others: Vec<&str> = members
        .iter()
        .map(|m| m.id.as_str())
        .filter(|id| *id != member.id.as_str())
        .collect();
    html! {
        th scope="col" {
            a href=(route::member(member)) translate="no" { (member.short_name) }
            a.remove href=(route::compare(&others)) data-noscroll {
                span.visually-hidden { "Remove " (organisation(&member.short_name)) " from the comparison" }
                span aria-hidden="true" { "×" }
            }
        }
    }
}

fn row(label: &str, cells: &[String]) -> Markup {
    let differs = cells
        .windows(2)
        .any(|pair| matches!(pair, [a, b] if a != b));
    html! {
        tr.differs[differs] {
            th scope="row" { (label) " " span.quiet { @if differs { "differs" } @else { "same" } } }
            @for cell in cells { td { (cell) } }
        }
    }
}

type Field = (&'static str, Vec<String>);

fn fields(data: Data, members: &[&'static Member]) -> Vec<Field> {
    let codes = &data.set.codes;
    let each = |of: &dyn Fn(&Member) -> Option<String>| -> Vec<String> {
        members
            .iter()
            .map(|member| of(member).unwrap_or_else(|| "not stated".to_owned()))
            .collect()
    };
    let label_of = |list: &[code::Code], id: &Option<SharedText>| {
        id.as_deref().map(|id| code::label(list, id).to_owned())
    };
    let yes_no = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    vec![
        ("Full name", each(&|m| Some(m.name.to_string()))),
        ("Country", each(&|m| label_of(&codes.country, &m.country))),
        ("City", each(&|m| m.city.as_deref().map(str::to_owned))),
        ("Sector", each(&|m| label_of(&codes.sector, &m.sector))),
        ("Type", each(&|m| label_of(&codes.r#type, &m.r#type))),
        ("Founded", each(&|m| m.founded.map(|year| year.to_string()))),
        (
            "Gaia-X",
            each(&|m| Some(code::label(&codes.gaia_x, &m.gaia_x.relation).to_owned())),
        ),
        (
            "Gaia-X entity",
            each(&|m| m.gaia_x.entity.as_deref().map(str::to_owned)),
        ),
        (
            "Gaia-X date",
            each(&|m| m.gaia_x.date.map(|date| date.to_string())),
        ),
        (
            "Membership",
            each(&|m| Some(m.confidence.words().to_owned())),
        ),
        ("Named in the article", each(&|m| m.article.map(yes_no))),
        ("Signed the roadmap", each(&|m| m.roadmap.map(yes_no))),
    ]
}
