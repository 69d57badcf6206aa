//! Finds a license server that has more Per User CALs issued than installed.

use std::collections::BTreeMap;

use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::deployment::CalPack;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::version::CalVersion;

use crate::cause::Cause;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "user-cals-overallocated",
    family: Family::LicenseServerState,
    cause: Some(Cause::UserCalsOverallocated),
    severity: Severity::Warning,
    ledger: &[&ledger::PER_USER_NOT_ENFORCED, &ledger::REASSIGNMENT],
    explains: &[],
    remedy: &[&remedy::SEE_USER_REPORT, &remedy::SEE_CALS, &remedy::MORE_USER_CALS],
    check: Check::LicenseServer(check),
};

/// CALs of one version.
#[derive(Default)]
struct Sum {
    total: u32,
    issued: u32,
    places: Vec<Provenance>,
}

fn check(server: LicenseServerView<'_>) -> Verdict {
    let is_user = |pack: &CalPack| pack.cal_type().map(|cal| cal == CalType::PerUser);
    let mut sums: BTreeMap<(Option<CalVersion>, usize), Sum> = BTreeMap::new();
    let mut in_doubt = false;
    for (index, pack) in server.bought().filter(|pack| is_user(pack) == Some(true)).enumerate() {
        let Some((total, issued)) = counted(pack) else {
            in_doubt |= pack.total != Some(Count::Unlimited);
            continue;
        };
        // Packs without an id may be one pack that was listed twice: each stands for itself.
        let key = (pack.version, if pack.id.is_some() { 0 } else { index + 1 });
        let sum = sums.entry(key).or_default();
        sum.total = sum.total.saturating_add(total);
        sum.issued = sum.issued.saturating_add(issued);
        sum.places.push(pack.provenance);
    }
    let worst = sums.iter().filter(|(_, sum)| sum.issued > sum.total);
    if let Some(((version, _), sum)) = worst.max_by_key(|(_, sum)| sum.issued - sum.total) {
        let judged = Judged::known(true, sum.places.iter().copied());
        let violation = Violation::on(Severity::Warning, &judged)
            .with("issued", sum.issued)
            .with("total", sum.total)
            .with("over", sum.issued - sum.total);
        return Verdict::Violated(match version {
            Some(version) => violation.variant("version").with("version", version.name()),
            None => violation.variant("plain"),
        });
    }
    let places = sums.into_values().flat_map(|sum| sum.places);
    // Of a pack whose type is not known, what is issued can be too much as well.
    let is_unknown = |pack: &CalPack| pack.facts.product_type.is_none() && is_user(pack).is_none();
    in_doubt |= server.bought().any(|pack| is_unknown(pack) && pack.total != Some(Count::Unlimited));
    let listed = &server.server.packs_listed;
    if in_doubt || listed.is_empty() {
        return Verdict::lacking([server.need(Asked::ServerPacks)]);
    }
    Verdict::Satisfied(places.chain(listed.iter().copied()).collect())
}

/// Total and issued of a pack, where both are numbers.
fn counted(pack: &CalPack) -> Option<(u32, u32)> {
    let total = pack.total?.known()?;
    let issued = pack.issued.or_else(|| Some(total.saturating_sub(pack.available?.known()?)))?;
    Some((total, issued))
}
