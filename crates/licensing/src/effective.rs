//! Which of several settings is in effect: policy over deployment over local, one setting at a time.
//!
//! The mode and the list of license servers are resolved independently. A place that was not asked
//! leaves the answer open where it could change it, and only there.

use crate::deployment::{LicenseServerList, Setting};
use crate::fact::{Answer, Facts, Provenance, Strength};
use crate::mode::ModeValue;

/// A place that can hold a setting, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// Group policy, domain or local.
    Policy,
    /// The deployment on the Connection Broker.
    Deployment,
    /// The host's own registry.
    Local,
}

impl Place {
    /// All places, strongest first.
    pub const ALL: [Self; 3] = [Self::Policy, Self::Deployment, Self::Local];
}

/// What is known of the value in effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effective<'a, T> {
    /// This value is in effect: nothing above it can overrule it.
    Decided {
        /// The place that wins; none where a tool printed the value in effect without its place.
        place: Option<Place>,
        /// The value.
        value: &'a T,
        /// Where it was read.
        provenance: Provenance,
    },
    /// This value is in effect unless a stronger place, which was not seen, holds another.
    Presumed {
        /// The strongest place that holds a value.
        place: Place,
        /// The value.
        value: &'a T,
        /// Where it was read.
        provenance: Provenance,
        /// Stronger places that were not asked, or denied.
        unseen: Vec<Place>,
    },
    /// Every place that counts was asked and none holds a value.
    NotSet {
        /// Where each of them answered.
        provenance: Vec<Provenance>,
    },
    /// No value was seen, and not every place was asked.
    Unknown {
        /// Places that were not asked, or denied.
        unseen: Vec<Place>,
    },
}

/// Whether a value sets anything where it stands.
pub trait SetsSomething {
    /// False for values that are there and choose nothing, such as mode 5 or an empty list.
    fn sets_something(&self) -> bool;
}

impl SetsSomething for ModeValue {
    fn sets_something(&self) -> bool {
        !matches!(self.mode(), crate::mode::LicensingMode::NotConfigured)
    }
}

impl SetsSomething for LicenseServerList {
    fn sets_something(&self) -> bool {
        !self.names.is_empty()
    }
}

/// What one place says.
enum Said<'a, T> {
    Value(&'a T, Provenance),
    Nothing(Provenance),
    Unseen,
}

fn said<T: PartialEq + SetsSomething>(facts: &Facts<T>) -> Said<'_, T> {
    match facts.best() {
        Some(fact) => match &fact.answer {
            Answer::Value(value) if value.sets_something() => Said::Value(value, fact.provenance),
            Answer::Value(_) | Answer::Absent => Said::Nothing(fact.provenance),
            Answer::Denied => Said::Unseen,
        },
        None => Said::Unseen,
    }
}

impl<T: PartialEq + SetsSomething> Setting<T> {
    /// The facts of one place.
    pub const fn place(&self, place: Place) -> &Facts<T> {
        match place {
            Place::Policy => &self.policy,
            Place::Deployment => &self.deployment,
            Place::Local => &self.local,
        }
    }

    /// The value in effect.
    ///
    /// A deployment that was not asked is no gap once the local registry was: Server Manager writes
    /// what it was told into the registry of each host.
    ///
    /// Source: ledger entries `policy-before-deployment-before-local`, `deployment-writes-local`.
    pub fn in_effect(&self) -> Effective<'_, T> {
        // What a person says is in effect gives way to every place that was looked into.
        let stated = match said(&self.effective) {
            Said::Value(value, provenance) => {
                let decided = Effective::Decided { place: self.place_of(value), value, provenance };
                if provenance.strength > Strength::Statement {
                    return decided;
                }
                Some(decided)
            }
            _ => None,
        };
        let mut unseen = Vec::new();
        let mut empty = Vec::new();
        for place in Place::ALL {
            match said(self.place(place)) {
                Said::Value(value, provenance) if unseen.is_empty() => {
                    return Effective::Decided { place: Some(place), value, provenance };
                }
                Said::Value(value, provenance) => {
                    if unseen == [Place::Deployment] && place == Place::Local {
                        return Effective::Decided { place: Some(place), value, provenance };
                    }
                    return Effective::Presumed { place, value, provenance, unseen };
                }
                Said::Nothing(provenance) => empty.push(provenance),
                Said::Unseen => unseen.push(place),
            }
        }
        if let Said::Nothing(provenance) = said(&self.effective) {
            return Effective::NotSet { provenance: vec![provenance] };
        }
        if unseen.is_empty() || unseen == [Place::Deployment] {
            return Effective::NotSet { provenance: empty };
        }
        stated.unwrap_or(Effective::Unknown { unseen })
    }

    /// The strongest place that is known to hold this value.
    fn place_of(&self, value: &T) -> Option<Place> {
        Place::ALL
            .into_iter()
            .find(|place| matches!(said(self.place(*place)), Said::Value(held, _) if held == value))
    }

    /// Places below the policy whose value differs from the policy's and is therefore ignored.
    pub fn overruled_by_policy(&self) -> Vec<(Place, &T, Provenance)> {
        let Said::Value(winner, _) = said(&self.policy) else { return Vec::new() };
        [Place::Deployment, Place::Local]
            .into_iter()
            .filter_map(|place| match said(self.place(place)) {
                Said::Value(value, provenance) if value != winner => Some((place, value, provenance)),
                _ => None,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{Span, Strength};

    fn provenance() -> Provenance {
        Provenance { span: Span { input: 0, start: 0, end: 1 }, strength: Strength::Setting, time: None }
    }

    /// What one place answers, as one letter: a mode, `5` not configured, `-` absent, `x` denied, `?` not asked.
    fn place(letter: char) -> Facts<ModeValue> {
        let mut facts = Facts::default();
        match letter {
            '?' => {}
            '-' => facts.add(Answer::Absent, provenance()),
            'x' => facts.add(Answer::Denied, provenance()),
            digit => {
                let number = digit.to_digit(10).expect("a digit");
                facts.add(Answer::Value(ModeValue { number }), provenance());
            }
        }
        facts
    }

    fn resolved(policy: char, deployment: char, local: char) -> String {
        let setting = Setting {
            policy: place(policy),
            deployment: place(deployment),
            local: place(local),
            effective: Facts::default(),
        };
        match setting.in_effect() {
            Effective::Decided { place, value, .. } => {
                format!("{} by {:?}", value.number, place.expect("a place"))
            }
            Effective::Presumed { place, value, unseen, .. } => {
                format!("{} by {place:?} unless {unseen:?}", value.number)
            }
            Effective::NotSet { .. } => "not set".to_owned(),
            Effective::Unknown { unseen } => format!("unknown {unseen:?}"),
        }
    }

    /// One row per case: what policy, deployment and local answer, and what is in effect.
    #[test]
    fn truth_table_of_the_value_in_effect() {
        for (policy, deployment, local, expected) in [
            ('2', '4', '4', "2 by Policy"),
            ('4', '?', '5', "4 by Policy"),
            ('4', '?', '?', "4 by Policy"),
            ('-', '4', '2', "4 by Deployment"),
            ('-', '-', '2', "2 by Local"),
            ('-', '?', '2', "2 by Local"),
            ('?', '4', '4', "4 by Deployment unless [Policy]"),
            ('?', '?', '4', "4 by Local unless [Policy, Deployment]"),
            ('x', '-', '4', "4 by Local unless [Policy]"),
            ('-', '?', '-', "not set"),
            ('-', '?', '5', "not set"),
            ('5', '-', '5', "not set"),
            ('-', '-', '-', "not set"),
            ('?', '?', '5', "unknown [Policy, Deployment]"),
            ('-', '?', '?', "unknown [Deployment, Local]"),
            ('-', '-', '?', "unknown [Local]"),
            ('-', '-', 'x', "unknown [Local]"),
            ('?', '?', '?', "unknown [Policy, Deployment, Local]"),
        ] {
            assert_eq!(resolved(policy, deployment, local), expected, "{policy} {deployment} {local}");
        }
    }

    /// What policy, deployment and local answer, and what is in effect where a person says that it is Per User.
    #[test]
    fn what_a_person_says_is_in_effect_counts_until_a_place_was_looked_into() {
        let stated = Provenance { strength: Strength::Statement, ..provenance() };
        for (policy, local, expected) in [
            ('?', '?', Some(4)),
            ('-', '?', Some(4)),
            ('2', '?', Some(2)),
            ('?', '2', Some(2)),
            ('-', '-', None),
        ] {
            let mut setting = Setting { policy: place(policy), local: place(local), ..Setting::default() };
            setting.effective.add(Answer::Value(ModeValue { number: 4 }), stated);
            let number = match setting.in_effect() {
                Effective::Decided { value, .. } | Effective::Presumed { value, .. } => Some(value.number),
                _ => None,
            };
            assert_eq!(number, expected, "{policy} {local}");
        }
    }

    #[test]
    fn the_value_that_a_tool_prints_as_in_effect_decides() {
        let mut setting = Setting { local: place('5'), ..Setting::default() };
        let seen = Provenance { strength: Strength::EffectiveValue, ..provenance() };
        setting.effective.add(Answer::Value(ModeValue { number: 4 }), seen);
        assert_eq!(
            setting.in_effect(),
            Effective::Decided { place: None, value: &ModeValue { number: 4 }, provenance: seen }
        );
    }

    #[test]
    fn what_the_policy_overrules_is_named_with_its_place() {
        let setting =
            Setting { policy: place('2'), deployment: place('4'), local: place('5'), ..Setting::default() };
        let overruled: Vec<_> = setting
            .overruled_by_policy()
            .into_iter()
            .map(|(place, value, _)| (place, value.number))
            .collect();
        assert_eq!(overruled, [(Place::Deployment, 4)], "5 chooses nothing, so nothing of it is lost");
    }
}
