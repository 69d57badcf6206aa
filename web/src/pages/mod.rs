//! The three places: Diagnose, Plan, Handbook.
//!
//! A page puts components together; it draws little itself.

pub mod diagnose;
pub mod examples;
pub mod gallery;
pub mod handbook;
pub mod plan;
