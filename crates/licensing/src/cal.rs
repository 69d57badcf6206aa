//! The kinds of CALs, and how many of them there are: a number, or as many as anybody wants.
//!
//! Packs, which hold CALs, are in [`crate::cal_pack`].

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::Add;

use crate::mode::LicensingMode;

/// What a CAL is assigned to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CalType {
    /// A device: counted and enforced by the license server.
    PerDevice,
    /// A person: counted in Active Directory, not enforced.
    PerUser,
}

impl CalType {
    /// Both.
    pub const ALL: [Self; 2] = [Self::PerDevice, Self::PerUser];

    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::PerDevice => Self::PerUser,
            Self::PerUser => Self::PerDevice,
        }
    }

    /// The type that a host with this mode asks for; none where the mode asks for no CAL.
    ///
    /// Source: ledger entry `mode-matches-cals`.
    pub const fn of_mode(mode: LicensingMode) -> Option<Self> {
        match mode {
            LicensingMode::PerDevice => Some(Self::PerDevice),
            LicensingMode::PerUser => Some(Self::PerUser),
            _ => None,
        }
    }

    /// The number of the mode that goes with it: 2 or 4.
    pub const fn mode_number(self) -> u32 {
        match self {
            Self::PerDevice => 2,
            Self::PerUser => 4,
        }
    }

    /// Whether a license server can issue more of them than it holds.
    ///
    /// Source: ledger entry `per-user-is-not-enforced`.
    pub const fn can_be_over_allocated(self) -> bool {
        matches!(self, Self::PerUser)
    }

    /// Whether one that was issued can be revoked.
    ///
    /// Source: ledger entry `revocation-is-limited-to-20-percent`.
    pub const fn can_be_revoked(self) -> bool {
        matches!(self, Self::PerDevice)
    }
}

/// The number that license servers print for "unlimited" or "not counted".
///
/// Source: ledger entry `unlimited-is-4294967295`.
pub const UNLIMITED: u32 = u32::MAX;

/// How many CALs a pack holds or has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Count {
    /// This many.
    Known(u32),
    /// Not counted: the sentinel. It is never added to anything.
    Unlimited,
}

impl Count {
    /// The meaning of a number as WMI prints it.
    pub const fn from_number(number: u32) -> Self {
        if number == UNLIMITED { Self::Unlimited } else { Self::Known(number) }
    }

    /// The number, where it is one.
    pub const fn known(self) -> Option<u32> {
        match self {
            Self::Known(number) => Some(number),
            Self::Unlimited => None,
        }
    }
}

/// A total: what was counted, and whether something beside it is not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Total {
    /// The sum of the counts that are numbers; the largest number where the sum would be larger.
    pub counted: u32,
    /// Whether there was a count that is none.
    pub has_unlimited: bool,
}

impl Add<Count> for Total {
    type Output = Self;

    fn add(self, count: Count) -> Self {
        match count {
            Count::Known(number) => Self { counted: self.counted.saturating_add(number), ..self },
            Count::Unlimited => Self { has_unlimited: true, ..self },
        }
    }
}

impl Sum<Count> for Total {
    fn sum<I: Iterator<Item = Count>>(counts: I) -> Self {
        counts.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mode_asks_for_one_type_or_for_none() {
        for (number, cal) in [
            (0, None),
            (1, None),
            (2, Some(CalType::PerDevice)),
            (3, None),
            (4, Some(CalType::PerUser)),
            (5, None),
            (6, None),
        ] {
            assert_eq!(CalType::of_mode(LicensingMode::from_number(number)), cal, "{number}");
        }
        for cal in CalType::ALL {
            assert_eq!(CalType::of_mode(LicensingMode::from_number(cal.mode_number())), Some(cal));
        }
    }

    #[test]
    fn devices_are_enforced_and_people_are_not() {
        for (cal, over_allocated, revoked) in
            [(CalType::PerDevice, false, true), (CalType::PerUser, true, false)]
        {
            assert_eq!(cal.can_be_over_allocated(), over_allocated, "{cal:?}");
            assert_eq!(cal.can_be_revoked(), revoked, "{cal:?}");
        }
    }

    #[test]
    fn the_sentinel_is_never_added_up() {
        for (numbers, counted, has_unlimited) in [
            (&[50, 20][..], 70, false),
            (&[50, UNLIMITED], 50, true),
            (&[UNLIMITED], 0, true),
            (&[], 0, false),
            (&[UNLIMITED - 1, 50], u32::MAX, false),
        ] {
            let total: Total = numbers.iter().map(|number| Count::from_number(*number)).sum();
            assert_eq!(total, Total { counted, has_unlimited }, "{numbers:?}");
        }
        assert_eq!(Count::from_number(UNLIMITED - 1).known(), Some(4_294_967_294));
        assert_eq!(Count::Unlimited.known(), None);
    }
}
