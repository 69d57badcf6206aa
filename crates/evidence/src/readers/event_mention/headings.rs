//! Lines that head rows of a log and say whose it is: `TS02, RemoteConnectionManager/Admin`, `System log of RDSH-04:`.

use calwise_licensing::name::MachineName;

use super::NAMES;
use super::words::OF_MACHINE;
use crate::reader::Source;
use crate::records::context::is_machine;

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
