//! Sorting, in one place: every further type that is sorted brings two
//! kilobytes of wasm, so texts are sorted here and all else as numbers.
//!
//! This file must never know what is sorted.

/// The positions of texts in their order; equal texts keep theirs.
pub(crate) fn order<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let mut sorted: Vec<(&str, u32)> = texts.zip(0_u32..).collect();
    sorted.sort_unstable();
    sorted.into_iter().map(|(_, at)| at).collect()
}

/// Two numbers as one that sorts by the first, then by the second.
pub(crate) fn pair(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

/// The two numbers of a pair.
pub(crate) fn unpair(pair: u64) -> (u32, u32) {
    let half = |pair: u64| u32::try_from(pair & u64::from(u32::MAX)).unwrap_or(u32::MAX);
    (half(pair >> 32), half(pair))
}

/// The positions of counts, the largest first; equal ones keep their order.
pub(crate) fn most_first(counts: impl Iterator<Item = usize>) -> Vec<u32> {
    let lack = |count: usize| u32::MAX - u32::try_from(count).unwrap_or(u32::MAX);
    let mut keys: Vec<u64> = counts
        .zip(0_u32..)
        .map(|(count, at)| pair(lack(count), at))
        .collect();
    sort(&mut keys);
    keys.into_iter().map(|key| unpair(key).1).collect()
}

/// Sorts numbers.
pub(crate) fn sort(numbers: &mut [u64]) {
    numbers.sort_unstable();
}
