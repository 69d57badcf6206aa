//! Tests across crates, one file an idea.

mod architecture;
mod command;
mod corpus;
mod languages;
mod literate_rules;
mod merging;
mod outcomes;
mod reports;
mod round_trip;
mod sentences;
mod support;
