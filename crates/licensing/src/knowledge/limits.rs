//! Lengths and limits that are taken for one another: 120, 90, 60 and 52 to 89 days, 60 minutes, 20 percent.
//!
//! What is reckoned with them stands with the thing itself: [`crate::grace`], [`crate::token`],
//! [`crate::revocation`], [`crate::soft_enforcement`].

use super::lifecycle_dates::ANNUAL_CHANNEL_MONTHS;
use super::source::{self, Source};
use crate::cal::UNLIMITED;
use crate::{grace, revocation, soft_enforcement, token};

/// What a limit is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// Minutes.
    Minutes,
    /// Days.
    Days,
    /// Months.
    Months,
    /// Percent.
    Percent,
    /// Licenses.
    Licenses,
    /// Sessions at one time.
    Sessions,
}

/// One length or limit.
#[derive(Debug, PartialEq, Eq)]
pub struct Limit {
    /// What it is the length or limit of, in kebab case; unique.
    pub of: &'static str,
    /// The least and the most; the same where it is one number.
    pub number: (u32, u32),
    /// What it is counted in.
    pub unit: Unit,
    /// Source of the row.
    pub source: &'static Source,
}

const fn exactly(of: &'static str, number: u32, unit: Unit, source: &'static Source) -> Limit {
    Limit { of, number: (number, number), unit, source }
}

/// All lengths and limits.
///
/// Source: ledger entries `grace-is-120-days`, `ninety-days-is-windows-2000`, `temporary-token-lives-90-days`,
/// `device-token-lives-52-to-89-days`, `device-token-renews-7-days-before`, `user-record-shows-60-days`,
/// `reassignment-after-90-days`, `sixty-minutes-on-2016-and-2019`, `revocation-is-limited-to-20-percent`,
/// `admin-sessions-need-no-cal`,
/// `unlimited-is-4294967295`, `evaluation-is-another-clock`, `support-dates`.
pub static LIMITS: &[Limit] = &[
    exactly("grace-period-of-a-session-host", grace::DAYS, Unit::Days, &source::GRACE_PERIOD),
    exactly("grace-period-of-windows-2000", 90, Unit::Days, &source::GRACE_PERIOD),
    exactly("evaluation-edition-of-windows-server", 180, Unit::Days, &source::EVALUATION),
    exactly("temporary-device-token", token::TEMPORARY_DAYS, Unit::Days, &source::TEMPORARY_TOKENS),
    Limit {
        of: "permanent-device-token",
        number: token::PERMANENT_DAYS,
        unit: Unit::Days,
        source: &source::DEMYSTIFIED,
    },
    exactly("renewal-before-a-permanent-token-ends", token::RENEWAL_DAYS, Unit::Days, &source::RDS_CAL),
    exactly("record-of-a-user-cal", token::USER_RECORD_DAYS, Unit::Days, &source::RDS_CAL),
    exactly("reassignment-of-a-cal", token::REASSIGNMENT_DAYS, Unit::Days, &source::RDS_CAL),
    exactly("session-without-a-license", soft_enforcement::MINUTES, Unit::Minutes, &source::SIXTY_MINUTES),
    exactly("device-cals-revoked-at-one-time", revocation::PERCENT, Unit::Percent, &source::REVOKE_HELP),
    exactly("sessions-for-administration", 2, Unit::Sessions, &source::SERVER_TERMS),
    exactly("number-for-unlimited", UNLIMITED, Unit::Licenses, &source::COLLECTORS),
    exactly(
        "mainstream-support-of-the-annual-channel",
        ANNUAL_CHANNEL_MONTHS.0,
        Unit::Months,
        &source::SERVICING_CHANNELS,
    ),
    exactly(
        "extended-support-of-the-annual-channel",
        ANNUAL_CHANNEL_MONTHS.1,
        Unit::Months,
        &source::SERVICING_CHANNELS,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_belongs_to_one_thing() {
        use Unit as U;
        let expected = [
            ("grace-period-of-a-session-host", (120, 120), U::Days),
            ("grace-period-of-windows-2000", (90, 90), U::Days),
            ("evaluation-edition-of-windows-server", (180, 180), U::Days),
            ("temporary-device-token", (90, 90), U::Days),
            ("permanent-device-token", (52, 89), U::Days),
            ("renewal-before-a-permanent-token-ends", (7, 7), U::Days),
            ("record-of-a-user-cal", (60, 60), U::Days),
            ("reassignment-of-a-cal", (90, 90), U::Days),
            ("session-without-a-license", (60, 60), U::Minutes),
            ("device-cals-revoked-at-one-time", (20, 20), U::Percent),
            ("sessions-for-administration", (2, 2), U::Sessions),
            ("number-for-unlimited", (4_294_967_295, 4_294_967_295), U::Licenses),
            ("mainstream-support-of-the-annual-channel", (18, 18), U::Months),
            ("extended-support-of-the-annual-channel", (6, 6), U::Months),
        ];
        assert!(LIMITS.iter().map(|row| (row.of, row.number, row.unit)).eq(expected));
    }
}
