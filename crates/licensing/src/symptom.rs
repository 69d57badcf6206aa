//! What people were told: messages of a client or of the notification area, without a machine that logged them.
//!
//! A symptom opens candidates; it never says which of them is the cause.

use crate::fact::Provenance;

/// A message that Windows showed to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SymptomKind {
    /// "No Remote Desktop License Servers available to provide a license" (extended reason 257).
    NoLicenseServerAvailable,
    /// "No Remote Desktop client access licenses available for this computer" (extended reason 258).
    NoLicenseAvailable,
    /// The notification that the licensing mode is not configured.
    ModeNotConfigured,
    /// The notification that the grace period is over and no license server was contacted.
    PastGracePeriod,
}

/// One message, where it was quoted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symptom {
    /// What was said.
    pub kind: SymptomKind,
    /// Where it stands in the evidence.
    pub provenance: Provenance,
}
