//! Rules over a deployment: verdicts, findings, ranking, what to collect next.
//!
//! A rule sees the deployment and never text. It answers with one of three values for each machine;
//! certainty, what is ruled out, what could not run and what to ask for next all follow from that.

pub mod benign;
pub mod cause;
pub mod chain;
pub mod complaint;
pub mod demand;
pub mod diagnosis;
pub mod domain_group;
pub mod finding;
mod folding;
pub mod host;
pub mod judged;
pub mod license_server;
pub mod licensed;
pub mod message;
pub mod missing;
pub mod need;
pub mod needs;
pub mod outcome;
pub mod packs;
pub mod pairing;
pub mod people;
pub mod platform;
pub mod ranking;
pub mod remedy;
pub mod rule;
pub mod rules;
pub mod server_state;
mod stated;
pub mod subject;
mod tally;
pub mod trust;
mod unset;
pub mod way;
pub mod ways;
mod worked_out;

pub use diagnosis::{Diagnosis, diagnose, diagnose_unheard};
