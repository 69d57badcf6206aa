//! Events without a kind of their own: those that explain, those that only look like licensing, and those of neighbours.
//!
//! A number is read together with its provider and, where it means two things, with its qualifiers.
//! A row without text rests on number and provider alone and is never the sole ground of a statement.

use super::event_parts::{Log, Parameter};
use super::events::{Provider, RENUMBERED_BY};
use super::source::{self, Source};

/// What an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum About {
    /// A license that was issued, upgraded, or refused to a client.
    Issuing,
    /// Whether host and license server reach one another, and how fast.
    Reachability,
    /// Another license server.
    Peers,
    /// Keys and certificates of licensing.
    Certificate,
    /// Active Directory or Entra: licenses of people, groups, reports.
    Directory,
    /// The group of hosts that a license server may insist on.
    SecurityGroup,
    /// Activation of the license server.
    Activation,
    /// Setting up the role, or installing a pack.
    Installation,
    /// The licensing database.
    Database,
    /// How many licenses there are.
    Capacity,
    /// Licenses that were revoked.
    Revocation,
    /// Licenses that were moved from another license server.
    Migration,
    /// A service that runs or does not.
    Service,
    /// Virtual desktops: the same as for session hosts, on a virtualization host.
    VirtualDesktop,
    /// Licensing that worked.
    Proof,
    /// Steps of a connection, before or after licensing.
    Session,
    /// What a client logs.
    Client,
    /// Windows 2000 and 2003.
    Older,
    /// A number whose text no manifest shows; sources say different things of it.
    Unsettled,
    /// Nothing about licensing.
    NotLicensing,
}

/// Which qualifiers a row wants; the same number means another thing with others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Qualifiers {
    /// Any.
    Any,
    /// 49152, the severity of an error in a classic event.
    Severity,
    /// None, or any but 49152.
    Plain,
}

/// One event, or a range of events that say the same.
#[derive(Debug, PartialEq, Eq)]
pub struct OtherEvent {
    /// Who logs it.
    pub provider: Provider,
    /// Its documented number: the first and the last of the range.
    pub numbers: (u32, u32),
    /// Whether 2019 and later print the number plus [`RENUMBERED_BY`].
    pub renumbered: bool,
    /// The qualifiers that it is told apart by.
    pub qualifiers: Qualifiers,
    /// Event level, 2 error to 5 verbose; none where no source gives it.
    pub level: Option<u8>,
    /// The log that it stands in; none where no source gives it.
    pub log: Option<Log>,
    /// What it says, in kebab case; unique.
    pub id: &'static str,
    /// What it is about.
    pub about: About,
    /// A piece of its English text, with `%1` for parameters; empty where no text was found.
    pub text: &'static str,
    /// What stands for `%1`, `%2` and so on.
    pub parameters: &'static [Parameter],
    /// Source of the row.
    pub source: &'static Source,
}

/// The events of a printed number: none, one, or several where the qualifiers that decide were not printed.
pub fn find(
    provider: Provider,
    printed: u32,
    qualifiers: Option<u32>,
) -> impl Iterator<Item = &'static OtherEvent> {
    let number = printed & 0xFFFF;
    let qualifiers = if printed > 0xFFFF { Some(printed >> 16) } else { qualifiers };
    let within = |row: &OtherEvent, number: u32| (row.numbers.0..=row.numbers.1).contains(&number);
    ALL.iter().filter(move |row| {
        row.provider == provider
            && ((within(row, number) && row.qualifiers.fit(qualifiers))
                || (row.renumbered
                    && number.checked_sub(RENUMBERED_BY).is_some_and(|number| within(row, number))))
    })
}

/// The row with an id.
pub fn by_id(id: &str) -> Option<&'static OtherEvent> {
    ALL.iter().find(|row| row.id == id)
}

/// Rows that report nothing bad, though their subject could be bad news.
const HARMLESS: &[&str] = &[
    "token-upgraded",
    "report-information",
    "licensing-service-started",
    "licensing-service-resumed",
    "database-rebuilt",
    "service-changed-state",
    "expired-license-not-returned",
    "default-policy-module-used",
    "not-published-in-directory",
    "client-has-license",
    "client-connecting",
    "client-multi-transport",
    "client-disconnected",
    "client-disconnected-with-reason",
];

impl About {
    /// Whether it is the licensing of a session host, its license server or its clients.
    ///
    /// Virtual desktops are licensed apart, and steps of a connection stand in every log.
    pub const fn is_licensing(self) -> bool {
        !matches!(self, Self::VirtualDesktop | Self::Session | Self::NotLicensing | Self::Unsettled)
    }
}

impl About {
    /// Whether its text is worth knowing where no number stands with it.
    pub const fn is_worth_knowing(self) -> bool {
        self.is_licensing() || matches!(self, Self::VirtualDesktop)
    }
}

impl OtherEvent {
    /// Whether it reports that something of licensing does not work.
    pub fn is_complaint(&self) -> bool {
        let good_news =
            matches!(self.about, About::Proof | About::Activation | About::Migration | About::Revocation);
        self.about.is_licensing() && !good_news && !HARMLESS.contains(&self.id)
    }
}

impl Qualifiers {
    /// Whether printed qualifiers fit; those that were not printed fit everything.
    pub const fn fit(self, printed: Option<u32>) -> bool {
        match (self, printed) {
            (Self::Any, _) | (_, None) => true,
            (Self::Severity, Some(printed)) => printed == RENUMBERED_BY,
            (Self::Plain, Some(printed)) => printed != RENUMBERED_BY,
        }
    }
}

macro_rules! level {
    (()) => {
        None
    };
    (($level:literal)) => {
        Some($level)
    };
}

macro_rules! log {
    (()) => {
        None
    };
    (($log:ident)) => {
        Some(Log::$log)
    };
}

macro_rules! events {
    ($($provider:ident $first:literal $last:literal $renumbered:literal $qualifiers:ident $level:tt $log:tt $id:literal $about:ident $text:literal [$($parameter:ident),*] $source:ident;)*) => {
        /// All of them, by provider and subject.
        pub static ALL: &[OtherEvent] = &[$(OtherEvent {
            provider: Provider::$provider,
            numbers: ($first, $last),
            renumbered: $renumbered,
            qualifiers: Qualifiers::$qualifiers,
            level: level!($level),
            log: log!($log),
            id: $id,
            about: About::$about,
            text: $text,
            parameters: &[$(Parameter::$parameter),*],
            source: &source::$source,
        }),*];
    };
}

events! {
    RemoteConnectionManager 1061 1061 true Any (2) (Admin) "user-not-read-from-directory" Directory "Remote Desktop Session Host server was unable to retrieve users licensing information from AD. Error %1" [Error] MESSAGES_TERMSRV;
    RemoteConnectionManager 50214 50214 false Any (4) (Admin) "entra-user-validated" Proof "Remote Desktop Session Host server was successfully validated %1 licensing information from AAD." [User] MESSAGES_TERMSRV;
    RemoteConnectionManager 50215 50215 false Any (2) (Admin) "entra-user-not-read" Directory "Remote Desktop Session Host server was unable to retrieve user licensing information from AAD. Error %1" [Error] MESSAGES_TERMSRV;
    RemoteConnectionManager 50216 50216 false Any (2) (Admin) "license-not-validated" Directory "Remote Desktop Session Host server was unable to validate RDS license. Error %1" [Error] MESSAGES_TERMSRV;
    RemoteConnectionManager 20497 20497 false Any (3) () "licensing-slow" Reachability "The RD Licensing has taken too long to process the client license" [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1152 1152 true Severity (4) (Admin) "desktop-host-cannot-issue" VirtualDesktop "Remote Desktop Virtualization Host server cannot issue a client license." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1153 1153 true Severity (2) (Admin) "desktop-host-grace-over-mode-not-set" VirtualDesktop "The RD Licensing grace period has expired and Licensing mode for the Remote Desktop Virtualization Host server has not been configured." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1154 1154 true Severity (2) (Admin) "desktop-host-grace-over" VirtualDesktop "A Remote Desktop Virtualization Host server can operate without a license server for 120 days after initial start up." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1155 1155 true Severity (3) (Admin) "desktop-host-grace-ending" VirtualDesktop "The RD Licensing grace period is about to expire on %1 … Virtualization Host server can operate without a license server for 120 days" [Date] MESSAGES_TERMSRV;
    RemoteConnectionManager 1156 1156 true Severity (3) (Admin) "desktop-host-no-license-server" VirtualDesktop "The Remote Desktop Virtualization Host server does not have a Remote Desktop license server specified." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1157 1157 true Severity (3) (Admin) "desktop-host-license-server-unreachable" VirtualDesktop "The Remote Desktop Virtualization Host server could not contact the Remote Desktop license server %1." [LicenseServer] MESSAGES_TERMSRV;
    RemoteConnectionManager 1158 1158 true Severity (3) (Admin) "desktop-host-license-server-too-old" VirtualDesktop "The Remote Desktop license server %1 does not support the version of the operating system running on the Remote Desktop Virtualization Host server." [LicenseServer] MESSAGES_TERMSRV;
    RemoteConnectionManager 1159 1159 true Severity (3) (Admin) "desktop-host-certificate-invalid" VirtualDesktop "The certificate issued by the Remote Desktop license server to the Remote Desktop Virtualization Host server is not valid." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1160 1160 true Severity (3) (Admin) "desktop-host-refused-by-security-group" VirtualDesktop "The Remote Desktop Virtualization Host server cannot communicate with the Remote Desktop license server %1." [LicenseServer] MESSAGES_TERMSRV;
    RemoteConnectionManager 1152 1152 false Plain () () "sessions-string-not-created" NotLicensing "Failed to create KVP sessions string. Error Code %1" [Error] MESSAGES_TERMSRV;
    RemoteConnectionManager 1153 1153 false Plain () () "sessions-string-not-written" NotLicensing "Failed to write KVP sessions string. Error Code %1" [Error] MESSAGES_TERMSRV;
    RemoteConnectionManager 1155 1155 false Plain () () "kernel-mode-stack-selected" NotLicensing "The Remote Connection Manager selected Kernel mode RDP protocol stack." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1156 1156 false Plain () () "user-mode-stack-selected" NotLicensing "The Remote Connection Manager selected User mode RDP protocol stack." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1157 1157 false Plain () () "listener-settings-changed" NotLicensing "The listener named %1 has modified some configuration settings." [Listener] MESSAGES_TERMSRV;
    RemoteConnectionManager 1158 1158 false Plain (4) () "connection-accepted" NotLicensing "Remote Desktop Services accepted a connection from IP address %1." [Address] MESSAGES_TERMSRV;
    RemoteConnectionManager 258 258 false Any (4) (Operational) "listener-started" NotLicensing "Listener %1 has started listening" [Listener] MESSAGES_TERMSRV;
    RemoteConnectionManager 259 259 false Any (4) (Operational) "listener-stopped" NotLicensing "Listener %1 has stopped listening" [Listener] MESSAGES_TERMSRV;
    RemoteConnectionManager 260 260 false Any (2) (Operational) "listener-failed" NotLicensing "Listener %1 failed while listening. Error Code %2" [Listener, Error] MESSAGES_TERMSRV;
    RemoteConnectionManager 261 261 false Any (4) (Operational) "listener-received-connection" NotLicensing "Listener %1 received a connection" [Listener] MESSAGES_TERMSRV;
    RemoteConnectionManager 262 262 false Any (4) (Operational) "listener-asked-to-stop" NotLicensing "Listener %1 has been asked to stop listening" [Listener] MESSAGES_TERMSRV;
    RemoteConnectionManager 1006 1006 false Any (2) (Admin) "many-incomplete-connections" NotLicensing "received large number of incomplete connections. The system may be under attack." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1050 1058 false Any () () "listener-or-certificate-settings" NotLicensing "" [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1063 1066 false Any () () "listener-or-certificate-settings-more" NotLicensing "" [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1067 1067 false Any () () "service-principal-name-not-registered" NotLicensing "cannot register 'TERMSRV' Service Principal Name to be used for server authentication. … %1" [Error] MESSAGES_TERMSRV;
    RemoteConnectionManager 1070 1070 false Any () () "drain-mode" NotLicensing "" [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1071 1071 false Any () () "connections-switched-off" NotLicensing "" [] MESSAGES_TERMSRV;
    SessionBrokerClient 1306 1306 false Any (2) (Operational) "redirection-failed" NotLicensing "Remote Desktop Connection Broker Client failed to redirect the user %1." [User] MESSAGES_RDP;
    RemoteConnectionManager 1137 1145 false Any () () "profile-cache" NotLicensing "The roaming user profile cache manager for Remote Desktop Services" [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1146 1148 false Any () () "remote-control" NotLicensing "Remote Desktop Services: Remote control session" [User, User, Domain] MESSAGES_TERMSRV;
    RemoteConnectionManager 1149 1149 false Any (4) (Operational) "user-authenticated" Session "Remote Desktop Services: User authentication succeeded: User: %1 Domain: %2 Source Network Address: %3" [User, Domain, Address] MESSAGES_TERMSRV;
    RemoteConnectionManager 1150 1150 false Any () () "user-settings-merged" NotLicensing "Remote Desktop Services: User config data have been merged:" [User, Domain, Address] MESSAGES_TERMSRV;
    RemoteConnectionManager 1151 1151 false Any () () "connection-declined-by-user" NotLicensing "The remote user's connection was declined by the logged on user." [Domain, User, Address] MESSAGES_TERMSRV;
    RemoteConnectionManager 20498 20498 false Any () () "connection-slow" NotLicensing "Remote Desktop Services has taken too long to complete the client connection" [] MESSAGES_TERMSRV;
    RemoteConnectionManager 20499 20499 false Any () () "user-settings-slow" NotLicensing "Remote Desktop Services has taken too long to load the user configuration from server %1 for user %2" [Host, User] MESSAGES_TERMSRV;
    RemoteConnectionManager 20500 20500 false Any () () "user-settings-took" NotLicensing "Remote Desktop Services took %3 milliseconds to load the user configuration from server %1 for user %2" [Host, User, Milliseconds] MESSAGES_TERMSRV;
    RemoteConnectionManager 1000 1000 false Any () (System) "old-license-not-acquired" Older "Unable to acquire a license for user '%1', domain '%2'." [User, Domain] MESSAGES_TERMSRV_2003;
    RemoteConnectionManager 1008 1008 false Any () (System) "old-grace-over" Older "The terminal server licensing grace period has expired and the service has not registered with a license server with installed licenses." [] MESSAGES_TERMSRV_2003;
    RemoteConnectionManager 1009 1009 false Any () (System) "old-grace-ending" Older "The terminal server licensing grace period is about to expire on %1 and the service has not registered with a license server with installed licenses." [Date] MESSAGES_TERMSRV_2003;
    RemoteConnectionManager 1010 1010 false Any () (System) "old-no-license-server-found" Older "The terminal server could not locate a license server." [] MESSAGES_TERMSRV_2003;
    RemoteConnectionManager 1026 1026 false Any () (System) "old-no-license-server-in-domain" Older "The terminal server could not locate a license server in the %1 domain." [Domain] MESSAGES_TERMSRV_2003;
    RemoteConnectionManager 1027 1027 false Any () (System) "old-no-license-server-in-workgroup" Older "The terminal server could not locate a license server in the %1 workgroup or Windows NT 4 domain." [DomainOrWorkgroup] MESSAGES_TERMSRV_2003;
    RemoteConnectionManager 1029 1031 false Any () (System) "old-per-session-licensing" Older "Per Session licensing" [] MESSAGES_TERMSRV_2003;
    RemoteConnectionManager 1037 1040 false Any () (System) "old-per-session-licenses" Older "Per Session licenses" [] MESSAGES_TERMSRV_2003;
    RemoteConnectionManager 1044 1044 false Any () (System) "old-converted-to-per-user" Older "The Terminal Server has been converted to Per User licensing." [] MESSAGES_TERMSRV_2003;
    RemoteConnectionManager 1088 1088 false Any () (System) "old-grace-over-windows-2000" Older "" [] GRACE_PERIOD;
    Licensing 0 0 false Any () (System) "licensing-service-started" Service "The Remote Desktop Licensing service has started." [] EVENT_CATALOGUE;
    Licensing 1 1 false Any () (System) "licensing-service-paused" Service "The Remote Desktop Licensing service has paused." [] EVENT_CATALOGUE;
    Licensing 2 2 false Any () (System) "licensing-service-resumed" Service "The Remote Desktop Licensing service has resumed running." [] EVENT_CATALOGUE;
    Licensing 3 3 false Any () (System) "licensing-service-stopped" Service "The Remote Desktop Licensing service has stopped." [] EVENT_CATALOGUE;
    Licensing 4 4 false Any () (System) "license-server-activated" Activation "The Remote Desktop Licensing service has been activated" [] EVENT_CATALOGUE;
    Licensing 7 8 false Any () (System) "peers-not-notified" Peers "" [] MANIFEST_LICENSING;
    Licensing 9 9 false Any () (System) "database-invalid-started-empty" Database "The RD Licensing database file is not valid. This file has been renamed to '%1'" [Path] MANIFEST_LICENSING;
    Licensing 12 12 false Any () (System) "policy-module-denies-all" Service "All requests for licenses will be denied due to an initialization error in policy module '%1'." [PolicyModule] MANIFEST_LICENSING;
    Licensing 13 13 false Any () (System) "default-policy-module-used" Service "The default policy module for RD Licensing (Tls236.dll) will be used for all license requests to the policy module '%1'." [PolicyModule] MANIFEST_LICENSING;
    Licensing 14 14 false Any () (System) "local-licenses-not-detected" Database "cannot detect locally installed licenses or communicate with other Remote Desktop license servers. … %1" [Error] MANIFEST_LICENSING;
    Licensing 15 15 false Any () (System) "peers-not-synchronized" Peers "" [] MANIFEST_LICENSING;
    Licensing 16 16 false Any () (System) "expired-license-not-returned" Capacity "could not return an expired license to the available pool of licenses because of following error: %1." [Error] MANIFEST_LICENSING;
    Licensing 17 17 false Any () (System) "certificates-corrupt" Certificate "One or more of the RD Licensing certificates on the Remote Desktop license server '%1' are corrupted. Therefore" [LicenseServer] MANIFEST_LICENSING;
    Licensing 19 19 false Any () (System) "backup-certificate-used" Certificate "The Remote Desktop license server is switching to a backup certificate." [LicenseServer] MANIFEST_LICENSING;
    Licensing 26 26 false Any () (System) "all-licenses-removed" Capacity "All available '%1' licenses for product '%2' on Remote Desktop license server '%3' have been removed." [Product, Product, LicenseServer] MANIFEST_LICENSING;
    Licensing 28 28 false Any () (System) "only-on-domain-controller-or-workgroup" Older "" [] MANIFEST_LICENSING;
    Licensing 37 37 false Any () (System) "licensing-service-cannot-start" Service "The Remote Desktop Licensing service cannot start. The following error occurred: %1" [Error] MANIFEST_LICENSING;
    Licensing 38 38 false Any () (System) "license-not-issued-to-client" Issuing "The Remote Desktop license server cannot issue a license to the client because of following error: %1" [Error] MANIFEST_LICENSING;
    Licensing 39 39 false Any () (System) "keys-not-generated" Certificate "New public/private keys could not be generated because of following error: %1." [Error] MANIFEST_LICENSING;
    Licensing 40 40 false Any () (System) "certificate-not-installed" Certificate "A certificate could not be installed for this server because of following error: %1." [Error] MANIFEST_LICENSING;
    Licensing 41 41 false Any () (System) "policy-module-not-initialized" Service "The policy module could not be initialized because of the following error:" [Error] MANIFEST_LICENSING;
    Licensing 42 42 false Any () (System) "policy-module-error" Service "An error occurred in policy module '%1'." [PolicyModule] MANIFEST_LICENSING;
    Licensing 44 44 false Any () (System) "database-error" Database "The following general database error has occurred: '%1'" [Error] EVENT_44;
    Licensing 45 45 false Any () (System) "peer-unreachable" Peers "cannot communicate with another Remote Desktop license server because of the following error: %1." [Error] MANIFEST_LICENSING;
    Licensing 47 47 false Any () (System) "database-corrupt" Database "The RD Licensing database is corrupt. RD Licensing could not rename the RD Licensing database file '%1' to create a backup." [Path] MANIFEST_LICENSING;
    Licensing 49 49 false Any () (System) "restored-database-not-moved" Database "The restored RD Licensing database file '%1' cannot be moved to the database directory." [Path] MANIFEST_LICENSING;
    Licensing 52 52 false Any () (System) "restored-database-in-use" Database "The existing RD Licensing database file has been saved as '%1'." [Path] MANIFEST_LICENSING;
    Licensing 56 56 false Any () (System) "pack-not-decrypted" Installation "Key-pack decryption failed with Win32 error code %1." [Error] MANIFEST_LICENSING;
    Licensing 57 57 false Any () (System) "pack-chain-not-verified" Installation "The certificate chain verification failed with Win32 error code %1." [Error] MANIFEST_LICENSING;
    Licensing 58 58 false Any () (System) "pack-hash-not-valid" Installation "The key-pack hash validation failed with error %1." [Error] MANIFEST_LICENSING;
    Licensing 71 71 false Any () (System) "host-group-not-created" Directory "The Terminal Server Computers local group cannot be created." [Error] MANIFEST_LICENSING;
    Licensing 73 73 false Any () (System) "host-group-not-deleted" Directory "The Terminal Server Computers local group cannot be deleted." [Error] MANIFEST_LICENSING;
    Licensing 74 74 false Any () (System) "group-membership-changed" Unsettled "" [] MANIFEST_LICENSING;
    Licensing 75 75 false Any () (System) "not-added-to-server-group" Unsettled "" [] MANIFEST_LICENSING;
    Licensing 76 76 false Any () (System) "not-removed-from-server-group" Unsettled "" [] MANIFEST_LICENSING;
    Licensing 80 80 false Any () (System) "license-revoked" Revocation "One license of product '%1' issued to computer '%2' has been successfully revoked." [Product, Client] MANIFEST_LICENSING;
    Licensing 81 81 false Any () (System) "revocation-limit-reached" Revocation "The license issued to '%1' could not be revoked because the revocation limit for the product '%2' is reached. %3 of the installed %4 licenses are already revoked. The license revocation of this product type will be allowed after %5." [Client, Product, Count, Count, Date] MANIFEST_LICENSING;
    Licensing 82 82 false Any () (System) "token-upgraded" Issuing "The '%1' %2 belonging to computer '%3' has been upgraded to '%4' %5." [Product, Product, Client, Product, Product] MANIFEST_LICENSING;
    Licensing 83 84 false Any (4) (Admin) "migration-progress" Migration "" [] MANIFEST_LICENSING;
    Licensing 85 86 false Any (2) (Admin) "migration-failed" Migration "" [] MANIFEST_LICENSING;
    Licensing 87 87 false Any (4) (Admin) "migration-progress-more" Migration "" [] MANIFEST_LICENSING;
    Licensing 88 88 false Any (4) (Admin) "database-rebuilt" Database "The RD Licensing database has been successfully rebuilt." [] EVENT_88;
    Licensing 89 89 false Any (4) (Admin) "migrated-and-removed-from-source" Migration "The licenses have been successfully removed from the source Remote Desktop license server %1." [LicenseServer] MANIFEST_LICENSING;
    Licensing 90 90 false Any (2) (Admin) "migrated-not-removed-from-source" Migration "The licenses on the source Remote Desktop license server %1 could not be removed during the migration." [LicenseServer] MANIFEST_LICENSING;
    Licensing 91 91 false Any (4) (Admin) "migrated-source-too-old" Migration "Because the source Remote Desktop license server %1 is running an operating system that does not support the deletion of licenses" [LicenseServer] MANIFEST_LICENSING;
    Licensing 92 92 false Any (4) (Admin) "migrated-source-offline" Migration "Because the source Remote Desktop license server %1 was not available on the network during the migration" [LicenseServer] MANIFEST_LICENSING;
    Licensing 93 93 false Any (4) (Admin) "migrated-source-to-clean" Migration "" [] MANIFEST_LICENSING;
    Licensing 4106 4106 false Any () (System) "report-information" Directory "CAL reporting: %1" [Report] MANIFEST_LICENSING;
    Licensing 4107 4107 false Any () (System) "directory-not-queried" Directory "The Remote Desktop license server failed to query Active Directory Domain Services for user information. Win32 error code: %1" [Error] MANIFEST_LICENSING;
    Licensing 4108 4108 false Any () (System) "report-not-generated" Directory "The Remote Desktop license server failed to generate the report. Win32 error code: %1" [Error] MANIFEST_LICENSING;
    Licensing 4140 4140 false Any () (System) "security-group-missing" SecurityGroup "" [] MANIFEST_LICENSING;
    Licensing 4141 4141 false Any () (System) "host-not-in-security-group" SecurityGroup "A license could not be issued to '%1' because it is not a member of the Terminal Server Computers group." [Host] MANIFEST_LICENSING;
    Licensing 4148 4148 false Any (4) (Admin) "desktop-license-issued" VirtualDesktop "The Remote Desktop license server has issued a %1 to computer %2 while accessing Virtual Desktop Infrastructure." [Product, Client, Product] MANIFEST_LICENSING;
    Licensing 8193 8193 false Any () (System) "not-published-in-directory" Installation "The Remote Desktop license server could not be published in Active Directory Domain Services during the installation of RD Licensing. The action failed with Win32 error code %1." [Error] MANIFEST_LICENSING;
    Licensing 8195 8195 false Any () (System) "not-added-to-group-at-installation" Installation "could not be added to the Terminal Server License Servers group in Active Directory Domain Services during the installation of RD Licensing. The action failed with Win32 error code %1." [Error] MANIFEST_LICENSING;
    Licensing 8197 8197 false Any () (System) "database-path-not-set" Installation "The RD Licensing database path could not be set to '%1' during the installation of RD Licensing. Win32 error code: %2" [Path, Error] MANIFEST_LICENSING;
    Licensing 8199 8199 false Any (3) (Admin) "installation-warning" Installation "" [] MANIFEST_LICENSING;
    TermDd 50 50 false Any (2) (System) "protocol-stream-error" Certificate "The RDP protocol component %2 detected an error in the protocol stream and has disconnected the client." [Device, Component] MESSAGES_NTDLL;
    TermDd 56 56 false Any (2) (System) "security-layer-error" NotLicensing "The Terminal Server security layer detected an error in the protocol stream and has disconnected the client. Client IP: %2." [Device, Address] MESSAGES_NTDLL;
    LocalSessionManager 21 21 false Any (4) (Operational) "session-logon" Session "Remote Desktop Services: Session logon succeeded:" [User, Session, Address] MESSAGES_RDP;
    LocalSessionManager 22 22 false Any (4) (Operational) "shell-started" Session "Remote Desktop Services: Shell start notification received:" [User, Session, Address] MESSAGES_RDP;
    LocalSessionManager 23 23 false Any (4) (Operational) "session-logoff" Session "Remote Desktop Services: Session logoff succeeded:" [User, Session] MESSAGES_RDP;
    LocalSessionManager 24 24 false Any (4) (Operational) "session-disconnected" Session "Remote Desktop Services: Session has been disconnected:" [User, Session, Address] MESSAGES_RDP;
    LocalSessionManager 25 25 false Any (4) (Operational) "session-reconnected" Session "Remote Desktop Services: Session reconnection succeeded:" [User, Session, Address] MESSAGES_RDP;
    LocalSessionManager 39 39 false Any (4) (Operational) "session-disconnected-by-session" Session "Session %1 has been disconnected by session %2" [Session, Session] MESSAGES_RDP;
    LocalSessionManager 40 40 false Any (4) (Operational) "session-disconnected-with-reason" Session "Session %1 has been disconnected, reason code %2" [Session, Reason] MESSAGES_RDP;
    RdpCoreTs 65 65 false Any (4) (Operational) "transport-created" Session "Connection %1 created" [Listener] MESSAGES_RDP;
    RdpCoreTs 102 102 false Any (4) (Operational) "transport-ended" Session "The server has terminated main RDP connection with the client." [] MESSAGES_RDP;
    RdpCoreTs 103 103 false Any (4) (Operational) "transport-ended-with-reason" Session "The disconnect reason is %1" [Reason] MESSAGES_RDP;
    RdpCoreTs 131 131 false Any (4) (Operational) "transport-accepted" Session "The server accepted a new %1 connection from client %2" [Component, Address] MESSAGES_RDP;
    RdpClient 1003 1003 false Any () (Operational) "client-disconnected" Client "" [Reason] FIELD_NOTES;
    RdpClient 1016 1016 false Any (5) (Operational) "client-has-license" Client "" [] MESSAGES_RDP;
    RdpClient 1017 1017 false Any (3) (Operational) "client-has-no-license" Client "Client does not have a license to connect to the server (Error= %2)" [Host, Error] MESSAGES_RDP;
    RdpClient 1024 1024 false Any (4) (Operational) "client-connecting" Client "" [Host] FIELD_NOTES;
    RdpClient 1026 1026 false Any (4) (Operational) "client-disconnected-with-reason" Client "" [Reason] FIELD_NOTES;
    RdpClient 1102 1102 false Any (4) (Operational) "client-multi-transport" Client "" [Address] FIELD_NOTES;
    ServiceControlManager 7000 7000 false Any (2) (System) "service-not-started" Service "" [Service, Error] FIELD_NOTES;
    ServiceControlManager 7009 7009 false Any (2) (System) "service-timed-out" Service "" [Milliseconds, Service] FIELD_NOTES;
    ServiceControlManager 7023 7023 false Any (2) (System) "service-ended-with-error" Service "" [Service, Error] FIELD_NOTES;
    ServiceControlManager 7024 7024 false Any (2) (System) "service-ended-with-own-error" Service "" [Service, Error] FIELD_NOTES;
    ServiceControlManager 7031 7031 false Any (2) (System) "service-ended-unexpectedly-restarts" Service "" [Service, Count] FIELD_NOTES;
    ServiceControlManager 7034 7034 false Any (2) (System) "service-ended-unexpectedly" Service "" [Service, Count] FIELD_NOTES;
    ServiceControlManager 7036 7036 false Any (4) (System) "service-changed-state" Service "" [Service, Service] FIELD_NOTES;
    Esent 454 454 false Any (2) (Application) "database-not-recovered" Database "" [] ENGINE_MESSAGES;
    Esent 455 455 false Any (2) (Application) "database-log-not-opened" Database "" [] ENGINE_MESSAGES;
    Esent 490 490 false Any (2) (Application) "database-not-opened" Database "" [] ENGINE_MESSAGES;
    Esent 463 465 false Any (2) (Application) "database-log-damaged" Database "" [] ENGINE_MESSAGES;
    Esent 467 467 false Any (2) (Application) "database-index-damaged" Database "" [] ENGINE_MESSAGES;
    Esent 474 476 false Any (2) (Application) "database-page-damaged" Database "" [] ENGINE_MESSAGES;
    Esent 623 623 false Any (2) (Application) "version-store-exhausted" Database "" [Program] VERSION_STORE;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::events;
    use std::collections::BTreeSet;

    fn ids(provider: Provider, printed: u32, qualifiers: Option<u32>) -> Vec<&'static str> {
        find(provider, printed, qualifiers).map(|row| row.id).collect()
    }

    #[test]
    fn every_row_has_an_id_of_its_own() {
        let ids: BTreeSet<_> = ALL.iter().map(|row| row.id).collect();
        assert_eq!(ids.len(), ALL.len());
        for row in ALL {
            assert!(
                row.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{}",
                row.id
            );
            assert!(row.numbers.0 <= row.numbers.1, "{}", row.id);
            assert!(row.level.is_none_or(|level| (2..=5).contains(&level)), "{}", row.id);
            let last = (1..=9).rev().find(|n| row.text.contains(&format!("%{n}"))).unwrap_or(0);
            assert!(row.parameters.len() >= last, "{}", row.id);
            assert!(!row.renumbered || row.provider == Provider::RemoteConnectionManager, "{}", row.id);
        }
    }

    #[test]
    fn what_stands_in_every_log_and_what_works_is_no_complaint() {
        assert!(HARMLESS.iter().all(|id| by_id(id).is_some()));
        for (id, complains) in [
            ("connection-accepted", false),
            ("session-logon", false),
            ("token-upgraded", false),
            ("desktop-host-grace-over", false),
            ("license-server-activated", false),
            ("certificates-corrupt", true),
            ("licensing-service-stopped", true),
            ("host-not-in-security-group", true),
            ("licensing-slow", true),
        ] {
            assert_eq!(by_id(id).map(OtherEvent::is_complaint), Some(complains), "{id}");
        }
    }

    #[test]
    fn no_number_stands_in_both_tables() {
        for event in events::ALL {
            assert_eq!(ids(event.provider, event.number, None), Vec::<&str>::new(), "{}", event.number);
        }
        for row in ALL {
            for number in row.numbers.0..=row.numbers.1 {
                assert!(events::find(row.provider, number).is_none(), "{number}");
            }
        }
    }

    #[test]
    fn a_number_that_means_two_things_is_told_apart_by_its_qualifiers() {
        const RCM: Provider = Provider::RemoteConnectionManager;
        for (number, twin, other) in [
            (1152, "desktop-host-cannot-issue", Some("sessions-string-not-created")),
            (1153, "desktop-host-grace-over-mode-not-set", Some("sessions-string-not-written")),
            (1154, "desktop-host-grace-over", None),
            (1155, "desktop-host-grace-ending", Some("kernel-mode-stack-selected")),
            (1156, "desktop-host-no-license-server", Some("user-mode-stack-selected")),
            (1157, "desktop-host-license-server-unreachable", Some("listener-settings-changed")),
            (1158, "desktop-host-license-server-too-old", Some("connection-accepted")),
            (1159, "desktop-host-certificate-invalid", None),
            (1160, "desktop-host-refused-by-security-group", None),
        ] {
            let plain: Vec<_> = other.into_iter().collect();
            let both: Vec<_> = [twin].into_iter().chain(plain.clone()).collect();
            assert_eq!(ids(RCM, number, Some(RENUMBERED_BY)), [twin], "{number}, with severity");
            assert_eq!(ids(RCM, number + RENUMBERED_BY, None), [twin], "{number}, renumbered");
            assert_eq!(ids(RCM, 0xC000_0000 + number, None), [twin], "{number}, 32-bit");
            assert_eq!(ids(RCM, number, Some(0)), plain, "{number}, plain");
            assert_eq!(ids(RCM, number, None), both, "{number}, not printed: both stay possible");
        }
    }

    /// Every number that a source lists, with its id.
    #[test]
    fn every_listed_number_is_found() {
        use Provider as P;
        #[rustfmt::skip]
        const NUMBERS: &[(P, &[u32])] = &[
            (P::RemoteConnectionManager, &[
                1061, 50_213, 50_214, 50_215, 50_216, 20_497,
                50_304, 50_305, 50_306, 50_307, 50_308, 50_309, 50_310, 50_311, 50_312,
                1006, 1050, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1063, 1064, 1065, 1066, 1067,
                1070, 1071, 1137, 1138, 1139, 1140, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149,
                1150, 1151, 20_498, 20_499, 20_500, 258, 259, 260, 261, 262,
                1000, 1008, 1009, 1010, 1026, 1027, 1029, 1030, 1031, 1037, 1038, 1039, 1040, 1044, 1088,
            ]),
            (P::Licensing, &[
                0, 1, 2, 3, 4, 7, 8, 9, 12, 13, 14, 15, 16, 17, 19, 26, 28, 37, 38, 39, 40, 41, 42, 44, 45,
                47, 49, 52, 56, 57, 58, 71, 73, 74, 75, 76, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91,
                92, 93, 4106, 4107, 4108, 4140, 4141, 4148, 8193, 8195, 8197, 8199,
            ]),
            (P::TermDd, &[50, 56]),
            (P::LocalSessionManager, &[21, 22, 23, 24, 25, 39, 40]),
            (P::RdpCoreTs, &[65, 102, 103, 131]),
            (P::RdpClient, &[1003, 1016, 1017, 1024, 1026, 1102]),
            (P::ServiceControlManager, &[7000, 7009, 7023, 7024, 7031, 7034, 7036]),
            (P::Esent, &[454, 455, 490, 463, 464, 465, 467, 474, 475, 476, 623]),
        ];
        for (provider, numbers) in NUMBERS {
            for number in *numbers {
                assert_eq!(ids(*provider, *number, None).len(), 1, "{provider:?} {number}");
            }
        }
        // Numbers between those of licensing that no release of `termsrv.dll` has.
        for number in [1126, 1127, 1134, 1135] {
            assert_eq!(ids(P::RemoteConnectionManager, number, None).len(), 0, "{number}");
        }
    }

    #[test]
    fn the_32_bit_forms_of_the_license_server_are_found() {
        for (printed, id) in [
            (0xC900_100B, "directory-not-queried"),
            (0xC900_100A, "report-information"),
            (0xC900_100C, "report-not-generated"),
            (0xC001_102C, "security-group-missing"),
            (0xC001_102D, "host-not-in-security-group"),
        ] {
            assert_eq!(ids(Provider::Licensing, printed, None), [id]);
        }
    }
}
