//! Finds a session host that is told no license server in any place that counts.

use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::{HostView, LIST_MISSING};
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict};
use crate::unset::Unset;

pub(super) static RULE: Rule = Rule {
    id: "no-license-server-specified",
    family: Family::LicenseServers,
    cause: Some(Cause::NoLicenseServerSpecified),
    severity: Severity::Error,
    ledger: &[
        &ledger::EVENT_1130,
        &ledger::SERVER_LIST_KEY,
        &ledger::SERVERS_ARE_NAMED,
        &ledger::POLICY_FIRST,
    ],
    explains: &["grace-period-expired", "grace-period-running", "no-license-server-available"],
    remedy: &[
        &remedy::SEE_POLICY,
        &remedy::NAME_SERVERS,
        &remedy::APPLY_POLICY,
        &remedy::SEE_EFFECTIVE,
        &remedy::REMOVE_ROLE,
    ],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let misplaced = host.list_is_misplaced();
    let is_misplaced = misplaced.is_some();
    let verdict = Unset {
        missing: misplaced.unwrap_or_else(|| host.has_license_server().not()),
        denied: host.denied_by_events(LIST_MISSING),
        pointers: HostView::empty_places(&host.host.license_servers),
        shown: ShownSetting::LicenseServers,
    }
    .verdict(host);
    match verdict {
        Verdict::Violated(violation) if is_misplaced => Verdict::Violated(violation.only_likely()),
        verdict => verdict,
    }
}
