//! Finds a license server whose own certificates are damaged.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-certificate-corrupt",
    family: Family::LicenseServerState,
    cause: Some(Cause::ServerCertificateCorrupt),
    severity: Severity::Error,
    ledger: &[&ledger::SERVER_CERTIFICATES, &ledger::REACTIVATION_KEEPS],
    explains: &[
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
        "no-license-available",
    ],
    remedy: &[&remedy::SEE_SERVER_EVENTS, &remedy::SEE_ACTIVATION, &remedy::REACTIVATE, &remedy::SEE_CALS],
    check: Check::LicenseServer(check),
};

/// Events 17; 39 and 40, which say what failed and not what follows; 19, with which it goes on.
const CORRUPT: EventKind = EventKind::Other("certificates-corrupt");
const NOT_MADE: [EventKind; 2] =
    [EventKind::Other("keys-not-generated"), EventKind::Other("certificate-not-installed")];
const BACKUP: EventKind = EventKind::Other("backup-certificate-used");
/// What makes them history: an activation, and a license that is never a temporary one.
const MENDED: [EventKind; 2] = [EventKind::Other("license-server-activated"), EventKind::UserLicenseIssued];

fn check(server: LicenseServerView<'_>) -> Verdict {
    let mended = server.latest(&MENDED).map(|event| event.provenance);
    let of = |kinds: &[EventKind]| {
        let at = server.latest(kinds)?.provenance;
        let is_history = mended.is_some_and(|mended| mended.time.is_some() && mended.time > at.time);
        (!is_history).then(|| Judged::known(true, [at]))
    };
    if let Some(judged) = of(&[CORRUPT]) {
        return Verdict::Violated(Violation::on(Severity::Error, &judged).variant("corrupt"));
    }
    if let Some(judged) = of(&NOT_MADE) {
        return Verdict::Violated(Violation::on(Severity::Error, &judged).variant("unmade").only_likely());
    }
    if let Some(judged) = of(&[BACKUP]) {
        return Verdict::Violated(Violation::on(Severity::Warning, &judged).variant("backup"));
    }
    match mended {
        Some(at) => Verdict::Satisfied(vec![at]),
        None => Verdict::lacking([server.need(Asked::LicenseServerEvents)]),
    }
}
