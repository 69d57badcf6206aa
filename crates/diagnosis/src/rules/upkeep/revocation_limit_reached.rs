//! Remarks on a license server on which no more Per Device CALs can be revoked for now.

use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::deployment::{CalPack, IssuedLicense};
use calwise_licensing::event::EventKind;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::revocation::budget;
use calwise_licensing::token::LicenseStatus;
use calwise_licensing::version::CalVersion;

use super::remark;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "revocation-limit-reached",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::REVOCATION_LIMIT, &ledger::DEVICE_TOKEN_LIFE],
    explains: &[],
    remedy: &[&remedy::SEE_CALS, &remedy::MORE_DEVICE_CALS],
    check: Check::LicenseServerRemark(check),
};

/// Event 81, whose last parameter is the day from which licenses can be revoked again.
const REFUSED: EventKind = EventKind::Other("revocation-limit-reached");

fn check(server: LicenseServerView<'_>) -> Option<Violation> {
    said(server).or_else(|| counted(server))
}

fn said(server: LicenseServerView<'_>) -> Option<Violation> {
    let event = server.event(REFUSED)?;
    let found = remark(Severity::Info, [event.provenance]);
    Some(match event.parameters.get(4).filter(|day| !day.is_empty()) {
        Some(day) => found.variant("said").with("day", day.as_str()),
        None => found.variant("unsaid"),
    })
}

/// Of some version, what a listing shows as revoked is a fifth of what is installed.
fn counted(server: LicenseServerView<'_>) -> Option<Violation> {
    let listed = server.server.packs_listed.first()?;
    let versions = device_packs(server).filter_map(|pack| pack.version);
    versions.into_iter().find_map(|version| {
        let installed = installed(server, version)?;
        let revoked = revoked(server, version);
        let is_reached = !revoked.is_empty() && budget(installed, u32::try_from(revoked.len()).ok()?) == 0;
        let places = [*listed].into_iter().chain(revoked.iter().copied());
        let found = || remark(Severity::Info, places).variant("counted");
        is_reached.then(|| {
            let found = found().with("revoked", revoked.len()).with("version", version.name());
            found.with("installed", usize::try_from(installed).unwrap_or(usize::MAX))
        })
    })
}

fn device_packs(server: LicenseServerView<'_>) -> impl Iterator<Item = &CalPack> {
    server.bought().filter(|pack| pack.cal_type() == Some(CalType::PerDevice))
}

fn installed(server: LicenseServerView<'_>, version: CalVersion) -> Option<u32> {
    let mut packs = device_packs(server).filter(|pack| pack.version == Some(version));
    packs.try_fold(0_u32, |sum, pack| match pack.total? {
        Count::Known(total) => Some(sum.saturating_add(total)),
        Count::Unlimited => None,
    })
}

fn revoked(server: LicenseServerView<'_>, version: CalVersion) -> Vec<Provenance> {
    let is_of = |license: &&IssuedLicense| {
        license.status == LicenseStatus::Revoked
            && device_packs(server)
                .any(|pack| pack.version == Some(version) && pack.id.is_some() && pack.id == license.pack)
    };
    server.server.issued.iter().filter(is_of).map(|license| license.provenance).collect()
}
