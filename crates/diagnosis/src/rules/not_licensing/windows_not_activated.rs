//! Finds that Windows itself is not activated, or that its evaluation is over: not licensing.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use super::said;
use crate::cause::Cause;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    id: "windows-not-activated",
    family: Family::NotLicensing,
    cause: Some(Cause::WindowsNotActivated),
    severity: Severity::Info,
    ledger: &[&ledger::EVALUATION_CLOCK],
    explains: &[],
    remedy: &[&remedy::SEE_WINDOWS_ACTIVATION, &remedy::ACTIVATE_WINDOWS],
    check: Check::People(|people| said(people, &[SymptomKind::WindowsNotActivated])),
};
