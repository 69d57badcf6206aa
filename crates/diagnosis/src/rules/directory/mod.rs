//! Rules about the directory: whether license servers and hosts may record there who uses a CAL.

mod license_server_not_in_group;
mod user_attributes_not_writable;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] = &[&license_server_not_in_group::RULE, &user_attributes_not_writable::RULE];
