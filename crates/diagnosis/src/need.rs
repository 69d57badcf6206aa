//! Facts that rules can lack, and the read-only command that answers each.
//!
//! What the answer would be worth is worked out in [`crate::missing`].

use calwise_licensing::knowledge::probes::{self, Probe};

/// Something that can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Asked {
    /// The licensing mode by policy.
    PolicyMode,
    /// The license servers by policy.
    PolicyLicenseServers,
    /// The licensing mode in the host's own registry.
    LocalMode,
    /// The license servers in the host's own registry.
    LocalLicenseServers,
    /// License servers in a key that Windows does not read.
    MisplacedLicenseServers,
    /// Whether the RD Session Host role is installed.
    SessionHostRole,
    /// Days of grace left.
    GraceDays,
    /// What the host logged about licensing.
    HostEvents,
    /// What the license server logged.
    LicenseServerEvents,
    /// The release of Windows on the host.
    HostVersion,
    /// The kind of Windows on the host.
    HostInstallation,
    /// The domain or workgroup of the host.
    HostJoin,
    /// Whether only administrators use the host.
    AdministrationUse,
    /// What the host says of its license servers.
    Connectivity,
    /// Whether the name of the license server resolves.
    NameResolution,
    /// Whether port 135 of the license server answers.
    EndpointMapper,
    /// The release of Windows on the license server.
    ServerVersion,
    /// The domain or workgroup of the license server.
    ServerJoin,
    /// Whether the licensing service runs.
    ServerService,
    /// Whether the license server is activated.
    ServerActivation,
    /// The packs of the license server.
    ServerPacks,
    /// Whether the license server is in its group in the directory.
    ServerGroup,
    /// Whether the domains trust each other.
    Trust,
    /// Whether another client gets in.
    OtherClient,
    /// Whether the account is a local one.
    AccountKind,
}

impl Asked {
    /// Everything that can be asked.
    pub const ALL: &'static [Self] = &[
        Self::PolicyMode,
        Self::PolicyLicenseServers,
        Self::LocalMode,
        Self::LocalLicenseServers,
        Self::MisplacedLicenseServers,
        Self::SessionHostRole,
        Self::GraceDays,
        Self::HostEvents,
        Self::LicenseServerEvents,
        Self::HostVersion,
        Self::HostInstallation,
        Self::HostJoin,
        Self::AdministrationUse,
        Self::Connectivity,
        Self::NameResolution,
        Self::EndpointMapper,
        Self::ServerVersion,
        Self::ServerJoin,
        Self::ServerService,
        Self::ServerActivation,
        Self::ServerPacks,
        Self::ServerGroup,
        Self::Trust,
        Self::OtherClient,
        Self::AccountKind,
    ];

    /// The command that answers it.
    pub const fn probe(self) -> &'static Probe {
        match self {
            Self::PolicyMode | Self::PolicyLicenseServers => &probes::POLICY_VALUES,
            Self::LocalMode | Self::LocalLicenseServers | Self::MisplacedLicenseServers => {
                &probes::LOCAL_SETTINGS
            }
            Self::SessionHostRole => &probes::SESSION_HOST_ROLE,
            Self::GraceDays => &probes::GRACE_DAYS,
            Self::HostEvents => &probes::HOST_EVENTS,
            Self::LicenseServerEvents => &probes::LICENSE_SERVER_EVENTS,
            Self::HostVersion | Self::HostInstallation | Self::HostJoin => &probes::HOST_MACHINE,
            Self::AdministrationUse => &probes::HOST_SESSIONS,
            Self::Connectivity | Self::NameResolution | Self::EndpointMapper => &probes::CONNECTIVITY,
            Self::ServerVersion | Self::ServerJoin => &probes::SERVER_MACHINE,
            Self::ServerService | Self::ServerActivation | Self::ServerPacks => &probes::SERVER_STATE,
            Self::ServerGroup => &probes::SERVER_GROUP,
            Self::Trust => &probes::TRUST,
            Self::OtherClient => &probes::OTHER_CLIENT,
            Self::AccountKind => &probes::ACCOUNT_KIND,
        }
    }

    /// Its id in the language files, after `need-`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::PolicyMode => "policy-mode",
            Self::PolicyLicenseServers => "policy-license-servers",
            Self::LocalMode => "local-mode",
            Self::LocalLicenseServers => "local-license-servers",
            Self::MisplacedLicenseServers => "misplaced-license-servers",
            Self::SessionHostRole => "session-host-role",
            Self::GraceDays => "grace-days",
            Self::HostEvents => "host-events",
            Self::LicenseServerEvents => "license-server-events",
            Self::HostVersion => "host-version",
            Self::HostInstallation => "host-installation",
            Self::HostJoin => "host-join",
            Self::AdministrationUse => "administration-use",
            Self::Connectivity => "connectivity",
            Self::NameResolution => "name-resolution",
            Self::EndpointMapper => "endpoint-mapper",
            Self::ServerVersion => "server-version",
            Self::ServerJoin => "server-join",
            Self::ServerService => "server-service",
            Self::ServerActivation => "server-activation",
            Self::ServerPacks => "server-packs",
            Self::ServerGroup => "server-group",
            Self::Trust => "trust",
            Self::OtherClient => "other-client",
            Self::AccountKind => "account-kind",
        }
    }
}

/// A fact that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Need {
    /// The host that it is about, as an index into the deployment; none where it is about no host.
    pub host: Option<usize>,
    /// What to ask.
    pub asked: Asked,
    /// Whether it was asked and denied.
    pub denied: bool,
}
