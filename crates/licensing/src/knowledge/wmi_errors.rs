//! Errors of WMI and RPC that answer a question about licensing, by their HRESULT.
//!
//! What they say is about the question, not about licensing: denied is not absent.

use super::source::{self, Source};

/// What an error says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Says {
    /// The machine does not answer: switched off, blocked, or the service does not run.
    Unreachable,
    /// The account that asked has no right to the answer.
    Denied,
    /// The class or namespace is not there: the role is not on that machine.
    NoSuchClass,
    /// The thing asked for is not there.
    NotFound,
}

/// One error.
#[derive(Debug, PartialEq, Eq)]
pub struct WmiError {
    /// The HRESULT.
    pub code: u32,
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub says: Says,
    /// Source of the row.
    pub source: &'static Source,
}

const fn row(code: u32, name: &'static str, says: Says, source: &'static Source) -> WmiError {
    WmiError { code, name, says, source }
}

/// All errors.
pub static ALL: &[WmiError] = &[
    row(0x8007_06BA, "RPC_S_SERVER_UNAVAILABLE", Says::Unreachable, &source::SYSTEM_ERRORS),
    row(0x8007_0005, "ERROR_ACCESS_DENIED", Says::Denied, &source::SYSTEM_ERRORS),
    row(0x8004_1003, "WBEM_E_ACCESS_DENIED", Says::Denied, &source::WMI_ERRORS),
    row(0x8004_100E, "WBEM_E_INVALID_NAMESPACE", Says::NoSuchClass, &source::WMI_ERRORS),
    row(0x8004_1010, "WBEM_E_INVALID_CLASS", Says::NoSuchClass, &source::WMI_ERRORS),
    row(0x8004_1002, "WBEM_E_NOT_FOUND", Says::NotFound, &source::WMI_ERRORS),
];

/// The row of an HRESULT, if it is known.
pub fn find(code: u32) -> Option<&'static WmiError> {
    ALL.iter().find(|row| row.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_says_something_about_the_question() {
        for (code, says) in [
            (0x8007_06BA, Says::Unreachable),
            (0x8007_0005, Says::Denied),
            (0x8004_1003, Says::Denied),
            (0x8004_100E, Says::NoSuchClass),
            (0x8004_1010, Says::NoSuchClass),
            (0x8004_1002, Says::NotFound),
        ] {
            assert_eq!(find(code).map(|row| row.says), Some(says), "{code:#x}");
        }
        assert_eq!(ALL.len(), 6);
        assert_eq!(find(0), None);
    }
}
