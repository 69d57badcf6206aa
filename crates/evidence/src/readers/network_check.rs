//! What `ping`, `nslookup`, `Resolve-DnsName`, `telnet` and `portqry` say of another machine, other tools that try a port,
//! and packets of a capture.
//!
//! Their answers are in `calwise_licensing::knowledge::network_replies`. Whether that machine is a license server,
//! they do not know: that is for the assembly.

mod capture;
mod checks;
mod monitored;
mod plugins;
mod scan;
mod tries;

use std::sync::LazyLock;

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::fact::{Answer, Provenance, Strength};
use calwise_licensing::knowledge::network::RPC_INTERFACE;
use calwise_licensing::knowledge::network_replies::{PROGRAMS, REPLIES, Reply};
use calwise_licensing::name::MachineName;

use crate::observation::{LinkFact, MachineFact, Observation, Saw};
use crate::reader::{Reader, Reading, Source};
use crate::records::heading::machine_heading;
use crate::records::rows::ARROWS;
use crate::text::lines::{Line, starts_with};
use crate::text::marks::Marks;
use crate::text::phrases::{Heads, Word, fits, rows_of, words};

pub(super) static READER: Reader = Reader { id: "network-check", read };

/// A listing of endpoints can be long; nothing else is.
const LONGEST_ANSWER: usize = 2000;
/// Every answer that is pasted without its command begins with a line that has one of these in it.
static STEMS: Marks = Marks::new(&[WARNING, "ping", "Ping", "omain", "DNS", "port ", "l'host", "l’host"]);
/// A warning of `Test-NetConnection`: the listing under it is another reader's.
const WARNING: &str = "Name resolution of";
/// Longer lines are no answers.
const LONGEST_LINE: usize = 1000;

/// Which answers a word begins.
static HEADS: LazyLock<Heads> = LazyLock::new(|| Heads::new(REPLIES.iter().map(|row| row.pattern)));

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let others =
        tries::read(source, at).or_else(|| scan::read(source, at)).or_else(|| plugins::read(source, at));
    if let Some(reading) = others.or_else(|| capture::read(source, at)) {
        return Some(reading);
    }
    answers(source, at).or_else(|| monitored::read(source, at)).or_else(|| checks::read(source, at))
}

/// Reads what a command answered, with the command or without.
fn answers(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let mut check = Check { source, asked: asked(line), is_heard: false, endpoints: None, seen: Vec::new() };
    let is_command = check.asked.is_some();
    // `portqry -n ls1 -e 135 -> TCP port 135: FILTERED`: the answer on the line of its command.
    if is_command && let Some(answer) = ARROWS.iter().find_map(|mark| Some(line.text.split_once(mark)?.1)) {
        let at = source.provenance(line, line.text.trim(), Strength::EffectiveValue);
        let is_heard = line.text.len() <= LONGEST_LINE && check.take_answer(answer, at);
        return is_heard.then_some(Reading { lines: 1, observations: check.seen, ..Reading::default() });
    }
    if !is_command && !STEMS.stand_in(line.text) {
        return None;
    }
    let mut next = at + usize::from(is_command);
    let mut last = next;
    let mut is_apart = false;
    while let Some(line) = source.line(next).filter(|_| next < at + LONGEST_ANSWER) {
        if line.text.trim().is_empty() {
            is_apart = true;
        } else {
            let is_answer = check.take(line);
            if !(is_answer || ((is_command || check.is_heard) && is_of_a_console(line))) {
                break;
            }
            // What looks like a console's after a blank line belongs here only if another answer follows.
            is_apart &= !is_answer;
            if !(super::COMPLETE && is_apart) {
                last = next + 1;
            }
        }
        if line.text.contains(WARNING) {
            break;
        }
        next += 1;
    }
    let lines = last - at;
    check.end_of_endpoints();
    (lines > 0).then_some(Reading { lines, observations: check.seen, ..Reading::default() })
}

/// Whether licensing is asked for on a port: the endpoint mapper, the ports that it names, and named pipes.
const fn is_of_licensing(port: u16) -> bool {
    matches!(port, 135 | 139 | 445 | 49_152..)
}

/// What was found out of a machine.
fn probe(target: &str, fact: LinkFact, provenance: Provenance) -> Option<Observation> {
    let target = MachineName::new(target)?;
    Some(Observation { machine: None, saw: Saw::Probe { target, fact }, provenance })
}

/// One check in the reading.
struct Check<'s, 'a> {
    source: &'s Source<'a>,
    /// The machine that the command names.
    asked: Option<MachineName>,
    /// Whether an answer was found.
    is_heard: bool,
    /// A listing of endpoints: its place, and whether licensing is in it.
    endpoints: Option<(Provenance, bool)>,
    seen: Vec<Observation>,
}

impl Check<'_, '_> {
    /// Takes an answer; returns whether the line holds one.
    fn take(&mut self, line: &Line<'_>) -> bool {
        if line.text.len() > LONGEST_LINE || line.without_prompt() != line.text.trim() {
            return false;
        }
        let at = self.source.provenance(line, line.text.trim(), Strength::EffectiveValue);
        self.take_endpoint(line.text, at) || self.take_answer(line.text, at) || self.take_address(line, at)
    }

    /// Takes an answer in words.
    fn take_answer(&mut self, text: &str, at: Provenance) -> bool {
        let all = words(text);
        let found = (0..all.len().min(12)).find_map(|from| {
            let rest = &all[from..];
            let begun = rest.first().map_or(0, |word| HEADS.begun_by(word));
            rows_of(REPLIES, begun).find_map(|row| Some((row.says, fits(row.pattern, rest)?.1)))
        });
        let Some((says, kept)) = found else { return false };
        self.is_heard = true;
        let port = kept.last().and_then(|word| word.text.parse::<u16>().ok());
        let named = kept.first().filter(|_| port.is_none() || kept.len() > 1).and_then(|word| machine(word));
        // Languages differ in which of the two names comes first: the one that was asked for is meant.
        let is_asked = |word: &Word<'_>| self.asked.is_some() && machine(word) == self.asked;
        let named = if all.iter().any(is_asked) { None } else { named };
        let target = named.or_else(|| self.asked.clone());
        let fact = match (says, port) {
            (Reply::NameUnknown, _) => LinkFact::NameResolves(false),
            // Without a name nothing was resolved: an address answers for itself.
            (Reply::NameKnown, _) if text.contains('[') || kept.is_empty() => LinkFact::NameResolves(true),
            (Reply::PortClosed, Some(port)) => LinkFact::Port(port, false),
            (Reply::PortOpen, Some(port)) => LinkFact::Port(port, true),
            _ => return true,
        };
        self.see(target, fact, at);
        true
    }

    /// `Name:    ls1.contoso.local`, or the row of a table, of the name that was asked for.
    fn take_address(&mut self, line: &Line<'_>, at: Provenance) -> bool {
        let Some(asked) = &self.asked else { return false };
        let mut parts = line.text.split_whitespace();
        let (first, second) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
        if second.is_empty() && MachineName::new(first).is_some_and(|name| name.is_same_machine(asked)) {
            return true;
        }
        let is_asked = |word: &str| MachineName::new(word).is_some_and(|name| name.is_same_machine(asked));
        let is_record = matches!(second, "A" | "AAAA" | "CNAME") && is_asked(first);
        let is_name = first.ends_with(':') && parts.next().is_none() && is_asked(second);
        // The first block of `nslookup` names the server that was asked.
        let is_server = ["Server", "Serv"].iter().any(|word| first.starts_with(word));
        if !(is_record || is_name && !is_server) {
            return false;
        }
        self.see(Some(asked.clone()), LinkFact::NameResolves(true), at);
        true
    }

    /// A line of the listing of endpoints that `portqry` prints.
    fn take_endpoint(&mut self, text: &str, at: Provenance) -> bool {
        let Some((_, id)) = text.split_once("UUID: ") else {
            return text.trim_start().starts_with("ncacn_") || text.trim_start().starts_with("ncalrpc");
        };
        let is_licensing =
            id.trim().get(..RPC_INTERFACE.len()).is_some_and(|id| id.eq_ignore_ascii_case(RPC_INTERFACE));
        match &mut self.endpoints {
            Some((place, found)) => {
                place.span.end = at.span.end;
                *found |= is_licensing;
            }
            None => self.endpoints = Some((at, is_licensing)),
        }
        true
    }

    /// Licensing is among the endpoints where its service runs. A listing that is cut tells nothing else.
    fn end_of_endpoints(&mut self) {
        let Some((at, found)) = self.endpoints else { return };
        let rest = self.source.slice_at_most(at.span.end, LONGEST_LINE);
        if !found && !rest.contains("otal endpoints found") {
            return;
        }
        let state = if found { ServiceState::Running } else { ServiceState::Stopped };
        // The listing entails that nobody offers licensing; why, it does not say.
        let provenance = Provenance { strength: Strength::Message, ..at };
        let saw = Saw::Machine(MachineFact::Service("TermServLicensing", Answer::Value(state)));
        self.seen.push(Observation { machine: self.asked.clone(), saw, provenance });
    }

    /// Tools say a thing twice: as a sentence and as an error code.
    fn see(&mut self, target: Option<MachineName>, fact: LinkFact, provenance: Provenance) {
        let Some(target) = target else { return };
        let saw = Saw::Probe { target, fact };
        if !self.seen.iter().any(|seen| seen.saw == saw) {
            self.seen.push(Observation { machine: None, saw, provenance });
        }
    }
}

/// The machine that a command of one of the programs tries.
fn asked(line: &Line<'_>) -> Option<MachineName> {
    let command = line.without_prompt();
    let has_prompt = command != line.text.trim();
    let command = if super::COMPLETE { in_braces(command) } else { command };
    let command =
        ARROWS.iter().find_map(|mark| command.split_once(mark)).map_or(command, |(command, _)| command);
    if command.len() > 200 {
        return None;
    }
    let mut arguments = command.split_whitespace();
    let program = arguments.next()?;
    let program = program.rsplit('\\').next()?.trim_end_matches(".exe");
    let (_, options) = PROGRAMS.iter().find(|(name, _)| name.eq_ignore_ascii_case(program))?;
    let mut target = None;
    let mut before = "";
    for argument in arguments {
        let is_named = options.iter().any(|option| option.eq_ignore_ascii_case(before));
        let is_plain = !argument.starts_with(['-', '/']) && !before.starts_with(['-', '/']);
        if is_named || (is_plain && target.is_none()) {
            target = Some(argument.trim_matches(['"', '\'']));
        } else if is_plain && !has_prompt && argument.parse::<u16>().is_err() {
            // A sentence that begins with the name of a program.
            return None;
        }
        before = argument;
    }
    let target = target?;
    let looks_like_a_name = target.contains(|c: char| c == '.' || c == '-' || c.is_ascii_digit());
    (has_prompt || looks_like_a_name).then(|| MachineName::new(target)).flatten()
}

/// What a command has run elsewhere: `Invoke-Command TS02 { portqry.exe -n lic01 -e 135 }`.
fn in_braces(command: &str) -> &str {
    let is_elsewhere = ["invoke-command ", "icm "].iter().any(|verb| starts_with(command, verb));
    let inside = command.split_once('{').and_then(|(_, rest)| Some(rest.split_once('}')?.0.trim()));
    inside.filter(|_| is_elsewhere).unwrap_or(command)
}

fn machine(word: &Word<'_>) -> Option<MachineName> {
    let is_name = |c: char| (c.is_alphanumeric() && !is_kana(c)) || matches!(c, '.' | '-' | '_' | ':');
    MachineName::new(word.text).filter(|_| word.text.chars().all(is_name))
}

/// Whether a letter is one of Japanese syllables, which join to names without a blank.
const fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}')
}

/// What people write for lines that they left out.
const LEFT_OUT: [&str; 4] = ["[...]", "[…]", "…", "(...)"];

/// Lines around the answers: fields, rules, heads of tables, the frame of an error of `PowerShell`.
fn is_of_a_console(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    line.without_prompt() == text
        && text.len() < 200
        && machine_heading(text).is_none()
        && (text.split_once(':').is_some_and(|(label, _)| label.split_whitespace().count() < 4)
            || text.starts_with(['+', '*', '~', '-'])
            || text.ends_with("...")
            || LEFT_OUT.contains(&text)
            || text.contains(" = ")
            || text.starts_with("Name ") && text.contains("Type"))
}

#[cfg(test)]
mod tests;
