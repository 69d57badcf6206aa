//! Events as the tab "Details" of Event Viewer shows them and people copy them: its friendly view, a tree of names.
//!
//! The names are those of the XML and the same in every language; there is no text of the event.

use crate::event_fields::Field;
use crate::event_record::{EventRecord, STRENGTH};
use crate::reader::{Reader, Reading, Source};

pub(super) static READER: Reader = Reader { id: "event-details", read };

/// Lines that one event may take, blank ones too.
const LONGEST_EVENT: usize = 160;
/// The longest line that is looked at.
const LONGEST_LINE: usize = 4000;

/// Names of the tree and the fields that they stand for; `Name` is that of the provider.
const NAMES: [(&str, Field); 6] = [
    ("Name", Field::Source),
    ("EventID", Field::Number),
    ("Qualifiers", Field::Qualifiers),
    ("SystemTime", Field::Time),
    ("Channel", Field::Log),
    ("Computer", Field::Computer),
];
/// Names that say nothing here.
const OTHERS: [&str; 15] = [
    "Guid",
    "EventSourceName",
    "Version",
    "Level",
    "Task",
    "Opcode",
    "Keywords",
    "TimeCreated",
    "EventRecordID",
    "Correlation",
    "ActivityID",
    "Execution",
    "ProcessID",
    "ThreadID",
    "UserID",
];
/// Branches of the tree.
const BRANCHES: [&str; 6] = ["Provider", "EventID", "TimeCreated", "Correlation", "Execution", "Security"];
/// Branches below which parameters stand.
const DATA: [&str; 3] = ["EventData", "UserData", "EventXML"];

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    branch(source.line(at)?.text).filter(|name| *name == "System")?;
    let mut record = EventRecord::default();
    let (mut place, mut is_data, mut lines) = (None, false, 1);
    for (index, line) in source.lines.iter().enumerate().skip(at + 1).take(LONGEST_EVENT) {
        let text = line.text.trim();
        if text.is_empty() {
            continue;
        }
        if text.len() > LONGEST_LINE {
            break;
        }
        // With qualifiers below it, the number is a branch.
        let text = text.strip_prefix("- ").filter(|rest| rest.starts_with("EventID ")).unwrap_or(text);
        if let Some(name) = branch(text) {
            if name == "System" || !(BRANCHES.contains(&name) || DATA.contains(&name)) {
                break;
            }
            is_data |= DATA.contains(&name);
        } else {
            let (name, value) = leaf(text);
            if let Some((_, field)) = NAMES.iter().find(|(known, _)| *known == name && !is_data) {
                record.set(*field, value);
                place = place.or((*field == Field::Number).then_some(line));
            } else if is_data && line.text.starts_with([' ', '\t']) {
                // Parameters of old events have no names.
                let is_named = name.starts_with("Param") || name == "errorCode";
                record.parameters.push(if is_named { value } else { text }.to_owned());
            } else if !OTHERS.contains(&name) {
                break;
            }
        }
        lines = index + 1 - at;
    }
    let line = place?;
    record.number?;
    let plain = source.provenance(line, line.text.trim(), STRENGTH);
    let at = source.provenance_of(plain.span.start, plain.span.end, STRENGTH, record.time);
    let mut reading = Reading { lines, ..Reading::default() };
    record.add_to(&mut reading, at, None);
    Some(reading)
}

/// A branch that is open or shut: `- Provider`, `+ System`.
fn branch(text: &str) -> Option<&str> {
    let name = text.trim().strip_prefix(['-', '+'])?.trim();
    (!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(name)
}

/// A name and its value: `[ Name]  X`, `EventID 50280`, `Param1 X`.
fn leaf(text: &str) -> (&str, &str) {
    let attribute = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let (name, value) = attribute.or_else(|| text.split_once(char::is_whitespace)).unwrap_or((text, ""));
    (name.trim(), value.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;
    use calwise_licensing::event::EventKind;

    const EVENT: &str = "- System\n\n  - Provider\n\n   [ Name]  Microsoft-Windows-TerminalServices-RemoteConnectionManager\n   [ Guid]  {c76baa63-ae81-421c-b425-340b4b24157f}\n\n   EventID 50283\n\n   Version 0\n\n  - TimeCreated\n\n   [ SystemTime]  2026-11-17T05:12:44.1023411Z\n\n   Channel Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin\n\n   Computer RDSH01\n\n  - Security\n\n   [ UserID]  S-1-5-20\n\n- UserData\n\n  - EventXML\n\n   Param1 ls1.contoso.local\n";

    fn seen(text: &str) -> Option<(usize, EventKind, Vec<String>)> {
        let reading = read(&Source::new(0, text), 0)?;
        reading.observations.into_iter().find_map(|seen| match seen.saw {
            Saw::Event { event, .. } => Some((reading.lines, event.kind, event.parameters)),
            _ => None,
        })
    }

    #[test]
    fn the_tree_gives_number_source_time_and_parameters() {
        let parameters = vec!["ls1.contoso.local".to_owned()];
        let expected = (EVENT.lines().count(), EventKind::LicenseServerUnreachable, parameters);
        assert_eq!(seen(&format!("{EVENT}\nand what now?")), Some(expected));
        let source = Source::new(0, EVENT);
        let provenance = read(&source, 0).expect("an event").observations[0].provenance;
        assert_eq!(source.slice(provenance.span.start, provenance.span.end), "EventID 50283");
        assert!(provenance.time.is_some());
    }

    #[test]
    fn a_number_with_qualifiers_is_a_branch() {
        let classic = EVENT.replace("   EventID 50283\n", "  - EventID 1131\n\n   [ Qualifiers]  49152\n");
        assert_eq!(seen(&classic).map(|(_, kind, _)| kind), Some(EventKind::LicenseServerUnreachable));
    }

    #[test]
    fn look_alikes_and_what_has_no_number_are_left_to_others() {
        for text in [
            "- System",
            "- System\n  - Provider\n   [ Name]  X\n",
            "- the system is slow\n",
            "+ System requirements\n",
            "- System\n- Disk\n",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
