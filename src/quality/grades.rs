//! Whether each grade fits its sources: confirmed has two independent ones,
//! single-source one, article-only the article.
//!
//! What tells of several acts takes its grade from them; `acts` looks after
//! that. This file must not look at what a statement says.

use super::finding::Finding;
use super::independence::{origins, words};
use super::statements::Statement;
use crate::domain::dataset::Dataset;
use crate::domain::values::confidence::Confidence;

/// The source that is the article of December 2021.
const ARTICLE: &str = "euractiv";

pub(super) fn check(data: &Dataset, statements: &[Statement<'_>], found: &mut Vec<Finding>) {
    for one in statements.iter().filter(|one| one.acts.len() < 2) {
        let origins = origins(data, one.sources);
        let (problem, remedy) = match one.confidence {
            Some(Confidence::Confirmed) if origins.len() < 2 => (
                format!(
                    "is confirmed, but its sources are one ({})",
                    words(&origins)
                ),
                "cite an independent one, or grade it single-source",
            ),
            Some(Confidence::SingleSource) if origins.len() > 1 => (
                format!(
                    "is single-source, but cites {} independent ones ({})",
                    origins.len(),
                    words(&origins)
                ),
                "grade it confirmed, take out those that do not say it, or give the shared origin in sources",
            ),
            Some(Confidence::SingleSource)
                if one.sources.iter().all(|id| id.as_str() == ARTICLE) =>
            {
                (
                    "is single-source, but rests on the article".to_owned(),
                    "grade it article-only",
                )
            }
            Some(Confidence::ArticleOnly)
                if !one.sources.iter().all(|id| id.as_str() == ARTICLE) =>
            {
                (
                    "is article-only, but cites something else".to_owned(),
                    "cite the article alone, or grade it confirmed",
                )
            }
            _ => continue,
        };
        found.push(Finding::error(one.path.clone(), problem, remedy));
    }
}
