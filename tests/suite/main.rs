//! Tests across crates, one file an idea.

mod advice;
mod architecture;
mod cases;
mod causes;
mod chains;
mod command;
mod corpus;
mod deployment_format;
mod effective_settings;
mod languages;
mod literate_rules;
mod merging;
mod outcomes;
mod plan_format;
mod plans;
mod probes_are_read;
mod remedies;
mod reports;
mod round_trip;
mod sentences;
mod support;
mod tables_are_shown;
mod titles;
mod whole_deployments;
