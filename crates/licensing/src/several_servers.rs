//! Several license servers: in which order a host asks them, and what happens when one is out or empty.
//!
//! A host asks from the top of its list. What it does next depends on the type of CALs.

use crate::cal::CalType;
use crate::knowledge::source::{self, Source};

/// Something that happens to the license servers of a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Situation {
    /// The first one answers and has no CAL left.
    FirstIsEmpty,
    /// None answers; the client was there before and its token or record is valid.
    NoneAnswersKnownClient,
    /// None answers; the client is new.
    NoneAnswersNewClient,
    /// None answers, and the host has never reached any, after its grace period.
    NoneAnswersNewHost,
    /// The second one answers and holds no CALs.
    SecondHoldsNone,
}

/// What happens then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Effect {
    /// The next one on the list is asked.
    NextIsAsked,
    /// People get in; the CAL is counted on the first one, as one too many.
    AdmittedAndOverAllocated,
    /// The client gets in until its token ends.
    AdmittedUntilTokenEnds,
    /// People get in, and the host logs errors.
    AdmittedWithErrors,
    /// The connection is refused.
    Refused,
    /// A temporary token is issued.
    TemporaryToken,
}

/// One situation for one type of CALs.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// What happens to the license servers.
    pub situation: Situation,
    /// The type of CALs that the host asks for.
    pub cal: CalType,
    /// What follows.
    pub effect: Effect,
    /// Source of the row.
    pub source: &'static Source,
}

const fn row(situation: Situation, cal: CalType, effect: Effect, source: &'static Source) -> Row {
    Row { situation, cal, effect, source }
}

/// All situations.
///
/// Source: ledger entries `only-per-device-falls-through`, `license-server-outage`.
pub static ROWS: &[Row] = &[
    row(Situation::FirstIsEmpty, CalType::PerDevice, Effect::NextIsAsked, &source::DEMYSTIFIED),
    row(Situation::FirstIsEmpty, CalType::PerUser, Effect::AdmittedAndOverAllocated, &source::DEMYSTIFIED),
    row(
        Situation::NoneAnswersKnownClient,
        CalType::PerDevice,
        Effect::AdmittedUntilTokenEnds,
        &source::DEMYSTIFIED,
    ),
    row(
        Situation::NoneAnswersKnownClient,
        CalType::PerUser,
        Effect::AdmittedWithErrors,
        &source::NON_PERSISTENT,
    ),
    row(Situation::NoneAnswersNewClient, CalType::PerDevice, Effect::Refused, &source::DEMYSTIFIED),
    row(
        Situation::NoneAnswersNewClient,
        CalType::PerUser,
        Effect::AdmittedWithErrors,
        &source::NON_PERSISTENT,
    ),
    row(Situation::NoneAnswersNewHost, CalType::PerDevice, Effect::Refused, &source::NON_PERSISTENT),
    row(Situation::NoneAnswersNewHost, CalType::PerUser, Effect::Refused, &source::NON_PERSISTENT),
    row(Situation::SecondHoldsNone, CalType::PerDevice, Effect::TemporaryToken, &source::DEMYSTIFIED),
    row(Situation::SecondHoldsNone, CalType::PerUser, Effect::AdmittedAndOverAllocated, &source::DEMYSTIFIED),
];

/// What follows from a situation.
pub fn effect(situation: Situation, cal: CalType) -> Option<Effect> {
    ROWS.iter().find(|row| row.situation == situation && row.cal == cal).map(|row| row.effect)
}

/// How CALs are spread over two license servers, in percent: first and second.
///
/// A pack lies on one license server only, so each share is a pool of its own.
///
/// Source: ledger entries `pack-on-one-license-server`, `only-per-device-falls-through`.
pub const fn spread(cal: CalType) -> (u32, u32) {
    match cal {
        CalType::PerDevice => (50, 50),
        CalType::PerUser => (100, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_situation_has_one_effect_for_each_type() {
        use Effect as E;
        use Situation as S;
        for (situation, device, user) in [
            (S::FirstIsEmpty, E::NextIsAsked, E::AdmittedAndOverAllocated),
            (S::NoneAnswersKnownClient, E::AdmittedUntilTokenEnds, E::AdmittedWithErrors),
            (S::NoneAnswersNewClient, E::Refused, E::AdmittedWithErrors),
            (S::NoneAnswersNewHost, E::Refused, E::Refused),
            (S::SecondHoldsNone, E::TemporaryToken, E::AdmittedAndOverAllocated),
        ] {
            assert_eq!(effect(situation, CalType::PerDevice), Some(device), "{situation:?}");
            assert_eq!(effect(situation, CalType::PerUser), Some(user), "{situation:?}");
        }
        assert_eq!(ROWS.iter().map(|row| (row.situation, row.cal)).collect::<BTreeSet<_>>().len(), 10);
        assert_eq!(ROWS.len(), 10);
    }

    #[test]
    fn all_of_the_cals_are_spread() {
        for cal in CalType::ALL {
            let (first, second) = spread(cal);
            assert_eq!(first + second, 100, "{cal:?}");
        }
    }
}
