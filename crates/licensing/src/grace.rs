//! The licensing grace period of a session host: its length and the arithmetic of its days.
//!
//! Whether a host needs its grace period is judged elsewhere; 0 days left is not a fault by itself.

use time::{Date, Duration};

/// Days that a session host may run without a license server, Windows Server 2003 and later.
///
/// Source: ledger entry `grace-is-120-days`.
pub const DAYS: u32 = 120;

/// The last day of a grace period that began on `start`; none past the end of the calendar.
pub fn last_day(start: Date) -> Option<Date> {
    start.checked_add(Duration::days(i64::from(DAYS)))
}

/// The last day, seen from the days that are left today.
pub fn last_day_from_left(today: Date, days_left: u32) -> Option<Date> {
    today.checked_add(Duration::days(i64::from(days_left)))
}

/// Days left until `last_day`; 0 from that day on.
pub fn days_left(today: Date, last_day: Date) -> u32 {
    u32::try_from((last_day - today).whole_days()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_grace_period_of_new_year_ends_on_the_first_of_may() {
        assert_eq!(last_day(date!(2025 - 01 - 01)), Some(date!(2025 - 05 - 01)));
    }

    #[test]
    fn days_left_count_down_to_zero_and_stay_there() {
        for (today, left) in
            [(date!(2025 - 04 - 28), 3), (date!(2025 - 05 - 01), 0), (date!(2025 - 06 - 30), 0)]
        {
            assert_eq!(days_left(today, date!(2025 - 05 - 01)), left, "{today}");
        }
    }

    #[test]
    fn the_end_of_the_calendar_is_no_panic() {
        assert_eq!(last_day(Date::MAX), None);
        assert_eq!(last_day_from_left(Date::MAX, u32::MAX), None);
    }
}
