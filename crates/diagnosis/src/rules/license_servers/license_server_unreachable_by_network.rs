//! Finds a session host whose license server has a name that resolves and does not answer on the network.

use calwise_licensing::knowledge::ledger;

use super::cut_off;
use crate::cause::Cause;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict};
use crate::way::Way;

pub(super) static RULE: Rule = Rule {
    id: "license-server-unreachable-by-network",
    family: Family::LicenseServers,
    cause: Some(Cause::UnreachableByNetwork),
    severity: Severity::Error,
    ledger: &[&ledger::PORT_135, &ledger::SERVER_OUTAGE],
    explains: &[
        "license-server-unreachable",
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
    ],
    remedy: &[
        &remedy::TEST_PORT,
        &remedy::SEE_SERVICE,
        &remedy::ENABLE_FIREWALL_RULES,
        &remedy::OPEN_PORTS,
        &remedy::SEE_EVENTS,
    ],
    check: Check::Host(check),
};

/// Port 445 alone is a hint: RPC over named pipes is listed among the ports, and works without it are common.
fn check(host: &HostView<'_>) -> Verdict {
    let ways = host.ways();
    let judged = host.any_way(&ways, Way::network_fails);
    let open = |way: &&Way<'_>| judged.is_open() && way.network_fails().is_open();
    let hints = ways.iter().filter(open).flat_map(Way::network_hints).collect();
    Verdict::of_suspected(judged, hints, |judged| {
        cut_off(host, &ways, |way| way.failure_of_network().is_some(), judged)
    })
}
