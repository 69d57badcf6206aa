//! What people were told: messages of a client, of a session or of the notification area, and what they describe.
//!
//! A symptom opens candidates; it never says which of them is the cause.

use crate::fact::Provenance;
use crate::name::MachineName;
use serde::{Deserialize, Serialize};

macro_rules! symptoms {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        /// What a person was shown, or describes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum SymptomKind { $($(#[$doc])* #[serde(rename = $id)] $name),* }

        impl SymptomKind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its id, in kebab case.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }
        }
    };
}

symptoms! {
    /// "No Remote Desktop License Servers available to provide a license" (extended reason 257).
    NoLicenseServerAvailable = "no-license-server-available";
    /// "No Remote Desktop client access licenses available for this computer" (extended reason 258).
    NoLicenseAvailable = "no-license-available";
    /// An internal error in the licensing protocol (extended reason 256).
    LicensingInternalError = "licensing-internal-error";
    /// The host received an invalid licensing message from the client (extended reason 259).
    InvalidLicensingMessage = "invalid-licensing-message";
    /// The license on the client has been modified (extended reason 260).
    ClientLicenseModified = "client-license-modified";
    /// The license on the client is in an invalid format (extended reason 261).
    ClientLicenseInvalid = "client-license-invalid";
    /// Network problems during the licensing protocol (extended reason 262).
    NetworkDuringLicensing = "network-during-licensing";
    /// The client ended the licensing protocol before its end (extended reason 263).
    LicensingEndedByClient = "licensing-ended-by-client";
    /// A licensing message was incorrectly encrypted (extended reason 264).
    LicensingMessageNotEncrypted = "licensing-message-not-encrypted";
    /// The license of the client could not be upgraded or renewed (extended reason 265).
    LicenseNotUpgraded = "license-not-upgraded";
    /// The host is not licensed to accept remote connections (extended reason 266).
    NotLicensedForConnections = "not-licensed-for-connections";
    /// The client may not write its store of licenses (extended reason 267).
    LicenseStoreDenied = "license-store-denied";
    /// "An error in the licensing protocol" (disconnect code 2056).
    LicensingProtocolError = "licensing-protocol-error";
    /// "Licensing timed out" (disconnect code 2312).
    LicensingTimedOut = "licensing-timed-out";
    /// "Because of a security error, the client could not connect".
    SecurityError = "security-error";
    /// The connection ends while licenses are exchanged, as clients of other makers log it.
    LicensingSequenceAborted = "licensing-sequence-aborted";
    /// The notification that the licensing mode is not configured.
    ModeNotConfigured = "mode-not-configured";
    /// The notification that the grace period is over and no license server was contacted.
    PastGracePeriod = "past-grace-period";
    /// "There is a problem with your Remote Desktop license, and your session will be disconnected in 60 minutes".
    SessionEndsInAnHour = "session-ends-in-an-hour";
    /// "The license code is not recognized", while CALs are installed.
    LicenseCodeNotRecognized = "license-code-not-recognized";
    /// "The number of connections to this computer is limited", or one of two sessions has to go.
    ConnectionLimit = "connection-limit";
    /// The RD Licensing Diagnoser asks for credentials of an administrator of the license server.
    DiagnoserNeedsCredentials = "diagnoser-needs-credentials";
    /// User name or password are refused, or the account may not sign in this way.
    CredentialsRefused = "credentials-refused";
    /// Network Level Authentication or `CredSSP` fails.
    NetworkAuthenticationFailed = "network-authentication-failed";
    /// The client warns that it does not trust the certificate by which the host shows who it is.
    HostCertificateNotTrusted = "host-certificate-not-trusted";
    /// The account has no right to sign in through Remote Desktop Services.
    NoRightToSignIn = "no-right-to-sign-in";
    /// The client does not find the host, or nothing answers there.
    HostDoesNotAnswer = "host-does-not-answer";
    /// The client does not find the name of the host.
    HostNotFound = "host-not-found";
    /// The stream breaks: adapter, offload, packet inspection.
    StreamBreaks = "stream-breaks";
    /// The Connection Broker redirects to nowhere, or its data is wrong.
    RedirectionFails = "redirection-fails";
    /// Windows itself is not activated, or its evaluation is over.
    WindowsNotActivated = "windows-not-activated";
    /// The client program itself fails.
    ClientFails = "client-fails";
    /// A command or script fails because it was used wrongly, or a module is missing.
    CommandUsedWrongly = "command-used-wrongly";
    /// Several people at once on a Windows that is made for one.
    SessionsOnClientWindows = "sessions-on-client-windows";
    /// A limit of time, or somebody else who signed in, ended the session.
    SessionLimitReached = "session-limit-reached";
    /// Another product than RDS misses its license.
    OtherProductUnlicensed = "other-product-unlicensed";
    /// Inside the session it is slow, does not print, or has not the person's profile.
    SessionRunsBadly = "session-runs-badly";
}

impl SymptomKind {
    /// Whether only a session host that is licensed, or should be, tells people so.
    pub const fn is_of_licensing(self) -> bool {
        matches!(
            self,
            Self::NoLicenseServerAvailable
                | Self::NoLicenseAvailable
                | Self::LicensingInternalError
                | Self::InvalidLicensingMessage
                | Self::ClientLicenseModified
                | Self::ClientLicenseInvalid
                | Self::NetworkDuringLicensing
                | Self::LicensingEndedByClient
                | Self::LicensingMessageNotEncrypted
                | Self::LicenseNotUpgraded
                | Self::NotLicensedForConnections
                | Self::LicenseStoreDenied
                | Self::LicensingProtocolError
                | Self::LicensingTimedOut
                | Self::LicensingSequenceAborted
                | Self::ModeNotConfigured
                | Self::PastGracePeriod
                | Self::SessionEndsInAnHour
        )
    }
}

/// One symptom, where it was quoted or told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Symptom {
    /// What was said.
    pub kind: SymptomKind,
    /// The session host that it is about, if that is said.
    #[serde(default)]
    pub host: Option<MachineName>,
    /// Where it stands in the evidence.
    #[serde(flatten)]
    pub provenance: Provenance,
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn what_any_windows_tells_people_is_not_of_licensing() {
        use SymptomKind::{
            ConnectionLimit, CredentialsRefused, HostDoesNotAnswer, NoLicenseAvailable, SecurityError,
        };
        assert!(NoLicenseAvailable.is_of_licensing());
        for kind in [ConnectionLimit, CredentialsRefused, HostDoesNotAnswer, SecurityError] {
            assert!(!kind.is_of_licensing(), "{kind:?}");
        }
    }

    #[test]
    fn every_kind_has_an_id_of_its_own() {
        let ids: BTreeSet<_> = SymptomKind::ALL.iter().map(|kind| kind.id()).collect();
        assert_eq!(ids.len(), SymptomKind::ALL.len());
        assert!(ids.iter().all(|id| id.chars().all(|c| c.is_ascii_lowercase() || c == '-')));
    }
}
