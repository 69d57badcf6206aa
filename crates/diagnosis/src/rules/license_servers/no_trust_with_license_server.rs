//! Finds a session host and a license server in domains, or a domain and a workgroup, that do not trust each other.

use calwise_licensing::cal::CalType;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::membership::{self, Relation};

use super::naming;
use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::reach::Way;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};

pub(super) static RULE: Rule = Rule {
    id: "no-trust-with-license-server",
    family: Family::LicenseServers,
    cause: Some(Cause::NoTrust),
    severity: Severity::Error,
    ledger: &[&ledger::MEMBERSHIP_AND_TYPE],
    explains: &[
        "license-server-unreachable",
        "client-got-no-license",
        "grace-period-expired",
        "no-license-server-available",
        "no-license-available",
    ],
    remedy: &[&remedy::SEE_JOIN, &remedy::SEE_TRUSTS, &remedy::MAKE_TRUST, &remedy::SEE_EVENTS],
    check: Check::Host(check),
};

fn check(host: &HostView<'_>) -> Verdict {
    let ways = host.ways();
    let judged = host.any_way(&ways, |way| parted(host, way, is_parted));
    let found = |judged: &Judged| {
        let parted = |way: &&Way<'_>| {
            parted(host, way, |relation| is_parted(relation) || may_part(relation)).is_true()
        };
        let way = ways.iter().find(parted);
        naming(Violation::on(Severity::Error, judged), way.and_then(Way::name_text))
    };
    let suspected = host.any_way(&ways, |way| parted(host, way, may_part));
    let pointers = if suspected.is_true() { suspected.grounds } else { Vec::new() };
    if !pointers.is_empty() && !judged.is_true() {
        let suspicion = Some(found(&Judged::known(true, pointers)));
        return Verdict::Undetermined { missing: [host.need(Asked::ServerJoin)].into(), suspicion };
    }
    Verdict::of(judged, found)
}

/// Relations across which no type of CALs is supported.
fn is_parted(relation: Relation) -> bool {
    !may_part(relation)
        && CalType::ALL
            .iter()
            .all(|cal| membership::verdict(relation, *cal) == membership::Verdict::Unsupported)
}

/// Workgroups of different names are not supported either, and are seen to work.
fn may_part(relation: Relation) -> bool {
    relation == Relation::DifferentWorkgroups
}

/// Whether the relation to a license server is of a kind.
fn parted(host: &HostView<'_>, way: &Way<'_>, kind: fn(Relation) -> bool) -> Judged {
    match way.server.and_then(|view| host.membership_with(view.server)) {
        Some((relation, grounds)) => Judged::known(kind(relation), grounds),
        None => {
            Judged::open([host.need(Asked::HostJoin), host.need(Asked::ServerJoin), host.need(Asked::Trust)])
        }
    }
}
