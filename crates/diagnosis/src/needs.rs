//! What an open question lacks: facts that are not known, each once.
//!
//! Rules ask for much of thousands of hosts, so what is asked of a host is a number with a bit for each fact.

use crate::need::{Asked, Need};

/// Facts that are not known, in the order of the hosts that they are about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    /// What is lacking of the first host; nearly every question is about one.
    first: Option<Lack>,
    /// The same of later ones.
    rest: Vec<Lack>,
}

/// What is not known of one host, or of no host in particular.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lack {
    /// The host, as an index into the deployment.
    pub host: Option<usize>,
    /// What to ask.
    pub asked: AskedSet,
    /// What of it was asked and denied.
    pub denied: AskedSet,
}

/// Several things that can be asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AskedSet(u32);

impl AskedSet {
    /// Adds one.
    pub const fn insert(&mut self, asked: Asked) {
        self.0 |= 1 << asked as u32;
    }

    /// Adds those of another.
    pub const fn extend(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether one is among them.
    pub const fn contains(self, asked: Asked) -> bool {
        self.0 & (1 << asked as u32) != 0
    }

    /// Whether the two have one in common.
    pub const fn has_any_of(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Each of them, in order.
    pub fn iter(self) -> impl Iterator<Item = Asked> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let asked = usize::try_from(left.trailing_zeros()).ok().and_then(|bit| Asked::ALL.get(bit))?;
            left &= left - 1;
            Some(*asked)
        })
    }
}

impl Needs {
    /// Whether nothing is lacking.
    pub fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    /// What is lacking, host by host.
    pub fn by_host(&self) -> impl Iterator<Item = &Lack> {
        self.first.iter().chain(&self.rest)
    }

    /// Each fact that is lacking.
    pub fn iter(&self) -> impl Iterator<Item = Need> {
        self.by_host().flat_map(|lack| {
            let need = |asked| Need { host: lack.host, asked, denied: lack.denied.contains(asked) };
            lack.asked.iter().map(need)
        })
    }

    /// What is lacking of whichever host, in the order in which hosts first lack it.
    pub fn kinds(&self) -> Vec<Asked> {
        let (mut kinds, mut known) = (Vec::new(), AskedSet::default());
        for lack in self.by_host() {
            kinds.extend(lack.asked.iter().filter(|asked| !known.contains(*asked)));
            known.extend(lack.asked);
        }
        kinds
    }

    /// Adds what another question lacks.
    pub fn extend(&mut self, other: Self) {
        if self.is_empty() {
            *self = other;
        } else {
            other.first.into_iter().chain(other.rest).for_each(|lack| self.add(lack));
        }
    }

    /// Hosts are asked one after the other: it is nearly always the last one, or a new one.
    fn add(&mut self, lack: Lack) {
        let Some(first) = &mut self.first else {
            self.first = Some(lack);
            return;
        };
        if lack.host == first.host {
            first.join(lack);
        } else if lack.host < first.host {
            self.rest.insert(0, std::mem::replace(first, lack));
        } else if self.rest.last().is_none_or(|last| last.host < lack.host) {
            self.rest.push(lack);
        } else {
            match self.rest.binary_search_by_key(&lack.host, |known| known.host) {
                Ok(at) => self.rest[at].join(lack),
                Err(at) => self.rest.insert(at, lack),
            }
        }
    }
}

impl Lack {
    const fn join(&mut self, other: Self) {
        self.asked.extend(other.asked);
        self.denied.extend(other.denied);
    }
}

impl FromIterator<Need> for Needs {
    fn from_iter<I: IntoIterator<Item = Need>>(all: I) -> Self {
        let mut needs = Self::default();
        for need in all {
            let mut lack = Lack { host: need.host, asked: AskedSet::default(), denied: AskedSet::default() };
            lack.asked.insert(need.asked);
            if need.denied {
                lack.denied.insert(need.asked);
            }
            needs.add(lack);
        }
        needs
    }
}

impl<const N: usize> From<[Need; N]> for Needs {
    fn from(all: [Need; N]) -> Self {
        all.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(host: Option<usize>, asked: Asked) -> Need {
        Need { host, asked, denied: asked == Asked::GraceDays }
    }

    #[test]
    fn everything_that_can_be_asked_has_a_bit_and_keeps_its_order() {
        for asked in Asked::ALL {
            let mut set = AskedSet::default();
            set.insert(*asked);
            assert_eq!(set.iter().collect::<Vec<_>>(), [*asked]);
        }
        assert!(Asked::ALL.is_sorted());
    }

    #[test]
    fn each_need_is_kept_once_in_the_order_of_hosts() {
        let (first, later) = (Asked::PolicyMode, Asked::GraceDays);
        let given = [(Some(7), later), (Some(2), first), (None, later), (Some(7), first), (Some(2), first)];
        let ordered = [(None, later), (Some(2), first), (Some(7), first), (Some(7), later)];
        let expected: Vec<Need> = ordered.map(|(host, asked)| need(host, asked)).into();
        let at_once: Needs = given.into_iter().map(|(host, asked)| need(host, asked)).collect();
        assert_eq!(at_once.iter().collect::<Vec<_>>(), expected);
        let mut one_by_one = Needs::default();
        for (host, asked) in given {
            one_by_one.extend([need(host, asked)].into());
        }
        assert_eq!(one_by_one, at_once);
    }
}
