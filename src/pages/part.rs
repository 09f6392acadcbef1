//! The border between the two parts of the program: the first has the frame and the
//! list of members, the second every other page and what makes the files of a selection.
//! The second is fetched when something of it is asked for, or is about to be.
//!
//! Without the feature `split` the program is whole, and everything is there. This
//! file must not know what is on the pages.

use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlAnchorElement};
use wasm_bindgen::JsCast;

use super::is_content;
use crate::data::Base;
use crate::route::Route;
use crate::ui::closest::closest;

#[cfg(feature = "split")]
pub(super) use self::split::{content, exported};
use self::split::{is_here, load};

/// Fetches what the page of a route needs, if it is not here yet. False where it
/// cannot be had, or is not of this build; a later call tries again.
pub async fn ready(route: &Route) -> bool {
    !is_content(route) || load().await
}

/// The route to show: the wanted one, or the one before it until what its page needs
/// is here, as when a reader goes back to it. `address` is that of the wanted one.
pub fn once_ready(wanted: Memo<Route>, address: impl Fn() -> String + 'static) -> Memo<Route> {
    let here = RwSignal::new(is_here());
    crate::ui::react(move || {
        let route = wanted.get();
        let address = address();
        if is_here() || !is_content(&route) {
            return;
        }
        leptos::task::spawn_local(async move {
            if ready(&route).await {
                here.set(true);
            } else if wanted.get_untracked() == route {
                open_document(&address);
            }
        });
    });
    Memo::new(move |before: Option<&Route>| {
        let wanted = wanted.get();
        match before {
            Some(before) if is_content(&wanted) && !here.get() && !is_here() => before.clone(),
            _ => wanted,
        }
    })
}

/// Leaves the application for the document of an address.
fn open_document(address: &str) {
    let location = window().location();
    // After Back the address is already that of the page, and opening it would at
    // most move to its fragment. Neither can fail in a window that is there.
    let _ = if location.href().is_ok_and(|here| here == address) {
        location.reload()
    } else {
        location.set_href(address)
    };
}

/// Fetches the second part as soon as a reader points at a link to a page of it, or at
/// what says that it needs it (`data-part`), by pointer, finger or keyboard, and lets a
/// link be followed only when it is here: the page would else be asked for the place that
/// the link leads to while it still stands. Call this before the router begins to listen.
pub fn fetch_ahead(base: &Base) {
    for event in ["pointerover", "pointerdown", "focusin"] {
        let base = base.clone();
        window_event_listener_untyped(event, move |event| {
            if !is_here()
                && (closest(&event, "[data-part]").is_some()
                    || link_to_content(&event, &base).is_some())
            {
                leptos::task::spawn_local(async {
                    // Following the link tries again, and does something if it fails.
                    let _ = load().await;
                });
            }
        });
    }
    let base = base.clone();
    let followed = StoredValue::new(0_u32);
    window_event_listener(leptos::ev::click, move |event| {
        followed.update_value(|count| *count = count.wrapping_add(1));
        // What is no plain click is the browser's.
        let plain = event.button() == 0
            && !event.default_prevented()
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if is_here() || !plain {
            return;
        }
        let Some(link) = link_to_content(&event, &base) else {
            return;
        };
        event.prevent_default();
        event.stop_immediate_propagation();
        let (this, from) = (followed.get_value(), window().location().href());
        leptos::task::spawn_local(async move {
            let loaded = load().await;
            // Meanwhile the reader may have gone elsewhere, or asked for something else.
            if followed.get_value() != this || window().location().href() != from {
                return;
            }
            if loaded {
                link.click();
            } else {
                open_document(&link.href());
            }
        });
    });
}

/// The link of this site to a page of the second part in which something happened,
/// where it leads to this window.
fn link_to_content(event: &Event, base: &Base) -> Option<HtmlAnchorElement> {
    let link = closest(event, "a[href]:not([target], [download])")?
        .dyn_into::<HtmlAnchorElement>()
        .ok()?;
    let host = window().location().host().ok()?;
    (link.host() == host && is_content(&base.route(&link.pathname()))).then_some(link)
}

#[cfg(not(feature = "split"))]
mod split {
    //! The whole program.

    pub(super) fn is_here() -> bool {
        true
    }

    pub(super) async fn load() -> bool {
        true
    }
}

#[cfg(feature = "split")]
mod split {
    //! The one function that the second part begins with: the splitter gives each a
    //! loader of its own.

    use std::future::Future;
    use std::pin::pin;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::task::{Context, Poll, Waker};

    use leptos::prelude::*;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use crate::data::Data;
    use crate::pages::members::Export;
    use crate::route::Route;

    /// What the second part is asked for.
    enum Asked {
        Page(Data, Route),
        Export(Export),
    }

    /// What it gives.
    enum Given {
        Page(AnyView),
        Export(String),
    }

    /// The page of a route, from the second part, which [`load`] has brought.
    pub(in crate::pages) fn content(data: Data, shown: Route) -> AnyView {
        match now(second_part(Asked::Page(data, shown))) {
            Some(Ok(Given::Page(view))) => view,
            // Nobody shows a page before its part is here.
            _ => ().into_any(),
        }
    }

    /// The text of an export; nothing where the part cannot be had.
    pub(in crate::pages) async fn exported(export: Export) -> Option<String> {
        if !is_here() && !load().await {
            return None;
        }
        match second_part(Asked::Export(export)).await {
            Ok(Given::Export(text)) => Some(text),
            _ => None,
        }
    }

    /// Whether the second part has come. Asking its loader would fetch it.
    static HERE: AtomicBool = AtomicBool::new(false);

    pub(super) fn is_here() -> bool {
        HERE.load(Ordering::Relaxed)
    }

    pub(super) async fn load() -> bool {
        let loaded = fetch_second_part().await.is_ok();
        if loaded {
            HERE.store(true, Ordering::Relaxed);
        }
        loaded
    }

    #[allow(
        clippy::unnecessary_wraps,
        reason = "the macro puts the loader's failure into it"
    )]
    #[wasm_split(pages, fallible, preload(fetch_second_part))]
    fn second_part(asked: Asked) -> Result<Given, SplitLoaderError> {
        Ok(match asked {
            Asked::Page(data, shown) => Given::Page(crate::pages::content::content(data, shown)),
            Asked::Export(export) => Given::Export(export.text()),
        })
    }

    /// What a future gives that has nothing to wait for.
    fn now<T>(future: impl Future<Output = T>) -> Option<T> {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => Some(value),
            Poll::Pending => None,
        }
    }
}
