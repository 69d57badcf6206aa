//! Remarks on a session host without the value that keeps when its grace period began.

use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "grace-value-missing",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::GRACE_RESET, &ledger::GRACE_START],
    explains: &[],
    remedy: &[&remedy::SEE_GRACE, &remedy::SEE_EFFECTIVE, &remedy::SEE_CALS],
    check: Check::HostRemark(check),
};

/// Only of a machine that is a session host for certain: others have no such value.
fn check(host: &HostView<'_>) -> Option<Violation> {
    let (_, missing) = host.host.grace_value_present.value().filter(|(is_there, _)| !**is_there)?;
    let role = host.is_session_host();
    let mut places = if role.is_true() { role.grounds } else { Vec::new() };
    places.extend(host.speaks_of_licensing());
    (!places.is_empty()).then(|| remark(Severity::Info, places.into_iter().chain([missing])).only_likely())
}
