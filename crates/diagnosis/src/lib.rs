//! To be written.
pub mod message;
