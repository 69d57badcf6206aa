//! Which installations of Windows can be a session host or a license server, and which use needs an RDS CAL.
//!
//! Only what the platform allows; versions are in [`crate::compatibility`].

use crate::knowledge::source::{self, Source};
use serde::{Deserialize, Serialize};

/// A kind of installation of Windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Installation {
    /// Windows Server with Desktop Experience.
    ServerWithDesktop,
    /// Windows Server, Server Core.
    ServerCore,
    /// Semi-Annual Channel of Windows Server.
    SemiAnnualChannel,
    /// Annual Channel of Windows Server.
    AnnualChannel,
    /// Windows Server Essentials.
    Essentials,
    /// Windows 10 or 11 for one user at a time.
    Client,
    /// Windows 10 or 11 Enterprise multi-session.
    ClientMultiSession,
}

/// Whether a platform can hold a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Can {
    /// It can.
    Yes,
    /// The role is there, its tools with a window are not.
    WithoutTools,
    /// Many people can sign in, only on Azure Virtual Desktop, and without RDS licensing.
    OnlyOnAzureVirtualDesktop,
    /// It cannot, or must not be planned on.
    No,
}

/// What one kind of installation can be.
#[derive(Debug, PartialEq, Eq)]
pub struct Platform {
    /// The kind.
    pub installation: Installation,
    /// As a session host.
    pub session_host: Can,
    /// As a license server.
    pub license_server: Can,
    /// Source of the row.
    pub source: &'static Source,
}

const fn row(
    installation: Installation,
    session_host: Can,
    license_server: Can,
    source: &'static Source,
) -> Platform {
    Platform { installation, session_host, license_server, source }
}

/// All kinds of installation.
///
/// Source: ledger entries `session-host-needs-a-desktop`, `multi-session-needs-avd`.
pub static PLATFORMS: &[Platform] = &[
    row(Installation::ServerWithDesktop, Can::Yes, Can::Yes, &source::SERVER_CORE),
    row(Installation::ServerCore, Can::No, Can::WithoutTools, &source::SERVER_CORE),
    row(Installation::SemiAnnualChannel, Can::No, Can::WithoutTools, &source::SERVICING_CHANNELS),
    row(Installation::AnnualChannel, Can::No, Can::WithoutTools, &source::SERVICING_CHANNELS),
    row(Installation::Essentials, Can::No, Can::No, &source::FIELD_NOTES),
    row(Installation::Client, Can::No, Can::No, &source::SERVER_TERMS),
    row(Installation::ClientMultiSession, Can::OnlyOnAzureVirtualDesktop, Can::No, &source::AVD_FAQ),
];

impl Installation {
    /// What it can be.
    pub fn platform(self) -> Option<&'static Platform> {
        PLATFORMS.iter().find(|row| row.installation == self)
    }

    /// The kind that `InstallationType` and `EditionID` in the registry name, if they decide it.
    ///
    /// The build number never does: clients share numbers with servers.
    pub fn from_registry(installation_type: &str, edition: &str) -> Option<Self> {
        let is = |word: &str, other: &str| word.trim().eq_ignore_ascii_case(other);
        if is(edition, "ServerRdsh") {
            Some(Self::ClientMultiSession)
        } else if is(edition, "ServerSolution") {
            Some(Self::Essentials)
        } else if is(installation_type, "Client") {
            Some(Self::Client)
        } else if is(installation_type, "Server Core") {
            Some(Self::ServerCore)
        } else if is(installation_type, "Server") {
            Some(Self::ServerWithDesktop)
        } else {
            None
        }
    }
}

/// Whether an edition is one for evaluation, by its `EditionID`.
pub fn is_evaluation(edition: &str) -> bool {
    edition.to_ascii_lowercase().contains("eval")
}

/// A way of using Windows over a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Use {
    /// Sessions or `RemoteApp` programs on session hosts, with or without Gateway or web access.
    SessionHost,
    /// The same through a broker of another vendor.
    ThirdPartyBroker,
    /// Session hosts on Windows Server in Azure Virtual Desktop.
    ServerInAzureVirtualDesktop,
    /// Windows 10 or 11 multi-session in Azure Virtual Desktop.
    MultiSessionInAzureVirtualDesktop,
    /// Windows 10 or 11 multi-session anywhere else.
    MultiSessionElsewhere,
    /// A desktop of Windows 10 or 11 of one person in Azure Virtual Desktop.
    PersonalDesktopInAzureVirtualDesktop,
    /// Virtual desktops with Windows 10 or 11 through the RDS roles.
    VirtualDesktopInfrastructure,
    /// One person who uses a PC from elsewhere.
    OwnPc,
    /// Several people at once on a PC with Windows 10 or 11.
    ConcurrentSessionsOnClient,
    /// At most two sessions that administer a server.
    Administration,
    /// Administration tools, remote PowerShell, or the console of a virtual machine.
    AdministrationTools,
    /// Traffic between applications without a session and without a person.
    BetweenApplications,
}

/// Whether a use needs an RDS CAL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Need {
    /// One for each person or device.
    RdsCal,
    /// One with Software Assurance, or a subscription.
    RdsCalWithSoftwareAssurance,
    /// One, and the right to use a virtual desktop with Windows 10 or 11.
    RdsCalAndDesktopRight,
    /// None, but a license of Windows 10 or 11 for the person.
    WindowsLicense,
    /// None.
    Nothing,
    /// No license allows it.
    NotLicensable,
}

/// What one use needs.
#[derive(Debug, PartialEq, Eq)]
pub struct UseRow {
    /// The use.
    pub of: Use,
    /// What it needs.
    pub needs: Need,
    /// Source of the row.
    pub source: &'static Source,
}

const fn uses(of: Use, needs: Need, source: &'static Source) -> UseRow {
    UseRow { of, needs, source }
}

/// All uses.
///
/// Source: ledger entries `what-needs-an-rds-cal`, `what-needs-no-rds-cal`.
pub static USES: &[UseRow] = &[
    uses(Use::SessionHost, Need::RdsCal, &source::RDS_CAL),
    uses(Use::ThirdPartyBroker, Need::RdsCal, &source::PRODUCT_TERMS),
    uses(Use::ServerInAzureVirtualDesktop, Need::RdsCalWithSoftwareAssurance, &source::AVD_LICENSING),
    uses(Use::MultiSessionInAzureVirtualDesktop, Need::WindowsLicense, &source::AVD_LICENSING),
    uses(Use::MultiSessionElsewhere, Need::NotLicensable, &source::AVD_FAQ),
    uses(Use::PersonalDesktopInAzureVirtualDesktop, Need::WindowsLicense, &source::AVD_LICENSING),
    uses(Use::VirtualDesktopInfrastructure, Need::RdsCalAndDesktopRight, &source::DATASHEET_2012R2),
    uses(Use::OwnPc, Need::Nothing, &source::SERVER_TERMS),
    uses(Use::ConcurrentSessionsOnClient, Need::NotLicensable, &source::SERVER_TERMS),
    uses(Use::Administration, Need::Nothing, &source::SERVER_TERMS),
    uses(Use::AdministrationTools, Need::Nothing, &source::SERVER_TERMS),
    uses(Use::BetweenApplications, Need::Nothing, &source::SERVER_TERMS),
];

impl Use {
    /// What it needs.
    pub fn needs(self) -> Option<Need> {
        USES.iter().find(|row| row.of == self).map(|row| row.needs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn only_a_server_with_a_desktop_is_a_session_host() {
        use Installation as I;
        for (installation, session_host, license_server) in [
            (I::ServerWithDesktop, Can::Yes, Can::Yes),
            (I::ServerCore, Can::No, Can::WithoutTools),
            (I::SemiAnnualChannel, Can::No, Can::WithoutTools),
            (I::AnnualChannel, Can::No, Can::WithoutTools),
            (I::Essentials, Can::No, Can::No),
            (I::Client, Can::No, Can::No),
            (I::ClientMultiSession, Can::OnlyOnAzureVirtualDesktop, Can::No),
        ] {
            let row = installation.platform().expect("a row");
            assert_eq!((row.session_host, row.license_server), (session_host, license_server), "{row:?}");
        }
        assert_eq!(PLATFORMS.len(), 7, "one row each");
    }

    #[test]
    fn the_registry_names_the_kind_of_installation() {
        for (installation_type, edition, expected) in [
            ("Server", "ServerStandard", Some(Installation::ServerWithDesktop)),
            ("Server Core", "ServerDatacenter", Some(Installation::ServerCore)),
            ("Client", "Professional", Some(Installation::Client)),
            ("Client", "ServerRdsh", Some(Installation::ClientMultiSession)),
            ("Server", "ServerSolution", Some(Installation::Essentials)),
            ("", "", None),
        ] {
            assert_eq!(
                Installation::from_registry(installation_type, edition),
                expected,
                "{installation_type}, {edition}"
            );
        }
        assert!(is_evaluation("ServerStandardEval") && !is_evaluation("ServerStandard"));
    }

    #[test]
    fn every_use_has_one_need() {
        for (of, needs) in [
            (Use::SessionHost, Need::RdsCal),
            (Use::ThirdPartyBroker, Need::RdsCal),
            (Use::ServerInAzureVirtualDesktop, Need::RdsCalWithSoftwareAssurance),
            (Use::MultiSessionInAzureVirtualDesktop, Need::WindowsLicense),
            (Use::MultiSessionElsewhere, Need::NotLicensable),
            (Use::PersonalDesktopInAzureVirtualDesktop, Need::WindowsLicense),
            (Use::VirtualDesktopInfrastructure, Need::RdsCalAndDesktopRight),
            (Use::OwnPc, Need::Nothing),
            (Use::ConcurrentSessionsOnClient, Need::NotLicensable),
            (Use::Administration, Need::Nothing),
            (Use::AdministrationTools, Need::Nothing),
            (Use::BetweenApplications, Need::Nothing),
        ] {
            assert_eq!(of.needs(), Some(needs), "{of:?}");
        }
        assert_eq!(USES.iter().map(|row| row.of).collect::<BTreeSet<_>>().len(), 12, "one row each");
    }
}
