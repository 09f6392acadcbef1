//! The frame around every page: skip link, header, main, footer.
//!
//! It must not know what is on the pages.

mod head;
mod navigation;

pub use self::head::{name_head, page_head};

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use maud::{Markup, html};

use self::navigation::navigation;
use crate::data::Data;
use crate::route::{self, Route};
use crate::ui::time::time;
use crate::ui::{changing, markup};

/// The identifier of the main part, for the skip link.
pub const MAIN: &str = "main";

/// The frame. What depends on the route is the title of the window, the entry
/// marked in the navigation, and where the focus goes.
#[component]
pub fn Frame(
    /// The dataset, for titles.
    data: Data,
    /// The route shown.
    route: Memo<Route>,
    /// The page that shows the route; another one takes the focus.
    shown: Memo<Route>,
    /// The page.
    children: Children,
) -> impl IntoView {
    head::follow(data, route, shown);
    // With the query, or the link would take the selection away.
    let search = use_location().search;
    let skip = move || [&route::with_query(&route.read(), &search.read()), "#", MAIN].concat();
    view! {
        <a class="skip" href=skip data-noscroll>"Skip to the content"</a>
        <header class="site-header">
            <div class="wrap">
                <a class="brand" href=Route::Overview.href()>
                    <span class="brand-mark" aria-hidden="true"></span>
                    <span class="brand-name">{route::SITE}</span>
                </a>
                {changing(move || navigation(&route.read()))}
            </div>
        </header>
        <main id=MAIN class="wrap" tabindex="-1">{children()}</main>
        {markup(footer(data))}
    }
}

fn footer(data: Data) -> Markup {
    html! {
        footer.site-footer {
            div.wrap {
                div {
                    p { "Facts last verified on " (time(data.set.as_of)) }
                    p { "An independent site, not run by the Commission, the Alliance or Gaia-X." }
                }
                p {
                    "Data: " a rel="license" href=(Route::About.fragment("licence")) { "CC BY 4.0" }
                    ". " a href=(Route::Data.href()) { "Download and API" }
                    ". " a href=(Route::About.fragment("accessibility")) { "Accessibility" }
                    ". " a href=(Route::About.fragment("unknown")) { "What is not known" } "."
                }
            }
        }
    }
}
