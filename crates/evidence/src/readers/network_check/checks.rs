//! Lines that scripts of one's own print of ports that they tried: `LIC01 tcp135 TIMEOUT  tcp445 ok`, `[FAIL] LIC01:135`.
//!
//! A machine, ports of licensing, and a word for each of what came of it, in any order of the two. Whoever writes sentences
//! is read elsewhere.

use calwise_licensing::fact::Strength;
use calwise_licensing::letters;

use super::super::sentence::is_prose;
use super::{is_of_licensing, probe};
use crate::observation::{LinkFact, Observation};
use crate::reader::{Reading, Source};
use crate::records::context::{is_machine, is_machine_word};
use crate::text::marks::Marks;

/// Ports that scripts try of a license server; one of them is in each line.
static PORTS: Marks = Marks::new(&["135", "445"]);
/// Longer lines are rows of tables.
const LONGEST_LINE: usize = 160;
/// What is printed of a port that answers, in small letters.
const OPEN: &[&str] = &[
    "ok",
    "open",
    "opened",
    "success",
    "succeeded",
    "true",
    "pass",
    "passed",
    "reachable",
    "up",
    "connected",
    "offen",
    "ouvert",
    "abierto",
    "aperto",
    "aberto",
    "otwarty",
];
/// What is printed of one that does not.
const CLOSED: &[&str] = &[
    "timeout",
    "timedout",
    "closed",
    "fail",
    "failed",
    "false",
    "ko",
    "nok",
    "filtered",
    "refused",
    "blocked",
    "unreachable",
    "down",
    "error",
    "zu",
    "geschlossen",
    "blockiert",
    "ferme",
    "fermé",
    "bloqué",
    "cerrado",
    "chiuso",
    "bloccato",
    "fechado",
    "bloqueado",
    "zamkniety",
    "zamknięty",
];
/// What stands between words.
const BETWEEN: &[char] = &[' ', '\t', ',', ';', '|', '[', ']', '(', ')', '>', '"'];
/// Words by which somebody says what should come of it, in small letters.
const EXPECTED: [&str; 8] = ["should", "expected", "supposed", "soll", "devrait", "debe", "dovrebbe", "deve"];
/// Parts of names that license servers have, in small letters.
const NAMES: [&str; 5] = ["lic", "liz", "rdls", "-ls", "cal"];
/// Lines around in which such a machine may be spoken of.
const NEAR: usize = 100;
/// The smallest number that is a port, and no count.
const SMALLEST_PORT: u16 = 20;

/// What a word of such a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'a> {
    Machine(&'a str),
    /// A port; none where it is not one of licensing.
    Port(Option<u16>),
    Came(bool),
    /// Another check than that of a port, which has a verdict of its own.
    Other,
    /// A number that is none: verdicts in front of it are counted.
    Count,
    /// Any other word.
    Word,
}

/// Reads such a line.
pub(super) fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE && PORTS.stand_in(line.text))?;
    // Parameters of a command, which is read with its answer.
    let is_parameter =
        |word: &str| word.strip_prefix('-').is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    if line.text.split_whitespace().any(is_parameter) {
        return None;
    }
    // "RDSH01 -> LIC01 : ping ok, 135 timeout": what has no word of a sentence is none.
    let has_letter = |word: &&str| word.contains(|letter: char| letter.is_alphabetic());
    let mut words = line.text.split(BETWEEN).filter(has_letter);
    if is_prose(line.text)
        && (line.text.contains('?') || words.any(|word| parts_of(word).any(|part| part == Part::Word)))
    {
        return None;
    }
    let parts: Vec<Part<'_>> = line.text.split(BETWEEN).flat_map(parts_of).collect();
    let mut machines =
        parts.iter().filter_map(|part| if let Part::Machine(name) = part { Some(*name) } else { None });
    let first = machines.next()?;
    // "RDSH01 -> LIC01": the first one asks.
    let target = if line.text.contains("->") { machines.next().unwrap_or(first) } else { first };
    if machines.any(|other| other != target) {
        return None;
    }
    let is_counted = parts.windows(2).any(|two| matches!(two, [Part::Came(_), Part::Count]));
    let lower = letters::lower_case(line.text);
    if is_counted || EXPECTED.iter().any(|word| lower.contains(word)) || !is_spoken_of(source, at, target) {
        return None;
    }
    let place = source.provenance(line, line.text.trim(), Strength::EffectiveValue);
    let seen: Vec<Observation> = results(&parts)
        .into_iter()
        .filter_map(|(port, is_open)| probe(target, LinkFact::Port(port, is_open), place))
        .collect();
    (!seen.is_empty()).then(|| Reading { lines: 1, observations: seen, ..Reading::default() })
}

/// Whether a machine is a license server by its name, or spoken of in other lines near: scripts try ports of all machines.
fn is_spoken_of(source: &Source<'_>, at: usize, name: &str) -> bool {
    let label = letters::lower_case(name.split('.').next().unwrap_or(name));
    let near = source.lines.get(at.saturating_sub(NEAR)..source.lines.len().min(at + NEAR)).unwrap_or(&[]);
    let mut others = near.iter().filter(|line| line.text.len() <= LONGEST_LINE && !PORTS.stand_in(line.text));
    NAMES.iter().any(|part| label.contains(part))
        || others.any(|line| letters::lower_case(line.text).contains(&label))
}

/// Each port of licensing with what came of it: the word behind it, or the last one in front of it where the line begins
/// with such.
fn results(parts: &[Part<'_>]) -> Vec<(u16, bool)> {
    let is_try = |part: &&Part<'_>| matches!(part, Part::Port(_) | Part::Came(_) | Part::Other);
    let verdict_first = matches!(parts.iter().find(is_try), Some(Part::Came(_)));
    let mut found = Vec::new();
    let mut pending: Option<Part<'_>> = None;
    for part in parts {
        match (part, pending) {
            (Part::Port(Some(port)), Some(Part::Came(is_open))) if verdict_first => {
                found.push((*port, is_open));
            }
            (Part::Came(is_open), Some(Part::Port(Some(port)))) if !verdict_first => {
                found.push((port, *is_open));
                pending = None;
            }
            (Part::Port(_) | Part::Other, _) if !verdict_first => pending = Some(*part),
            (Part::Came(_), _) if verdict_first => pending = Some(*part),
            _ => {}
        }
    }
    found
}

/// What a word between blanks is: `LIC01:135` is two, most are nothing.
fn parts_of(word: &str) -> impl Iterator<Item = Part<'_>> {
    let word = word.trim_matches(['.', '-', ':', '*', '•', '\'']);
    let joined = word
        .rsplit_once(':')
        .filter(|(name, port)| is_name(name) && port.bytes().all(|b| b.is_ascii_digit()));
    let (one, other) = joined.unwrap_or((word, ""));
    [part_of(one), part_of(other)].into_iter().flatten()
}

fn part_of(word: &str) -> Option<Part<'_>> {
    if word.is_empty() {
        return None;
    }
    let lower = letters::lower_case(word);
    let bare =
        ["tcp/", "tcp:", "tcp-", "tcp_", "tcp", "port"].iter().find_map(|before| lower.strip_prefix(before));
    let bare = bare.or_else(|| lower.strip_suffix("/tcp")).unwrap_or(&lower).trim_end_matches(':');
    if let Ok(port) = bare.parse::<u16>() {
        let is_port = port >= SMALLEST_PORT || bare.len() < lower.len();
        return Some(if is_port {
            Part::Port(Some(port).filter(|port| is_of_licensing(*port)))
        } else {
            Part::Count
        });
    }
    if OPEN.contains(&lower.as_str()) {
        return Some(Part::Came(true));
    }
    if CLOSED.contains(&lower.as_str()) {
        return Some(Part::Came(false));
    }
    if ["ping", "icmp", "dns", "smb", "rdp"].contains(&lower.as_str()) {
        return Some(Part::Other);
    }
    if is_name(word) {
        return Some(Part::Machine(word));
    }
    word.contains(char::is_alphabetic).then_some(Part::Word)
}

/// Whether a word can be the name of a machine among such words: `LIC01`, `mer-lic-a`.
fn is_name(word: &str) -> bool {
    let is_hyphened = word.contains('-') && word.split('-').all(|part| !part.is_empty());
    let has_letter = word.bytes().any(|byte| byte.is_ascii_alphabetic());
    has_letter && is_machine_word(word) && (is_machine(word) || is_hyphened)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;

    fn probes(text: &str) -> String {
        let source = Source::new(0, text);
        let seen = read(&source, 0).map(|reading| reading.observations).unwrap_or_default();
        let told = seen.iter().filter_map(|seen| match &seen.saw {
            Saw::Probe { target, fact: LinkFact::Port(port, is_open) } => {
                Some(format!("{target}:{port}={is_open}"))
            }
            _ => None,
        });
        told.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn ports_that_a_script_tried_are_read_with_what_came_of_each() {
        for (line, expected) in [
            ("LIC01  tcp135 TIMEOUT  tcp445 ok", "lic01:135=false lic01:445=true"),
            ("-- mer-lic-a resolves to 172.20.8.14 : tcp135 TIMEOUT", "mer-lic-a:135=false"),
            ("[FAIL] LIC01:135", "lic01:135=false"),
            ("[ OK ] LIC01:135", "lic01:135=true"),
            ("RDSH01 -> LIC01 : ping ok, 135 timeout, 445 ok", "lic01:135=false lic01:445=true"),
            ("LIC01 | 135/tcp | closed", "lic01:135=false"),
            ("lic01.contoso.local   3389 open   135 closed", "lic01.contoso.local:135=false"),
            ("LIC01 and LIC02   135 closed", ""),
            ("LIC01 135 timeout=2000 open", ""),
            ("LIC01 135 down 0 up 4", ""),
            ("LIC01 135 error=0 open=1", ""),
            ("LIC01 135 closed (should be closed from DMZ)", ""),
            ("[FAIL] DC02:135", ""),
            ("LIC01  135", ""),
            ("total 135 ok", ""),
            ("Test-NetConnection ls1.contoso.local -Port 135 -> False", ""),
            ("Could LIC01 have port 135 closed?", ""),
        ] {
            assert_eq!(probes(line).to_ascii_lowercase(), expected, "{line}");
        }
    }
}
