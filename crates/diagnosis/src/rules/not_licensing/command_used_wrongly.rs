//! Finds a command that fails because of how, or where, it is run: not licensing.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::said;
use crate::cause::Cause;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    id: "command-used-wrongly",
    family: Family::NotLicensing,
    cause: Some(Cause::Tooling),
    severity: Severity::Info,
    ledger: &[&ledger::COMMAND_IS_NO_EVIDENCE],
    explains: &[],
    remedy: &[&remedy::SEE_COMMANDS, &remedy::SEE_EFFECTIVE],
    check: Check::People(|people| said(people, &[SymptomKind::CommandUsedWrongly])),
};
