//! Rules about a license server itself: activated, with CALs, able to record them.

mod device_cals_exhausted;
mod device_cals_low;
mod license_server_not_activated;
mod license_server_not_in_group;
mod no_cals_installed;
mod no_licenses_remain;
mod user_cals_overallocated;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &device_cals_exhausted::RULE,
    &device_cals_low::RULE,
    &license_server_not_activated::RULE,
    &license_server_not_in_group::RULE,
    &no_cals_installed::RULE,
    &no_licenses_remain::RULE,
    &user_cals_overallocated::RULE,
];
