//! A clause: its parts, what they mean, and which machines it speaks of.
//!
//! Where a clause ends, and whether it states anything, is in [`super::clauses`].

use super::items::{Item, Role, What};
use super::words::Concept;

/// A part of a sentence that says something of one machine, or of several alike.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each of them is found out by itself")]
pub(super) struct Clause {
    /// Its parts, and what they mean.
    pub(super) items: Vec<Item>,
    pub(super) meanings: Meanings,
    /// The machines in it.
    pub(super) own: Vec<Item>,
    /// The machines that it speaks of where it names none.
    pub(super) inherited: Vec<Item>,
    /// What was spoken of before the machines in it.
    pub(super) before: Vec<Item>,
    /// Whether it stands in brackets: what it takes back goes no further.
    pub(super) is_aside: bool,
    /// Whether its machines stand right in front of it, in brackets or as a label.
    pub(super) is_introduced: bool,
    /// Whether "and" joins it to the clause in front.
    pub(super) is_joined: bool,
    /// Whether a word in front sets it against what was said before: "but", "aber".
    pub(super) stands_against: bool,
    /// Whether all that it says is said of each of its machines.
    pub(super) joint: bool,
    /// Whether a second release makes it unclear which one is meant: "2016 and 2019".
    pub(super) doubts_release: bool,
    /// Whether a question mark in brackets ends it: "(2019?)".
    pub(super) is_doubted: bool,
    /// Whether it states anything.
    pub(super) states: bool,
    /// Whether it tells what people see whenever somebody connects, and nothing else.
    pub(super) tells_symptoms: bool,
}

/// Meanings of the parts of a clause, a bit for each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Meanings([u64; 4]);

impl Meanings {
    const fn add(&mut self, concept: Concept) {
        self.0[concept as usize / 64] |= 1 << (concept as usize % 64);
    }

    const fn have(&self, concept: Concept) -> bool {
        self.0[concept as usize / 64] >> (concept as usize % 64) & 1 == 1
    }
}

/// What a part means: mostly one thing, or none.
const fn meanings_of(item: &Item) -> [Option<Concept>; 3] {
    use Concept as C;
    match item.what {
        What::Machine(Role::Broker, _) => [Some(C::Broker), None, None],
        What::Machine(Role::LicenseServer, _) => [Some(C::LicenseServer), None, None],
        // "Not set": what a command tells to do was done elsewhere.
        What::Says(C::Command) => [Some(C::Command), Some(C::Configured), None],
        What::Says(C::ServersPolicy) => [Some(C::ServersPolicy), Some(C::Policy), Some(C::PointsTo)],
        What::Says(C::Exhausted) => [Some(C::Exhausted), Some(C::UsedUp), None],
        What::Says(C::Notification) => [Some(C::Notification), Some(C::Ends), None],
        What::Says(said) => [Some(said), None, None],
        What::NoServer => [Some(C::NoServer), None, None],
        _ => [None; 3],
    }
}

impl Clause {
    /// Adds a part.
    pub(super) fn add(&mut self, item: Item) {
        self.items.push(item);
        for concept in meanings_of(&item).into_iter().flatten() {
            self.meanings.add(concept);
        }
    }

    /// Changes the parts otherwise than by adding one.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Vec<Item>)) {
        let mut items = std::mem::take(&mut self.items);
        change(&mut items);
        self.meanings = Meanings::default();
        for item in items {
            self.add(item);
        }
    }

    /// The first part with a meaning.
    pub(super) fn find(&self, concept: Concept) -> Option<usize> {
        // Most clauses have none.
        let has = |item: &Item| meanings_of(item).contains(&Some(concept));
        if self.says(concept) { self.items.iter().position(has) } else { None }
    }

    pub(super) const fn says(&self, concept: Concept) -> bool {
        self.meanings.have(concept)
    }

    /// Whether one of its words is a verb of those that say how things are.
    pub(super) fn has_verb(&self) -> bool {
        self.items.iter().any(|item| match item.what {
            What::Says(said) => !matches!(
                said,
                Concept::Filler
                    | Concept::New
                    | Concept::Old
                    | Concept::Both
                    | Concept::Windows
                    | Concept::Date
            ),
            What::Cals(_) => true,
            _ => false,
        })
    }

    /// The machines that it speaks of.
    pub(super) fn subjects(&self) -> &[Item] {
        if self.own.is_empty() { &self.inherited } else { &self.own }
    }

    /// Whether it does nothing but name the mode, or CALs, of which something stands behind a colon.
    pub(super) fn is_label(&self) -> bool {
        self.says(Concept::Mode)
            && self.items.iter().all(|item| match item.what {
                What::Says(said) => {
                    matches!(
                        said,
                        Concept::Mode | Concept::Filler | Concept::Rds | Concept::Cal | Concept::Policy
                    )
                }
                What::Machine(..) | What::Name | What::Mark('"') => true,
                _ => false,
            })
    }

    /// Whether it does nothing but name machines.
    pub(super) fn only_names(&self) -> bool {
        self.only_names_and(Concept::Filler)
    }

    /// The same, beside words for something.
    pub(super) fn only_names_and(&self, also: Concept) -> bool {
        // "The three hosts TS1, TS2 and TS3".
        let leads = |at: usize| self.items.get(at + 1).is_some_and(is_machine);
        !self.own.is_empty()
            && self.items.iter().enumerate().all(|(at, item)| match item.what {
                What::Says(Concept::Filler | Concept::Both | Concept::New) => true,
                What::Says(said) if said == also => true,
                // "We upgraded, in June, the host and …".
                What::Says(Concept::Date | Concept::Is | Concept::Bought) | What::Unknown => {
                    also == Concept::Became
                }
                What::Number(_) => leads(at),
                _ => is_machine(item),
            })
    }
}

pub(super) fn is_machine(item: &Item) -> bool {
    matches!(item.what, What::Machine(..) | What::Name)
}
