//! Rules about the licensing mode of a session host, and whether it needs one.

mod licensing_mode_not_configured;
mod mode_does_not_match_cals;
mod multi_session_needs_no_cal;
mod per_user_in_workgroup;
mod policy_overrides_local;
mod session_host_role_unneeded;
mod unsupported_host;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &licensing_mode_not_configured::RULE,
    &mode_does_not_match_cals::RULE,
    &multi_session_needs_no_cal::RULE,
    &per_user_in_workgroup::RULE,
    &policy_overrides_local::RULE,
    &session_host_role_unneeded::RULE,
    &unsupported_host::RULE,
];
