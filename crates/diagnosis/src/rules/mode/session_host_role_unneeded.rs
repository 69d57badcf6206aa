//! Finds the session host role on a machine that people use for administration only.

use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};
use crate::stated::stated;

pub(super) static RULE: Rule = Rule {
    id: "session-host-role-unneeded",
    family: Family::Mode,
    cause: Some(Cause::SessionHostRoleUnneeded),
    severity: Severity::Warning,
    ledger: &[&ledger::ADMIN_SESSIONS, &ledger::NEEDS_NO_RDS_CAL],
    explains: &[],
    remedy: &[&remedy::SEE_ROLE, &remedy::SEE_SESSIONS, &remedy::REMOVE_ROLE],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let role = host.is_session_host();
    let says = host.speaks_as_session_host();
    let role = if role.is_open() && host.role_denied().is_none() && !says.is_empty() {
        Judged::known(true, says)
    } else {
        role
    };
    let administered =
        stated(&host.host.administration_only, |only| *only, host.need(Asked::AdministrationUse));
    Verdict::of(role.and(administered), |judged| Violation::on(Severity::Warning, judged))
}
