//! The addresses that stand for all. They are in `tests/addresses.json`, which
//! the end-to-end tests read too, so that a new kind of page is written down
//! once.
#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use serde_json::Value;

fn list(name: &str) -> Vec<String> {
    let all: Value = serde_json::from_str(include_str!("../addresses.json")).unwrap();
    let list = all[name].as_array().unwrap().iter();
    list.map(|one| one.as_str().unwrap().to_owned()).collect()
}

/// One page of each kind, as a path from the root.
pub(crate) fn kinds() -> Vec<String> {
    list("kinds")
}

/// Pages as their address makes them: results in other views, few, and none.
pub(crate) fn states() -> Vec<String> {
    list("states")
}
