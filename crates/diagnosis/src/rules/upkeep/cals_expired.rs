//! Remarks on bought packs whose last day is over.

use calwise_licensing::deployment::CalPack;
use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "cals-expired",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Warning,
    ledger: &[&ledger::PACKS_EXPIRE, &ledger::PACKS_BOUGHT],
    explains: &[],
    remedy: &[&remedy::SEE_CALS, &remedy::INSTALL_CALS],
    check: Check::LicenseServerRemark(check),
};

fn check(server: LicenseServerView<'_>) -> Option<Violation> {
    let is_over = |pack: &CalPack| pack.expires.is_some_and(|last| last < server.today);
    let over = server.bought().find(|pack| is_over(pack))?;
    // Where other CALs of the type last, what is over is only left behind.
    let is_replaced = server.bought().any(|pack| !is_over(pack) && pack.cal_type() == over.cal_type());
    let severity = if is_replaced { Severity::Info } else { Severity::Warning };
    Some(remark(severity, [over.provenance]).with("day", over.expires?))
}
