//! Licensing events: provider, both numberings, text and meaning, one row each.
//!
//! The key is (provider, number); the text confirms it or, where it is recognised whole, stands for it.
//! Here are the events that say something of a host or a license server that [`crate::event`] has a name
//! for; all the others, and those that only look like licensing, are in [`super::other_events`].

use super::event_parts::{Log, PROVIDERS, Parameter};
use super::source::{self, Source};
use crate::event::EventKind;

/// Who logs an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Provider {
    /// `Microsoft-Windows-TerminalServices-RemoteConnectionManager`, on the session host.
    RemoteConnectionManager,
    /// `Microsoft-Windows-TerminalServices-Licensing`, on the license server.
    Licensing,
    /// `Microsoft-Windows-TerminalServices-LocalSessionManager`, on the session host.
    LocalSessionManager,
    /// `Microsoft-Windows-RemoteDesktopServices-RdpCoreTS`, on the session host.
    RdpCoreTs,
    /// `Microsoft-Windows-TerminalServices-ClientActiveXCore`, on the client.
    RdpClient,
    /// `Microsoft-Windows-TerminalServices-SessionBroker-Client`: nothing about licensing.
    SessionBrokerClient,
    /// `Microsoft-Windows-RemoteDesktopServices-RemoteFX-SessionLicensing`: `RemoteFX` only.
    RemoteFxLicensing,
    /// `TermDD`, the driver of RDP on older releases.
    TermDd,
    /// `Service Control Manager`.
    ServiceControlManager,
    /// `ESENT`, the engine of the licensing database.
    Esent,
}

/// Added to the numbers of `RemoteConnectionManager` since build 17134, that is 2019 and later.
///
/// Source: ledger entry `event-numbers-of-2019-and-later`.
pub const RENUMBERED_BY: u32 = 49_152;

/// One event.
#[derive(Debug, PartialEq, Eq)]
pub struct KnownEvent {
    /// Who logs it.
    pub provider: Provider,
    /// Its documented number.
    pub number: u32,
    /// Whether 2019 and later print the number plus [`RENUMBERED_BY`].
    pub renumbered: bool,
    /// Event level: 2 error, 3 warning, 4 information.
    pub level: u8,
    /// The log that it stands in since 2019. Before, licensing events of hosts stood in System.
    pub log: Log,
    /// What it says.
    pub kind: EventKind,
    /// Its English text, `%1` and so on for parameters, `…` for what varies between versions.
    pub text: &'static str,
    /// What stands for `%1`, `%2` and so on.
    pub parameters: &'static [Parameter],
    /// Source of the row.
    pub source: &'static Source,
}

impl Provider {
    /// Its full name, as the event log shows it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::RemoteConnectionManager => "Microsoft-Windows-TerminalServices-RemoteConnectionManager",
            Self::Licensing => "Microsoft-Windows-TerminalServices-Licensing",
            Self::LocalSessionManager => "Microsoft-Windows-TerminalServices-LocalSessionManager",
            Self::RdpCoreTs => "Microsoft-Windows-RemoteDesktopServices-RdpCoreTS",
            Self::RdpClient => "Microsoft-Windows-TerminalServices-ClientActiveXCore",
            Self::SessionBrokerClient => "Microsoft-Windows-TerminalServices-SessionBroker-Client",
            Self::RemoteFxLicensing => "Microsoft-Windows-RemoteDesktopServices-RemoteFX-SessionLicensing",
            Self::TermDd => "TermDD",
            Self::ServiceControlManager => "Service Control Manager",
            Self::Esent => "ESENT",
        }
    }

    /// The provider of that name: the full one, or what Event Viewer and older logs shorten it to.
    pub fn from_name(name: &str) -> Option<Self> {
        let short = without_vendor(name.trim().trim_matches('"'));
        PROVIDERS
            .iter()
            .find(|row| {
                row.other_names
                    .iter()
                    .chain([&row.name])
                    .any(|known| without_vendor(known).eq_ignore_ascii_case(short))
            })
            .map(|row| row.provider)
    }
}

/// A name without `Microsoft-Windows-` in front, which Event Viewer leaves out.
fn without_vendor(name: &str) -> &str {
    const VENDOR: &str = "Microsoft-Windows-";
    name.get(..VENDOR.len())
        .filter(|prefix| prefix.eq_ignore_ascii_case(VENDOR))
        .map_or(name, |prefix| &name[prefix.len()..])
}

macro_rules! events {
    ($($provider:ident $number:literal $renumbered:literal $level:literal $log:ident $kind:ident $text:literal [$($parameter:ident),*] $source:ident;)*) => {
        /// All events, by provider and number.
        pub static ALL: &[KnownEvent] = &[$(KnownEvent {
            provider: Provider::$provider,
            number: $number,
            renumbered: $renumbered,
            level: $level,
            log: Log::$log,
            kind: EventKind::$kind,
            text: $text,
            parameters: &[$(Parameter::$parameter),*],
            source: &source::$source,
        }),*];
    };
}

events! {
    RemoteConnectionManager 1003 false 3 Operational ClientLicenseInvalid "The remote desktop client '%1' has provided an invalid license." [Client] MESSAGES_TERMSRV;
    RemoteConnectionManager 1004 false 3 Operational CannotIssueClientLicense "…Session Host server cannot issue a client license. It was unable to issue the license due to a changed (mismatched) client license, insufficient memory, or an internal error." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1011 false 3 Operational TemporaryLicenseExpired "The remote session could not be established from remote desktop client %1 because its temporary license has expired." [Client] MESSAGES_TERMSRV;
    RemoteConnectionManager 1028 true 3 Admin LicenseNotRenewed "The remote session could not be established from remote desktop client %1 because its license could not be renewed." [Client] MESSAGES_TERMSRV;
    RemoteConnectionManager 1043 true 3 Admin HostRefusedBySecurityGroup "…Session Host server cannot communicate with the Remote Desktop license server %1. Ensure that the computer account…" [LicenseServer] MESSAGES_TERMSRV;
    RemoteConnectionManager 1068 false 3 Admin ModeNotConfigured "The RD Licensing mode has not been configured." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1069 false 2 Admin GraceExpiredModeNotConfigured "The RD Licensing grace period has expired and Licensing mode for the Remote Desktop Session Host server has not been configured." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1128 true 2 Admin GraceExpired "The RD Licensing grace period has expired and the service has not registered with a license server with installed licenses." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1129 true 3 Admin GraceEnding "The RD Licensing grace period is about to expire on %1 and the service has not registered with a license server with installed licenses." [Date] MESSAGES_TERMSRV;
    RemoteConnectionManager 1130 true 3 Admin NoLicenseServerSpecified "…Session Host server does not have a Remote Desktop license server specified." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1131 true 3 Admin LicenseServerUnreachable "…Session Host server could not contact the Remote Desktop license server %1." [LicenseServer] MESSAGES_TERMSRV;
    RemoteConnectionManager 1132 true 3 Admin LicenseServerTooOld "The Remote Desktop license server %1 does not support the version of the operating system running on the Remote Desktop Session Host server." [LicenseServer] MESSAGES_TERMSRV;
    RemoteConnectionManager 1133 true 3 Admin HostCertificateInvalid "The certificate issued by the Remote Desktop license server to the Remote Desktop Session Host server is not valid." [] MESSAGES_TERMSRV;
    RemoteConnectionManager 1136 false 4 Operational SessionHostRoleNotInstalled "RD Session Host Server role is not installed." [] MESSAGES_TERMSRV;
    Licensing 18 false 3 System NotActivated "The Remote Desktop license server \"%1\" has not been activated and therefore will only issue temporary licenses." [LicenseServer] MANIFEST_LICENSING;
    Licensing 20 false 3 System FewLicensesRemain "The Remote Desktop license server %1 does not have a sufficient number of permanent …for product \"%3\"." [LicenseServer, Count, Product] MANIFEST_LICENSING;
    Licensing 21 false 3 System NoLicensesRemain "The Remote Desktop license server %1 does not have any remaining permanent …of the type \"%2\"." [LicenseServer, Product, Host] MANIFEST_LICENSING;
    Licensing 22 false 3 System NoLicensesInstalled "The Remote Desktop license server %1 does not have any …installed and registered with the Microsoft Clearinghouse for product \"%2\"." [LicenseServer, Product, Host] MANIFEST_LICENSING;
    Licensing 4105 false 3 System CannotUpdateUserAttributes "…cannot update the license attributes for user \"%1\" in the Active Directory Domain \"%2\"." [User, Domain, Error] MANIFEST_LICENSING;
    Licensing 4143 false 4 Admin UserLicenseIssued "The Remote Desktop license server has successfully issued a %1 to user %2 in the domain %3." [Product, User, Domain] MANIFEST_LICENSING;
    Licensing 4144 false 4 Admin UserLicenseIssued "The Remote Desktop license server has successfully upgraded the %1 to a %2 for user %3 in the domain %4." [Product, Product, User, Domain] MANIFEST_LICENSING;
    Licensing 4145 false 4 Admin UserLicenseIssued "…for user %2 in the domain %3 has been renewed." [Product, User, Domain] MANIFEST_LICENSING;
    Licensing 4146 false 4 Admin DeviceLicenseIssued "…for computer %2 has been renewed." [Product, Client] MANIFEST_LICENSING;
    Licensing 4147 false 4 Admin DeviceLicenseIssued "The Remote Desktop license server has successfully issued a %1 to computer %2." [Product, Client] MANIFEST_LICENSING;
}

/// The event with a printed number: the documented one, the renumbered one, or a 32-bit id that ends in either.
pub fn find(provider: Provider, printed: u32) -> Option<&'static KnownEvent> {
    let number = if printed > 0xFFFF { printed & 0xFFFF } else { printed };
    ALL.iter().find(|event| {
        event.provider == provider
            && (event.number == number
                || (event.renumbered && number.checked_sub(RENUMBERED_BY) == Some(event.number)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_event_stands_twice() {
        let rows: BTreeSet<_> = ALL.iter().map(|event| (event.provider, event.number)).collect();
        assert_eq!(rows.len(), ALL.len());
    }

    #[test]
    fn the_numbers_of_2019_and_later_are_the_old_ones_moved() {
        let renumbered: Vec<_> = ALL
            .iter()
            .filter(|event| event.renumbered)
            .map(|event| (event.number, event.number + RENUMBERED_BY))
            .collect();
        let expected = [
            (1028, 50_180),
            (1043, 50_195),
            (1128, 50_280),
            (1129, 50_281),
            (1130, 50_282),
            (1131, 50_283),
            (1132, 50_284),
            (1133, 50_285),
        ];
        assert_eq!(renumbered, expected);
        assert!(
            ALL.iter().all(|event| !event.renumbered || event.provider == Provider::RemoteConnectionManager)
        );
    }

    #[test]
    fn each_placeholder_of_a_text_has_a_meaning() {
        for event in ALL {
            let last = (1..=9).rev().find(|n| event.text.contains(&format!("%{n}"))).unwrap_or(0);
            assert!(event.parameters.len() >= last, "{}", event.number);
            assert!((2..=4).contains(&event.level), "{}", event.number);
        }
    }

    #[test]
    fn both_numberings_and_the_32_bit_form_are_one_event() {
        for (printed, kind) in [
            (1128, Some(EventKind::GraceExpired)),
            (50_280, Some(EventKind::GraceExpired)),
            (3_221_226_600, Some(EventKind::GraceExpired)),
            (50_282, Some(EventKind::NoLicenseServerSpecified)),
            (1068, Some(EventKind::ModeNotConfigured)),
            (50_220, None),
            (1158, None),
        ] {
            let found = find(Provider::RemoteConnectionManager, printed).map(|event| event.kind);
            assert_eq!(found, kind, "{printed}");
        }
        assert_eq!(find(Provider::Licensing, 3_372_224_521).map(|event| event.number), Some(4105));
        assert_eq!(find(Provider::Licensing, 50_280), None, "only RemoteConnectionManager was renumbered");
    }

    #[test]
    fn a_provider_is_known_by_each_of_its_names() {
        for (name, provider) in [
            (
                "Microsoft-Windows-TerminalServices-RemoteConnectionManager",
                Some(Provider::RemoteConnectionManager),
            ),
            ("TerminalServices-RemoteConnectionManager", Some(Provider::RemoteConnectionManager)),
            ("TermService", Some(Provider::RemoteConnectionManager)),
            ("microsoft-windows-terminalservices-licensing", Some(Provider::Licensing)),
            ("TermServLicensing", Some(Provider::Licensing)),
            ("Microsoft-Windows-TerminalServices-LocalSessionManager", Some(Provider::LocalSessionManager)),
            ("Microsoft-Windows-Kernel-Power", None),
        ] {
            assert_eq!(Provider::from_name(name), provider, "{name}");
        }
    }
}
