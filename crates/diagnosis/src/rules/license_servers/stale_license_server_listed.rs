//! Finds a session host whose list names a dead license server beside one that works.

use calwise_licensing::knowledge::ledger;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};
use crate::way::Way;

pub(super) static RULE: Rule = Rule {
    id: "stale-license-server-listed",
    family: Family::LicenseServers,
    cause: Some(Cause::StaleListEntry),
    severity: Severity::Warning,
    ledger: &[&ledger::SERVERS_ARE_NAMED, &ledger::SERVER_OUTAGE, &ledger::FALL_THROUGH],
    explains: &[
        "license-server-name-unresolvable",
        "license-server-unreachable-by-network",
        "license-server-unreachable",
    ],
    remedy: &[&remedy::SEE_EFFECTIVE, &remedy::SEE_POLICY, &remedy::NAME_SERVERS, &remedy::APPLY_POLICY],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let ways = host.ways();
    let listed = host.has_license_server();
    // A license server of which the host itself complains by name stands in its list.
    let is_listed = |way: &Way<'_>| way.name.is_some() && way.complaint().is_some();
    if !host.has_list() && !ways.iter().any(is_listed) {
        return Verdict::lacking([
            host.need(Asked::PolicyLicenseServers),
            host.need(Asked::LocalLicenseServers),
        ]);
    }
    if ways.len() < 2 {
        return Verdict::Satisfied(listed.grounds);
    }
    let mut living = Judged::known(true, []);
    let mut some_dead = false;
    for way in ways.iter() {
        match (way.dead(), way.works()) {
            (Some((why, dead)), _) => {
                some_dead = true;
                let Some((other, works)) = ways.other_that_works(way) else { continue };
                let violation = Violation::on(Severity::Warning, &dead.and(works))
                    .variant(why.variant())
                    .with("server", way.name_text().unwrap_or_default())
                    .with("other", other.name_text().unwrap_or_default())
                    .showing(ShownSetting::LicenseServers);
                return Verdict::Violated(violation);
            }
            (None, Some(at)) => living = living.and(Judged::known(true, [at])),
            (None, None) => living = living.and(Judged::open([way.need(Asked::Connectivity)])),
        }
    }
    match (some_dead, living.is_true()) {
        // Where all are dead the list is not stale: there is an outage, which other rules state.
        (true, true) => Verdict::Satisfied(listed.grounds),
        (false, _) => Verdict::of(living.not(), |judged| Violation::on(Severity::Warning, judged)),
        (true, false) => Verdict::lacking(living.missing),
    }
}
