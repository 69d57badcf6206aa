//! What the end of support of a release amounts to on a given day.
//!
//! CALs are perpetual and stay valid on releases without support: nothing here is a fault of licensing.

use time::{Date, Month};

use crate::version::{Versions, WindowsServer};

/// How far the support of a release has come.
///
/// Source: ledger entries `support-dates`, `cals-outlive-support`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Support {
    /// Mainstream support runs.
    Supported {
        /// Its last day.
        mainstream_until: Date,
    },
    /// Mainstream support is over, extended support runs for more than a year.
    PastMainstream {
        /// The last day of extended support.
        until: Date,
    },
    /// Extended support ends within twelve months.
    EndsWithinAYear {
        /// Its last day.
        until: Date,
    },
    /// Extended support is over.
    PastExtended {
        /// Its last day.
        ended: Date,
        /// The last day of paid security updates, where they still run anywhere.
        security_updates_until: Option<Date>,
    },
}

/// How far the support of a release has come on a day; none for a release without dates.
pub fn support(release: WindowsServer, today: Date) -> Option<Support> {
    support_in(&Versions::KNOWN, release, today)
}

/// The same, asked of other tables.
pub fn support_in(versions: &Versions<'_>, release: WindowsServer, today: Date) -> Option<Support> {
    let row = versions.lifecycle(release)?;
    let until = row.extended;
    Some(if today > until {
        let last = row.security_updates.max(row.security_updates_azure);
        Support::PastExtended { ended: until, security_updates_until: last.filter(|last| today <= *last) }
    } else if today > a_year_before(until) {
        Support::EndsWithinAYear { until }
    } else if today > row.mainstream {
        Support::PastMainstream { until }
    } else {
        Support::Supported { mainstream_until: row.mainstream }
    })
}

/// The same day a year earlier; 28 February for a leap day.
fn a_year_before(day: Date) -> Date {
    let year = day.year() - 1;
    day.replace_year(year).or_else(|_| Date::from_calendar_date(year, Month::February, 28)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::lifecycle_dates::LIFECYCLES;
    use time::macros::date;

    /// One row per release: last day of mainstream, extended, paid updates.
    #[test]
    fn every_release_has_its_dates() {
        use WindowsServer as W;
        let (esu_2008, azure_2008) = (Some(date!(2023 - 01 - 10)), Some(date!(2024 - 01 - 09)));
        let esu_2012 = Some(date!(2026 - 10 - 13));
        for (release, mainstream, extended, paid, azure) in [
            (W::V2003, date!(2010 - 07 - 13), date!(2015 - 07 - 14), None, None),
            (W::V2008, date!(2015 - 01 - 13), date!(2020 - 01 - 14), esu_2008, azure_2008),
            (W::V2008R2, date!(2015 - 01 - 13), date!(2020 - 01 - 14), esu_2008, azure_2008),
            (W::V2012, date!(2018 - 10 - 09), date!(2023 - 10 - 10), esu_2012, None),
            (W::V2012R2, date!(2018 - 10 - 09), date!(2023 - 10 - 10), esu_2012, None),
            (W::V2016, date!(2022 - 01 - 11), date!(2027 - 01 - 12), None, None),
            (W::V2019, date!(2024 - 01 - 09), date!(2029 - 01 - 09), None, None),
            (W::V2022, date!(2026 - 10 - 13), date!(2031 - 10 - 14), None, None),
            (W::V2025, date!(2029 - 11 - 13), date!(2034 - 11 - 14), None, None),
        ] {
            let row = Versions::KNOWN.lifecycle(release).expect("dates");
            assert_eq!((row.mainstream, row.extended), (mainstream, extended), "{release}");
            assert_eq!((row.security_updates, row.security_updates_azure), (paid, azure), "{release}");
            assert!(row.mainstream < row.extended, "{release}");
        }
        assert_eq!(LIFECYCLES.len(), WindowsServer::ALL.len(), "one row per release");
    }

    #[test]
    fn the_last_day_is_still_supported() {
        use Support as S;
        let until = date!(2027 - 01 - 12);
        let over = |paid| S::PastExtended { ended: date!(2023 - 10 - 10), security_updates_until: paid };
        for (release, today, expected) in [
            (
                WindowsServer::V2016,
                date!(2022 - 01 - 11),
                S::Supported { mainstream_until: date!(2022 - 01 - 11) },
            ),
            (WindowsServer::V2016, date!(2022 - 01 - 12), S::PastMainstream { until }),
            (WindowsServer::V2016, date!(2026 - 01 - 12), S::PastMainstream { until }),
            (WindowsServer::V2016, date!(2026 - 01 - 13), S::EndsWithinAYear { until }),
            (WindowsServer::V2016, date!(2027 - 01 - 12), S::EndsWithinAYear { until }),
            (
                WindowsServer::V2016,
                date!(2027 - 01 - 13),
                S::PastExtended { ended: until, security_updates_until: None },
            ),
            (WindowsServer::V2012, date!(2026 - 10 - 13), over(Some(date!(2026 - 10 - 13)))),
            (WindowsServer::V2012, date!(2026 - 10 - 14), over(None)),
        ] {
            assert_eq!(support(release, today), Some(expected), "{release} on {today}");
        }
    }

    #[test]
    fn paid_updates_run_as_long_as_they_run_anywhere() {
        let Some(Support::PastExtended { security_updates_until, .. }) =
            support(WindowsServer::V2008R2, date!(2023 - 06 - 01))
        else {
            panic!("past extended support")
        };
        assert_eq!(security_updates_until, Some(date!(2024 - 01 - 09)));
    }

    #[test]
    fn a_year_before_a_leap_day_is_the_28th() {
        assert_eq!(a_year_before(date!(2028 - 02 - 29)), date!(2027 - 02 - 28));
        assert_eq!(a_year_before(Date::MIN), Date::MIN);
    }
}
