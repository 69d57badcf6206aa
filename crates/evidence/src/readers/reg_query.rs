//! `reg query`: the command as it was typed, keys, values, and the errors that answer it.
//!
//! A command that asked for a whole key says of each known value in it that it is there or not;
//! a listing without its command says only what it shows.

mod errors;
mod lines;

use calwise_licensing::fact::{Answer, Provenance, Strength};
use calwise_licensing::knowledge::{registry as known, registry_context};
use calwise_licensing::name::MachineName;

use crate::observation::{Observation, Saw};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::readers::COMPLETE;
use crate::records::rows::ARROWS;
use crate::registry::{KeyPath, RegistryData};
use crate::text::lines::{Line, starts_with};
use crate::text::plain::{Phrases, plain};
use errors::failure;
pub(super) use lines::words;
use lines::{
    Place, Row, command, counts_matches, is_error_record, is_key_line, is_search_end, is_usage, key_in_front,
    value,
};

pub(super) static READER: Reader = Reader { id: "reg-query", read };

/// Lines below an error in which PowerShell says where it was.
const MOST_OF_AN_ERROR: usize = 6;

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
    /// What `/f` looks for.
    pub search: Option<RegQuerySearch>,
}

/// What a `reg query /f` looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegQuerySearch {
    /// The text.
    pub text: String,
    /// Whether it has to be the whole of a name.
    pub is_exact: bool,
    /// Whether another switch leaves values out that have such a name.
    pub is_narrow: bool,
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
#[derive(Default)]
struct Placed {
    query: RegQuery,
    lines: usize,
    /// The error and its place.
    failure: Option<(String, Place)>,
    /// Place of each key.
    keys: Vec<Place>,
    /// Place of each value: key index, value index.
    values: Vec<(usize, usize, Place)>,
    /// Whether the key is that of the command, and was not printed.
    is_filtered: bool,
    /// The line that ends a search.
    search_end: Option<Place>,
    /// Values without a key, as they were printed.
    stray: Vec<(RegQueryValue, String, Place)>,
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
    // "reg query fDenyTSConnections -> 0x1": what people write of it on one line is no output.
    let is_told = |line: &Line<'_>| ARROWS.iter().any(|mark| line.text.contains(mark));
    if COMPLETE && placed.lines == 1 && placed.query.keys.is_empty() && source.line(at).is_some_and(is_told) {
        return None;
    }
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
    let beside = if placed.stray.is_empty() { None } else { key_beside(source, at, placed.lines) };
    for (value, printed, place) in placed.stray {
        if let Some(path) = &beside {
            let at = source.provenance_of(place.0, place.1, Strength::Setting, None);
            let answer = Answer::Value(value.data.clone());
            let mut told = seen(path.key.clone(), &value.name, answer, at);
            told.machine = path.machine.clone().or_else(|| machine.clone());
            observations.push(told);
            continue;
        }
        notes.push(Note { kind: NoteKind::ValueWithoutKey, about: printed });
        let at = source.provenance_of(place.0, place.1, Strength::Setting, None);
        let mut seen = policy_only(&value, at);
        if let Some(seen) = &mut seen {
            seen.machine.clone_from(&machine);
        }
        observations.extend(seen);
    }
    notes.extend(unusual_separators(&placed.query.keys));
    if placed.query.failure == Some(RegQueryFailure::Other)
        && let Some((about, _)) = placed.failure
    {
        // A widespread guide prints two commands without a break, and they are pasted as they stand there.
        let is_glued = source.line(at).is_some_and(|line| line.text.matches("reg query").count() > 1);
        let kind = if is_glued { NoteKind::CommandsOnOneLine } else { NoteKind::CommandFailed };
        notes.push(Note { kind, about });
    }
    Some(Reading { lines: placed.lines, machine, observations, notes })
}

/// The key that a person names right above or below values that were pasted without it: `(key HKEY_LOCAL_MACHINE\…)`.
fn key_beside(source: &Source<'_>, at: usize, lines: usize) -> Option<KeyPath> {
    let near = [at.checked_sub(1), Some(at + lines), at.checked_sub(2)];
    let lines = near.into_iter().flatten().filter_map(|index| source.line(index));
    // A command and what it printed are of their own, and who says "not under" names another key.
    let is_remark = |line: &&Line<'_>| {
        let text = line.text.trim_start();
        COMPLETE
            && line.text.len() <= LONGEST_REMARK
            && crate::records::context::command(line).is_none()
            && !starts_with(text, "HKEY_")
            && !starts_with(text, "reg ")
            && !NOT_HERE.stand_in(&plain(text))
    };
    lines.filter(is_remark).find_map(|line| {
        let from =
            ["HKEY_LOCAL_MACHINE\\", "HKLM\\", "HKLM:\\"].iter().find_map(|root| line.text.find(root))?;
        let path = line.text.get(from..)?;
        let end = path.find([')', '"', '\'', '`', ',', ';', ']']).unwrap_or(path.len());
        let path = KeyPath::parse(path.get(..end)?.trim_end_matches([' ', '.', ':']))?;
        let is_known = known::values_of_key(&path.key).next().is_some();
        is_known.then_some(path)
    })
}

/// That they are not there, or are there no more.
static NOT_HERE: Phrases = Phrases::of(
    " not | no | nicht | pas | non | nao | niet | nie | used to | was | were | before | war | waren | vorher | avant | antes \
| prima | statt | instead ",
);
/// The longest line in which a person names a key.
const LONGEST_REMARK: usize = 300;

/// Lists in the policy whose names are not separated by commas alone. They are read as people mean them.
pub(super) fn unusual_separators(keys: &[RegQueryKey]) -> impl Iterator<Item = Note> {
    let values = keys.iter().flat_map(|key| &key.values);
    values.filter(|value| value.name.eq_ignore_ascii_case("LicenseServers")).filter_map(|value| match &value
        .data
    {
        RegistryData::Text(text) if text.trim_end().contains([';', ' ']) => {
            Some(Note { kind: NoteKind::UnusualSeparator, about: text.clone() })
        }
        _ => None,
    })
}

fn values_seen(source: &Source<'_>, placed: &Placed) -> Vec<Observation> {
    placed
        .values
        .iter()
        .filter_map(|(key, value, (start, end))| {
            let key = placed.query.keys.get(*key)?;
            let value = key.values.get(*value)?;
            let path = KeyPath::parse(&key.path)?;
            let provenance = source.provenance_of(*start, *end, Strength::Setting, None);
            Some(seen(path.key, &value.name, Answer::Value(value.data.clone()), provenance))
        })
        .collect()
}

/// What was asked for and did not come back.
fn absences(source: &Source<'_>, placed: &Placed) -> Vec<Observation> {
    let Some(command) = &placed.query.command else { return Vec::new() };
    let Some(path) = KeyPath::parse(&command.key) else { return Vec::new() };
    if COMPLETE && placed.query.failure.is_none() && command.search.is_some() {
        return not_found(source, placed, &path);
    }
    let failure = placed.failure.as_ref().map(|(_, place)| *place);
    let (answer, place) = match (placed.query.failure, failure, placed.keys.first()) {
        (Some(RegQueryFailure::NotFound), Some(place), _) => (Answer::Absent, place),
        (Some(RegQueryFailure::Denied), Some(place), _) => (Answer::Denied, place),
        (None, _, Some(place)) if command.value.is_none() && !placed.is_filtered => (Answer::Absent, *place),
        _ => return Vec::new(),
    };
    let provenance = source.provenance_of(place.0, place.1, Strength::Setting, None);
    let printed = |name: &str| {
        placed.query.keys.iter().any(|key| {
            KeyPath::parse(&key.path).is_some_and(|printed| printed.key.eq_ignore_ascii_case(&path.key))
                && key.values.iter().any(|value| registry_context::fits(name, &value.name))
        })
    };
    match &command.value {
        Some(name) => vec![seen(path.key.clone(), name, answer, provenance)],
        None => known::values_of_key(&path.key)
            .map(|value| value.name)
            .chain(registry_context::presences_of_key(&path.key))
            .filter(|name| !printed(name))
            .map(|name| seen(path.key.clone(), name, answer.clone(), provenance))
            .collect(),
    }
}

/// Known values that a search would have found: below a key, with its text in their names.
fn not_found(source: &Source<'_>, placed: &Placed, path: &KeyPath) -> Vec<Observation> {
    let Some(command) = &placed.query.command else { return Vec::new() };
    let search = command.search.as_ref().filter(|search| !search.is_narrow && command.value.is_none());
    let (Some(search), Some((start, end))) = (search, placed.search_end) else { return Vec::new() };
    let sought = search.text.to_ascii_lowercase();
    let is_searched = |row: &&known::KnownValue| {
        let rest = row.key.get(path.key.len()..).filter(|_| starts_with(row.key, &path.key));
        let is_below =
            rest.is_some_and(|rest| rest.is_empty() || (command.subkeys && rest.starts_with('\\')));
        let name = row.name.to_ascii_lowercase();
        is_below && if search.is_exact { name == sought } else { name.contains(&sought) }
    };
    let is_printed = |row: &&known::KnownValue| {
        placed.query.keys.iter().any(|key| {
            KeyPath::parse(&key.path).is_some_and(|printed| printed.key.eq_ignore_ascii_case(row.key))
                && key.values.iter().any(|value| value.name.eq_ignore_ascii_case(row.name))
        })
    };
    let provenance = source.provenance_of(start, end, Strength::Setting, None);
    let rows = known::VALUES.iter().filter(is_searched).filter(|row| !is_printed(row));
    rows.map(|row| seen(row.key.to_owned(), row.name, Answer::Absent, provenance)).collect()
}

/// A value without its key. `LicenseServers` stands only in the policies, so it is known all the same.
pub(super) fn policy_only(value: &RegQueryValue, at: Provenance) -> Option<Observation> {
    let is_policy = value.name.eq_ignore_ascii_case("LicenseServers");
    is_policy.then(|| seen(known::POLICY_KEY.to_owned(), &value.name, Answer::Value(value.data.clone()), at))
}

/// A value as an observation. Of what is secret only the presence is kept.
pub(super) fn seen(
    key: String,
    name: &str,
    answer: Answer<RegistryData>,
    provenance: Provenance,
) -> Observation {
    let is_secret = registry_context::find(&key, name).is_some_and(|row| row.secret);
    let answer = match answer {
        Answer::Value(_) if is_secret => Answer::Value(RegistryData::Bytes(Vec::new())),
        other => other,
    };
    Observation { machine: None, saw: Saw::RegistryValue { key, name: name.to_owned(), answer }, provenance }
}

fn parse(source: &Source<'_>, at: usize) -> Option<Placed> {
    let first = Row::at(source, at)?;
    let mut placed = Placed::default();
    placed.query.command = command(first.without_prompt());
    let mut next = at;
    if placed.query.command.is_some() {
        next += first.lines;
    }
    let mut last_taken = next;
    while let Some(row) = Row::at(source, next) {
        if placed.take(&row) {
            last_taken = next + row.lines;
        } else if !row.text.trim().is_empty() {
            break;
        }
        next += row.lines;
        if placed.query.failure.is_some() {
            // A wrong syntax is answered with advice on the next line.
            last_taken += usize::from(source.line(next).is_some_and(|line| is_usage(line.text)));
            let of_error =
                (last_taken..last_taken + MOST_OF_AN_ERROR).take_while(|at| is_error_record(source, *at));
            last_taken += of_error.count();
            break;
        }
    }
    placed.lines = last_taken - at;
    placed.is_plausible().then_some(placed)
}

impl Placed {
    fn is_plausible(&self) -> bool {
        self.query.command.is_some() || !self.keys.is_empty() || !self.stray.is_empty()
    }

    /// Takes a row if it belongs to the query.
    fn take(&mut self, row: &Row<'_>) -> bool {
        let text = row.text.trim();
        if text.is_empty() {
            return false;
        }
        let parsed = value(&row.text);
        let holds_key = matches!(&parsed, Some(Ok(value)) if key_in_front(&value.name).is_some());
        if !holds_key && is_key_line(&row.text) {
            self.query.keys.push(RegQueryKey { path: text.to_owned(), values: Vec::new() });
            self.keys.push(row.place);
            return true;
        }
        if let Some(parsed) = parsed {
            return self.take_value(parsed, text, row.place);
        }
        if self.query.command.is_some()
            && self.query.keys.is_empty()
            && let Some(failure) = failure(text)
        {
            self.query.failure = Some(failure);
            self.failure = Some((text.to_owned(), row.place));
            return true;
        }
        let searches = || self.query.command.as_ref().is_some_and(|command| command.search.is_some());
        if COMPLETE && searches() && counts_matches(text) {
            self.search_end = Some(row.place);
            return true;
        }
        !self.keys.is_empty() && is_search_end(text)
    }

    fn take_value(&mut self, parsed: Result<RegQueryValue, &str>, text: &str, place: Place) -> bool {
        let value = match parsed {
            Ok(value) => value,
            Err(about) => {
                self.notes.push(Note { kind: NoteKind::UnreadableData, about: about.to_owned() });
                return !self.query.keys.is_empty();
            }
        };
        if let Some((key, name)) = key_in_front(&value.name) {
            let value = RegQueryValue { name: name.to_owned(), data: value.data };
            self.query.keys.push(RegQueryKey { path: key.to_owned(), values: vec![value] });
            self.keys.push(place);
            self.values.push((self.query.keys.len() - 1, 0, place));
            return true;
        }
        // `reg query … | findstr …` leaves the values of the key that it names, and says nothing of the others.
        if self.query.keys.is_empty()
            && let Some(command) = self.query.command.as_ref().filter(|command| !command.subkeys)
        {
            self.is_filtered = true;
            self.query.keys.push(RegQueryKey { path: command.key.clone(), values: Vec::new() });
            self.keys.push(place);
        }
        let Some(key) = self.query.keys.last_mut() else {
            let is_known = known::VALUES.iter().any(|known| known.name.eq_ignore_ascii_case(&value.name));
            if is_known {
                self.stray.push((value, text.to_owned(), place));
            }
            return is_known;
        };
        key.values.push(value);
        let index = key.values.len() - 1;
        self.values.push((self.query.keys.len() - 1, index, place));
        true
    }
}

#[cfg(test)]
mod tests;
