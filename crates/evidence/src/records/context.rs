//! What stands above a record and says whose it is: the command, the prompt, a heading, the answer of `hostname`.

use std::cell::RefCell;

use calwise_licensing::name::MachineName;

use super::heading::{heading_of_output, is_name};
use super::list::executed_on;
use crate::reader::Source;
use crate::text::lines::Line;

/// How many lines above a record are looked at.
const LOOK_BACK: usize = 24;
/// The longest line that can be a heading or a command.
const LONGEST_LINE: usize = 2000;

/// What stands above a record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context<'a> {
    /// The machine.
    pub machine: Option<MachineName>,
    /// Whether it is said to be a license server, with or without a name.
    pub is_license_server: bool,
    /// The command that printed the record.
    pub command: Option<&'a str>,
}

/// Parameters and switches in front of the name of a machine.
const PARAMETERS: &[&str] =
    &["-computername ", "-computer ", "-cn ", "/node:", "-server ", "-hostname ", "/s:", "/s "];

/// Words that stand for the role of a license server in a heading.
const SERVER_WORDS: &[&str] = &[
    "ls",
    "licserver",
    "license server",
    "licence server",
    "licensing server",
    "rd licensing",
    "licensing manager",
    "licmgr",
    "lizenzserver",
];

/// Words that head what is told of session hosts, and of no license server any more.
const HOST_WORDS: &[&str] = &[
    "hosts",
    "session hosts",
    "rds hosts",
    "rd session hosts",
    "rdsh",
    "terminal servers",
    "sitzungshosts",
    "terminalserver",
    "hôtes de session",
    "hosts de sesión",
    "host di sessione",
];

/// Words in front of a machine in a heading.
const PREPOSITIONS: &[&str] =
    &["on ", "auf ", "sur ", "en ", "from ", "output of ", "host ", "server ", "computer "];

/// What a line is to the records below it.
#[derive(Debug, Clone, Default)]
enum Above {
    /// Blank, or too long.
    #[default]
    Nothing,
    /// It names the machine on which the command above it ran.
    Executed(MachineName),
    Command,
    /// It heads something: the machine that it names, and whether it calls it a license server.
    Heading(Option<MachineName>, bool),
    Text,
}

/// What lines are to the records below them, as far as it was asked: each stands above many records.
#[derive(Debug, Default)]
pub struct LinesAbove(RefCell<Vec<(usize, Above)>>);

/// How many lines are kept; another one with the same remainder takes the place.
const KEPT: usize = 2 * LOOK_BACK;

impl LinesAbove {
    fn of(&self, source: &Source<'_>, index: usize) -> Above {
        if let Some((known, above)) = self.0.borrow().get(index % KEPT)
            && *known == index
        {
            return above.clone();
        }
        let found = source.line(index).map_or(Above::Nothing, |line| Above::of(source, index, line));
        let mut kept = self.0.borrow_mut();
        kept.resize(KEPT, (usize::MAX, Above::Nothing));
        kept[index % KEPT] = (index, found.clone());
        found
    }
}

impl Above {
    fn of(source: &Source<'_>, index: usize, line: &Line<'_>) -> Self {
        let text = line.text.trim();
        if text.is_empty() || line.text.len() > LONGEST_LINE {
            return Self::Nothing;
        }
        if let Some(machine) = executed_on(text) {
            return Self::Executed(machine);
        }
        if let Some(command) = command(line) {
            // A remark behind a prompt heads what follows, where it names a machine.
            let remark =
                command.trim_start().strip_prefix('#').and_then(|said| last_word(said.split('(').next()?));
            return remark.map_or(Self::Command, |machine| Self::Heading(Some(machine), false));
        }
        let heading = heading(text).or_else(|| Some((Some(heading_of_output(source, index)?), false)));
        heading.map_or(Self::Text, |(machine, is_server)| Self::Heading(machine, is_server))
    }
}

/// What stands above a line, or in it if it is a command itself.
pub fn above<'a>(source: &Source<'a>, at: usize) -> Context<'a> {
    let mut context = Context::default();
    let mut answer: Option<&str> = None;
    for index in (at.saturating_sub(LOOK_BACK)..=at).rev() {
        let Some(line) = source.line(index) else { continue };
        match source.lines_above.of(source, index) {
            Above::Nothing => continue,
            Above::Executed(machine) => {
                context.machine = Some(machine);
                // The command stands above what answers it; one below is of what follows.
                let above = (index.saturating_sub(2)..index).rev().filter_map(|index| source.line(index));
                let mut above = above.filter(|line| line.text.len() <= LONGEST_LINE);
                context.command = context.command.or_else(|| above.find_map(command));
            }
            Above::Command => context.take_command(line, answer),
            Above::Heading(machine, is_server) if index < at => {
                context.machine = context.machine.take().or(machine);
                context.is_license_server = is_server;
                return context;
            }
            Above::Heading(..) | Above::Text => {}
        }
        if context.machine.is_some() {
            return context;
        }
        answer = Some(line.text.trim());
    }
    if context.machine.is_none() {
        context.machine = item_above(source, at);
    }
    context
}

/// The machine of the entry of a list that a line is part of, as YAML writes one: `- name: SH1`, and more below it.
fn item_above(source: &Source<'_>, at: usize) -> Option<MachineName> {
    let indent = |text: &str| text.len() - text.trim_start().len();
    let here = indent(source.line(at)?.text);
    let above = (at.saturating_sub(LONGEST_ITEM)..at).rev().map_while(|index| source.line(index));
    let mut above = above.take_while(|line| here > 0 && !line.is_blank() && line.text.len() <= LONGEST_LINE);
    let first = above.find(|line| indent(line.text) < here && line.text.trim_start().starts_with("- "))?;
    let (label, name) = first.text.trim_start().strip_prefix("- ")?.split_once(':')?;
    let is_label = ["name", "host", "hostname", "server", "computer", "machine"].contains(&label.trim());
    let name = name.trim().trim_matches(['"', '\'']);
    (is_label && is_machine_word(name)).then(|| MachineName::new(name))?
}

/// Lines of the longest entry of a list.
const LONGEST_ITEM: usize = 60;

impl<'a> Context<'a> {
    /// Takes the command of a line, and what it answers where it asks for the name of the machine.
    fn take_command(&mut self, line: &Line<'a>, answer: Option<&str>) {
        let Some(command) = command(line) else { return };
        if self.command.is_none() {
            self.command = Some(command);
            self.machine = machine_of_command(command).or_else(|| session_of_prompt(line));
        }
        if self.machine.is_none() && is_hostname(command) {
            self.machine = answer.and_then(MachineName::new).filter(|name| is_machine_word(name.as_str()));
        }
    }
}

/// The command of a line: behind a prompt, or by its verb.
pub fn command<'a>(line: &Line<'a>) -> Option<&'a str> {
    let text = line.text.trim();
    if line.prompt_machine().is_some() {
        return Some(line.without_prompt());
    }
    if let Some((prompt, rest)) = text.split_once('>')
        && (prompt == "PS" || prompt == "$" || is_path_prompt(prompt))
    {
        return Some(rest.trim());
    }
    let bare = text.strip_prefix("> ").or_else(|| text.strip_prefix("$ ")).unwrap_or(text);
    let verb = bare.split_whitespace().next()?;
    let has_more = bare.len() > verb.len();
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(verb));
    let is_verb = VERBS.iter().any(|known| begins(verb.trim_start_matches('('), known));
    let is_command = is_verb || (has_more && is(TOOLS)) || (bare.len() < 40 && is(TOOLS_ALONE));
    // A sentence may begin with a verb of PowerShell; a command has a parameter, a pipe or stands alone.
    (is_command && !bare.ends_with(['.', '?', '!'])).then_some(bare)
}

/// Beginnings of commands of PowerShell that print something.
const VERBS: &[&str] = &["get-", "invoke-", "test-net"];
/// Tools that are called with arguments.
const TOOLS: &[&str] = &["wmic", "gwmi", "gcim", "sc", "sc.exe", "gp", "gpv", "dism", "dism.exe", "tnc"];
/// Tools that are called without.
const TOOLS_ALONE: &[&str] = &["hostname", "systeminfo", "ver", "dsregcmd"];

/// Whether a text begins with a word, whatever its case.
fn begins(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

fn is_path_prompt(prompt: &str) -> bool {
    let path = prompt.strip_prefix("PS ").unwrap_or(prompt);
    path.get(1..3) == Some(":\\") && !path.contains(['"', '|'])
}

/// The machine in `[PC]: PS C:\>`.
fn session_of_prompt(line: &Line<'_>) -> Option<MachineName> {
    line.prompt_machine().filter(|name| is_machine_word(name)).and_then(MachineName::new)
}

fn is_hostname(command: &str) -> bool {
    // The first of several answers first.
    let first = command.split([';', '&']).next().unwrap_or(command);
    matches!(
        first.trim().to_ascii_lowercase().as_str(),
        "hostname"
            | "hostname.exe"
            | "$env:computername"
            | "[environment]::machinename"
            | "echo %computername%"
    )
}

/// The machine that a command names.
pub fn machine_of_command(command: &str) -> Option<MachineName> {
    let lower = command.to_ascii_lowercase();
    // What is tested is no place where the command runs.
    if lower.starts_with("test-netconnection") || lower.starts_with("tnc ") {
        return None;
    }
    let behind = |mark: &str| lower.find(mark).map(|at| at + mark.len());
    // Folding ASCII keeps every place.
    let at = PARAMETERS.iter().find_map(|mark| behind(mark)).or_else(|| {
        let is_sc = lower.starts_with("sc ") || lower.starts_with("sc.exe ");
        behind(" \\\\").filter(|_| is_sc)
    })?;
    let word = command.get(at..)?.split([' ', '|', '\\', ';', ')']).next()?;
    let name = word.trim_matches(['"', '\'']);
    (!name.contains([',', '$', '@', '(']) && is_machine_word(name)).then(|| MachineName::new(name))?
}

/// The machine on which a command runs another one, whatever that prints: `psexec \\X …`, `winrs -r:X …`.
pub fn machine_run_on(command: &str) -> Option<MachineName> {
    let verb = command.split(char::is_whitespace).next()?;
    let rest = command.get(verb.len()..)?;
    let program = verb.rsplit('\\').next()?;
    let (_, _, marks) = ELSEWHERE
        .iter()
        .find(|(name, is_whole, _)| begins(program, name) && (!is_whole || program.len() == name.len()))?;
    // Folding ASCII keeps every place.
    let lower = rest.to_ascii_lowercase();
    let at = marks.iter().find_map(|mark| Some(lower.find(mark)? + mark.len()))?;
    let word = rest.get(at..)?.trim_start().split([' ', '\\', ';', '{']).next()?;
    let name = word.trim_matches(['"', '\'']);
    (is_machine_word(name) && !name.starts_with('-')).then(|| MachineName::new(name))?
}

/// Commands that run others elsewhere, whether nothing may follow their names, and what stands before the machine.
const ELSEWHERE: &[(&str, bool, &[&str])] = &[
    ("psexec", false, &[" \\\\"]),
    ("paexec", false, &[" \\\\"]),
    ("winrs", false, &[" -r:", " /r:", " -remote:", " /remote:"]),
    ("invoke-command", true, &[" -computername ", " -cn ", " -computer ", " "]),
    ("icm", true, &[" -computername ", " -cn ", " -computer ", " "]),
    ("get-winevent", true, &[" -computername ", " -cn "]),
    ("get-eventlog", true, &[" -computername ", " -cn "]),
    ("wevtutil", false, &[" /r:", " /remote:"]),
    ("enter-pssession", true, &[" -computername ", " -cn ", " "]),
    ("etsn", true, &[" -computername ", " -cn ", " "]),
];

/// A heading: the machine that it names, and whether it calls it a license server.
fn heading(text: &str) -> Option<(Option<MachineName>, bool)> {
    if text.len() > 80 {
        return None;
    }
    // A label, as a line of a list or of separated values: `"License Server:","LS1"`.
    if let Some((label, name)) = text.split_once(':')
        && let name = name.trim_matches([' ', '\t', ',', ';', '"'])
        && SERVER_WORDS.iter().any(|word| label.trim_matches(['"', ' ']).eq_ignore_ascii_case(word))
        && is_machine_word(name)
    {
        return Some((MachineName::new(name), true));
    }
    let marks: &[char] = &['#', '=', '-', '*', '>', '<', ';', ':', '/', ' ', '[', ']', '`'];
    let bare = text.trim_matches(marks);
    let is_marked = bare.len() < text.len();
    let preposition = PREPOSITIONS.iter().find(|word| begins(bare, word));
    if !is_marked && preposition.is_none() {
        return last_word(bare).map(|name| (Some(name), false));
    }
    let rest = preposition.and_then(|word| bare.get(word.len()..)).unwrap_or(bare).trim();
    let rest = rest.strip_prefix("the ").unwrap_or(rest);
    let plain = rest.split(['(', ',']).next().unwrap_or(rest).trim();
    let lower = plain.to_ascii_lowercase();
    let is_server = SERVER_WORDS.iter().any(|word| lower == *word)
        || SERVER_WORDS.iter().any(|word| rest.to_ascii_lowercase().contains(word) && word.len() > 2);
    if HOST_WORDS.contains(&lower.as_str()) {
        return Some((None, false));
    }
    let name = plain.split([':', ' ']).find(|word| is_machine(word)).and_then(MachineName::new);
    let has_one_word = plain.split_whitespace().count() == 1;
    let is_short = lower.split_whitespace().count() <= 4;
    match (name, is_server) {
        (Some(name), _) if has_one_word || (is_server && is_short) => Some((Some(name), is_server)),
        // "licmgr on wexlic": in so few words about a license server the last one is its name, whatever it looks like.
        (None, true) if is_short => Some((led_name(plain), true)),
        // "RD Licensing Manager on LIC25 (Server 2025, Activated):": what stands in brackets is about the machine.
        _ => last_word(bare).or_else(|| last_word(plain)).map(|name| (Some(name), is_server)),
    }
}

/// The last word of few, behind a preposition, which names no part of a report.
fn led_name(text: &str) -> Option<MachineName> {
    let (before, name) = text.rsplit_once(' ')?;
    let before = before.rsplit(' ').next()?;
    let is_preposition = PREPOSITIONS.iter().any(|word| word.trim_end().eq_ignore_ascii_case(before));
    (is_preposition && is_name(name)).then(|| MachineName::new(name))?
}

/// The machine in `Packs on LIC01`: the last word, behind a preposition, in few words.
fn last_word(text: &str) -> Option<MachineName> {
    let mut words = text.split_whitespace().rev().take(7);
    let (name, before) = (words.next()?, words.next()?);
    let is_short = words.count() < 5;
    let is_preposition = PREPOSITIONS.iter().any(|word| word.trim_end().eq_ignore_ascii_case(before));
    (is_short && is_preposition && is_machine(name)).then(|| MachineName::new(name))?
}

/// Whether a word looks like the name of a machine and of nothing else: letters with digits, or a name in a domain.
pub fn is_machine(word: &str) -> bool {
    let has = |test: fn(&u8) -> bool| word.bytes().any(|byte| test(&byte));
    let in_domain = word.split('.').count() > 2 && !word.contains("..");
    is_machine_word(word)
        && word.len() > 2
        && has(u8::is_ascii_alphabetic)
        // Keys of other files have several words.
        && word.bytes().filter(|byte| *byte == b'_').count() < 2
        && (has(u8::is_ascii_digit) || in_domain)
        && !["win32", "s-1-"].iter().any(|start| begins(word, start))
}

/// Whether a word can be the name of a machine.
pub fn is_machine_word(word: &str) -> bool {
    !word.is_empty()
        && word.len() <= 255
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_named_by_command_prompt_heading_or_answer() {
        for (text, machine, is_server) in [
            (
                "PS C:\\> Get-CimInstance Win32_TSLicenseKeyPack -ComputerName LIC16 | ft A,B\nx",
                Some("LIC16"),
                false,
            ),
            ("PS C:\\> Get-Service TermService -cn 'ts1.contoso.local'\nx", Some("ts1.contoso.local"), false),
            ("C:\\>sc \\\\ls1.contoso.local query TermServLicensing\nx", Some("ls1.contoso.local"), false),
            ("C:\\>wmic /node:TS1 os get caption\nx", Some("TS1"), false),
            ("[LS01]: PS C:\\Users\\a\\Documents> Get-Service\nx", Some("LS01"), false),
            ("C:\\>hostname\nRDSH07\n\nC:\\>systeminfo\nx", Some("RDSH07"), false),
            ("# on LIC01\nx", Some("LIC01"), false),
            ("=== RDSH01 ===\nx", Some("RDSH01"), false),
            ("on the LS:\nx", None, true),
            ("# license server LIC01\nx", Some("LIC01"), true),
            ("Get-CimInstance Win32_OperatingSystem   (both servers)\nx", None, false),
            ("Packs on LIC01:\nx", Some("LIC01"), false),
            ("Packs on LIC01\nx", Some("LIC01"), false),
            ("PS C:\\> # and from the host SH7 (rebooted)\nx", Some("SH7"), false),
            ("  rcm_events_14d: []\nx", None, false),
            ("RD Licensing Manager on LIC25 (Server 2025, Activated, OK):\nx", Some("LIC25"), true),
            ("licmgr on wexlic (2022, Activated):\nx", Some("wexlic"), true),
            ("RD Licensing on Friday:\nx", None, true),
            ("on the license server:\nx", None, true),
            ("# license server LIC01\n\nHosts:\nx", None, false),
            ("Note:\nx", None, false),
            ("we saw this on Monday\nx", None, false),
        ] {
            let source = Source::new(0, text);
            let context = above(&source, source.lines.len() - 1);
            assert_eq!(context.machine.as_ref().map(MachineName::as_str), machine, "{text}");
            assert_eq!(context.is_license_server, is_server, "{text}");
        }
    }

    #[test]
    fn sentences_are_no_commands() {
        for (text, expected) in [
            ("PS C:\\> Get-Date", true),
            ("PS> $x.LicensingType", true),
            ("Get-Service TermService", true),
            ("wmic os get caption /value", true),
            ("Get-Service says that it runs.", false),
            ("the host > the license server", false),
            ("wmic", false),
        ] {
            assert_eq!(command(&Source::new(0, text).lines[0]).is_some(), expected, "{text}");
        }
    }
}
