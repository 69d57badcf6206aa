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
    /// The license server is not activated.
    LicenseServerNotActivated = "ls-not-activated";
    /// The license server is older than a host that it serves.
    LicenseServerTooOld = "ls-version-too-old-for-host";
    /// The license server holds no purchased CALs of the product.
    NoCalsInstalled = "no-cals-installed";
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
    /// An operating system to which RDS licensing does not apply.
    UnsupportedHost = "unsupported-host";
}

impl Cause {
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
