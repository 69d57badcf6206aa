//! Facts that know where they come from.
//!
//! A fact is an answer with its provenance. Merging keeps every statement: two that disagree stay
//! side by side. "Asked, and not there" is knowledge; "denied" and silence are not.

use crate::moment::Moment;
use serde::{Deserialize, Serialize};

/// A place in one of the inputs: a range of bytes in its decoded text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// Index of the input.
    pub input: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// How far a statement can be trusted; weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[derive(Default)]
pub enum Strength {
    /// A sentence that reads like one of Windows, in a wording that no source confirms.
    Wording,
    /// A person's sentence.
    Statement,
    /// A message that Windows showed to a person.
    Message,
    /// An event that a machine logged.
    Event,
    /// A value where it is configured: registry, policy, deployment.
    #[default]
    Setting,
    /// A tool's own output of the value in effect.
    EffectiveValue,
}

/// Where a fact comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Provenance {
    /// The place in the evidence.
    pub span: Span,
    /// What kind of statement it is.
    pub strength: Strength,
    /// When it was true, if the evidence says so.
    pub time: Option<Moment>,
}

/// What came back when something was asked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(from = "WrittenAnswer<T>", into = "WrittenAnswer<T>")]
#[serde(bound(serialize = "T: Clone + Serialize"))]
pub enum Answer<T> {
    /// It is there.
    Value(T),
    /// It was asked for, and it is not there.
    Absent,
    /// It was asked for, and the answer was refused.
    Denied,
}

/// An answer as it is written: each kind is a field, so that it stands beside its provenance.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum WrittenAnswer<T> {
    /// It is there.
    Value(T),
    /// It was asked for, and it is not there. Always `true`.
    Absent(bool),
    /// It was asked for, and the answer was refused. Always `true`.
    Denied(bool),
}

impl<T> From<Answer<T>> for WrittenAnswer<T> {
    fn from(answer: Answer<T>) -> Self {
        match answer {
            Answer::Value(value) => Self::Value(value),
            Answer::Absent => Self::Absent(true),
            Answer::Denied => Self::Denied(true),
        }
    }
}

impl<T> From<WrittenAnswer<T>> for Answer<T> {
    fn from(written: WrittenAnswer<T>) -> Self {
        match written {
            WrittenAnswer::Value(value) => Self::Value(value),
            WrittenAnswer::Absent(_) => Self::Absent,
            WrittenAnswer::Denied(_) => Self::Denied,
        }
    }
}

/// One statement about something.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(bound(serialize = "T: Clone + Serialize"))]
pub struct Fact<T> {
    /// What was said.
    #[serde(flatten)]
    pub answer: Answer<T>,
    /// Where it was said.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// Everything that was said about one thing, in the order of the evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent, bound(serialize = "T: Clone + Serialize"))]
pub struct Facts<T>(Vec<Fact<T>>);

impl<T> Default for Facts<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq> Facts<T> {
    /// Adds a statement. One that says the same as the last does so from another place, and both are kept.
    pub fn add(&mut self, answer: Answer<T>, provenance: Provenance) {
        self.0.push(Fact { answer, provenance });
    }

    /// All statements.
    pub fn all(&self) -> &[Fact<T>] {
        &self.0
    }

    /// Whether nothing was said at all.
    pub fn is_silent(&self) -> bool {
        self.0.is_empty()
    }

    /// The statement to go by: a value or an absence before a denial, then the stronger, then the later one.
    pub fn best(&self) -> Option<&Fact<T>> {
        self.0.iter().max_by_key(|fact| {
            let answered = !matches!(fact.answer, Answer::Denied);
            (answered, fact.provenance.strength, fact.provenance.time, fact.provenance.span)
        })
    }

    /// The value of the statement to go by, if it is one.
    pub fn value(&self) -> Option<(&T, Provenance)> {
        match self.best()? {
            Fact { answer: Answer::Value(value), provenance } => Some((value, *provenance)),
            _ => None,
        }
    }

    /// Whether two statements of equal strength disagree.
    pub fn conflict(&self) -> bool {
        let Some(best) = self.best() else { return false };
        self.0.iter().any(|fact| {
            fact.provenance.strength == best.provenance.strength
                && !matches!(fact.answer, Answer::Denied)
                && fact.answer != best.answer
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provenance(start: u32, strength: Strength) -> Provenance {
        Provenance { span: Span { input: 0, start, end: start + 1 }, strength, time: None }
    }

    #[test]
    fn the_stronger_statement_is_gone_by_wherever_it_stands() {
        let mut facts = Facts::default();
        facts.add(Answer::Value(4), provenance(0, Strength::Setting));
        facts.add(Answer::Value(2), provenance(9, Strength::Statement));
        assert_eq!(facts.value(), Some((&4, provenance(0, Strength::Setting))));
        assert!(!facts.conflict(), "a weaker statement is no conflict");
    }

    #[test]
    fn equal_statements_that_disagree_are_a_conflict_and_both_are_kept() {
        let mut facts = Facts::default();
        facts.add(Answer::Value(4), provenance(0, Strength::Setting));
        facts.add(Answer::Absent, provenance(9, Strength::Setting));
        assert!(facts.conflict() && !facts.is_silent());
        assert!(Facts::<u8>::default().is_silent());
        assert_eq!(facts.all().len(), 2);
    }

    #[test]
    fn an_answer_beats_a_denial_and_repetition_is_no_conflict() {
        let mut facts: Facts<u8> = Facts::default();
        facts.add(Answer::Absent, provenance(0, Strength::Setting));
        facts.add(Answer::Denied, provenance(5, Strength::EffectiveValue));
        facts.add(Answer::Absent, provenance(0, Strength::Setting));
        assert_eq!(facts.best().map(|fact| &fact.answer), Some(&Answer::Absent));
        assert!(!facts.conflict());
    }
}
