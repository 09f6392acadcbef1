//! Text that is being typed, which the address follows after a pause; and the
//! field it is typed into.
//!
//! This file must not know what the text is for.

use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, InputEvent};
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use crate::data::Base;
use crate::domain::values::date::{PartialDate, Precision};
use crate::ui::first::first;
use crate::ui::react;

/// How long the address waits for the next keystroke.
const PAUSE: Duration = Duration::from_millis(250);

/// Whether a change of the address is a new entry of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum History {
    /// It is: a choice, to which Back leads back.
    Add,
    /// It takes the place of the present entry: a further letter.
    Replace,
}

/// Changes the address to a link of this site; the page stays where it is.
pub(super) type Go = Arc<dyn Fn(&str, History) + Send + Sync>;

/// The way to change the address.
pub(super) fn go() -> Go {
    let Base(base) = use_context().unwrap_or_default();
    let navigate = use_navigate();
    Arc::new(move |href, history| {
        let options = NavigateOptions {
            // The address is complete; resolving it would add the base twice.
            resolve: false,
            replace: history == History::Replace,
            scroll: false,
            ..NavigateOptions::default()
        };
        navigate(&[&base, "/", href].concat(), options);
    })
}

/// A text that is being typed. Copied freely: every part is a handle.
#[derive(Clone, Copy)]
pub(super) struct Typing {
    /// The text as it stands in the field.
    pub draft: RwSignal<String>,
    follow: StoredValue<Arc<dyn Fn() + Send + Sync>>,
    pending: StoredValue<Option<TimeoutHandle>>,
}

impl Typing {
    /// Begins with what the address says and goes along when it changes, as by
    /// going back. `follow` makes the address say what was typed.
    pub(super) fn new(
        in_address: impl Fn() -> String + 'static,
        follow: impl Fn(String) + Send + Sync + 'static,
    ) -> Self {
        let draft = RwSignal::new(untrack(&in_address));
        let follow = StoredValue::new(Arc::new(move || follow(draft.get_untracked())) as _);
        let typing = Self {
            draft,
            follow,
            pending: StoredValue::new(None),
        };
        typing.go_along(Rc::new(in_address));
        typing
    }

    /// Behind a pointer, so that it exists once and not for every field.
    fn go_along(self, in_address: Rc<dyn Fn() -> String>) {
        let Self { draft, pending, .. } = self;
        let said = Rc::clone(&in_address);
        react(move || {
            let text = in_address();
            // While typing waits to reach the address, the text is newer.
            let waiting = pending.with_value(Option::is_some);
            if !waiting && draft.with_untracked(|draft| draft.trim() != text) {
                draft.set(text);
            }
        });
        react(move || {
            // A click may lead away: Back then returns to what was typed, and the
            // address does not follow when another page is there.
            first("click", Box::new(move || self.settle()));
            // Back and Forward lead to what stands there, not to what was being
            // typed here.
            let said = Rc::clone(&said);
            let back = move || {
                if self.stop() {
                    draft.set(untrack(|| said()));
                }
            };
            first("popstate", Box::new(back));
        });
        on_cleanup(move || {
            self.stop();
        });
    }

    /// Takes over what was typed; the address follows after a pause.
    pub(super) fn typed(self, text: String) {
        self.draft.set(text);
        self.stop();
        let follow = move || {
            self.pending.set_value(None);
            self.follow.get_value()();
        };
        self.pending
            .set_value(set_timeout_with_handle(follow, PAUSE).ok());
    }

    /// The address follows at once, if it still waits: what comes next is another
    /// step, before which this one is done.
    pub(super) fn settle(self) {
        if self.stop() {
            self.follow.get_value()();
        }
    }

    /// Does not wait any more; whether it did.
    fn stop(self) -> bool {
        let waiting = self.pending.try_update_value(Option::take).flatten();
        waiting.map(|handle| handle.clear()).is_some()
    }

    /// The field.
    pub(super) fn field(self, field: Field) -> AnyView {
        let typed = move |event: Event| {
            let text = event_target_value(&event);
            if !unfinished(&event, &text) {
                self.typed(text);
            }
        };
        let Field {
            id,
            kind,
            name,
            label,
            hint,
        } = field;
        view! {
            <div class="filter-field"><label for=id inner_html=label></label>
            <input
                id=id
                class="field"
                type=kind
                name=name
                autocomplete="off"
                spellcheck="false"
                aria-describedby=hint
                prop:value=self.draft
                value=self.draft.get_untracked()
                on:input=typed
                // What a composition came to counts, whatever it is.
                on:compositionend=move |event| self.typed(event_target_value(&event))
            /></div>
        }
        .into_any()
    }
}

/// Whether a composition has not come to a letter yet, as after the dead key of
/// an accent: nothing is sought by that. Words being composed are followed
/// letter by letter, because keyboards of telephones compose every word.
fn unfinished(event: &Event, text: &str) -> bool {
    let composing = event
        .dyn_ref::<InputEvent>()
        .is_some_and(InputEvent::is_composing);
    composing && !text.is_empty() && !text.chars().any(char::is_alphanumeric)
}

/// What a field for a day can hold: browsers complain about any other text,
/// and an address may name a month.
pub(super) fn day_value(day: Option<PartialDate>) -> String {
    day.filter(|day| day.precision() == Precision::Day)
        .map_or_else(String::new, PartialDate::iso)
}

/// What a field is.
pub(super) struct Field {
    /// Its identifier on the page.
    pub id: &'static str,
    /// Its type in HTML.
    pub kind: &'static str,
    /// Its key in the address.
    pub name: &'static str,
    /// The words above it.
    pub label: &'static str,
    /// The identifier of a hint.
    pub hint: Option<&'static str>,
}
