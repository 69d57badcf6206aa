//! Events as JSON: `Get-WinEvent` or `Get-EventLog` with `ConvertTo-Json`, and what collectors ship.
//!
//! Objects of JSON that are no events are left to others. A text that ends in the middle is read as far as it goes.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::name::MachineName;
use calwise_licensing::version::ReportedVersion;

use super::COMPLETE;
use crate::event_fields::{Field, field};
use crate::event_record::{EventRecord, STRENGTH};
use crate::observation::{MachineFact, Observation, Saw};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::records::{self, Value};
use crate::text::lines::offset;
use crate::vocabulary;

pub(super) static READER: Reader = Reader { id: "event-json", read };

/// Bytes that one object may have.
const LONGEST_OBJECT: usize = 256 * 1024;
/// Bytes of the first object within which it shows that it is an event.
const LONGEST_LOOK: usize = 16 * 1024;

/// Objects within objects that an event may have.
const DEEPEST: usize = 8;

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let opens = line.text.trim_start_matches('\u{FEFF}').trim_start();
    if !opens.starts_with(['{', '[']) {
        return None;
    }
    let mut from = line.start + offset(line.text.find(['{', '['])?);
    let mut reading = Reading::default();
    let mut end = from;
    while let Some(open) = next_object(source, from) {
        let limit = if reading.lines == 0 { LONGEST_LOOK } else { LONGEST_OBJECT };
        let object = object(source, open, limit);
        let is_event = object.is_event() && !(object.is_of_a_list && object.tells_more);
        let Some(place) = object.number.filter(|_| is_event) else {
            if reading.lines == 0 {
                return None;
            }
            from = object.end;
            continue;
        };
        take(source, &object, place, &mut reading);
        end = object.end;
        from = object.end;
        reading.lines = 1;
        if object.cut {
            reading.notes.push(Note { kind: NoteKind::CutOff, about: String::new() });
            break;
        }
    }
    // The bracket that closes the list belongs to it.
    let rest = source.slice_at_most(end, 64);
    let close = rest.find(']').filter(|close| rest[..*close].trim().is_empty()).map_or(0, |close| close + 1);
    reading.lines =
        (reading.lines > 0).then(|| source.last_line_of(line.start, end + offset(close)) + 1 - at)?;
    Some(reading)
}

/// The events in lists inside an object that tells of something else: an inventory of a machine with what it logged.
pub(super) fn inside(source: &Source<'_>, (start, end): (u32, u32)) -> Vec<Observation> {
    let mut reading = Reading::default();
    let text = source.slice(start, end);
    let mut from = text.find('{').map_or(text.len(), |first| first + 1);
    while let Some(step) = text.get(from..).and_then(|rest| rest.find('{')) {
        let object = object(source, start + offset(from + step), LONGEST_LOOK);
        // What does not end is not looked through again and again.
        if object.cut {
            break;
        }
        match object.number.filter(|_| object.is_event() && !object.is_of_a_list) {
            Some(place) => {
                take(source, &object, place, &mut reading);
                from = (object.end - start) as usize;
            }
            None => from += step + 1,
        }
    }
    reading.observations
}

/// Where the next object of a list opens.
fn next_object(source: &Source<'_>, from: u32) -> Option<u32> {
    let rest = source.slice_at_most(from, LONGEST_LOOK);
    let skipped =
        rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '[')).len();
    rest[skipped..].starts_with('{').then(|| from + offset(skipped))
}

/// One object, as far as it is one of an event.
#[derive(Default)]
struct Object {
    record: EventRecord,
    number: Option<(u32, u32)>,
    labels: usize,
    /// The machine on which the collector runs, and the name of its Windows with its place.
    host: Option<String>,
    system: Option<(String, (u32, u32))>,
    cut: bool,
    end: u32,
    /// Whether its number stands in a list inside it.
    is_of_a_list: bool,
    /// Whether it tells of licensing or of Windows what no event does.
    tells_more: bool,
}

/// What no event tells.
const OF_NO_EVENT: [Property; 4] =
    [Property::Mode, Property::GraceDays, Property::LicenseServers, Property::Caption];

impl Object {
    fn is_event(&self) -> bool {
        let record = &self.record;
        let has_more = record.source.is_some() || record.log.is_some() || record.message.is_some();
        self.labels >= 2 && record.number.is_some() && has_more
    }

    /// Takes a value by the keys that lead to it.
    fn take(&mut self, path: &[String], value: &str, place: (u32, u32)) {
        let (Some((inner, around)), Some(outer)) = (path.split_last(), path.first()) else { return };
        if around.iter().any(|key| HOLD_PARAMETERS.iter().any(|name| name.eq_ignore_ascii_case(key))) {
            if !inner.starts_with("xml") {
                self.record.parameters.push(value.to_owned());
            }
            return;
        }
        let name = path.join(".");
        if COMPLETE && is_one_of(&name, &NAMES_OF_SYSTEM) {
            self.system = Some((value.to_owned(), place));
            return;
        }
        if is_one_of(&name, &NAMES_OF_HOST) {
            self.host = Some(value.to_owned());
        }
        let found = match field(outer) {
            Some(Field::Parameters) => {
                self.record.parameters.push(value.to_owned());
                return;
            }
            Some(Field::Time) if path.len() > 1 && self.record.time.is_some() => return,
            Some(found) => Some(found),
            // Collectors put the fields one level down, under a name of their own, and the machine beside them.
            None => field(inner).or_else(|| is_host(path).then_some(Field::Computer)),
        };
        let Some(found) = found else {
            let property = records::Field::new(inner, "", Value::Blank, (0, 0)).property;
            self.tells_more |= property.is_some_and(|property| OF_NO_EVENT.contains(&property));
            return;
        };
        self.record.set(found, value);
        self.labels += usize::from(found != Field::Other);
        if matches!(found, Field::Number | Field::LongNumber) {
            self.number.get_or_insert(place);
        }
    }
}

/// Objects in which collectors put the parameters of an event.
const HOLD_PARAMETERS: &[&str] = &["event_data", "user_data", "eventdata", "userdata"];

/// Keys, joined with dots, that lead to the name of Windows on the machine of the collector, and to that machine.
const NAMES_OF_SYSTEM: [&str; 2] = ["host.os.name", "host.os.full"];
const NAMES_OF_HOST: [&str; 2] = ["host.name", "host.hostname"];

fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether keys lead to the machine, as collectors name it: `host`, `hostname`, `host.name`.
fn is_host(path: &[String]) -> bool {
    let is = |key: Option<&String>, names: &[&str]| {
        key.is_some_and(|key| names.iter().any(|name| name.eq_ignore_ascii_case(key)))
    };
    match path {
        [outer] => {
            is(Some(outer), &["host", "hostname", "host.name", "host_name", "agent_hostname", "server"])
        }
        [outer, inner] => is(Some(outer), &["host"]) && is(Some(inner), &["name", "hostname"]),
        _ => false,
    }
}

/// Reads the object that opens at a byte.
fn object(source: &Source<'_>, open: u32, limit: usize) -> Object {
    let text = source.slice_at_most(open, limit);
    let bytes = text.as_bytes();
    let mut object = Object { cut: true, ..Object::default() };
    // The key of each level; lists have an empty one.
    let mut path: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            // Events are not nested like this; whatever it is, it is not looked through again and again.
            b'{' | b'[' if path.len() >= DEEPEST => break,
            b'{' | b'[' => {
                path.push(String::new());
                at += 1;
            }
            b'}' | b']' => {
                path.pop();
                at += 1;
                if path.is_empty() {
                    object.cut = false;
                    break;
                }
            }
            b'"' => {
                let (value, length) = string(&text[at..]);
                let after = text[at + length..].trim_start();
                if after.starts_with(':') {
                    if let Some(key) = path.last_mut() {
                        *key = value;
                    }
                } else {
                    object.take(&keys(&path), &value, (open + offset(at), open + offset(at + length)));
                }
                at += length;
            }
            b'0'..=b'9' | b'-' => {
                let length = text[at..]
                    .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.'))
                    .unwrap_or(text.len() - at);
                let is_new = object.number.is_none();
                object.take(
                    &keys(&path),
                    &text[at..at + length],
                    (open + offset(at), open + offset(at + length)),
                );
                object.is_of_a_list |= is_new && object.number.is_some() && is_in_a_list(&path);
                at += length;
            }
            _ => at += 1,
        }
    }
    object.end = open + offset(at.min(text.len()));
    object
}

/// Whether keys lead through a list: its level has no key.
fn is_in_a_list(path: &[String]) -> bool {
    path.iter().rev().skip(1).any(String::is_empty)
}

fn keys(path: &[String]) -> Vec<String> {
    path.iter().filter(|key| !key.is_empty()).cloned().collect()
}

/// The string that opens a text, and how many bytes it takes.
fn string(text: &str) -> (String, usize) {
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, at + 1),
            '\\' => match characters.next() {
                Some((_, 'n')) => value.push('\n'),
                Some((_, 'r')) => {}
                Some((_, 't')) => value.push('\t'),
                Some((at, 'u')) => {
                    let code = text.get(at + 1..at + 5).and_then(|hex| u32::from_str_radix(hex, 16).ok());
                    value.extend(code.and_then(char::from_u32));
                    for _ in 0..if code.is_some() { 4 } else { 0 } {
                        characters.next();
                    }
                }
                Some((_, other)) => value.push(other),
                None => break,
            },
            other => value.push(other),
        }
    }
    (value, text.len())
}

fn take(source: &Source<'_>, object: &Object, (start, end): (u32, u32), reading: &mut Reading) {
    let record = &object.record;
    record.add_to(reading, source.provenance_of(start, end, STRENGTH, record.time), None);
    if COMPLETE {
        reading.observations.extend(release(source, object));
    }
}

/// The release of Windows that a collector gives beside an event. One that gathers the logs of others tells of itself.
fn release(source: &Source<'_>, object: &Object) -> Option<Observation> {
    let (name, (start, end)) = object.system.as_ref()?;
    let host = object.host.as_deref().and_then(MachineName::new)?;
    let logged = object.record.computer.as_deref().and_then(MachineName::new);
    let release =
        vocabulary::release_of(name).filter(|_| logged.is_none_or(|by| by.is_same_machine(&host)))?;
    let fact = MachineFact::Version(Answer::Value(ReportedVersion::Server(release)));
    let provenance = source.provenance_of(*start, *end, Strength::EffectiveValue, object.record.time);
    Some(Observation { machine: Some(host), saw: Saw::Machine(fact), provenance })
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::event::EventKind;

    fn kinds(reading: &Reading) -> Vec<(EventKind, Vec<String>)> {
        let kind = |saw: &Saw| match saw {
            Saw::Event { event, .. } => Some((event.kind, event.parameters.clone())),
            _ => None,
        };
        reading.observations.iter().filter_map(|seen| kind(&seen.saw)).collect()
    }

    const LIST: &str = "[\n    {\n        \"TimeCreated\":  \"\\/Date(1794990842123)\\/\",\n        \"Id\":  50283,\n        \"ProviderName\":  \"Microsoft-Windows-TerminalServices-RemoteConnectionManager\",\n        \"MachineName\":  \"RDSH01.contoso.local\",\n        \"Properties\":  [ { \"Value\":  \"ls1.contoso.local\" } ],\n        \"Message\":  \"The Remote Desktop Session Host server could not\\r\\ncontact ...\"\n    },\n    { \"Id\": 1069, \"ProviderName\": \"TermService\", \"Message\": null }\n]\nand words";

    #[test]
    fn a_list_of_events_gives_number_machine_time_and_parameters() {
        let source = Source::new(0, LIST);
        let reading = read(&source, 0).expect("events");
        let expected = [
            (EventKind::LicenseServerUnreachable, vec!["ls1.contoso.local".to_owned()]),
            (EventKind::GraceExpiredModeNotConfigured, Vec::new()),
        ];
        assert_eq!((reading.lines, kinds(&reading).as_slice()), (11, expected.as_slice()));
        let first = &reading.observations[0];
        assert_eq!(first.machine.as_ref().map(MachineName::as_str), Some("RDSH01.contoso.local"));
        assert!(first.provenance.time.is_some_and(|time| time.utc));
        assert_eq!(source.slice(first.provenance.span.start, first.provenance.span.end), "50283");
    }

    #[test]
    fn what_collectors_ship_is_read_one_level_down() {
        let text = "{\"winlog\":{\"provider_name\":\"Microsoft-Windows-TerminalServices-Licensing\",\"event_id\":\"18\",\"computer_name\":\"LS1\"}}";
        assert_eq!(
            read(&Source::new(0, text), 0).map(|reading| kinds(&reading)[0].0),
            Some(EventKind::NotActivated)
        );
    }

    #[test]
    fn what_collectors_say_of_time_and_parameters_is_taken() {
        let text = "{\"@timestamp\":\"2026-11-16T06:58:20.402Z\",\"host\":{\"name\":\"LS1\"},\"winlog\":{\"provider_name\":\"Microsoft-Windows-TerminalServices-Licensing\",\"event_id\":\"44\",\"event_data\":{\"param1\":\"ESE error -1316\"}}}";
        let reading = read(&Source::new(0, text), 0).expect("an event");
        assert!(reading.observations[0].provenance.time.is_some_and(|time| time.utc));
        assert_eq!(kinds(&reading)[0].1, ["ESE error -1316"]);
    }

    #[test]
    fn the_release_beside_an_event_is_that_of_the_machine_that_logged_it() {
        let seen = |computer: &str| {
            let text = format!(
                "{{\"host\":{{\"name\":\"ts1\",\"os\":{{\"name\":\"Windows Server 2022 Standard\"}}}},\"winlog\":{{\"provider_name\":\"TermService\",\"event_id\":\"50282\",\"computer_name\":\"{computer}\"}}}}"
            );
            let reading = read(&Source::new(0, &text), 0).expect("an event");
            reading
                .observations
                .into_iter()
                .any(|seen| matches!(seen.saw, Saw::Machine(MachineFact::Version(_))))
        };
        assert!(seen("TS1.contoso.local"));
        assert!(!seen("TS2.contoso.local"), "a collector");
    }

    #[test]
    fn an_object_that_is_cut_off_is_read_as_far_as_it_goes() {
        let cut = &LIST[..LIST.find("\"Message\"").expect("the message")];
        let reading = read(&Source::new(0, cut), 0).expect("an event");
        assert_eq!((kinds(&reading).len(), reading.notes[0].kind), (1, NoteKind::CutOff));
    }

    #[test]
    fn an_inventory_with_events_is_no_event_and_has_some() {
        let text = r#"{"device":"SH-A","wmi":{"LicensingType":4},"events":[{"log":"Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin","id":50282},{"log":"Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin","id":1069}]}"#;
        let source = Source::new(0, text);
        assert!(read(&source, 0).is_none());
        assert_eq!(inside(&source, (0, source.end())).len(), 2);
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in [
            "{\"LicensingType\": 4, \"Message\": \"x\"}",
            "[1, 2]",
            "{ServerA}",
            "{\"Id\": 7, \"Name\": \"x\"}",
            "{",
            "[{\"a\": [",
            "{\"\\u12",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
