//! Finds a session host that could not contact the license server it is told to use.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-unreachable",
    family: Family::LicenseServers,
    cause: Some(Cause::LicenseServerUnreachable),
    severity: Severity::Error,
    ledger: &[&ledger::EVENT_1131, &ledger::EVENT_NUMBERS],
    explains: &["client-got-no-license", "grace-period-expired", "no-license-server-available"],
    remedy: &[
        &remedy::RESOLVE_SERVER,
        &remedy::TEST_PORT,
        &remedy::SEE_SERVICE,
        &remedy::START_SERVICE,
        &remedy::SEE_EVENTS,
    ],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    Verdict::of(&host.has_logged(EventKind::LicenseServerUnreachable), |judged| {
        let event = host.event(EventKind::LicenseServerUnreachable);
        let server = event.and_then(|event| event.parameters.first()).filter(|name| !name.is_empty());
        let violation = Violation::on(Severity::Error, judged).showing(ShownSetting::LicenseServers);
        match server {
            Some(server) => violation.variant("named").with("server", server.as_str()),
            None => violation.variant("unnamed"),
        }
    })
}
