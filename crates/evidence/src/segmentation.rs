//! Which reader gets which lines: a text cut into segments, without gaps but for blank lines.
//!
//! The first reader that recognises a line gets it. What nobody recognises stays visible as not read.

use std::ops::Range;

use calwise_licensing::fact::{Span, Strength};
use calwise_licensing::name::MachineName;

use crate::addresses;
use crate::asides;
use crate::asked;
use crate::console::Console;
use crate::elsewhere;
use crate::history;
use crate::language::language_of;
use crate::observation::{Observation, Saw};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::readers;
use crate::text::lines::Line;

/// A part of an input and what was read from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its place.
    pub span: Span,
    /// Its first line, from 1.
    pub first_line: u32,
    /// Its last line.
    pub last_line: u32,
    /// Id of the reader; none where nothing recognised it.
    pub read_as: Option<&'static str>,
    /// The language that it is written in, as Windows tags it; none where there is too little of any.
    pub language: Option<&'static str>,
    /// The machine that it speaks of.
    pub machine: Option<MachineName>,
    /// What was seen in it.
    pub observations: Vec<Observation>,
    /// Remarks of the reader.
    pub notes: Vec<Note>,
}

/// How some lines are to be read, as a person says who knows better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The first line, from 1.
    pub first_line: u32,
    /// The last line.
    pub last_line: u32,
    /// Id of the reader that alone is asked; none where nobody is to read them: they are a note, and prove nothing.
    pub reader: Option<String>,
}

impl Choice {
    /// Whether a line is one of these.
    pub fn holds(&self, line: u32) -> bool {
        self.meets((line, line))
    }

    /// Whether a line that was broken has a part among these, by its first and its last number.
    fn meets(&self, (first, last): (u32, u32)) -> bool {
        first <= self.last_line && self.first_line <= last
    }

    fn read(&self, readers: &[&Reader], source: &Source<'_>, at: usize) -> Option<(&'static str, Reading)> {
        let reader = readers.iter().find(|reader| Some(reader.id) == self.reader.as_deref())?;
        Some((reader.id, (reader.read)(source, at)?))
    }
}

/// The choice for a line, by its first and its last number, and the last line that what begins there may take.
fn chosen(choices: &[Choice], line: (u32, u32)) -> (Option<usize>, u32) {
    // The first program reads samples, of which nobody knows better.
    if !readers::COMPLETE {
        return (None, u32::MAX);
    }
    if let Some(at) = choices.iter().position(|choice| choice.meets(line)) {
        return (Some(at), choices[at].last_line.max(line.1));
    }
    let next = choices.iter().map(|choice| choice.first_line).filter(|first| *first > line.1).min();
    (None, next.map_or(u32::MAX, |next| next - 1))
}

/// Cuts a text into segments by some of the readers.
pub fn segments_by(readers: &[&Reader], source: &Source<'_>) -> Vec<Segment> {
    segments_chosen(readers, source, &[], &mut |_| ())
}

/// Cuts a text into segments by some of the readers, and as a person chose for some of the lines; `told` hears before which
/// byte all is read.
pub fn segments_chosen(
    readers: &[&Reader],
    source: &Source<'_>,
    choices: &[Choice],
    told: &mut dyn FnMut(u32),
) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut unread: Option<(usize, usize)> = None;
    let mut unread_of = None;
    let mut console = Console::default();
    let passages = if readers::COMPLETE { not_of_here(source) } else { Vec::new() };
    let mut at = 0;
    while at < source.lines.len() {
        if source.lines[at].is_blank() {
            console.pass_blank();
            at += 1;
            continue;
        }
        told(source.lines[at].start);
        // Samples, which the first program reads, name their machines themselves.
        if readers::COMPLETE {
            console.pass(&source.lines[at]);
        }
        let numbers = |line: &Line<'_>| (line.number, source.last_number(line));
        let (choice, limit) = chosen(choices, numbers(&source.lines[at]));
        if unread_of != choice {
            segments
                .extend(unread.take().map(|(from, to)| segment(source, from, to, None, Reading::default())));
            unread_of = choice;
        }
        let recognised = match choice {
            Some(choice) => choices[choice].read(readers, source, at),
            None => readers.iter().find_map(|reader| Some((reader.id, (reader.read)(source, at)?))),
        };
        if let Some((id, mut reading)) = recognised {
            if readers::COMPLETE && choice.is_none() {
                leave_out(source, &passages, at, &mut reading);
                asked::leave_out(source, id, &mut reading);
            }
            if readers::COMPLETE && readers::names_the_machine(id, source.lines[at]) {
                console.name(&source.lines[at], reading.machine.as_ref());
            }
            if readers::COMPLETE
                && let Some(machine) = console.machine()
            {
                run_on(machine, console.is_headed(), &mut reading);
                if readers::is_of_a_log(id) {
                    log_on(machine, &mut reading);
                }
            }
            if readers::COMPLETE
                && let Some(machine) = console.log()
            {
                events_on(machine, &mut reading);
            }
            segments
                .extend(unread.take().map(|(from, to)| segment(source, from, to, None, Reading::default())));
            let mut last = (at + reading.lines.max(1) - 1).min(source.lines.len() - 1);
            if numbers(&source.lines[last]).1 > limit {
                let within = |line: &Line<'_>| numbers(line).1 <= limit;
                last = at + source.lines[at..=last].partition_point(within).saturating_sub(1);
                let end = source.lines[last].end();
                reading.observations.retain(|seen| seen.provenance.span.start < end);
            }
            if readers::COMPLETE {
                source.lines[at + 1..=last].iter().for_each(|line| console.pass(line));
            }
            segments.push(segment(source, at, last, Some(id), reading));
            at = last + 1;
        } else {
            unread = Some((unread.map_or(at, |(from, _)| from), at));
            at += 1;
        }
    }
    segments.extend(unread.map(|(from, to)| segment(source, from, to, None, Reading::default())));
    if readers::COMPLETE {
        addresses::name_them(source, &mut segments);
    }
    if readers::COMPLETE && choices.is_empty() {
        history::leave_behind(source, &mut segments);
    }
    segments
}

/// The parts of a text that speak of other machines than those in question, in order.
fn not_of_here(source: &Source<'_>) -> Vec<Range<u32>> {
    let place = |lines: Range<usize>| {
        Some(source.line(lines.start)?.start..source.line(lines.end.checked_sub(1)?)?.end())
    };
    let mut parts = asides::asides(source);
    parts.extend(elsewhere::passages(source).into_iter().filter_map(place));
    parts.sort_unstable_by_key(|part| part.start);
    parts
}

/// Leaves out what a reader saw in parts that speak of other machines.
fn leave_out(source: &Source<'_>, parts: &[Range<u32>], at: usize, reading: &mut Reading) {
    let last = source.lines.get(at + reading.lines.max(1) - 1).or(source.lines.last());
    let end = last.map_or(0, Line::end);
    // Parts may begin lines before; there are a handful of them.
    let near = &parts[..parts.partition_point(|part| part.start <= end)];
    let near = &near[near.len().saturating_sub(MOST_PARTS)..];
    let before = reading.observations.len();
    reading.observations.retain(|seen| !near.iter().any(|part| part.contains(&seen.provenance.span.start)));
    if reading.observations.len() < before {
        reading.notes.retain(|note| note.kind != NoteKind::QuotedFromElsewhere);
        reading.notes.push(Note { kind: NoteKind::QuotedFromElsewhere, about: String::new() });
        if reading.observations.is_empty() {
            reading.machine = None;
        }
    }
}

/// Parts in front of the end of a segment that may reach into it.
const MOST_PARTS: usize = 64;

/// What tools printed without naming a machine, on a console of which the machine is known. Below a heading may stand what
/// was asked of a license server.
pub(crate) fn run_on(machine: &MachineName, is_headed: bool, reading: &mut Reading) {
    for seen in &mut reading.observations {
        let is_of_no_machine = matches!(
            seen.saw,
            Saw::Directory(_) | Saw::Client(_) | Saw::Circumstance(..) | Saw::ConnectionBroker
        ) || (is_headed && matches!(seen.saw, Saw::LicenseServer(_)));
        if seen.machine.is_none() && !is_of_no_machine && seen.provenance.strength >= Strength::Setting {
            seen.machine = Some(machine.clone());
            reading.machine.get_or_insert_with(|| machine.clone());
        }
    }
}

/// Events of a log that was read on a console, where they name no machine themselves.
fn log_on(machine: &MachineName, reading: &mut Reading) {
    if reading.machine.is_none() {
        let nameless = reading.observations.iter_mut().filter(|seen| seen.machine.is_none());
        nameless.for_each(|seen| seen.machine = Some(machine.clone()));
        reading.machine = Some(machine.clone());
    }
}

/// Events in rows below a line that says whose log they are of.
fn events_on(machine: &MachineName, reading: &mut Reading) {
    let is_of_log = |seen: &&mut Observation| seen.machine.is_none() && matches!(seen.saw, Saw::Event { .. });
    for seen in reading.observations.iter_mut().filter(is_of_log) {
        seen.machine = Some(machine.clone());
        reading.machine.get_or_insert_with(|| machine.clone());
    }
}

fn segment(
    source: &Source<'_>,
    from: usize,
    to: usize,
    read_as: Option<&'static str>,
    reading: Reading,
) -> Segment {
    let (first, last) = (source.lines[from], source.lines[to]);
    let (start, end) = (first.start, last.end());
    let language = if readers::COMPLETE {
        let from = source.messages.partition_point(|found| found.start < start);
        let here = source.messages.iter().skip(from).take_while(|found| found.start < end);
        language_of(source.slice(start, end), here)
    } else {
        None
    };
    Segment {
        span: Span { input: source.input, start: first.start, end: last.end() },
        first_line: first.number,
        last_line: source.last_number(&last),
        read_as,
        language,
        machine: reading.machine,
        observations: reading.observations,
        notes: reading.notes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_recognises_stays_visible_between_what_is_read() {
        let text = "hello,\nthis host says\n\nThe RD Licensing mode has not been configured.\nwhat now?\n\nDaysLeft : 3\n";
        let segments = segments_by(readers::linked(), &Source::new(0, text));
        let seen: Vec<_> =
            segments.iter().map(|segment| (segment.first_line, segment.last_line, segment.read_as)).collect();
        assert_eq!(
            seen,
            [(1, 2, None), (4, 4, Some("windows-message")), (5, 5, None), (7, 7, Some("records"))]
        );
    }

    #[test]
    fn a_person_says_how_lines_are_read() {
        let text = "DaysLeft : 3\n\nhello\n\nThe RD Licensing mode has not been configured.\n";
        let read = |text: &str, choices: &[Choice]| -> Vec<_> {
            let segments = segments_chosen(readers::linked(), &Source::new(0, text), choices, &mut |_| ());
            let seen = |one: &Segment| (one.first_line, one.last_line, one.read_as, one.observations.len());
            segments.iter().map(seen).collect()
        };
        let choice = |first_line, last_line, reader: Option<&str>| Choice {
            first_line,
            last_line,
            reader: reader.map(str::to_owned),
        };
        let (days, hello, mode) =
            ((1, 1, Some("records"), 1), (3, 3, None, 0), (5, 5, Some("windows-message"), 1));
        assert_eq!(read(text, &[]), [days, hello, mode]);
        assert_eq!(
            read(text, &[choice(1, 1, None)]),
            [(1, 1, None, 0), hello, mode],
            "a note proves nothing"
        );
        assert_eq!(read(text, &[choice(5, 5, Some("windows-message"))]), [days, hello, mode]);
        let other = [choice(5, 5, Some("reg-file"))];
        assert_eq!(read(text, &other), [days, hello, (5, 5, None, 0)], "nobody else is asked");
        let cut = "DaysLeft : 3\nDaysLeft : 5\n";
        let parts = [(1, 1, Some("records"), 1), (2, 2, None, 0)];
        assert_eq!(read(cut, &[choice(2, 2, None)]), parts, "what begins before ends before");
    }

    #[test]
    fn what_a_console_prints_is_of_its_machine() {
        let days = "DaysLeft : 3\n\n";
        let text = format!(
            "{days}C:\\>hostname\nRDSH01\n{days}[RDSH02]: PS C:\\> reg query HKLM\\X\nERROR: Access is denied.\n\n{days}hostname\nRDSH03\n{days}"
        );
        let segments = segments_by(readers::linked(), &Source::new(0, &text));
        let of: Vec<_> = segments
            .iter()
            .filter(|segment| !segment.observations.is_empty())
            .map(|segment| segment.machine.as_ref().map(MachineName::as_str))
            .collect();
        assert_eq!(of, [None, Some("RDSH01"), Some("RDSH02"), Some("RDSH03")], "the last prompt names it");
    }

    fn machines(text: &str) -> Vec<Option<String>> {
        let segments = segments_by(readers::linked(), &Source::new(0, text));
        let with_facts = segments.iter().filter(|segment| !segment.observations.is_empty());
        with_facts.map(|segment| segment.machine.as_ref().map(|name| name.as_str().to_owned())).collect()
    }

    fn names(names: &[&str]) -> Vec<Option<String>> {
        names.iter().map(|name| (!name.is_empty()).then(|| (*name).to_owned())).collect()
    }

    #[test]
    fn each_section_is_of_the_machine_that_heads_it() {
        let key = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\n    LicensingMode    REG_DWORD    0x4\n";
        for (one, other) in [
            ("=== KIEL ===", "=== ULM ==="),
            ("KIEL:", "ULM:"),
            ("\\\\KIEL:", "\\\\ULM:"),
            ("Server: KIEL", "Server: ULM"),
            ("## KIEL", "## ULM"),
            ("PSComputerName: KIEL", "PSComputerName: ULM"),
            ("KIEL (session host):", "ULM (session host):"),
            ("C:\\>psexec \\\\KIEL cmd", "C:\\>winrs -r:ULM cmd"),
            ("PS C:\\> Enter-PSSession KIEL", "PS C:\\> icm -ComputerName ULM { x }"),
            ("KIEL> ver", "ULM> ver"),
        ] {
            for gap in ["", "\n"] {
                let text = format!("{one}\n{gap}{key}{gap}{other}\n{gap}{key}");
                assert_eq!(machines(&text), names(&["KIEL", "ULM"]), "{text}");
            }
        }
        let parts = format!("=== KIEL ===\n\n--- Registry ---\n{key}\nEvents:\n\nPolicy:\n{key}");
        assert_eq!(machines(&parts), names(&["KIEL", "KIEL"]), "sections of one machine");
        let local = format!("C:\\>psexec \\\\KIEL cmd\n{key}\nC:\\>reg query HKLM\\X\n{key}");
        assert_eq!(machines(&local), names(&["KIEL", ""]), "a prompt is here again");
    }

    #[test]
    fn events_are_of_the_console_on_which_their_log_was_read() {
        let event = "TimeCreated  : 11/18/2026 8:00:00 AM\nProviderName : Microsoft-Windows-TerminalServices-RemoteConnectionManager\nId           : 50280\nMessage      : The RD Licensing grace period has expired.\n\n";
        for (command, machine) in [
            ("PS C:\\> Get-WinEvent -ComputerName KIEL -LogName System | fl", "KIEL"),
            ("PS C:\\> Get-WinEvent -LogName System | fl", ""),
            ("PS C:\\> Get-WinEvent -ComputerName KIEL,ULM -LogName System | fl", ""),
            ("[KIEL]: PS C:\\> Get-WinEvent -LogName System | fl", "KIEL"),
            ("KIEL> Get-WinEvent -LogName System | fl", "KIEL"),
            ("hostname\nKIEL\nGet-WinEvent -LogName System | fl", "KIEL"),
        ] {
            assert_eq!(machines(&format!("{command}\n\n{event}")), names(&[machine]), "{command}");
        }
    }

    #[test]
    fn rows_below_the_name_of_a_log_are_of_its_machine_up_to_a_blank_line() {
        let row = "11/20/2026 7:01:33 AM  50280  The RD Licensing grace period has expired\n";
        for heading in ["TS02, RemoteConnectionManager/Admin", "TS02 this morning, System log:\n"] {
            let text = format!("{heading}\n{row}{row}\n{row}");
            assert_eq!(machines(&text), names(&["TS02", "TS02", ""]), "{text}");
        }
    }

    #[test]
    fn what_follows_systeminfo_is_of_the_machine_that_it_names_and_not_of_a_remote_one() {
        let info = "Host Name:     TS1\nOS Name:       Microsoft Windows Server 2022 Standard\nDomain:        WORKGROUP\n";
        let of_days = |command: &str| {
            let text = format!("C:\\>{command}\n\n{info}\nC:\\>x\nDaysLeft : 3\n");
            let segments = segments_by(readers::linked(), &Source::new(0, &text));
            segments.last().and_then(|segment| segment.machine.clone())
        };
        assert_eq!(of_days("systeminfo").as_ref().map(MachineName::as_str), Some("TS1"));
        assert_eq!(of_days("systeminfo /s TS1"), None);
    }
}
