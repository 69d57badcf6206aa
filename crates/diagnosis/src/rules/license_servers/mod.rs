//! Rules about the license servers of a session host: named where Windows reads it, reachable, of a version that fits.

mod host_certificate_corrupt;
mod host_refused_by_security_group;
mod license_server_list_malformed;
mod license_server_too_old;
mod license_server_unreachable;
mod no_license_server_specified;
mod wrong_registry_location;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &host_certificate_corrupt::RULE,
    &host_refused_by_security_group::RULE,
    &license_server_unreachable::RULE,
    &no_license_server_specified::RULE,
    &wrong_registry_location::RULE,
    &license_server_list_malformed::RULE,
];
