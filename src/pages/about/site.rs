//! How the site treats its readers: licences, accessibility, privacy, keys,
//! addresses.
//!
//! This file must promise only what the tests check, and say what they do not.

use maud::{Markup, html};

use crate::data::Data;
use crate::domain::query::facet::Facet;
use crate::route::Route;
use crate::ui::contact::Letter;

pub(super) fn licence(data: Data) -> Markup {
    html! {
        p {
            "The data are licensed "
            a.external rel="license external noreferrer" href="https://creativecommons.org/licenses/by/4.0/" { "CC BY 4.0" }
            " (" (data.set.licence) "): use them for anything, and name this site. The program is \
             licensed MIT or Apache-2.0, whichever you prefer, and contains "
            a rel="external" href="licences.txt" { "software of others, with their licences" } "."
        }
        p {
            "Names of organisations belong to their owners; quotations stand as short citations \
             with the publication that printed them. "
            a href=(Route::Data.href()) { "Download the data" }
        }
    }
}

pub(super) fn accessibility(data: Data) -> Markup {
    let letter = Letter {
        label: "Tell us what stops you",
        title: "Something on the site stops me",
        text: "The page: \nWhat I wanted to do: \nWhat stops me: \nWhat I use (browser, aid): \n",
    };
    html! {
        p { "The goal is WCAG 2.2, level AA. Every page can be read without JavaScript." }
        p {
            "Tested by machine at every change: the rules of axe and Lighthouse on every kind of \
             page, in light, dark and forced colours, at 1280, 360 and 320 px; scripts that use the \
             site by keyboard alone; text at double size and with wide spacing; Chromium, Firefox, \
             WebKit and the text browsers Lynx and w3m."
        }
        p {
            "Not tested so far: the pages with screen readers and other aids in the hands of people \
             who rely on them. If something stops you, that is a fault of the site"
            @match data.contact {
                Some(_) => ".",
                None => "; please say so to whoever publishes it.",
            }
        }
        @if let Some(contact) = data.contact { p { (letter.link(contact)) } }
    }
}

pub(super) fn privacy() -> Markup {
    html! {
        p {
            "No cookies, no counting of visitors, no requests to other sites. Your browser keeps \
             a copy of the site, so that it works offline, and your choices of view; they never \
             leave it. Where you ask for less data, no copy is kept."
        }
    }
}

pub(super) fn keyboard() -> Markup {
    let keys = [
        ("/", "moves to the search field of the page"),
        (
            "↓ ↑",
            "move from the search field through the members found, and back",
        ),
        (
            "Escape",
            "empties the search field, closes the filters on narrow screens",
        ),
        ("Tab", "moves through links and controls"),
        ("Enter", "follows a link, opens or closes a disclosure"),
        (
            "Space",
            "ticks a box, presses a switch, opens or closes a disclosure",
        ),
    ];
    html! { dl.pairs { @for (key, does) in keys { div { dt { kbd { (key) } } dd { (does) } } } } }
}

/// The keys of the addresses besides the facets of the members page.
const KEYS: [(&str, &str, &str); 11] = [
    ("members, gaia-x, timeline, sources", "q", "search"),
    (
        "members",
        "sort",
        "name, country, sector, founded, relevance; - before it reverses",
    ),
    ("members", "view", "cards, table, map"),
    (
        "members",
        "pick",
        "a member picked for the comparison; repeatable",
    ),
    (
        "members, gaia-x, timeline",
        "as-of",
        "a day such as 2021-12-14",
    ),
    ("compare", "member", "a member to compare; repeatable"),
    ("gaia-x", "group", "a group of dimensions; repeatable"),
    ("gaia-x", "differ", "yes: only where the two differ"),
    ("timeline", "track", "a track of the timeline; repeatable"),
    ("sources", "kind", "a kind of publication; repeatable"),
    (
        "all",
        "#…",
        "the identifier of an event, a term or a source: its place on the page; a fact has its list \
         before it, as in #working-groups-wg-cloud-edge",
    ),
];

pub(super) fn addresses() -> Markup {
    let facets = Facet::ALL.map(|facet| ("members", facet.key(), facet.label()));
    html! {
        p {
            "What a page shows stands in its address, so that it can be shared and kept. Several \
             values of one key widen, several keys narrow; keys that a page does not know stay in \
             its address."
        }
        div.scrolls tabindex="0" role="region" aria-label="Keys of the addresses" {
            table {
                thead { tr { th scope="col" { "Pages" } th scope="col" { "Key" } th scope="col" { "Meaning" } } }
                tbody {
                    @for (pages, key, meaning) in facets.into_iter().chain(KEYS) {
                        tr { td { (pages) } th scope="row" { code { (key) } } td { (meaning) } }
                    }
                }
            }
        }
    }
}
