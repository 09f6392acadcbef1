//! Atoms of the pages: small pieces of markup with one idea each.
//!
//! Whatever does not change while it is shown is written with maud, which only
//! appends to a string: the same content as Leptos views took three times as
//! many bytes of WebAssembly. [`markup`] puts it into a Leptos view, and links
//! in it work like all others, because the router listens to the whole window.
//! Leptos is left for what reacts: the address, the text typed, open sheets.
//!
//! The atoms know types of the core, such as a date or a confidence, but no
//! page, no route's content and no state. Without the `app` feature they still
//! compile, so pages are tested natively as text.

pub mod bars;
pub mod contact;
pub mod copy;
pub mod link;
pub mod monogram;
pub mod name;
pub mod provenance;
pub mod section;
pub mod time;

#[cfg(feature = "app")]
pub mod closest;
#[cfg(feature = "app")]
pub mod first;
#[cfg(feature = "app")]
pub mod focus;
#[cfg(feature = "app")]
pub mod keyed;
#[cfg(feature = "app")]
pub mod keys;
#[cfg(feature = "app")]
mod markup;
#[cfg(feature = "app")]
pub use self::markup::{afterwards, changing, markup, react};
