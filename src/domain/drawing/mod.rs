//! Drawings: where the marks of a picture stand, as plain numbers.
//!
//! The pages, the social cards and the pictures that readers take away are all
//! drawn from these. This room must not know markup, addresses or colours.

pub mod roster;
pub mod time_axis;
pub mod time_lanes;
pub mod units;
