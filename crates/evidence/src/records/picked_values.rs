//! What `Get-ItemPropertyValue` answers, the values of a key that it is asked for, and what several members of objects answer
//! (`$s.LicensingType, $s.LicensingName`): without their names.
//!
//! The names stand in the command; a list is printed one name a line.

use super::context;
use super::{Field, Record, Records, Value, value};
use crate::reader::Source;
use crate::text::lines::{Line, starts_with};

/// The command, and its short name.
const COMMANDS: [&str; 2] = ["get-itempropertyvalue", "gpv"];
/// Beginnings of paths of the registry.
const REGISTRY: [&str; 3] = ["hklm:", "registry::", "microsoft.powershell.core\\registry::"];
/// Bytes of the longest line that is looked at.
const LONGEST_LINE: usize = 300;
/// Words of the longest value: `Windows Server 2012 R2 Standard Evaluation`.
const WORDS_OF_A_VALUE: usize = 8;
/// Names of the longest list.
const LONGEST_LIST: usize = 16;

/// Reads the command at a line and its answers below.
pub fn read<'a>(source: &Source<'a>, at: usize) -> Option<Records<'a>> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE)?;
    let command = context::command(line)?;
    let names = asked(command).or_else(|| members(command))?;
    let lines = (at + 1..).map_while(|next| source.line(next).filter(|line| is_value(line)));
    let answers: Vec<&Line<'a>> = lines.take(LONGEST_LIST).collect();
    let fields = match (&names[..], &answers[..]) {
        (_, []) => return None,
        ([name], [first, .., last]) => {
            // What is no list has one line.
            answers.iter().all(|line| context::is_machine_word(line.text.trim())).then_some(())?;
            let items = answers.iter().map(|line| line.text.trim().to_owned()).collect();
            let place = (first.place_of(first.text.trim()).0, last.place_of(last.text.trim()).1);
            vec![Field::new(name, "", Value::List(items), place)]
        }
        // Which of several has no value, nobody says.
        (names, answers) if names.len() == answers.len() => {
            let answered = names.iter().zip(answers);
            let field = |(name, line): (&&'a str, &&Line<'a>)| {
                let text = line.text.trim();
                Field::new(name, "", value(text), line.place_of(text))
            };
            answered.map(field).collect()
        }
        _ => return None,
    };
    let record = Record { fields, machine: None };
    Some(Records { records: vec![record], lines: 1 + answers.len(), is_listing: false })
}

/// Whether a line can be a value by itself: no command, no error, no sentence.
fn is_value(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    !line.is_blank()
        && line.text.len() <= LONGEST_LINE
        && context::command(line).is_none()
        && !COMMANDS.iter().any(|name| starts_with(text, name))
        && !text.ends_with(['.', ':', '?', '!'])
        && text.split_whitespace().count() <= WORDS_OF_A_VALUE
}

/// The names that a command asks a key of the registry for.
fn asked(command: &str) -> Option<Vec<&str>> {
    let at = COMMANDS.iter().find_map(|name| find_word(command, name))?;
    let rest = command.get(at..)?;
    if rest.contains('|') {
        return None;
    }
    let words = words(rest);
    let (mut path, mut names) = (None, Vec::new());
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let is = |parameter: &str| word.len() > 1 && starts_with(parameter, word);
        let is_path = is("-path") || is("-literalpath") || is("-pspath");
        let first = match word.starts_with('-') {
            true if is_path || is("-name") => words.next()?,
            true => {
                words.next();
                continue;
            }
            false => word,
        };
        if path.is_none() && !is("-name") {
            path = Some(first);
            continue;
        }
        // "-Name A, B" and "-Name A,B".
        let mut part = first;
        loop {
            names.extend(part.split(',').map(bare).filter(|name| !name.is_empty()));
            let goes_on = part.ends_with(',') || words.peek().is_some_and(|next| next.starts_with(','));
            match words.next_if(|_| goes_on) {
                Some(next) => part = next,
                None => break,
            }
        }
    }
    let path = bare(path?);
    let is_registry = REGISTRY.iter().any(|known| starts_with(path, known));
    (is_registry && !names.is_empty()).then_some(names)
}

/// The members of one object that a command names with commas between, two at least and none twice.
fn members(command: &str) -> Option<Vec<&str>> {
    if !command.starts_with('$') || command.contains(['|', '{', ';', '=', '"']) {
        return None;
    }
    let mut depth = 0_usize;
    let parts = command.split(|letter: char| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == ',' && depth == 0
    });
    let mut object = None;
    let mut names = Vec::new();
    for part in parts.map(str::trim) {
        let (own, name) = (part.split_once('.')?.0, part.rsplit_once('.')?.1);
        let is_name = name.starts_with(|first: char| first.is_ascii_uppercase())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        // Of two objects nobody knows which is which.
        if !is_name || *object.get_or_insert(own) != own || names.contains(&name) {
            return None;
        }
        names.push(name);
    }
    (names.len() > 1).then_some(names)
}

/// A word without quotes and brackets around it.
fn bare(word: &str) -> &str {
    word.trim_matches(['"', '\'', '(', ')', '{', '}', ' ', '“', '”'])
}

/// Where a word begins that no letter stands in front of and a blank behind, whatever its case: one past its end.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    lower.match_indices(word).map(|(at, _)| (at, at + word.len())).find_map(|(at, end)| {
        let before = lower.get(..at)?.bytes().next_back();
        let is_begun = before.is_none_or(|byte| !byte.is_ascii_alphanumeric() && byte != b'-');
        let is_ended = lower.get(end..)?.starts_with(' ');
        (is_begun && is_ended).then_some(end)
    })
}

/// The words of a command; quotes hold blanks together. They keep their quotes.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut quote) = (None, None);
    for (at, letter) in text.char_indices() {
        match quote {
            Some(open) if open == letter => quote = None,
            None if matches!(letter, '"' | '\'') => quote = Some(letter),
            None if letter.is_whitespace() => {
                words.extend(start.take().and_then(|start: usize| text.get(start..at)));
                continue;
            }
            _ => {}
        }
        start.get_or_insert(at);
    }
    words.extend(start.and_then(|start| text.get(start..)));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<(String, Value)> {
        let source = Source::new(0, text);
        let Some(found) = read(&source, 0) else { return Vec::new() };
        let fields = found.records.iter().flat_map(|record| &record.fields);
        fields.map(|field| (field.name.to_owned(), field.value.clone())).collect()
    }

    #[test]
    fn the_names_of_the_command_go_with_the_answers() {
        let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
        let key = r"HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services";
        for (command, answer, expected) in [
            (
                format!("PS C:\\> Get-ItemPropertyValue '{key}' -Name LicenseServers"),
                "ls1,ls2\n\nPS C:\\>",
                vec![text("LicenseServers", "ls1,ls2")],
            ),
            (format!("gpv \"{key}\" LicensingMode"), "4\n", vec![text("LicensingMode", "4")]),
            (
                format!("Get-ItemPropertyValue -Name LicensingMode, LicenseServers -Path '{key}'"),
                "2\nls1\nPS C:\\> exit",
                vec![text("LicensingMode", "2"), text("LicenseServers", "ls1")],
            ),
            (
                format!("PS C:\\> icm -cn TS1 {{ Get-ItemPropertyValue '{key}' -Name LicensingMode }}"),
                "4",
                vec![text("LicensingMode", "4")],
            ),
            (
                format!("Get-ItemPropertyValue '{key}' -Name SpecifiedLicenseServers"),
                "ls1\nls2.contoso.local\n",
                vec![(
                    "SpecifiedLicenseServers".to_owned(),
                    Value::List(vec!["ls1".to_owned(), "ls2.contoso.local".to_owned()]),
                )],
            ),
        ] {
            assert_eq!(values(&format!("{command}\n{answer}")), expected, "{command}");
        }
    }

    #[test]
    fn several_members_are_answered_in_their_order() {
        let text = |name: &str, value: &str| (name.to_owned(), Value::Text(value.to_owned()));
        let command =
            "PS C:\\> $s.LicensingType, $s.GetTStoLSConnectivityStatus('lic01').TsToLsConnectivityStatus";
        let expected = [text("LicensingType", "4"), text("TsToLsConnectivityStatus", "11")];
        assert_eq!(values(&format!("{command}\n4\n11\nPS C:\\> exit")), expected);
        assert_eq!(values(&format!("{command}\n4\nPS C:\\> exit")), []);
        assert_eq!(values("$s.Count, 4\n1\n2"), []);
        assert_eq!(values("$old.LicensingType, $new.LicensingType\n2\n4"), []);
        assert_eq!(values("$s.LicensingType, $server.LicensingName\n2\nPer User"), []);
        assert_eq!(values("$s.LicensingType, $s.LicensingType\n2\n4"), []);
    }

    #[test]
    fn what_does_not_answer_each_name_is_left_to_others() {
        let key = r"'HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services'";
        for text in [
            format!("Get-ItemPropertyValue {key} -Name LicensingMode\n\n4"),
            format!("Get-ItemPropertyValue {key} -Name LicensingMode,LicenseServers\n4"),
            format!("Get-ItemPropertyValue {key} -Name LicensingMode\nGet-ItemPropertyValue : Property"),
            format!("Get-ItemPropertyValue {key} -Name LicensingMode\nThis is what it said yesterday."),
            format!("Get-ItemPropertyValue {key} -Name LicensingMode\n4\nand that is wrong"),
            format!("Get-ItemPropertyValue {key} | fl\n4"),
            "Get-ItemPropertyValue .\\a.txt -Name Length\n4".to_owned(),
            "Get-ItemPropertyValue $key -Name LicensingMode\n4".to_owned(),
        ] {
            assert!(values(&text).is_empty(), "{text}");
        }
    }
}
