//! The switch between roomy and compact results. It is a matter of taste and
//! not of what is shown, so it stands on the document and not in the address;
//! `comforts.js` remembers it.
//!
//! This file must not know what the results are.

use leptos::prelude::*;

use crate::ui::react;

/// Where the choice stands on the root element.
const ATTRIBUTE: &str = "data-density";

/// The switch.
pub(super) fn density() -> AnyView {
    let compact = RwSignal::new(false);
    // An effect, because there is no document at build time.
    react(move || {
        let page = document().document_element();
        compact.set(page.is_some_and(|page| page.has_attribute(ATTRIBUTE)));
    });
    let switch = move |_| {
        compact.update(|compact| *compact = !*compact);
        if let Some(page) = document().document_element() {
            // Should it fail, the results keep their size.
            let _ = if compact.get_untracked() {
                page.set_attribute(ATTRIBUTE, "compact")
            } else {
                page.remove_attribute(ATTRIBUTE)
            };
        }
    };
    view! {
        <button type="button" class="density app-only" aria-pressed=move || compact.get().to_string() on:click=switch>
            "Compact"
        </button>
    }
    .into_any()
}
