//! The clauses of a sentence: where they end, which machine each speaks of, and which of them state nothing.
//!
//! A guess, a condition, a question, advice, a quotation and a memory state nothing.

use super::items::{Item, Role, What};
use super::words::Concept;

/// A part of a sentence that says something of one machine, or of several alike.
#[derive(Debug, Default)]
pub(super) struct Clause {
    /// Its parts.
    pub(super) items: Vec<Item>,
    /// The machines in it.
    pub(super) own: Vec<Item>,
    /// The machines that it speaks of where it names none.
    pub(super) inherited: Vec<Item>,
    /// Whether all that it says is said of each of its machines.
    pub(super) joint: bool,
    /// Whether it states anything.
    pub(super) states: bool,
}

impl Clause {
    /// The first part with a meaning.
    pub(super) fn find(&self, concept: Concept) -> Option<usize> {
        self.items.iter().position(|item| match item.what {
            What::Machine(Role::Broker, _) => concept == Concept::Broker,
            What::Says(said) => said == concept,
            _ => false,
        })
    }

    pub(super) fn says(&self, concept: Concept) -> bool {
        self.find(concept).is_some()
    }

    /// The machines that it speaks of.
    pub(super) fn subjects(&self) -> &[Item] {
        if self.own.is_empty() { &self.inherited } else { &self.own }
    }

    /// Whether it does nothing but name machines.
    fn only_names(&self) -> bool {
        !self.own.is_empty()
            && self.items.iter().all(|item| {
                is_machine(item)
                    || matches!(item.what, What::Says(Concept::Filler | Concept::Both | Concept::New))
            })
    }
}

fn is_machine(item: &Item) -> bool {
    matches!(item.what, What::Machine(..) | What::Name)
}

/// What ends a clause.
fn is_boundary(item: &Item, so_far: &Clause) -> bool {
    match item.what {
        // A label and what stands behind it are one clause.
        What::Mark(':') => so_far.items.len() > 3 || so_far.says(Concept::Is),
        What::Mark('"') => false,
        What::Mark(_) | What::Says(Concept::And | Concept::But) => true,
        _ => false,
    }
}

/// Cuts a sentence. What was spoken of last in the sentence before comes in, and that of this one goes out.
pub(super) fn clauses(items: &[Item], last_spoken_of: &mut Vec<Item>, is_question: bool) -> Vec<Clause> {
    let mut all: Vec<Clause> = Vec::new();
    let mut current = Clause::default();
    let mut before = What::Mark('.');
    let mut pending: Vec<Item> = Vec::new();
    let mut spoken_of: Vec<Item> = Vec::new();
    let mut outside: Vec<Item> = Vec::new();
    let end = Item { what: What::Mark('.'), from: 0, to: 0 };
    for item in items.iter().chain([&end]) {
        if !is_boundary(item, &current) {
            if is_machine(item) {
                current.own.push(*item);
            } else if item.says(Concept::It) && current.own.is_empty() && spoken_of.is_empty() {
                spoken_of.clone_from(last_spoken_of);
            }
            current.items.push(*item);
            continue;
        }
        if !current.items.is_empty() {
            let joins = matches!(before, What::Says(Concept::And) | What::Mark('=' | '+'));
            if current.only_names() {
                pending.extend_from_slice(&current.own);
                spoken_of.clone_from(&pending);
                if pending.len() > 1 && !current.says(Concept::Both) && item.what == end.what && !joins {
                    spoken_of.clear();
                }
            } else {
                if current.own.is_empty() {
                    let is_clear = spoken_of.len() < 2
                        || current.says(Concept::Both)
                        || all.last().is_some_and(|last| last.joint);
                    current.joint = spoken_of.len() > 1;
                    if is_clear {
                        current.inherited.clone_from(&spoken_of);
                    } else {
                        current.inherited = vec![Item { what: What::Name, ..end }];
                    }
                } else {
                    if joins
                        && !pending.is_empty()
                        && current
                            .items
                            .iter()
                            .find(|item| !item.says(Concept::Filler))
                            .is_some_and(is_machine)
                    {
                        current.own.splice(0..0, pending.iter().copied());
                        current.joint = true;
                    }
                    spoken_of.clone_from(&current.own);
                }
                pending.clear();
            }
            let ended = std::mem::take(&mut current);
            // What stands in brackets is said of what stands in front of them.
            if item.what == What::Mark('(') {
                outside.clone_from(&spoken_of);
                if let Some(last) = ended.items.last().filter(|last| is_machine(last)) {
                    spoken_of = vec![*last];
                }
            }
            all.push(ended);
        }
        if item.what == What::Mark(')') && !outside.is_empty() {
            spoken_of = std::mem::take(&mut outside);
        }
        before = item.what;
    }
    mark_statements(&mut all, is_question);
    last_spoken_of.clone_from(&spoken_of);
    all
}

/// Says which clauses state something.
fn mark_statements(all: &mut [Clause], is_question: bool) {
    use Concept as C;
    let mut is_open = false;
    let mut is_wanted = false;
    let mut asks = false;
    for at in 0..all.len() {
        let clause = &all[at];
        let first = clause
            .items
            .iter()
            .find(|item| !matches!(item.what, What::Says(C::Filler | C::It | C::Not) | What::Mark(_)));
        let begins = |concept| first.is_some_and(|item| item.says(concept));
        let asked =
            begins(C::Ask) || (is_question && (begins(C::Is) || begins(C::Bought) || begins(C::Running)));
        asks |= asked;
        let is_guess = clause.says(C::Guess);
        is_open |= asked || is_guess || clause.says(C::If) || clause.says(C::Guide);
        let takes_back = clause.says(C::Should) || clause.says(C::Past) || begins(C::Command);
        is_wanted = takes_back || (is_wanted && clause.own.is_empty());
        all[at].states = !is_open && !is_wanted;
        // "…, I think": what stands in front is the guess.
        let says_nothing_else = all[at]
            .items
            .iter()
            .all(|item| matches!(item.what, What::Says(C::Guess | C::Filler) | What::Unknown));
        if is_guess && says_nothing_else && at > 0 {
            all[at - 1].states = false;
        }
    }
    if is_question && !asks {
        all.iter_mut().for_each(|clause| clause.states = false);
    }
}
