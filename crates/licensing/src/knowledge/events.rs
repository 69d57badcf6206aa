//! Licensing events: provider, both numberings, text and meaning, one row each.
//!
//! The key is (provider, number); the text confirms it or, where it is recognised whole, stands for it.

use super::source::{self, Source};
use crate::event::EventKind;

/// Who logs an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Provider {
    /// `Microsoft-Windows-TerminalServices-RemoteConnectionManager`, on the session host.
    RemoteConnectionManager,
    /// `Microsoft-Windows-TerminalServices-Licensing`, on the license server.
    Licensing,
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
    /// What it says.
    pub kind: EventKind,
    /// Its English text, `%1` and so on for parameters, `…` for what varies between versions.
    pub text: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

impl Provider {
    /// Its full name, as the event log shows it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::RemoteConnectionManager => "Microsoft-Windows-TerminalServices-RemoteConnectionManager",
            Self::Licensing => "Microsoft-Windows-TerminalServices-Licensing",
        }
    }

    /// The provider of that name: the full one, or what Event Viewer and older logs shorten it to.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.trim().trim_matches('"');
        let short = name
            .get(..name.len().min(MICROSOFT.len()))
            .filter(|prefix| prefix.eq_ignore_ascii_case(MICROSOFT))
            .map_or(name, |prefix| &name[prefix.len()..]);
        match short.to_ascii_lowercase().as_str() {
            "terminalservices-remoteconnectionmanager" | "termservice" => Some(Self::RemoteConnectionManager),
            "terminalservices-licensing" | "termservlicensing" => Some(Self::Licensing),
            _ => None,
        }
    }
}

const MICROSOFT: &str = "Microsoft-Windows-";

macro_rules! events {
    ($($provider:ident $number:literal $renumbered:literal $level:literal $kind:ident $text:literal $source:ident;)*) => {
        /// All events, by provider and number.
        pub static ALL: &[KnownEvent] = &[$(KnownEvent {
            provider: Provider::$provider,
            number: $number,
            renumbered: $renumbered,
            level: $level,
            kind: EventKind::$kind,
            text: $text,
            source: &source::$source,
        }),*];
    };
}

events! {
    RemoteConnectionManager 1003 false 3 ClientLicenseInvalid "The remote desktop client '%1' has provided an invalid license." MESSAGES_TERMSRV;
    RemoteConnectionManager 1004 false 3 CannotIssueClientLicense "…cannot issue a client license. It was unable to issue the license due to a changed (mismatched) client license, insufficient memory, or an internal error." MESSAGES_TERMSRV;
    RemoteConnectionManager 1011 false 3 TemporaryLicenseExpired "The remote session could not be established from remote desktop client %1 because its temporary license has expired." MESSAGES_TERMSRV;
    RemoteConnectionManager 1028 true 3 LicenseNotRenewed "The remote session could not be established from remote desktop client %1 because its license could not be renewed." MESSAGES_TERMSRV;
    RemoteConnectionManager 1043 true 3 HostRefusedBySecurityGroup "…cannot communicate with the Remote Desktop license server %1. Ensure that the computer account…" MESSAGES_TERMSRV;
    RemoteConnectionManager 1068 false 3 ModeNotConfigured "The RD Licensing mode has not been configured." MESSAGES_TERMSRV;
    RemoteConnectionManager 1069 false 2 GraceExpiredModeNotConfigured "The RD Licensing grace period has expired and Licensing mode for the Remote Desktop Session Host server has not been configured." MESSAGES_TERMSRV;
    RemoteConnectionManager 1128 true 2 GraceExpired "The RD Licensing grace period has expired and the service has not registered with a license server with installed licenses." MESSAGES_TERMSRV;
    RemoteConnectionManager 1129 true 3 GraceEnding "The RD Licensing grace period is about to expire on %1 and the service has not registered with a license server with installed licenses." MESSAGES_TERMSRV;
    RemoteConnectionManager 1130 true 3 NoLicenseServerSpecified "…does not have a Remote Desktop license server specified." MESSAGES_TERMSRV;
    RemoteConnectionManager 1131 true 3 LicenseServerUnreachable "The Remote Desktop Session Host server could not contact the Remote Desktop license server %1." MESSAGES_TERMSRV;
    RemoteConnectionManager 1132 true 3 LicenseServerTooOld "The Remote Desktop license server %1 does not support the version of the operating system running on the Remote Desktop Session Host server." MESSAGES_TERMSRV;
    RemoteConnectionManager 1133 true 3 HostCertificateInvalid "The certificate issued by the Remote Desktop license server to the Remote Desktop Session Host server is not valid." MESSAGES_TERMSRV;
    RemoteConnectionManager 1136 false 4 SessionHostRoleNotInstalled "RD Session Host Server role is not installed." MESSAGES_TERMSRV;
    Licensing 18 false 3 NotActivated "The Remote Desktop license server \"%1\" has not been activated and therefore will only issue temporary licenses." MANIFEST_LICENSING;
    Licensing 20 false 3 FewLicensesRemain "…does not have a sufficient number of permanent Remote Desktop Services client access licenses (RDS CALs) for product \"%3\"." MANIFEST_LICENSING;
    Licensing 21 false 3 NoLicensesRemain "…does not have any remaining permanent Remote Desktop Services client access licenses (RDS CALs) of the type \"%2\"." MANIFEST_LICENSING;
    Licensing 22 false 3 NoLicensesInstalled "…does not have any Remote Desktop Services client access licenses (RDS CALs) installed and registered with the Microsoft Clearinghouse for product \"%2\"." MANIFEST_LICENSING;
    Licensing 4105 false 3 CannotUpdateUserAttributes "…cannot update the license attributes for user \"%1\" in the Active Directory Domain \"%2\"." MANIFEST_LICENSING;
    Licensing 4143 false 4 UserLicenseIssued "The Remote Desktop license server issued %1 to the user %2 in the domain %3." MANIFEST_LICENSING;
    Licensing 4145 false 4 UserLicenseIssued "The Remote Desktop license server renewed %1 for the user %2 in the domain %3." MANIFEST_LICENSING;
    Licensing 4146 false 4 DeviceLicenseIssued "The Remote Desktop license server renewed %1 for the computer %2." MANIFEST_LICENSING;
    Licensing 4147 false 4 DeviceLicenseIssued "The Remote Desktop license server issued %1 to the computer %2." MANIFEST_LICENSING;
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
            ("Microsoft-Windows-TerminalServices-LocalSessionManager", None),
        ] {
            assert_eq!(Provider::from_name(name), provider, "{name}");
        }
    }
}
