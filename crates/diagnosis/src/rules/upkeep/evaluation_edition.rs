//! Remarks on a session host with an evaluation edition of Windows Server.

use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "evaluation-edition",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::EVALUATION_CLOCK, &ledger::GRACE_120_DAYS],
    explains: &[],
    remedy: &[&remedy::SEE_WINDOWS_ACTIVATION, &remedy::ACTIVATE_WINDOWS],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    let (_, at) = host.host.evaluation.value().filter(|(is_so, _)| **is_so)?;
    Some(remark(Severity::Info, [at]))
}
