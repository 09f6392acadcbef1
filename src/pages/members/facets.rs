//! The facets: a fieldset of checkboxes each, with honest counts.
//!
//! The number beside a value is how many members have it, given the search and
//! the other facets. This file must not count, and must not know any facet by
//! name.

use leptos::ev::KeyboardEvent;
use leptos::html::Button;
use leptos::prelude::*;
use maud::{Markup, html};

use super::state::State;
use crate::domain::engine::FacetOption;
use crate::domain::query::facet::Facet;
use crate::ui::focus::focus_place;
use crate::ui::keys::is_composing;

/// The panel. On narrow screens it opens as a sheet over the page.
pub(super) fn panel(state: State) -> AnyView {
    let open = RwSignal::new(false);
    let opener = NodeRef::<Button>::new();
    let close = move || {
        open.set(false);
        // While the sheet is open its opener cannot take the focus.
        request_animation_frame(move || {
            if let Some(opener) = opener.get_untracked() {
                // The sheet is closed even if the focus cannot go back.
                let _ = opener.focus();
            }
        });
    };
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !is_composing(&event) && open.get_untracked() {
            close();
        }
    };
    let fields = Facet::ALL
        .into_iter()
        .map(|facet| fieldset(state, facet))
        .collect_view();
    let show = move || match state.answer.with(|answer| answer.results.len()) {
        1 => "Show 1 member".to_owned(),
        found => format!("Show {found} members"),
    };
    let opens = move || match state.query.with(|query| query.selection().iter().count()) {
        0 => "Filters".to_owned(),
        n => format!("Filters ({n})"),
    };
    view! {
        <div class="facet-panel app-only">
            <button
                type="button"
                class="filters-open"
                node_ref=opener
                aria-expanded=move || open.get().to_string()
                aria-controls="facets"
                on:click=move |_| show_sheet(open)
                inner_html=opens
            ></button>
            <form id="facets" class="facets" class:open=open aria-labelledby="facets-title" on:keydown=escape on:submit=|event| event.prevent_default()>
                <div class="facets-all">
                    <h2 id="facets-title" class="facets-title" tabindex="-1">"Filters"</h2>
                    {fields}
                </div>
                <button
                    type="button"
                    class="button primary filters-close"
                    on:click=move |_| close()
                    inner_html=show
                ></button>
            </form>
        </div>
    }
    .into_any()
}

/// Opens the sheet and goes into it, so that the next key is for it.
fn show_sheet(open: RwSignal<bool>) {
    open.set(true);
    request_animation_frame(|| {
        if let Some(title) = document().get_element_by_id("facets-title") {
            focus_place(&title);
        }
    });
}

fn fieldset(state: State, facet: Facet) -> AnyView {
    // The values of a facet belong to the dataset and never change while the
    // page is open; only their counts and marks do.
    let values: Vec<FacetOption> = state
        .answer
        .with_untracked(|answer| answer.options(facet).to_vec());
    let selected = move || {
        state
            .query
            .with(|query| !query.selection().values(facet).is_empty())
    };
    let options = values
        .into_iter()
        .enumerate()
        .map(|(at, value)| option(state, facet, at, value))
        .collect_view();
    view! {
        <fieldset data-facet=facet.key() class="facet" class:narrowed=selected on:keydown=arrows>
            <legend>{facet.label()}</legend>
            {options}
        </fieldset>
    }
    .into_any()
}

fn option(state: State, facet: Facet, at: usize, value: FacetOption) -> AnyView {
    let now = move || {
        state.answer.with(|answer| {
            let option = answer.options(facet).get(at);
            option.map_or((0, false), |option| (option.count, option.selected))
        })
    };
    let count = move || now().0;
    let checked = move || now().1;
    let FacetOption { value, label, .. } = value;
    let switched = value.clone();
    let switch = move |_| state.choose(&state.query.get_untracked().toggled(facet, &switched));
    view! {
        <label class="option" class:zero=move || count() == 0>
            <input
                type="checkbox"
                name=facet.key()
                value=value
                data-count=move || count().to_string()
                prop:checked=checked
                checked=untrack(checked)
                on:change=switch
            />
            <span class="option-label">{label}</span>
            " "
            <span class="option-count" inner_html=move || counted(count()).into_string()></span>
        </label>
    }
    .into_any()
}

/// The number, which says to those who hear it what it counts.
fn counted(count: usize) -> Markup {
    let unit = if count == 1 { " member" } else { " members" };
    html! { (count) span.visually-hidden { (unit) } " " }
}

/// Up and down move between the checkboxes of one facet.
fn arrows(event: KeyboardEvent) {
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::HtmlElement;

    use crate::ui::closest::closest;

    let key = event.key();
    if is_composing(&event) || (key != "ArrowDown" && key != "ArrowUp") {
        return;
    }
    let Some(label) = closest(&event, "label") else {
        return;
    };
    let next = if key == "ArrowDown" {
        label.next_element_sibling()
    } else {
        label.previous_element_sibling()
    };
    let input = next.and_then(|label| label.query_selector("input").ok().flatten());
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        // The focus stays where it is if it cannot move.
        let _ = input.focus();
    }
}
