//! Finds a license server with no license left of the type that a host asked for.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "no-licenses-remain",
    family: Family::LicenseServerState,
    cause: Some(Cause::NoLicenseAvailable),
    severity: Severity::Error,
    ledger: &[&ledger::EVENT_21, &ledger::MODE_MATCHES_CALS],
    explains: &["client-got-no-license", "no-license-available"],
    remedy: &[&remedy::SEE_CALS, &remedy::SEE_EFFECTIVE, &remedy::MORE_DEVICE_CALS, &remedy::SET_MODE],
    check: Check::LicenseServer(check),
};

/// The event means an empty pool as often as a mode that does not fit the CALs, so it names no narrower cause.
fn check(server: LicenseServerView<'_>) -> Verdict {
    Verdict::of(server.has_logged(EventKind::NoLicensesRemain), |judged| {
        let event = server.event(EventKind::NoLicensesRemain);
        let product = event.and_then(|event| event.parameters.get(1)).filter(|product| !product.is_empty());
        let violation = Violation::on(Severity::Error, judged);
        match product {
            Some(product) => violation.variant("named").with("product", product.as_str()),
            None => violation.variant("unnamed"),
        }
    })
}
