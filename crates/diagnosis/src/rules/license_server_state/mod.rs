//! Rules about a license server itself: running, activated, sound, with CALs.

mod device_cals_exhausted;
mod device_cals_low;
mod license_server_certificate_corrupt;
mod license_server_not_activated;
mod licensing_database_damaged;
mod licensing_service_stopped;
mod no_cals_installed;
mod no_licenses_remain;
mod user_cals_overallocated;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &device_cals_exhausted::RULE,
    &device_cals_low::RULE,
    &license_server_certificate_corrupt::RULE,
    &license_server_not_activated::RULE,
    &licensing_database_damaged::RULE,
    &licensing_service_stopped::RULE,
    &no_cals_installed::RULE,
    &no_licenses_remain::RULE,
    &user_cals_overallocated::RULE,
];
