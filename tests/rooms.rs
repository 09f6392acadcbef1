//! The rooms of the core stand in reading order: each uses those before it and
//! none after it. Modules inside a room may use one another.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of `src/domain/`, each with what it may use beside itself: all
/// that stand before it, unless fewer are named.
const ROOMS: [&str; 10] = [
    "json", "text", "values", "records", "dataset", "query", "engine", "reading", "drawing",
    "export",
];

/// What of the crate the core may name: itself.
const CORE: &str = "crate::";

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The rooms that a source names, by their path from the root of the crate.
fn named(source: &str) -> impl Iterator<Item = &str> {
    source.match_indices(CORE).map(|(at, _)| {
        let path = &source[at + CORE.len()..];
        let path = path.strip_prefix("domain::").unwrap_or("outside the core");
        let end = path.find(|c: char| !c.is_alphanumeric() && c != '_' && c != ' ');
        &path[..end.unwrap_or(path.len())]
    })
}

#[test]
fn every_room_uses_only_those_before_it() {
    let domain = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain");
    let rooms: Vec<String> = fs::read_dir(&domain)
        .expect("the core can be read")
        .map(|entry| entry.expect("the entry can be read").path())
        .filter(|path| path.is_dir())
        .map(|path| {
            path.file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    for room in &rooms {
        assert!(
            ROOMS.contains(&room.as_str()),
            "{room} has no place in the order"
        );
    }
    for (at, room) in ROOMS.iter().enumerate() {
        let mut sources = Vec::new();
        files(&domain.join(room), &mut sources);
        assert!(!sources.is_empty(), "{room} is empty");
        for path in sources {
            let source = fs::read_to_string(&path).expect("the file can be read");
            for used in named(&source) {
                let allowed = ROOMS.iter().position(|known| *known == used);
                assert!(
                    allowed.is_some_and(|allowed| allowed <= at),
                    "{} uses {used}, which stands after {room}",
                    path.display()
                );
            }
            assert!(
                !source.contains("super::super"),
                "{} reaches out of its room without saying where to",
                path.display()
            );
        }
    }
}
