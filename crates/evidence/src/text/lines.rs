//! Lines of a text with their places.
//!
//! A line ends at LF, CR LF or a lone CR; the ends are not part of it.

use calwise_licensing::letters;

use crate::event_fields::{Field, field};

/// One line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'a> {
    /// Number in the text, from 1. Lines that readers do not see have one too.
    pub number: u32,
    /// First byte in the text.
    pub start: u32,
    /// The line without its end.
    pub text: &'a str,
}

impl<'a> Line<'a> {
    /// One past its last byte.
    pub fn end(&self) -> u32 {
        self.start + offset(self.text.len())
    }

    /// The place of a part of this line: first byte and one past the last.
    ///
    /// A part that is not a slice of this line gives the place of the whole line.
    pub fn place_of(&self, part: &str) -> (u32, u32) {
        let (line, part_at) = (self.text.as_ptr() as usize, part.as_ptr() as usize);
        match part_at.checked_sub(line) {
            Some(from) if from + part.len() <= self.text.len() => {
                (self.start + offset(from), self.start + offset(from + part.len()))
            }
            _ => (self.start, self.end()),
        }
    }

    /// The line without a console prompt in front, such as `C:\Windows>` or `PS C:\>`.
    pub fn without_prompt(&self) -> &'a str {
        if let Some(command) = bare_prompt(self.text.trim()) {
            return command;
        }
        let (text, _) = remote_prompt(self.text.trim_start());
        let bare = text.strip_prefix("PS ").unwrap_or(text);
        let is_path =
            bare.len() > 2 && bare.as_bytes()[0].is_ascii_alphabetic() && bare[1..].starts_with(":\\");
        if is_path
            && let Some((path, command)) = bare.split_once('>')
            && !path.contains(['"', '|'])
        {
            return command.trim();
        }
        bare.strip_prefix("PS>").or_else(|| text.strip_prefix("PS>")).unwrap_or(text).trim()
    }

    /// The machine that the prompt names: `[RDSH01]: PS C:\>`.
    pub fn prompt_machine(&self) -> Option<&'a str> {
        remote_prompt(self.text.trim_start()).1
    }

    /// Whether nothing but blanks, or a prompt that waits, stands here.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty() || self.without_prompt().is_empty()
    }
}

/// A line without the machine that a prompt of another one begins with, and that machine.
fn remote_prompt(text: &str) -> (&str, Option<&str>) {
    let split = text.strip_prefix('[').and_then(|rest| rest.split_once("]: "));
    match split {
        Some((machine, rest)) if rest.starts_with("PS ") && !machine.contains(char::is_whitespace) => {
            (rest, Some(machine))
        }
        Some(_) => (text, None),
        None => short_prompt(text).map_or((text, None), |(machine, command)| (command, Some(machine))),
    }
}

/// The machine and the command of `RDSH01> reg query …`, as people shorten a prompt.
fn short_prompt(text: &str) -> Option<(&str, &str)> {
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let end = text.bytes().take(LONGEST_PROMPT).position(|byte| !is_of_name(&byte))?;
    let (machine, rest) = text.split_at_checked(end)?;
    let command = rest.strip_prefix("> ").or_else(|| rest.strip_prefix('>'))?.trim_start();
    let is_command = is_command(command.split([' ', '|']).next()?);
    (is_command && machine.len() > 1 && !matches!(machine, "PS" | "SQL" | "mysql"))
        .then_some((machine, command))
}

/// The command behind a prompt of which people left nothing but its end: `>reg query …`. What mail quotes has a blank there.
fn bare_prompt(text: &str) -> Option<&str> {
    let command = text.strip_prefix('>').filter(|rest| !rest.starts_with([' ', '>']))?;
    let verb = command.split([' ', '|']).next()?;
    // What people quote without a blank begins with words too: ">Change of …", ">New-hire …".
    let is_tool = TOOLS.split_ascii_whitespace().any(|tool| tool == verb);
    (is_tool || is_cmdlet(verb)).then_some(command)
}

/// Whether a word is a command of PowerShell that asks: `Get-CimInstance`.
fn is_cmdlet(verb: &str) -> bool {
    ASKING.iter().any(|known| starts_with(verb, known) && verb.len() > known.len() + 2)
}

fn is_command(verb: &str) -> bool {
    let verb = verb.trim_start_matches('(');
    let mut commands = TOOLS.split_ascii_whitespace().chain(COMMAND_WORDS.split_ascii_whitespace());
    commands.any(|known| known.eq_ignore_ascii_case(verb))
        || ASKING.iter().chain(CHANGING).any(|known| starts_with(verb, known))
}

/// Bytes of the longest name before such a prompt.
const LONGEST_PROMPT: usize = 64;
/// Tools that people call behind it: those whose names are no words, and those whose names are.
const TOOLS: &str = "\
    reg reg.exe sc sc.exe wmic netsh nltest nslookup gpresult systeminfo quser qwinsta whoami tnc portqry \
    wevtutil dism gwmi gcim dsregcmd";
const COMMAND_WORDS: &str =
    "net ping hostname query powershell gp ver w32tm netstat psexec winrs icm change cmd";
/// Beginnings of commands of PowerShell: those that ask, and those that change something.
const ASKING: &[&str] = &["get-", "test-", "invoke-", "resolve-"];
const CHANGING: &[&str] = &["enter-", "set-", "restart-", "start-", "new-"];

/// Whether a text begins with another, whatever the case of Latin letters.
pub fn starts_with(text: &str, beginning: &str) -> bool {
    text.get(..beginning.len()).is_some_and(|head| head.eq_ignore_ascii_case(beginning))
}

/// A length as an offset. Inputs are limited far below `u32::MAX`; a longer one stops counting there.
pub fn offset(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The lines of a text.
pub fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let bytes = text.as_bytes();
    let mut start = 0;
    while start < bytes.len() {
        let length = bytes[start..].iter().position(|byte| matches!(byte, b'\n' | b'\r'));
        let end = length.map_or(bytes.len(), |length| start + length);
        lines.push(Line { number: offset(lines.len() + 1), start: offset(start), text: &text[start..end] });
        start = match bytes.get(end..) {
            Some([b'\r', b'\n', ..]) => end + 2,
            _ => end + 1,
        };
    }
    lines
}

/// Lines in which an event, values of the registry or a console are quoted as mail quotes, with `>` in front, without these
/// marks: who answers quotes what was sent.
pub fn without_marks_of_mail(mut lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let is_quoted = |line: &Line<'_>| line.text.starts_with('>');
    // Where all is quoted, but for who wrote it, nobody quotes anything beside his own words: a mail was passed on.
    let is_of_mail = |line: &Line<'_>| is_quoted(line) || line.is_blank() || names_the_writer(line);
    if lines.len() > 1 && lines.iter().any(is_quoted) && lines.iter().all(is_of_mail) {
        lines.iter_mut().for_each(unquote);
        return lines;
    }
    // Who only asks about a mail passes it on as well.
    let is_asked = |line: &Line<'_>| is_of_mail(line) || line.text.trim_end().ends_with(['?', '？']);
    if lines.iter().all(is_asked) && holds_head_of_mail(&lines) {
        lines.iter_mut().for_each(unquote);
        return lines;
    }
    for run in lines.chunk_by_mut(|one, next| is_quoted(one) && is_quoted(next)) {
        if (run.len() >= LABELS_OF_AN_EVENT && holds_event(run)) || holds_registry(run) || holds_console(run)
        {
            run.iter_mut().for_each(unquote);
        }
    }
    lines
}

/// Words of the line that programs for mail put above a quotation, in small letters.
const WROTE: [&str; 11] = [
    " wrote",
    " schrieb",
    " a écrit",
    " escribió",
    " ha scritto",
    " escreveu",
    " schreef",
    " napisał",
    " skrev",
    " пишет",
    " написал",
];
/// Bytes of the longest of these lines.
const LONGEST_ATTRIBUTION: usize = 200;

/// Whether a line says nothing but when who wrote what is quoted below it.
fn names_the_writer(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    let lower = || letters::lower_case(text);
    text.len() <= LONGEST_ATTRIBUTION
        && text.ends_with(':')
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && WROTE.iter().any(|word| lower().contains(word))
}

/// Labels in the head of a mail, in small letters: who wrote it, when, and about what.
const HEAD_OF_MAIL: [&[&str]; 3] = [
    &["from", "von", "de", "da", "van", "od", "от", "发件人", "差出人"],
    &[
        "sent",
        "date",
        "gesendet",
        "datum",
        "envoyé",
        "enviado",
        "enviada",
        "fecha",
        "inviato",
        "verzonden",
        "wysłano",
        "отправлено",
        "发送时间",
        "送信日時",
    ],
    &[
        "subject",
        "betreff",
        "objet",
        "asunto",
        "oggetto",
        "assunto",
        "onderwerp",
        "temat",
        "тема",
        "主题",
        "件名",
    ],
];

/// Which label of a mail's head a line has: who wrote it, when, or about what.
pub fn label_of_mail(line: &Line<'_>) -> Option<usize> {
    let label = without_marks(line.text).split_once(':')?.0.trim();
    let label = (label.len() <= LONGEST_LABEL_OF_MAIL).then(|| letters::lower_case(label))?;
    HEAD_OF_MAIL.iter().position(|names| names.contains(&label.as_str()))
}

/// Bytes of the longest of these labels, with room.
const LONGEST_LABEL_OF_MAIL: usize = 24;

/// Whether the head of a mail stands in lines that quote it.
fn holds_head_of_mail(lines: &[Line<'_>]) -> bool {
    let quoted = || lines.iter().filter(|line| line.text.starts_with('>'));
    (0..HEAD_OF_MAIL.len()).all(|wanted| quoted().any(|line| label_of_mail(line) == Some(wanted)))
}

fn unquote(line: &mut Line<'_>) {
    let text = without_marks(line.text);
    line.start += offset(line.text.len() - text.len());
    line.text = text;
}

/// Labels by which an event is known.
const LABELS_OF_AN_EVENT: usize = 3;

fn holds_event(run: &[Line<'_>]) -> bool {
    let label = |line: &Line<'_>| field(without_marks(line.text).split_once(':')?.0);
    let labels = || run.iter().filter_map(label).filter(|label| *label != Field::Other);
    labels().nth(LABELS_OF_AN_EVENT - 1).is_some() && labels().any(|label| label == Field::Number)
}

/// Whether a key stands there as the registry prints it, and a value below.
fn holds_registry(run: &[Line<'_>]) -> bool {
    let is_key = |line: &Line<'_>| {
        let text = without_marks(line.text);
        text.starts_with("HKEY_") || text.starts_with("[HKEY_")
    };
    let below = run.iter().position(is_key).and_then(|key| run.get(key + 1..)).unwrap_or(&[]);
    let is_value =
        |line: &Line<'_>| [" REG_", "\"=dword:", "\"=hex"].iter().any(|mark| line.text.contains(mark));
    below.iter().any(is_value)
}

/// Whether a command stands there behind its prompt, and something below.
fn holds_console(run: &[Line<'_>]) -> bool {
    let is_command = |line: &Line<'_>| {
        let bare = Line { text: without_marks(line.text), ..*line };
        let command = bare.without_prompt();
        !command.is_empty() && command.len() < bare.text.trim().len()
    };
    run.iter().position(is_command).is_some_and(|at| at + 1 < run.len())
}

/// How many marks of mail stand in front of a line.
pub fn marks_of_mail(line: &str) -> usize {
    let marks = line.len() - without_marks(line).len();
    line.bytes().take(marks).filter(|byte| *byte == b'>').count()
}

/// A line without the marks of mail in front, each with one blank.
pub fn without_marks(mut text: &str) -> &str {
    while let Some(rest) = text.strip_prefix('>') {
        text = rest.strip_prefix(' ').unwrap_or(rest);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_that_a_reply_quotes_is_read_without_its_marks() {
        let text = "> > Source: X\n>> Event ID: 7\n> > Computer:  A\n>   more\nend";
        let found = without_marks_of_mail(lines(text));
        let texts: Vec<_> = found.iter().map(|line| line.text).collect();
        assert_eq!(texts, ["Source: X", "Event ID: 7", "Computer:  A", "  more", "end"]);
        let passed_on = without_marks_of_mail(lines("> one\n>\n\n>> two"));
        assert_eq!(
            passed_on.iter().map(|line| line.text).collect::<Vec<_>>(),
            ["one", "", "", "two"],
            "all of it is quoted"
        );
        let thread = without_marks_of_mail(lines("Am 17.11.2026 um 10:12 schrieb Petra W.:\n> one\n> > two"));
        assert_eq!(thread[2].text, "two", "who wrote it is no own word");
        let asked = "> From: A\n> Sent: today\n> Subject: RE: x\n>\n> > one\n\nWhat is wrong?";
        assert_eq!(without_marks_of_mail(lines(asked))[4].text, "one", "who asks says nothing");
        let told = format!("{asked}\nWe fixed it.");
        assert_eq!(without_marks_of_mail(lines(&told))[4].text, "> > one");
        assert_eq!(without_marks_of_mail(lines("they say\n> one\n> two"))[1].text, "> one");
        for line in &found {
            assert_eq!(&text[line.start as usize..line.end() as usize], line.text);
        }
        for other in ["> Source: X\n> says: so\n> more", "> one\n> two\n> three", ">\n>\n>"] {
            let other = format!("{other}\nend");
            assert_eq!(without_marks_of_mail(lines(&other)), lines(&other), "{other}");
        }
    }

    #[test]
    fn values_of_the_registry_that_a_reply_quotes_are_read_without_its_marks() {
        let text = "> HKEY_LOCAL_MACHINE\\SYSTEM\\X\n>     A    REG_SZ    b\n>\n> and so on\n";
        let found = without_marks_of_mail(lines(text));
        let texts: Vec<_> = found.iter().map(|line| line.text).collect();
        assert_eq!(texts, ["HKEY_LOCAL_MACHINE\\SYSTEM\\X", "    A    REG_SZ    b", "", "and so on"]);
        for other in
            ["> HKEY_LOCAL_MACHINE\\SYSTEM\\X\n> is the key", ">   A    REG_SZ    b\n> HKEY_LOCAL_MACHINE"]
        {
            let other = format!("{other}\nend");
            assert_eq!(without_marks_of_mail(lines(&other)), lines(&other), "{other}");
        }
    }

    #[test]
    fn every_line_end_counts_once_and_places_hold() {
        let text = "one\r\ntwo\nthree\rfour";
        let found = lines(text);
        let texts: Vec<_> = found.iter().map(|line| line.text).collect();
        assert_eq!(texts, ["one", "two", "three", "four"]);
        for line in &found {
            assert_eq!(&text[line.start as usize..line.end() as usize], line.text);
        }
        assert_eq!(found.last().map(|line| line.number), Some(4));
    }

    #[test]
    fn prompts_are_no_part_of_a_command() {
        for (text, command) in [
            (r#"C:\Windows\system32>reg query "HKLM\A B""#, r#"reg query "HKLM\A B""#),
            (r"PS C:\> Get-Date", "Get-Date"),
            (r"[RDSH01]: PS C:\Users\a\Documents> Get-Date", "Get-Date"),
            ("[10:02]: PS notes", "PS notes"),
            ("PS> Get-Date", "Get-Date"),
            ("plain words > not a prompt", "plain words > not a prompt"),
            (r"C:\>", ""),
            (">reg query X", "reg query X"),
            ("> reg query X", "> reg query X"),
            (">words of somebody", ">words of somebody"),
            (">Change of the license server", ">Change of the license server"),
            (">New-hire is refused", ">New-hire is refused"),
        ] {
            assert_eq!(lines(text)[0].without_prompt(), command, "{text}");
        }
    }
}
