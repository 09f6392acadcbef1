//! Texts by number, each kept once: what an index is built with, where millions
//! of terms are a few thousand different ones.
//!
//! This file must never know what the texts are.

use crate::domain::values::fingerprint;

/// The texts, numbered in the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// All texts, one behind the other.
    letters: String,
    ends: Vec<u32>,
    /// Where a text may stand by its hash: its number and one, or 0.
    slots: Vec<u32>,
}

impl Vocabulary {
    /// The number of a text, which is a new one if the text is.
    pub(super) fn number(&mut self, text: &str) -> u32 {
        // Half of the slots stay free, so that a search for one soon ends.
        if self.ends.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let free = match self.find(text) {
            Ok(number) => return number,
            Err(free) => free,
        };
        self.letters.push_str(text);
        self.ends.push(short(self.letters.len()));
        let number = short(self.ends.len());
        if let Some(slot) = self.slots.get_mut(free) {
            *slot = number;
        }
        number.saturating_sub(1)
    }

    /// How many texts there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text of that number.
    pub(super) fn text(&self, number: u32) -> Option<&str> {
        let at = number as usize;
        let end = *self.ends.get(at)?;
        let start = at
            .checked_sub(1)
            .and_then(|before| self.ends.get(before))
            .copied()
            .unwrap_or(0);
        self.letters.get(start as usize..end as usize)
    }

    /// Forgets how to find a text, and keeps the texts by their numbers.
    pub(super) fn closed(mut self) -> Self {
        self.slots = Vec::new();
        self.letters.shrink_to_fit();
        self.ends.shrink_to_fit();
        self
    }

    /// The number of a text, or the slot in which it belongs.
    fn find(&self, text: &str) -> Result<u32, usize> {
        let last = self.slots.len().saturating_sub(1);
        let hash = fingerprint::hashed(fingerprint::START, text.as_bytes());
        // The slots are a power of two; only the lower digits of the hash count.
        let mut at = usize::try_from(hash & u64::from(u32::MAX)).unwrap_or(0) & last;
        loop {
            match self.slots.get(at).and_then(|slot| slot.checked_sub(1)) {
                None => return Err(at),
                Some(number) if self.text(number) == Some(text) => return Ok(number),
                Some(_) => at = (at + 1) & last,
            }
        }
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(64)];
        for number in 0..short(self.ends.len()) {
            let free = self.text(number).map_or(0, |text| match self.find(text) {
                Ok(_) => 0,
                Err(free) => free,
            });
            if let Some(slot) = self.slots.get_mut(free) {
                *slot = number + 1;
            }
        }
    }
}

/// Positions are kept in four bytes: an index of more than four gigabytes would
/// not fit into a page's memory in any case.
pub(super) fn short(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_one_number_however_often_it_comes() {
        let mut texts = Vocabulary::default();
        let text = |at: usize| format!("{}", at % 1000);
        for at in 0..5000 {
            assert_eq!(texts.number(&text(at)) as usize, at % 1000);
        }
        assert_eq!(texts.number(""), 1000);
        assert_eq!(texts.len(), 1001);
        let texts = texts.closed();
        assert!((0..1000).all(|at| texts.text(short(at)) == Some(&text(at))));
        assert_eq!(texts.text(1000), Some(""));
        assert_eq!(texts.text(1001), None);
    }
}
