//! Finds a session host that says its license server is older than itself.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-too-old",
    family: Family::LicenseServers,
    cause: Some(Cause::LicenseServerTooOld),
    severity: Severity::Error,
    ledger: &[&ledger::LICENSE_SERVER_NOT_OLDER, &ledger::CAL_SERVES_HOST, &ledger::LICENSE_SERVER_HOLDS_CAL],
    explains: &[
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
        "no-license-available",
    ],
    remedy: &[&remedy::SEE_VERSION, &remedy::UPGRADE_SERVER],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    Verdict::of(&host.has_logged(EventKind::LicenseServerTooOld), |judged| {
        let event = host.event(EventKind::LicenseServerTooOld);
        let server = event.and_then(|event| event.parameters.first()).filter(|name| !name.is_empty());
        let violation = Violation::on(Severity::Error, judged);
        match server {
            Some(server) => violation.variant("named").with("server", server.as_str()),
            None => violation.variant("unnamed"),
        }
    })
}
