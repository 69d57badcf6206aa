//! From requirements to the cheapest purchase that the rules accept, with its proof.
//!
//! [`reading::read`] makes requirements of a file, [`plan`] a plan of requirements. Wording is apart: plans hold keys of
//! messages with their arguments.

mod bound;
mod conflict;
mod counting;
mod cover;
mod cut;
pub mod decimal;
mod described;
mod divisor;
mod evaluation;
mod fields;
mod fitting;
mod instance;
mod joins;
mod levels;
mod lines;
mod notes;
mod observed;
mod owned_use;
pub mod plan;
mod planning;
mod pricing;
pub mod problem;
mod proof;
mod ratio;
pub mod reading;
pub mod requirement;
pub mod requirements;
mod search;
mod sensitivity;
mod solve;
mod steps;
mod work;

pub use described::described;
pub use fitting::{Fit, FittingCals, fitting_cals};
pub use observed::observed;
pub use planning::plan;
pub use ratio::{RatioPoint, Ratios};
pub use sensitivity::{Alternative, AlternativeKind, Sensitivity, sensitivity};
