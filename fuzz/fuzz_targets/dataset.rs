//! Any bytes in place of `alliance.json`: read, or refused with one short reason.
#![no_main]

use alliance_explorer::domain::dataset::Dataset;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(error) = Dataset::from_json(text) {
        let said = error.to_string();
        assert!(said.starts_with("data/alliance.json, "), "{said}");
    }
});
