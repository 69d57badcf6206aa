//! Groups, directory attributes and permissions that Per User licensing and the security group rely on.
//!
//! Names of groups change with the language of Windows; their security identifiers do not.

use super::source::{self, Source};

/// A group of accounts.
#[derive(Debug, PartialEq, Eq)]
pub struct Group {
    /// What it is for, in kebab case; unique.
    pub id: &'static str,
    /// Its English name.
    pub name: &'static str,
    /// Its security identifier, where it is the same everywhere.
    pub sid: Option<&'static str>,
    /// Source of the row.
    pub source: &'static Source,
}

/// All groups.
///
/// Source: ledger entries `license-servers-group-for-per-user`, `name-of-the-security-group`.
pub static GROUPS: &[Group] = &[
    Group {
        id: "license-servers-of-a-domain",
        name: "Terminal Server License Servers",
        sid: Some("S-1-5-32-561"),
        source: &source::EVENT_4105,
    },
    Group {
        id: "hosts-of-a-license-server",
        name: "RDS Endpoint Servers",
        sid: Some("S-1-5-32-576"),
        source: &source::POLICY_TEMPLATE,
    },
    Group {
        id: "hosts-of-an-older-license-server",
        name: "Terminal Server Computers",
        sid: None,
        source: &source::SECURITY_GROUP_HELP,
    },
    Group {
        id: "people-who-may-sign-in",
        name: "Remote Desktop Users",
        sid: Some("S-1-5-32-555"),
        source: &source::AZURE_RDP,
    },
];

/// Names that Windows gives the group of license servers in other languages.
pub const OTHER_NAMES: &[&str] = &[
    "Terminalserver-Lizenzserver",
    "Serveurs de licences des services Terminal Server",
    "Servidores de licencias de Terminal Server",
    "Server licenze di Terminal Server",
];

/// An attribute of a person in Active Directory, or the set that permissions name them by.
#[derive(Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its name; the numbered variants end with 2, 3 and 4.
    pub name: &'static str,
    /// What it holds, in kebab case; unique.
    pub id: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

const fn attribute(name: &'static str, id: &'static str, source: &'static Source) -> Attribute {
    Attribute { name, id, source }
}

/// Attributes that hold the record of a Per User CAL, and the property set that covers them: to it the group, or
/// people themselves on 2019, need access.
///
/// Source: ledger entries `license-servers-group-for-per-user`, `user-attributes-from-the-host-since-2019`.
pub static ATTRIBUTES: &[Attribute] = &[
    attribute("msTSManagingLS", "license-server-of-the-record", &source::DIRECTORY_SCHEMA),
    attribute("msTSExpireDate", "last-day-of-the-record", &source::DIRECTORY_SCHEMA),
    attribute("msTSLicenseVersion", "version-of-the-cal", &source::DIRECTORY_SCHEMA),
    attribute("terminalServer", "record-in-the-schema-of-2003", &source::EVENT_4105),
    attribute("Terminal Server License Server", "property-set-of-the-record", &source::EVENT_4105),
];

/// Names of the account NETWORK SERVICE, which must be in the group where the license server is a domain controller:
/// English, German, French, Spanish, Italian, and its security identifier.
///
/// Source: ledger entry `license-servers-group-for-per-user`.
pub const NETWORK_SERVICE: &[&str] = &[
    "NETWORK SERVICE",
    "Netzwerkdienst",
    "SERVICE RÉSEAU",
    "Servicio de red",
    "SERVIZIO DI RETE",
    "S-1-5-20",
];

/// Whether a member of a group, as a tool lists it, is that account.
pub fn is_network_service(member: &str) -> bool {
    let account = member.rsplit('\\').next().unwrap_or(member);
    let account =
        account.strip_prefix("CN=").and_then(|rest| rest.split(',').next()).unwrap_or(account).trim();
    NETWORK_SERVICE.iter().any(|name| name.eq_ignore_ascii_case(account))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn network_service_is_known_in_several_languages_and_as_an_identifier() {
        for (member, expected) in [
            ("NETWORK SERVICE", true),
            ("NT AUTHORITY\\NETWORK SERVICE", true),
            ("NT-AUTORITÄT\\Netzwerkdienst", true),
            ("AUTORITE NT\\SERVICE RÉSEAU", true),
            ("CN=S-1-5-20,CN=ForeignSecurityPrincipals,DC=contoso,DC=local", true),
            ("DC01$", false),
            ("NT AUTHORITY\\LOCAL SERVICE", false),
        ] {
            assert_eq!(is_network_service(member), expected, "{member}");
        }
    }

    #[test]
    fn every_group_has_a_name_of_its_own() {
        let names: BTreeSet<_> = GROUPS.iter().map(|row| row.name).collect();
        let ids: BTreeSet<_> = GROUPS.iter().map(|row| row.id).collect();
        assert_eq!((names.len(), ids.len()), (4, 4));
        for (name, sid) in [
            ("Terminal Server License Servers", Some("S-1-5-32-561")),
            ("RDS Endpoint Servers", Some("S-1-5-32-576")),
            ("Terminal Server Computers", None),
            ("Remote Desktop Users", Some("S-1-5-32-555")),
        ] {
            assert_eq!(GROUPS.iter().find(|row| row.name == name).map(|row| row.sid), Some(sid), "{name}");
        }
        let attributes: BTreeSet<_> = ATTRIBUTES.iter().flat_map(|row| [row.name, row.id]).collect();
        assert_eq!(attributes.len(), 2 * 5);
    }
}
