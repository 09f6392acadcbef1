//! What the tests of the pages share: the addresses that stand for all, pages as
//! the application shows them, and pages as the renderer writes them.

pub(crate) mod addresses;
pub(crate) mod shown;
pub(crate) mod written;
