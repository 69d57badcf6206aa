//! Finds a license server that says it is not activated.

use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-not-activated",
    family: Family::LicenseServerState,
    cause: Some(Cause::LicenseServerNotActivated),
    severity: Severity::Error,
    ledger: &[&ledger::NOT_ACTIVATED_TEMPORARY, &ledger::ACTIVATION_ZERO],
    explains: &[
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
        "no-license-available",
    ],
    remedy: &[&remedy::SEE_ACTIVATION, &remedy::ACTIVATE, &remedy::INSTALL_CALS, &remedy::SEE_CALS],
    check: Check::LicenseServer(check),
};

fn check(server: LicenseServerView<'_>) -> Verdict {
    Verdict::of(server.is_activated().not(), |judged| Violation::on(Severity::Error, judged))
}
