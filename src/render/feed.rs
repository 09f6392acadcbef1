//! The feed of the timeline's events and of the dataset's changes (Atom, RFC
//! 4287).
//!
//! The date of an entry is the day on which its facts were last verified; an
//! event's own day stands in its text, because it may be known only to the
//! month or the year. This file must not know when it is run.

use atom_syndication::{Category, Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use maud::html;

use super::digest;
use super::error::RenderError;
use super::head::FEED;
use super::site_address::SiteAddress;
use crate::domain::dataset::Dataset;
use crate::domain::records::change::Change;
use crate::domain::records::code;
use crate::domain::records::timeline::Event;
use crate::domain::values::date::PartialDate;
use crate::route::{self, Route};

/// The whole feed, the changes of the dataset first, then the events from the
/// newest on.
pub(super) fn feed(data: &Dataset, site: &SiteAddress) -> Result<String, RenderError> {
    let mut entries = Vec::new();
    for change in &data.changes {
        entries.push(of_change(change, site)?);
    }
    for event in data.timeline.iter().rev() {
        entries.push(of_event(data, event, site)?);
    }
    let changed = data.changes.iter().map(|change| change.date).max();
    let feed = Feed {
        title: Text::plain(format!("{}: events and changes", route::SITE)),
        subtitle: Some(Text::plain(data.title.clone())),
        id: identifier("feed", ""),
        updated: moment(changed.unwrap_or(data.as_of).max(data.as_of))?,
        authors: vec![Person {
            name: route::SITE.to_owned(),
            ..Person::default()
        }],
        rights: Some(Text::plain(data.licence.clone())),
        links: vec![
            link("self", site.absolute(FEED)),
            link("alternate", site.absolute(&Route::Timeline.href())),
        ],
        entries,
        ..Feed::default()
    };
    Ok(format!("{}\n", feed.to_string()))
}

fn of_change(change: &Change, site: &SiteAddress) -> Result<Entry, RenderError> {
    Ok(Entry {
        title: Text::plain(format!("The dataset changed on {}", change.date)),
        id: identifier("change", change.id.as_str()),
        updated: moment(change.date)?,
        links: vec![link(
            "alternate",
            site.absolute(&Route::Data.fragment("changes")),
        )],
        content: Some(plain(change.text.clone())),
        ..Entry::default()
    })
}

fn of_event(data: &Dataset, event: &Event, site: &SiteAddress) -> Result<Entry, RenderError> {
    let sources = html! {
        p { (event.date.to_string()) ". " (event.text) }
        @if let Some(note) = &event.note { p { (note) } }
        p { "Confidence: " (event.confidence.words()) "." }
        ul {
            @for source in event.sources.iter().filter_map(|id| data.source(id)) {
                li { a href=(source.url.as_str()) { (source.title) } ", " (source.publisher) }
            }
        }
    };
    Ok(Entry {
        title: Text::plain(format!("{}: {}", event.date, event.title)),
        id: identifier("event", event.id.as_str()),
        updated: moment(data.as_of)?,
        categories: vec![Category {
            term: event.track.clone(),
            label: Some(code::label(&data.codes.track, &event.track).to_owned()),
            ..Category::default()
        }],
        links: vec![link(
            "alternate",
            site.absolute(&Route::Timeline.fragment(event.id.as_str())),
        )],
        content: Some(Content {
            content_type: Some("html".to_owned()),
            value: Some(sources.into_string()),
            ..Content::default()
        }),
        ..Entry::default()
    })
}

fn plain(text: String) -> Content {
    Content {
        content_type: Some("text".to_owned()),
        value: Some(text),
        ..Content::default()
    }
}

fn link(rel: &str, href: String) -> Link {
    Link {
        rel: rel.to_owned(),
        href,
        ..Link::default()
    }
}

/// An identifier that stays the same wherever the site is published: a UUID of
/// version 8 (RFC 9562) out of a hash of what is identified.
fn identifier(kind: &str, id: &str) -> String {
    let hash = digest::hexadecimal(format!("alliance-explorer/{kind}/{id}").as_bytes());
    let part = |from: usize, to: usize| hash.get(from..to).unwrap_or_default();
    format!(
        "urn:uuid:{}-{}-8{}-a{}-{}",
        part(0, 8),
        part(8, 12),
        part(13, 16),
        part(17, 20),
        part(20, 32)
    )
}

/// The beginning of the last day that a date may mean.
fn moment(date: PartialDate) -> Result<FixedDateTime, RenderError> {
    format!("{}T00:00:00Z", date.latest().iso())
        .parse()
        .map_err(|_| RenderError::Unwritable(format!("{FEED}: {date} is not a moment")))
}
