//! Keys with their values as PowerShell lists them: `Get-ChildItem` and `Get-Item` of a registry path.
//!
//! The hive stands above; below each name of a key its values stand in a column of their own.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::registry_context;

use super::reg_query::seen;
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::records::{self, Value};
use crate::registry::{KeyPath, RegistryData};
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "reg-children", read };

/// Lines between the hive and the rule of its table.
const LONGEST_HEAD: usize = 6;
/// The longest line that is looked at.
const LONGEST_LINE: usize = 2000;

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let hive = hive(source.line(at)?)?;
    let rule = (at + 1..at + LONGEST_HEAD).find(|next| source.line(*next).is_some_and(is_rule))?;
    let column = second_word(source.line(rule)?.text)?;
    let mut reading = Reading { lines: rule + 1 - at, ..Reading::default() };
    let mut key: Option<KeyPath> = None;
    for line in source.lines.iter().skip(rule + 1).take_while(|line| !line.text.trim().is_empty()) {
        let (name, value) = line.text.split_at_checked(column.min(line.text.len()))?;
        if line.text.len() > LONGEST_LINE || line.without_prompt() != line.text.trim() {
            break;
        }
        if !name.trim().is_empty() {
            key = KeyPath::parse(&format!("{hive}\\{}", name.trim()));
        }
        reading.lines += 1;
        let Some((key, (name, data))) = key.as_ref().zip(value.split_once(" : ")) else { continue };
        take(&mut reading, source, key, (name.trim(), data.trim()), (line, value));
    }
    Some(reading)
}

/// Takes a value of a key with its place.
fn take(
    reading: &mut Reading,
    source: &Source<'_>,
    key: &KeyPath,
    value: (&str, &str),
    at: (&Line<'_>, &str),
) {
    let (name, data) = value;
    let is_secret = registry_context::find(&key.key, name).is_some_and(|row| row.secret);
    let data = match records::value(data) {
        _ if is_secret => RegistryData::Bytes(Vec::new()),
        Value::Text(text) => text.parse().map_or(RegistryData::Text(text), RegistryData::Number),
        Value::List(items) => RegistryData::List(items),
        Value::Blank | Value::Null => RegistryData::Text(String::new()),
        Value::Cut(_) | Value::CutList(_) => {
            return reading.notes.push(Note { kind: NoteKind::CutOff, about: name.to_owned() });
        }
    };
    let provenance = source.provenance(at.0, at.1.trim(), Strength::Setting);
    reading.observations.push(seen(key.key.clone(), name, Answer::Value(data), provenance));
}

/// The path in `    Hive: HKEY_LOCAL_MACHINE\SYSTEM`, whatever the label.
fn hive<'a>(line: &Line<'a>) -> Option<&'a str> {
    let (label, path) = line.text.split_once(':')?;
    let path = path.trim();
    (label.len() < 30 && path.starts_with("HKEY_LOCAL_MACHINE\\")).then_some(path)
}

/// The rule below `Name` and `Property`.
fn is_rule(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    text.len() > 8 && text.bytes().all(|byte| matches!(byte, b'-' | b' ')) && text.contains("- ")
}

/// Where the second word of a line begins.
fn second_word(line: &str) -> Option<usize> {
    let gap = line.trim_start().find(' ')? + line.len() - line.trim_start().len();
    let rest = line.get(gap..)?;
    Some(gap + rest.len() - rest.trim_start().len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;

    const CHILDREN: &str = "    Hive: HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\n\n\nName                           Property\n----                           --------\nLicenseServers                 SpecifiedLicenseServers : {ls1, ls2.contoso.local}\nOther                          One : 1\n                               Two : second\n\nnext";

    fn said(text: &str) -> Vec<(String, String, Answer<RegistryData>)> {
        let reading = read(&Source::new(0, text), 0).unwrap_or_default();
        let said = reading.observations.into_iter().filter_map(|seen| match seen.saw {
            Saw::RegistryValue { key, name, answer } => Some((key, name, answer)),
            _ => None,
        });
        said.collect()
    }

    #[test]
    fn each_value_is_of_the_key_in_front_of_it() {
        let key =
            |name: &str| format!("SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\{name}");
        let list = RegistryData::List(vec!["ls1".to_owned(), "ls2.contoso.local".to_owned()]);
        assert_eq!(
            said(CHILDREN),
            [
                (key("LicenseServers"), "SpecifiedLicenseServers".to_owned(), Answer::Value(list)),
                (key("Other"), "One".to_owned(), Answer::Value(RegistryData::Number(1))),
                (key("Other"), "Two".to_owned(), Answer::Value(RegistryData::Text("second".to_owned()))),
            ]
        );
        let source = Source::new(0, CHILDREN);
        let reading = read(&source, 0).expect("keys");
        let span = reading.observations[2].provenance.span;
        assert_eq!((reading.lines, source.slice(span.start, span.end)), (8, "Two : second"));
    }

    #[test]
    fn a_list_that_is_cut_is_noted_and_look_alikes_are_left_to_others() {
        let cut = CHILDREN.replace(", ls2.contoso.local}", ", ls2.cont...");
        assert_eq!(read(&Source::new(0, &cut), 0).expect("keys").notes.len(), 1);
        for text in [
            "Hive: the bees",
            "Hive: HKEY_LOCAL_MACHINE\\SYSTEM\n\nand so on",
            "Key: HKLM\\SYSTEM\n---- ----",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
