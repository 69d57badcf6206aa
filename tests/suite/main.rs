//! Tests across crates, one file an idea.

mod architecture;
mod causes;
mod chains;
mod command;
mod corpus;
mod deployment_format;
mod languages;
mod literate_rules;
mod merging;
mod outcomes;
mod reports;
mod round_trip;
mod support;
