//! Finds a session host that gets no connection to a license server, for whatever reason.

use calwise_licensing::event::EventKind;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::name::MachineName;

use super::{cut_off, naming};
use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};
use crate::rules::COMPLETE;
use crate::way::Way;
use crate::ways::Ways;

pub(super) static RULE: Rule = Rule {
    id: "license-server-unreachable",
    family: Family::LicenseServers,
    cause: Some(Cause::LicenseServerUnreachable),
    severity: Severity::Error,
    ledger: &[
        &ledger::EVENT_1131,
        &ledger::EVENT_NUMBERS,
        &ledger::CONNECTIVITY_11,
        &ledger::WORKGROUP_HOSTS,
        &ledger::SERVER_OUTAGE,
    ],
    explains: &["client-got-no-license", "grace-period-expired", "no-license-server-available"],
    remedy: &[
        &remedy::RESOLVE_SERVER,
        &remedy::TEST_PORT,
        &remedy::SEE_SERVICE,
        &remedy::START_SERVICE,
        &remedy::NAME_SERVERS,
        &remedy::APPLY_POLICY,
        &remedy::SEE_EVENTS,
    ],
    check: Check::Host(check),
};

/// What a tool says now goes before an event. An event against a proof of contact leaves it possible.
fn check(host: &HostView<'_>) -> Verdict {
    let ways = host.ways();
    let now = host.any_way(&ways, by_tool);
    let logged = host.has_logged(EventKind::LicenseServerUnreachable);
    if COMPLETE && (now.is_true() || logged.is_true()) && is_stale_elsewhere(host, &ways) {
        let suspicion = Some(by_event(host, &ways, &if now.is_true() { now } else { logged }));
        let missing = [host.need(Asked::PolicyLicenseServers), host.need(Asked::LocalLicenseServers)];
        return Verdict::Undetermined { missing: missing.into(), suspicion };
    }
    if now.is_true() {
        let violation = cut_off(host, &ways, |way| by_tool(way).is_true(), &now);
        let mut failing = ways.iter().filter(|way| by_tool(way).is_true()).peekable();
        let is_gone =
            failing.peek().is_some() && failing.all(|way| way.gone().is_some() && way.name.is_some());
        return Verdict::Violated(if is_gone { violation.variant("gone") } else { violation });
    }
    if !logged.is_true() {
        return match (now.is_false(), logged.is_false()) {
            (true, _) => Verdict::Satisfied(now.grounds),
            (false, true) => Verdict::Satisfied(logged.grounds),
            (false, false) => {
                let mut missing = logged.missing;
                missing.extend(now.missing);
                Verdict::lacking(missing)
            }
        };
    }
    if now.is_false() || contradicted(&ways) {
        let suspicion = Some(by_event(host, &ways, &logged));
        return Verdict::Undetermined { missing: [host.need(Asked::Connectivity)].into(), suspicion };
    }
    Verdict::Violated(by_event(host, &ways, &logged))
}

/// Hosts at most whose lists are looked at for the one of another host.
const MOST_OTHERS: usize = 64;

/// Whether its own list is not known, and each license server that fails it stands in the list of another host beside one
/// that works: hosts of a farm get one list, and the other name in it may serve this host too.
fn is_stale_elsewhere(host: &HostView<'_>, ways: &Ways<'_>) -> bool {
    if host.has_list() {
        return false;
    }
    let fails = |way: &&Way<'_>| way.complaint().is_some() || by_tool(way).is_true();
    let mut failing: Vec<_> = ways.iter().filter(fails).filter_map(|way| way.name.cloned()).collect();
    if failing.is_empty() {
        let event = host.event(EventKind::LicenseServerUnreachable);
        failing.extend(event.and_then(|event| MachineName::new(event.parameters.first()?)));
    }
    let others = (0..host.deployment.hosts.len()).filter(|at| *at != host.index).take(MOST_OTHERS);
    let mut others = others.filter_map(|at| HostView::new(host.deployment, at, host.today));
    let is_stale = |other: &HostView<'_>| {
        let theirs = other.ways();
        failing.iter().all(|name| {
            let is_it = |way: &&Way<'_>| way.name.is_some_and(|known| known.is_same_machine(name));
            let dead = theirs.iter().find(is_it).filter(|way| way.dead().is_some());
            dead.is_some_and(|dead| theirs.other_that_works(dead).is_some())
        })
    };
    !failing.is_empty() && others.any(|other| other.has_list() && is_stale(&other))
}

/// Whether a tool says that the license server cannot be used from there, or is none.
fn by_tool(way: &Way<'_>) -> Judged {
    let fails = way.cut_off().or_else(|| way.gone());
    match (fails, way.answers().filter(|_| way.said_cut_off().is_none())) {
        (Some(at), _) => Judged::known(true, [at]),
        (None, Some(at)) => Judged::known(false, [at]),
        (None, None) => Judged::open([way.need(Asked::Connectivity)]),
    }
}

/// Whether each license server that the host complains of answers it all the same.
fn contradicted(ways: &[Way<'_>]) -> bool {
    let mut complaints = ways.iter().filter(|way| way.complaint().is_some()).peekable();
    complaints.peek().is_some() && complaints.all(|way| way.answers().is_some())
}

fn by_event(host: &HostView<'_>, ways: &Ways<'_>, logged: &Judged) -> Violation {
    let complains = |way: &Way<'_>| way.complaint().is_some() && way.answers().is_none();
    let of_listed = cut_off(host, ways, complains, logged);
    let event = host.event(EventKind::LicenseServerUnreachable);
    let server = event.and_then(|event| event.parameters.first()).map(String::as_str);
    naming(Violation::on(of_listed.severity, logged).showing(ShownSetting::LicenseServers), server)
}
