//! Remarks on CALs that are newer than the session host, which is allowed.

use calwise_licensing::cal::CalType;
use calwise_licensing::knowledge::ledger;

use super::remark;
use crate::host::HostView;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Violation};

pub(super) static RULE: Rule = Rule {
    id: "cals-newer-than-host",
    family: Family::Upkeep,
    cause: None,
    severity: Severity::Info,
    ledger: &[&ledger::CAL_SERVES_HOST, &ledger::NEAREST_HIGHER_CAL],
    explains: &[],
    remedy: &[&remedy::SEE_CALS],
    check: Check::HostRemark(check),
};

fn check(host: &HostView<'_>) -> Option<Violation> {
    let (release, at) = host.release()?;
    let (mode, _) = host.mode_in_effect()?;
    let cal = CalType::of_mode(mode.mode())?;
    let bought = host.bought();
    let mut versions = bought.iter().filter(|pack| pack.cal_type() == Some(cal)).map(|pack| pack.version);
    let newer = versions.all(|version| version.is_some_and(|version| version > release.cal_version()));
    let pack = bought.iter().find(|pack| pack.cal_type() == Some(cal)).filter(|_| newer)?;
    Some(remark(Severity::Info, [at, pack.provenance]).with("version", pack.version?.name()))
}
