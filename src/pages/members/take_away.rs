//! Taking the selection home.

use leptos::prelude::*;

use super::state::State;

/// The downloads of exactly the members shown.
pub(super) fn take_away(state: State) -> AnyView {
    let _ = state;
    ().into_any()
}
