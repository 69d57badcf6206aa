//! Machines by name: which of many a name can mean, found without a look at each.
//!
//! It finds what [`MachineName::is_same_machine`] finds. Which of several is meant is for those who ask.

use std::collections::BTreeMap;

use crate::name::MachineName;

/// Names of machines, each with a number that its owner gave it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MachineIndex {
    /// By the whole name.
    whole: BTreeMap<String, Vec<usize>>,
    /// Names with a domain, by what stands before it: a bare name can mean each of them.
    label: BTreeMap<String, Vec<usize>>,
}

impl MachineIndex {
    /// The index of names in the order in which they come; what has no name is not found.
    pub fn of<'a>(mut names: impl Iterator<Item = Option<&'a MachineName>>) -> Self {
        Self::of_all(&mut names)
    }

    /// The same, compiled once.
    fn of_all(names: &mut dyn Iterator<Item = Option<&MachineName>>) -> Self {
        let mut index = Self::default();
        for (number, name) in names.enumerate() {
            if let Some(name) = name {
                index.add(name, number);
            }
        }
        index
    }

    /// Takes up a name.
    pub fn add(&mut self, name: &MachineName, number: usize) {
        put(&mut self.whole, name.as_str(), number);
        if has_domain(name) {
            put(&mut self.label, name.label(), number);
        }
    }

    /// Forgets a name that was taken up with a number.
    pub fn remove(&mut self, name: &MachineName, number: usize) {
        let places = [(&mut self.whole, name.as_str()), (&mut self.label, name.label())];
        for (numbers, key) in places {
            if let Some(numbers) = numbers.get_mut(&lower(key)) {
                numbers.retain(|known| *known != number);
            }
        }
    }

    /// The numbers of the machines that a name can mean, the smallest first.
    pub fn find(&self, name: &MachineName) -> Vec<usize> {
        let [mut one, mut other] = self.alike(name);
        let mut found = Vec::with_capacity(one.len() + other.len());
        while let Some((first, rest)) = one.split_first() {
            match other.split_first() {
                Some((smaller, rest)) if smaller < first => {
                    found.push(*smaller);
                    other = rest;
                }
                _ => {
                    found.push(*first);
                    one = rest;
                }
            }
        }
        found.extend_from_slice(other);
        found
    }

    /// The smallest number of a machine that a name can mean.
    pub fn first(&self, name: &MachineName) -> Option<usize> {
        let [one, other] = self.alike(name);
        one.first().into_iter().chain(other.first()).min().copied()
    }

    /// Those of the same name, and those of the same name with or without a domain, whichever this one is.
    fn alike(&self, name: &MachineName) -> [&[usize]; 2] {
        let others = if has_domain(name) { &self.whole } else { &self.label };
        [(&self.whole, name.as_str()), (others, name.label())]
            .map(|(numbers, key)| numbers.get(&lower(key)).map_or(&[][..], Vec::as_slice))
    }
}

/// Numbers stand in order, each once; nearly always it is a new one behind the others.
fn put(numbers: &mut BTreeMap<String, Vec<usize>>, key: &str, number: usize) {
    let numbers = numbers.entry(lower(key)).or_default();
    let at = numbers.partition_point(|known| *known < number);
    if numbers.get(at) != Some(&number) {
        numbers.insert(at, number);
    }
}

fn has_domain(name: &MachineName) -> bool {
    name.label().len() < name.as_str().len()
}

fn lower(text: &str) -> String {
    text.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_finds_the_names_that_can_be_one_machine_and_no_others() {
        let names = [
            "ls1",
            "LS1",
            "ls1.contoso.local",
            "LS1.fabrikam.local",
            "ls1.contoso",
            "ls2",
            "ls",
            "10",
            "10.0.0.5",
            "10.0.0.5.contoso.local",
            "fe80::1",
            "fe80::1.contoso.local",
            ".local",
        ];
        let names: Vec<_> = names.iter().filter_map(|name| MachineName::new(name)).collect();
        let index = MachineIndex::of(names.iter().map(Some));
        for name in &names {
            let same = names.iter().enumerate().filter(|(_, known)| known.is_same_machine(name));
            let same: Vec<_> = same.map(|(number, _)| number).collect();
            assert_eq!(index.find(name), same, "{name}");
            assert_eq!(index.first(name), same.first().copied(), "{name}");
        }
        assert_eq!(MachineName::new("ls3.contoso.local").map(|name| index.find(&name)), Some(Vec::new()));
    }

    #[test]
    fn a_name_that_is_forgotten_is_not_found_by_its_number() {
        let [bare, full] = ["ls1", "ls1.contoso.local"].map(|name| MachineName::new(name).expect("a name"));
        let mut index = MachineIndex::of([Some(&bare), None, Some(&full)].into_iter());
        assert_eq!((index.find(&bare), index.find(&full)), (vec![0, 2], vec![0, 2]));
        index.remove(&full, 2);
        assert_eq!((index.find(&bare), index.find(&full)), (vec![0], vec![0]));
        index.remove(&bare, 0);
        assert_eq!(index.first(&bare), None);
    }
}
