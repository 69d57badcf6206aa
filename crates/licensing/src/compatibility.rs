//! The three version rules: host and CAL, license server and CAL, license server and host.
//!
//! Only versions are compared here; type, count and membership are other questions.

use crate::version::{CalVersion, WindowsServer};

/// Whether a CAL is valid for a session host: it serves its own version and older ones.
///
/// Source: ledger entry `cal-serves-host`.
pub fn cal_serves_host(cal: CalVersion, host: WindowsServer) -> bool {
    cal >= host.cal_version()
}

/// Whether a pack of that version can be installed on a license server: its own version and older ones.
///
/// Source: ledger entry `license-server-holds-cal`.
pub fn license_server_holds_cal(license_server: WindowsServer, cal: CalVersion) -> bool {
    license_server.cal_version() >= cal
}

/// Whether a license server can license a host at all: some CAL must fit both.
///
/// Source: ledger entry `license-server-not-older-than-host`.
pub fn license_server_serves_host(license_server: WindowsServer, host: WindowsServer) -> bool {
    CalVersion::ALL
        .iter()
        .any(|cal| cal_serves_host(*cal, host) && license_server_holds_cal(license_server, *cal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use WindowsServer as W;

    /// Microsoft's table of session hosts and CALs, one row per host: the oldest CAL that is valid.
    #[test]
    fn a_cal_serves_its_own_version_and_older_hosts() {
        for (host, oldest) in [
            (W::V2003, CalVersion::V2003),
            (W::V2008, CalVersion::V2008),
            (W::V2008R2, CalVersion::V2008),
            (W::V2012, CalVersion::V2012),
            (W::V2012R2, CalVersion::V2012),
            (W::V2016, CalVersion::V2016),
            (W::V2019, CalVersion::V2019),
            (W::V2022, CalVersion::V2022),
            (W::V2025, CalVersion::V2025),
        ] {
            for cal in CalVersion::ALL {
                assert_eq!(cal_serves_host(*cal, host), *cal >= oldest, "{cal:?} CAL on a {host} host");
            }
        }
    }

    /// Microsoft's table of license servers and CALs: the newest CAL that can be installed.
    #[test]
    fn a_license_server_holds_its_own_version_and_older_cals() {
        for (license_server, newest) in [
            (W::V2008, CalVersion::V2008),
            (W::V2008R2, CalVersion::V2008),
            (W::V2012, CalVersion::V2012),
            (W::V2012R2, CalVersion::V2012),
            (W::V2016, CalVersion::V2016),
            (W::V2019, CalVersion::V2019),
            (W::V2022, CalVersion::V2022),
            (W::V2025, CalVersion::V2025),
        ] {
            for cal in CalVersion::ALL {
                assert_eq!(
                    license_server_holds_cal(license_server, *cal),
                    *cal <= newest,
                    "{cal:?} CAL on a {license_server} license server"
                );
            }
        }
    }

    #[test]
    fn a_license_server_older_than_the_host_cannot_license_it() {
        for host in W::ALL {
            for license_server in W::ALL {
                assert_eq!(
                    license_server_serves_host(*license_server, *host),
                    license_server.cal_version() >= host.cal_version(),
                    "{license_server} license server for a {host} host"
                );
            }
        }
    }
}
