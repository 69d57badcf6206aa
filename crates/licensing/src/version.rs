//! Releases of Windows Server and the versions of RDS CALs, in the order that licensing gives them.
//!
//! Which of them fit together is in [`crate::compatibility`]; nothing here judges.

use std::fmt;

/// A release of Windows Server that can hold an RDS role. Ordered by age, oldest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WindowsServer {
    /// Windows Server 2003 and 2003 R2.
    V2003,
    /// Windows Server 2008.
    V2008,
    /// Windows Server 2008 R2.
    V2008R2,
    /// Windows Server 2012.
    V2012,
    /// Windows Server 2012 R2.
    V2012R2,
    /// Windows Server 2016.
    V2016,
    /// Windows Server 2019.
    V2019,
    /// Windows Server 2022.
    V2022,
    /// Windows Server 2025.
    V2025,
}

/// A version of RDS (formerly TS) CALs. There is none for an R2 release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CalVersion {
    /// TS CAL 2003.
    V2003,
    /// TS CAL 2008 and RDS CAL 2008 R2, which are one.
    V2008,
    /// RDS CAL 2012, for 2012 and 2012 R2.
    V2012,
    /// RDS CAL 2016.
    V2016,
    /// RDS CAL 2019.
    V2019,
    /// RDS CAL 2022.
    V2022,
    /// RDS CAL 2025.
    V2025,
}

impl WindowsServer {
    /// All releases, oldest first.
    pub const ALL: &'static [Self] = &[
        Self::V2003,
        Self::V2008,
        Self::V2008R2,
        Self::V2012,
        Self::V2012R2,
        Self::V2016,
        Self::V2019,
        Self::V2022,
        Self::V2025,
    ];

    /// The name that Microsoft gives it after "Windows Server", such as `2012 R2`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::V2003 => "2003",
            Self::V2008 => "2008",
            Self::V2008R2 => "2008 R2",
            Self::V2012 => "2012",
            Self::V2012R2 => "2012 R2",
            Self::V2016 => "2016",
            Self::V2019 => "2019",
            Self::V2022 => "2022",
            Self::V2025 => "2025",
        }
    }

    /// The release with that name, such as `2012 R2`; case and surrounding blanks do not count.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.trim();
        Self::ALL.iter().copied().find(|release| release.name().eq_ignore_ascii_case(name))
    }

    /// The version of CALs that belongs to it: its own, or that of the release it is an R2 of.
    pub const fn cal_version(self) -> CalVersion {
        match self {
            Self::V2003 => CalVersion::V2003,
            Self::V2008 | Self::V2008R2 => CalVersion::V2008,
            Self::V2012 | Self::V2012R2 => CalVersion::V2012,
            Self::V2016 => CalVersion::V2016,
            Self::V2019 => CalVersion::V2019,
            Self::V2022 => CalVersion::V2022,
            Self::V2025 => CalVersion::V2025,
        }
    }
}

impl CalVersion {
    /// All versions, oldest first.
    pub const ALL: &'static [Self] =
        &[Self::V2003, Self::V2008, Self::V2012, Self::V2016, Self::V2019, Self::V2022, Self::V2025];

    /// The year in its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::V2003 => "2003",
            Self::V2008 => "2008",
            Self::V2012 => "2012",
            Self::V2016 => "2016",
            Self::V2019 => "2019",
            Self::V2022 => "2022",
            Self::V2025 => "2025",
        }
    }
}

impl fmt::Display for WindowsServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Windows Server {}", self.name())
    }
}

/// What the evidence says the version of a machine is: a known release, or what it said.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReportedVersion {
    /// A release of Windows Server.
    Server(WindowsServer),
    /// A build number that no release in the table has. Kept as it is, never guessed at.
    UnknownBuild(u32),
}

/// The release with a build number, for *servers*: client releases share numbers with them.
pub fn release_of_build(build: u32) -> ReportedVersion {
    BUILDS
        .iter()
        .find(|(number, _)| *number == build)
        .map_or(ReportedVersion::UnknownBuild(build), |(_, release)| ReportedVersion::Server(*release))
}

/// Build numbers of the releases with a desktop, on which a session host can run.
const BUILDS: &[(u32, WindowsServer)] = &[
    (3790, WindowsServer::V2003),
    (6001, WindowsServer::V2008),
    (6002, WindowsServer::V2008),
    (6003, WindowsServer::V2008),
    (7600, WindowsServer::V2008R2),
    (7601, WindowsServer::V2008R2),
    (9200, WindowsServer::V2012),
    (9600, WindowsServer::V2012R2),
    (14393, WindowsServer::V2016),
    (17763, WindowsServer::V2019),
    (20348, WindowsServer::V2022),
    (26100, WindowsServer::V2025),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r2_releases_share_the_cal_of_the_release_before_them() {
        for (release, cal) in [
            (WindowsServer::V2003, CalVersion::V2003),
            (WindowsServer::V2008, CalVersion::V2008),
            (WindowsServer::V2008R2, CalVersion::V2008),
            (WindowsServer::V2012, CalVersion::V2012),
            (WindowsServer::V2012R2, CalVersion::V2012),
            (WindowsServer::V2016, CalVersion::V2016),
            (WindowsServer::V2019, CalVersion::V2019),
            (WindowsServer::V2022, CalVersion::V2022),
            (WindowsServer::V2025, CalVersion::V2025),
        ] {
            assert_eq!(release.cal_version(), cal, "{release}");
        }
    }

    #[test]
    fn a_build_that_is_not_in_the_table_stays_visible() {
        assert_eq!(release_of_build(20348), ReportedVersion::Server(WindowsServer::V2022));
        assert_eq!(release_of_build(27000), ReportedVersion::UnknownBuild(27000));
    }

    #[test]
    fn every_release_is_found_by_its_name() {
        for release in WindowsServer::ALL {
            assert_eq!(WindowsServer::from_name(release.name()), Some(*release));
        }
        assert_eq!(WindowsServer::from_name(" 2012 r2 "), Some(WindowsServer::V2012R2));
        assert_eq!(WindowsServer::from_name("2030"), None);
    }
}
