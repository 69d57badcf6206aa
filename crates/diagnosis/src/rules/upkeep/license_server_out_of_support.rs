//! Remarks on a license server whose Windows is out of support, or soon will be.

use calwise_licensing::knowledge::ledger;

use super::support_ends;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-out-of-support",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::SUPPORT_DATES, &ledger::CALS_OUTLIVE_SUPPORT],
    explains: &[],
    remedy: &[&remedy::SEE_VERSION, &remedy::UPGRADE_SERVER],
    check: Check::LicenseServerRemark(check),
};

fn check(server: LicenseServerView<'_>) -> Option<Violation> {
    support_ends(server.release()?, server.today)
}
