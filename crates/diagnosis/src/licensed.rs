//! Whether all that a host needs is shown to be in place: mode, list, and a license server that can give licenses.
//!
//! It says nothing of whether licenses were given; that is [`crate::chain`].

use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::compatibility::cal_serves_host;
use calwise_licensing::deployment::{CalPack, LicenseServer};
use calwise_licensing::fact::{Facts, Provenance};
use calwise_licensing::knowledge::connectivity::{self, Verdict};
use calwise_licensing::mode::LicensingMode;

use crate::chain;
use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::{Asked, Need};
use crate::people::is_so;
use crate::rules::COMPLETE;

/// Whether mode, list and a working license server are all shown.
pub fn is_licensed(host: &HostView<'_>) -> Judged {
    let works = server_works(host);
    // Samples say each of the three by itself.
    if !COMPLETE {
        return host.has_mode().and(host.has_license_server()).and(works);
    }
    // Without a mode or a list the Diagnoser finds just that, and counts no licenses; who reaches a license server asks one.
    let is_set = is_so(&host.host.found_without_problem).or_else(|| counts_free_cals(host));
    let or_shown =
        |judged: Judged, shown: Option<Judged>| shown.filter(|_| judged.is_open()).unwrap_or(judged);
    let served = or_shown(host.has_license_server(), is_set.clone().or_else(|| reached(host)));
    or_shown(host.has_mode(), is_set).and(served).and(works)
}

/// That the host is said to reach its license server.
fn reached(host: &HostView<'_>) -> Option<Judged> {
    let mut said = host.host.links.iter().filter_map(|link| link.available.value());
    said.find(|(is_so, _)| **is_so).map(|(_, at)| Judged::known(true, [at]))
}

/// Whether the Diagnoser, an issued license, or the state of one license server shows that one works.
fn server_works(host: &HostView<'_>) -> Judged {
    // A license that was issued shows it until the host complains again.
    let complete = chain::is_complete(host);
    if let Some(shown) = is_so(&host.host.found_without_problem).or(complete.is_true().then_some(complete)) {
        return shown;
    }
    if let Some(counted) = counts_free_cals(host) {
        return counted;
    }
    let works = host.server_views().map(|LicenseServerView { server, .. }| {
        let activated = stated(&server.activated, host.need(Asked::ServerActivation));
        is_reached(host, server).and(activated).and(gives(host, server))
    });
    works.reduce(Judged::or).unwrap_or_else(|| Judged::open([host.need(Asked::Connectivity)]))
}

/// That a tool on the host counts CALs that are free for it: then everything on the way to them works.
fn counts_free_cals(host: &HostView<'_>) -> Option<Judged> {
    let counts = host.host.links.iter().filter_map(|link| link.available_cals.value());
    let (_, at) = counts.filter(|(count, _)| **count > 0).max_by_key(|(_, at)| at.strength)?;
    Some(Judged::known(true, [at]))
}

fn stated(facts: &Facts<bool>, need: Need) -> Judged {
    match facts.value() {
        Some((is_so, at)) if !facts.conflict() => Judged::known(*is_so, [at]),
        _ => Judged::open([need]),
    }
}

/// Whether the host gets through to a license server. A port that answers does not show that.
fn is_reached(host: &HostView<'_>, server: &LicenseServer) -> Judged {
    let is_itself = host.host.name.as_ref().zip(server.name.as_ref());
    if is_itself.is_some_and(|(one, other)| one.is_same_machine(other)) {
        // No network lies between; whether it is activated is asked anyway.
        return stated(&server.activated, host.need(Asked::ServerActivation));
    }
    let Some(link) = host.link_to(server) else { return Judged::open([host.need(Asked::Connectivity)]) };
    let code =
        link.connectivity.value().and_then(|(code, at)| Some((connectivity::find(*code)?.verdict, at)));
    match code {
        Some((Verdict::Works, at)) => Judged::known(true, [at]),
        Some((Verdict::Fails, at)) => Judged::known(false, [at]),
        _ => stated(&link.available, host.need(Asked::Connectivity)),
    }
}

/// Whether a license server holds a bought pack that serves the host and is not used up.
fn gives(host: &HostView<'_>, server: &LicenseServer) -> Judged {
    let Some((mode, _)) = host.mode_in_effect() else { return Judged::open([host.need(Asked::PolicyMode)]) };
    let wanted = match mode.mode() {
        LicensingMode::PerDevice => CalType::PerDevice,
        LicensingMode::PerUser => CalType::PerUser,
        _ => return Judged::open([host.need(Asked::ServerPacks)]),
    };
    let Some((release, release_at)) = host.release() else {
        return Judged::open([host.need(Asked::HostVersion)]);
    };
    let fits = |pack: &&CalPack| {
        // Per User CALs are issued beyond their number.
        let is_left =
            wanted == CalType::PerUser || pack.free().is_some_and(|free| !matches!(free, Count::Known(0)));
        pack.is_bought()
            && pack.cal_type() == Some(wanted)
            && is_left
            && pack.version.is_some_and(|version| cal_serves_host(version, release))
    };
    let places: Vec<Provenance> = server.packs.iter().filter(fits).map(|pack| pack.provenance).collect();
    match places.first() {
        Some(pack) => Judged::known(true, [*pack, release_at]),
        None => Judged::open([host.need(Asked::ServerPacks)]),
    }
}
