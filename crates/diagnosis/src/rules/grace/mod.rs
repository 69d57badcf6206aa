//! Rules about the grace period of a session host.

mod grace_expired_though_licensed;
mod grace_period_expired;
mod grace_period_running;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] =
    &[&grace_period_expired::RULE, &grace_expired_though_licensed::RULE, &grace_period_running::RULE];
