//! What `reg export` and the registry editor write: `.reg` files, whole or a few lines of one.
//!
//! A file that deletes keys or values is made to be applied, not to show what is there: it proves nothing.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::registry as known;
use calwise_licensing::name::MachineName;

use super::reg_query::{RegQueryKey, RegQueryValue, policy_only, seen, unusual_separators};
use crate::observation::Observation;
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::registry::{KeyPath, RegistryData};
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "reg-file", read };

/// First lines of such files.
const HEADS: [&str; 2] = ["Windows Registry Editor Version 5.00", "REGEDIT4"];

/// A file as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegFile {
    /// Its keys with their values.
    pub keys: Vec<RegQueryKey>,
    /// Keys and values that it deletes, as they are written.
    pub deletes: Vec<String>,
}

/// A file with the places of its parts.
#[derive(Default)]
struct Placed<'a> {
    file: RegFile,
    lines: usize,
    /// Whether text in data is of one byte a character, as the format of old has it.
    is_old: bool,
    /// For each value, by key: its place.
    places: Vec<Vec<(u32, u32)>>,
    /// Values without a key.
    stray: Vec<(RegQueryValue, (u32, u32))>,
    unreadable: Vec<&'a str>,
}

/// Reads a file from a text, for tests of the way there and back.
pub fn read_reg_file(text: &str) -> Option<RegFile> {
    parse(&Source::new(0, text), 0).map(|placed| placed.file)
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let placed = parse(source, at)?;
    let mut reading = Reading { lines: placed.lines, ..Reading::default() };
    if let Some(deleted) = placed.file.deletes.first() {
        reading.notes.push(Note { kind: NoteKind::DeletesKeys, about: deleted.clone() });
        return Some(reading);
    }
    let provenance = |(start, end): (u32, u32)| source.provenance_of(start, end, Strength::Setting, None);
    for (key, places) in placed.file.keys.iter().zip(&placed.places) {
        let Some(path) = KeyPath::parse(&key.path) else { continue };
        for (value, place) in key.values.iter().zip(places) {
            let answer = Answer::Value(value.data.clone());
            let mut seen = seen(path.key.clone(), &value.name, answer, provenance(*place));
            seen.machine.clone_from(&path.machine);
            reading.observations.push(seen);
        }
    }
    for (value, place) in &placed.stray {
        let about = source.slice(place.0, place.1).to_owned();
        reading.notes.push(Note { kind: NoteKind::ValueWithoutKey, about });
        reading.observations.extend(policy_only(value, provenance(*place)));
    }
    reading.notes.extend(
        placed
            .unreadable
            .iter()
            .map(|line| Note { kind: NoteKind::UnreadableData, about: (*line).to_owned() }),
    );
    reading.notes.extend(unusual_separators(&placed.file.keys));
    reading.machine = machine(&reading.observations);
    Some(reading)
}

fn machine(observations: &[Observation]) -> Option<MachineName> {
    observations.iter().find_map(|seen| seen.machine.clone())
}

fn parse<'a>(source: &Source<'a>, at: usize) -> Option<Placed<'a>> {
    let head = source.line(at)?.text.trim();
    let mut placed = Placed { is_old: head == HEADS[1], ..Placed::default() };
    let mut next = at + usize::from(HEADS.contains(&head));
    let mut last_taken = next;
    while let Some(line) = source.line(next) {
        let text = line.text.trim();
        // A remark belongs to the file only if a value follows: what people note below it is for others.
        let lines =
            if text.is_empty() || text.starts_with(';') { 0 } else { placed.take(source, next, line) };
        if lines > 0 {
            last_taken = next + lines;
        } else if !(text.is_empty() || text.starts_with(';') && !placed.file.keys.is_empty()) {
            break;
        }
        next += lines.max(1);
    }
    placed.lines = last_taken - at;
    (placed.lines > 0).then_some(placed)
}

impl<'a> Placed<'a> {
    /// Takes what begins at a line; returns how many lines it takes, 0 if it is nothing of a file.
    fn take(&mut self, source: &Source<'a>, at: usize, line: &Line<'a>) -> usize {
        let text = line.text.trim();
        if let Some(path) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let (is_deleted, path) = match path.strip_prefix('-') {
                Some(path) => (true, path),
                None => (false, path),
            };
            if !path.starts_with("HKEY_") || KeyPath::parse(path).is_none() {
                return 0;
            }
            if is_deleted {
                self.file.deletes.push(text.to_owned());
            } else {
                self.file.keys.push(RegQueryKey { path: path.to_owned(), values: Vec::new() });
                self.places.push(Vec::new());
            }
            return 1;
        }
        let Some((name, mut data)) = name(text).map(|(name, data)| (name, data.to_owned())) else { return 0 };
        let mut lines = 1;
        let mut last = *line;
        while data.starts_with("hex")
            && data.ends_with('\\')
            && let Some(more) = source.line(at + lines)
        {
            data.pop();
            data.push_str(more.text.trim());
            last = *more;
            lines += 1;
        }
        if data == "-" {
            self.file.deletes.push(text.to_owned());
            return lines;
        }
        let Some(data) = parse_data(&data, self.is_old) else {
            let is_known = !self.file.keys.is_empty();
            self.unreadable.extend(is_known.then_some(text));
            return if is_known { lines } else { 0 };
        };
        let place = (line.place_of(text).0, last.place_of(last.text.trim_end()).1);
        let value = RegQueryValue { name, data };
        match (self.file.keys.last_mut(), self.places.last_mut()) {
            (Some(key), Some(places)) => {
                key.values.push(value);
                places.push(place);
            }
            _ if known::VALUES.iter().any(|row| row.name.eq_ignore_ascii_case(&value.name)) => {
                self.stray.push((value, place));
            }
            _ => return 0,
        }
        lines
    }
}

/// The name in front of `=`, and what stands behind.
fn name(text: &str) -> Option<(String, &str)> {
    if let Some(data) = text.strip_prefix("@=") {
        return Some((String::new(), data));
    }
    let (name, rest) = quoted(text)?;
    Some((name, rest.trim_start().strip_prefix('=')?.trim_start()))
}

/// A string in quotes at the beginning, and the rest.
fn quoted(text: &str) -> Option<(String, &str)> {
    let inner = text.strip_prefix('"')?;
    let mut read = String::new();
    let mut characters = inner.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((read, &inner[at + 1..])),
            '\\' => read.push(characters.next()?.1),
            other => read.push(other),
        }
    }
    None
}

fn parse_data(data: &str, is_old: bool) -> Option<RegistryData> {
    if data.starts_with('"') {
        let (text, rest) = quoted(data)?;
        let rest = rest.trim();
        return (rest.is_empty() || rest.starts_with(';')).then_some(RegistryData::Text(text));
    }
    // What people remark behind a value.
    let data = data.split_once(';').map_or(data, |(data, _)| data.trim_end());
    let (kind, digits) = data.split_once(':')?;
    if kind == "dword" {
        return u32::from_str_radix(digits.trim(), 16).ok().map(RegistryData::Number);
    }
    let bytes = hex_bytes(digits)?;
    Some(match kind {
        "hex(0)" => RegistryData::Nothing,
        "hex(1)" => RegistryData::Text(texts(&bytes, is_old).into_iter().next().unwrap_or_default()),
        "hex(2)" => RegistryData::ExpandText(texts(&bytes, is_old).into_iter().next().unwrap_or_default()),
        "hex(4)" => RegistryData::Number(u32::from_le_bytes(bytes.try_into().ok()?)),
        "hex(7)" => RegistryData::List(texts(&bytes, is_old)),
        "hex(b)" => RegistryData::LongNumber(u64::from_le_bytes(bytes.try_into().ok()?)),
        "hex" | "hex(3)" => RegistryData::Bytes(bytes),
        _ => return None,
    })
}

fn hex_bytes(digits: &str) -> Option<Vec<u8>> {
    let digits = digits.trim().trim_end_matches(',');
    if digits.is_empty() {
        return Some(Vec::new());
    }
    digits.split(',').map(|byte| u8::from_str_radix(byte.trim(), 16).ok()).collect()
}

/// Strings that end with a zero each; an empty one ends the list.
pub(super) fn texts(bytes: &[u8], is_old: bool) -> Vec<String> {
    let text: String = if is_old {
        bytes.iter().copied().map(char::from).collect()
    } else {
        let units = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    text.split('\0').filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests;
