//! Rules about versions: of session hosts, license servers and CALs, and which of them fit together.

mod cals_too_new_for_license_server;
mod cals_too_old_for_host;
mod license_server_too_old;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] =
    &[&cals_too_new_for_license_server::RULE, &cals_too_old_for_host::RULE, &license_server_too_old::RULE];
