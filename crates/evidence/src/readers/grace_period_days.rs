//! The answer of `GetGracePeriodDays`: by `wmic`, `Invoke-WmiMethod` or `Invoke-CimMethod`, as list or table.
//!
//! The number alone says nothing about a fault: 0 is neutral.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::grace;
use calwise_licensing::name::MachineName;

use crate::observation::{Observation, Saw};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "grace-period-days", read };

/// Property names that stand beside the days in one answer or another.
const NEIGHBOURS: &[&str] = &["ReturnValue", "PSComputerName", "__"];

/// Lines that an answer may have: `Invoke-WmiMethod` prints a dozen.
const LONGEST_ANSWER: usize = 40;

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    if let Some(reading) = table(source, at) {
        return Some(reading);
    }
    let command = line.without_prompt();
    let is_command = command.contains("GetGracePeriodDays");
    let is_opener = is_command || is_neighbour(line.text) || days(line.text).is_some();
    if !is_opener {
        return None;
    }
    let mut machine = if is_command { executing_host(line.text) } else { None };
    let mut found = None;
    let mut next = at;
    let mut last = at;
    while let Some(line) = source.line(next).filter(|_| next < at + LONGEST_ANSWER) {
        if let Some(value) = days(line.text) {
            found = Some((*line, value));
        } else if let Some(host) = property(line.text, "PSComputerName") {
            machine = MachineName::new(host);
        } else if let Some(host) = executing_host(line.text) {
            machine = Some(host);
        } else if !(line.text.trim().is_empty()
            || next == at
            || is_wrapping(line.text)
            || is_neighbour(line.text))
        {
            break;
        }
        if !line.text.trim().is_empty() {
            last = next;
        }
        next += 1;
    }
    let (line, value) = found?;
    Some(reading(source, &line, value, machine, last + 1 - at))
}

/// `DaysLeft ReturnValue PSComputerName`, a rule of dashes, and a row.
fn table(source: &Source<'_>, at: usize) -> Option<Reading> {
    let head: Vec<&str> = source.line(at)?.text.split_whitespace().collect();
    let column = |name: &str| head.iter().position(|word| *word == name);
    let days = column("DaysLeft")?;
    let rule = source.line(at + 1)?.text;
    if head.contains(&":") || !rule.trim_start().starts_with("--") {
        return None;
    }
    let row = source.line(at + 2)?;
    let cells: Vec<&str> = row.text.split_whitespace().collect();
    let value = cells.get(days)?.parse().ok()?;
    let machine =
        column("PSComputerName").and_then(|at| cells.get(at)).and_then(|name| MachineName::new(name));
    Some(reading(source, row, value, machine, 3))
}

fn reading(
    source: &Source<'_>,
    line: &Line<'_>,
    value: u32,
    machine: Option<MachineName>,
    lines: usize,
) -> Reading {
    let provenance = source.provenance(line, line.text.trim(), Strength::EffectiveValue);
    if value > grace::DAYS {
        let notes = vec![Note { kind: NoteKind::TooManyDays, about: value.to_string() }];
        return Reading { lines, machine, observations: Vec::new(), notes };
    }
    let saw = Saw::GraceDaysLeft(Answer::Value(value));
    let observations = vec![Observation { machine: machine.clone(), saw, provenance }];
    Reading { lines, machine, observations, notes: Vec::new() }
}

/// `DaysLeft : 42`, `DaysLeft = 42;`.
fn days(line: &str) -> Option<u32> {
    property(line, "DaysLeft")?.trim_end_matches(';').trim().parse().ok()
}

fn property<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (found, value) = line.split_once([':', '='])?;
    (found.trim() == name).then(|| value.trim())
}

fn is_neighbour(line: &str) -> bool {
    line.split_once([':', '='])
        .is_some_and(|(name, _)| NEIGHBOURS.iter().any(|known| name.trim().starts_with(known)))
}

/// What `wmic` prints around the answer.
fn is_wrapping(line: &str) -> bool {
    let text = line.trim();
    matches!(text, "{" | "};" | "Out Parameters:" | "Method execution successful.")
        || text.starts_with("Executing (")
        || text.starts_with("instance of __PARAMETERS")
}

/// The machine in `Executing (\\HOST\root\…`.
fn executing_host(line: &str) -> Option<MachineName> {
    let rest = line.trim().strip_prefix("Executing (\\\\")?;
    MachineName::new(rest.split_once('\\')?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_the_answer_gives_its_days_and_its_machine() {
        let wmic = "Executing (\\\\RDSH01\\root\\CIMV2\\TerminalServices:Win32_TerminalServiceSetting.ServerName=\"RDSH01\")->GetGracePeriodDays()\nMethod execution successful.\nOut Parameters:\ninstance of __PARAMETERS\n{\n\tDaysLeft = 42;\n\tReturnValue = 0;\n};\n";
        for (text, days, machine, lines) in [
            (wmic, 42, Some("RDSH01"), 8),
            ("DaysLeft       : 17\nReturnValue    : 0\nPSComputerName : rdsh02\n", 17, Some("rdsh02"), 3),
            ("DaysLeft : 0", 0, None, 1),
            (
                "DaysLeft ReturnValue PSComputerName\n-------- ----------- --------------\n      90           0 RDSH03\n",
                90,
                Some("RDSH03"),
                3,
            ),
            (
                "PS C:\\> $o | Invoke-CimMethod -MethodName GetGracePeriodDays\n\nDaysLeft ReturnValue\n-------- -----------\n      90           0\n",
                90,
                None,
                2,
            ),
        ] {
            let source = Source::new(0, text);
            let at = if text.starts_with("PS ") { 2 } else { 0 };
            let reading = read(&source, at).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(reading.observations[0].saw, Saw::GraceDaysLeft(Answer::Value(days)), "{text}");
            assert_eq!(reading.machine.as_ref().map(MachineName::as_str), machine, "{text}");
            assert!(reading.lines >= lines, "{text}");
        }
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in [
            "DaysLeft",
            "DaysLeft : many",
            "ReturnValue : 0",
            "17 days left",
            "GetGracePeriodDays fails here",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
