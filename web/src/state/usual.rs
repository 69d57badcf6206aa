//! What most hosts have in common, and who differs: an odd one out is seen only beside the others.
//!
//! Nothing is judged here; a value that is odd may be the right one.

use crate::engine::v1::{CellState, HostRow};

/// From how many hosts on one can be odd.
const FEWEST: usize = 3;

/// The value that two thirds of the hosts have in a column, with how many they are; none where no value has that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usual<'a> {
    /// The value.
    pub value: &'a str,
    /// How many hosts have it.
    pub many: usize,
}

/// What is usual in each column of the overview.
pub fn usual(hosts: &[HostRow]) -> Vec<Option<Usual<'_>>> {
    let columns = hosts.first().map_or(0, |host| host.cells.len());
    (0..columns).map(|column| in_column(hosts, column)).collect()
}

/// The usual value: whoever survives when unlike ones cancel each other out, if it really is that common.
fn in_column(hosts: &[HostRow], column: usize) -> Option<Usual<'_>> {
    if hosts.len() < FEWEST {
        return None;
    }
    let values = || {
        hosts.iter().filter_map(move |host| {
            let cell = host.cells.get(column)?;
            (cell.state != CellState::Unknown).then_some(cell.value.as_str())
        })
    };
    let mut lead = ("", 0_usize);
    for value in values() {
        lead = match lead {
            (_, 0) => (value, 1),
            (kept, ahead) if kept == value => (kept, ahead + 1),
            (kept, ahead) => (kept, ahead - 1),
        };
    }
    let many = values().filter(|value| *value == lead.0).count();
    (many * 3 >= hosts.len() * 2 && many < hosts.len()).then_some(Usual { value: lead.0, many })
}

/// Whether a host differs in a column. What is not known differs from nothing.
pub fn is_odd(host: &HostRow, column: usize, usual: Option<Usual>) -> bool {
    let cell = host.cells.get(column).filter(|cell| cell.state != CellState::Unknown);
    cell.zip(usual).is_some_and(|(cell, usual)| cell.value != usual.value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::v1::HostCell;

    fn hosts(values: &[&str]) -> Vec<HostRow> {
        let host = |value: &&str| HostRow {
            name: String::new(),
            cells: vec![HostCell {
                id: "mode".into(),
                label: String::new(),
                value: (*value).into(),
                note: None,
                state: if value.is_empty() { CellState::Unknown } else { CellState::Neutral },
            }],
            settings: Vec::new(),
        };
        values.iter().map(host).collect()
    }

    fn odd(values: &[&str]) -> Vec<bool> {
        let hosts = hosts(values);
        let usual = usual(&hosts);
        hosts.iter().map(|host| is_odd(host, 0, usual[0])).collect()
    }

    #[test]
    fn one_of_three_is_odd_and_one_of_two_is_not() {
        assert_eq!(odd(&["User", "Device", "User"]), [false, true, false]);
        assert_eq!(odd(&["User", "Device"]), [false, false]);
    }

    #[test]
    fn where_nothing_is_usual_nobody_is_odd() {
        assert_eq!(odd(&["User", "Device", "User", "Device"]), [false; 4]);
        assert_eq!(odd(&["User", "User", "User"]), [false; 3]);
    }

    #[test]
    fn what_is_not_known_is_not_odd() {
        assert_eq!(odd(&["User", "", "User"]), [false, false, false]);
        assert_eq!(odd(&["User", "", "", ""]), [false; 4]);
    }
}
