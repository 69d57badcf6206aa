//! A point in time as evidence gives it: a date and a time of day, with or without a known zone.
//!
//! Comparison and days only; reading and printing of dates belong to readers and reports.

use time::{Date, PrimitiveDateTime};

/// When something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moment {
    /// Date and time of day, in UTC where `utc` is true, else in the zone of the machine, which nobody names.
    pub at: PrimitiveDateTime,
    /// Whether the zone is known to be UTC.
    pub utc: bool,
}

impl Moment {
    /// The calendar day.
    pub const fn date(self) -> Date {
        self.at.date()
    }
}
