//! What a page is about, for search engines: JSON-LD in the vocabulary of
//! schema.org.
//!
//! This file must say nothing that the page does not say.

use serde_json::{Value, json};

use super::site_address::SiteAddress;
use crate::domain::dataset::Dataset;
use crate::domain::records::code;
use crate::domain::records::member::Member;
use crate::route::{self, Route};

/// The name of what the site is about.
const ALLIANCE: &str = "European Alliance for Industrial Data, Edge and Cloud";

/// The descriptions of a page, each a text that may stand in a `script`.
pub(super) fn of(data: &Dataset, route: &Route, site: &SiteAddress) -> Vec<String> {
    let mut all = Vec::new();
    match route {
        Route::Overview => {
            all.push(alliance(data));
            all.push(dataset(data, site));
        }
        Route::Data => all.push(dataset(data, site)),
        Route::Glossary => all.push(terms(data, site)),
        Route::Member(id) => all.extend(data.member(id).map(|member| organization(data, member))),
        _ => {}
    }
    if *route != Route::Overview {
        all.push(breadcrumbs(data, route, site));
    }
    all.into_iter().map(text).collect()
}

/// A `<` could end the script that the text stands in.
fn text(mut described: Value) -> String {
    if let Some(object) = described.as_object_mut() {
        object.insert("@context".to_owned(), json!("https://schema.org"));
    }
    described.to_string().replace('<', "\\u003c")
}

fn alliance(data: &Dataset) -> Value {
    let mut described = json!({ "@type": "Organization", "name": ALLIANCE });
    // Every member of the start has the same day; a later one has another.
    if let Some(first) = data.members.iter().map(|member| member.joined).min() {
        described["foundingDate"] = json!(first.iso());
    }
    described
}

fn dataset(data: &Dataset, site: &SiteAddress) -> Value {
    let file = |path: &str, kind: &str| {
        json!({
            "@type": "DataDownload",
            "contentUrl": site.absolute(path),
            "encodingFormat": kind,
        })
    };
    json!({
        "@type": "Dataset",
        "name": data.title,
        "description": route::description(&Route::Overview, data),
        "url": site.absolute(&Route::Data.href()),
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "version": data.schema_version,
        "dateModified": data.as_of.iso(),
        "isAccessibleForFree": true,
        "creator": {
            "@type": "Organization",
            "name": route::SITE,
            "url": site.absolute(&Route::Overview.href()),
        },
        "distribution": [
            file("data/alliance.json", "application/json"),
            file("api/v1/members.csv", "text/csv"),
        ],
    })
}

fn organization(data: &Dataset, member: &Member) -> Value {
    let mut described = json!({
        "@type": "Organization",
        "name": member.name,
        "description": member.description,
        "memberOf": { "@type": "Organization", "name": ALLIANCE },
    });
    let names: Vec<&str> = [member.short_name.as_str()]
        .into_iter()
        .filter(|name| member.name != *name)
        .chain(member.aliases.iter().map(|alias| alias.name.as_str()))
        .collect();
    if !names.is_empty() {
        described["alternateName"] = json!(names);
    }
    if let Some(website) = &member.website {
        described["url"] = json!(website);
    }
    if let Some(year) = member.founded {
        described["foundingDate"] = json!(year.to_string());
    }
    if let Some(country) = &member.country {
        described["address"] = json!({
            "@type": "PostalAddress",
            "addressCountry": country,
        });
        if let Some(city) = &member.city {
            described["address"]["addressLocality"] = json!(city);
        }
    }
    if let Some(sector) = &member.sector {
        described["knowsAbout"] = json!(code::label(&data.codes.sector, sector));
    }
    described
}

fn terms(data: &Dataset, site: &SiteAddress) -> Value {
    let terms: Vec<Value> = data
        .glossary
        .iter()
        .map(|term| {
            json!({
                "@type": "DefinedTerm",
                "name": term.term,
                "description": term.definition,
                "url": site.absolute(&Route::Glossary.fragment(term.id.as_str())),
            })
        })
        .collect();
    json!({
        "@type": "DefinedTermSet",
        "name": Route::Glossary.label(),
        "url": site.absolute(&Route::Glossary.href()),
        "hasDefinedTerm": terms,
    })
}

fn breadcrumbs(data: &Dataset, route: &Route, site: &SiteAddress) -> Value {
    let title = route::title(route, data);
    let own = title
        .strip_suffix(route::SITE)
        .map_or(title.as_str(), |rest| rest.trim_end_matches([' ', '–']));
    let mut steps = vec![(route::SITE.to_owned(), Route::Overview)];
    let section = route.section();
    if section != *route {
        steps.push((section.label().to_owned(), section));
    }
    steps.push((own.to_owned(), route.clone()));
    let list: Vec<Value> = (1..)
        .zip(&steps)
        .map(|(position, (name, route))| {
            json!({
                "@type": "ListItem",
                "position": position,
                "name": name,
                "item": site.absolute(&route.href()),
            })
        })
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": list })
}
