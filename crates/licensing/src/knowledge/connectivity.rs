//! What a session host says of its connection to a license server: `TStoLSConnectivityStatus`.
//!
//! The verdict is about the connection only, never about the licenses behind it.

use super::source::{self, Source};

/// What a connectivity code means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Connectivity {
    /// 0: it could not be determined.
    Unknown,
    /// 1: connected to Windows Server 2008 R2.
    Valid2008R2,
    /// 2: connected to Windows Server 2008.
    Valid2008,
    /// 3: one side is a pre-release.
    BetaMismatch,
    /// 4: the license server is older than the host.
    LowerVersion,
    /// 5: the license server insists on a group that the host is not in.
    NotInGroup,
    /// 6: no connection.
    NotConnectable,
    /// 7: connected, validity unknown.
    UnknownValidity,
    /// 8: connected, but the account that asked has no rights there.
    AccessDenied,
    /// 9: connected to Windows Server 2008 R2, for virtual desktops.
    Valid2008R2VirtualDesktop,
    /// 10: the feature is not supported.
    FeatureNotSupported,
    /// 11: connected to a valid license server, 2012 or later.
    Valid,
}

/// What a code amounts to for the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// It works.
    Works,
    /// It works, for hosts that are no newer than the license server.
    WorksForOlderHosts,
    /// It says nothing about licensing.
    Neutral,
    /// It may not work.
    Doubtful,
    /// It does not work.
    Fails,
    /// No statement.
    Unknown,
}

/// One code.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The number.
    pub number: u32,
    /// What it means.
    pub meaning: Connectivity,
    /// The name in Microsoft's documentation, without its common prefix.
    pub name: &'static str,
    /// What it amounts to.
    pub verdict: Verdict,
    /// Source of the row.
    pub source: &'static Source,
}

const fn row(number: u32, meaning: Connectivity, name: &'static str, verdict: Verdict) -> Code {
    Code { number, meaning, name, verdict, source: &source::WMI_CONNECTIVITY }
}

/// All codes.
///
/// Source: ledger entries `connectivity-11-is-good`, `connectivity-8-is-about-rights`.
pub static ALL: &[Code] = &[
    row(0, Connectivity::Unknown, "UNKNOWN", Verdict::Unknown),
    row(1, Connectivity::Valid2008R2, "VALID_WS08R2", Verdict::WorksForOlderHosts),
    row(2, Connectivity::Valid2008, "VALID_WS08", Verdict::WorksForOlderHosts),
    row(3, Connectivity::BetaMismatch, "BETA_RTM_MISMATCH", Verdict::Fails),
    row(4, Connectivity::LowerVersion, "LOWER_VERSION", Verdict::Fails),
    row(5, Connectivity::NotInGroup, "NOT_IN_TSCGROUP", Verdict::Fails),
    row(6, Connectivity::NotConnectable, "NOT_CONNECTABLE", Verdict::Fails),
    row(7, Connectivity::UnknownValidity, "UNKNOWN_VALIDITY", Verdict::Doubtful),
    row(8, Connectivity::AccessDenied, "BUT_ACCESS_DENIED", Verdict::Neutral),
    row(9, Connectivity::Valid2008R2VirtualDesktop, "VALID_WS08R2_VDI", Verdict::Neutral),
    row(10, Connectivity::FeatureNotSupported, "FEATURE_NOT_SUPPORTED", Verdict::Doubtful),
    row(11, Connectivity::Valid, "VALID_LS", Verdict::Works),
];

/// The row of a number; none for a number that no table has.
pub fn find(number: u32) -> Option<&'static Code> {
    ALL.iter().find(|row| row.number == number)
}

/// The row of a name as Microsoft's documentation has it, such as `LS_CONNECTABLE_VALID_LS`, whatever stands behind it.
pub fn named(name: &str) -> Option<&'static Code> {
    let end = name.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'));
    let name = name[..end.unwrap_or(name.len())].strip_prefix("LS_")?;
    let name = name.strip_prefix("CONNECTABLE_").unwrap_or(name);
    ALL.iter().find(|row| row.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_verdict() {
        use Verdict as V;
        let verdicts = [
            V::Unknown,
            V::WorksForOlderHosts,
            V::WorksForOlderHosts,
            V::Fails,
            V::Fails,
            V::Fails,
            V::Fails,
            V::Doubtful,
            V::Neutral,
            V::Neutral,
            V::Doubtful,
            V::Works,
        ];
        assert!(ALL.iter().map(|row| row.number).eq(0..12), "0 to 11, each once");
        assert!(ALL.iter().map(|row| row.verdict).eq(verdicts));
        assert_eq!(find(4).map(|row| row.meaning), Some(Connectivity::LowerVersion));
        assert_eq!(find(12), None);
        for (name, number) in [
            ("LS_CONNECTABLE_VALID_LS", Some(11)),
            ("LS_NOT_CONNECTABLE", Some(6)),
            ("LS_CONNECTABLE_VALID_WS08R2=1", Some(1)),
            ("LS_CONNECTABLE_VALID_WS08R2_VDI, //R2", Some(9)),
            ("VALID_LS", None),
            ("LS_Ü", None),
        ] {
            assert_eq!(named(name).map(|row| row.number), number, "{name}");
        }
    }
}
