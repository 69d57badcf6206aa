//! What a reader saw: one statement with its place, before it is tied to a deployment.
//!
//! Observations carry what was printed, not what it means for licensing as a whole.

use calwise_licensing::event::Event;
use calwise_licensing::fact::{Answer, Provenance};
use calwise_licensing::knowledge::events::Provider;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::SymptomKind;
use time::Date;

use crate::registry::RegistryData;

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// The machine that it speaks of, if the text says so.
    pub machine: Option<MachineName>,
    /// What was seen.
    pub saw: Saw,
    /// Where, and how far it can be trusted.
    pub provenance: Provenance,
}

/// What was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saw {
    /// A registry value, or that it is not there.
    RegistryValue {
        /// The key below `HKEY_LOCAL_MACHINE`.
        key: String,
        /// The name of the value.
        name: String,
        /// Its data.
        answer: Answer<RegistryData>,
    },
    /// A licensing event.
    Event {
        /// Who logged it.
        provider: Provider,
        /// The event; its provenance is that of the observation.
        event: Event,
    },
    /// A message that a person was shown.
    Symptom(SymptomKind),
    /// Days of grace left.
    GraceDaysLeft(Answer<u32>),
    /// The day on which the grace period ends.
    GraceLastDay(Date),
}
