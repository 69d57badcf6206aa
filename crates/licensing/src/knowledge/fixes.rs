//! Updates that mend licensing, and the builds from which the licensing service is safe.
//!
//! A row says what an update is for; whether a machine has it is a question for the evidence.

use super::source::{self, Source};
use crate::version::{ReportedVersion, WindowsServer, release_of_build};

/// An update and what it is for.
#[derive(Debug, PartialEq, Eq)]
pub struct Fix {
    /// Number in Microsoft's knowledge base.
    pub kb: u32,
    /// Releases that it is for.
    pub releases: &'static [WindowsServer],
    /// What it mends, in kebab case.
    pub mends: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

const V2012: &[WindowsServer] = &[WindowsServer::V2012];
const V2012R2: &[WindowsServer] = &[WindowsServer::V2012R2];
const V2016: &[WindowsServer] = &[WindowsServer::V2016];

const fn fix(
    kb: u32,
    releases: &'static [WindowsServer],
    mends: &'static str,
    source: &'static Source,
) -> Fix {
    Fix { kb, releases, mends, source }
}

/// All updates.
pub static FIXES: &[Fix] = &[
    fix(968_074, &[WindowsServer::V2008], "rds-packs-on-2008", &source::CAL_EQUIVALENCE),
    fix(2_989_038, V2012, "license-server-2012", &source::UPDATES_2012),
    fix(2_916_846, V2012, "license-server-2012", &source::UPDATES_2012),
    fix(2_855_919, V2012, "license-server-2012", &source::UPDATES_2012),
    fix(2_849_342, V2012, "license-server-2012", &source::UPDATES_2012),
    fix(2_845_318, V2012, "license-server-2012", &source::UPDATES_2012),
    fix(3_108_326, V2012R2, "license-server-deadlock", &source::UPDATES_2012R2),
    fix(3_092_695, V2012R2, "license-server-2012-r2", &source::UPDATES_2012R2),
    fix(3_084_952, V2012R2, "license-server-2012-r2", &source::UPDATES_2012R2),
    fix(3_013_108, V2012R2, "temporary-tokens-not-shown", &source::UPDATES_2012R2),
    fix(4_022_723, V2012R2, "crash-when-2016-host-asks", &source::UPDATES_2016),
    fix(4_088_889, V2016, "report-over-4-kb", &source::UPDATES_2016),
    fix(4_457_127, V2016, "date-unknown-in-report", &source::UPDATES_2016),
    fix(4_025_334, V2016, "license-server-2016", &source::UPDATES_2016),
    fix(
        4_036_954,
        &[WindowsServer::V2012R2, WindowsServer::V2016],
        "broker-without-tls-1-0",
        &source::UPDATES_2016,
    ),
];

/// The first revision of a build that has the fixes of July and September 2024.
#[derive(Debug, PartialEq, Eq)]
pub struct SafeBuild {
    /// The build.
    pub build: u32,
    /// The revision, as `UBR` shows it.
    pub revision: u32,
    /// Source of the row.
    pub source: &'static Source,
}

const fn safe(build: u32, revision: u32) -> SafeBuild {
    SafeBuild { build, revision, source: &source::SECURITY_2024 }
}

/// Builds with fixes. Releases before 2016 have them with paid updates only and are not listed.
///
/// Source: ledger entry `fixed-builds-of-2024`.
pub static SAFE_BUILDS: &[SafeBuild] =
    &[safe(14_393, 7336), safe(17_763, 6293), safe(20_348, 2700), safe(25_398, 1128)];

/// Whether a license server with this build and revision has the fixes; none for a build that is not listed.
pub fn has_fixes(build: u32, revision: u32) -> Option<bool> {
    SAFE_BUILDS.iter().find(|row| row.build == build).map(|row| revision >= row.revision)
}

/// Whether a release with this revision of its build has the fixes; none for a release without a row.
pub fn release_has_fixes(release: WindowsServer, revision: u32) -> Option<bool> {
    let is_of = |row: &&SafeBuild| release_of_build(row.build) == ReportedVersion::Server(release);
    has_fixes(SAFE_BUILDS.iter().find(is_of)?.build, revision)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::releases::BUILDS;
    use std::collections::BTreeSet;

    #[test]
    fn every_safe_build_is_that_of_a_server() {
        for row in SAFE_BUILDS {
            assert!(BUILDS.iter().any(|build| build.number == row.build), "{}", row.build);
        }
        let builds: Vec<_> = SAFE_BUILDS.iter().map(|row| (row.build, row.revision)).collect();
        assert_eq!(builds, [(14_393, 7336), (17_763, 6293), (20_348, 2700), (25_398, 1128)]);
    }

    #[test]
    fn a_release_has_one_build() {
        for (release, revision, expected) in [
            (WindowsServer::V2016, 7335, Some(false)),
            (WindowsServer::V2019, 6293, Some(true)),
            (WindowsServer::V2022, 2699, Some(false)),
            (WindowsServer::V2012R2, 22_134, None),
            (WindowsServer::V2025, 1, None),
        ] {
            assert_eq!(release_has_fixes(release, revision), expected, "{release}, {revision}");
        }
    }

    #[test]
    fn no_update_stands_twice() {
        let kbs: BTreeSet<_> = FIXES.iter().map(|row| row.kb).collect();
        assert_eq!((kbs.len(), FIXES.len()), (15, 15));
        assert!(FIXES.iter().all(|row| !row.releases.is_empty()));
    }
}
