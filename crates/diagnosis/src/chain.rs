//! The licensing chain of a host: mode, license server, and a license that was really issued.
//!
//! Only a complete chain is "healthy"; silence never is.

use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::mode::LicensingMode;
use calwise_licensing::name::MachineName;

use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;

/// Whether everything that a host needs to admit people is in place.
pub fn is_complete(host: &HostView<'_>) -> Judged {
    let works = match issued(host) {
        Some(issued) if complained_since(host, &issued) => Judged::open([host.need(Asked::HostEvents)]),
        Some(issued) => issued,
        None => Judged::open([host.need(Asked::LicenseServerEvents)]),
    };
    host.has_mode().and(host.has_license_server()).and(works)
}

/// Whether the host or one of its license servers logged anything bad after the proof.
fn complained_since(host: &HostView<'_>, proof: &Judged) -> bool {
    let of_servers = host.deployment.license_servers.iter().flat_map(|server| &server.events);
    let is_bad = |event: &&Event| event.is_complaint() && !proof.is_later_than(&event.provenance);
    host.host.events.iter().chain(of_servers).any(|event| is_bad(&event))
}

/// The proof that one of its license servers issues licenses of the kind that the host asks for.
///
/// An issued license shows at one stroke that the server runs, is activated and holds CALs. It names no host,
/// so it speaks for a host only where that is the only one, and only as long as such a license lasts.
/// Source: ledger entry `issued-license-proves-chain`.
pub fn issued(host: &HostView<'_>) -> Option<Judged> {
    let (mode, _) = host.mode_in_effect()?;
    let kind = match mode.mode() {
        LicensingMode::PerUser => EventKind::UserLicenseIssued,
        LicensingMode::PerDevice => EventKind::DeviceLicenseIssued,
        _ => return None,
    };
    let setting = &host.host.license_servers;
    let (list, _) =
        setting.policy.value().or_else(|| setting.deployment.value()).or_else(|| setting.local.value())?;
    let listed = |name: &MachineName| list.names.iter().any(|known| known.is_same_machine(name));
    let lasts = |event: &&Event| {
        let age = event.provenance.time.map(|time| (host.today - time.date()).whole_days());
        age.is_some_and(|days| (-1..=PROOF_LASTS).contains(&days))
    };
    let proof = host
        .deployment
        .license_servers
        .iter()
        .filter(|server| host.deployment.hosts.len() == 1 && server.name.as_ref().is_some_and(listed))
        .flat_map(|server| &server.events)
        .filter(|event| event.kind == kind)
        .filter(lasts)
        .max_by_key(|event| event.provenance.time)?;
    Some(Judged::known(true, [proof.provenance]))
}

/// Days for which an issued license proves something: the longest life of a Per Device token.
const PROOF_LASTS: i64 = 89;
