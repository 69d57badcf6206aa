//! What can be wrong with the way a list of license servers is written, apart from the servers themselves.
//!
//! The policy is one string with commas, the local value one name a string; what a list names is judged elsewhere.

use crate::deployment::LicenseServerList;
use crate::machine_index::MachineIndex;
use crate::name::MachineName;

/// A fault of a list; the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ListFault {
    /// A name holds a comma, a semicolon or a blank: Windows takes the whole for one name, which no machine has.
    Separator,
    /// A name is there twice, in short and in full or the same way: no second server, so no redundancy.
    Repeated,
    /// A name means the host itself, whatever the host is.
    Localhost,
    /// An address and no name: it works until the address changes.
    Address,
}

/// Whether a name is several, which Windows takes for one.
pub fn is_several(name: &MachineName) -> bool {
    name.as_str().contains([',', ';', ' '])
}

/// The faults of a list with the names that have them, the worst fault first.
///
/// Source: ledger entry `how-a-server-list-is-written`.
pub fn faults(list: &LicenseServerList) -> Vec<(ListFault, &MachineName)> {
    let names = MachineIndex::of(list.names.iter().map(Some));
    let repeated = |at: usize, name: &MachineName| names.first(name).is_some_and(|first| first < at);
    let fault = |(index, name): (usize, &MachineName)| {
        if is_several(name) {
            Some(ListFault::Separator)
        } else if repeated(index, name) {
            Some(ListFault::Repeated)
        } else if name.label().eq_ignore_ascii_case("localhost") {
            Some(ListFault::Localhost)
        } else {
            name.is_address().then_some(ListFault::Address)
        }
    };
    let mut found: Vec<_> =
        list.names.iter().enumerate().filter_map(|(at, name)| Some((fault((at, name))?, name))).collect();
    found.sort_by_key(|(fault, _)| *fault);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_is_told_from_the_others() {
        use ListFault as F;
        for (names, expected) in [
            (&["ls1.contoso.local", "ls2"][..], &[][..]),
            (&["ls1,ls2"], &[F::Separator]),
            (&["ls1;ls2"], &[F::Separator]),
            (&["ls1 ls2"], &[F::Separator]),
            (&["ls1", "LS1.contoso.local"], &[F::Repeated]),
            (&["ls1", "ls2", "ls1"], &[F::Repeated]),
            (&["localhost"], &[F::Localhost]),
            (&["127.0.0.1"], &[F::Address]),
            (&["10.0.0.5", "ls1,ls2", "10.0.0.5"], &[F::Separator, F::Repeated, F::Address]),
            (&[], &[]),
        ] {
            let names = names.iter().filter_map(|name| MachineName::new(name)).collect();
            let list = LicenseServerList { names };
            let found: Vec<_> = faults(&list).into_iter().map(|(fault, _)| fault).collect();
            assert_eq!(found, expected, "{list:?}");
        }
    }
}
