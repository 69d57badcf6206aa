//! Finds CALs that are newer than the license server that holds them, or is to hold them.

use calwise_licensing::compatibility;
use calwise_licensing::deployment::CalPack;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::symptom::SymptomKind;

use crate::cause::Cause;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "cals-too-new-for-license-server",
    family: Family::Versions,
    cause: Some(Cause::CalsTooNew),
    severity: Severity::Error,
    ledger: &[&ledger::LICENSE_SERVER_HOLDS_CAL, &ledger::R2_SHARES_CAL],
    explains: &["client-got-no-license", "no-cals-installed", "no-license-available", "no-licenses-remain"],
    remedy: &[&remedy::SEE_CALS, &remedy::SEE_VERSION, &remedy::UPGRADE_SERVER],
    check: Check::LicenseServer(check),
};

fn check(server: LicenseServerView<'_>) -> Verdict {
    let not_recognized: Vec<Provenance> = server
        .deployment
        .symptoms
        .iter()
        .filter(|symptom| symptom.kind == SymptomKind::LicenseCodeNotRecognized)
        .filter(|_| server.deployment.license_servers.len() == 1)
        .map(|symptom| symptom.provenance)
        .collect();
    let planned = &server.server.planned_packs;
    let Some((release, at)) = server.release() else {
        let lacks = Judged::open([server.need(Asked::ServerVersion)]);
        let any = server.holds(&|_| Some(true));
        let any = if planned.is_empty() { any } else { Judged::open([]) };
        return Verdict::of_suspected(any.and(lacks), not_recognized, |judged| found("planned", judged));
    };
    let is_too_new = |pack: &CalPack| {
        pack.version.map(|version| !compatibility::license_server_holds_cal(release, version))
    };
    let release = Judged::known(true, [at]);
    let too_new = |pack: &&CalPack| is_too_new(pack) == Some(true);
    if let Some((pack, version)) = planned.iter().find(too_new).and_then(|pack| Some((pack, pack.version?))) {
        let judged = release.and(Judged::known(true, [pack.provenance].into_iter().chain(not_recognized)));
        return Verdict::Violated(found("planned-named", &judged).with("version", version.name()));
    }
    let installed = server.holds(&is_too_new);
    if let (true, Some(version)) =
        (installed.is_true(), server.bought().find(too_new).and_then(|pack| pack.version))
    {
        let judged = release.and(installed);
        return Verdict::Violated(found("installed-named", &judged).with("version", version.name()));
    }
    let lacks_version = planned.iter().any(|pack| pack.version.is_none());
    let what_is_planned = match planned.first() {
        Some(_) if lacks_version => Judged::open([server.need(Asked::ServerPacks)]),
        Some(pack) => Judged::known(false, [pack.provenance]),
        None if not_recognized.is_empty() => installed.clone(),
        None => Judged::open([server.need(Asked::ServerPacks)]),
    };
    let judged = release.and(installed.or(what_is_planned));
    Verdict::of_suspected(judged, not_recognized, |judged| found("planned", judged))
}

fn found(variant: &'static str, judged: &Judged) -> Violation {
    Violation::on(Severity::Error, judged).variant(variant)
}
