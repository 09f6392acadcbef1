//! A letter that a reader is asked for: begun by a link where the publisher gave
//! an address, else as a text to copy.
//!
//! This file must not know what the letter is about.

use maud::{Markup, html};

use crate::contact::Contact;

/// What a letter begins with.
pub struct Letter<'a> {
    /// What the link says.
    pub label: &'a str,
    /// The subject.
    pub title: &'a str,
    /// The lines to fill in.
    pub text: &'a str,
}

impl Letter<'_> {
    /// The link, and where it leads.
    pub fn link(&self, contact: &Contact) -> Markup {
        let form = matches!(contact, Contact::Issues(_));
        html! {
            a.button href=(contact.letter(self.title, self.text)) rel="external noreferrer" { (self.label) }
            " "
            span.quiet {
                @if form { "A form at " (contact.shown()) } @else { "By e-mail to " (contact.shown()) }
                ", with the questions already in it."
            }
        }
    }

    /// The text to copy.
    pub fn copied(&self) -> Markup {
        html! {
            textarea.code readonly rows=(self.text.lines().count() + 1) cols="50" aria-label="Text to copy" {
                (self.text)
            }
        }
    }
}
