//! What is wrong in a dataset that the program can read: grades that do not
//! fit their sources, the same act told with two grades, texts that break the
//! rules of setting, and what an editor should look at again.
//!
//! Only compiled natively, for `make check-data` and the tests, so it weighs
//! nothing in the browser. It must not change anything, and it must not repeat
//! the checks of consistency, which `Dataset::from_json` makes for everybody.

mod absences;
mod acts;
mod contrasts;
mod finding;
mod grades;
mod independence;
mod names;
mod seats;
mod sources;
mod stale;
mod statements;
mod wording;

use serde_json::Value;

pub use self::finding::{Finding, Severity};
pub use self::wording::patterns_that_do_not_compile;
use crate::domain::dataset::{Dataset, DatasetError};
use crate::domain::values::date::PartialDate;

/// Everything found in the text of a dataset, on that day, in the order of the
/// checks.
///
/// # Errors
///
/// The first inconsistency, if the program would refuse the dataset; nothing
/// else can be said about it then.
pub fn findings(text: &str, today: PartialDate) -> Result<Vec<Finding>, DatasetError> {
    let data = Dataset::from_json(text)?;
    let raw: Value = serde_json::from_str(text)?;
    let statements = statements::all(&data);
    let mut found = Vec::new();
    grades::check(&data, &statements, &mut found);
    absences::check(&data, &statements, &mut found);
    acts::check(&data, &statements, &mut found);
    contrasts::check(&data, &mut found);
    seats::check(&data, &mut found);
    wording::check(&raw, &mut found);
    names::check(&data, &raw, &mut found);
    sources::check(&data, &mut found);
    stale::check(&data, today, &mut found);
    Ok(found)
}
