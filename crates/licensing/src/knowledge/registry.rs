//! Registry values that licensing depends on: where each stands, what it sets, and where it is often put by mistake.
//!
//! Keys are written without hive, below `HKEY_LOCAL_MACHINE`, with `CurrentControlSet` for any control set.

use super::source::{self, Source};

/// What a registry value says about a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// The licensing mode, by policy.
    PolicyMode,
    /// The license servers, by policy: one string, names separated by commas.
    PolicyLicenseServers,
    /// The licensing mode in the host's own registry.
    LocalMode,
    /// The license servers in the host's own registry: one string each.
    LocalLicenseServers,
    /// License servers in a key that Windows does not read.
    MisplacedLicenseServers,
    /// The licensing mode in a key that Windows does not read since 2008.
    MisplacedMode,
    /// Whether the RD Session Host role is installed: 0 no, 1 yes.
    SessionHostRole,
    /// Licensing notifications hidden.
    NotificationsHidden,
    /// Build number of Windows.
    Build,
}

/// One value in one key.
#[derive(Debug, PartialEq, Eq)]
pub struct KnownValue {
    /// The key, without hive.
    pub key: &'static str,
    /// The name of the value.
    pub name: &'static str,
    /// What it says.
    pub meaning: Meaning,
    /// Source of the row.
    pub source: &'static Source,
}

/// Key of the policies.
pub const POLICY_KEY: &str = r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services";
/// Key of the local licensing mode.
pub const LICENSING_CORE_KEY: &str = r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core";
/// Key of the local list of license servers.
pub const LICENSE_SERVERS_KEY: &str =
    r"SYSTEM\CurrentControlSet\Services\TermService\Parameters\LicenseServers";

/// All values, one row each.
pub static VALUES: &[KnownValue] = &[
    KnownValue {
        key: POLICY_KEY,
        name: "LicensingMode",
        meaning: Meaning::PolicyMode,
        source: &source::POLICY_TEMPLATE,
    },
    KnownValue {
        key: POLICY_KEY,
        name: "LicenseServers",
        meaning: Meaning::PolicyLicenseServers,
        source: &source::POLICY_TEMPLATE,
    },
    KnownValue {
        key: POLICY_KEY,
        name: "fDisableTerminalServerTooltip",
        meaning: Meaning::NotificationsHidden,
        source: &source::POLICY_TEMPLATE,
    },
    KnownValue {
        key: LICENSING_CORE_KEY,
        name: "LicensingMode",
        meaning: Meaning::LocalMode,
        source: &source::UNATTEND_MODE,
    },
    KnownValue {
        key: LICENSE_SERVERS_KEY,
        name: "SpecifiedLicenseServers",
        meaning: Meaning::LocalLicenseServers,
        source: &source::LICENSING_GUIDANCE,
    },
    KnownValue {
        key: r"SYSTEM\CurrentControlSet\Services\TermService\Parameters\LicenseServers\SpecifiedLicenseServers",
        name: "SpecifiedLicenseServers",
        meaning: Meaning::LocalLicenseServers,
        source: &source::CHECK_SCRIPT,
    },
    KnownValue {
        key: r"SYSTEM\CurrentControlSet\Services\TermService\Parameters",
        name: "SpecifiedLicenseServers",
        meaning: Meaning::MisplacedLicenseServers,
        source: &source::AZURE_NO_LICENSE_SERVER,
    },
    KnownValue {
        key: LICENSING_CORE_KEY,
        name: "SpecifiedLicenseServers",
        meaning: Meaning::MisplacedLicenseServers,
        source: &source::THIRD_PARTY_2022,
    },
    KnownValue {
        key: r"SYSTEM\CurrentControlSet\Control\Terminal Server\Licensing Core",
        name: "LicensingMode",
        meaning: Meaning::MisplacedMode,
        source: &source::CHECK_SCRIPT,
    },
    KnownValue {
        key: r"SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\RDS-RD-Server",
        name: "InstallState",
        meaning: Meaning::SessionHostRole,
        source: &source::AZURE_NO_LICENSE_SERVER,
    },
    KnownValue {
        key: r"SOFTWARE\Microsoft\Windows NT\CurrentVersion",
        name: "CurrentBuildNumber",
        meaning: Meaning::Build,
        source: &source::MESSAGES_TERMSRV,
    },
    KnownValue {
        key: r"SOFTWARE\Microsoft\Windows NT\CurrentVersion",
        name: "CurrentBuild",
        meaning: Meaning::Build,
        source: &source::MESSAGES_TERMSRV,
    },
];

/// What a value in a key says, if licensing depends on it. Case does not count.
pub fn meaning(key: &str, name: &str) -> Option<Meaning> {
    VALUES
        .iter()
        .find(|value| value.key.eq_ignore_ascii_case(key) && value.name.eq_ignore_ascii_case(name))
        .map(|value| value.meaning)
}

/// The key that a misplaced value belongs into; none for a value that stands right, or that no table has.
pub fn right_key(key: &str, name: &str) -> Option<&'static str> {
    match meaning(key, name)? {
        Meaning::MisplacedLicenseServers => Some(LICENSE_SERVERS_KEY),
        Meaning::MisplacedMode => Some(LICENSING_CORE_KEY),
        _ => None,
    }
}

/// Keys in which the list of license servers is found although Windows does not read it there.
pub fn misplaced_list_keys() -> impl Iterator<Item = &'static str> {
    VALUES.iter().filter(|value| value.meaning == Meaning::MisplacedLicenseServers).map(|value| value.key)
}

/// Keys in which a value of that name is found although Windows does not read it there.
pub fn misplaced_keys(name: &str) -> impl Iterator<Item = &'static str> {
    let is_misplaced = |meaning| matches!(meaning, Meaning::MisplacedLicenseServers | Meaning::MisplacedMode);
    VALUES
        .iter()
        .filter(move |value| is_misplaced(value.meaning) && value.name == name)
        .map(|value| value.key)
}

/// What stands in a key, value by value: asked for as a whole, all of it is answered.
pub fn values_of_key(key: &str) -> impl Iterator<Item = &'static KnownValue> {
    VALUES.iter().filter(move |value| value.key.eq_ignore_ascii_case(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_value_in_the_wrong_key_belongs_into_another() {
        let parameters = r"SYSTEM\CurrentControlSet\Services\TermService\Parameters";
        let older = r"SYSTEM\CurrentControlSet\Control\Terminal Server\Licensing Core";
        for (key, name, right) in [
            (parameters, "SpecifiedLicenseServers", Some(LICENSE_SERVERS_KEY)),
            (LICENSING_CORE_KEY, "SpecifiedLicenseServers", Some(LICENSE_SERVERS_KEY)),
            (older, "LicensingMode", Some(LICENSING_CORE_KEY)),
            (LICENSE_SERVERS_KEY, "SpecifiedLicenseServers", None),
            (parameters, "Elsewhere", None),
        ] {
            assert_eq!(right_key(key, name), right, "{key} {name}");
        }
        assert!(misplaced_list_keys().eq([parameters, LICENSING_CORE_KEY]));
    }

    #[test]
    fn no_value_stands_twice() {
        let rows: BTreeSet<_> =
            VALUES.iter().map(|row| (row.key.to_ascii_lowercase(), row.name.to_ascii_lowercase())).collect();
        assert_eq!(rows.len(), VALUES.len());
    }

    #[test]
    fn the_same_name_means_another_thing_in_another_key() {
        for (key, name, expected) in [
            (POLICY_KEY, "LicensingMode", Some(Meaning::PolicyMode)),
            (LICENSING_CORE_KEY, "licensingmode", Some(Meaning::LocalMode)),
            (LICENSING_CORE_KEY, "SpecifiedLicenseServers", Some(Meaning::MisplacedLicenseServers)),
            (LICENSE_SERVERS_KEY, "SpecifiedLicenseServers", Some(Meaning::LocalLicenseServers)),
            (POLICY_KEY, "SpecifiedLicenseServers", None),
        ] {
            assert_eq!(meaning(key, name), expected, "{key} {name}");
        }
    }
}
