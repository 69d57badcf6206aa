//! The registry as scripts list it: `enumerating SYSTEM\…\RCM`, and below it each value as `Name:data`.
//!
//! `rds-lic-svr-chk.ps1` prints so. Bytes are told by their number only, and a key without values may be one that is
//! not there: such a listing says nothing of what is absent.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::name::MachineName;

use super::reg_query::seen;
use crate::reader::{Reader, Reading, Source};
use crate::records::context::is_machine_word;
use crate::registry::{KeyPath, RegistryData};
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "reg-listing", read };

/// The word in front of a key.
const OPENING: &str = "enumerating ";
/// What stands behind the key where one value is looked for.
const OF_ONE_VALUE: &str = " for value ";
/// The longest line that is looked at.
const LONGEST_LINE: usize = 4000;
/// Lines behind a key in which the script names its machine.
const LONGEST_RUN: usize = 600;
/// The property by which it does.
const NAME: &str = "ServerName:";
/// Bytes that a value is told to have at most.
const MOST_BYTES: usize = 1 << 16;

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let opening = opening(source.line(at)?)?;
    let machine = machine_of_run(source, at);
    let mut reading = Reading { lines: 1, machine, ..Reading::default() };
    let Opening::Key(key) = opening else { return Some(reading) };
    for line in source.lines.iter().skip(at + 1).take_while(|line| line.text.len() <= LONGEST_LINE) {
        let Some((name, data)) = value(line.text) else { break };
        let provenance = source.provenance(line, line.text.trim(), Strength::Setting);
        let mut seen = seen(key.key.clone(), name, Answer::Value(data), provenance);
        seen.machine.clone_from(&reading.machine);
        reading.observations.push(seen);
        reading.lines += 1;
    }
    Some(reading)
}

/// What a line of the script opens.
enum Opening {
    /// The listing of a key.
    Key(KeyPath),
    /// The search for one value, which is printed elsewhere.
    OneValue,
}

fn opening(line: &Line<'_>) -> Option<Opening> {
    let path = line.text.trim().strip_prefix(OPENING).filter(|path| path.len() <= LONGEST_LINE)?;
    let is_of_machine = ["SYSTEM\\", "SOFTWARE\\", "HKLM\\", "HKEY_LOCAL_MACHINE\\"]
        .iter()
        .any(|hive| path.get(..hive.len()).is_some_and(|start| start.eq_ignore_ascii_case(hive)));
    if !is_of_machine {
        return None;
    }
    if path.contains(OF_ONE_VALUE) {
        return Some(Opening::OneValue);
    }
    let rooted = if path.starts_with("HK") { path.to_owned() } else { format!("HKLM\\{path}") };
    KeyPath::parse(&rooted).map(Opening::Key)
}

/// A value of a listing: its name, and what it holds.
fn value(text: &str) -> Option<(&str, RegistryData)> {
    let (name, data) = text.split_once(':')?;
    if name.is_empty() || name.starts_with(char::is_whitespace) || name.contains('\\') {
        return None;
    }
    let data = data.trim();
    let blob = data.strip_prefix("(Binary Blob (length:").and_then(|rest| rest.split(')').next());
    let data = match blob.and_then(|length| length.parse::<usize>().ok()) {
        Some(length) => RegistryData::Bytes(vec![0; length.min(MOST_BYTES)]),
        None => data.parse().map_or_else(|_| RegistryData::Text(data.to_owned()), RegistryData::Number),
    };
    Some((name, data))
}

/// The machine that the script asks further on for its settings.
fn machine_of_run(source: &Source<'_>, at: usize) -> Option<MachineName> {
    let behind = source.lines.iter().skip(at).take(LONGEST_RUN);
    let mut run = behind.take_while(|line| line.text.trim() != "finished");
    let name = run.find_map(|line| line.text.strip_prefix(NAME))?.trim();
    is_machine_word(name).then(|| MachineName::new(name))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;

    #[test]
    fn values_below_a_key_are_those_of_the_machine_that_the_run_names() {
        let text = "enumerating SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core\nLicensingMode:4\nX509 Certificate:(Binary Blob (length:3))\nLicenseServers:ls1,10.0.0.5\n\nActiveDesktop: 1\nServerName: SH7\nfinished\n";
        let reading = read(&Source::new(0, text), 0).expect("a listing");
        assert_eq!((reading.lines, reading.machine.as_ref().map(MachineName::as_str)), (4, Some("SH7")));
        let values: Vec<_> = reading.observations.iter().map(|seen| &seen.saw).collect();
        let data = |saw: &Saw| match saw {
            Saw::RegistryValue { name, answer: Answer::Value(data), .. } => {
                Some((name.clone(), data.clone()))
            }
            _ => None,
        };
        assert_eq!(
            values.into_iter().filter_map(data).collect::<Vec<_>>(),
            [
                ("LicensingMode".to_owned(), RegistryData::Number(4)),
                ("X509 Certificate".to_owned(), RegistryData::Bytes(vec![0; 3])),
                ("LicenseServers".to_owned(), RegistryData::Text("ls1,10.0.0.5".to_owned())),
            ]
        );
    }

    #[test]
    fn one_value_that_is_asked_for_and_other_lists_say_nothing() {
        let one = "enumerating SOFTWARE\\Policies\\X for value LicensingMode\nLicensingMode:4\n";
        let reading = read(&Source::new(0, one), 0).expect("a line of the script");
        assert_eq!((reading.lines, reading.observations.len()), (1, 0));
        for text in ["enumerating the hosts\nLicensingMode:4", "Enumerating", "LicensingMode:4"] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
