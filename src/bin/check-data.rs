//! Says what is wrong in the dataset, a line each, for a person who edits it:
//! `make check-data`. Ends with an error where the tests would fail.

use std::io::Write;
use std::process::ExitCode;

use alliance_explorer::domain::values::date::PartialDate;
use alliance_explorer::quality::{self, Finding, Severity};

const DATASET: &str = "public/data/alliance.json";

fn main() -> ExitCode {
    let path = std::env::args()
        .nth(1)
        .unwrap_or_else(|| DATASET.to_owned());
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{path} cannot be read: {error}");
            return ExitCode::FAILURE;
        }
    };
    match quality::findings(&text, today()) {
        Ok(found) => report(&path, &found),
        Err(error) => {
            eprintln!("error: {error}; nothing else can be checked until this is mended");
            ExitCode::FAILURE
        }
    }
}

/// The lines, the errors first, and a last one that counts them.
fn report(path: &str, found: &[Finding]) -> ExitCode {
    let mut out = std::io::stdout().lock();
    let of = |severity| found.iter().filter(move |one| one.severity == severity);
    let lines = of(Severity::Error).chain(of(Severity::Warning));
    let errors = of(Severity::Error).count();
    let count = format!(
        "{path}: {errors} errors, {} warnings",
        of(Severity::Warning).count()
    );
    for line in lines.map(ToString::to_string).chain([count]) {
        // A reader who closes the pipe has seen enough.
        if writeln!(out, "{line}").is_err() {
            break;
        }
    }
    if errors == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Today in UTC.
fn today() -> PartialDate {
    let now = chrono::Utc::now().date_naive().to_string();
    now.parse().unwrap_or_else(|_| {
        eprintln!("The clock does not tell a day that can be read: {now}.");
        std::process::exit(1)
    })
}
