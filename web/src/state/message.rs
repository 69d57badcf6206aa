//! A message to the person who has the access: what to run and send back, short enough for a chat or a ticket.
//!
//! Only commands that change nothing, the one that settles most first. What does not fit is left out, and counted.

use crate::engine::v1::{MissingFact, Report, Risk};
use crate::words::Words;

/// The most characters that a message has.
pub const LONGEST: usize = 1_200;

/// Commands that change nothing, with the machines to run them on.
fn commands(report: &Report) -> Vec<(&str, &str)> {
    let mut commands: Vec<(&str, &str)> = Vec::new();
    let asked = report.missing.iter().map(|fact: &MissingFact| (fact.run_on.as_str(), fact.command.as_str()));
    let checks = report.findings.iter().flat_map(|finding| &finding.remedy).filter_map(|step| {
        let command = step.command.as_deref().filter(|_| step.risk == Risk::ReadOnly)?;
        Some((step.run_on.as_str(), command))
    });
    for command in asked.chain(checks) {
        if !commands.contains(&command) {
            commands.push(command);
        }
    }
    commands
}

/// The message, if there is anything to ask for.
pub fn message(words: &Words, report: &Report) -> Option<String> {
    let all = commands(report);
    // Room for the sentence that counts what is left out.
    let end = words.t("full-message-end");
    let spare = words.n("full-message-more", all.len()).chars().count() + 2;
    let mut text = words.t("full-message-begin");
    let mut room = LONGEST.checked_sub(text.chars().count() + end.chars().count() + 2 + spare)?;
    let (mut taken, mut machine) = (0, "");
    for (run_on, command) in &all {
        let mut block = String::from("\n");
        if *run_on != machine {
            block.push_str(&words.f("full-message-on", &[("machines", (*run_on).into())]));
            block.insert(0, '\n');
            block.push('\n');
        }
        block.push_str(command);
        let long = block.chars().count();
        if long > room {
            // A long one may be followed by a short one; what comes first matters most.
            continue;
        }
        room -= long;
        taken += 1;
        machine = run_on;
        text.push_str(&block);
    }
    if taken == 0 {
        return None;
    }
    text.push_str("\n\n");
    text.push_str(&end);
    if taken < all.len() {
        text.push(' ');
        text.push_str(&words.n("full-message-more", all.len() - taken));
    }
    Some(text)
}

/// The commands of missing facts, machine by machine; machines that need the same ones share a block.
pub fn blocks(missing: &[MissingFact]) -> Vec<(Vec<&str>, Vec<&MissingFact>)> {
    let mut machines: Vec<(&str, Vec<&MissingFact>)> = Vec::new();
    for fact in missing {
        let names: Vec<&str> = if fact.machines.is_empty() {
            vec![fact.run_on.as_str()]
        } else {
            fact.machines.iter().map(String::as_str).collect()
        };
        for name in names {
            let at = machines.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
                machines.push((name, Vec::new()));
                machines.len() - 1
            });
            let facts = &mut machines[at].1;
            if !facts.iter().any(|known| known.command == fact.command) {
                facts.push(fact);
            }
        }
    }
    let mut blocks: Vec<(Vec<&str>, Vec<&MissingFact>)> = Vec::new();
    for (name, facts) in machines {
        let same = |(_, known): &&mut (Vec<&str>, Vec<&MissingFact>)| {
            known.len() == facts.len() && known.iter().zip(&facts).all(|(a, b)| a.command == b.command)
        };
        match blocks.iter_mut().find(same) {
            Some((names, _)) => names.push(name),
            None => blocks.push((vec![name], facts)),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{self, Input, Language};
    use time::macros::date;

    fn fact(machines: &[&str], command: &str) -> MissingFact {
        MissingFact {
            probe: String::new(),
            question: String::new(),
            why: String::new(),
            settles: 1,
            machines: machines.iter().map(|&name| name.to_owned()).collect(),
            run_on: machines.join(", "),
            rights: String::new(),
            command: command.into(),
            denied: false,
        }
    }

    fn report() -> Report {
        let sample = engine::samples().iter().find(|sample| sample.id == "not-enough").expect("a sample");
        let input = Input { name: "a".into(), bytes: sample.text.clone().into_bytes() };
        engine::report(&engine::diagnose(vec![input], date!(2026 - 11 - 20)), &Language::english())
    }

    #[test]
    fn a_message_asks_for_what_is_missing_and_changes_nothing() {
        let report = report();
        let text = message(&Words::english(), &report).expect("something is missing");
        assert!(text.contains(&report.missing[0].command), "{text}");
        for step in report.findings.iter().flat_map(|finding| &finding.remedy) {
            if let Some(command) = step.command.as_ref().filter(|_| step.risk != Risk::ReadOnly) {
                assert!(!text.contains(command.as_str()), "{command}");
            }
        }
    }

    #[test]
    fn a_message_is_short_whatever_there_is_to_ask() {
        let mut report = report();
        report.missing = (0..300).map(|n| fact(&["RDSH01"], &format!("Get-Something -Number {n}"))).collect();
        let text = message(&Words::english(), &report).expect("a message");
        assert!(text.chars().count() <= LONGEST, "{}", text.chars().count());
        assert!(text.chars().count() > LONGEST * 3 / 4);
    }

    #[test]
    fn nothing_to_ask_is_no_message() {
        let mut report = report();
        report.missing.clear();
        report.findings.clear();
        assert_eq!(message(&Words::english(), &report), None);
    }

    #[test]
    fn machines_that_need_the_same_share_a_block() {
        let missing = [fact(&["A", "B", "C"], "x"), fact(&["B", "A"], "y"), fact(&["A"], "y")];
        let blocks = blocks(&missing);
        let shape: Vec<_> = blocks.iter().map(|(names, facts)| (names.join("+"), facts.len())).collect();
        assert_eq!(shape, [("A+B".to_owned(), 2), ("C".to_owned(), 1)]);
    }
}
