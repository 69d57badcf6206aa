//! Finds a session host that is told no license server in any place that counts.

use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::{Grace, HostView, LIST_MISSING};
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};

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
    let missing = host.has_license_server().not();
    let found = |judged: &Judged| {
        let (severity, variant) = match host.grace() {
            Grace::Running { .. } => (Severity::Warning, "running"),
            Grace::Over { .. } | Grace::Zero { .. } => (Severity::Error, "over"),
            Grace::Unknown => (Severity::Error, "unknown"),
        };
        Violation::on(severity, judged).variant(variant).showing(ShownSetting::LicenseServers)
    };
    let denied = host.denied_by_events(LIST_MISSING);
    if missing.is_false() && !denied.is_empty() {
        let suspicion = Some(found(&Judged::known(true, denied)));
        return Verdict::Undetermined { missing: [host.need(Asked::HostEvents)].into(), suspicion };
    }
    Verdict::of_suspected(&missing, HostView::empty_places(&host.host.license_servers), found)
}
