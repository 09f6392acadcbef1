//! The fingerprint of a result: what a citation's address says was found, so that the
//! page can tell later whether that is still so.
//!
//! `39.2026-11-23.0123456789abcdef.AbcDef…`: the number of results, the date of
//! the data, a hash of the results in their order, and three characters for
//! each of them. The hash alone would only say that something changed; the
//! characters say which members came and which left. The date is not hashed,
//! so that data verified again without a change gives the same hash. This file
//! must never know what a member is beside its identifier.

use std::fmt;
use std::str::FromStr;

use crate::domain::values::date::PartialDate;
use crate::domain::values::fingerprint::{START, hashed};

/// What was found when a result was cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultFingerprint {
    count: usize,
    as_of: PartialDate,
    hash: u64,
    /// A digest of each result, in order; empty where there were too many.
    digests: Vec<u32>,
}

/// Says that a text is not a fingerprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAResultFingerprint;

/// The most results that are told apart; more would make the address too long
/// to be printed in a citation.
const TOLD_APART: usize = 60;
/// Characters for each result, six bits each. Among 60 results, two look alike
/// in one of 150 cases.
const WIDTH: usize = 3;
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

impl ResultFingerprint {
    /// Takes the fingerprint of a result: its identifiers in their order.
    pub fn of<'a>(ids: impl Iterator<Item = &'a str>, as_of: PartialDate) -> Self {
        let mut hash = START;
        let mut digests = Vec::new();
        let mut count = 0;
        for id in ids {
            count += 1;
            // The line break keeps “a, bc” apart from “ab, c”.
            hash = hashed(hashed(hash, id.as_bytes()), b"\n");
            digests.push(digest(id));
        }
        if count > TOLD_APART {
            digests.clear();
        }
        Self {
            count,
            as_of,
            hash,
            digests,
        }
    }

    /// How many results there were.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The date of the data.
    pub fn as_of(&self) -> PartialDate {
        self.as_of
    }

    /// The hash of the results, as it is printed.
    pub fn hash(&self) -> String {
        format!("{:016x}", self.hash)
    }

    /// Whether both fingerprints are of the same results in the same order.
    pub fn same_result(&self, other: &Self) -> bool {
        self.count == other.count && self.hash == other.hash
    }

    /// The results' digests, in order, where they are known.
    pub fn digests(&self) -> &[u32] {
        &self.digests
    }
}

/// A number from an identifier that fits into [`WIDTH`] characters.
pub fn digest(id: &str) -> u32 {
    let hash = hashed(START, id.as_bytes());
    let folded = hash ^ (hash >> 18) ^ (hash >> 36) ^ (hash >> 54);
    u32::try_from(folded & 0x3_ffff).unwrap_or(0)
}

impl fmt::Display for ResultFingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{:016x}", self.count, self.as_of.iso(), self.hash)?;
        if self.digests.is_empty() {
            return Ok(());
        }
        f.write_str(".")?;
        self.digests.iter().try_for_each(|digest| {
            [12, 6, 0].into_iter().try_for_each(|shift| {
                let at = (digest >> shift) & 63;
                let letter = ALPHABET.get(at as usize).copied().unwrap_or(b'A');
                fmt::Write::write_char(f, char::from(letter))
            })
        })
    }
}

impl FromStr for ResultFingerprint {
    type Err = NotAResultFingerprint;

    fn from_str(text: &str) -> Result<Self, NotAResultFingerprint> {
        read(text)
            .filter(|fingerprint| fingerprint.to_string() == text)
            .ok_or(NotAResultFingerprint)
    }
}

/// Reads the parts. That nothing but a printed fingerprint is read is seen by
/// printing it again.
fn read(text: &str) -> Option<ResultFingerprint> {
    let mut parts = text.split('.');
    let count = parts.next()?.parse().ok()?;
    let as_of = parts.next()?.parse().ok()?;
    let hash = u64::from_str_radix(parts.next()?, 16).ok()?;
    let letters = parts.next().unwrap_or_default().as_bytes();
    let digests: Vec<u32> = letters.chunks(WIDTH).map(number).collect::<Option<_>>()?;
    let told_apart = if count > TOLD_APART { 0 } else { count };
    (digests.len() == told_apart && parts.next().is_none()).then_some(ResultFingerprint {
        count,
        as_of,
        hash,
        digests,
    })
}

fn number(letters: &[u8]) -> Option<u32> {
    letters.iter().try_fold(0, |number, letter| {
        let at = ALPHABET.iter().position(|known| known == letter)?;
        Some(number << 6 | u32::try_from(at).ok()?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fingerprint(ids: &[&str]) -> ResultFingerprint {
        ResultFingerprint::of(ids.iter().copied(), "2026-11-23".parse().expect("a date"))
    }

    #[test]
    fn a_fingerprint_is_printed_and_read() {
        let many: Vec<String> = (0..61).map(|n| format!("m{n}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        for ids in [&["sap", "tim"][..], &[], &many, &many[..60]] {
            let fingerprint = fingerprint(ids);
            assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
        }
        assert_eq!(fingerprint(&["sap", "tim"]).to_string().len(), 36);
    }

    #[test]
    fn the_hash_never_changes_between_versions() {
        assert_eq!(fingerprint(&["sap", "tim"]).hash(), "272a784a8de32a53");
        assert_eq!(digest("sap"), 92_455);
    }

    #[test]
    fn order_and_borders_count() {
        assert!(!fingerprint(&["sap", "tim"]).same_result(&fingerprint(&["tim", "sap"])));
        assert!(!fingerprint(&["a", "bc"]).same_result(&fingerprint(&["ab", "c"])));
    }

    #[test]
    fn what_is_no_fingerprint_is_refused() {
        let good = fingerprint(&["sap"]).to_string();
        for bad in [
            "",
            "1",
            "1.2026",
            "x.2026.0",
            "..",
            &good[1..],
            &format!("{good}A"),
        ] {
            assert!(bad.parse::<ResultFingerprint>().is_err(), "{bad}");
        }
        assert!(format!("+{good}").parse::<ResultFingerprint>().is_err());
        assert!(good.to_uppercase().parse::<ResultFingerprint>().is_err());
    }
}
