//! Keys that belong to an input method.
//!
//! This file must not know what any key does.

use leptos::web_sys::KeyboardEvent;

/// The code that stands for a key which an input method took, where a browser
/// sends it after the composition has already ended.
const TAKEN: u32 = 229;

/// Whether a key is part of a composition: it accepts, changes or gives up what
/// is being composed, and is nobody else's shortcut.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == TAKEN
}
