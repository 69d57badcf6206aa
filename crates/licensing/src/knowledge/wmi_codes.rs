//! Numbers that WMI prints for servers, machines and settings, where 0 does not mean no.
//!
//! Codes of key packs and licenses are in [`super::pack_codes`], of connections in [`super::connectivity`].

use super::source::{self, Source};

/// A property or return value that is a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Property {
    /// `ActivationStatus` of `GetActivationStatus`: 0 is activated.
    ActivationStatus,
    /// `ServerRole` of a license server: its scope.
    ServerRole,
    /// `TerminalServerMode` of a host.
    TerminalServerMode,
    /// `PolicySourceLicensingType` and `PolicySourceConfiguredLicenseServers` of a host.
    PolicySource,
    /// `AccessAllowed` of `CanAccessLicenseServer`: 0 is allowed.
    AccessAllowed,
    /// `HowDiscovered` of a license server that was found.
    HowDiscovered,
    /// `DomainRole` of a machine.
    DomainRole,
}

/// A number and what it means.
#[derive(Debug, PartialEq, Eq)]
pub struct WmiCode {
    /// The property.
    pub of: Property,
    /// The number.
    pub number: u32,
    /// What it means, in kebab case.
    pub means: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! codes {
    ($($of:ident $number:literal $means:literal $source:ident;)*) => {
        /// All numbers.
        ///
        /// Source: ledger entry `activation-0-is-activated`.
        pub static ALL: &[WmiCode] = &[$(WmiCode {
            of: Property::$of, number: $number, means: $means, source: &source::$source,
        }),*];
    };
}

codes! {
    ActivationStatus 0 "activated" WMI_LICENSE_SERVER;
    ActivationStatus 1 "not-activated" WMI_LICENSE_SERVER;
    ActivationStatus 2 "unknown" WMI_LICENSE_SERVER;
    ServerRole 0 "workgroup" WMI_LICENSE_SERVER;
    ServerRole 1 "domain" WMI_LICENSE_SERVER;
    ServerRole 2 "forest" WMI_LICENSE_SERVER;
    TerminalServerMode 0 "remote-administration" WMI_SETTING;
    TerminalServerMode 1 "session-host" WMI_SETTING;
    PolicySource 0 "server" WMI_SETTING;
    PolicySource 1 "group-policy" WMI_SETTING;
    AccessAllowed 0 "allowed" WMI_SETTING;
    AccessAllowed 1 "not-allowed" WMI_SETTING;
    HowDiscovered 0 "group-policy" WMI_SETTING;
    HowDiscovered 1 "registry" WMI_SETTING;
    HowDiscovered 2 "workgroup" WMI_SETTING;
    HowDiscovered 3 "domain" WMI_SETTING;
    HowDiscovered 4 "forest" WMI_SETTING;
    DomainRole 0 "standalone-workstation" COMPUTER_SYSTEM;
    DomainRole 1 "member-workstation" COMPUTER_SYSTEM;
    DomainRole 2 "standalone-server" COMPUTER_SYSTEM;
    DomainRole 3 "member-server" COMPUTER_SYSTEM;
    DomainRole 4 "backup-domain-controller" COMPUTER_SYSTEM;
    DomainRole 5 "primary-domain-controller" COMPUTER_SYSTEM;
}

/// What a number of a property means; none for a number that no table has.
pub fn meaning(of: Property, number: u32) -> Option<&'static str> {
    ALL.iter().find(|row| row.of == of && row.number == number).map(|row| row.means)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_property_counts_up_from_zero() {
        for (of, count, zero) in [
            (Property::ActivationStatus, 3, "activated"),
            (Property::ServerRole, 3, "workgroup"),
            (Property::TerminalServerMode, 2, "remote-administration"),
            (Property::PolicySource, 2, "server"),
            (Property::AccessAllowed, 2, "allowed"),
            (Property::HowDiscovered, 5, "group-policy"),
            (Property::DomainRole, 6, "standalone-workstation"),
        ] {
            assert!(ALL.iter().filter(|row| row.of == of).map(|row| row.number).eq(0..count), "{of:?}");
            assert_eq!(meaning(of, 0), Some(zero));
            assert_eq!(meaning(of, count), None, "{of:?}");
        }
    }
}
