//! When support for each release ends: mainstream, extended, and paid security updates.
//!
//! The day in a row is the last day of support. What they amount to today is in [`crate::lifecycle`].

use time::Date;
use time::macros::date;

use super::source::{self, Source};
use crate::version::WindowsServer;

/// The end of support of one release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifecycle {
    /// The release.
    pub release: WindowsServer,
    /// Last day of mainstream support.
    pub mainstream: Date,
    /// Last day of extended support.
    pub extended: Date,
    /// Last day of Extended Security Updates, where they are sold.
    pub security_updates: Option<Date>,
    /// The same for machines in Azure, where that is later.
    pub security_updates_azure: Option<Date>,
    /// Source of the row.
    pub source: &'static Source,
}

const fn row(
    release: WindowsServer,
    mainstream: Date,
    extended: Date,
    security_updates: Option<Date>,
    security_updates_azure: Option<Date>,
) -> Lifecycle {
    Lifecycle {
        release,
        mainstream,
        extended,
        security_updates,
        security_updates_azure,
        source: &source::LIFECYCLE,
    }
}

/// The end of support of the releases with a desktop.
///
/// Source: ledger entries `support-dates`, `support-of-2016-ends-on-12-january`.
pub const LIFECYCLES: &[Lifecycle] = &[
    row(WindowsServer::V2003, date!(2010 - 07 - 13), date!(2015 - 07 - 14), None, None),
    row(
        WindowsServer::V2008,
        date!(2015 - 01 - 13),
        date!(2020 - 01 - 14),
        Some(date!(2023 - 01 - 10)),
        Some(date!(2024 - 01 - 09)),
    ),
    row(
        WindowsServer::V2008R2,
        date!(2015 - 01 - 13),
        date!(2020 - 01 - 14),
        Some(date!(2023 - 01 - 10)),
        Some(date!(2024 - 01 - 09)),
    ),
    row(
        WindowsServer::V2012,
        date!(2018 - 10 - 09),
        date!(2023 - 10 - 10),
        Some(date!(2026 - 10 - 13)),
        None,
    ),
    row(
        WindowsServer::V2012R2,
        date!(2018 - 10 - 09),
        date!(2023 - 10 - 10),
        Some(date!(2026 - 10 - 13)),
        None,
    ),
    row(WindowsServer::V2016, date!(2022 - 01 - 11), date!(2027 - 01 - 12), None, None),
    row(WindowsServer::V2019, date!(2024 - 01 - 09), date!(2029 - 01 - 09), None, None),
    row(WindowsServer::V2022, date!(2026 - 10 - 13), date!(2031 - 10 - 14), None, None),
    row(WindowsServer::V2025, date!(2029 - 11 - 13), date!(2034 - 11 - 14), None, None),
];

/// Months for which a release of the Annual Channel is supported: standard, then extended.
pub const ANNUAL_CHANNEL_MONTHS: (u32, u32) = (18, 6);
