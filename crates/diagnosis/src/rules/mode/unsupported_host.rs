//! Finds a host with a Windows for one user at a time, to which RDS licensing does not apply.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::platform::Installation;

use crate::cause::Cause;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "unsupported-host",
    family: Family::Mode,
    cause: Some(Cause::UnsupportedHost),
    severity: Severity::Info,
    ledger: &[&ledger::HOST_NEEDS_DESKTOP, &ledger::NEEDS_NO_RDS_CAL],
    explains: &[],
    remedy: &[&remedy::SEE_INSTALLATION],
    check: Check::AnyHost(check),
};

/// Where such a Windows speaks as a session host does, its name may be that of the client that connects.
fn check(host: &HostView<'_>) -> Verdict {
    let runs = host.runs(Installation::Client);
    let pointers = if runs.is_true() { runs.grounds } else { Vec::new() };
    Verdict::of_suspected(host.is_client(), pointers, |judged| Violation::on(Severity::Info, judged))
}
