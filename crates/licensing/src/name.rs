//! Names of machines as they are written in evidence, compared as Windows compares them.
//!
//! No look-up and no guess: two names are one machine only where the letters say so.

use std::fmt;
use std::hash::{Hash, Hasher};

use crate::letters;

/// The name of a machine: a `NetBIOS` name, a DNS name or an address, as it was written.
#[derive(Debug, Clone)]
pub struct MachineName(String);

impl MachineName {
    /// A name, without surrounding blanks, leading backslashes and a trailing dot; none if nothing is left.
    pub fn new(text: &str) -> Option<Self> {
        let name = text.trim().trim_start_matches('\\').trim_end_matches('.').trim();
        name.contains(char::is_alphanumeric).then(|| Self(name.to_owned()))
    }

    /// The name as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the first dot; the whole of an IP address.
    pub fn label(&self) -> &str {
        if self.is_address() { &self.0 } else { self.0.split('.').next().unwrap_or(&self.0) }
    }

    /// Whether it is an IP address.
    pub fn is_address(&self) -> bool {
        is_address(&self.0)
    }

    /// Whether the two can be one machine: equal but for case, or one is the other without its domain.
    pub fn is_same_machine(&self, other: &Self) -> bool {
        let (one, other) = (self.0.as_bytes(), other.0.as_bytes());
        let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
        // Most names are told apart by a byte or two: lists of many machines are compared with lists of many.
        let differ = |at: usize| match (short.get(at), long.get(at)) {
            (Some(one), Some(other)) => !one.eq_ignore_ascii_case(other),
            _ => false,
        };
        if differ(0) || differ(short.len().saturating_sub(1)) {
            return false;
        }
        let (head, rest) = long.split_at(short.len());
        match rest.first() {
            None => head.eq_ignore_ascii_case(short),
            // A short name, and the same with its domain. An address has no domain.
            Some(b'.') => {
                head.eq_ignore_ascii_case(short)
                    && !short.contains(&b'.')
                    && !std::str::from_utf8(long).is_ok_and(is_address)
            }
            Some(_) => false,
        }
    }

    /// The name for a headline: the label, in capitals as Windows shows computer names.
    pub fn short(&self) -> String {
        letters::upper_case(self.label())
    }
}

fn is_address(text: &str) -> bool {
    let may_be = |byte: u8| byte.is_ascii_hexdigit() || matches!(byte, b'.' | b':');
    text.bytes().all(may_be) && text.parse::<std::net::IpAddr>().is_ok()
}

impl fmt::Display for MachineName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq for MachineName {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for MachineName {}

impl Hash for MachineName {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.to_ascii_lowercase().hash(state);
    }
}

impl PartialOrd for MachineName {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for MachineName {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.to_ascii_lowercase().cmp(&other.0.to_ascii_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_written_differently_are_not_equal_but_for_case() {
        let name = |text: &str| MachineName::new(text).expect("a name");
        assert_eq!(name("LS1"), name("ls1"));
        assert_ne!(name("ls1"), name("ls2"));
    }

    #[test]
    fn a_bare_name_and_its_full_name_are_one_machine() {
        for (one, other, same) in [
            ("RDSH01", "rdsh01", true),
            ("RDSH01", "rdsh01.contoso.local", true),
            ("rdsh01.contoso.local.", "RDSH01.CONTOSO.LOCAL", true),
            ("\\\\RDSH01", "RDSH01", true),
            ("rdsh01.contoso.local", "rdsh01.fabrikam.local", false),
            ("RDSH01", "RDSH011", false),
            ("10.0.0.5", "10.0.0.6", false),
        ] {
            let (a, b) = (MachineName::new(one).unwrap(), MachineName::new(other).unwrap());
            assert_eq!(a.is_same_machine(&b), same, "{one} and {other}");
            assert_eq!(b.is_same_machine(&a), same, "{other} and {one}");
        }
        assert_eq!(MachineName::new("  \\\\ "), None);
    }

    #[test]
    fn the_headline_shows_the_label_and_leaves_addresses_alone() {
        assert_eq!(MachineName::new("rdsh01.contoso.local").unwrap().short(), "RDSH01");
        assert_eq!(MachineName::new("10.0.0.5").unwrap().short(), "10.0.0.5");
    }
}
