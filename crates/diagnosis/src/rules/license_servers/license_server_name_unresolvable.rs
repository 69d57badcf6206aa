//! Finds a session host that is told a license server whose name does not resolve there.

use calwise_licensing::knowledge::ledger;

use super::cut_off;
use crate::cause::Cause;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict};
use crate::way::Way;

pub(super) static RULE: Rule = Rule {
    id: "license-server-name-unresolvable",
    family: Family::LicenseServers,
    cause: Some(Cause::NameUnresolvable),
    severity: Severity::Error,
    ledger: &[&ledger::SERVERS_ARE_NAMED, &ledger::SERVER_OUTAGE],
    explains: &[
        "license-server-unreachable",
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
    ],
    remedy: &[
        &remedy::RESOLVE_SERVER,
        &remedy::SEE_EFFECTIVE,
        &remedy::SEE_POLICY,
        &remedy::NAME_SERVERS,
        &remedy::APPLY_POLICY,
        &remedy::SEE_EVENTS,
    ],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let ways = host.ways();
    let judged = host.any_way(&ways, Way::name_fails);
    Verdict::of(judged, |judged| cut_off(host, &ways, |way| way.failure_of_name().is_some(), judged))
}
