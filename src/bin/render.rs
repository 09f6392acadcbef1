//! Writes a page for every address into the folder given, which holds the
//! `index.html` and the files that Trunk built.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("Usage: render FOLDER, where FOLDER holds Trunk's index.html.");
        return ExitCode::FAILURE;
    };
    match alliance_explorer::render::site(Path::new(&folder)) {
        Ok(written) => {
            eprintln!("Wrote {written} pages.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("The pages were not written: {error}");
            ExitCode::FAILURE
        }
    }
}
