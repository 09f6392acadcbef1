//! The way from markup to a Leptos view. The only one, so that the code for it
//! exists once in the program.
//!
//! This file must not write markup itself.

use leptos::html::Div;
use leptos::prelude::*;
use maud::Markup;

/// Markup that does not change while it is shown.
pub fn markup(content: Markup) -> AnyView {
    view! { <div class="contents" inner_html=content.into_string()></div> }.into_any()
}

/// Markup that is written anew when what it reads changes. The focus stays on
/// the link or button in the same position, because the elements themselves
/// are replaced. Where none is left, the heading of the section takes it.
pub fn changing(content: impl Fn() -> Markup + Send + Sync + 'static) -> AnyView {
    rewritten(Box::new(move || content().into_string()))
}

/// Behind a pointer, so that the machinery of reacting exists once and not for
/// every piece of markup.
fn rewritten(content: Box<dyn Fn() -> String + Send + Sync>) -> AnyView {
    let node = NodeRef::<Div>::new();
    let html = move || {
        let html = content();
        keep_focus(node);
        html
    };
    view! { <div class="contents" node_ref=node inner_html=html></div> }.into_any()
}

/// Runs now and whenever what it reads changes, in the browser only. The same
/// as an effect of Leptos, behind a pointer for the same reason.
pub fn react(run: impl Fn() + 'static) {
    reacting(Box::new(run));
}

fn reacting(run: Box<dyn Fn()>) {
    Effect::new(move |_: Option<()>| run());
}

/// Before the elements are replaced: remembers which has the focus, and gives
/// it to its successor afterwards.
#[cfg(target_arch = "wasm32")]
fn keep_focus(node: NodeRef<Div>) {
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::Element;

    use super::focus::focus;

    const FOCUSABLE: &str = "a, button, summary, input";
    let (Some(host), Some(active)) = (node.get_untracked(), document().active_element()) else {
        return;
    };
    let Ok(list) = host.query_selector_all(FOCUSABLE) else {
        return;
    };
    let Some(at) = (0..list.length()).find(|at| list.get(*at).as_ref() == Some(active.as_ref()))
    else {
        return;
    };
    queue_microtask(move || {
        let successor = host.query_selector_all(FOCUSABLE).ok().and_then(|list| {
            let end = list.length().checked_sub(1)?;
            list.get(at.min(end))
        });
        let heading = || {
            let section = host.closest("section").ok().flatten()?;
            let heading = section.query_selector("h2[tabindex]").ok().flatten()?;
            Some(heading.into())
        };
        if let Some(element) = successor
            .or_else(heading)
            .and_then(|element| element.dyn_into::<Element>().ok())
        {
            focus(&element);
        }
    });
}

/// At build time nobody has the focus.
#[cfg(not(target_arch = "wasm32"))]
fn keep_focus(_: NodeRef<Div>) {}
