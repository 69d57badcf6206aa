//! Codes of the licensing protocol between client and host, and names that other clients give to failures.
//!
//! One code is no error: 7 ends a successful exchange.

use super::source::{self, Source};
use crate::symptom::SymptomKind;

/// A code of a licensing error message.
#[derive(Debug, PartialEq, Eq)]
pub struct ProtocolCode {
    /// The number.
    pub number: u32,
    /// Its name in the protocol.
    pub name: &'static str,
    /// Whether it says that licensing worked.
    pub success: bool,
    /// Source of the row.
    pub source: &'static Source,
}

const fn error(number: u32, name: &'static str) -> ProtocolCode {
    ProtocolCode { number, name, success: false, source: &source::MS_RDPELE }
}

/// `dwErrorCode` of a licensing error message.
pub static ERRORS: &[ProtocolCode] = &[
    error(1, "ERR_INVALID_SERVER_CERTIFICATE"),
    error(2, "ERR_NO_LICENSE"),
    error(3, "ERR_INVALID_MAC"),
    error(4, "ERR_INVALID_SCOPE"),
    error(6, "ERR_NO_LICENSE_SERVER"),
    ProtocolCode { number: 7, name: "STATUS_VALID_CLIENT", success: true, source: &source::MS_RDPELE },
    error(8, "ERR_INVALID_CLIENT"),
    error(11, "ERR_INVALID_PRODUCTID"),
    error(12, "ERR_INVALID_MESSAGE_LEN"),
];

/// `dwStateTransition` of a licensing error message.
pub static TRANSITIONS: &[ProtocolCode] = &[
    error(1, "ST_TOTAL_ABORT"),
    error(2, "ST_NO_TRANSITION"),
    error(3, "ST_RESET_PHASE_TO_START"),
    error(4, "ST_RESEND_LAST_MESSAGE"),
];

impl ProtocolCode {
    /// What the failure amounts to for a person; none where it is none.
    pub const fn symptom(&self) -> Option<SymptomKind> {
        match self.number {
            _ if self.success => None,
            2 => Some(SymptomKind::NoLicenseAvailable),
            6 => Some(SymptomKind::NoLicenseServerAvailable),
            _ => Some(SymptomKind::LicensingSequenceAborted),
        }
    }
}

/// A failure as a client that is not Microsoft's names it.
#[derive(Debug, PartialEq, Eq)]
pub struct OtherClientError {
    /// The name, or a piece of the line.
    pub name: &'static str,
    /// Who names it so.
    pub program: &'static str,
    /// The number that goes with it, if there is one.
    pub number: Option<u32>,
    /// What the name alone says; none where it only follows a line that says more.
    pub symptom: Option<SymptomKind>,
    /// Source of the row.
    pub source: &'static Source,
}

const fn failure(
    name: &'static str,
    program: &'static str,
    number: Option<u32>,
    symptom: Option<SymptomKind>,
    source: &'static Source,
) -> OtherClientError {
    OtherClientError { name, program, number, symptom, source }
}

/// A failure of `FreeRDP` that its name tells, or the beginning of the names of several.
const fn freerdp(name: &'static str, symptom: SymptomKind) -> OtherClientError {
    failure(name, "FreeRDP", None, Some(symptom), &source::FREERDP)
}

const ABORTED: Option<SymptomKind> = Some(SymptomKind::LicensingSequenceAborted);

/// Failures as clients of other makers name them.
pub static OTHER_CLIENTS: &[OtherClientError] = &[
    failure("license connection sequence aborted", "FreeRDP", None, ABORTED, &source::FREERDP),
    failure("[ERROR][com.freerdp.core.license]", "FreeRDP", None, ABORTED, &source::FREERDP),
    failure("RDP_STATE_LICENSE - license", "FreeRDP", None, ABORTED, &source::FREERDP),
    failure("CONNECTION_STATE_LICENSING status STATE_RUN_FAILED", "FreeRDP", None, ABORTED, &source::FREERDP),
    failure("ERRCONNECT_CONNECT_TRANSPORT_FAILED", "FreeRDP", Some(0x0002_000D), None, &source::FREERDP),
    failure("ERRCONNECT_CONNECT_CANCELLED", "FreeRDP", Some(0x0002_000B), None, &source::FREERDP),
    freerdp("ERRCONNECT_LOGON_FAILURE", SymptomKind::CredentialsRefused),
    freerdp("ERRCONNECT_AUTHENTICATION_FAILED", SymptomKind::CredentialsRefused),
    freerdp("ERRCONNECT_WRONG_PASSWORD", SymptomKind::CredentialsRefused),
    freerdp("ERRCONNECT_ACCESS_DENIED", SymptomKind::CredentialsRefused),
    freerdp("ERRCONNECT_ACCOUNT_", SymptomKind::CredentialsRefused),
    freerdp("ERRCONNECT_PASSWORD_", SymptomKind::CredentialsRefused),
    freerdp("ERRCONNECT_NO_OR_MISSING_CREDENTIALS", SymptomKind::CredentialsRefused),
    freerdp("ERRCONNECT_CLIENT_REVOKED", SymptomKind::CredentialsRefused),
    freerdp("ERRCONNECT_KDC_UNREACHABLE", SymptomKind::NetworkAuthenticationFailed),
    freerdp("ERRCONNECT_SECURITY_NEGO_CONNECT_FAILED", SymptomKind::NetworkAuthenticationFailed),
    freerdp("ERRCONNECT_LOGON_TYPE_NOT_GRANTED", SymptomKind::NoRightToSignIn),
    freerdp("ERRCONNECT_INSUFFICIENT_PRIVILEGES", SymptomKind::NoRightToSignIn),
    freerdp("ERRINFO_SERVER_INSUFFICIENT_PRIVILEGES", SymptomKind::NoRightToSignIn),
    freerdp("ERRCONNECT_DNS_", SymptomKind::HostNotFound),
    freerdp("ERRCONNECT_CONNECT_FAILED", SymptomKind::HostDoesNotAnswer),
    freerdp("ERRINFO_CB_", SymptomKind::RedirectionFails),
    freerdp("ERRINFO_DECRYPT_FAILED", SymptomKind::StreamBreaks),
    freerdp("ERRINFO_IDLE_TIMEOUT", SymptomKind::SessionLimitReached),
    freerdp("ERRINFO_LOGON_TIMEOUT", SymptomKind::SessionLimitReached),
    freerdp("ERRINFO_DISCONNECTED_BY_OTHER", SymptomKind::SessionLimitReached),
    failure("before license negotiation completed", "rdesktop", None, ABORTED, &source::FIELD_NOTES),
    failure("LicenseExchangeState::", "IronRDP", None, ABORTED, &source::FIELD_NOTES),
];

/// A status that the sign-in box of 2003 to 2008 showed.
#[derive(Debug, PartialEq, Eq)]
pub struct KernelStatus {
    /// The number.
    pub number: u32,
    /// What it says, in kebab case; unique.
    pub id: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

const fn kernel(number: u32, id: &'static str) -> KernelStatus {
    KernelStatus { number, id, source: &source::MESSAGES_NTDLL }
}

/// Statuses of licensing in the kernel.
pub static KERNEL_STATUSES: &[KernelStatus] = &[
    kernel(0xC00A_0012, "not-licensed-to-use-this-system"),
    kernel(0xC00A_0013, "licensed-logon-limit-reached"),
    kernel(0xC00A_0014, "system-license-expired"),
    kernel(0xC00A_0033, "license-number-not-entered"),
    kernel(0xC00A_0034, "license-number-in-use"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_protocol_says_what_people_would_be_told() {
        let said =
            |number: u32| ERRORS.iter().find(|row| row.number == number).and_then(ProtocolCode::symptom);
        assert_eq!(said(2), Some(SymptomKind::NoLicenseAvailable));
        assert_eq!(said(6), Some(SymptomKind::NoLicenseServerAvailable));
        assert_eq!(said(8), Some(SymptomKind::LicensingSequenceAborted));
        assert_eq!(said(7), None, "a valid client");
    }

    #[test]
    fn every_code_of_the_protocol_has_its_name() {
        let numbers = ERRORS.iter().map(|row| row.number).collect::<Vec<_>>();
        assert_eq!(numbers, [1, 2, 3, 4, 6, 7, 8, 11, 12]);
        let success = ERRORS.iter().filter(|row| row.success).map(|row| row.number).collect::<Vec<_>>();
        assert_eq!(success, [7], "only 7 is no error");
        assert!(TRANSITIONS.iter().map(|row| row.number).eq(1..5));
        let statuses = KERNEL_STATUSES.iter().map(|row| row.number & 0xFFFF).collect::<Vec<_>>();
        assert_eq!(statuses, [0x12, 0x13, 0x14, 0x33, 0x34]);
        assert_eq!(OTHER_CLIENTS.iter().filter_map(|row| row.number).collect::<Vec<_>>(), [131_085, 131_083]);
    }
}
