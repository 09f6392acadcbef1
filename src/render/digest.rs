//! SHA-256 of what is written, in the two forms that are asked for.
//!
//! This file must not know what is hashed.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// In hexadecimal digits, as in lists of files.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut out, byte| {
            // Writing to a string cannot fail.
            let _ = write!(out, "{byte:02x}");
            out
        })
}

/// Sixteen digits that stand for the contents in a file's name.
pub(super) fn short(bytes: &[u8]) -> String {
    hexadecimal(bytes).chars().take(16).collect()
}

/// As an integrity attribute (Subresource Integrity, W3C).
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}
