//! Bad input, made from good: what must hold of every input whatever it is, and how inputs are spoiled.
//!
//! Shared by `cargo xtask test`, which gives each target a fixed time, and by the fuzz targets of `tests/fuzz`,
//! which run as long as one likes.

pub mod minimise;
pub mod mutate;
pub mod shapes;
pub mod targets;
