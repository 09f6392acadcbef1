//! How each member was matched to Gaia-X: relation, legal entity, evidence; and
//! what was so on a day that the address names.
//!
//! This file must not conclude anything from what was not found.

use leptos::prelude::*;
use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::page::PageQuery;
use crate::domain::reading::as_of::on_the_day;
use crate::domain::records::code::Code;
use crate::domain::records::member::Member;
use crate::domain::values::date::PartialDate;
use crate::pages::facts::note;
use crate::pages::filter::Filter;
use crate::route;
use crate::ui::name::organisation;
use crate::ui::time::time;
use crate::ui::{changing, markup, provenance};

/// The field for the day, and a list of members for each relation.
pub(super) fn matched(data: Data, filter: Filter) -> Vec<AnyView> {
    let day = Memo::new(move |_| filter.query.with(PageQuery::as_of));
    let intro = html! {
        p {
            "Gaia-X lists legal entities, the Alliance mostly groups. Where they differ, the entity \
             is named; where nothing was found, this does not mean that there is nothing."
        }
    };
    vec![
        markup(intro),
        filter.controls("Choose a day", vec![filter.day_field()]),
        changing(move || list(data, day.get())),
    ]
}

fn list(data: Data, day: Option<PartialDate>) -> Markup {
    html! {
        div role="status" {
            @if let Some(day) = day {
                p.as-of {
                    "As of " (time(day)) ": beside each member stands what its dates say about that \
                     day. The cells of the comparison carry no dates of their own, so they are \
                     shown as they were last verified."
                }
            }
        }
        @for code in &data.set.codes.gaia_x { (group(data, day, code)) }
    }
}

fn group(data: Data, day: Option<PartialDate>, code: &Code) -> Markup {
    let of_relation = data
        .set
        .members
        .iter()
        .filter(|one| one.gaia_x.relation == code.id);
    // Those of whom nothing was found are many, and there is little to say.
    let dated = of_relation.clone().any(|one| one.gaia_x.date.is_some());
    html! {
        details.matched open[dated] {
            summary { h3 { (code.label) " (" (of_relation.clone().count()) ")" } }
            ul.facts { @for one in of_relation { (item(data, day, code, one)) } }
        }
    }
}

fn item(data: Data, day: Option<PartialDate>, code: &Code, member: &Member) -> Markup {
    let gaia_x = &member.gaia_x;
    html! {
        li.fact data-fact={ "members." (member.id) ".gaia_x" } {
            div {
                a href=(route::member(member)) translate="no" { (member.short_name) } ": " (code.label)
                @if let Some(date) = gaia_x.date { ", " (time(date)) }
                ". "
                @match &gaia_x.entity {
                    Some(entity) => { "Matched through the legal entity " (organisation(entity)) ". " }
                    None if gaia_x.date.is_some() => "Matched under the member’s own name. ",
                    None => "",
                }
                (provenance::fact(data.set, gaia_x.confidence, &gaia_x.sources))
            }
            @if let Some(day) = day { p.as-of { "On " (day.to_string()) ": " (on_the_day(gaia_x, day)) } }
            (note(gaia_x.note.as_deref()))
            @for text in &member.evidence { p.quiet.note { "Evidence: " (text) } }
        }
    }
}
