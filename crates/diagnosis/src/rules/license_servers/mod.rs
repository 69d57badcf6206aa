//! Rules about the license servers of a session host: named where Windows reads it, reachable, of a version that fits.

mod host_certificate_corrupt;
mod host_refused_by_security_group;
mod license_server_list_malformed;
mod license_server_name_unresolvable;
mod license_server_unreachable;
mod license_server_unreachable_by_network;
mod no_license_server_specified;
mod no_trust_with_license_server;
mod stale_license_server_listed;
mod wrong_registry_location;

use calwise_licensing::machine_index::MachineIndex;
use calwise_licensing::name::MachineName;

use crate::chain::let_in;
use crate::complaint;
use crate::host::HostView;
use crate::judged::Judged;
use crate::rule::{Rule, Severity, ShownSetting, Violation};
use crate::rules::COMPLETE;
use crate::way::Way;
use crate::ways::Ways;

/// The rules of this family.
pub static RULES: &[&Rule] = &[
    &host_certificate_corrupt::RULE,
    &host_refused_by_security_group::RULE,
    &license_server_name_unresolvable::RULE,
    &license_server_unreachable::RULE,
    &license_server_unreachable_by_network::RULE,
    &no_license_server_specified::RULE,
    &no_trust_with_license_server::RULE,
    &stale_license_server_listed::RULE,
    &wrong_registry_location::RULE,
    &license_server_list_malformed::RULE,
];

/// A violation that names a license server, where its name is known.
fn naming(violation: Violation, server: Option<&str>) -> Violation {
    match server.filter(|name| !name.is_empty()) {
        Some(server) => violation.variant("named").with("server", server),
        None => violation.variant("unnamed"),
    }
}

/// What it means that a host does not get through to some of its license servers: nothing that stops people
/// where another one works. Without a list it is only likely that the host asks that one at all.
fn cut_off(host: &HostView<'_>, ways: &Ways<'_>, fails: fn(&Way<'_>) -> bool, judged: &Judged) -> Violation {
    // Where nobody says which one it is, it is one that is dead.
    let is_told = ways.iter().any(fails);
    let failing = || ways.iter().filter(|way| if is_told { fails(way) } else { way.dead().is_some() });
    let spared = failing().next().is_some() && failing().all(|way| ways.other_that_works(way).is_some());
    let spared = spared || (COMPLETE && !host.has_list() && another_serves(host, ways));
    let severity = if spared { Severity::Warning } else { Severity::Error };
    let violation = Violation::on(severity, judged).showing(ShownSetting::LicenseServers);
    let violation = if host.has_list() { violation } else { violation.only_likely() };
    naming(violation, failing().find_map(Way::name_text))
}

/// Whether a license server that is none of these serves people, where no list is known: one issued licenses, or it is
/// named and everybody gets in.
fn another_serves(host: &HostView<'_>, ways: &Ways<'_>) -> bool {
    let these = MachineIndex::of(ways.iter().map(|way| way.name));
    let is_one_of_these = |name: &MachineName| these.first(name).is_some();
    let of_others = |indices: &mut dyn Iterator<Item = usize>| {
        let mut names = indices.filter_map(|index| host.deployment.license_servers.get(index)?.name.as_ref());
        names.any(|name| !is_one_of_these(name))
    };
    let serves = if let_in(host).is_some() {
        of_others(&mut (0..host.deployment.license_servers.len()))
    } else {
        of_others(&mut host.servers_at_work().iter().copied())
    };
    serves && !complaint::refused(host)
}
