//! The three version rules: host and CAL, license server and CAL, license server and host.
//!
//! Only versions are compared here; type, count and membership are other questions.

use crate::version::{CalVersion, Versions, WindowsServer};

/// Whether a CAL is valid for a session host: it serves its own version and older ones.
///
/// Source: ledger entry `cal-serves-host`.
pub fn cal_serves_host(cal: CalVersion, host: WindowsServer) -> bool {
    Rules::KNOWN.cal_serves_host(cal, host)
}

/// Whether a pack of that version can be installed on a license server: its own version and older ones.
///
/// Source: ledger entry `license-server-holds-cal`.
pub fn license_server_holds_cal(license_server: WindowsServer, cal: CalVersion) -> bool {
    Rules::KNOWN.license_server_holds_cal(license_server, cal)
}

/// Whether a license server can license a host at all: some CAL must fit both.
///
/// Source: ledger entry `license-server-not-older-than-host`.
pub fn license_server_serves_host(license_server: WindowsServer, host: WindowsServer) -> bool {
    Rules::KNOWN.license_server_serves_host(license_server, host)
}

/// What a host gets where its license server has packs for it, but none of its own version.
///
/// Source: ledger entry `nearest-higher-cal-is-issued`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Issue {
    /// A license of this version: its own, or the nearest higher one.
    Permanent(CalVersion),
    /// A temporary license: upgrades are prevented and the host's own version is not installed.
    TemporaryOnly,
    /// Nothing: no pack is valid for the host.
    Nothing,
}

/// What a license server with packs of these versions issues to a host.
pub fn issued_to(host: WindowsServer, packs: &[CalVersion], prevents_upgrade: bool) -> Issue {
    let wanted = host.cal_version();
    match packs.iter().copied().filter(|cal| cal_serves_host(*cal, host)).min() {
        Some(nearest) if prevents_upgrade && nearest != wanted => Issue::TemporaryOnly,
        Some(nearest) => Issue::Permanent(nearest),
        None => Issue::Nothing,
    }
}

/// The version rules, asked of given tables.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The tables.
    pub versions: Versions<'a>,
}

impl Rules<'static> {
    /// The rules over what is known.
    pub const KNOWN: Self = Self { versions: Versions::KNOWN };
}

impl Rules<'_> {
    /// See [`cal_serves_host`].
    pub fn cal_serves_host(&self, cal: CalVersion, host: WindowsServer) -> bool {
        self.versions.cal_of(host).is_some_and(|needed| cal >= needed)
    }

    /// See [`license_server_holds_cal`].
    pub fn license_server_holds_cal(&self, license_server: WindowsServer, cal: CalVersion) -> bool {
        self.versions.cal_of(license_server).is_some_and(|newest| newest >= cal)
    }

    /// See [`license_server_serves_host`].
    pub fn license_server_serves_host(&self, license_server: WindowsServer, host: WindowsServer) -> bool {
        self.versions
            .cal_versions()
            .any(|cal| self.cal_serves_host(cal, host) && self.license_server_holds_cal(license_server, cal))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use WindowsServer as W;

    /// The hosts of the tables below, in the order of their rows.
    const ROWS: [W; 9] =
        [W::V2003, W::V2008, W::V2008R2, W::V2012, W::V2012R2, W::V2016, W::V2019, W::V2022, W::V2025];
    const CALS: [CalVersion; 7] = [
        CalVersion::V2003,
        CalVersion::V2008,
        CalVersion::V2012,
        CalVersion::V2016,
        CalVersion::V2019,
        CalVersion::V2022,
        CalVersion::V2025,
    ];

    /// A cell as yes or no.
    fn cells(row: &str) -> Vec<bool> {
        row.split_whitespace().map(|cell| cell == "yes").collect()
    }

    /// Every cell: is the CAL of the column valid for the host of the row?
    #[test]
    fn a_cal_serves_its_own_version_and_older_hosts() {
        const TABLE: [&str; 9] = [
            // 2003 2008 2012 2016 2019 2022 2025
            "yes  yes  yes  yes  yes  yes  yes", // 2003
            "no   yes  yes  yes  yes  yes  yes", // 2008
            "no   yes  yes  yes  yes  yes  yes", // 2008 R2
            "no   no   yes  yes  yes  yes  yes", // 2012
            "no   no   yes  yes  yes  yes  yes", // 2012 R2
            "no   no   no   yes  yes  yes  yes", // 2016
            "no   no   no   no   yes  yes  yes", // 2019
            "no   no   no   no   no   yes  yes", // 2022
            "no   no   no   no   no   no   yes", // 2025
        ];
        for (host, row) in ROWS.into_iter().zip(TABLE) {
            for (cal, valid) in CALS.into_iter().zip(cells(row)) {
                assert_eq!(cal_serves_host(cal, host), valid, "{cal:?} CAL on a {host} host");
            }
        }
    }

    /// Every cell: can the CAL of the column be installed on the license server of the row?
    #[test]
    fn a_license_server_holds_its_own_version_and_older_cals() {
        const TABLE: [&str; 9] = [
            // 2003 2008 2012 2016 2019 2022 2025
            "yes  no   no   no   no   no   no ", // 2003
            "yes  yes  no   no   no   no   no ", // 2008
            "yes  yes  no   no   no   no   no ", // 2008 R2
            "yes  yes  yes  no   no   no   no ", // 2012
            "yes  yes  yes  no   no   no   no ", // 2012 R2
            "yes  yes  yes  yes  no   no   no ", // 2016
            "yes  yes  yes  yes  yes  no   no ", // 2019
            "yes  yes  yes  yes  yes  yes  no ", // 2022
            "yes  yes  yes  yes  yes  yes  yes", // 2025
        ];
        for (server, row) in ROWS.into_iter().zip(TABLE) {
            for (cal, holds) in CALS.into_iter().zip(cells(row)) {
                assert_eq!(license_server_holds_cal(server, cal), holds, "{cal:?} CAL on a {server} server");
            }
        }
    }

    /// Every cell: can the license server of the row license the host of the column?
    #[test]
    fn a_license_server_older_than_the_host_cannot_license_it() {
        const TABLE: [&str; 9] = [
            // 2003 2008 08R2 2012 12R2 2016 2019 2022 2025
            "yes  no   no   no   no   no   no   no   no ", // 2003
            "yes  yes  yes  no   no   no   no   no   no ", // 2008
            "yes  yes  yes  no   no   no   no   no   no ", // 2008 R2
            "yes  yes  yes  yes  yes  no   no   no   no ", // 2012
            "yes  yes  yes  yes  yes  no   no   no   no ", // 2012 R2
            "yes  yes  yes  yes  yes  yes  no   no   no ", // 2016
            "yes  yes  yes  yes  yes  yes  yes  no   no ", // 2019
            "yes  yes  yes  yes  yes  yes  yes  yes  no ", // 2022
            "yes  yes  yes  yes  yes  yes  yes  yes  yes", // 2025
        ];
        for (server, row) in ROWS.into_iter().zip(TABLE) {
            for (host, serves) in ROWS.into_iter().zip(cells(row)) {
                assert_eq!(license_server_serves_host(server, host), serves, "{server} server, {host} host");
            }
        }
        assert_eq!(ROWS.as_slice(), W::ALL, "a release without a row");
        assert_eq!(CALS.as_slice(), CalVersion::ALL, "a version without a column");
    }

    /// The nearest higher version is issued, unless upgrades are prevented.
    #[test]
    fn what_is_issued_where_the_exact_version_is_missing() {
        use CalVersion as C;
        for (packs, prevents, expected) in [
            (&[C::V2022][..], false, Issue::Permanent(C::V2022)),
            (&[C::V2022, C::V2025], false, Issue::Permanent(C::V2022)),
            (&[C::V2025], false, Issue::Permanent(C::V2025)),
            (&[C::V2025], true, Issue::TemporaryOnly),
            (&[C::V2022, C::V2025], true, Issue::Permanent(C::V2022)),
            (&[C::V2019], false, Issue::Nothing),
            (&[C::V2019], true, Issue::Nothing),
            (&[], false, Issue::Nothing),
        ] {
            assert_eq!(issued_to(W::V2022, packs, prevents), expected, "{packs:?}, {prevents}");
        }
    }
}
