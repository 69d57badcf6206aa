//! Rules about the evidence itself.

mod statements_conflict;

use crate::rule::Rule;

/// The rules of this family.
pub static RULES: &[&Rule] = &[&statements_conflict::RULE];
