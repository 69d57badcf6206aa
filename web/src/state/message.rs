//! A message to the person who has the access: what to run and send back, short enough for a chat or a ticket.
//!
//! Only commands that change nothing, the one that settles most first. What does not fit is left out, and counted.

use crate::engine::v1::{MissingFact, Report};
use crate::words::Words;

/// The most characters that a message has.
pub const LONGEST: usize = 1_200;

/// The message, if there is anything to ask for. What the steps of a finding look at is not asked: it was shown, or it
/// is among what is missing.
pub fn message(words: &Words, report: &Report) -> Option<String> {
    let mut all: Vec<(&str, &str)> = Vec::new();
    for fact in report.missing.iter().chain(&report.further) {
        let command = (fact.run_on.as_str(), fact.command.as_str());
        if !all.contains(&command) {
            all.push(command);
        }
    }
    let on = |machines: &str| words.f("full-message-on", &[("machines", machines.into())]);
    // Room for the sentence that counts what is left out.
    let end = words.t("full-message-end");
    let spare = words.n("full-message-more", all.len()).chars().count() + 2;
    let mut text = words.t("full-message-begin");
    let mut room = LONGEST.checked_sub(text.chars().count() + end.chars().count() + 2 + spare)?;
    // Every machine once, in the order in which it is first asked.
    let mut blocks: Vec<(&str, Vec<&str>)> = Vec::new();
    let mut taken = 0;
    for (run_on, command) in &all {
        let at = blocks.iter().position(|(known, _)| known == run_on);
        let head = if at.is_none() { on(run_on).chars().count() + 2 } else { 0 };
        let long = command.chars().count() + 1 + head;
        if long > room {
            // A long one may be followed by a short one; what comes first matters most.
            continue;
        }
        room -= long;
        taken += 1;
        match at {
            Some(at) => blocks[at].1.push(command),
            None => blocks.push((run_on, vec![command])),
        }
    }
    if taken == 0 {
        return None;
    }
    for (run_on, commands) in blocks {
        text.push_str("\n\n");
        text.push_str(&on(run_on));
        for command in commands {
            text.push('\n');
            text.push_str(command);
        }
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
pub fn blocks<'a>(
    missing: impl Iterator<Item = &'a MissingFact>,
) -> Vec<(Vec<&'a str>, Vec<&'a MissingFact>)> {
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
    use crate::engine::{self, Input, Language, v1};
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
        let today = date!(2026 - 11 - 20);
        let samples = engine::samples(today);
        let sample = samples.iter().find(|sample| sample.id == "not-enough").expect("a sample");
        let input = Input { name: "a".into(), bytes: sample.text.clone().into_bytes() };
        engine::report(&engine::diagnose(vec![input], today), &Language::english())
    }

    #[test]
    fn a_message_asks_for_what_is_missing_and_changes_nothing() {
        let report = report();
        let text = message(&Words::english(), &report).expect("something is missing");
        assert!(text.contains(&report.missing[0].command), "{text}");
        for step in report.findings.iter().flat_map(|finding| &finding.remedy) {
            if let Some(command) = step.command.as_ref().filter(|_| step.risk != v1::Risk::ReadOnly) {
                assert!(!text.contains(command.as_str()), "{command}");
            }
        }
    }

    #[test]
    fn a_message_names_every_machine_once() {
        let mut report = report();
        report.missing = vec![fact(&["A"], "x"), fact(&["B"], "x"), fact(&["A"], "y")];
        report.further = vec![fact(&["B"], "z"), fact(&["A"], "x")];
        let text = message(&Words::english(), &report).expect("a message");
        assert!(text.contains("A:\nx\ny\n") && text.contains("B:\nx\nz\n"), "{text}");
        assert_eq!(text.matches("A:").count(), 1);
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
        report.further.clear();
        assert_eq!(message(&Words::english(), &report), None);
    }

    #[test]
    fn machines_that_need_the_same_share_a_block() {
        let missing = [fact(&["A", "B", "C"], "x"), fact(&["B", "A"], "y"), fact(&["A"], "y")];
        let blocks = blocks(missing.iter());
        let shape: Vec<_> = blocks.iter().map(|(names, facts)| (names.join("+"), facts.len())).collect();
        assert_eq!(shape, [("A+B".to_owned(), 2), ("C".to_owned(), 1)]);
    }
}
