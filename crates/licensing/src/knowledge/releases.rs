//! Releases, CAL generations, build numbers and the versions of key packs: one row each, oldest first.
//!
//! A new release of Windows Server is a row in each of these tables and in
//! [`super::lifecycle_dates`]; [`crate::version`] and [`crate::compatibility`] only consult them.

use super::ledger::Status;
use super::source::{self, Source};
use crate::version::{CalVersion, WindowsServer};

/// A generation of CALs. Its place in the table is its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalGeneration {
    /// The year in its name.
    pub name: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

/// A release of Windows Server with a desktop. Its place in the table is its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Release {
    /// Its name after "Windows Server".
    pub name: &'static str,
    /// The generation of CALs that belongs to it.
    pub cal: CalVersion,
    /// Source of the row.
    pub source: &'static Source,
}

/// How a release without a desktop was delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    /// Semi-Annual Channel, 2017 to 2020: Server Core only.
    SemiAnnual,
    /// Annual Channel: a host for containers, Server Core only.
    Annual,
    /// Azure Stack HCI, the operating system of a virtualization cluster.
    AzureStackHci,
}

/// What a build number of a *server* belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BuildOf {
    /// A release with a desktop.
    Release(WindowsServer),
    /// A release without a desktop, so without session hosts; CALs of `cal` belong to it.
    ChannelRelease {
        /// Its name, such as `23H2`.
        name: &'static str,
        /// How it was delivered.
        channel: Channel,
        /// The generation of CALs of its time.
        cal: CalVersion,
    },
}

/// A build number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Build {
    /// The number.
    pub number: u32,
    /// What it belongs to.
    pub of: BuildOf,
    /// Source of the row.
    pub source: &'static Source,
}

/// A version as license servers give it for a key pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PackVersionRow {
    /// `ProductVersionID`.
    pub id: u32,
    /// `ProductVersion`, as it is printed.
    pub text: &'static str,
    /// The generation of CALs.
    pub cal: CalVersion,
    /// How well the row is founded.
    pub status: Status,
    /// Source of the row.
    pub source: &'static Source,
}

/// Generations of CALs.
pub const CAL_GENERATIONS: &[CalGeneration] = &[
    CalGeneration { name: "2003", source: &source::CAL_BLOG_2010 },
    CalGeneration { name: "2008", source: &source::CAL_EQUIVALENCE },
    CalGeneration { name: "2012", source: &source::RDS_CAL_2023 },
    CalGeneration { name: "2016", source: &source::RDS_CAL },
    CalGeneration { name: "2019", source: &source::RDS_CAL },
    CalGeneration { name: "2022", source: &source::RDS_CAL },
    CalGeneration { name: "2025", source: &source::RDS_CAL },
];

/// Releases of Windows Server with a desktop.
pub const RELEASES: &[Release] = &[
    Release { name: "2003", cal: CalVersion::V2003, source: &source::CAL_BLOG_2010 },
    Release { name: "2008", cal: CalVersion::V2008, source: &source::CAL_EQUIVALENCE },
    Release { name: "2008 R2", cal: CalVersion::V2008, source: &source::CAL_EQUIVALENCE },
    Release { name: "2012", cal: CalVersion::V2012, source: &source::RDS_CAL_2023 },
    Release { name: "2012 R2", cal: CalVersion::V2012, source: &source::RDS_CAL_2023 },
    Release { name: "2016", cal: CalVersion::V2016, source: &source::RDS_CAL },
    Release { name: "2019", cal: CalVersion::V2019, source: &source::RDS_CAL },
    Release { name: "2022", cal: CalVersion::V2022, source: &source::RDS_CAL },
    Release { name: "2025", cal: CalVersion::V2025, source: &source::RDS_CAL },
];

const fn server(number: u32, release: WindowsServer) -> Build {
    Build { number, of: BuildOf::Release(release), source: &source::MESSAGES_TERMSRV }
}

const fn channel(number: u32, name: &'static str, channel: Channel, cal: CalVersion) -> Build {
    Build { number, of: BuildOf::ChannelRelease { name, channel, cal }, source: &source::SERVICING_CHANNELS }
}

/// Build numbers of servers, ascending.
pub const BUILDS: &[Build] = &[
    server(3790, WindowsServer::V2003),
    server(6001, WindowsServer::V2008),
    server(6002, WindowsServer::V2008),
    server(6003, WindowsServer::V2008),
    server(7600, WindowsServer::V2008R2),
    server(7601, WindowsServer::V2008R2),
    server(9200, WindowsServer::V2012),
    server(9600, WindowsServer::V2012R2),
    server(14_393, WindowsServer::V2016),
    channel(16_299, "1709", Channel::SemiAnnual, CalVersion::V2016),
    channel(17_134, "1803", Channel::SemiAnnual, CalVersion::V2016),
    server(17_763, WindowsServer::V2019),
    channel(18_362, "1903", Channel::SemiAnnual, CalVersion::V2019),
    channel(18_363, "1909", Channel::SemiAnnual, CalVersion::V2019),
    channel(19_041, "2004", Channel::SemiAnnual, CalVersion::V2019),
    channel(19_042, "20H2", Channel::SemiAnnual, CalVersion::V2019),
    server(20_348, WindowsServer::V2022),
    channel(20_349, "Azure Stack HCI", Channel::AzureStackHci, CalVersion::V2022),
    channel(25_398, "23H2", Channel::Annual, CalVersion::V2022),
    server(26_100, WindowsServer::V2025),
];

const fn pack(id: u32, text: &'static str, cal: CalVersion) -> PackVersionRow {
    PackVersionRow { id, text, cal, status: Status::Documented, source: &source::WMI_KEY_PACK }
}

/// Versions of key packs. License servers call 2008 R2 by the name it had before its release.
pub const PACK_VERSIONS: &[PackVersionRow] = &[
    pack(2, "Windows Server 2008", CalVersion::V2008),
    pack(3, "Windows Server 7", CalVersion::V2008),
    pack(4, "Windows Server 2012", CalVersion::V2012),
    pack(5, "Windows Server 2016", CalVersion::V2016),
    pack(6, "Windows Server 2019", CalVersion::V2019),
    pack(7, "Windows Server 2022", CalVersion::V2022),
    PackVersionRow {
        id: 8,
        text: "Windows Server 2025",
        cal: CalVersion::V2025,
        status: Status::Inferred,
        source: &source::CALWISE,
    },
];

/// Numbers of `ProductVersionID` that Microsoft lists as not supported.
pub const PACK_VERSIONS_NOT_SUPPORTED: &[u32] = &[0, 1];
