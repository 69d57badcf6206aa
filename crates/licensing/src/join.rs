//! The domain or workgroup that a machine is in, and how those of two machines are related.
//!
//! What a relation allows is in [`crate::membership`].

use crate::membership::Relation;
use serde::{Deserialize, Serialize};

/// What a machine is joined to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Join {
    /// An Active Directory domain, with its name where it is said.
    Domain(Option<String>),
    /// A workgroup, with its name where it is said.
    Workgroup(Option<String>),
    /// Entra ID and no domain.
    EntraOnly,
    /// A domain that Microsoft Entra Domain Services manages.
    ManagedDomain,
}

impl Join {
    /// Whether there is a domain of Active Directory or one like it.
    pub const fn has_domain(&self) -> bool {
        matches!(self, Self::Domain(_) | Self::ManagedDomain)
    }
}

/// How a host and its license server are related by what each is joined to; none where that does not tell.
///
/// Two domains of different names may be of one forest or trust each other: only more evidence tells.
pub fn relation(host: &Join, server: &Join) -> Option<Relation> {
    use Join as J;
    match (host, server) {
        (J::Domain(Some(one)), J::Domain(Some(other))) if is_same(one, other) => Some(Relation::SameDomain),
        (J::Workgroup(Some(one)), J::Workgroup(Some(other))) => {
            Some(if is_same(one, other) { Relation::SameWorkgroup } else { Relation::DifferentWorkgroups })
        }
        (J::ManagedDomain, J::ManagedDomain) => Some(Relation::ManagedDomain),
        (J::EntraOnly, _) => Some(Relation::EntraOnly),
        (J::Workgroup(_), J::Domain(_) | J::ManagedDomain)
        | (J::Domain(_) | J::ManagedDomain, J::Workgroup(_)) => Some(Relation::DomainAndWorkgroup),
        _ => None,
    }
}

/// Whether two names of domains are one: without case, and a `NetBIOS` name as the first label of the other.
fn is_same(one: &str, other: &str) -> bool {
    if one.contains('.') && other.contains('.') {
        one.eq_ignore_ascii_case(other)
    } else {
        first_label(one).eq_ignore_ascii_case(first_label(other))
    }
}

fn first_label(name: &str) -> &str {
    name.split_once('.').map_or(name, |(label, _)| label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn domain(name: &str) -> Join {
        Join::Domain(Some(name.to_owned()))
    }

    fn workgroup(name: &str) -> Join {
        Join::Workgroup(Some(name.to_owned()))
    }

    #[test]
    fn what_two_machines_are_joined_to_relates_them_or_leaves_it_open() {
        for (host, server, expected) in [
            (domain("contoso.local"), domain("CONTOSO.LOCAL"), Some(Relation::SameDomain)),
            (domain("CONTOSO"), domain("contoso.local"), Some(Relation::SameDomain)),
            (domain("a.contoso.local"), domain("b.contoso.local"), None),
            (domain("contoso.local"), domain("fabrikam.local"), None),
            (domain("contoso.local"), Join::Domain(None), None),
            (workgroup("OFFICE"), workgroup("office"), Some(Relation::SameWorkgroup)),
            (workgroup("OFFICE"), workgroup("LAB"), Some(Relation::DifferentWorkgroups)),
            (workgroup("OFFICE"), Join::Workgroup(None), None),
            (workgroup("OFFICE"), domain("contoso.local"), Some(Relation::DomainAndWorkgroup)),
            (Join::ManagedDomain, Join::Workgroup(None), Some(Relation::DomainAndWorkgroup)),
            (Join::EntraOnly, domain("contoso.local"), Some(Relation::EntraOnly)),
            (Join::ManagedDomain, Join::ManagedDomain, Some(Relation::ManagedDomain)),
            (Join::ManagedDomain, domain("contoso.local"), None),
        ] {
            assert_eq!(relation(&host, &server), expected, "{host:?} and {server:?}");
        }
    }

    #[test]
    fn only_domains_have_a_domain() {
        for (join, expected) in [
            (Join::Domain(None), true),
            (Join::ManagedDomain, true),
            (Join::Workgroup(None), false),
            (Join::EntraOnly, false),
        ] {
            assert_eq!(join.has_domain(), expected, "{join:?}");
        }
    }
}
