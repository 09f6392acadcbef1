//! Taking exactly the selection that is shown away: as a table (CSV), as data
//! (JSON), as a picture (SVG), as a link, or as a citation that tells later whether the result is
//! still the same.
//!
//! This file must not decide what is written; the core does.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{self, HtmlElement, js_sys};
use maud::{Markup, html};

use super::export::{Export, Form};
use super::state::State;
use crate::domain::export::{Changed, Verdict, verify};
use crate::domain::values::date::PartialDate;
use crate::pages::exported;
use crate::route;
use crate::ui::closest::closest;
use crate::ui::name::organisation;
use crate::ui::{changing, markup, react};

/// The place of the text to copy.
const TEXT: &str = "take-away-text";

const COPIED: &str = "Copied. The text is also shown below.";
const CITED: &str =
    "The sentence is copied. It is shown below, with the forms for BibTeX and for CSL-JSON.";
const NOT_COPIED: &str = "Your browser does not let the page copy. The text is shown below.";
const NOT_MADE: &str =
    "This needs a part of the program that could not be fetched. Please try again.";

/// The buttons, and the text they give.
pub(super) fn take_away(state: State) -> AnyView {
    let text = RwSignal::new(String::new());
    let said = RwSignal::new("");
    // Another selection makes the text of the last one untrue.
    react(move || {
        state.query.track();
        text.set(String::new());
        said.set("");
    });
    let clicked = move |event: leptos::ev::MouseEvent| {
        let button = closest(&event, "[data-export]");
        if let Some(what) = button.and_then(|button| button.get_attribute("data-export")) {
            export(state, &what, text, said);
        }
    };
    view! {
        <section
            class="take-away app-only"
            aria-labelledby="take-away-heading"
            data-part=""
            hidden=move || state.answer.with(|answer| answer.results.is_empty())
            on:click=clicked
        >
            {markup(buttons())}
            <p class="quiet" aria-live="polite" inner_html=said></p>
            {changing(move || panel(&text.read()))}
        </section>
    }
    .into_any()
}

fn buttons() -> Markup {
    html! {
        h2 id="take-away-heading" { "Download or cite this selection" }
        ul.take-away-buttons {
            @for (what, label) in [
                ("csv", "Table (CSV)"),
                ("json", "Data (JSON)"),
                ("picture", "Picture (SVG)"),
                ("link", "Copy the link"),
                ("citation", "Cite"),
            ] {
                li { button type="button" data-export=(what) { (label) } }
            }
        }
    }
}

/// The text stays visible, because not every browser lets a page copy.
fn panel(text: &str) -> Markup {
    html! {
        @if !text.is_empty() {
            label.visually-hidden for=(TEXT) { "Text to copy" }
            textarea.code id=(TEXT) readonly rows=(text.lines().count().clamp(2, 24)) { (text) }
        }
    }
}

fn export(state: State, what: &str, text: RwSignal<String>, said: RwSignal<&'static str>) {
    // What is said anew is heard again.
    said.set("");
    let base = document().base_uri().ok().flatten().unwrap_or_default();
    let query = state.query.get_untracked();
    let form = match what {
        "csv" => Form::Csv,
        "json" => Form::Json,
        "picture" => Form::Picture,
        "citation" => Form::Citation,
        _ => {
            let link = base + &route::members(&query);
            return give(text, said, &link.clone(), link, COPIED);
        }
    };
    let export = Export {
        form,
        data: state.data,
        query: query.clone(),
        answer: state.answer.get_untracked(),
        base,
        today: today(),
    };
    leptos::task::spawn_local(async move {
        let content = exported(export).await;
        // Meanwhile the reader may have chosen otherwise, or left the page. A file is of
        // what was shown at the click; what the page shows is of what it shows now.
        let still = || state.query.try_get_untracked().as_ref() == Some(&query);
        match (form, content) {
            (Form::Csv, Some(text)) => {
                save("alliance-members.csv", "text/csv;charset=utf-8", &text);
            }
            (Form::Json, Some(text)) => save("alliance-members.json", "application/json", &text),
            (Form::Picture, Some(text)) => save("alliance-members.svg", "image/svg+xml", &text),
            // Who pastes wants the sentence; the other forms are for programs.
            (Form::Citation, Some(all)) if still() => {
                let sentence = all.lines().next().unwrap_or_default().to_owned();
                give(text, said, &sentence, all, CITED);
            }
            (_, None) if still() => said.set(NOT_MADE),
            _ => {}
        }
    });
}

fn today() -> Option<PartialDate> {
    let now = js_sys::Date::new_0().to_iso_string();
    String::from(now).get(..10)?.parse().ok()
}

/// Shows the text and copies it where the browser allows that; where it does
/// not, the text is there to be copied by hand.
fn give(
    text: RwSignal<String>,
    said: RwSignal<&'static str>,
    copied: &str,
    content: String,
    done: &'static str,
) {
    // Outside of secure contexts there is no clipboard at all.
    if window().is_secure_context() {
        let written = window().navigator().clipboard().write_text(copied);
        leptos::task::spawn_local(async move {
            // A reader may refuse; the text is shown either way.
            let written = wasm_bindgen_futures::JsFuture::from(written).await;
            said.set(if written.is_ok() { done } else { NOT_COPIED });
        });
    } else {
        said.set(NOT_COPIED);
    }
    text.set(content);
}

/// Hands a file to the reader. Should the browser refuse, nothing happens.
fn save(name: &str, kind: &str, content: &str) {
    let parts = js_sys::Array::of1(&content.into());
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let Ok(blob) = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options) else {
        return;
    };
    let Ok(url) = web_sys::Url::create_object_url_with_blob(&blob) else {
        return;
    };
    let link = document().create_element("a").ok();
    if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
        let _ = link.set_attribute("href", &url);
        let _ = link.set_attribute("download", name);
        link.click();
    }
    let _ = web_sys::Url::revoke_object_url(&url);
}

/// Whether the result that the address cites is still the same.
pub(super) fn verdict(state: State) -> AnyView {
    changing(move || {
        let verdict = state
            .query
            .with(|query| verify(query, &state.answer.get(), state.data.set));
        html! { @if let Some(verdict) = verdict { p.verdict { (told(state, &verdict)) } } }
    })
}

fn told(state: State, verdict: &Verdict) -> Markup {
    let names = |positions: &[usize]| {
        let members = positions
            .iter()
            .filter_map(|at| state.data.set.members.get(*at));
        members
            .map(|member| member.short_name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    html! {
        @match verdict {
            Verdict::Same => "The result is the one that was cited.",
            Verdict::Reordered => "The members are the ones that were cited, in another order.",
            Verdict::Changed(Changed { then, now, since, came, left, gone }) => {
                "The result has changed since it was cited: " (then) " members as of " (since.to_string())
                ", " (now) " now."
                @if !came.is_empty() { " New: " (organisation(&names(came))) "." }
                @if !left.is_empty() { " No longer: " (organisation(&names(left))) "." }
                @if *gone > 0 { " No longer in the dataset: " (gone) "." }
            },
        }
    }
}
