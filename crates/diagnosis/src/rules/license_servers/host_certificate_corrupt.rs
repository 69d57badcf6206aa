//! Finds a session host whose certificates from the license server are not valid.

use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "host-certificate-corrupt",
    family: Family::LicenseServers,
    cause: Some(Cause::HostCertificateCorrupt),
    severity: Severity::Error,
    ledger: &[&ledger::CERTIFICATE_REFRESH, &ledger::CERTIFICATE_PLACE, &ledger::STREAM_ERROR],
    explains: &["grace-period-expired", "no-license-server-available", "client-got-no-license"],
    remedy: &[&remedy::SEE_ACTIVATION, &remedy::EXPORT_CERTIFICATES, &remedy::RENEW_CERTIFICATES],
    check: Check::Host(check),
};

/// The event of licensing says so. Event 50 of `TermDD` about X.224 beside a security error that people are shown
/// points there; each of them alone has many other reasons.
fn check(host: &HostView<'_>) -> Verdict {
    let found = |judged: &Judged| Violation::on(Severity::Error, judged);
    let logged = host.has_logged(EventKind::HostCertificateInvalid);
    if logged.is_true() {
        return Verdict::of(logged, found);
    }
    // A license that was issued since makes them history.
    let stream = broken_stream(host).filter(|at| !logged.is_later_than(at));
    let error = host.symptoms().find(|symptom| symptom.kind == SymptomKind::SecurityError);
    let error = error.map(|symptom| symptom.provenance);
    let both = stream.is_some() && error.is_some();
    let hints: Vec<_> = stream.into_iter().chain(error).collect();
    if both {
        return Verdict::Violated(found(&Judged::known(true, hints)).only_likely());
    }
    Verdict::of_suspected(logged, hints, found)
}

/// The latest event 50 of `TermDD` about X.224, or one that does not say what it is about.
fn broken_stream(host: &HostView<'_>) -> Option<Provenance> {
    let is_of_connection = |event: &&Event| {
        event.parameters.get(1).is_none_or(|component| component.is_empty() || component.contains("224"))
    };
    host.host
        .events
        .iter()
        .filter(|event| event.kind == EventKind::Other("protocol-stream-error"))
        .filter(is_of_connection)
        .map(|event| event.provenance)
        .max_by_key(|at| at.time)
}
