//! Lines of a text with their places.
//!
//! A line ends at LF, CR LF or a lone CR; the ends are not part of it.

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

#[cfg(test)]
mod tests {
    use super::*;

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
