//! Remarks on a session host whose Windows is out of support, or soon will be.

use calwise_licensing::knowledge::ledger;

use super::support_ends;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "host-out-of-support",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::SUPPORT_DATES, &ledger::CALS_OUTLIVE_SUPPORT],
    explains: &[],
    remedy: &[&remedy::SEE_INSTALLATION],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    support_ends(host.release()?, host.today)
}
