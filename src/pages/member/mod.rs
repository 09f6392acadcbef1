//! One member's page: every field of the dataset, with sources and confidence.
//!
//! It must show a missing field as “not stated” and what was not found as “none
//! found”, never as “no”.

mod names;
mod neighbours;
mod relation;
mod similar;

use leptos::prelude::*;
use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::domain::reading::bibliography::reference;
use crate::domain::records::code;
use crate::domain::records::member::Member;
use crate::layout::name_head;
use crate::route::{self, Route};
use crate::ui::contact::Letter;
use crate::ui::copy::copy;
use crate::ui::link::external;
use crate::ui::provenance::{Standing, entry, fact, legend, provenance};
use crate::ui::section::section;
use crate::ui::time::time;
use crate::ui::{changing, markup};

/// The page.
pub(super) fn member(data: Data, member: &'static Member) -> AnyView {
    let search = leptos_router::hooks::use_location().search;
    let route = Route::Member(member.id.to_string());
    let head = html! {
        nav.crumbs aria-label="Breadcrumb" {
            a href=(Route::Members.href()) { (Route::Members.label()) }
            " / " span aria-current="page" translate="no" { (member.short_name) }
        }
        (name_head(&member.short_name, &member.description))
        (legend(data.set))
    };
    let body = html! {
        (section(&route, "facts", "In short", facts(data, member)))
        (section(&route, "gaia-x", "Relation to Gaia-X", relation::relation(data, member)))
        (section(&route, "names", "Other names", names::names(data, member)))
        (section(&route, "similar", "Similar members", similar::similar(data, member)))
        (section(&route, "sources", "Sources consulted", sources(data, member)))
        (report(data, member))
    };
    view! {
        {markup(head)}
        {changing(move || neighbours::neighbours(data, member, &search.read()))}
        {markup(body)}
    }
    .into_any()
}

const NOT_STATED: &str = "not stated";

fn facts(data: Data, member: &Member) -> Markup {
    let basis = code::find(&data.set.codes.identity_basis, &member.identity_basis);
    html! {
        dl.record {
            dt { "Full name" } dd translate="no" { (member.name) }
            dt { "Member since" }
            dd data-fact="membership" {
                (time(member.joined)) " " (fact(data.set, member.confidence, &member.membership_sources))
            }
            dt { "Head office" }
            dd {
                (member.city.as_deref().unwrap_or("City not stated")) ", "
                (linked(data, Facet::Country, member))
                @if let Some(basis) = basis {
                    br;
                    span.quiet { (basis.note.as_deref().unwrap_or(&basis.label)) }
                }
            }
            @if let Some(seat) = &member.registered_seat {
                dt { "Registered seat" }
                dd data-fact="registered-seat" {
                    (seat.city) ", " (Facet::Country.value_label(&data.set.codes, &seat.country))
                    " (" (seat.country) ") "
                    (provenance(data.set, Standing::Name, &seat.sources))
                    @if let Some(note) = &seat.note { div.quiet { (note) } }
                    div.quiet {
                        "Counts by country follow the head office: "
                        a href=(Route::About.fragment("head-offices")) { "what the seat would make of them" }
                    }
                }
            }
            dt { "Sector" } dd { (linked(data, Facet::Sector, member)) }
            dt { "Type" } dd { (linked(data, Facet::Type, member)) }
            dt { "Founded" }
            dd { @match member.founded { Some(year) => (year), None => (NOT_STATED) } }
            dt { "Website" }
            dd { @match &member.website { Some(url) => (external(url, url.host())), None => (NOT_STATED) } }
            dt { "Article of 14 December 2021" } dd { (linked(data, Facet::Article, member)) }
            dt { "Roadmap of May 2021" } dd { (linked(data, Facet::Roadmap, member)) }
            @if let Some(notes) = &member.notes { dt { "Notes" } dd { (notes) } }
        }
    }
}

/// A value that leads to all members that share it.
fn linked(data: Data, facet: Facet, member: &Member) -> Markup {
    let value = facet.value(member);
    html! {
        a href=(route::members_with(facet, value)) {
            (facet.value_label(&data.set.codes, value))
            @if facet == Facet::Country { " (" (value) ")" }
        }
    }
}

fn sources(data: Data, member: &Member) -> Markup {
    html! {
        ol.sources-list {
            @for id in &member.sources {
                li {
                    (entry(data.set, id)) " "
                    @if let Some(source) = data.set.source(id) { (copy("Copy the reference", &reference(source))) }
                }
            }
        }
    }
}

/// The dataset names nobody to write to. Where the publisher did not either, the
/// report is prepared for the reader to send where the site is published.
fn report(data: Data, member: &Member) -> Markup {
    let text = format!(
        "Report an error\nMember: {} ({})\nField:\nWhat it should say:\nSource (address and date):\n",
        member.name, member.id
    );
    let title = format!("Error in the entry of {}", member.short_name);
    let letter = Letter {
        label: "Report an error",
        title: &title,
        text: &text,
    };
    html! {
        @match data.contact {
            Some(contact) => p.report { (letter.link(contact)) " A correction needs a source." },
            None => details.report {
                summary { "Report an error" }
                p { "Copy this text, fill it in, and send it to whoever publishes this site. A correction needs a source." }
                (letter.copied())
            },
        }
    }
}
