//! Components in a real browser: mounted, used, and read like a reader would.
#![cfg(all(target_arch = "wasm32", feature = "csr"))]
#![expect(clippy::unwrap_used, reason = "a test may stop at what cannot be")]

use std::time::Duration;

use alliance_explorer::app::App;
use alliance_explorer::data::Data;
use alliance_explorer::domain::dataset::Dataset;
use alliance_explorer::failure;
use alliance_explorer::load::LoadError;
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement, HtmlInputElement};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const DATASET: &str = include_str!("../public/data/alliance.json");

/// Opens an address of the site in a new part of the page. The address is set
/// before mounting, as if the reader had come by it.
fn open(address: &str) -> HtmlElement {
    let history = window().history().unwrap();
    let url = format!("/{address}");
    history
        .replace_state_with_url(&"".into(), "", Some(&url))
        .unwrap();
    let host: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&host).unwrap();
    let data = Data::keep(Dataset::from_json(DATASET).unwrap());
    mount_to(host.clone(), move || view! { <App data/> }).forget();
    host
}

fn all(host: &Element, selector: &str) -> Vec<Element> {
    let list = host.query_selector_all(selector).unwrap();
    (0..list.length())
        .map(|at| list.get(at).unwrap().unchecked_into())
        .collect()
}

fn one(host: &Element, selector: &str) -> HtmlElement {
    host.query_selector(selector)
        .unwrap()
        .unwrap()
        .unchecked_into()
}

fn members(host: &Element) -> Vec<String> {
    all(host, "[data-member]")
        .iter()
        .map(|row| row.get_attribute("data-member").unwrap())
        .collect()
}

/// Waits until the condition holds; the router works in steps of its own.
async fn until(what: &str, condition: impl Fn() -> bool) {
    for _ in 0..200 {
        if condition() {
            return;
        }
        pause_for(Duration::from_millis(10)).await;
    }
    panic!("waited in vain: {what}");
}

async fn pause_for(pause: Duration) {
    let promise = leptos::web_sys::js_sys::Promise::new(&mut |done, _| {
        set_timeout(
            move || {
                done.call0(&"".into()).unwrap();
            },
            pause,
        );
    });
    wasm_bindgen_futures::JsFuture::from(promise).await.unwrap();
}

#[wasm_bindgen_test]
async fn a_facet_narrows_the_list_and_the_address_says_so() {
    let host = open("members/");
    assert_eq!(members(&host).len(), 39);
    let france = one(&host, "[data-facet=country] input[value=FR]");
    assert_eq!(france.get_attribute("data-count").as_deref(), Some("12"));
    france.click();
    until("12 members", || members(&host).len() == 12).await;
    until("the address", || {
        window().location().search().unwrap() == "?country=FR"
    })
    .await;
    assert_eq!(
        one(&host, ".found-heading").inner_text(),
        "12 of 39 members"
    );
    host.remove();
}

#[wasm_bindgen_test]
async fn typing_finds_by_another_name_and_says_why() {
    let host = open("members/");
    let input: HtmlInputElement = one(&host, "input[name=q]").unchecked_into();
    input.set_value("outscale");
    input.dispatch_event(&Event::new("input").unwrap()).unwrap();
    until("one member", || members(&host) == ["dassault-systemes"]).await;
    // The address follows after a pause, and must not follow in another test.
    until("the address", || {
        window().location().search().unwrap() == "?q=outscale"
    })
    .await;
    assert!(
        one(&host, ".results")
            .inner_text()
            .to_lowercase()
            .contains("outscale")
    );
    host.remove();
}

#[wasm_bindgen_test]
async fn an_address_without_its_slash_shows_the_member() {
    let host = open("members/sap");
    assert_eq!(one(&host, "h1").inner_text(), "SAP");
    host.remove();
}

#[wasm_bindgen_test]
fn a_failure_names_the_problem_and_offers_a_retry() {
    let host = document().create_element("div").unwrap();
    host.set_id("notice");
    document().body().unwrap().append_child(&host).unwrap();
    failure::show(&LoadError::Status(404), || {});
    assert!(
        one(&host, "[role=alert]")
            .inner_text()
            .contains("data/alliance.json")
    );
    one(&host, "button").click();
    assert!(host.query_selector("[role=alert]").unwrap().is_none());
    host.remove();
}
