//! `reg query`: the command as it was typed, keys, values, and the errors that answer it.
//!
//! A command that asked for a whole key says of each known value in it that it is there or not;
//! a listing without its command says only what it shows.

mod lines;

use calwise_licensing::fact::{Answer, Provenance, Strength};
use calwise_licensing::knowledge::registry as known;
use calwise_licensing::name::MachineName;

use crate::observation::{Observation, Saw};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::registry::{KeyPath, RegistryData};
use crate::text::lines::Line;
use lines::{command, failure, is_key_line, is_search_end, value};

pub(super) static READER: Reader = Reader { id: "reg-query", read };

/// A `reg query` as it is printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegQuery {
    /// The command, if it was pasted.
    pub command: Option<RegQueryCommand>,
    /// The keys that it printed.
    pub keys: Vec<RegQueryKey>,
    /// How it failed, if it did.
    pub failure: Option<RegQueryFailure>,
}

/// The command line of a `reg query`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegQueryCommand {
    /// The machine in the path, if it names one.
    pub machine: Option<String>,
    /// The key as it was typed, without machine and quotes.
    pub key: String,
    /// The value after `/v`.
    pub value: Option<String>,
    /// Whether `/s` stands there.
    pub subkeys: bool,
}

/// One key and its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegQueryKey {
    /// The key as it was printed.
    pub path: String,
    /// Its values.
    pub values: Vec<RegQueryValue>,
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegQueryValue {
    /// Its name.
    pub name: String,
    /// Its data.
    pub data: RegistryData,
}

/// How a query failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegQueryFailure {
    /// The key or value is not there.
    NotFound,
    /// Access was denied.
    Denied,
    /// Anything else, such as a wrong syntax.
    Other,
}

/// A `reg query` with the places of its parts.
struct Placed<'a> {
    query: RegQuery,
    lines: usize,
    command_line: Option<Line<'a>>,
    failure_line: Option<Line<'a>>,
    key_lines: Vec<Line<'a>>,
    /// Place of each value: key index, first and last byte.
    values: Vec<(usize, usize, u32, u32)>,
    stray: Vec<(RegQueryValue, Line<'a>)>,
    notes: Vec<Note>,
}

/// Reads one `reg query` from a text, for tests of the way there and back.
pub fn read_reg_query(text: &str) -> Option<RegQuery> {
    let source = Source::new(0, text);
    let at = source.lines.iter().position(|line| !line.is_blank())?;
    parse(&source, at).map(|placed| placed.query)
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let placed = parse(source, at)?;
    let command = placed.query.command.as_ref();
    let machine = command
        .and_then(|command| command.machine.as_deref())
        .and_then(MachineName::new)
        .or_else(|| placed.query.keys.iter().find_map(|key| KeyPath::parse(&key.path)?.machine));
    let mut observations = values_seen(source, &placed);
    observations.extend(absences(source, &placed));
    for observation in &mut observations {
        observation.machine.clone_from(&machine);
    }
    let mut notes = placed.notes;
    for (value, line) in &placed.stray {
        notes.push(Note { kind: NoteKind::ValueWithoutKey, about: line.text.trim().to_owned() });
        observations.extend(policy_only(source, value, line, machine.as_ref()));
    }
    notes.extend(unusual_separators(&placed.query));
    if placed.query.failure == Some(RegQueryFailure::Other)
        && let Some(line) = placed.failure_line
    {
        notes.push(Note { kind: NoteKind::CommandFailed, about: line.text.trim().to_owned() });
    }
    Some(Reading { lines: placed.lines, machine, observations, notes })
}

/// Lists in the policy whose names are not separated by commas alone. They are read as people mean them.
fn unusual_separators(query: &RegQuery) -> impl Iterator<Item = Note> {
    let values = query.keys.iter().flat_map(|key| &key.values);
    values.filter(|value| value.name.eq_ignore_ascii_case("LicenseServers")).filter_map(|value| match &value
        .data
    {
        RegistryData::Text(text) if text.trim_end().contains([';', ' ']) => {
            Some(Note { kind: NoteKind::UnusualSeparator, about: text.clone() })
        }
        _ => None,
    })
}

fn values_seen(source: &Source<'_>, placed: &Placed<'_>) -> Vec<Observation> {
    placed
        .values
        .iter()
        .filter_map(|(key, value, start, end)| {
            let key = placed.query.keys.get(*key)?;
            let value = key.values.get(*value)?;
            let path = KeyPath::parse(&key.path)?;
            let provenance = source.provenance_of(*start, *end, Strength::Setting, None);
            Some(seen(path.key, &value.name, Answer::Value(value.data.clone()), provenance))
        })
        .collect()
}

/// What was asked for and did not come back.
fn absences(source: &Source<'_>, placed: &Placed<'_>) -> Vec<Observation> {
    let Some(command) = &placed.query.command else { return Vec::new() };
    let Some(path) = KeyPath::parse(&command.key) else { return Vec::new() };
    let (answer, line) = match (placed.query.failure, placed.failure_line, placed.key_lines.first()) {
        (Some(RegQueryFailure::NotFound), Some(line), _) => (Answer::Absent, line),
        (Some(RegQueryFailure::Denied), Some(line), _) => (Answer::Denied, line),
        (None, _, Some(line)) if command.value.is_none() => (Answer::Absent, *line),
        _ => return Vec::new(),
    };
    let provenance = source.provenance(&line, line.text.trim(), Strength::Setting);
    let printed = |name: &str| {
        placed.query.keys.iter().any(|key| {
            KeyPath::parse(&key.path).is_some_and(|printed| printed.key.eq_ignore_ascii_case(&path.key))
                && key.values.iter().any(|value| value.name.eq_ignore_ascii_case(name))
        })
    };
    match &command.value {
        Some(name) => vec![seen(path.key.clone(), name, answer, provenance)],
        None => known::values_of_key(&path.key)
            .filter(|value| !printed(value.name))
            .map(|value| seen(path.key.clone(), value.name, answer.clone(), provenance))
            .collect(),
    }
}

/// A value without its key. `LicenseServers` stands only in the policies, so it is known all the same.
fn policy_only(
    source: &Source<'_>,
    value: &RegQueryValue,
    line: &Line<'_>,
    machine: Option<&MachineName>,
) -> Option<Observation> {
    if !value.name.eq_ignore_ascii_case("LicenseServers") {
        return None;
    }
    let provenance = source.provenance(line, line.text.trim(), Strength::Setting);
    let mut observation =
        seen(known::POLICY_KEY.to_owned(), &value.name, Answer::Value(value.data.clone()), provenance);
    observation.machine = machine.cloned();
    Some(observation)
}

fn seen(key: String, name: &str, answer: Answer<RegistryData>, provenance: Provenance) -> Observation {
    Observation { machine: None, saw: Saw::RegistryValue { key, name: name.to_owned(), answer }, provenance }
}

fn parse<'a>(source: &Source<'a>, at: usize) -> Option<Placed<'a>> {
    let first = source.line(at)?;
    let command = command(first.without_prompt());
    let mut placed = Placed {
        query: RegQuery { command, ..RegQuery::default() },
        lines: 0,
        command_line: None,
        failure_line: None,
        key_lines: Vec::new(),
        values: Vec::new(),
        stray: Vec::new(),
        notes: Vec::new(),
    };
    let mut next = at;
    if placed.query.command.is_some() {
        placed.command_line = Some(*first);
        next += 1;
    }
    let mut last_taken = next;
    while let Some(line) = source.line(next) {
        if placed.take(line) {
            last_taken = next + 1;
        } else if !line.text.trim().is_empty() {
            break;
        }
        next += 1;
        if placed.query.failure.is_some() {
            break;
        }
    }
    placed.lines = last_taken - at;
    placed.is_plausible().then_some(placed)
}

impl Placed<'_> {
    fn is_plausible(&self) -> bool {
        self.command_line.is_some() || !self.key_lines.is_empty() || !self.stray.is_empty()
    }
}

impl<'a> Placed<'a> {
    /// Takes a line if it belongs to the query.
    fn take(&mut self, line: &Line<'a>) -> bool {
        let text = line.text.trim();
        if text.is_empty() {
            return false;
        }
        if is_key_line(line.text) {
            self.query.keys.push(RegQueryKey { path: text.to_owned(), values: Vec::new() });
            self.key_lines.push(*line);
            return true;
        }
        if let Some(parsed) = value(line.text) {
            return self.take_value(parsed, line, text);
        }
        if self.command_line.is_some()
            && self.query.keys.is_empty()
            && let Some(failure) = failure(text)
        {
            self.query.failure = Some(failure);
            self.failure_line = Some(*line);
            return true;
        }
        !self.key_lines.is_empty() && is_search_end(text)
    }

    fn take_value(&mut self, parsed: Result<RegQueryValue, &'a str>, line: &Line<'a>, text: &'a str) -> bool {
        let value = match parsed {
            Ok(value) => value,
            Err(about) => {
                self.notes.push(Note { kind: NoteKind::UnreadableData, about: about.to_owned() });
                return !self.query.keys.is_empty();
            }
        };
        let Some(key) = self.query.keys.last_mut() else {
            let is_known = known::VALUES.iter().any(|known| known.name.eq_ignore_ascii_case(&value.name));
            if is_known {
                self.stray.push((value, *line));
            }
            return is_known;
        };
        let (start, end) = line.place_of(text);
        key.values.push(value);
        let index = key.values.len() - 1;
        self.values.push((self.query.keys.len() - 1, index, start, end));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(text: &str) -> Vec<(String, Answer<RegistryData>)> {
        let source = Source::new(0, text);
        let reading = read(&source, 0).expect("a reg query");
        reading
            .observations
            .into_iter()
            .map(|observation| match observation.saw {
                Saw::RegistryValue { name, answer, .. } => (name, answer),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn a_whole_key_that_was_asked_for_answers_for_every_value_in_it() {
        let text = concat!(
            "C:\\>reg query \"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\"\r\n\r\n",
            "HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\r\n",
            "    LicensingMode    REG_DWORD    0x2\r\n",
        );
        assert_eq!(
            read_all(text),
            [
                ("LicensingMode".to_owned(), Answer::Value(RegistryData::Number(2))),
                ("LicenseServers".to_owned(), Answer::Absent),
                ("fDisableTerminalServerTooltip".to_owned(), Answer::Absent),
            ]
        );
    }

    #[test]
    fn one_value_that_was_asked_for_says_nothing_of_the_others() {
        let text = "reg query \"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\" /v LicensingMode\nERROR: The system was unable to find the specified registry key or value.";
        assert_eq!(read_all(text), [("LicensingMode".to_owned(), Answer::Absent)]);
    }

    #[test]
    fn errors_are_told_apart_in_other_languages_too() {
        let query = "reg query \"HKLM\\SYSTEM\\CurrentControlSet\\Services\\TermService\\Parameters\\LicenseServers\"";
        for (error, expected) in [
            (
                "FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.",
                Some(Answer::Absent),
            ),
            (
                "ERREUR : le système n’a pas trouvé la clé ou la valeur de Registre spécifiée.",
                Some(Answer::Absent),
            ),
            ("ERROR: Access is denied.", Some(Answer::Denied)),
            ("ERROR: Invalid syntax.", None),
        ] {
            let answers: Vec<_> =
                read_all(&format!("{query}\n{error}")).into_iter().map(|(_, answer)| answer).collect();
            assert_eq!(answers.first(), expected.as_ref(), "{error}");
        }
    }

    #[test]
    fn a_listing_without_its_command_says_only_what_it_shows() {
        let text = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\RCM\\Licensing Core\n    LicensingMode    REG_DWORD    0x5\n";
        assert_eq!(read_all(text), [("LicensingMode".to_owned(), Answer::Value(RegistryData::Number(5)))]);
    }

    #[test]
    fn a_value_without_its_key_is_noted_and_proves_nothing() {
        let source =
            Source::new(0, "    LicensingMode    REG_DWORD    0x4\n    LicenseServers    REG_SZ    ls1\n");
        let reading = read(&source, 0).expect("a reading");
        assert_eq!(reading.notes.len(), 2);
        assert_eq!(reading.observations.len(), 1, "LicenseServers stands only in the policies");
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in [
            "",
            "HKLM is a hive",
            "I set LicensingMode to REG_DWORD 4",
            "Get-Date",
            "reg add HKLM\\SOFTWARE\\X /v Y",
            "HKEY_LOCAL_MACHINE",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }

    #[test]
    fn data_that_is_not_its_type_is_noted_and_not_guessed() {
        let text = "HKEY_LOCAL_MACHINE\\SYSTEM\\X\n    LicensingMode    REG_DWORD    four\n";
        let reading = read(&Source::new(0, text), 0).expect("a reading");
        assert_eq!(reading.observations, []);
        assert_eq!(reading.notes[0].kind, NoteKind::UnreadableData);
    }
}
