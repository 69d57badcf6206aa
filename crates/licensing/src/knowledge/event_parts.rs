//! Parts of events: who logs them, into which log, at which level, and what their parameters are.

use super::events::Provider;
use super::source::{self, Source};

/// A log of Windows, without the name of its provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Log {
    /// The log System.
    System,
    /// The log Application.
    Application,
    /// The channel Admin of the provider.
    Admin,
    /// The channel Operational of the provider.
    Operational,
}

/// Level of an error, as events carry it.
pub const ERROR: u8 = 2;
/// Level of a warning.
pub const WARNING: u8 = 3;
/// Level of information.
pub const INFORMATION: u8 = 4;

/// What stands for a placeholder of an event's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Parameter {
    /// The name of a client, a computer or a device.
    Client,
    /// The name of a license server.
    LicenseServer,
    /// The name of a session host or virtualization host.
    Host,
    /// A person's account.
    User,
    /// A domain.
    Domain,
    /// A domain or workgroup.
    DomainOrWorkgroup,
    /// A network address.
    Address,
    /// A day, as the machine writes it.
    Date,
    /// An error code or text.
    Error,
    /// A version and type of CALs.
    Product,
    /// A count of licenses.
    Count,
    /// A file or folder.
    Path,
    /// A policy module of the license server.
    PolicyModule,
    /// A report.
    Report,
    /// A session id.
    Session,
    /// An extended disconnect reason.
    Reason,
    /// A part of the RDP protocol, such as `X.224`.
    Component,
    /// A listener.
    Listener,
    /// A device of Windows, such as that of a driver.
    Device,
    /// A service, or the state of one.
    Service,
    /// A duration in milliseconds.
    Milliseconds,
    /// A program that runs, such as `svchost`.
    Program,
}

/// Where a provider logs.
#[derive(Debug, PartialEq, Eq)]
pub struct ProviderRow {
    /// The provider.
    pub provider: Provider,
    /// Its full name.
    pub name: &'static str,
    /// Other names it is printed with: sources of older releases, names of its channels.
    pub other_names: &'static [&'static str],
    /// Its id, for those that have a manifest.
    pub guid: Option<&'static str>,
    /// The logs that it writes to.
    pub logs: &'static [Log],
    /// Source of the row.
    pub source: &'static Source,
}

const OWN: &[Log] = &[Log::Operational, Log::Admin];

/// All providers.
pub static PROVIDERS: &[ProviderRow] = &[
    ProviderRow {
        provider: Provider::RemoteConnectionManager,
        name: "Microsoft-Windows-TerminalServices-RemoteConnectionManager",
        other_names: &["TermService"],
        guid: Some("c76baa63-ae81-421c-b425-340b4b24157f"),
        logs: &[Log::Admin, Log::Operational, Log::System],
        source: &source::MANIFEST_RCM,
    },
    ProviderRow {
        provider: Provider::Licensing,
        name: "Microsoft-Windows-TerminalServices-Licensing",
        other_names: &["TermServLicensing"],
        guid: Some("4d99f017-0eb1-4b52-8419-14aebd13d770"),
        logs: &[Log::System, Log::Admin, Log::Operational],
        source: &source::MANIFEST_LICENSING,
    },
    ProviderRow {
        provider: Provider::LocalSessionManager,
        name: "Microsoft-Windows-TerminalServices-LocalSessionManager",
        other_names: &[],
        guid: Some("5d896912-022d-40aa-a3a8-4fa5515c76d7"),
        logs: OWN,
        source: &source::MESSAGES_RDP,
    },
    ProviderRow {
        provider: Provider::RdpCoreTs,
        name: "Microsoft-Windows-RemoteDesktopServices-RdpCoreTS",
        other_names: &[],
        guid: Some("1139c61b-b549-4251-8ed3-27250a1edec8"),
        logs: OWN,
        source: &source::MESSAGES_RDP,
    },
    ProviderRow {
        provider: Provider::RdpClient,
        name: "Microsoft-Windows-TerminalServices-ClientActiveXCore",
        other_names: &["Microsoft-Windows-TerminalServices-RDPClient"],
        guid: Some("28aa95bb-d444-4719-a36f-40462168127e"),
        logs: &[Log::Operational],
        source: &source::MESSAGES_RDP,
    },
    ProviderRow {
        provider: Provider::SessionBrokerClient,
        name: "Microsoft-Windows-TerminalServices-SessionBroker-Client",
        other_names: &[],
        guid: Some("2184b5c9-1c83-4304-9c58-a9e76f718993"),
        logs: OWN,
        source: &source::MESSAGES_RDP,
    },
    ProviderRow {
        provider: Provider::RemoteFxLicensing,
        name: "Microsoft-Windows-RemoteDesktopServices-RemoteFX-SessionLicensing",
        other_names: &[],
        guid: Some("10ab3154-c36a-4f24-9d91-ffb5bcd331ef"),
        logs: OWN,
        source: &source::MESSAGES_RDP,
    },
    ProviderRow {
        provider: Provider::TermDd,
        name: "TermDD",
        other_names: &[],
        guid: None,
        logs: &[Log::System],
        source: &source::MESSAGES_NTDLL,
    },
    ProviderRow {
        provider: Provider::ServiceControlManager,
        name: "Service Control Manager",
        other_names: &["Microsoft-Windows-Service Control Manager"],
        guid: Some("555908d1-a6d7-4695-8e1e-26931d2012f4"),
        logs: &[Log::System],
        source: &source::FIELD_NOTES,
    },
    ProviderRow {
        provider: Provider::Esent,
        name: "ESENT",
        other_names: &[],
        guid: None,
        logs: &[Log::Application],
        source: &source::VERSION_STORE,
    },
];

impl ProviderRow {
    /// The name of one of its logs, as the event log shows it.
    pub fn log_name(&self, log: Log) -> String {
        // The channels of the client bear another name than the provider.
        let stem = self.other_names.first().filter(|_| self.provider == Provider::RdpClient);
        let stem = stem.copied().unwrap_or(self.name);
        match log {
            Log::System => "System".to_owned(),
            Log::Application => "Application".to_owned(),
            Log::Admin => format!("{stem}/Admin"),
            Log::Operational => format!("{stem}/Operational"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_provider_has_one_row_and_is_found_by_each_of_its_names() {
        let providers: BTreeSet<_> = PROVIDERS.iter().map(|row| row.provider).collect();
        assert_eq!(providers.len(), PROVIDERS.len());
        let guids: BTreeSet<_> = PROVIDERS.iter().filter_map(|row| row.guid).collect();
        assert_eq!(guids.len(), 8);
        for row in PROVIDERS {
            assert!(!row.logs.is_empty(), "{}", row.name);
            assert_eq!(row.provider.name(), row.name);
            for name in row.other_names.iter().chain([&row.name]) {
                assert_eq!(Provider::from_name(name), Some(row.provider), "{name}");
            }
        }
    }

    #[test]
    fn a_channel_bears_the_name_of_its_provider_but_for_the_client() {
        for (provider, log, expected) in [
            (Provider::Licensing, Log::System, "System"),
            (Provider::Licensing, Log::Admin, "Microsoft-Windows-TerminalServices-Licensing/Admin"),
            (
                Provider::RdpClient,
                Log::Operational,
                "Microsoft-Windows-TerminalServices-RDPClient/Operational",
            ),
            (Provider::Esent, Log::Application, "Application"),
        ] {
            let row = PROVIDERS.iter().find(|row| row.provider == provider).expect("a row");
            assert_eq!(row.log_name(log), expected);
        }
    }
}
