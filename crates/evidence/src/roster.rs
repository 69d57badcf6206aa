//! Machines of one kind by name: which of them a name means, found without looking through all of them.
//!
//! A bare name and its full name are one machine; the fuller name is kept.

use calwise_licensing::machine_index::MachineIndex;
use calwise_licensing::name::MachineName;

/// Machines in the order in which they were first named.
#[derive(Debug, Default)]
pub struct Roster {
    names: Vec<Option<MachineName>>,
    index: MachineIndex,
    unnamed: Option<usize>,
}

impl Roster {
    /// The index of a machine, taken up if it is new. Without a name it is the one machine without a name.
    pub fn index_of(&mut self, name: Option<&MachineName>) -> usize {
        let Some(name) = name else {
            return *self.unnamed.get_or_insert_with(|| {
                self.names.push(None);
                self.names.len() - 1
            });
        };
        let known = self.index.first(name);
        let number = known.unwrap_or_else(|| {
            self.names.push(None);
            self.names.len() - 1
        });
        let kept = &mut self.names[number];
        if kept.as_ref().is_none_or(|kept| kept.as_str().len() < name.as_str().len()) {
            if let Some(shorter) = kept.replace(name.clone()) {
                self.index.remove(&shorter, number);
            }
            self.index.add(name, number);
        }
        number
    }

    /// Whether there is a machine of that name.
    pub fn knows(&self, name: &MachineName) -> bool {
        self.index.first(name).is_some()
    }

    /// The names, by index.
    pub fn names(&self) -> &[Option<MachineName>] {
        &self.names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_means_one_machine_however_it_is_written() {
        let mut roster = Roster::default();
        let mut index = |text: &str| roster.index_of(MachineName::new(text).as_ref());
        assert_eq!(index("RDSH01"), 0);
        assert_eq!(index("rdsh02.contoso.local"), 1);
        assert_eq!(index("rdsh01.contoso.local"), 0);
        assert_eq!(index("RDSH02"), 1);
        assert!(
            ["RDSH01", "rdsh02"]
                .iter()
                .all(|name| MachineName::new(name).is_some_and(|name| roster.knows(&name)))
        );
        let mut index = |text: &str| roster.index_of(MachineName::new(text).as_ref());
        assert_eq!(index(""), 2, "the machine without a name");
        assert_eq!(index(""), 2);
        let names: Vec<_> =
            roster.names().iter().map(|name| name.as_ref().map(MachineName::as_str)).collect();
        assert_eq!(names, [Some("rdsh01.contoso.local"), Some("rdsh02.contoso.local"), None]);
    }
}
