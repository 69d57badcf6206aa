//! Remarks on people who are refused while a session for administration gets in, or does not.

use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::complaint::refusals;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "administration-session-narrows-it-down",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::ADMIN_SESSIONS, &ledger::ORDER_OF_CONNECTION],
    explains: &[],
    remedy: &[&remedy::SEE_EFFECTIVE, &remedy::SEE_EVENTS],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    let (works, at) = host.deployment.circumstances.administration_works.value()?;
    let variant = if *works { "works" } else { "fails" };
    let refused = refusals(host).next()?;
    Some(remark(Severity::Info, [at, refused]).variant(variant))
}
