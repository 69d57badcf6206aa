//! Remarks on more days of grace than a grace period has.

use calwise_licensing::grace;
use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "grace-days-implausible",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Warning,
    ledger: &[&ledger::GRACE_120_DAYS, &ledger::GRACE_RESET],
    explains: &[],
    remedy: &[&remedy::SEE_GRACE, &remedy::SEE_EVENTS],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    let (days, at) = host.host.grace_days_left.value().filter(|(days, _)| **days > grace::DAYS)?;
    Some(remark(Severity::Warning, [at]).with("days", *days))
}
