//! Finds a session host whose certificates from the license server are not valid.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "host-certificate-corrupt",
    family: Family::LicenseServers,
    cause: Some(Cause::HostCertificateCorrupt),
    severity: Severity::Error,
    ledger: &[&ledger::CERTIFICATE_REFRESH, &ledger::CERTIFICATE_PLACE],
    explains: &["grace-period-expired", "no-license-server-available"],
    remedy: &[&remedy::EXPORT_CERTIFICATES, &remedy::SEE_ACTIVATION, &remedy::RENEW_CERTIFICATES],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    Verdict::of(&host.has_logged(EventKind::HostCertificateInvalid), |judged| {
        Violation::on(Severity::Error, judged)
    })
}
