//! Finds a licensing mode that is none for session hosts: another kind of host has it, or no source explains it.

use calwise_licensing::knowledge::ledger;
use calwise_licensing::mode::LicensingMode;

use super::remark;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Violation};

pub(super) static RULE: Rule = Rule {
    id: "licensing-mode-unusual",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Error,
    ledger: &[&ledger::MODE_NUMBERS, &ledger::MODE_MATCHES_CALS],
    explains: &[],
    remedy: &[&remedy::SEE_EFFECTIVE, &remedy::SEE_CALS, &remedy::SET_MODE, &remedy::APPLY_POLICY],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    let (value, at) = host.mode_in_effect()?;
    let (severity, variant) = match value.mode() {
        LicensingMode::AadPerUser => (Severity::Error, "entra"),
        LicensingMode::RemoteAdministration => (Severity::Info, "administration"),
        LicensingMode::Ambiguous | LicensingMode::Unknown(_) => (Severity::Info, "unknown"),
        LicensingMode::PerDevice | LicensingMode::PerUser | LicensingMode::NotConfigured => return None,
    };
    // The mode of multi-session Windows is wrong only where it is known that this is a server.
    let server = host.release().map(|(_, there)| there);
    if severity == Severity::Error && server.is_none() {
        return None;
    }
    let found = remark(severity, [at].into_iter().chain(server)).only_likely();
    Some(found.variant(variant).with("number", value.number).showing(ShownSetting::Mode))
}
