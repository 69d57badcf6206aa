//! Rules about what people are told when they are refused. They name no cause where another rule does.

mod client_got_no_license;
mod no_license_available;
mod no_license_server_available;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] =
    &[&client_got_no_license::RULE, &no_license_available::RULE, &no_license_server_available::RULE];
