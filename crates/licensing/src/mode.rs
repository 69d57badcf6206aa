//! The licensing mode of a session host, with every number that has been seen for it.
//!
//! Only what a number means; which of several settings is in effect is in [`crate::effective`].

use serde::{Deserialize, Serialize};
/// What a licensing mode number means. Registry, policy and WMI share the numbers.
///
/// Source: ledger entry `licensing-mode-numbers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LicensingMode {
    /// 2: one CAL per device.
    PerDevice,
    /// 4: one CAL per person, recorded in Active Directory.
    PerUser,
    /// 6: "AAD Per User", meant for multi-session desktops, not for Windows Server.
    AadPerUser,
    /// 5, or 0 in the registry: nothing chosen.
    NotConfigured,
    /// 1: Remote Desktop for Administration.
    RemoteAdministration,
    /// 3: one Microsoft page calls it Per User, nothing else does.
    Ambiguous,
    /// Any other number, kept as it was seen.
    Unknown(u32),
}

impl LicensingMode {
    /// The meaning of a number.
    pub const fn from_number(number: u32) -> Self {
        match number {
            0 | 5 => Self::NotConfigured,
            1 => Self::RemoteAdministration,
            2 => Self::PerDevice,
            3 => Self::Ambiguous,
            4 => Self::PerUser,
            6 => Self::AadPerUser,
            other => Self::Unknown(other),
        }
    }

    /// Whether a host with this mode knows which kind of license to ask for.
    pub const fn is_configured(self) -> bool {
        matches!(self, Self::PerDevice | Self::PerUser | Self::AadPerUser)
    }
}

/// A mode as it was read: the number is kept beside its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct ModeValue {
    /// The number as it was read.
    pub number: u32,
}

impl ModeValue {
    /// What the number means.
    pub const fn mode(self) -> LicensingMode {
        LicensingMode::from_number(self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_seen_has_its_meaning() {
        for (number, mode, configured) in [
            (0, LicensingMode::NotConfigured, false),
            (1, LicensingMode::RemoteAdministration, false),
            (2, LicensingMode::PerDevice, true),
            (3, LicensingMode::Ambiguous, false),
            (4, LicensingMode::PerUser, true),
            (5, LicensingMode::NotConfigured, false),
            (6, LicensingMode::AadPerUser, true),
            (8, LicensingMode::Unknown(8), false),
        ] {
            let value = ModeValue { number };
            assert_eq!(value.mode(), mode, "{number}");
            assert_eq!(value.mode().is_configured(), configured, "{number}");
        }
    }
}
