//! What consoles print of the machine and its people, and nothing of licensing: `hostname`, `whoami`, lists of sessions.
//!
//! The name that `hostname` prints is the machine of what follows it; see [`crate::segmentation`].

use calwise_licensing::letters;
use calwise_licensing::name::MachineName;

use super::console_in_json::task_host;
use super::sentence::is_prose;
use crate::reader::{Reader, Reading, Source};
use crate::records::context::machine_heading;
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
    if is_heading(command) {
        let machine = Some(task_host(command)?);
        return Some(Reading { lines: 1, machine, ..Reading::default() });
    }
    if is_heading_of_output(source, at) {
        return Some(Reading { lines: 1, machine: machine_heading(line.text), ..Reading::default() });
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

/// States of a task on one machine, as Ansible heads its output.
const STATES: [&str; 4] = ["ok: [", "changed: [", "fatal: [", "failed: ["];

/// Whether a line heads what a machine printed: `rdsh01 | CHANGED | rc=0 >>`, `ok: [rdsh01] =>`.
fn is_heading(line: &str) -> bool {
    let is_task = STATES.iter().any(|state| line.starts_with(state))
        && line.trim_end_matches([' ', '=', '>']).ends_with(']');
    is_task || (line.ends_with(">>") && line.contains(" | rc="))
}

/// Whether a line that names a machine and nothing else stands above what no person wrote.
fn is_heading_of_output(source: &Source<'_>, at: usize) -> bool {
    let is_machine = |line: &Line<'_>| machine_heading(line.text).is_some();
    let next = || (at + 1..at + 3).filter_map(|at| source.line(at)).find(|line| !line.is_blank());
    source.line(at).is_some_and(is_machine)
        && next().is_some_and(|next| !is_prose(next.text) && !is_machine(next) && next.text.len() > 3)
}

/// Whether what names the machine is a heading, of which what a license server says is not always.
pub(crate) fn is_a_heading(first: Line<'_>) -> bool {
    machine_heading(first.text).is_some()
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
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
