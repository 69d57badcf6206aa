//! Finds a license server whose queries for people in Active Directory fail.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-server-cannot-query-directory",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Warning,
    ledger: &[&ledger::EVENT_4107_MEANING, &ledger::PER_USER_NOT_ENFORCED],
    explains: &[],
    remedy: &[&remedy::SEE_SERVER_EVENTS, &remedy::SEE_DIRECTORY, &remedy::OPEN_DIRECTORY_PORTS],
    check: Check::LicenseServerRemark(check),
};

/// Events 4107 and 4108: a query for people failed, and with it the report of Per User CALs.
const FAILED: [EventKind; 2] =
    [EventKind::Other("directory-not-queried"), EventKind::Other("report-not-generated")];

fn check(server: LicenseServerView<'_>) -> Option<Violation> {
    let event = server.latest(&FAILED)?;
    // A report that was made later shows that the directory answers again.
    let report = server.event(EventKind::Other("report-information"));
    let is_mended = report.is_some_and(|report| report.provenance.time > event.provenance.time);
    (!is_mended).then(|| remark(Severity::Warning, [event.provenance]))
}
