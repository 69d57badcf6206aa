//! The 60-minute limit: on which releases a session without a license is let in and ended after an hour.
//!
//! It stands in for a refusal; the person may connect again at once. Why it struck is judged elsewhere.

use crate::cal::CalType;
use crate::knowledge::source::{self, Source};
use crate::version::WindowsServer;

/// Minutes after which the session ends.
///
/// Source: ledger entry `sixty-minutes-on-2016-and-2019`.
pub const MINUTES: u32 = 60;

/// Whether a release ends sessions in this way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Limit {
    /// It warns and ends the session.
    Applies,
    /// It does not.
    DoesNotApply,
    /// The release had it no longer: it was removed.
    Removed,
    /// No source speaks of this release.
    Unknown,
}

/// One release for one type of CALs.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// The release of the host.
    pub host: WindowsServer,
    /// The type of CALs that its mode asks for.
    pub cal: CalType,
    /// Whether sessions are ended.
    pub limit: Limit,
    /// Source of the row.
    pub source: &'static Source,
}

const fn row(host: WindowsServer, cal: CalType, limit: Limit, source: &'static Source) -> Row {
    Row { host, cal, limit, source }
}

/// The releases that sources speak of.
///
/// Source: ledger entries `sixty-minutes-on-2016-and-2019`, `sixty-minutes-removed-in-2022`.
pub static ROWS: &[Row] = &[
    row(WindowsServer::V2016, CalType::PerDevice, Limit::Applies, &source::SIXTY_MINUTES),
    row(WindowsServer::V2016, CalType::PerUser, Limit::DoesNotApply, &source::SIXTY_MINUTES),
    row(WindowsServer::V2019, CalType::PerDevice, Limit::Applies, &source::SIXTY_MINUTES),
    row(WindowsServer::V2019, CalType::PerUser, Limit::Applies, &source::SIXTY_MINUTES),
    row(WindowsServer::V2022, CalType::PerDevice, Limit::Removed, &source::SIXTY_MINUTES),
    row(WindowsServer::V2022, CalType::PerUser, Limit::Removed, &source::SIXTY_MINUTES),
    row(WindowsServer::V2025, CalType::PerDevice, Limit::Removed, &source::CALWISE),
    row(WindowsServer::V2025, CalType::PerUser, Limit::Removed, &source::CALWISE),
];

/// Whether a host ends sessions in this way.
pub fn limit(host: WindowsServer, cal: CalType) -> Limit {
    let row = ROWS.iter().find(|row| row.host == host && row.cal == cal);
    row.map_or(Limit::Unknown, |row| row.limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One row per release: Per Device, Per User.
    #[test]
    fn only_2016_and_2019_end_sessions_after_an_hour() {
        use Limit as L;
        use WindowsServer as W;
        let rows = [
            (W::V2003, L::Unknown, L::Unknown),
            (W::V2008, L::Unknown, L::Unknown),
            (W::V2008R2, L::Unknown, L::Unknown),
            (W::V2012, L::Unknown, L::Unknown),
            (W::V2012R2, L::Unknown, L::Unknown),
            (W::V2016, L::Applies, L::DoesNotApply),
            (W::V2019, L::Applies, L::Applies),
            (W::V2022, L::Removed, L::Removed),
            (W::V2025, L::Removed, L::Removed),
        ];
        for (host, device, user) in rows {
            assert_eq!(limit(host, CalType::PerDevice), device, "{host}");
            assert_eq!(limit(host, CalType::PerUser), user, "{host}");
        }
        assert_eq!(rows.len(), WindowsServer::ALL.len(), "each release once");
    }
}
