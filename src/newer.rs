//! Says when the data shown are not the ones that the page was built with: a
//! file may be replaced on the host without a new build, and the pages as files
//! then stay as they were.
//!
//! This file must not know how the dataset is fetched.

use leptos::prelude::*;

use crate::data::Data;
use crate::domain::values::date::PartialDate;

/// Adds a quiet line below the page, where it moves nothing, if the fingerprint
/// of the data differs from the one that the page was built with.
pub fn tell(data: Data, fingerprint: &str) {
    let Some(page) = document().document_element() else {
        return;
    };
    let built = page.get_attribute("data-built");
    if built.is_none_or(|built| built == fingerprint) {
        return;
    }
    let as_of = page.get_attribute("data-as-of").unwrap_or_default();
    let as_of = as_of
        .parse::<PartialDate>()
        .map_or(as_of, |date| date.to_string());
    if let (Ok(line), Some(body)) = (document().create_element("p"), document().body()) {
        line.set_class_name("newer");
        line.set_text_content(Some(&format!(
            "Shown are the data of {}. This page\u{2019}s own text, which readers without JavaScript see, \
             is older: it was built with the data of {as_of}.",
            data.set.as_of
        )));
        // Without the line the page still shows the right data.
        let _ = body.append_child(&line);
    }
}
