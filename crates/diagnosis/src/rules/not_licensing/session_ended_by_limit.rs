//! Finds a session that a limit of time ended, or somebody else who signed in: not licensing of RDS.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::said;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    id: "session-ended-by-limit",
    family: Family::NotLicensing,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::EXTENDED_REASONS],
    explains: &[],
    remedy: &[&remedy::SEE_POLICY],
    check: Check::People(|people| said(people, &[SymptomKind::SessionLimitReached])),
};
