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

use calwise_licensing::name::MachineName;

use crate::chain::let_in;
use crate::complaint;
use crate::host::HostView;
use crate::judged::Judged;
use crate::reach::{Way, other_that_works};
use crate::rule::{Rule, Severity, ShownSetting, Violation};

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
fn cut_off(host: &HostView<'_>, ways: &[Way<'_>], fails: fn(&Way<'_>) -> bool, judged: &Judged) -> Violation {
    // Where nobody says which one it is, it is one that is dead.
    let is_told = ways.iter().any(fails);
    let failing = || ways.iter().filter(|way| if is_told { fails(way) } else { way.dead().is_some() });
    let spared = failing().next().is_some() && failing().all(|way| other_that_works(ways, way).is_some());
    let spared = spared || (!host.has_list() && another_serves(host, ways));
    let severity = if spared { Severity::Warning } else { Severity::Error };
    let violation = Violation::on(severity, judged).showing(ShownSetting::LicenseServers);
    let violation = if host.has_list() { violation } else { violation.only_likely() };
    naming(violation, failing().find_map(Way::name_text))
}

/// Whether a license server that is none of these serves people, where no list is known: one issued licenses, or it is
/// named and everybody gets in.
fn another_serves(host: &HostView<'_>, ways: &[Way<'_>]) -> bool {
    let is_one_of_these =
        |name: &MachineName| ways.iter().filter_map(|way| way.name).any(|way| way.is_same_machine(name));
    let serves = |index| {
        let view = host.server_view(index)?;
        let is_another = view.server.name.as_ref().is_some_and(|name| !is_one_of_these(name));
        (is_another && (view.at_work().is_some() || let_in(host).is_some())).then_some(())
    };
    (0..host.deployment.license_servers.len()).any(|index| serves(index).is_some())
        && !complaint::refused(host)
}
