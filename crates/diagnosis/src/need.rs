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
    ];

    /// The command that answers it.
    pub const fn probe(self) -> &'static Probe {
        match self {
            Self::PolicyMode | Self::PolicyLicenseServers => &probes::POLICY_VALUES,
            Self::LocalMode => &probes::LOCAL_MODE,
            Self::LocalLicenseServers => &probes::LOCAL_LICENSE_SERVERS,
            Self::MisplacedLicenseServers => &probes::MISPLACED_LICENSE_SERVERS,
            Self::SessionHostRole => &probes::SESSION_HOST_ROLE,
            Self::GraceDays => &probes::GRACE_DAYS,
            Self::HostEvents => &probes::HOST_EVENTS,
            Self::LicenseServerEvents => &probes::LICENSE_SERVER_EVENTS,
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
