//! Finds a host with Windows 10 or 11 multi-session, to which RDS CALs do not apply.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::platform::Installation;

use crate::cause::Cause;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "multi-session-needs-no-cal",
    family: Family::Mode,
    cause: Some(Cause::MultiSessionNeedsNoCal),
    severity: Severity::Warning,
    ledger: &[&ledger::MULTI_SESSION, &ledger::NEEDS_NO_RDS_CAL],
    explains: &[],
    remedy: &[&remedy::SEE_INSTALLATION],
    check: Check::AnyHost(check),
};

/// A warning, since somebody looks for a license server or means to buy CALs that nobody needs.
fn check(host: &HostView<'_>) -> Verdict {
    Verdict::of(host.runs(Installation::ClientMultiSession), |judged| {
        Violation::on(Severity::Warning, judged)
    })
}
