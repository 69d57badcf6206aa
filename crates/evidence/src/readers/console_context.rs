//! What consoles print of the machine and its people, and nothing of licensing: `hostname`, `whoami`, lists of sessions.
//!
//! The name that `hostname` prints is the machine of what follows it; see [`crate::segmentation`].

use calwise_licensing::letters;
use calwise_licensing::name::MachineName;

use super::console_in_json::task_host;
use super::event_mention::machine_of_log;
use super::sentence::{in_heading, is_prose};
use crate::reader::{Reader, Reading, Source};
use crate::records::context::is_machine_word;
use crate::records::heading::{has_form_of_heading, heading_of_output, machine_heading};
use crate::text::lines::{Line, starts_with};
use crate::text::marks::Marks;

pub(super) static READER: Reader = Reader { id: "console-context", read };

/// Labels of a line that names the machine.
const LABELS: [&str; 6] =
    ["host name", "hostname", "computer name", "nom de l'hôte", "nombre de host", "nome host"];
/// Bytes of the longest of them, with room for another apostrophe.
const LONGEST_LABEL: usize = 24;
/// Heads of lists of sessions, per language: two words of each.
const HEADS: [(&str, &str); 6] = [
    ("SESSIONNAME", "USERNAME"),
    ("SITZUNGSNAME", "BENUTZERNAME"),
    ("SESSION", "UTILISATEUR"),
    ("NOMBRE DE SESI", "NOMBRE DE USUARIO"),
    ("NOMESESSIONE", "NOMEUTENTE"),
    ("SESSIENAAM", "GEBRUIKERSNAAM"),
];
/// The first words of them.
static STEMS_OF_HEADS: Marks = Marks::new(&["SESS", "SITZUNGSNAME", "NOMBRE DE SESI", "NOMESESSIONE"]);
/// Sessions that are listed at most.
const MOST_SESSIONS: usize = 1000;

/// Whether what a reader took from a line on names the machine of the console, and so of what follows: what only says
/// who and where, and the system's own account of itself, asked for without naming another.
pub(crate) fn names_the_machine(reader: &str, first: Line<'_>) -> bool {
    let command = first.without_prompt();
    reader == READER.id
        || command.eq_ignore_ascii_case("systeminfo")
        || command.eq_ignore_ascii_case("systeminfo.exe")
        || starts_with(command, "hostname;")
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| line.text.len() < 300)?;
    let command = line.without_prompt();
    if command.eq_ignore_ascii_case("hostname") || command.eq_ignore_ascii_case("whoami") {
        let answer = source.line(at + 1)?.text.trim();
        let is_word = !answer.is_empty() && !answer.contains(char::is_whitespace);
        let machine = MachineName::new(answer).filter(|_| command.eq_ignore_ascii_case("hostname"));
        return is_word.then(|| Reading { lines: 2, machine, ..Reading::default() });
    }
    if let Some((label, name)) = command.split_once(':')
        && label.len() <= LONGEST_LABEL
        && LABELS.contains(&letters::lower_case(label.trim()).replace('’', "'").as_str())
        && !name.trim().contains(char::is_whitespace)
    {
        let machine = Some(MachineName::new(name)?);
        return Some(Reading { lines: 1, machine, ..Reading::default() });
    }
    if let Some(machine) = machine_of_report(source, at) {
        return Some(Reading { lines: 1, machine: Some(machine), ..Reading::default() });
    }
    if is_heading(command) {
        let machine = Some(task_host(command)?);
        return Some(Reading { lines: 1, machine, ..Reading::default() });
    }
    if let Some(machine) = machine_of_heading(source, at) {
        // "Session host PROD-TS (2019):" says more than whose the output is.
        let observations = if command.contains('(') { in_heading(source, line) } else { Vec::new() };
        return Some(Reading { lines: 1, machine: Some(machine), observations, ..Reading::default() });
    }
    let is_command = ["quser", "qwinsta", "query session", "query user"]
        .iter()
        .any(|program| starts_with(command, program));
    let head = at + usize::from(is_command);
    if !source.line(head).is_some_and(is_head) {
        return None;
    }
    let is_row = |at: &usize| {
        source.line(*at).is_some_and(|line| !line.is_blank() && line.without_prompt() == line.text.trim())
    };
    let rows = (head + 1..head + MOST_SESSIONS).take_while(is_row).count();
    Some(Reading { lines: head + 1 + rows - at, ..Reading::default() })
}

/// Words for the part of a report of policies that is about the computer and not its user, per language.
const COMPUTER_PARTS: [&str; 5] = ["COMPUTER", "ORDINATEUR", "EQUIPO", "COMPUTADOR", "КОМПЬЮТЕР"];
/// Lines between that heading and the computer's place in the directory.
const MOST_BELOW: usize = 3;

/// The machine that a report of `gpresult` is of: its place in the directory, or its account as title and name.
fn machine_of_report(source: &Source<'_>, at: usize) -> Option<MachineName> {
    let text = source.line(at)?.text.trim();
    if let Some(place) = text.strip_prefix("CN=") {
        let (name, rest) = place.split_once(',')?;
        let above = source.lines.get(at.saturating_sub(MOST_BELOW)..at)?;
        let is_part = |line: &Line<'_>| COMPUTER_PARTS.iter().any(|part| line.text.contains(part));
        let is_computer = rest.contains("DC=") && above.iter().any(is_part);
        return (is_computer && is_machine_word(name)).then(|| MachineName::new(name))?;
    }
    let end = ["$</title>", "$</Name>"].iter().find_map(|mark| text.find(mark))?;
    let (_, name) = text.get(..end)?.rsplit_once('\\')?;
    is_machine_word(name).then(|| MachineName::new(name))?
}

/// States of a task on one machine, as Ansible heads its output.
const STATES: [&str; 4] = ["ok: [", "changed: [", "fatal: [", "failed: ["];

/// Whether a line heads what a machine printed: `rdsh01 | CHANGED | rc=0 >>`, `ok: [rdsh01] =>`.
fn is_heading(line: &str) -> bool {
    let is_task = STATES.iter().any(|state| line.starts_with(state))
        && line.trim_end_matches([' ', '=', '>']).ends_with(']');
    is_task || (line.ends_with(">>") && line.contains(" | rc="))
}

/// The machine that a line with nothing else names above what no person wrote.
fn machine_of_heading(source: &Source<'_>, at: usize) -> Option<MachineName> {
    let is_heading = |line: &Line<'_>| machine_heading(line.text).is_some();
    let next = || (at + 1..at + 3).filter_map(|at| source.line(at)).find(|line| !line.is_blank());
    if let Some(machine) = machine_of_log(source, at) {
        return Some(machine);
    }
    let machine = machine_heading(source.line(at)?.text);
    let is_above =
        || next().is_some_and(|next| !is_prose(next.text) && !is_heading(next) && next.text.len() > 3);
    machine.filter(|_| is_above()).or_else(|| heading_of_output(source, at))
}

/// Whether what names the machine is a heading, of which what a license server says is not always.
pub(crate) fn is_a_heading(first: Line<'_>) -> bool {
    has_form_of_heading(first.text)
}

fn is_head(line: &Line<'_>) -> bool {
    // Few lines have any of their words.
    STEMS_OF_HEADS.stand_in(line.text)
        && HEADS.iter().any(|(one, other)| line.text.contains(one) && line.text.contains(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_tells_its_name_and_a_list_of_sessions_tells_nothing() {
        for (text, lines, machine) in [
            ("C:\\>hostname\nRDSH01\n", 2, Some("RDSH01")),
            ("hostname\nRDSH01", 2, Some("RDSH01")),
            ("Host Name:                 RDSH01\nOS Name: x", 1, Some("RDSH01")),
            ("Nom de l’hôte: RDSH01", 1, Some("RDSH01")),
            ("RDSH01 | CHANGED | rc=0 >>\nx", 1, Some("RDSH01")),
            ("ok: [RDSH01]\nx", 1, Some("RDSH01")),
            ("changed: [RDSH01] => \n  stdout: x", 1, Some("RDSH01")),
            ("=== RDSH01 ===\n\nHKEY_LOCAL_MACHINE\\X\n", 1, Some("RDSH01")),
            ("RDSH01:\nPS C:\\> Get-Date\n", 1, Some("RDSH01")),
            ("RDSH01, System log:\n11/20/2026 7:01 AM  50280 Error\n", 1, Some("RDSH01")),
            ("<html dir=\"ltr\"><head><title>CONTOSO\\KIEL$</title></head>\n", 1, Some("KIEL")),
            ("<Rsop><ComputerResults><Name>CONTOSO\\KIEL$</Name>\n", 1, Some("KIEL")),
            ("C:\\>whoami\ncontoso\\admin\n", 2, None),
            (
                "C:\\>quser\n USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME\n>admin                 rdp-tcp#1           2  Active          .  1/2/2026 9:00 AM\n\nnext",
                3,
                None,
            ),
            (
                " SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GERÄT\n services                                    0  Getr.\n",
                2,
                None,
            ),
        ] {
            let reading = read(&Source::new(0, text), 0).unwrap_or_else(|| panic!("{text}"));
            let found = reading.machine.as_ref().map(MachineName::as_str);
            assert_eq!((reading.lines, found), (lines, machine), "{text}");
        }
    }

    #[test]
    fn a_report_of_policies_names_its_computer_and_not_its_user() {
        for (part, machine) in [
            ("COMPUTER SETTINGS", Some("KIEL")),
            ("COMPUTEREINSTELLUNGEN", Some("KIEL")),
            ("CONFIGURACIÓN DE EQUIPO", Some("KIEL")),
            ("USER SETTINGS", None),
        ] {
            let text = format!("{part}\n------------------\n    CN=KIEL,OU=RDS,DC=contoso,DC=local\n");
            let found = read(&Source::new(0, &text), 2).and_then(|reading| reading.machine);
            assert_eq!(found.as_ref().map(MachineName::as_str), machine, "{part}");
        }
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in [
            "",
            "hostname",
            "hostname is RDSH01",
            "whoami\nI wonder who",
            "Host name: of the server",
            "SESSIONNAME",
            "ok: [X] is the mark",
            "RDSH01:\nthis one is slow",
            "RDSH01:\nRDSH02:\n",
            "a | b >>",
            "CN=KIEL,OU=RDS,DC=contoso,DC=local",
            "<title>5$</title>",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
