//! Rules about the license servers of a session host: named where Windows reads it, and reachable.

mod license_server_unreachable;
mod no_license_server_specified;
mod wrong_registry_location;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] =
    &[&license_server_unreachable::RULE, &no_license_server_specified::RULE, &wrong_registry_location::RULE];
