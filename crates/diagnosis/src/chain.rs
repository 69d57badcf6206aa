//! The licensing chain of a host: mode, license server, and a license that was really issued.
//!
//! Only a complete chain is "healthy"; silence never is.

use calwise_licensing::event::EventKind;
use calwise_licensing::mode::LicensingMode;
use calwise_licensing::name::MachineName;

use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;

/// Whether everything that a host needs to admit people is in place.
pub fn is_complete(host: &HostView<'_>) -> Judged {
    let works = issued(host).unwrap_or_else(|| Judged::open([host.need(Asked::LicenseServerEvents)]));
    host.has_mode().and(host.has_license_server()).and(works)
}

/// The proof that one of its license servers issues licenses of the kind that the host asks for.
///
/// An issued license shows at one stroke that the server runs, is activated and holds CALs.
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
    let proof = host
        .deployment
        .license_servers
        .iter()
        .filter(|server| server.name.as_ref().is_some_and(listed))
        .flat_map(|server| &server.events)
        .filter(|event| event.kind == kind)
        .max_by_key(|event| event.provenance.time)?;
    Some(Judged::known(true, [proof.provenance]))
}
