//! The rules, family by family.
//!
//! To add one: a file in its family, its line in the family's list, its texts in each language, its cases.
//! `cargo xtask new rule <family> <id>` writes all of them.

pub mod clients;
pub mod directory;
pub mod evidence;
pub mod grace;
pub mod license_server_state;
pub mod license_servers;
pub mod mode;
pub mod not_licensing;
pub mod symptoms;
pub mod upkeep;
pub mod versions;

use crate::rule::Rule;

/// Whether this program has every rule, or lacks the remarks, which no sample of the page calls for.
pub const COMPLETE: bool = calwise_licensing::samples::COMPLETE;

/// All rules of this program, in the order of their families.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        versions::RULES,
        mode::RULES,
        license_servers::RULES,
        license_server_state::RULES,
        directory::RULES,
        grace::RULES,
        if COMPLETE { upkeep::RULES } else { &[] },
        clients::RULES,
        symptoms::RULES,
        not_licensing::RULES,
        evidence::RULES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The rule with that id.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cause::Cause;
    use std::collections::BTreeSet;

    #[test]
    fn every_rule_has_an_id_of_its_own_and_cites_the_ledger() {
        let ids: BTreeSet<_> = all().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), all().count());
        for rule in all() {
            assert!(!rule.ledger.is_empty(), "{} cites no entry of the ledger", rule.id);
            assert!(rule.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.id);
        }
    }

    #[test]
    fn every_cause_is_named_by_a_rule() {
        for cause in Cause::ALL {
            assert!(all().any(|rule| rule.cause == Some(*cause)), "{}", cause.name());
        }
    }

    #[test]
    fn a_rule_explains_rules_that_exist_and_nothing_explains_itself() {
        for rule in all() {
            for explained in rule.explains {
                let other =
                    find(explained).unwrap_or_else(|| panic!("{} explains unknown {explained}", rule.id));
                assert_ne!(other.id, rule.id);
                assert!(!other.explains.contains(&rule.id), "{} and {explained} explain each other", rule.id);
            }
        }
    }

    /// The file of a rule is named after it, so that it is found without a search.
    #[test]
    fn every_rule_stands_in_the_file_of_its_name() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
        for rule in all() {
            let family = rule.family.id().replace('-', "_");
            let file = root.join(family).join(format!("{}.rs", rule.id.replace('-', "_")));
            assert!(file.is_file(), "{} is not in {}", rule.id, file.display());
        }
    }
}
