//! Rules about the licensing mode of a session host.

mod licensing_mode_not_configured;
mod policy_overrides_local;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] = &[&licensing_mode_not_configured::RULE, &policy_overrides_local::RULE];
