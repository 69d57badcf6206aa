//! Finds a license server that holds newer CALs for a host and is told not to issue them.

use calwise_licensing::compatibility::{Issue, issued_to};
use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::license_server::LicenseServerView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "license-upgrade-prevented",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Error,
    ledger: &[&ledger::NEAREST_HIGHER_CAL, &ledger::CAL_SERVES_HOST],
    explains: &[],
    remedy: &[&remedy::SEE_CALS, &remedy::SEE_VERSION, &remedy::INSTALL_CALS],
    check: Check::LicenseServerRemark(check),
};

fn check(server: LicenseServerView<'_>) -> Option<Violation> {
    let (_, at) = server.server.prevents_upgrade.value().filter(|(prevents, _)| **prevents)?;
    // Only somebody who listed all packs knows that those of the version of the host are missing.
    let listed = *server.server.packs_listed.first()?;
    let held: Option<Vec<_>> = server.bought().map(|pack| pack.version).collect();
    let held = held?;
    let cut_off = server.hosts().into_iter().find_map(|host| {
        let (release, there) = host.release()?;
        (issued_to(release, &held, true) == Issue::TemporaryOnly).then_some((release, there))
    });
    let (release, there) = cut_off?;
    let places = [at, listed, there];
    Some(remark(Severity::Error, places).only_likely().with("version", release.cal_version().name()))
}
