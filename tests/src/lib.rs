//! What the programs of `bin/`, the fuzz targets of `fuzz/` and the tests of `suite/` share.

pub mod bad_input;
pub mod pastes;
