//! Registry values that say nothing of mode or list, and explain what is seen beside them.
//!
//! The values that set licensing are in [`super::registry`]. Keys are written as there. Values marked as
//! secret are asked for their presence only; their bytes are never read, shown or kept.

use ValueType::{Binary, Dword, Text, Texts};

use super::source::{self, Source};

/// Where a value lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// On the session host.
    Host,
    /// On the license server.
    LicenseServer,
    /// On the client.
    Client,
    /// On any machine.
    Any,
}

/// The type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ValueType {
    /// `REG_DWORD`.
    Dword,
    /// `REG_SZ`.
    Text,
    /// `REG_MULTI_SZ`.
    Texts,
    /// `REG_BINARY`.
    Binary,
}

/// One value.
#[derive(Debug, PartialEq, Eq)]
pub struct ContextValue {
    /// The key, without hive.
    pub key: &'static str,
    /// The name of the value; ends with `*` where what follows varies.
    pub name: &'static str,
    /// Its type, where a source gives it.
    pub value_type: Option<ValueType>,
    /// Where it lies.
    pub side: Side,
    /// What it says, in kebab case; the same id for values that say the same.
    pub id: &'static str,
    /// Whether its content must not be read or shown.
    pub secret: bool,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! values {
    ($($key:literal $name:literal $type:expr, $side:ident $id:literal $secret:literal $source:ident;)*) => {
        /// All values.
        pub static VALUES: &[ContextValue] = &[$(ContextValue {
            key: $key,
            name: $name,
            value_type: $type,
            side: Side::$side,
            id: $id,
            secret: $secret,
            source: &source::$source,
        }),*];
    };
}

values! {
    r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services" "fSecureLicensing" Some(Dword), LicenseServer "security-group-required" false POLICY_TEMPLATE;
    r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services" "fPreventLicenseUpgrade" Some(Dword), LicenseServer "upgrade-prevented" false POLICY_TEMPLATE;
    r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services" "fDenyTSConnections" Some(Dword), Host "connections-denied-by-policy" false POLICY_TEMPLATE;
    r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services" "SecurityLayer" Some(Dword), Host "security-layer" false POLICY_TEMPLATE;
    r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services" "UserAuthentication" Some(Dword), Host "network-level-authentication" false POLICY_TEMPLATE;
    r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services" "MinEncryptionLevel" Some(Dword), Host "encryption-level" false POLICY_TEMPLATE;
    r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services" "MaxInstanceCount" Some(Dword), Host "session-limit" false POLICY_TEMPLATE;
    r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services" "fSingleSessionPerUser" Some(Dword), Host "one-session-per-user" false POLICY_TEMPLATE;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM" "Certificate" Some(Binary), Host "host-certificate" true NO_LICENSE_SERVER;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM" "X509 Certificate" Some(Binary), Host "host-certificate" true NO_LICENSE_SERVER;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM" "X509 Certificate ID" Some(Binary), Host "host-certificate" true NO_LICENSE_SERVER;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM" "X509 Certificate2" Some(Binary), Host "host-certificate" true NO_LICENSE_SERVER;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\GracePeriod" "L$RTMTIMEBOMB_*" Some(Binary), Host "grace-period-started" true GRACE_PERIOD;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\GracePeriod" "L$GracePeriodTimeBomb_*" Some(Binary), Host "grace-period-started" true GRACE_PERIOD;
    r"SYSTEM\CurrentControlSet\Services\TermService\Parameters" "LicensingGracePeriodEnded" None, Host "grace-period-ended" false GRACE_PERIOD;
    r"SYSTEM\CurrentControlSet\Services\TermService\Parameters" "Certificate" Some(Binary), Host "host-certificate-2003" true CERTIFICATE_2003;
    r"SYSTEM\CurrentControlSet\Services\TermService\Parameters" "X509 Certificate" Some(Binary), Host "host-certificate-2003" true CERTIFICATE_2003;
    r"SYSTEM\CurrentControlSet\Services\TermService\Parameters" "X509 Certificate ID" Some(Binary), Host "host-certificate-2003" true CERTIFICATE_2003;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server" "fDenyTSConnections" Some(Dword), Host "connections-denied" false AZURE_RDP;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server" "TSAppCompat" Some(Dword), Host "session-host-mode" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server" "TSUserEnabled" Some(Dword), Host "session-host-mode" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server" "fSingleSessionPerUser" Some(Dword), Host "one-session-per-user" false POLICY_TEMPLATE;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\Licensing Core" "PolicyAcOn" Some(Dword), Host "mode-2003" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\ClusterSettings" "SessionDirectoryLocation" Some(Text), Host "connection-broker" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp" "PortNumber" Some(Dword), Host "port" false AZURE_RDP;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp" "SecurityLayer" Some(Dword), Host "security-layer" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp" "UserAuthentication" Some(Dword), Host "network-level-authentication" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp" "SSLCertificateSHA1Hash" Some(Binary), Host "listener-certificate" true FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp" "MaxInstanceCount" Some(Dword), Host "session-limit" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Services\TermServLicensing\Parameters" "DBPath" Some(Text), LicenseServer "database-path" false MANIFEST_LICENSING;
    r"SYSTEM\CurrentControlSet\Services\TermServLicensing\Parameters" "MaxVerPages" Some(Dword), LicenseServer "version-store-size" false VERSION_STORE;
    r"SYSTEM\CurrentControlSet\Services\TermServLicensing\Parameters" "DisableWorkgroupAuthEnforcement" Some(Dword), LicenseServer "workgroup-hosts-not-authenticated" false RDS_LICENSE_SESSION_HOSTS;
    r"SYSTEM\CurrentControlSet\Services\TermServLicensing\Parameters" "SpecifiedLicenseServers" Some(Texts), LicenseServer "peer-license-servers" false MULTIPLE_SERVERS;
    r"SYSTEM\CurrentControlSet\Services\TermServLicensing" "Start" Some(Dword), LicenseServer "service-start" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Services\TermServLicensing" "ImagePath" Some(Text), LicenseServer "service-program" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters" "NullSessionPipes" Some(Texts), LicenseServer "anonymous-pipes" false HARDENING;
    r"SOFTWARE\Microsoft\MSLicensing\HardwareID" "ClientHWID" Some(Binary), Client "hardware-id" true CLIENT_LICENSES;
    r"SOFTWARE\Microsoft\MSLicensing\Store\LICENSE*" "ClientLicense" Some(Binary), Client "device-token" true CLIENT_LICENSES;
    r"SOFTWARE\Microsoft\MSLicensing\Store\LICENSE*" "CompanyName" None, Client "device-token-issuer" false CLIENT_LICENSES;
    r"SOFTWARE\Microsoft\MSLicensing\Store\LICENSE*" "LicenseScope" None, Client "device-token-scope" false CLIENT_LICENSES;
    r"SOFTWARE\Microsoft\MSLicensing\Store\LICENSE*" "ProductID" None, Client "device-token-product" false CLIENT_LICENSES;
    r"SOFTWARE\Microsoft\Windows NT\CurrentVersion" "ProductName" Some(Text), Any "product-name" false FIELD_NOTES;
    r"SOFTWARE\Microsoft\Windows NT\CurrentVersion" "UBR" Some(Dword), Any "update-revision" false FIELD_NOTES;
    r"SOFTWARE\Microsoft\Windows NT\CurrentVersion" "EditionID" Some(Text), Any "edition" false FIELD_NOTES;
    r"SOFTWARE\Microsoft\Windows NT\CurrentVersion" "InstallationType" Some(Text), Any "installation-type" false FIELD_NOTES;
    r"SOFTWARE\Microsoft\Windows NT\CurrentVersion" "DisplayVersion" Some(Text), Any "display-version" false FIELD_NOTES;
    r"SOFTWARE\Microsoft\Windows NT\CurrentVersion" "ReleaseId" Some(Text), Any "display-version" false FIELD_NOTES;
    r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Terminal Server\TSAppAllowList" "fDisabledAllowList" Some(Dword), Host "remote-app-list" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Control\ProductOptions" "ProductType" Some(Text), Any "product-type" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters" "Domain" Some(Text), Any "dns-domain" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters" "NV Domain" Some(Text), Any "dns-domain" false FIELD_NOTES;
    r"SYSTEM\CurrentControlSet\Services\W32Time\Parameters" "Type" Some(Text), Any "time-source" false FIELD_NOTES;
    r"SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\RDS-Licensing" "InstallState" Some(Dword), Any "role-licensing" false AZURE_NO_LICENSE_SERVER;
    r"SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\RDS-Connection-Broker" "InstallState" Some(Dword), Any "role-connection-broker" false AZURE_NO_LICENSE_SERVER;
    r"SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\RDS-Gateway" "InstallState" Some(Dword), Any "role-gateway" false AZURE_NO_LICENSE_SERVER;
    r"SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\RDS-Web-Access" "InstallState" Some(Dword), Any "role-web-access" false AZURE_NO_LICENSE_SERVER;
    r"SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\RDS-Virtualization" "InstallState" Some(Dword), Any "role-virtualization" false AZURE_NO_LICENSE_SERVER;
}

/// The rows of a value in a key; a row that ends with `*` stands for all that begins alike. Case does not count.
pub fn find(key: &str, name: &str) -> Option<&'static ContextValue> {
    VALUES.iter().find(|row| fits(row.key, key) && fits(row.name, name))
}

/// Values of a key whose absence says something where the whole key was asked for.
pub fn presences_of_key(key: &str) -> impl Iterator<Item = &'static str> {
    PRESENCES.iter().filter(move |(of, _)| of.eq_ignore_ascii_case(key)).map(|(_, name)| *name)
}

/// Keys and values of which presence alone counts.
const PRESENCES: &[(&str, &str)] = &[
    (r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM", "X509 Certificate"),
    (r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\GracePeriod", "L$RTMTIMEBOMB_*"),
];

/// Whether a name of the table, which may end with `*`, stands for a name.
pub fn fits(pattern: &str, text: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(stem) => text.get(..stem.len()).is_some_and(|head| head.eq_ignore_ascii_case(stem)),
        None => pattern.eq_ignore_ascii_case(text),
    }
}

/// A number of a value and what it means there.
#[derive(Debug, PartialEq, Eq)]
pub struct Reading {
    /// The id of the value; of one of [`super::registry`] the name of its meaning.
    pub of: &'static str,
    /// The number.
    pub number: u32,
    /// What it means, in kebab case.
    pub means: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! readings {
    ($($of:literal $number:literal $means:literal $source:ident;)*) => {
        /// Numbers with their meanings.
        pub static READINGS: &[Reading] = &[$(Reading {
            of: $of, number: $number, means: $means, source: &source::$source,
        }),*];
    };
}

readings! {
    "session-host-role" 0 "not-installed" AZURE_NO_LICENSE_SERVER;
    "session-host-role" 1 "installed" CALWISE;
    "notifications-hidden" 0 "shown" POLICY_TEMPLATE;
    "notifications-hidden" 1 "hidden" POLICY_TEMPLATE;
    "security-group-required" 0 "all-hosts" POLICY_TEMPLATE;
    "security-group-required" 1 "members-only" POLICY_TEMPLATE;
    "upgrade-prevented" 0 "newer-version-is-issued" POLICY_TEMPLATE;
    "upgrade-prevented" 1 "exact-version-only" POLICY_TEMPLATE;
    "connections-denied" 0 "allowed" AZURE_RDP;
    "connections-denied" 1 "denied" AZURE_RDP;
    "connections-denied-by-policy" 0 "allowed" POLICY_TEMPLATE;
    "connections-denied-by-policy" 1 "denied" POLICY_TEMPLATE;
    "session-host-mode" 1 "session-host" FIELD_NOTES;
    "mode-2003" 2 "per-device" FIELD_NOTES;
    "mode-2003" 4 "per-user" FIELD_NOTES;
    "port" 3389 "default" AZURE_RDP;
    "workgroup-hosts-not-authenticated" 1 "not-authenticated" RDS_LICENSE_SESSION_HOSTS;
    "service-start" 2 "automatic" FIELD_NOTES;
    "service-start" 3 "manual" FIELD_NOTES;
    "service-start" 4 "disabled" FIELD_NOTES;
    "role-licensing" 0 "not-installed" AZURE_NO_LICENSE_SERVER;
    "role-licensing" 1 "installed" CALWISE;
    "role-connection-broker" 0 "not-installed" AZURE_NO_LICENSE_SERVER;
    "role-connection-broker" 1 "installed" CALWISE;
    "role-gateway" 0 "not-installed" AZURE_NO_LICENSE_SERVER;
    "role-gateway" 1 "installed" CALWISE;
    "role-web-access" 0 "not-installed" AZURE_NO_LICENSE_SERVER;
    "role-web-access" 1 "installed" CALWISE;
    "role-virtualization" 0 "not-installed" AZURE_NO_LICENSE_SERVER;
    "role-virtualization" 1 "installed" CALWISE;
    "version-store-size" 256 "least-suggested" VERSION_STORE;
    "version-store-size" 1024 "usual" VERSION_STORE;
    "version-store-size" 2048 "most-suggested" VERSION_STORE;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::registry;
    use std::collections::BTreeSet;

    #[test]
    fn no_value_stands_twice_here_or_in_the_other_table() {
        let rows: BTreeSet<_> =
            VALUES.iter().map(|row| (row.key.to_ascii_lowercase(), row.name.to_ascii_lowercase())).collect();
        assert_eq!(rows.len(), VALUES.len());
        for row in VALUES {
            assert_eq!(registry::meaning(row.key, row.name), None, "{} {}", row.key, row.name);
        }
    }

    /// The map of the registry as administrators know it: mode, list, certificates, grace, role, and what is beside them.
    #[test]
    fn every_value_of_the_map_has_a_row_in_one_of_the_two_tables() {
        let control = r"SYSTEM\CurrentControlSet\Control\Terminal Server";
        let services = r"SYSTEM\CurrentControlSet\Services";
        for (key, names) in [
            (
                registry::POLICY_KEY.to_owned(),
                &["LicensingMode", "LicenseServers", "fDisableTerminalServerTooltip"][..],
            ),
            (registry::LICENSING_CORE_KEY.to_owned(), &["LicensingMode"]),
            (registry::LICENSE_SERVERS_KEY.to_owned(), &["SpecifiedLicenseServers"]),
            (
                format!(r"{control}\RCM"),
                &["Certificate", "X509 Certificate", "X509 Certificate ID", "X509 Certificate2"],
            ),
            (format!(r"{control}\RCM\GracePeriod"), &["L$RTMTIMEBOMB_1"]),
            (format!(r"{services}\TermService\Parameters"), &["Certificate", "LicensingGracePeriodEnded"]),
            (
                r"SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\RDS-RD-Server"
                    .to_owned(),
                &["InstallState"],
            ),
            (control.to_owned(), &["fDenyTSConnections"]),
            (format!(r"{control}\WinStations\RDP-Tcp"), &["PortNumber"]),
            (
                format!(r"{services}\TermServLicensing\Parameters"),
                &["SpecifiedLicenseServers", "MaxVerPages", "DBPath"],
            ),
            (r"SOFTWARE\Microsoft\MSLicensing\HardwareID".to_owned(), &["ClientHWID"]),
            (r"SOFTWARE\Microsoft\MSLicensing\Store\LICENSE000".to_owned(), &["ClientLicense"]),
        ] {
            for name in names {
                let known = registry::meaning(&key, name).is_some() || find(&key, name).is_some();
                assert!(known, "{key} {name}");
            }
        }
    }

    #[test]
    fn the_same_name_is_told_apart_by_its_key() {
        for (key, name, id) in [
            (
                r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM",
                "x509 certificate id",
                Some("host-certificate"),
            ),
            (
                r"SYSTEM\CurrentControlSet\Services\TermService\Parameters",
                "X509 Certificate ID",
                Some("host-certificate-2003"),
            ),
            (
                r"SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\GracePeriod",
                "L$RTMTIMEBOMB_1320153D-8DA3-4e8e-B27B-0D888223A588",
                Some("grace-period-started"),
            ),
            (
                r"SYSTEM\CurrentControlSet\Services\TermServLicensing\Parameters",
                "SpecifiedLicenseServers",
                Some("peer-license-servers"),
            ),
            (r"SOFTWARE\Microsoft\MSLicensing\Store\LICENSE000", "ClientLicense", Some("device-token")),
            (
                r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services",
                "fDenyTSConnections",
                Some("connections-denied-by-policy"),
            ),
            (
                r"SYSTEM\CurrentControlSet\Control\Terminal Server",
                "fDenyTSConnections",
                Some("connections-denied"),
            ),
            (r"SYSTEM\CurrentControlSet\Control\Terminal Server", "PortNumber", None),
        ] {
            assert_eq!(find(key, name).map(|row| row.id), id, "{key} {name}");
        }
    }

    #[test]
    fn certificates_tokens_and_hardware_ids_are_secret() {
        for row in VALUES {
            let secret = row.value_type == Some(ValueType::Binary);
            assert_eq!(row.secret, secret, "{} {}", row.key, row.name);
        }
    }

    #[test]
    fn every_reading_belongs_to_a_value() {
        let of_licensing = ["session-host-role", "notifications-hidden"];
        let ids: BTreeSet<_> = VALUES.iter().map(|row| row.id).chain(of_licensing).collect();
        let rows: BTreeSet<_> = READINGS.iter().map(|row| (row.of, row.number)).collect();
        assert_eq!(rows.len(), READINGS.len());
        for row in READINGS {
            assert!(ids.contains(row.of), "{}", row.of);
        }
    }
}
