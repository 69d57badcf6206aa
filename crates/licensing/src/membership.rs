//! How host and license server are related, and which type of CALs that allows.
//!
//! Domain, forest, trust, workgroup and Entra; versions and counts are other questions.

use crate::cal::CalType;
use crate::knowledge::source::{self, Source};
use serde::{Deserialize, Serialize};

/// How the domains or workgroups of a host and its license server are related.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Both in one Active Directory domain.
    SameDomain,
    /// In domains of one forest.
    SameForest,
    /// In domains or forests that trust each other.
    TwoWayTrust,
    /// In domains or forests of which only one trusts the other.
    OneWayTrust,
    /// In domains or forests without trust.
    Untrusted,
    /// Both in one workgroup.
    SameWorkgroup,
    /// In different workgroups.
    DifferentWorkgroups,
    /// One in a domain, the other in a workgroup.
    DomainAndWorkgroup,
    /// The host is joined to Entra ID only.
    EntraOnly,
    /// Both in a domain that Microsoft Entra Domain Services manages.
    ManagedDomain,
}

impl Relation {
    /// All relations.
    pub const ALL: [Self; 10] = [
        Self::SameDomain,
        Self::SameForest,
        Self::TwoWayTrust,
        Self::OneWayTrust,
        Self::Untrusted,
        Self::SameWorkgroup,
        Self::DifferentWorkgroups,
        Self::DomainAndWorkgroup,
        Self::EntraOnly,
        Self::ManagedDomain,
    ];
}

/// Whether a type of CALs works across a relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// It is supported.
    Supported,
    /// It is supported once the license server is in the group Terminal Server License Servers of each
    /// domain with users.
    SupportedWithGroups,
    /// It can be used, but nothing counts it: the owner counts by hand.
    NotTrackable,
    /// It is not supported.
    Unsupported,
    /// No source says so either way.
    Unknown,
}

/// One relation for one type of CALs.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// The relation.
    pub relation: Relation,
    /// The type of CALs.
    pub cal: CalType,
    /// Whether it works.
    pub verdict: Verdict,
    /// Source of the row.
    pub source: &'static Source,
}

const fn device(relation: Relation, verdict: Verdict, source: &'static Source) -> Row {
    Row { relation, cal: CalType::PerDevice, verdict, source }
}

const fn user(relation: Relation, verdict: Verdict, source: &'static Source) -> Row {
    Row { relation, cal: CalType::PerUser, verdict, source }
}

/// All relations with both types.
///
/// Source: ledger entries `membership-and-type`, `per-user-needs-a-domain`, `entra-only-is-not-settled`.
pub static ROWS: &[Row] = &[
    device(Relation::SameDomain, Verdict::Supported, &source::RDS_CAL),
    user(Relation::SameDomain, Verdict::Supported, &source::RDS_CAL),
    device(Relation::SameForest, Verdict::Supported, &source::ACROSS_DOMAINS),
    user(Relation::SameForest, Verdict::SupportedWithGroups, &source::ACROSS_DOMAINS),
    device(Relation::TwoWayTrust, Verdict::Supported, &source::ACROSS_DOMAINS),
    user(Relation::TwoWayTrust, Verdict::SupportedWithGroups, &source::ACROSS_DOMAINS),
    device(Relation::OneWayTrust, Verdict::Unsupported, &source::ACROSS_DOMAINS),
    user(Relation::OneWayTrust, Verdict::Unsupported, &source::ACROSS_DOMAINS),
    device(Relation::Untrusted, Verdict::Unsupported, &source::ACROSS_DOMAINS),
    user(Relation::Untrusted, Verdict::Unsupported, &source::ACROSS_DOMAINS),
    device(Relation::SameWorkgroup, Verdict::Supported, &source::ACROSS_DOMAINS),
    user(Relation::SameWorkgroup, Verdict::Unsupported, &source::NO_LICENSE_SERVER),
    device(Relation::DifferentWorkgroups, Verdict::Unsupported, &source::ACROSS_DOMAINS),
    user(Relation::DifferentWorkgroups, Verdict::Unsupported, &source::ACROSS_DOMAINS),
    device(Relation::DomainAndWorkgroup, Verdict::Unsupported, &source::ACROSS_DOMAINS),
    user(Relation::DomainAndWorkgroup, Verdict::Unsupported, &source::ACROSS_DOMAINS),
    device(Relation::EntraOnly, Verdict::Unknown, &source::POLICY_CSP),
    user(Relation::EntraOnly, Verdict::Unknown, &source::POLICY_CSP),
    device(Relation::ManagedDomain, Verdict::Supported, &source::MANAGED_DOMAIN),
    user(Relation::ManagedDomain, Verdict::NotTrackable, &source::TRACK_CALS),
];

/// The row of a relation and a type.
pub fn row(relation: Relation, cal: CalType) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.relation == relation && row.cal == cal)
}

/// Whether a type of CALs works across a relation.
pub fn verdict(relation: Relation, cal: CalType) -> Verdict {
    row(relation, cal).map_or(Verdict::Unknown, |row| row.verdict)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_relation_has_a_verdict_for_each_type() {
        use Relation as R;
        use Verdict as V;
        let rows = [
            (R::SameDomain, V::Supported, V::Supported),
            (R::SameForest, V::Supported, V::SupportedWithGroups),
            (R::TwoWayTrust, V::Supported, V::SupportedWithGroups),
            (R::OneWayTrust, V::Unsupported, V::Unsupported),
            (R::Untrusted, V::Unsupported, V::Unsupported),
            (R::SameWorkgroup, V::Supported, V::Unsupported),
            (R::DifferentWorkgroups, V::Unsupported, V::Unsupported),
            (R::DomainAndWorkgroup, V::Unsupported, V::Unsupported),
            (R::EntraOnly, V::Unknown, V::Unknown),
            (R::ManagedDomain, V::Supported, V::NotTrackable),
        ];
        for (relation, device, user) in rows {
            assert_eq!(verdict(relation, CalType::PerDevice), device, "{relation:?}");
            assert_eq!(verdict(relation, CalType::PerUser), user, "{relation:?}");
        }
        assert_eq!(rows.map(|(relation, ..)| relation), Relation::ALL, "each relation once");
        assert_eq!(ROWS.len(), 2 * Relation::ALL.len(), "each row once");
    }
}
