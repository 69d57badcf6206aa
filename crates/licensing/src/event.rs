//! Events that speak of licensing: what each of them means, whatever number it was printed with.
//!
//! Numbers, providers and texts are rows of [`crate::knowledge::events`]; here is only what they amount to.

use crate::fact::Provenance;
use crate::knowledge::{RowId, other_events};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

/// What an event says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// Host: a client presented an invalid license.
    ClientLicenseInvalid,
    /// Host: no license could be issued to a client, for one of several reasons.
    CannotIssueClientLicense,
    /// Host: a client was refused because its temporary license has expired.
    TemporaryLicenseExpired,
    /// Host: a client was refused because its license could not be renewed.
    LicenseNotRenewed,
    /// Host: the license server refuses the host by its security group.
    HostRefusedBySecurityGroup,
    /// Host: the licensing mode is not configured.
    ModeNotConfigured,
    /// Host: the grace period is over and the licensing mode is not configured.
    GraceExpiredModeNotConfigured,
    /// Host: the grace period is over and no license server with licenses is registered.
    GraceExpired,
    /// Host: the grace period is about to end; the first parameter is the date, as the machine writes it.
    GraceEnding,
    /// Host: no license server is specified.
    NoLicenseServerSpecified,
    /// Host: the license server named could not be contacted.
    LicenseServerUnreachable,
    /// Host: the license server named is older than the host.
    LicenseServerTooOld,
    /// Host: the certificate that the license server issued to the host is not valid.
    HostCertificateInvalid,
    /// Host: the RD Session Host role is not installed.
    SessionHostRoleNotInstalled,
    /// License server: not activated, temporary licenses only.
    NotActivated,
    /// License server: few permanent licenses of a product remain.
    FewLicensesRemain,
    /// License server: no permanent license of the type is left for the host.
    NoLicensesRemain,
    /// License server: no license of the product is installed.
    NoLicensesInstalled,
    /// License server: the license attributes of a user could not be written to Active Directory.
    CannotUpdateUserAttributes,
    /// License server: a Per User CAL was issued or renewed.
    UserLicenseIssued,
    /// License server: a Per Device CAL was issued or renewed.
    DeviceLicenseIssued,
    /// An event without a name of its own: the id of its row in [`crate::knowledge::other_events`].
    #[serde(deserialize_with = "other_event")]
    Other(RowId),
}

/// The id of an event that the tables have.
fn other_event<'de, D: Deserializer<'de>>(from: D) -> Result<RowId, D::Error> {
    let id = String::deserialize(from)?;
    let row = other_events::ALL.iter().find(|row| row.id == id);
    row.map(|row| row.id).ok_or_else(|| D::Error::custom(format!("no event has the id '{id}'")))
}

impl EventKind {
    /// Whether it speaks of the licensing of a session host, in whatever sense.
    pub fn is_of_licensing(self) -> bool {
        match self {
            Self::Other(id) => other_events::by_id(id).is_some_and(|row| row.about.is_licensing()),
            _ => true,
        }
    }

    /// Whether it reports that something of licensing does not work.
    pub fn is_complaint(self) -> bool {
        match self {
            Self::UserLicenseIssued | Self::DeviceLicenseIssued => false,
            Self::Other(id) => other_events::by_id(id).is_some_and(other_events::OtherEvent::is_complaint),
            _ => true,
        }
    }
}

/// An event in the evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Event {
    /// What it says.
    pub kind: EventKind,
    /// The number as it was printed; none where only the text was pasted.
    #[serde(default)]
    pub printed_number: Option<u32>,
    /// Its parameters, as far as the evidence gives them.
    #[serde(default)]
    pub parameters: Vec<String>,
    /// Where it stands, and when it was logged.
    #[serde(flatten)]
    pub provenance: Provenance,
}

impl Event {
    /// Whether it sounds like a fault and is logged where everything works: a database error -1316.
    /// Source: ledger entry `event-44-with-1316-can-be-ignored`.
    pub fn is_ignored(&self) -> bool {
        self.kind == EventKind::Other("database-error")
            && self.parameters.iter().any(|parameter| parameter.contains("-1316"))
    }

    /// Whether it reports that something of licensing does not work.
    pub fn is_complaint(&self) -> bool {
        self.kind.is_complaint() && !self.is_ignored()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{Span, Strength};

    #[test]
    fn a_harmless_event_is_no_complaint() {
        let provenance =
            Provenance { span: Span { input: 0, start: 0, end: 1 }, strength: Strength::Event, time: None };
        let complains = |kind, parameter: &str| {
            let parameters = vec![parameter.to_owned()];
            Event { kind, printed_number: None, parameters, provenance }.is_complaint()
        };
        assert!(complains(EventKind::GraceExpired, ""));
        assert!(!complains(EventKind::UserLicenseIssued, ""));
        assert!(!complains(EventKind::Other("connection-accepted"), "10.0.0.7"));
        assert!(complains(EventKind::Other("database-error"), "ESE error -1003"));
        assert!(!complains(EventKind::Other("database-error"), "ESE error -1316 JET_errInvalidObject"));
    }
}
