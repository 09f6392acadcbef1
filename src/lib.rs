//! An explorer of the European Alliance for Industrial Data, Edge and Cloud.
//!
//! # Bird's-eye view
//!
//! `public/data/alliance.json → Dataset (checked once) → answer(dataset, query ← address) → pages`
//!
//! Everything a page shows is a function of two values: the dataset, which is
//! checked once when it is read, and the address.
//!
//! # Reading order
//!
//! 1. [`domain`]: what the Alliance is, in types; filtering and searching it.
//!    Pure, total, and without any knowledge of Leptos or the browser.
//! 2. [`route`]: the only speller of addresses and page titles.
//!    [`contact`]: whom readers write to.
//! 3. `app`, `layout`, `pages`, `ui`: the view, from the router to the atoms, each
//!    page given `data`.
//! 4. `src/main.rs` starts the application in the browser; `src/bin/render.rs`
//!    writes the same pages as files.
//!
//! # Invariants
//!
//! * `domain` and `route` compile without the `app` feature.
//! * Nobody outside [`domain::dataset`] re-checks the dataset.
//! * No address is spelled outside [`route`] and [`domain::query`].
//! * A facet is defined in [`domain::query::facet`] and nowhere else.

pub mod contact;
pub mod domain;
pub mod route;
pub mod ui;

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod data;
#[cfg(feature = "app")]
pub mod layout;
#[cfg(feature = "app")]
pub mod pages;

// Only in the browser.
#[cfg(feature = "csr")]
pub mod failure;
#[cfg(feature = "csr")]
pub mod load;
#[cfg(feature = "csr")]
pub mod newer;
#[cfg(feature = "csr")]
pub mod pause;
#[cfg(feature = "csr")]
pub mod takeover;

// Only natively, for those who edit the dataset.
#[cfg(feature = "quality")]
pub mod quality;

// Only at build time.
#[cfg(feature = "ssr")]
pub mod render;
