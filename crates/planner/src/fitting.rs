//! Which versions of CALs a host needs, and whether a license server can hold them.
//!
//! Counting people and devices is elsewhere.

use calwise_licensing::compatibility::{cal_serves_host, license_server_holds_cal};
use calwise_licensing::version::{CalVersion, WindowsServer};

/// Why a version of CALs does not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It does.
    Fits,
    /// It is older than the host.
    OlderThanHost,
    /// It is newer than the license server.
    NewerThanLicenseServer,
}

/// Versions of CALs for a host and a license server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FittingCals {
    /// Every version, newest first, with what speaks for or against it.
    pub versions: Vec<(CalVersion, Fit)>,
    /// The release that the license server must be moved to first, where none fits.
    pub upgrade_license_server_to: Option<WindowsServer>,
}

impl FittingCals {
    /// The versions that fit, newest first.
    pub fn fitting(&self) -> impl Iterator<Item = CalVersion> {
        self.versions.iter().filter(|(_, fit)| *fit == Fit::Fits).map(|(version, _)| *version)
    }
}

/// Which versions of CALs serve a host, issued by a license server if there is one yet.
pub fn fitting_cals(host: WindowsServer, license_server: Option<WindowsServer>) -> FittingCals {
    let fit = |cal: CalVersion| {
        if !cal_serves_host(cal, host) {
            Fit::OlderThanHost
        } else if license_server.is_some_and(|server| !license_server_holds_cal(server, cal)) {
            Fit::NewerThanLicenseServer
        } else {
            Fit::Fits
        }
    };
    let versions: Vec<_> = CalVersion::ALL.iter().rev().map(|cal| (*cal, fit(*cal))).collect();
    let none_fits = versions.iter().all(|(_, fit)| *fit != Fit::Fits);
    FittingCals { versions, upgrade_license_server_to: none_fits.then_some(host) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use WindowsServer as W;

    #[test]
    fn the_cals_that_fit_lie_between_host_and_license_server() {
        for (host, server, fitting, upgrade) in [
            (W::V2022, None, vec!["2025", "2022"], None),
            (W::V2022, Some(W::V2022), vec!["2022"], None),
            (W::V2019, Some(W::V2022), vec!["2022", "2019"], None),
            (W::V2019, Some(W::V2016), vec![], Some(W::V2019)),
            (W::V2012R2, Some(W::V2012), vec!["2012"], None),
            (W::V2025, Some(W::V2022), vec![], Some(W::V2025)),
        ] {
            let found = fitting_cals(host, server);
            assert_eq!(
                found.fitting().map(CalVersion::name).collect::<Vec<_>>(),
                fitting,
                "{host} {server:?}"
            );
            assert_eq!(found.upgrade_license_server_to, upgrade, "{host} {server:?}");
        }
    }
}
