//! Finds a session host and a license server in domains, or a domain and a workgroup, that do not trust each other.

use calwise_licensing::cal::CalType;
use calwise_licensing::fact::Provenance;
use calwise_licensing::knowledge::ledger;
use calwise_licensing::membership::{self, Relation};

use super::naming;
use crate::cause::Cause;
use crate::host::HostView;
use crate::judged::Judged;
use crate::need::Asked;
use crate::remedy;
use crate::rule::{Check, Family, Rule, Severity, Verdict, Violation};
use crate::way::Way;

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
    let found = |judged: &Judged| {
        let parts = |way: &&Way<'_>| {
            relation(host, way).is_some_and(|(relation, _)| is_parted(relation) || may_part(relation))
        };
        let way = ways.iter().find(parts);
        naming(Violation::on(Severity::Error, judged), way.and_then(Way::name_text))
    };
    let mut pointers = Vec::new();
    let judged = host.any_way(&ways, |way| match relation(host, way) {
        Some((relation, grounds)) => {
            if may_part(relation) {
                pointers.extend(&grounds);
            }
            Judged::known(is_parted(relation), grounds)
        }
        None => {
            Judged::open([Asked::HostJoin, Asked::ServerJoin, Asked::Trust].map(|asked| host.need(asked)))
        }
    });
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

/// The relation to a license server, and where it is said.
fn relation(host: &HostView<'_>, way: &Way<'_>) -> Option<(Relation, Vec<Provenance>)> {
    host.membership_with(way.server?.server)
}
