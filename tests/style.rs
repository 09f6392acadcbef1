//! The style sheets: a class belongs to one component, so that none changes the
//! look of another.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Classes that every page may use; their rules stand in `helpers.css`, and other
/// sheets may place them.
const SHARED: [&str; 1] = ["contents"];

#[test]
fn a_class_is_styled_by_one_sheet() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let sheet = path.file_name().unwrap().to_string_lossy().into_owned();
        for line in fs::read_to_string(&path).unwrap().lines() {
            // A rule that begins with a class and styles nothing but it.
            let Some(class) = line
                .strip_prefix('.')
                .and_then(|rest| rest.strip_suffix(" {"))
            else {
                continue;
            };
            if !class.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
                || SHARED.contains(&class)
            {
                continue;
            }
            let owner = owners
                .entry(class.to_owned())
                .or_insert_with(|| sheet.clone());
            assert_eq!(*owner, sheet, "both style .{class}");
        }
    }
    assert!(owners.len() > 100, "the sheets were not read");
}
