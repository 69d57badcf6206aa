//! Finds a session host that could not contact the license server it is told to use.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-unreachable",
    family: Family::LicenseServers,
    cause: Some(Cause::LicenseServerUnreachable),
    severity: Severity::Error,
    ledger: &[&ledger::EVENT_1131, &ledger::EVENT_NUMBERS],
    explains: &["grace-period-expired", "no-license-server-available"],
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
    let Some(event) = host.event(EventKind::LicenseServerUnreachable) else {
        return match crate::chain::issued(host) {
            Some(issued) => Verdict::Satisfied(issued.grounds),
            None => Verdict::lacking([host.need(Asked::HostEvents), host.need(Asked::LicenseServerEvents)]),
        };
    };
    let said = Judged::known(true, [event.provenance]);
    let server = event.parameters.first().filter(|name| !name.is_empty());
    let violation = Violation::on(Severity::Error, &said).showing(ShownSetting::LicenseServers);
    Verdict::Violated(match server {
        Some(server) => violation.variant("named").with("server", server.as_str()),
        None => violation.variant("unnamed"),
    })
}
