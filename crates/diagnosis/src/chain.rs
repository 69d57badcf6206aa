//! The licensing chain of a host: mode, license server, and a license that was really issued or can be.
//!
//! Only a complete chain is "healthy"; silence never is.

use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::compatibility::{self, Issue};
use calwise_licensing::deployment::{CalPack, LicenseServer, Link};
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::{Provenance, Strength};
use calwise_licensing::knowledge::connectivity::{self, Connectivity};
use calwise_licensing::machine_index::MachineIndex;
use calwise_licensing::membership;
use calwise_licensing::mode::LicensingMode;

use crate::complaint;
use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::pairing::release;
use crate::way::Way;

/// Whether everything that a host needs to admit people is in place.
pub fn is_complete(host: &HostView<'_>) -> Judged {
    match host.worked_out() {
        Some(known) => known.complete.get_or_init(|| judge(host)).clone(),
        None => judge(host),
    }
}

fn judge(host: &HostView<'_>) -> Judged {
    let proofs = [issued(host), found_complete(host), shown_part_by_part(host)];
    // Of several hosts a license that was issued does not say whose it is.
    let lacking = match (proofs.iter().any(Option::is_some), host.deployment.hosts.len()) {
        (true, _) => Asked::HostEvents,
        (false, 0 | 1) => Asked::LicenseServerEvents,
        (false, _) => Asked::Connectivity,
    };
    let uncontested = |proof: &Judged| !complaint::since(host, proof);
    let works = proofs.into_iter().flatten().find(uncontested);
    let works = works.unwrap_or_else(|| Judged::open([host.need(lacking)]));
    let served = host.has_license_server();
    // The Diagnoser counts the licenses of the license servers that are named: with some, one is. So one is where it found no
    // problem, of which none being named is one, and licenses for the host are held or people get in.
    // Nor does the only host there is use its only license server without being told of it.
    let is_named = || {
        counted(host).is_some()
            || (found_sound(host).is_some() && (held(host).is_some() || let_in(host).is_some()))
            || (host.host.links.iter().any(|link| !link.connectivity.is_silent()) && issued(host).is_some())
            || (uses_its_server(host) && shown_part_by_part(host).is_some())
    };
    let served = if served.is_open() && works.is_true() && is_named() { works.clone() } else { served };
    // Without a mode the Diagnoser would have found a problem, and people would not get in for long.
    let mode = host.has_mode();
    let shown = mode.is_open() && found_complete(host).is_some() && let_in(host).is_some();
    let mode = if shown { works.clone() } else { mode };
    mode.and(served).and(works)
}

/// The proof that one of its license servers issues licenses of the kind that the host asks for.
///
/// An issued license shows at one stroke that the server runs, is activated and holds CALs. It names no host,
/// so it speaks for a host only where that is the only one, and only as long as such a license lasts.
/// Source: ledger entry `issued-license-proves-chain`.
pub fn issued(host: &HostView<'_>) -> Option<Judged> {
    match host.worked_out() {
        Some(known) => known.issued.get_or_init(|| look_for_issued(host)).clone(),
        None => look_for_issued(host),
    }
}

fn look_for_issued(host: &HostView<'_>) -> Option<Judged> {
    if host.deployment.hosts.len() != 1 {
        return None;
    }
    let (mode, _) = host.mode_in_effect()?;
    let kind = match mode.mode() {
        LicensingMode::PerUser => EventKind::UserLicenseIssued,
        LicensingMode::PerDevice => EventKind::DeviceLicenseIssued,
        _ => return None,
    };
    let setting = &host.host.license_servers;
    let places = [&setting.effective, &setting.policy, &setting.deployment, &setting.local];
    let list = places.into_iter().find_map(|facts| facts.value());
    // Without a list, the host uses the one that it says it is connected to.
    let listed = list.map(|(list, _)| MachineIndex::of(list.names.iter().map(Some)));
    let is_used = |server: &&LicenseServer| match (&listed, &server.name) {
        (Some(listed), Some(name)) => listed.first(name).is_some(),
        (Some(_), None) => false,
        (None, _) => is_connected(host, server),
    };
    let lasts = |event: &&Event| {
        let age = event.provenance.time.map(|time| (host.today - time.date()).whole_days());
        age.is_some_and(|days| (-1..=PROOF_LASTS).contains(&days))
    };
    let proves = |event: &&Event| event.kind == kind && lasts(event);
    let proof = host
        .deployment
        .license_servers
        .iter()
        .filter(|server| server.events.iter().any(|event| proves(&event)) && is_used(server))
        .flat_map(|server| &server.events)
        .filter(proves)
        .max_by_key(|event| event.provenance.time)?;
    Some(Judged::known(true, [proof.provenance]))
}

/// Whether the host says that it is connected to a license server; one that is not named is the only one.
fn is_connected(host: &HostView<'_>, server: &LicenseServer) -> bool {
    let is_valid =
        |number| connectivity::find(number).is_some_and(|code| code.meaning == Connectivity::Valid);
    let only = host.deployment.license_servers.len() == 1;
    let mut links: Vec<&Link> = server.name.as_ref().map_or_else(Vec::new, |name| host.links_to(name));
    if only {
        links.extend(host.host.links.iter().filter(|link| link.server.is_none() || server.name.is_none()));
    }
    links.iter().any(|link| link.connectivity.value().is_some_and(|(number, _)| is_valid(*number)))
}

/// Days for which an issued license proves something: the longest life of a Per Device token.
pub const PROOF_LASTS: i64 = 89;

/// The word of the Diagnoser: no problem, with licenses for clients, or somebody who gets in. Whoever only tells of it has to
/// say that people get in.
fn found_complete(host: &HostView<'_>) -> Option<Judged> {
    let at = found_sound(host)?;
    if at.strength == Strength::Statement {
        let_in(host)?;
    }
    let is_counted = host.host.links.iter().any(|link| link.available_cals.value().is_some());
    let there = if is_counted { counted(host) } else { let_in(host).or_else(|| held(host)) };
    Some(Judged::known(true, [at, there?]))
}

/// Where the Diagnoser found no problem.
fn found_sound(host: &HostView<'_>) -> Option<Provenance> {
    host.host.found_without_problem.value().filter(|(sound, _)| **sound).map(|(_, at)| at)
}

/// Where a license server holds licenses of the kind that the host asks for. Whether it answers, and whether they are of a
/// version that serves the host, the Diagnoser has looked at.
fn held(host: &HostView<'_>) -> Option<Provenance> {
    let (mode, _) = host.mode_in_effect()?;
    let cal = CalType::of_mode(mode.mode())?;
    host.ways().iter().filter(|way| way.dead().is_none()).find_map(|way| {
        let mut packs = way.server?.bought();
        let pack = packs.find(|pack| pack.cal_type() == Some(cal) && is_left(host, pack, cal))?;
        Some(pack.provenance)
    })
}

/// Whether a pack is not over and not empty.
fn is_left(host: &HostView<'_>, pack: &CalPack, cal: CalType) -> bool {
    let is_free = match pack.free() {
        Some(Count::Known(free)) => free > 0,
        Some(Count::Unlimited) => true,
        None => false,
    };
    pack.expires.is_none_or(|last| last >= host.today) && (is_free || cal.can_be_over_allocated())
}

/// Where the Diagnoser counts licenses that are there for clients.
fn counted(host: &HostView<'_>) -> Option<Provenance> {
    let mut counts = host.host.links.iter().filter_map(|link| link.available_cals.value());
    counts.find(|(cals, _)| **cals > 0).map(|(_, at)| at)
}

/// Where it is said that clients get in, and of none that it does not. Of which of several hosts, a client does not say;
/// only who says it of everybody says it of all.
pub fn let_in(host: &HostView<'_>) -> Option<Provenance> {
    let clients = &host.deployment.clients;
    let said = || clients.iter().filter_map(|client| Some((client, client.gets_in.value()?)));
    let is_only = host.deployment.hosts.len() == 1;
    let (_, (_, at)) = said()
        .find(|(client, _)| is_only || (client.program.is_silent() && client.name.is_none()))
        .filter(|_| said().all(|(_, (gets_in, _))| *gets_in))?;
    Some(at)
}

/// One of its license servers for which each part of the chain was seen: it answers the host, is activated, runs, is
/// related to it in a way that is supported, and holds CALs for it.
fn shown_part_by_part(host: &HostView<'_>) -> Option<Judged> {
    let (mode, _) = host.mode_in_effect()?;
    let cal = CalType::of_mode(mode.mode())?;
    host.ways().iter().find_map(|way| {
        let view = way.server?;
        let pack = view.server.packs.iter().find(|pack| gives(host, view.server, pack, cal))?;
        let connected = way.works().or_else(|| used(host, way, pack))?;
        if view.service_runs().is_false() || !is_supported(host, view.server, cal) {
            return None;
        }
        // A pack that was bought is installed on an activated license server only.
        let activated = Some(view.is_activated()).filter(|activated| !activated.is_false())?;
        let known = activated.grounds.into_iter().chain([connected, pack.provenance]);
        Some(Judged::known(true, known))
    })
}

/// Whether there is a single license server, it issued licenses from a pack, and people get in.
fn uses_its_server(host: &HostView<'_>) -> bool {
    let deployment = host.deployment;
    let [server] = deployment.license_servers.as_slice() else { return false };
    let issued =
        server.packs.iter().any(|pack| pack.is_bought() && pack.issued.is_some_and(|issued| issued > 0));
    issued && let_in(host).is_some()
}

/// Whether a pack gives licenses to clients of a host: bought, of the type, for its release, not over, not empty. Where a
/// release is not said, licenses that were issued from it to people who get in show that it fits.
fn gives(host: &HostView<'_>, server: &LicenseServer, pack: &CalPack, cal: CalType) -> bool {
    let fits = match (release(&host.host.version), pack.version) {
        (Some((release, _)), Some(version)) => {
            let prevents = server.prevents_upgrade.value().is_some_and(|(prevents, _)| *prevents);
            matches!(compatibility::issued_to(release, &[version], prevents), Issue::Permanent(_))
        }
        _ => pack.issued.is_some_and(|issued| issued > 0) && let_in(host).is_some(),
    };
    fits && pack.is_bought() && pack.cal_type() == Some(cal) && is_left(host, pack, cal)
}

/// Whether the relation of the two supports the type of CALs, as far as it is known.
fn is_supported(host: &HostView<'_>, server: &LicenseServer, cal: CalType) -> bool {
    let alone = host.host.join.value().is_some_and(|(join, _)| !join.has_domain());
    let relation = host.membership_with(server).map(|(relation, _)| membership::verdict(relation, cal));
    relation != Some(membership::Verdict::Unsupported) && !(alone && cal == CalType::PerUser)
}

/// Where a license server is not seen to answer the host: it issued licenses from the pack and people get in, or port 135
/// answers and one of the two is so, while there is no other host.
fn used(host: &HostView<'_>, way: &Way<'_>, pack: &CalPack) -> Option<Provenance> {
    let issued = pack.issued.is_some_and(|issued| issued > 0);
    match (way.seems_to_work(), let_in(host)) {
        (Some(at), None) => Some(at).filter(|_| issued && host.deployment.hosts.len() == 1),
        (Some(at), Some(_)) => Some(at),
        (None, at) => at.filter(|_| issued && way.dead().is_none()),
    }
}
