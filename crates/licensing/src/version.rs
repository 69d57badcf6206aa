//! Releases of Windows Server and the versions of RDS CALs, in the order that licensing gives them.
//!
//! Names, builds and pack numbers are rows of [`crate::knowledge::releases`]; which of them fit
//! together is in [`crate::compatibility`]. Nothing here judges.

use serde::{Deserialize, Serialize};
use std::fmt;

use crate::knowledge::ledger::Status;
use crate::knowledge::lifecycle_dates::{LIFECYCLES, Lifecycle};
use crate::knowledge::releases::{
    BUILDS, Build, BuildOf, CAL_GENERATIONS, CalGeneration, PACK_VERSIONS, PACK_VERSIONS_NOT_SUPPORTED,
    PackVersionRow, RELEASES, Release,
};

/// A release of Windows Server that can hold an RDS role: its place in the table, oldest first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WindowsServer(u8);

/// A version of RDS (formerly TS) CALs: its place in the table. There is none for an R2 release.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CalVersion(u8);

/// The places of a table, oldest first, as values of a type that is such a place.
macro_rules! places {
    ($place:ident, $table:expr) => {{
        let mut all = [$place(0); $table.len()];
        let mut row: u8 = 0;
        while (row as usize) < all.len() {
            all[row as usize] = $place(row);
            row += 1;
        }
        all
    }};
}

impl WindowsServer {
    /// Windows Server 2003 and 2003 R2.
    pub const V2003: Self = Self(0);
    /// Windows Server 2008.
    pub const V2008: Self = Self(1);
    /// Windows Server 2008 R2.
    pub const V2008R2: Self = Self(2);
    /// Windows Server 2012.
    pub const V2012: Self = Self(3);
    /// Windows Server 2012 R2.
    pub const V2012R2: Self = Self(4);
    /// Windows Server 2016.
    pub const V2016: Self = Self(5);
    /// Windows Server 2019.
    pub const V2019: Self = Self(6);
    /// Windows Server 2022.
    pub const V2022: Self = Self(7);
    /// Windows Server 2025.
    pub const V2025: Self = Self(8);

    /// All releases, oldest first.
    pub const ALL: &'static [Self] = &places!(WindowsServer, RELEASES);

    const fn row(self) -> Option<&'static Release> {
        if (self.0 as usize) < RELEASES.len() { Some(&RELEASES[self.0 as usize]) } else { None }
    }

    /// The name that Microsoft gives it after "Windows Server", such as `2012 R2`.
    pub const fn name(self) -> &'static str {
        match self.row() {
            Some(row) => row.name,
            None => "?",
        }
    }

    /// The release with that name, such as `2012 R2`; case and surrounding blanks do not count.
    pub fn from_name(name: &str) -> Option<Self> {
        Versions::KNOWN.server_named(name)
    }

    /// The version of CALs that belongs to it: its own, or that of the release it is an R2 of.
    pub const fn cal_version(self) -> CalVersion {
        match self.row() {
            Some(row) => row.cal,
            // Newer than every CAL: a release of other tables fits nothing here.
            None => CalVersion(u8::MAX),
        }
    }
}

impl CalVersion {
    /// TS CAL 2003.
    pub const V2003: Self = Self(0);
    /// TS CAL 2008 and RDS CAL 2008 R2, which are one.
    pub const V2008: Self = Self(1);
    /// RDS CAL 2012, for 2012 and 2012 R2.
    pub const V2012: Self = Self(2);
    /// RDS CAL 2016.
    pub const V2016: Self = Self(3);
    /// RDS CAL 2019.
    pub const V2019: Self = Self(4);
    /// RDS CAL 2022.
    pub const V2022: Self = Self(5);
    /// RDS CAL 2025.
    pub const V2025: Self = Self(6);

    /// All versions, oldest first.
    pub const ALL: &'static [Self] = &places!(CalVersion, CAL_GENERATIONS);

    /// The year in its name.
    pub const fn name(self) -> &'static str {
        if (self.0 as usize) < CAL_GENERATIONS.len() { CAL_GENERATIONS[self.0 as usize].name } else { "?" }
    }

    /// The version that a name means, with "2012 R2 CAL" and the like mapped to what exists.
    pub fn from_name(name: &str) -> Option<NamedCal> {
        Versions::KNOWN.cal_named(name)
    }
}

impl fmt::Display for WindowsServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Windows Server {}", self.name())
    }
}

impl fmt::Debug for WindowsServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "V{}", self.name().replace(' ', ""))
    }
}

impl fmt::Debug for CalVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "V{}", self.name())
    }
}

/// What a name of CALs means.
///
/// Source: ledger entry `r2-shares-cal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NamedCal {
    /// CALs of that name exist.
    Exists(CalVersion),
    /// There are none of that name; the release shares this version.
    SharedBy(WindowsServer, CalVersion),
}

impl NamedCal {
    /// The version that is meant.
    pub const fn version(self) -> CalVersion {
        match self {
            Self::Exists(version) | Self::SharedBy(_, version) => version,
        }
    }
}

/// What a build number of a server means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BuildMeaning {
    /// It is in the table.
    Known(BuildOf),
    /// It is not in the table and lies between rows of it.
    Unknown(u32),
    /// It is newer than every row: a preview, or a release that came after the tables.
    Newer(u32),
}

/// What the `ProductVersionID` of a key pack means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PackVersion {
    /// A version of CALs, and how well that is founded.
    Known(CalVersion, Status),
    /// A number that Microsoft lists as not supported.
    NotSupported(u32),
    /// A number that no table has. Kept as it is, never guessed at.
    Unknown(u32),
}

impl PackVersion {
    /// The meaning of a number.
    pub fn from_number(number: u32) -> Self {
        Versions::KNOWN.pack_version(number)
    }

    /// The version of CALs, where there is one.
    pub const fn cal(self) -> Option<CalVersion> {
        match self {
            Self::Known(cal, _) => Some(cal),
            Self::NotSupported(_) | Self::Unknown(_) => None,
        }
    }
}

/// What the evidence says the version of a machine is: a known release, or what it said.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ReportedVersion {
    /// A release of Windows Server.
    #[serde(rename = "release")]
    Server(WindowsServer),
    /// A build number that no release in the table has. Kept as it is, never guessed at.
    UnknownBuild(u32),
}

/// The release with a build number, for *servers*: client releases share numbers with them.
///
/// Releases without a desktop are no releases here; [`build`] tells them apart.
pub fn release_of_build(number: u32) -> ReportedVersion {
    match build(number) {
        BuildMeaning::Known(BuildOf::Release(release)) => ReportedVersion::Server(release),
        _ => ReportedVersion::UnknownBuild(number),
    }
}

/// What a build number means, for *servers*.
pub fn build(number: u32) -> BuildMeaning {
    Versions::KNOWN.build(number)
}

/// The tables that a release lives in. Everything about versions is asked of one of these.
#[derive(Debug, Clone, Copy)]
pub struct Versions<'a> {
    /// Generations of CALs, oldest first.
    pub cals: &'a [CalGeneration],
    /// Releases, oldest first.
    pub releases: &'a [Release],
    /// Build numbers, ascending.
    pub builds: &'a [Build],
    /// Versions of key packs.
    pub packs: &'a [PackVersionRow],
    /// Ends of support.
    pub lifecycles: &'a [Lifecycle],
}

impl Versions<'static> {
    /// What is known.
    pub const KNOWN: Self = Self {
        cals: CAL_GENERATIONS,
        releases: RELEASES,
        builds: BUILDS,
        packs: PACK_VERSIONS,
        lifecycles: LIFECYCLES,
    };
}

impl<'a> Versions<'a> {
    /// All releases, oldest first.
    pub fn servers(&self) -> impl DoubleEndedIterator<Item = WindowsServer> + use<> {
        (0..u8::try_from(self.releases.len()).unwrap_or(u8::MAX)).map(WindowsServer)
    }

    /// All versions of CALs, oldest first.
    pub fn cal_versions(&self) -> impl DoubleEndedIterator<Item = CalVersion> + use<> {
        (0..u8::try_from(self.cals.len()).unwrap_or(u8::MAX)).map(CalVersion)
    }

    /// The row of a release.
    pub fn release(&self, server: WindowsServer) -> Option<&'a Release> {
        self.releases.get(usize::from(server.0))
    }

    /// The version of CALs of a release.
    pub fn cal_of(&self, server: WindowsServer) -> Option<CalVersion> {
        self.release(server).map(|row| row.cal)
    }

    /// The release with that name; case and surrounding blanks do not count.
    pub fn server_named(&self, name: &str) -> Option<WindowsServer> {
        let name = name.trim();
        self.servers()
            .find(|server| self.release(*server).is_some_and(|row| row.name.eq_ignore_ascii_case(name)))
    }

    /// What a name of CALs means, such as `2022` or `2012 R2`.
    pub fn cal_named(&self, name: &str) -> Option<NamedCal> {
        let name = name.trim();
        let named = |cal: &CalVersion| {
            self.cals.get(usize::from(cal.0)).is_some_and(|row| row.name.eq_ignore_ascii_case(name))
        };
        self.cal_versions().find(named).map(NamedCal::Exists).or_else(|| {
            let server = self.server_named(name)?;
            Some(NamedCal::SharedBy(server, self.cal_of(server)?))
        })
    }

    /// What a build number of a server means.
    pub fn build(&self, number: u32) -> BuildMeaning {
        match self.builds.iter().find(|row| row.number == number) {
            Some(row) => BuildMeaning::Known(row.of),
            None if self.builds.iter().all(|row| row.number < number) => BuildMeaning::Newer(number),
            None => BuildMeaning::Unknown(number),
        }
    }

    /// What the `ProductVersionID` of a key pack means.
    ///
    /// Source: ledger entry `pack-version-8-is-2025`.
    pub fn pack_version(&self, number: u32) -> PackVersion {
        match self.packs.iter().find(|row| row.id == number) {
            Some(row) => PackVersion::Known(row.cal, row.status),
            None if PACK_VERSIONS_NOT_SUPPORTED.contains(&number) => PackVersion::NotSupported(number),
            None => PackVersion::Unknown(number),
        }
    }

    /// The version that a key pack prints as `ProductVersion`, such as `Windows Server 7` for 2008 R2.
    pub fn pack_version_of_text(&self, text: &str) -> Option<CalVersion> {
        let text = text.trim();
        let row = self.packs.iter().find(|row| row.text.eq_ignore_ascii_case(text));
        row.map(|row| row.cal).or_else(|| {
            let prefix = "windows server ";
            let head = text.get(..prefix.len())?;
            let named = head.eq_ignore_ascii_case(prefix).then(|| &text[prefix.len()..])?;
            self.cal_named(named).map(NamedCal::version)
        })
    }

    /// The end of support of a release.
    pub fn lifecycle(&self, server: WindowsServer) -> Option<&'a Lifecycle> {
        self.lifecycles.iter().find(|row| row.release == server)
    }
}

#[cfg(test)]
mod tests;
