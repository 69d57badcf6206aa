//! Disconnect codes of a client: two kinds of numbers that overlap and must be kept apart.
//!
//! An extended reason and a plain code can be the same number and mean different things; each has its
//! own type here.

use super::source::{self, Source};
use crate::symptom::SymptomKind;

/// An extended disconnect reason: what the server told the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExtendedReason(pub u32);

/// A plain disconnect code: what the client noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DisconnectCode(pub u32);

/// Where the cause of a disconnection lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The session host: no license server, or its grace period is over.
    Host,
    /// The license server: it had nothing to give.
    LicenseServer,
    /// The store of licenses on the client.
    ClientStore,
    /// The exchange between client and host.
    Exchange,
    /// The edition of Windows on the host.
    Edition,
    /// Nothing about licensing.
    NotLicensing,
}

/// An extended reason that is known.
#[derive(Debug, PartialEq, Eq)]
pub struct ExtendedRow {
    /// The number.
    pub reason: ExtendedReason,
    /// What it says, in kebab case; unique.
    pub id: &'static str,
    /// Its name in `ExtendedDisconnectReasonCode`, without the common prefix; empty for none.
    pub name: &'static str,
    /// Its name in the protocol, as `FreeRDP` and others print it; none where the protocol has none.
    pub protocol_name: Option<&'static str>,
    /// Its text in rdesktop, if it has one.
    pub rdesktop: Option<&'static str>,
    /// Where the cause lies.
    pub side: Side,
    /// What a person is told; none where it is nothing that this product knows of.
    pub symptom: Option<SymptomKind>,
    /// Source of the row.
    pub source: &'static Source,
}

/// A plain code that is known.
#[derive(Debug, PartialEq, Eq)]
pub struct DisconnectRow {
    /// The number.
    pub code: DisconnectCode,
    /// What it says, in kebab case; unique.
    pub id: &'static str,
    /// Where the cause lies.
    pub side: Side,
    /// What a person is told; none where it is nothing that this product knows of.
    pub symptom: Option<SymptomKind>,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! symptom {
    (()) => {
        None
    };
    (($symptom:ident)) => {
        Some(SymptomKind::$symptom)
    };
}

macro_rules! extended {
    ($($number:literal $id:literal $name:literal $protocol:expr, $rdesktop:expr, $side:ident $symptom:tt;)*) => {
        /// Extended reasons.
        pub static EXTENDED: &[ExtendedRow] = &[$(ExtendedRow {
            reason: ExtendedReason($number),
            id: $id,
            name: $name,
            protocol_name: $protocol,
            rdesktop: $rdesktop,
            side: Side::$side,
            symptom: symptom!($symptom),
            source: &source::DISCONNECT_REASONS,
        }),*];
    };
}

extended! {
    0 "no-information" "NoInfo" None, None, NotLicensing ();
    1 "ended-by-api" "APIInitiatedDisconnect" None, None, NotLicensing ();
    2 "logged-off-by-api" "APIInitiatedLogoff" None, None, NotLicensing ();
    3 "idle-timeout" "ServerIdleTimeout" None, None, NotLicensing (SessionLimitReached);
    4 "logon-timeout" "ServerLogonTimeout" None, None, NotLicensing (SessionLimitReached);
    5 "replaced-by-another-connection" "ReplacedByOtherConnection" None, None, NotLicensing (SessionLimitReached);
    11 "ended-by-user" "RpcInitiatedDisconnectByUser" None, None, NotLicensing ();
    12 "logged-off-by-user" "LogoffByUser" None, None, NotLicensing ();
    256 "internal-error" "LicenseInternal" Some("ERRINFO_LICENSE_INTERNAL"), Some("Internal licensing error"), Exchange (LicensingInternalError);
    257 "no-license-server" "LicenseNoLicenseServer" Some("ERRINFO_LICENSE_NO_LICENSE_SERVER"), Some("No license server available"), Host (NoLicenseServerAvailable);
    258 "no-license" "LicenseNoLicense" Some("ERRINFO_LICENSE_NO_LICENSE"), Some("No valid license"), LicenseServer (NoLicenseAvailable);
    259 "bad-client-message" "LicenseErrClientMsg" Some("ERRINFO_LICENSE_BAD_CLIENT_MSG"), Some("Invalid licensing message"), Exchange (InvalidLicensingMessage);
    260 "hardware-id-does-not-match" "LicenseHwidDoesntMatchLicense" Some("ERRINFO_LICENSE_HWID_DOESNT_MATCH_LICENSE"), Some("Hardware id doesn't match software license"), ClientStore (ClientLicenseModified);
    261 "bad-client-license" "LicenseErrClientLicense" Some("ERRINFO_LICENSE_BAD_CLIENT_LICENSE"), Some("Client license error"), ClientStore (ClientLicenseInvalid);
    262 "protocol-not-finished" "LicenseCantFinishProtocol" Some("ERRINFO_LICENSE_CANT_FINISH_PROTOCOL"), Some("Network error during licensing protocol"), Exchange (NetworkDuringLicensing);
    263 "client-ended-protocol" "LicenseClientEndedProtocol" Some("ERRINFO_LICENSE_CLIENT_ENDED_PROTOCOL"), Some("Licensing protocol was not completed"), Exchange (LicensingEndedByClient);
    264 "bad-client-encryption" "LicenseErrClientEncryption" Some("ERRINFO_LICENSE_BAD_CLIENT_ENCRYPTION"), Some("Incorrect client license enryption"), Exchange (LicensingMessageNotEncrypted);
    265 "license-not-upgraded" "LicenseCantUpgradeLicense" Some("ERRINFO_LICENSE_CANT_UPGRADE_LICENSE"), Some("Can't upgrade license"), LicenseServer (LicenseNotUpgraded);
    266 "no-remote-connections" "LicenseNoRemoteConnections" Some("ERRINFO_LICENSE_NO_REMOTE_CONNECTIONS"), Some("The server is not licensed to accept remote connections"), Edition (NotLicensedForConnections);
    267 "store-access-denied" "LicenseCreatingLicStoreAccDenied" None, None, ClientStore (LicenseStoreDenied);
}

macro_rules! plain {
    ($($number:literal $id:literal $side:ident $symptom:tt $source:ident;)*) => {
        /// Plain codes.
        pub static PLAIN: &[DisconnectRow] = &[$(DisconnectRow {
            code: DisconnectCode($number),
            id: $id,
            side: Side::$side,
            symptom: symptom!($symptom),
            source: &source::$source,
        }),*];
    };
}

plain! {
    260 "name-not-found" NotLicensing (HostNotFound) DISCONNECT_CODES;
    264 "connection-timeout" NotLicensing (HostDoesNotAnswer) DISCONNECT_CODES;
    516 "cannot-connect" NotLicensing (HostDoesNotAnswer) DISCONNECT_CODES;
    772 "network-error" NotLicensing () DISCONNECT_CODES;
    1030 "security-error" NotLicensing (SecurityError) DISCONNECT_CODES;
    1796 "host-did-not-accept" NotLicensing (HostDoesNotAnswer) DISCONNECT_CODES;
    2055 "credentials-wrong" NotLicensing (CredentialsRefused) FIELD_NOTES;
    2056 "licensing-failed" Exchange (LicensingProtocolError) DISCONNECTED_ERRORS;
    2308 "socket-closed" NotLicensing () DISCONNECT_CODES;
    2312 "licensing-timed-out" Exchange (LicensingTimedOut) DISCONNECTED_ERRORS;
    2567 "no-such-user" NotLicensing (CredentialsRefused) DISCONNECT_CODES;
    2822 "encryption-failed" NotLicensing (StreamBreaks) DISCONNECT_CODES;
    2823 "account-disabled" NotLicensing (CredentialsRefused) DISCONNECT_CODES;
    2825 "network-level-authentication-required" NotLicensing (NetworkAuthenticationFailed) DISCONNECT_CODES;
    3079 "account-restricted" NotLicensing (CredentialsRefused) DISCONNECT_CODES;
    3080 "decompression-failed" NotLicensing () DISCONNECT_CODES;
    3335 "account-locked" NotLicensing (CredentialsRefused) DISCONNECT_CODES;
    3591 "account-expired" NotLicensing (CredentialsRefused) DISCONNECT_CODES;
    3847 "password-expired" NotLicensing (CredentialsRefused) DISCONNECT_CODES;
    4615 "password-must-change" NotLicensing (CredentialsRefused) DISCONNECT_CODES;
    4871 "kind-of-logon-restricted" NotLicensing (CredentialsRefused) DISCONNECT_CODES;
    7943 "gateway" NotLicensing () FIELD_NOTES;
}

impl ExtendedReason {
    /// Whether the server gave licensing as the reason.
    pub const fn is_licensing(self) -> bool {
        matches!(self.0, 256..=267)
    }

    /// Its row, if it is known.
    pub fn row(self) -> Option<&'static ExtendedRow> {
        EXTENDED.iter().find(|row| row.reason == self)
    }
}

impl DisconnectCode {
    /// Whether the client gave up while licensing.
    pub fn is_licensing(self) -> bool {
        self.row().is_some_and(|row| row.side != Side::NotLicensing)
    }

    /// Its row, if it is known.
    pub fn row(self) -> Option<&'static DisconnectRow> {
        PLAIN.iter().find(|row| row.code == self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_extended_reason_of_licensing_has_its_row() {
        for (number, id) in [
            (256, "internal-error"),
            (257, "no-license-server"),
            (258, "no-license"),
            (259, "bad-client-message"),
            (260, "hardware-id-does-not-match"),
            (261, "bad-client-license"),
            (262, "protocol-not-finished"),
            (263, "client-ended-protocol"),
            (264, "bad-client-encryption"),
            (265, "license-not-upgraded"),
            (266, "no-remote-connections"),
            (267, "store-access-denied"),
        ] {
            let reason = ExtendedReason(number);
            assert!(reason.is_licensing(), "{number}");
            assert_eq!(reason.row().map(|row| row.id), Some(id), "{number}");
        }
        for row in EXTENDED {
            assert_eq!(row.reason.is_licensing(), row.side != Side::NotLicensing, "{}", row.id);
        }
    }

    #[test]
    fn every_reason_of_licensing_is_something_that_a_person_is_told() {
        let of_licensing = |row: &&ExtendedRow| row.reason.is_licensing();
        let told: BTreeSet<_> = EXTENDED.iter().filter(of_licensing).filter_map(|row| row.symptom).collect();
        assert_eq!(told.len(), 12);
        let others = EXTENDED.iter().filter(|row| !row.reason.is_licensing()).filter_map(|row| row.symptom);
        assert!(others.eq([SymptomKind::SessionLimitReached; 3]), "idle, too slow to sign in, replaced");
        for (code, symptom) in [
            (260, Some(SymptomKind::HostNotFound)),
            (2056, Some(SymptomKind::LicensingProtocolError)),
            (2312, Some(SymptomKind::LicensingTimedOut)),
            (2308, None),
        ] {
            assert_eq!(DisconnectCode(code).row().and_then(|row| row.symptom), symptom, "{code}");
        }
    }

    #[test]
    fn ordinary_ends_of_a_session_are_not_licensing() {
        for number in [0, 1, 2, 3, 4, 5, 11, 12] {
            assert!(ExtendedReason(number).row().is_some(), "{number}");
            assert!(!ExtendedReason(number).is_licensing(), "{number}");
        }
        assert!(!ExtendedReason(268).is_licensing());
    }

    #[test]
    fn only_two_plain_codes_are_licensing() {
        for (number, licensing) in [
            (260, false),
            (264, false),
            (516, false),
            (2056, true),
            (2308, false),
            (2312, true),
            (3080, false),
            (7943, false),
            (257, false),
        ] {
            assert_eq!(DisconnectCode(number).is_licensing(), licensing, "{number}");
        }
    }

    #[test]
    fn the_same_number_is_two_things_in_the_two_tables() {
        assert_eq!(ExtendedReason(260).row().map(|row| row.id), Some("hardware-id-does-not-match"));
        assert_eq!(DisconnectCode(260).row().map(|row| row.id), Some("name-not-found"));
        let extended: BTreeSet<_> = EXTENDED.iter().map(|row| (row.reason, row.id)).collect();
        let plain: BTreeSet<_> = PLAIN.iter().map(|row| (row.code, row.id)).collect();
        assert_eq!((extended.len(), plain.len()), (EXTENDED.len(), PLAIN.len()));
    }
}
