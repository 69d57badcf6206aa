//! Three-valued logic with bookkeeping: true, false, or open for want of named facts.
//!
//! Kleene's strong logic. Each judgement carries the places it rests on, how strong they are, and what
//! it lacks, so that a rule gets all three from the way it is written.

use calwise_licensing::fact::{Provenance, Strength};

use crate::need::Need;
use crate::needs::Needs;

/// True, false or open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It is so.
    True,
    /// It is not so.
    False,
    /// The evidence does not say.
    Open,
}

/// A judgement with its grounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What is judged.
    pub truth: Truth,
    /// The places that it rests on.
    pub grounds: Vec<Provenance>,
    /// The strength of the weakest ground that is needed; none while open.
    pub strength: Option<Strength>,
    /// What would close it; empty once it is closed.
    pub missing: Needs,
}

/// Places that most judgements rest on at most, once they are joined with others.
const FEW: usize = 4;

impl Judged {
    /// A judgement that rests on evidence.
    pub fn known(truth: bool, grounds: impl IntoIterator<Item = Provenance>) -> Self {
        let mut all: Vec<Provenance> = Vec::with_capacity(FEW);
        all.extend(grounds);
        let strength = all.iter().map(|ground| ground.strength).min();
        Self {
            truth: if truth { Truth::True } else { Truth::False },
            grounds: all,
            strength,
            missing: Needs::default(),
        }
    }

    /// An open question.
    pub fn open(missing: impl IntoIterator<Item = Need>) -> Self {
        Self {
            truth: Truth::Open,
            grounds: Vec::new(),
            strength: None,
            missing: missing.into_iter().collect(),
        }
    }

    /// Whether it is so for certain.
    pub fn is_true(&self) -> bool {
        self.truth == Truth::True
    }

    /// Whether it is not so for certain.
    pub fn is_false(&self) -> bool {
        self.truth == Truth::False
    }

    /// Whether the evidence does not say.
    pub fn is_open(&self) -> bool {
        self.truth == Truth::Open
    }

    /// Whether one of its grounds is known to be later than another place.
    pub fn is_later_than(&self, other: &Provenance) -> bool {
        self.grounds.iter().any(|ground| ground.time.is_some() && ground.time > other.time)
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self.truth, other.truth) {
            (Truth::False, Truth::False) => self.either_ground(other),
            (Truth::False, _) => self,
            (_, Truth::False) => other,
            (Truth::True, Truth::True) => self.both_grounds(other),
            _ => self.open_with(other),
        }
    }

    /// Both. The other is not asked where this one denies it already: a denial rests on the first place that shows it.
    #[must_use]
    pub fn and_if(self, other: impl FnOnce() -> Self) -> Self {
        if self.is_false() { self } else { self.and(other()) }
    }

    /// At least one of the two.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// The contrary.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "the connective reads as `not` beside `and` and `or`")]
    pub fn not(self) -> Self {
        let truth = match self.truth {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Open => Truth::Open,
        };
        Self { truth, ..self }
    }

    /// Both grounds are needed: as strong as the weaker.
    fn both_grounds(mut self, other: Self) -> Self {
        self.strength = self.strength.min(other.strength).or(self.strength).or(other.strength);
        self.grounds.extend(other.grounds);
        self
    }

    /// Either ground suffices: as strong as the stronger.
    fn either_ground(mut self, other: Self) -> Self {
        self.strength = self.strength.max(other.strength);
        self.grounds.extend(other.grounds);
        self
    }

    fn open_with(mut self, other: Self) -> Self {
        self.truth = Truth::Open;
        self.strength = None;
        self.missing.extend(other.missing);
        self.grounds.extend(other.grounds);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::need::Asked;
    use Truth::{False, Open, True};
    use calwise_licensing::fact::Span;

    fn judged(truth: Truth, strength: Strength) -> Judged {
        let ground = Provenance { span: Span { input: 0, start: 0, end: 1 }, strength, time: None };
        match truth {
            True => Judged::known(true, [ground]),
            False => Judged::known(false, [ground]),
            Open => Judged::open([Need { host: Some(0), asked: Asked::PolicyMode, denied: false }]),
        }
    }

    /// Kleene's strong tables.
    #[test]
    fn tables_of_and_or_not() {
        for (one, other, and, or) in [
            (True, True, True, True),
            (True, False, False, True),
            (True, Open, Open, True),
            (False, True, False, True),
            (False, False, False, False),
            (False, Open, False, Open),
            (Open, True, Open, True),
            (Open, False, False, Open),
            (Open, Open, Open, Open),
        ] {
            let pair = || (judged(one, Strength::Setting), judged(other, Strength::Setting));
            let (a, b) = pair();
            assert_eq!(a.and(b).truth, and, "{one:?} and {other:?}");
            let (a, b) = pair();
            assert_eq!(a.and_if(|| b).truth, and, "{one:?} and {other:?}, if it matters");
            let (a, b) = pair();
            assert_eq!(a.or(b).truth, or, "{one:?} or {other:?}");
        }
        assert_eq!(judged(True, Strength::Event).not().truth, False);
        assert_eq!(judged(Open, Strength::Event).not().truth, Open);
    }

    #[test]
    fn what_is_closed_lacks_nothing_and_what_is_open_names_what_it_lacks() {
        for one in [True, False, Open] {
            for other in [True, False, Open] {
                let (a, b) = (judged(one, Strength::Setting), judged(other, Strength::Setting));
                let both = a.and(b);
                assert_eq!(both.missing.is_empty(), both.truth != Open, "{one:?} and {other:?}");
                assert_eq!(both.strength.is_none(), both.truth == Open, "{one:?} and {other:?}");
            }
        }
    }

    #[test]
    fn a_chain_is_as_strong_as_its_weakest_link_and_a_choice_as_its_strongest() {
        let (weak, strong) = (Strength::Message, Strength::Setting);
        assert_eq!(judged(True, weak).and(judged(True, strong)).strength, Some(weak));
        assert_eq!(judged(True, weak).or(judged(True, strong)).strength, Some(strong));
        assert_eq!(judged(False, weak).and(judged(False, strong)).strength, Some(strong));
    }
}
