//! Versions as numbers: the place of a version of CALs in the table, oldest first.
//!
//! A CAL serves every host, and a license server holds every CAL, of its own level and below; a test holds this
//! against the compatibility rules, which say it release by release.

use calwise_licensing::version::{CalVersion, WindowsServer};

/// The place of a version of CALs, oldest first.
pub(crate) type Level = usize;

/// How many levels there are.
pub(crate) const LEVELS: usize = CalVersion::ALL.len();

/// The newest level.
pub(crate) const NEWEST: Level = LEVELS - 1;

/// The level of a version of CALs.
pub(crate) fn of_cal(version: CalVersion) -> Level {
    CalVersion::ALL.iter().position(|known| *known == version).unwrap_or(NEWEST)
}

/// The level of a release: what a host of it needs, and the newest that a license server of it holds.
pub(crate) fn of_server(release: WindowsServer) -> Level {
    of_cal(release.cal_version())
}

/// The version of CALs of a level.
pub(crate) fn cal(level: Level) -> CalVersion {
    CalVersion::ALL.get(level).copied().unwrap_or(newest_cal())
}

/// The newest version of CALs.
pub(crate) const fn newest_cal() -> CalVersion {
    CalVersion::ALL[NEWEST]
}

/// The newest release.
pub(crate) fn newest_release() -> WindowsServer {
    WindowsServer::ALL.last().copied().unwrap_or(WindowsServer::V2025)
}

/// The oldest release that holds CALs of a level, of those that are still of use: the newest of that level.
pub(crate) fn release(level: Level) -> WindowsServer {
    let of_level = WindowsServer::ALL.iter().rev().find(|release| of_server(**release) == level);
    of_level.copied().unwrap_or(newest_release())
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::compatibility::{
        cal_serves_host, license_server_holds_cal, license_server_serves_host,
    };

    #[test]
    fn levels_say_what_the_version_rules_say() {
        for server in WindowsServer::ALL.iter().copied() {
            for version in CalVersion::ALL.iter().copied() {
                let (of_cal, of_server) = (of_cal(version), of_server(server));
                assert_eq!(cal_serves_host(version, server), of_cal >= of_server, "{version:?} {server:?}");
                assert_eq!(
                    license_server_holds_cal(server, version),
                    of_server >= of_cal,
                    "{server:?} {version:?}"
                );
            }
            for host in WindowsServer::ALL.iter().copied() {
                let by_level = of_server(server) >= of_server(host);
                assert_eq!(license_server_serves_host(server, host), by_level, "{server:?} {host:?}");
            }
        }
    }

    #[test]
    fn a_level_has_its_version_and_the_newest_release_of_it() {
        for (level, version) in CalVersion::ALL.iter().copied().enumerate() {
            assert_eq!((of_cal(version), cal(level)), (level, version));
            assert_eq!(of_server(release(level)), level);
        }
        assert_eq!(release(of_cal(CalVersion::V2012)), WindowsServer::V2012R2);
    }
}
