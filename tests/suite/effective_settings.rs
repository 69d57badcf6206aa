//! The truth table of the value in effect: every answer of policy, deployment and local registry with every other.
//!
//! `?` not asked, `x` denied, `-` absent, `5` there and choosing nothing, `2` and `4` modes.

use std::fmt::Write as _;

use calwise_licensing::deployment::Setting;
use calwise_licensing::effective::{Effective, Place};
use calwise_licensing::fact::{Answer, Facts, Provenance};
use calwise_licensing::mode::ModeValue;

const ANSWERS: [char; 6] = ['?', 'x', '-', '5', '2', '4'];

fn facts(answer: char) -> Facts<ModeValue> {
    let mut facts = Facts::default();
    let here = Provenance::default();
    match answer {
        '?' => {}
        'x' => facts.add(Answer::Denied, here),
        '-' => facts.add(Answer::Absent, here),
        digit => {
            facts.add(Answer::Value(ModeValue { number: digit.to_digit(10).expect("a digit") }), here);
        }
    }
    facts
}

fn places(places: &[Place]) -> String {
    places.iter().map(|place| format!("{place:?}").to_lowercase()).collect::<Vec<_>>().join(" and ")
}

fn in_effect(setting: &Setting<ModeValue>) -> String {
    match setting.in_effect() {
        Effective::Decided { place, value, .. } => {
            format!("{} by {}", value.number, place.map_or("a tool".to_owned(), |place| places(&[place])))
        }
        Effective::Presumed { place, value, unseen, .. } => {
            format!("{} by {} unless {} says otherwise", value.number, places(&[place]), places(&unseen))
        }
        Effective::NotSet { .. } => "not set".to_owned(),
        Effective::Unknown { unseen } => format!("unknown: {} not seen", places(&unseen)),
    }
}

#[test]
fn every_answer_of_every_place() {
    let mut table = String::from("policy deployment local: in effect\n");
    for policy in ANSWERS {
        for deployment in ANSWERS {
            for local in ANSWERS {
                let setting = Setting {
                    policy: facts(policy),
                    deployment: facts(deployment),
                    local: facts(local),
                    effective: Facts::default(),
                };
                writeln!(table, "{policy} {deployment} {local}: {}", in_effect(&setting)).expect("a row");
            }
        }
    }
    insta::assert_snapshot!(table);
}

/// What a tool prints as in effect decides, whatever stands in the places; a denial and silence decide nothing.
#[test]
fn the_value_that_a_tool_prints_decides_over_all_places() {
    for policy in ANSWERS {
        for local in ANSWERS {
            let setting = |effective| Setting {
                policy: facts(policy),
                deployment: Facts::default(),
                local: facts(local),
                effective: facts(effective),
            };
            let printed = in_effect(&setting('4'));
            assert!(printed.starts_with("4 by "), "{policy} {local}: {printed}");
            for silent in ['?', 'x'] {
                assert_eq!(in_effect(&setting(silent)), in_effect(&setting('?')), "{policy} {local}");
            }
        }
    }
}
