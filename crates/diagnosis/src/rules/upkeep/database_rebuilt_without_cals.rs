//! Remarks on a license server whose database was rebuilt and on which no CALs are seen since.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "database-rebuilt-without-cals",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::REBUILD_DELETES, &ledger::MOVING_CALS],
    explains: &[],
    remedy: &[&remedy::SEE_CALS, &remedy::INSTALL_CALS],
    check: Check::LicenseServerRemark(check),
};

/// Event 88.
const REBUILT: EventKind = EventKind::Other("database-rebuilt");

fn check(server: LicenseServerView<'_>) -> Option<Violation> {
    let event = server.event(REBUILT)?;
    let works_since = server.at_work().is_some_and(|at| at.time > event.provenance.time);
    let has_cals = server.bought().next().is_some();
    (!works_since && !has_cals).then(|| remark(Severity::Info, [event.provenance]))
}
