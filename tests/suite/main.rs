//! Tests across crates, one file an idea.

mod architecture;
mod cases;
mod causes;
mod chains;
mod command;
mod corpus;
mod deployment_format;
mod effective_settings;
mod facts;
mod formats;
mod languages;
mod literate_rules;
mod merging;
mod outcomes;
mod probes_are_read;
mod readers_page;
mod reports;
mod round_trip;
mod sentences;
mod support;
mod titles;
mod whole_deployments;
