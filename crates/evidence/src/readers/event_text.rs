//! Events as labelled text: Event Viewer's copy, `wevtutil /f:text`, `Get-WinEvent` as a list.
//!
//! Labels are rows of a table per language. Where Event Viewer adds the XML below the text, the XML is
//! what is read: it says the same without a language.

use calwise_licensing::letters;
use calwise_licensing::name::MachineName;

use super::event_xml::read_event_xml;
use crate::event_record::{EventRecord, STRENGTH};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::text::dates;
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "event-text", read };

/// A label's part in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Log,
    Source,
    Number,
    Time,
    Computer,
    Message,
    Xml,
    Other,
}

/// Labels, folded, per language: Event Viewer and `wevtutil` in English, French and German; PowerShell's
/// property names, which no language changes.
const LABELS: &[(&str, Field)] = &[
    ("log name", Field::Log),
    ("source", Field::Source),
    ("date", Field::Time),
    ("event id", Field::Number),
    ("task category", Field::Other),
    ("task", Field::Other),
    ("level", Field::Other),
    ("opcode", Field::Other),
    ("keywords", Field::Other),
    ("keyword", Field::Other),
    ("user", Field::Other),
    ("user name", Field::Other),
    ("computer", Field::Computer),
    ("description", Field::Message),
    ("event xml", Field::Xml),
    ("nom du journal", Field::Log),
    ("id de l'événement", Field::Number),
    ("catégorie de la tâche", Field::Other),
    ("niveau", Field::Other),
    ("mots clés", Field::Other),
    ("utilisateur", Field::Other),
    ("ordinateur", Field::Computer),
    ("xml de l'événement", Field::Xml),
    ("protokollname", Field::Log),
    ("quelle", Field::Source),
    ("datum", Field::Time),
    ("ereignis-id", Field::Number),
    ("aufgabenkategorie", Field::Other),
    ("ebene", Field::Other),
    ("schlüsselwörter", Field::Other),
    ("benutzer", Field::Other),
    ("beschreibung", Field::Message),
    ("ereignis-xml", Field::Xml),
    ("timecreated", Field::Time),
    ("providername", Field::Source),
    ("logname", Field::Log),
    ("id", Field::Number),
    ("machinename", Field::Computer),
    ("leveldisplayname", Field::Other),
    ("message", Field::Message),
];

/// Blank lines that may stand between an event's text and its XML.
const MOST_BLANKS: usize = 4;

/// The first labels of an event in each of its forms.
const OPENERS: [Field; 3] = [Field::Log, Field::Time, Field::Source];

struct Parsed<'a> {
    record: EventRecord,
    number_line: Option<Line<'a>>,
    message: Vec<&'a str>,
    message_line: Option<Line<'a>>,
    /// A date that can be read in two ways, or in none.
    unclear_date: Option<&'a str>,
    next: usize,
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let opener = source.line(at)?;
    let numbered = is_numbered_opener(opener.text);
    let first = if numbered { at + 1 } else { at };
    let (opening, _) = label(source.line(first)?.text)?;
    if !OPENERS.contains(&opening) {
        return None;
    }
    let mut parsed = fields(source, first);
    let evidence = parsed.number_line.or(parsed.message_line)?;
    if !parsed.message.is_empty() {
        parsed.record.message = Some(parsed.message.join("\n"));
    }
    let provenance = {
        let plain = source.provenance(&evidence, evidence.text.trim(), STRENGTH);
        source.provenance_of(plain.span.start, plain.span.end, STRENGTH, parsed.record.time)
    };
    let mut interpreted = parsed.record.interpret(provenance);
    if let (Some(date), false) = (parsed.unclear_date, interpreted.observations.is_empty()) {
        interpreted.notes.push(Note { kind: NoteKind::AmbiguousDate, about: date.to_owned() });
    }
    let machine = parsed.record.computer.as_deref().and_then(MachineName::new);
    Some(Reading {
        lines: parsed.next - at,
        machine,
        observations: interpreted.observations,
        notes: interpreted.notes,
    })
}

/// The line `Event[0]:` that `wevtutil` puts before each event.
fn is_numbered_opener(line: &str) -> bool {
    line.trim()
        .strip_prefix("Event[")
        .and_then(|rest| rest.strip_suffix(':'))
        .is_some_and(|rest| rest.contains(']'))
}

fn fields<'a>(source: &Source<'a>, first: usize) -> Parsed<'a> {
    let mut parsed = Parsed {
        record: EventRecord::default(),
        number_line: None,
        message: Vec::new(),
        message_line: None,
        unclear_date: None,
        next: first,
    };
    let mut in_message = false;
    let mut at = first;
    let mut blanks = 0;
    while let Some(line) = source.line(at) {
        let text = line.text.trim();
        at += 1;
        if text.is_empty() {
            blanks += 1;
            // One blank line stands inside some messages; two end every form.
            if blanks > 1 || (in_message && !parsed.message.is_empty()) {
                if xml_follows(source, at) {
                    continue;
                }
                break;
            }
            continue;
        }
        match label(line.text) {
            Some((field, _)) if at - 1 > first && begins_another(field, &parsed) => break,
            Some((Field::Xml, _)) => {
                parsed.next = take_xml(source, at, &mut parsed.record).unwrap_or(at);
                return parsed;
            }
            Some((field, value)) if !in_message || field != Field::Other => {
                in_message = field == Field::Message;
                parsed.take(field, value, line);
            }
            _ if is_numbered_opener(line.text) => break,
            _ if in_message && (blanks == 0 || parsed.message.is_empty()) => {
                parsed.message_line.get_or_insert(*line);
                parsed.message.push(text);
            }
            _ => break,
        }
        blanks = 0;
        parsed.next = at;
    }
    parsed
}

/// A label that opens an event, where the one being read has that field already.
fn begins_another(field: Field, parsed: &Parsed<'_>) -> bool {
    match field {
        Field::Log => parsed.record.log.is_some(),
        Field::Source => parsed.record.source.is_some(),
        Field::Time => parsed.record.time.is_some(),
        _ => false,
    }
}

impl<'a> Parsed<'a> {
    fn take(&mut self, field: Field, value: &'a str, line: &Line<'a>) {
        let text = || (!value.is_empty()).then(|| value.to_owned());
        match field {
            Field::Log => self.record.log = text(),
            Field::Source => self.record.source = text(),
            Field::Time => {
                self.record.time = dates::moment(value);
                if self.record.time.is_none() && !value.is_empty() {
                    self.unclear_date = Some(value);
                }
            }
            Field::Computer => self.record.computer = text(),
            Field::Number => {
                self.record.number = value.parse().ok();
                self.number_line = Some(*line);
            }
            Field::Message => {
                if !value.is_empty() {
                    self.message_line = Some(*line);
                    self.message.push(value);
                }
            }
            Field::Xml | Field::Other => {}
        }
    }
}

fn xml_follows(source: &Source<'_>, at: usize) -> bool {
    let mut near = source.lines[at.min(source.lines.len())..].iter().take(MOST_BLANKS);
    let next = near.find(|line| !line.text.trim().is_empty());
    next.and_then(|line| label(line.text)).is_some_and(|(field, _)| field == Field::Xml)
}

/// Reads the XML below the text into the record; the index after it.
fn take_xml(source: &Source<'_>, at: usize, record: &mut EventRecord) -> Option<usize> {
    const END: &str = "</Event>";
    let first = source.line(at)?;
    let rest = source.slice_at_most(first.start, super::event_xml::LONGEST_EVENT);
    let length = rest.find(END)? + END.len();
    let xml = read_event_xml(&rest[..length])?;
    let message = record.message.take();
    *record = xml.record();
    record.message = record.message.take().or(message);
    let end = first.start + u32::try_from(length).ok()?;
    Some(source.last_line_of(first.start, end) + 1)
}

/// The label of a line and what follows its colon.
fn label(line: &str) -> Option<(Field, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = letters::lower_case(name.trim().trim_end_matches('\u{A0}')).replace('’', "'");
    let (_, field) = LABELS.iter().find(|(label, _)| *label == name)?;
    Some((*field, value.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;
    use calwise_licensing::event::EventKind;

    fn read_first(text: &str) -> (usize, Option<EventKind>, Option<String>) {
        let source = Source::new(0, text);
        let reading = read(&source, 0).expect("an event");
        let kind = reading.observations.iter().find_map(|seen| match &seen.saw {
            Saw::Event { event, .. } => Some(event.kind),
            _ => None,
        });
        (reading.lines, kind, reading.machine.map(|name| name.as_str().to_owned()))
    }

    const VIEWER: &str = "Log Name:      Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin\r\nSource:        Microsoft-Windows-TerminalServices-RemoteConnectionManager\r\nDate:          11/18/2026 8:14:02 AM\r\nEvent ID:      1069\r\nTask Category: None\r\nLevel:         Error\r\nKeywords:      \r\nUser:          NETWORK SERVICE\r\nComputer:      RDSH01.contoso.local\r\nDescription:\r\nThe RD Licensing grace period has expired and Licensing mode for the Remote Desktop Session Host server has not been configured. Licensing mode must be configured for continuous operation.\r\n";

    #[test]
    fn event_viewer_copy_is_read_up_to_its_message() {
        let (lines, kind, machine) = read_first(&format!("{VIEWER}\r\nand then my own words"));
        assert_eq!((lines, kind), (11, Some(EventKind::GraceExpiredModeNotConfigured)));
        assert_eq!(machine.as_deref(), Some("RDSH01.contoso.local"));
    }

    #[test]
    fn wevtutil_text_is_read_event_by_event() {
        let one = "Event[0]:\n  Log Name: Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin\n  Source: Microsoft-Windows-TerminalServices-RemoteConnectionManager\n  Date: 2026-11-18T08:14:02.123\n  Event ID: 50282\n  Task: N/A\n  Level: Warning\n  Opcode: Info\n  Keyword: N/A\n  User: S-1-5-20\n  User Name: NT AUTHORITY\\NETWORK SERVICE\n  Computer: RDSH01.contoso.local\n  Description: \nThe Remote Desktop Session Host server does not have a Remote Desktop license server specified.\n";
        let two = format!("{one}\n{}", one.replace("[0]", "[1]").replace("50282", "1068"));
        let (lines, kind, _) = read_first(&two);
        assert_eq!((lines, kind), (14, Some(EventKind::NoLicenseServerSpecified)));
        assert!(read(&Source::new(0, &two), 15).is_some());
    }

    #[test]
    fn powershell_lists_and_french_labels_are_the_same_event() {
        let list = "TimeCreated  : 11/18/2026 8:14:02 AM\nProviderName : Microsoft-Windows-TerminalServices-RemoteConnectionManager\nId           : 50280\nMessage      : The RD Licensing grace period has expired\n";
        assert_eq!(read_first(list).1, Some(EventKind::GraceExpired));
        let french = "Nom du journal : Système\nSource :         Microsoft-Windows-TerminalServices-Licensing\nDate :           18/11/2026 08:14:02\nID de l’événement : 4105\nOrdinateur :      LIC01.contoso.local\n";
        assert_eq!(read_first(french).1, Some(EventKind::CannotUpdateUserAttributes));
    }

    #[test]
    fn the_xml_below_the_text_is_what_is_read() {
        let xml = "Event Xml:\r\n<Event xmlns=\"http://schemas.microsoft.com/win/2004/08/events/event\"><System><Provider Name=\"Microsoft-Windows-TerminalServices-RemoteConnectionManager\"/><EventID>1069</EventID><TimeCreated SystemTime=\"2026-11-18T07:14:02.0Z\"/><Computer>RDSH09</Computer></System></Event>\r\n";
        let (lines, kind, _) = read_first(&format!("{VIEWER}{xml}"));
        assert_eq!((lines, kind), (13, Some(EventKind::GraceExpiredModeNotConfigured)));
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in ["Source: the article", "Date: tomorrow", "Log Name", "Level: 3", "Computer: RDSH01"] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
