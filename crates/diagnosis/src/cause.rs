//! The causes that a finding can name: one vocabulary for reports, tests and comparison.
//!
//! A rule has at most one cause; several rules may share one.

macro_rules! causes {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        /// A cause, by the name that reports print.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Cause { $($(#[$doc])* $name),* }

        impl Cause {
            /// All causes.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its name, in kebab case.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }
        }
    };
}

causes! {
    /// The effective licensing mode of the host is absent, 0 or 5.
    ModeNotConfigured = "mode-not-configured";
    /// The effective mode does not match the type of the CALs.
    ModeMismatch = "mode-mismatch";
    /// Per User CALs or mode without a domain.
    PerUserInWorkgroup = "per-user-in-workgroup";
    /// Windows 10 or 11 multi-session needs no RDS CAL.
    MultiSessionNeedsNoCal = "multisession-no-cal-needed";
    /// The session host role on a machine that is only administered.
    SessionHostRoleUnneeded = "rdsh-role-unneeded";
    /// A Windows to which RDS licensing does not apply.
    UnsupportedHost = "unsupported-host";
    /// The host has no license server in any place that counts.
    NoLicenseServerSpecified = "no-license-server-specified";
    /// A policy contradicts what was set otherwise, and wins.
    PolicyOverridesLocal = "policy-overrides-local";
    /// A value stands in a key that Windows does not read.
    WrongRegistryLocation = "wrong-registry-location";
    /// Licensing is incomplete, and grace days are left.
    GraceRunning = "grace-running";
    /// The grace period is over without a complete licensing path.
    GraceExpired = "grace-expired";
    /// A license server does not answer, for one of several reasons.
    LicenseServerUnreachable = "ls-unreachable";
    /// The name of a license server does not resolve.
    NameUnresolvable = "ls-name-unresolvable";
    /// The name resolves, and the network or the machine does not answer.
    UnreachableByNetwork = "ls-unreachable-network";
    /// The licensing service does not run.
    ServiceStopped = "ls-service-stopped";
    /// One of several listed license servers is dead, another works.
    StaleListEntry = "ls-list-stale-entry";
    /// Host and license server are in domains without trust in both directions.
    NoTrust = "cross-domain-no-trust";
    /// The license server's own certificates are damaged.
    ServerCertificateCorrupt = "ls-certificate-corrupt";
    /// The licensing database keeps the service from working.
    DatabaseDamaged = "ls-database-error";
    /// The group is right, and the permission on the attributes of people is missing.
    AttributesNotWritable = "ad-license-attr-permission";
    /// The license server is not activated.
    LicenseServerNotActivated = "ls-not-activated";
    /// The license server is older than a host that it serves.
    LicenseServerTooOld = "ls-version-too-old-for-host";
    /// The CALs are older than the host.
    CalsTooOld = "cal-version-too-old-for-host";
    /// The CALs are newer than the license server.
    CalsTooNew = "cal-version-too-new-for-ls";
    /// The license server holds no purchased CALs of the product.
    NoCalsInstalled = "no-cals-installed";
    /// No Per Device CAL is left.
    DeviceCalsExhausted = "device-cals-exhausted";
    /// More Per User CALs are issued than there are.
    UserCalsOverallocated = "user-cals-overallocated";
    /// Few Per Device CALs are left.
    DeviceCalsLow = "device-cals-low";
    /// The license server's security group refuses the host.
    SecurityGroupDeniesHost = "ls-security-group-denies-host";
    /// The license server is missing in the group Terminal Server License Servers.
    LicenseServerNotInGroup = "ls-not-in-ad-group";
    /// The certificates that the host got from its license server are damaged.
    HostCertificateCorrupt = "x509-certificate-corrupt";
    /// The host refuses as expired although all is licensed and reachable.
    GraceExpiredButLicensed = "grace-expired-but-licensed";
    /// The license that the client stores is damaged, refused, or cannot be written.
    ClientLicenseStore = "client-license-store";
    /// A client other than Microsoft's mishandles the exchange of licenses.
    ThirdPartyClient = "third-party-client-license-bug";
    /// No license server gave a license, and nothing narrower is decidable.
    NoLicenseServerAvailable = "no-license-server-available";
    /// Licensing answered, no CAL could be given, and nothing narrower is decidable.
    NoLicenseAvailable = "no-license-available";
    /// The RD Licensing Diagnoser could not query the license server.
    DiagnoserNeedsCredentials = "diagnoser-needs-credentials";
    /// The notification of the mode appears without a fault.
    NotificationWithoutFault = "balloon-false-alarm";
    /// Both sessions of Remote Desktop for Administration are in use.
    AdministrationSessionLimit = "admin-session-limit";
    /// Windows itself is not activated, or its evaluation is over.
    WindowsNotActivated = "os-activation";
    /// Credentials, their check before the session, or the right to sign in.
    Authentication = "authentication";
    /// The host is not found, or nothing answers there.
    HostUnreachable = "host-unreachable";
    /// Adapter, driver or offload break the stream.
    NetworkDriver = "network-driver";
    /// The Connection Broker redirects wrongly.
    BrokerRedirection = "broker-redirection";
    /// The client program fails outside licensing.
    ClientBug = "client-bug";
    /// A script or module is used wrongly.
    Tooling = "tooling";
}

impl Cause {
    /// Whether it leaves open what is behind it.
    pub const fn is_broad(self) -> bool {
        matches!(
            self,
            Self::NoLicenseServerAvailable
                | Self::NoLicenseAvailable
                | Self::LicenseServerUnreachable
                | Self::GraceExpired
                | Self::GraceRunning
        )
    }

    /// Whether it says that the trouble is elsewhere in Remote Desktop.
    pub const fn is_elsewhere(self) -> bool {
        matches!(
            self,
            Self::AdministrationSessionLimit
                | Self::WindowsNotActivated
                | Self::Authentication
                | Self::HostUnreachable
                | Self::NetworkDriver
                | Self::BrokerRedirection
                | Self::ClientBug
                | Self::Tooling
        )
    }

    /// Whether it says that there is no trouble, only an alarm.
    pub const fn is_false_alarm(self) -> bool {
        matches!(self, Self::NotificationWithoutFault | Self::DiagnoserNeedsCredentials)
    }
}
