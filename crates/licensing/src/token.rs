//! Tokens and records: how long each of them lives, when it is renewed, and when a CAL may change hands.
//!
//! A token lies on a device, a record in Active Directory. The grace period of a host is another thing
//! and stands in [`crate::grace`].

use time::{Date, Duration};

use crate::cal::CalType;
use crate::knowledge::pack_codes::LICENSE_STATUSES;

/// Days that a temporary Per Device token lives. It is issued once per device and never renewed.
///
/// Source: ledger entry `temporary-token-lives-90-days`.
pub const TEMPORARY_DAYS: u32 = 90;

/// Fewest and most days that a permanent Per Device token lives; the license server draws the number.
///
/// Source: ledger entry `device-token-lives-52-to-89-days`.
pub const PERMANENT_DAYS: (u32, u32) = (52, 89);

/// Days before its end from which a permanent token is renewed when its device connects.
///
/// Source: ledger entry `device-token-renews-7-days-before`.
pub const RENEWAL_DAYS: u32 = 7;

/// Days that the record of a Per User CAL shows; renewed when the person signs in shortly before.
///
/// Source: ledger entry `user-record-shows-60-days`.
pub const USER_RECORD_DAYS: u32 = 60;

/// Days between two assignments of one CAL to different people or devices.
///
/// Source: ledger entry `reassignment-after-90-days`.
pub const REASSIGNMENT_DAYS: u32 = 90;

/// `LicenseStatus` of an issued license.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LicenseStatus {
    /// 0: the license server does not know.
    Unspecified,
    /// 1: a temporary token.
    Temporary,
    /// 2: a permanent token in use.
    Active,
    /// 3: a token of an older version that has to be upgraded.
    Upgrade,
    /// 4: revoked.
    Revoked,
    /// 5: pending.
    Pending,
    /// 6: concurrent.
    Concurrent,
    /// Any other number, kept as it was seen.
    Unknown(u32),
}

impl LicenseStatus {
    /// The meaning of a number.
    pub fn from_number(number: u32) -> Self {
        let row = LICENSE_STATUSES.iter().find(|row| row.number == number);
        row.map_or(Self::Unknown(number), |row| row.meaning)
    }
}

/// The last day of a temporary token that was issued on `issued`.
pub fn temporary_until(issued: Date) -> Option<Date> {
    after(issued, TEMPORARY_DAYS)
}

/// The first and the last day on which a permanent token that was issued on `issued` can end.
pub fn permanent_until(issued: Date) -> Option<(Date, Date)> {
    Some((after(issued, PERMANENT_DAYS.0)?, after(issued, PERMANENT_DAYS.1)?))
}

/// The day from which a permanent token is renewed at the next connection.
pub fn renewed_from(until: Date) -> Option<Date> {
    until.checked_sub(Duration::days(i64::from(RENEWAL_DAYS)))
}

/// The last day of the record of a Per User CAL that was written on `issued`.
pub fn user_record_until(issued: Date) -> Option<Date> {
    after(issued, USER_RECORD_DAYS)
}

/// Why a CAL may change hands before its 90 days are over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Exception {
    /// The device failed or was lost for good.
    DeviceGone,
    /// Employment or contract of the person ended.
    PersonLeft,
    /// The person is away, or the device is out of service, for a while.
    TemporaryAbsence,
}

/// The first day on which the license terms let a CAL change hands.
pub fn reassignable_from(assigned: Date, exception: Option<Exception>) -> Option<Date> {
    match exception {
        Some(_) => Some(assigned),
        None => after(assigned, REASSIGNMENT_DAYS),
    }
}

/// What a client gets when it connects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Issued {
    /// A temporary token.
    Temporary,
    /// A permanent token.
    Permanent,
    /// A record in Active Directory; the CAL may be one too many.
    Record,
    /// It goes on with the temporary token that it has.
    KeepsTemporary,
    /// Nothing: the connection is refused.
    Refused,
}

/// What decides which token a client gets from a license server that answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    /// The type that the host asks for.
    pub cal: CalType,
    /// Whether the license server is activated.
    pub activated: bool,
    /// Whether a CAL of the type and version is free.
    pub free: bool,
    /// The temporary token that the device holds already: none, or whether it is still valid.
    pub temporary: Option<bool>,
}

/// What a client gets: first a temporary token, from the second connection on a permanent one.
///
/// Source: ledger entry `second-connection-gets-the-permanent-token`.
pub const fn issue(request: Request) -> Issued {
    match (request.cal, request.temporary) {
        (CalType::PerUser, _) => Issued::Record,
        (CalType::PerDevice, None) => Issued::Temporary,
        (CalType::PerDevice, Some(_)) if request.activated && request.free => Issued::Permanent,
        (CalType::PerDevice, Some(true)) => Issued::KeepsTemporary,
        (CalType::PerDevice, Some(false)) => Issued::Refused,
    }
}

fn after(day: Date, days: u32) -> Option<Date> {
    day.checked_add(Duration::days(i64::from(days)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn every_status_has_its_meaning_and_the_rest_stays_visible() {
        use LicenseStatus as S;
        for (number, expected) in [
            (0, S::Unspecified),
            (1, S::Temporary),
            (2, S::Active),
            (3, S::Upgrade),
            (4, S::Revoked),
            (5, S::Pending),
            (6, S::Concurrent),
            (7, S::Unknown(7)),
        ] {
            assert_eq!(S::from_number(number), expected, "{number}");
        }
    }

    #[test]
    fn each_life_ends_on_its_day() {
        let issued = date!(2026 - 01 - 01);
        assert_eq!(temporary_until(issued), Some(date!(2026 - 04 - 01)));
        assert_eq!(permanent_until(issued), Some((date!(2026 - 02 - 22), date!(2026 - 03 - 31))));
        assert_eq!(renewed_from(date!(2026 - 03 - 31)), Some(date!(2026 - 03 - 24)));
        assert_eq!(user_record_until(issued), Some(date!(2026 - 03 - 02)));
        assert_eq!(temporary_until(Date::MAX), None, "the end of the calendar is no panic");
        assert_eq!(renewed_from(Date::MIN), None);
    }

    #[test]
    fn a_cal_changes_hands_after_90_days_or_with_a_reason() {
        let assigned = date!(2026 - 01 - 01);
        for (exception, from) in [
            (None, date!(2026 - 04 - 01)),
            (Some(Exception::DeviceGone), assigned),
            (Some(Exception::PersonLeft), assigned),
            (Some(Exception::TemporaryAbsence), assigned),
        ] {
            assert_eq!(reassignable_from(assigned, exception), Some(from), "{exception:?}");
        }
    }

    /// Type, activated, free, the temporary token at hand, and what is issued.
    #[test]
    fn what_a_client_gets() {
        use CalType::{PerDevice, PerUser};
        for (cal, activated, free, temporary, expected) in [
            (PerDevice, true, true, None, Issued::Temporary),
            (PerDevice, false, false, None, Issued::Temporary),
            (PerDevice, true, true, Some(true), Issued::Permanent),
            (PerDevice, true, true, Some(false), Issued::Permanent),
            (PerDevice, true, false, Some(true), Issued::KeepsTemporary),
            (PerDevice, false, true, Some(true), Issued::KeepsTemporary),
            (PerDevice, true, false, Some(false), Issued::Refused),
            (PerDevice, false, false, Some(false), Issued::Refused),
            (PerUser, true, true, None, Issued::Record),
            (PerUser, true, false, None, Issued::Record),
        ] {
            let request = Request { cal, activated, free, temporary };
            assert_eq!(issue(request), expected, "{request:?}");
        }
    }
}
