//! Rules about what people are told when they are refused. They name no cause where another rule does.

mod client_got_no_license;
mod licensing_exchange_broke_off;
mod no_license_available;
mod no_license_server_available;
mod session_ends_in_an_hour;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &client_got_no_license::RULE,
    &no_license_available::RULE,
    &no_license_server_available::RULE,
    &licensing_exchange_broke_off::RULE,
    &session_ends_in_an_hour::RULE,
];
