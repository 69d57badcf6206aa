//! Lines that head rows of a log and say whose it is: `TS02, RemoteConnectionManager/Admin`, `System log of RDSH-04:`.

use calwise_licensing::knowledge::events::Provider;
use calwise_licensing::letters;
use calwise_licensing::name::MachineName;

use super::words::OF_MACHINE;
use super::{NAMES, providers};
use crate::reader::Source;
use crate::records::context::is_machine;
use crate::text::dates;
use crate::text::lines::Line;

/// Bytes of the longest of them.
const LONGEST: usize = 120;
/// Words behind the machine: "RDSH-04 this morning, System:".
const MOST_WORDS: usize = 4;
/// Lines between the heading and its first row, and one.
const GAP: usize = 3;
/// What stands around the name of a provider where a log is named by it, in small letters.
const BEFORE: [&str; 2] = ["microsoft-windows-", "terminalservices-"];
const BEHIND: [&str; 9] =
    [":", " log", "-log", "-protokoll", "/admin", "/operational", " admin", " operational", " events"];
/// Logs of no single provider, in small letters.
const LOGS: [&str; 8] =
    ["system", "application", "anwendung", "event", "event log", "eventlog", "ereignis", "admin"];

/// The machine of the rows of a log below a line.
pub(crate) fn machine_of_log(source: &Source<'_>, at: usize) -> Option<MachineName> {
    let text = source.line(at)?.text;
    let machine = named(text)?;
    let next = (at + 1..at + GAP).filter_map(|next| source.line(next)).find(|next| !next.is_blank())?;
    // Each row begins with its moment or its number.
    next.text.trim_start().starts_with(|first: char| first.is_ascii_digit()).then_some(machine)
}

/// The machine whose log a line names, and nothing else.
pub(crate) fn named(text: &str) -> Option<MachineName> {
    let text = text.trim_matches([' ', '\t', '#', '=', '*', '-', '[', ']', ':']);
    if text.len() > LONGEST {
        return None;
    }
    let behind = |name: &str| machine_in_front(name.trim());
    if let Some((front, log)) = text.rsplit_once([',', ':'])
        && let Some(machine) = behind(front)
    {
        return is_log(log).then_some(machine);
    }
    OF_MACHINE.iter().find_map(|of| {
        let (log, name) = text.split_once(of)?;
        behind(name).filter(|_| is_log(log))
    })
}

/// Rows of a log below its heading that are looked at.
const MOST_ROWS: usize = 200;
/// Words of a heading at most.
const MOST_OF_A_HEADING: usize = 9;
/// Words by which a line tells that a log is not the one of the rows below, in plain letters.
const DENIED: [&str; 22] = [
    "no", "not", "nothing", "none", "empty", "clean", "nichts", "nicht", "kein", "keine", "leer", "rien",
    "vide", "pas", "aucun", "nada", "vacio", "sin", "niente", "vuoto", "geen", "brak",
];

/// Whether a line says something, instead of naming what stands below.
fn is_said(text: &str) -> bool {
    let plain = letters::plain_case(text);
    let mut words = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let ends =
        |text: &str| text.trim_end().ends_with(['.', '!', '?']) || text.contains(". ") || text.contains("! ");
    ends(text)
        || plain.split_whitespace().count() > MOST_OF_A_HEADING
        || words.any(|word| DENIED.contains(&word))
}

/// What stands in front of a row of a list.
const BULLETS: [char; 5] = [' ', '\t', '-', '*', '•'];

/// The provider that the line above a row of a log names, as the only one: "Log RemoteConnectionManager/Admin:". Rows begin
/// with their moment, and nothing stands between the heading and the first one but a blank line.
pub(super) fn provider_above(source: &Source<'_>, at: usize) -> Option<Provider> {
    let row = source.line(at)?.text.trim_start_matches(BULLETS);
    dates::moment(row)?;
    let is_row = |line: &Line<'_>| {
        line.text.trim_start_matches(BULLETS).starts_with(|first: char| first.is_ascii_digit())
    };
    let above = source.lines.get(at.saturating_sub(MOST_ROWS)..at)?;
    let mut above = above.iter().rev().skip_while(|line| is_row(line));
    let heading = above.next()?;
    let heading = if heading.is_blank() { above.next()? } else { heading };
    if heading.text.len() > LONGEST || is_said(heading.text) {
        return None;
    }
    match providers(&heading.text.to_ascii_lowercase()).as_slice() {
        [(_, _, provider)] => Some(*provider),
        _ => None,
    }
}

/// The machine with which a few words begin.
fn machine_in_front(text: &str) -> Option<MachineName> {
    let mut words = text.split_whitespace();
    let name = words.next().filter(|name| is_machine(name))?;
    (words.count() <= MOST_WORDS).then(|| MachineName::new(name))?
}

fn is_log(text: &str) -> bool {
    let lower = text.trim().to_ascii_lowercase();
    let mut name = lower.as_str();
    while let Some(rest) = BEHIND.iter().find_map(|end| name.strip_suffix(end)) {
        name = rest;
    }
    let is_provider = |name: &str| NAMES.iter().any(|(known, _)| known == name);
    let bare = BEFORE.iter().fold(name, |name, before| name.strip_prefix(before).unwrap_or(name));
    is_provider(name) || is_provider(bare) || LOGS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_with_its_machine_heads_the_rows_below() {
        for (heading, machine) in [
            ("TS02, RemoteConnectionManager/Admin", Some("TS02")),
            ("RDSH-04 this morning, RemoteConnectionManager/Admin:", Some("RDSH-04")),
            ("LIC01, System log:", Some("LIC01")),
            ("TS1: Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin", Some("TS1")),
            ("System log of LIC01", Some("LIC01")),
            ("RemoteConnectionManager/Admin auf TS02:", Some("TS02")),
            ("TS02, event 1128 of RemoteConnectionManager", None),
            ("TS02, rebooted", None),
            ("yesterday, RemoteConnectionManager/Admin", None),
        ] {
            let of = |below: &str| {
                let text = format!("{heading}\n\n{below}\n");
                machine_of_log(&Source::new(0, &text), 0).map(|name| name.as_str().to_owned())
            };
            assert_eq!(of("11/20/2026 7:01:33 AM  50280 Error").as_deref(), machine, "{heading}");
            assert_eq!(of("is where I looked."), None, "{heading}");
        }
    }
}
