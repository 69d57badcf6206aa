//! Finds a license server that holds no CALs of a product that a host asked for.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "no-cals-installed",
    family: Family::LicenseServerState,
    cause: Some(Cause::NoCalsInstalled),
    severity: Severity::Error,
    ledger: &[&ledger::PACKS_BOUGHT],
    explains: &[
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
        "no-license-available",
    ],
    remedy: &[&remedy::SEE_CALS, &remedy::INSTALL_CALS],
    check: Check::LicenseServer(check),
};

fn check(server: LicenseServerView<'_>) -> Verdict {
    Verdict::of(&server.has_logged(EventKind::NoLicensesInstalled), |judged| {
        let event = server.event(EventKind::NoLicensesInstalled);
        let product = event.and_then(|event| event.parameters.get(1)).filter(|product| !product.is_empty());
        let violation = Violation::on(Severity::Error, judged);
        match product {
            Some(product) => violation.variant("named").with("product", product.as_str()),
            None => violation.variant("unnamed"),
        }
    })
}
