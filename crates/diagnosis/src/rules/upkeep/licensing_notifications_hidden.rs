//! Remarks on a policy that hides the notifications of licensing.

use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "licensing-notifications-hidden",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::NOTIFICATIONS_HIDDEN, &ledger::GRACE_OVER_REFUSES],
    explains: &[],
    remedy: &[&remedy::SEE_GRACE, &remedy::SEE_POLICY, &remedy::CHANGE_POLICY],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    let (_, at) = host.host.notifications_hidden.value().filter(|(hidden, _)| **hidden)?;
    Some(remark(Severity::Info, [at]))
}
