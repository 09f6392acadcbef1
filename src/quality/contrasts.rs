//! Whether each label of the comparison has its reason, and says that nothing
//! can be told exactly where a side is not known.
//!
//! This file must not compare the two sides itself.

use super::finding::Finding;
use crate::domain::dataset::Dataset;
use crate::domain::values::confidence::Confidence;

/// The label for a comparison with a side that is not known.
const CANNOT_TELL: &str = "cannot-tell";

pub(super) fn check(data: &Dataset, found: &mut Vec<Finding>) {
    for (at, row) in data.comparison.iter().enumerate() {
        let path = format!("comparison[{at}] ({}).contrast", row.id);
        if row.reason.as_deref().is_none_or(str::is_empty) {
            found.push(Finding::error(
                path.clone(),
                "has no reason",
                "say in reason why this label was chosen",
            ));
        }
        let sides = [&row.alliance, &row.gaia_x];
        let unknown = sides
            .iter()
            .any(|side| side.confidence == Confidence::Unknown);
        if unknown != (row.contrast == CANNOT_TELL) {
            let problem = if unknown {
                format!("is “{}”, but a side is not known", row.contrast)
            } else {
                "cannot be told, but both sides are known".to_owned()
            };
            found.push(Finding::error(
                path,
                problem,
                "use cannot-tell where a side is unknown, and only there",
            ));
        }
    }
}
