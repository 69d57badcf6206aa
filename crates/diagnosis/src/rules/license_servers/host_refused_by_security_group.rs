//! Finds a session host that its license server refuses because of the security group policy.

use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::knowledge::connectivity::Connectivity;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::machine_index::MachineIndex;
use calwise_licensing::name::MachineName;

use super::naming;
use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};
use crate::way::Way;

pub(super) static RULE: Rule = Rule {
    id: "host-refused-by-security-group",
    family: Family::LicenseServers,
    cause: Some(Cause::SecurityGroupDeniesHost),
    severity: Severity::Error,
    ledger: &[&ledger::SECURITY_GROUP_NAME, &ledger::CONNECTIVITY_11],
    explains: &[
        "license-server-unreachable",
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
    ],
    remedy: &[&remedy::SEE_ENDPOINT_GROUP, &remedy::ADD_TO_ENDPOINT_GROUP],
    check: Check::Host(check),
};

/// What a tool says now goes before the events of host and license server.
fn check(host: &HostView<'_>) -> Verdict {
    let ways = host.ways();
    let now = host.any_way(&ways, by_tool);
    if now.is_true() {
        let refuses = ways.iter().find(|way| by_tool(way).is_true());
        return Verdict::Violated(naming(
            Violation::on(Severity::Error, &now),
            refuses.and_then(Way::name_text),
        ));
    }
    let refused = ways.iter().find_map(|way| Some((way, by_server(host, way)?)));
    if let Some((way, judged)) = refused.filter(|_| !now.is_false()) {
        return Verdict::Violated(naming(Violation::on(Severity::Error, &judged), way.name_text()));
    }
    let logged = host.has_logged(EventKind::HostRefusedBySecurityGroup);
    let judged = if now.is_false() && !logged.is_true() { now } else { logged };
    Verdict::of(judged, |judged| {
        let event = host.event(EventKind::HostRefusedBySecurityGroup);
        let server = event.and_then(|event| event.parameters.first()).map(String::as_str);
        naming(Violation::on(Severity::Error, judged), server)
    })
}

/// Whether the host says so, or the license server insists on a group that the host is not in.
fn by_tool(way: &Way<'_>) -> Judged {
    if let Some(at) = way.connectivity_is(&[Connectivity::NotInGroup]) {
        return Judged::known(true, [at]);
    }
    if let Some(at) = way.works() {
        return Judged::known(false, [at]);
    }
    let known = |fact: Option<(bool, _)>, asked| match fact {
        Some((is_so, at)) => Judged::known(is_so, [at]),
        None => Judged::open([way.need(asked)]),
    };
    let server = way.server.and_then(|view| view.server.requires_host_group.value());
    let insists = known(server.map(|(is_so, at)| (*is_so, at)), Asked::LicenseServerEvents);
    insists.and(known(way.said(|link| Some(&link.host_in_group)), Asked::HostEvents).not())
}

/// Event 4141 of the license server, which names the host.
fn by_server(host: &HostView<'_>, way: &Way<'_>) -> Option<Judged> {
    let event = logged_of(host, way.server?).max_by_key(|event| event.provenance.time)?;
    let judged = Judged::known(true, [event.provenance]);
    let issued = crate::chain::issued(host).is_some_and(|issued| issued.is_later_than(&event.provenance));
    (!issued).then_some(judged)
}

const NOT_IN_GROUP: EventKind = EventKind::Other("host-not-in-security-group");

/// Such events about a host; one that names nobody is about the only one.
fn logged_of<'a>(host: &HostView<'a>, server: LicenseServerView<'a>) -> impl Iterator<Item = &'a Event> {
    let events = &server.server.events;
    let named = |event: &Event| MachineName::new(event.parameters.first()?);
    let is_alone = host.deployment.hosts.len() == 1;
    let own = host.host.name.as_ref();
    let is_own = move |event: &&Event| match (named(event), own) {
        (Some(said), Some(name)) => said.is_same_machine(name),
        _ => is_alone,
    };
    let look = || {
        let hosts = events.iter().map(|event| named(event).filter(|_| event.kind == NOT_IN_GROUP));
        let hosts: Vec<_> = hosts.collect();
        MachineIndex::of(hosts.iter().map(Option::as_ref))
    };
    let known = server.worked_out();
    let found = match (known.filter(|_| !is_alone), own) {
        (Some(known), Some(own)) => known.not_in_group.get_or_init(look).find(own),
        _ => (0..events.len()).collect(),
    };
    let found = found.into_iter().filter_map(|index| events.get(index));
    found.filter(|event| event.kind == NOT_IN_GROUP).filter(is_own)
}
