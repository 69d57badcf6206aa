//! Finds Per User licensing where there is no domain: the mode of a host, or the CALs of its license server.

use calwise_licensing::cal::CalType;
use calwise_licensing::deployment::CalPack;
use calwise_licensing::fact::Provenance;
use calwise_licensing::join::Join;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::membership::Relation;

use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::license_server::LicenseServerView;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, ShownSetting, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "per-user-in-workgroup",
    family: Family::Mode,
    cause: Some(Cause::PerUserInWorkgroup),
    severity: Severity::Error,
    ledger: &[&ledger::PER_USER_NEEDS_DOMAIN, &ledger::MEMBERSHIP_AND_TYPE, &ledger::ENTRA_ONLY],
    explains: &["session-ends-in-an-hour"],
    remedy: &[
        &remedy::SEE_JOIN,
        &remedy::SEE_CALS,
        &remedy::SET_MODE,
        &remedy::APPLY_POLICY,
        &remedy::SEE_EFFECTIVE,
    ],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let asks = host.asks_for(CalType::PerUser);
    let workgroup = host.in_workgroup();
    let of_servers = || host.any_server(host.need(Asked::ServerJoin), LicenseServerView::in_workgroup);
    let somewhere = || related_by_workgroup(host).unwrap_or_else(|| workgroup.clone().or(of_servers()));
    let by_mode = asks.clone().and_if(somewhere);
    let by_packs = packs_in_workgroup(host, &workgroup);
    if let (Some((Join::EntraOnly, at)), true) = (host.host.join.value(), asks.is_true()) {
        let pointers = [asks.grounds, vec![at]].concat();
        let suspicion = Some(found("entra", Severity::Warning, &Judged::known(true, pointers)));
        return Verdict::Undetermined { missing: [host.need(Asked::ServerJoin)].into(), suspicion };
    }
    let variant = if by_mode.is_true() || !by_packs.is_true() { "mode" } else { "packs" };
    let judged = by_mode.or(by_packs);
    if let (true, Some(presumed)) = (judged.is_open(), presumed(host, &workgroup)) {
        return Verdict::Violated(found("mode", Severity::Error, &presumed).only_likely());
    }
    Verdict::of(judged, |judged| found(variant, Severity::Error, judged))
}

fn found(variant: &'static str, severity: Severity, judged: &Judged) -> Violation {
    Violation::on(severity, judged).variant(variant).showing(ShownSetting::Mode)
}

/// What is said of host and license server together, where that tells of a workgroup.
fn related_by_workgroup(host: &HostView<'_>) -> Option<Judged> {
    let is_one = |relation: Relation| {
        matches!(
            relation,
            Relation::SameWorkgroup | Relation::DifferentWorkgroups | Relation::DomainAndWorkgroup
        )
    };
    let places = host.host.links.iter().filter(|link| !link.relation.conflict());
    let places = places.filter_map(|link| link.relation.value()).filter(|(relation, _)| is_one(**relation));
    let places: Vec<Provenance> = places.map(|(_, at)| at).collect();
    (!places.is_empty()).then(|| Judged::known(true, places))
}

/// Whether Per User CALs are, or are to be, on a license server that is in a workgroup, as the host may be.
fn packs_in_workgroup(host: &HostView<'_>, workgroup: &Judged) -> Judged {
    let is_per_user = |pack: &CalPack| pack.cal_type().map(|cal| cal == CalType::PerUser);
    host.any_server(host.need(Asked::ServerPacks), |server| {
        let of_server = server.in_workgroup();
        // A license server in a domain may hold them for others, and so may any for a host that asks for Per Device.
        let serves_others = !of_server.is_open() || host.asks_for(CalType::PerDevice).is_true();
        let alone = if serves_others { of_server } else { of_server.or(workgroup.clone()) };
        alone.and_if(|| {
            let planned = server.server.planned_packs.iter().find(|pack| is_per_user(pack) == Some(true));
            match (server.holds(&is_per_user), planned) {
                (held, Some(pack)) if !held.is_true() => Judged::known(true, [pack.provenance]),
                (held, _) => held,
            }
        })
    })
}

/// A mode in a workgroup that a place which was not seen may overrule. No policy of a domain can: only one of the
/// machine itself, which hardly anybody sets.
fn presumed(host: &HostView<'_>, workgroup: &Judged) -> Option<Judged> {
    let at = host.presumed_mode(CalType::PerUser).filter(|_| workgroup.is_true())?;
    Some(Judged::known(true, [at]).and(workgroup.clone()))
}
