//! Finds a license server that says that few Per Device CALs are left.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "device-cals-low",
    family: Family::LicenseServerState,
    cause: Some(Cause::DeviceCalsLow),
    severity: Severity::Warning,
    ledger: &[&ledger::TEMPORARY_TOKEN_LIFE],
    explains: &[],
    remedy: &[&remedy::SEE_CALS, &remedy::MORE_DEVICE_CALS],
    check: Check::LicenseServer(check),
};

fn check(server: LicenseServerView<'_>) -> Verdict {
    let logged = server.has_logged(EventKind::FewLicensesRemain);
    let event = server.event(EventKind::FewLicensesRemain);
    let parameter = |index: usize| {
        let parameters = event.map_or(&[][..], |event| event.parameters.as_slice());
        parameters.get(index).filter(|text| !text.is_empty()).cloned()
    };
    // Per User CALs are issued beyond their number, so a small rest of them refuses nobody.
    if let (Some(event), true) = (event, parameter(2).is_some_and(|product| product.contains("Per User"))) {
        return Verdict::Satisfied(vec![event.provenance]);
    }
    Verdict::of(&logged, |judged| {
        let violation = Violation::on(Severity::Warning, judged);
        match parameter(1) {
            Some(count) => violation.variant("counted").with("count", count),
            None => violation.variant("few"),
        }
    })
}
