//! Finds a license server whose licensing service does not run.

use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "licensing-service-stopped",
    family: Family::LicenseServerState,
    cause: Some(Cause::ServiceStopped),
    severity: Severity::Error,
    ledger: &[&ledger::SERVICE_MUST_RUN, &ledger::SERVER_OUTAGE],
    explains: &[
        "license-server-unreachable",
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
    ],
    remedy: &[&remedy::SEE_SERVICE, &remedy::SEE_SERVER_EVENTS, &remedy::START_SERVICE],
    check: Check::LicenseServer(check),
};

fn check(server: LicenseServerView<'_>) -> Verdict {
    Verdict::of(server.service_runs().not(), |judged| Violation::on(server.severity_of_outage(), judged))
}
