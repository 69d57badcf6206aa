//! Finds CALs that were migrated and are still on the license server that they came from.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "licenses-left-on-source-server",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Warning,
    ledger: &[&ledger::PACK_ON_ONE_SERVER, &ledger::MOVING_CALS],
    explains: &[],
    remedy: &[&remedy::SEE_SERVER_EVENTS, &remedy::REMOVE_MOVED_CALS],
    check: Check::LicenseServerRemark(check),
};

/// Events 90 to 92: the license server that CALs came from still holds them, for one of three reasons.
const LEFT: [EventKind; 3] = [
    EventKind::Other("migrated-not-removed-from-source"),
    EventKind::Other("migrated-source-too-old"),
    EventKind::Other("migrated-source-offline"),
];

fn check(server: LicenseServerView<'_>) -> Option<Violation> {
    let event = server.latest(&LEFT)?;
    let violation = remark(Severity::Warning, [event.provenance]);
    Some(match event.parameters.first().filter(|name| !name.is_empty()) {
        Some(source) => violation.variant("named").with("server", source.as_str()),
        None => violation.variant("unnamed"),
    })
}
