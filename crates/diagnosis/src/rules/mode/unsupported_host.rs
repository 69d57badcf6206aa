//! Finds a host with a Windows for one user at a time, to which RDS licensing does not apply.

use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::platform::Installation;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "unsupported-host",
    family: Family::Mode,
    cause: Some(Cause::UnsupportedHost),
    severity: Severity::Info,
    ledger: &[&ledger::HOST_NEEDS_DESKTOP, &ledger::NEEDS_NO_RDS_CAL],
    explains: &[],
    remedy: &[&remedy::SEE_EDITION],
    check: Check::AnyHost(check),
};

/// Where such a Windows speaks as a session host does, its name may be that of the client that connects.
fn check(host: &HostView<'_>) -> Verdict {
    let told: Vec<Provenance> = host
        .symptoms()
        .filter(|symptom| symptom.kind == SymptomKind::SessionsOnClientWindows)
        .map(|symptom| symptom.provenance)
        .collect();
    let client = host.is_client();
    let judged = if told.is_empty() || client.is_false() { client } else { Judged::known(true, told) };
    let runs = host.runs(Installation::Client);
    let pointers = if runs.is_true() { runs.grounds } else { Vec::new() };
    Verdict::of_suspected(&judged, pointers, |judged| Violation::on(Severity::Info, judged))
}
