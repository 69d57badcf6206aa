//! The tables of knowledge: each row with its source, compiled into the program.
//!
//! Rules, readers and the Handbook consult the same rows; no fact of this kind stands anywhere else.

pub mod events;
pub mod ledger;
pub mod probes;
pub mod registry;
pub mod source;
