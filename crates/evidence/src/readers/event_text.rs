//! Events as labelled text: Event Viewer's copy, `wevtutil /f:text`, `Get-WinEvent` as a list.
//!
//! Labels are rows of a table per language. Where Event Viewer adds the XML below the text, the XML is
//! what is read: it says the same without a language.

use super::event_table::log_of_command;
use super::event_xml::read_event_xml;
use crate::event_fields::{Field, labelled};
use crate::event_record::{EventRecord, STRENGTH};
use crate::reader::{Reader, Reading, Source};
use crate::records::context;
use crate::text::dates;
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "event-text", read };

/// Blank lines that may stand between an event's text and its XML.
const MOST_BLANKS: usize = 4;

/// Lines that the labels of an event may take, and those of its message.
const MOST_LINES: usize = 200;

/// The first labels of an event in each of its forms.
const OPENERS: [Field; 3] = [Field::Log, Field::Time, Field::Source];

struct Parsed<'a> {
    record: EventRecord,
    number_line: Option<Line<'a>>,
    has_number: bool,
    message: Vec<&'a str>,
    message_line: Option<Line<'a>>,
    /// Blanks in front of the last label.
    message_indent: usize,
    /// A date that can be read in two ways, or in none.
    unclear_date: Option<&'a str>,
    next: usize,
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let opener = source.line(at)?;
    let numbered = is_numbered_opener(opener.text);
    let first = if numbered { at + 1 } else { at };
    let (opening, _) = labelled(source.line(first)?.text)?;
    let mut parsed = fields(source, first);
    let evidence = parsed.number_line.or(parsed.message_line)?;
    // `Get-WinEvent -LogName … | fl TimeCreated, Id, Message`: the command says which log it is.
    if super::COMPLETE && parsed.record.source.is_none() && parsed.record.log.is_none() {
        parsed.record.log = log_of_command(context::above(source, at).command).map(str::to_owned);
    }
    // What begins with a label that other lists have too must show whose event it is.
    if !OPENERS.contains(&opening)
        && !numbered
        && parsed.record.provider().is_none()
        && !has_known_text(source, &parsed)
    {
        return None;
    }
    if let Some(moment) = parsed.unclear_date.and_then(|date| source.moment_of(date)) {
        (parsed.record.time, parsed.unclear_date) = (Some(moment), None);
    }
    // Collectors put the time on a line of its own above their names and values.
    let is_assigned =
        opener.text.split([':', '=']).next().is_some_and(|name| opener.text[name.len()..].starts_with('='));
    let above = at.checked_sub(1).filter(|_| is_assigned).and_then(|above| source.line(above));
    let above = above.filter(|line| line.text.len() < 40);
    parsed.record.time = parsed.record.time.or_else(|| dates::moment(above?.text.trim()));
    if !parsed.message.is_empty() {
        parsed.record.message = Some(parsed.message.join("\n"));
    }
    let provenance = {
        let plain = source.provenance(&evidence, evidence.text.trim(), STRENGTH);
        source.provenance_of(plain.span.start, plain.span.end, STRENGTH, parsed.record.time)
    };
    let mut reading = Reading { lines: parsed.next - at, ..Reading::default() };
    parsed.record.add_to(&mut reading, provenance, parsed.unclear_date);
    Some(reading)
}

/// Whether a sentence of Windows that is known stands in the message.
fn has_known_text(source: &Source<'_>, parsed: &Parsed<'_>) -> bool {
    let Some(first) = parsed.message_line else { return false };
    let end = source.line(parsed.next.saturating_sub(1)).map_or(first.end(), Line::end);
    let from = source.messages.partition_point(|found| found.start < first.start);
    parsed.has_number && source.messages.get(from).is_some_and(|found| found.start < end)
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
        has_number: false,
        message: Vec::new(),
        message_line: None,
        message_indent: 0,
        unclear_date: None,
        next: first,
    };
    let opening = source.line(first).map_or("", |line| name(line.text));
    let mut in_message = false;
    let mut at = first;
    let mut blanks = 0;
    while let Some(line) = source.line(at).filter(|_| at - first < MOST_LINES) {
        let text = line.text.trim();
        at += 1;
        if text.is_empty() {
            blanks += 1;
            // One blank line stands inside some messages; two end every form.
            if blanks > 1 || (in_message && !parsed.message.is_empty()) {
                if xml_follows(source, at) || (in_message && goes_on(source, at)) {
                    continue;
                }
                break;
            }
            continue;
        }
        let row = in_a_row(line.text);
        if let Some((field, value)) = row.first() {
            if at - 1 > first && begins_another(*field, value, &parsed) {
                break;
            }
            for (field, value) in row {
                parsed.take(field, value, line);
            }
            (in_message, blanks, parsed.next) = (false, 0, at);
            continue;
        }
        match labelled(line.text) {
            Some((field, value)) if at - 1 > first && begins_another(field, value, &parsed) => break,
            // A list begins again with the label that it began with.
            Some(_) if at - 1 > first && name(line.text) == opening => break,
            Some((Field::Xml, _)) => {
                parsed.next = take_xml(source, at, &mut parsed.record).unwrap_or(at);
                return parsed;
            }
            Some((field, value)) if !in_message || field != Field::Other => {
                in_message = field == Field::Message;
                parsed.message_indent = indent(line);
                parsed.take(field, value, line);
            }
            _ if is_numbered_opener(line.text) => break,
            _ if in_message && opens_another_key(line, parsed.message_indent) => break,
            _ if in_message && (blanks == 0 || parsed.message.is_empty() || is_indented(line)) => {
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

fn indent(line: &Line<'_>) -> usize {
    line.text.len() - line.text.trim_start().len()
}

/// Whether a line is a key of YAML, and nothing else, further to the left than the label of a message: what follows is
/// another machine's.
fn opens_another_key(line: &Line<'_>, label: usize) -> bool {
    let key = line.text.trim().strip_suffix(':');
    super::COMPLETE && indent(line) < label && key.is_some_and(|key| !key.is_empty() && !key.contains(' '))
}

/// Labels with their values side by side, as alerts print what they were raised by: `Log: System | Source: X | Event Number: 7`.
fn in_a_row(line: &str) -> Vec<(Field, &str)> {
    let parts = || line.split(" | ");
    if line.contains(" | ") && parts().all(|part| labelled(part).is_some()) {
        parts().filter_map(labelled).collect()
    } else {
        Vec::new()
    }
}

/// What stands before the colon of a line, or in its first cell.
fn name(line: &str) -> &str {
    line.split([':', '：', '=', '\t']).next().unwrap_or(line).trim()
}

/// A label that opens an event, where the one being read has that field already.
fn begins_another(field: Field, value: &str, parsed: &Parsed<'_>) -> bool {
    match field {
        Field::Log => parsed.record.log.is_some(),
        Field::Source => parsed.record.source.is_some(),
        // The time of day may stand below the day.
        Field::Time => parsed.record.time.is_some() && dates::moment(value).is_some(),
        Field::Number => parsed.has_number,
        _ => false,
    }
}

impl<'a> Parsed<'a> {
    fn take(&mut self, field: Field, value: &'a str, line: &Line<'a>) {
        match field {
            Field::Message if value.is_empty() => {}
            Field::Message => {
                self.message_line = Some(*line);
                self.message.push(value);
            }
            Field::Number | Field::LongNumber => {
                self.record.set(field, value);
                self.has_number |= field == Field::Number;
                self.number_line.get_or_insert(*line);
            }
            _ => {
                if !self.record.set(field, value) {
                    self.unclear_date = Some(value);
                }
            }
        }
    }
}

/// Blanks by which PowerShell sets the later lines of a value below the first.
const INDENT: &str = "        ";

fn is_indented(line: &Line<'_>) -> bool {
    line.text.starts_with(INDENT) && labelled(line.text).is_none()
}

/// Whether a message goes on below a blank line.
fn goes_on(source: &Source<'_>, at: usize) -> bool {
    let mut near = source.lines[at.min(source.lines.len())..].iter().take(MOST_BLANKS);
    near.find(|line| !line.text.trim().is_empty()).is_some_and(is_indented)
}

fn xml_follows(source: &Source<'_>, at: usize) -> bool {
    let mut near = source.lines[at.min(source.lines.len())..].iter().take(MOST_BLANKS);
    let next = near.find(|line| !line.text.trim().is_empty());
    next.and_then(|line| labelled(line.text)).is_some_and(|(field, _)| field == Field::Xml)
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
    fn every_list_of_powershell_and_of_collectors_is_an_event() {
        for (text, expected) in [
            (
                "Index              : 4711\nEntryType          : Error\nInstanceId         : 3221226600\nMessage            : The RD Licensing grace period has expired\nCategory           : (0)\nReplacementStrings : {}\nSource             : TermService\nTimeGenerated      : 11/18/2026 8:14:02 AM\nEventID            : 1128\n",
                EventKind::GraceExpired,
            ),
            (
                "Message      : The RD Licensing grace period\n               has expired.\n\n               More of it.\nId           : 50280\nProviderName : TermService\n",
                EventKind::GraceExpired,
            ),
            (
                "Event Type:\tError\nEvent Source:\tTermService\nEvent Category:\tNone\nEvent ID:\t1004\nDate:\t\t11/18/2026\nTime:\t\t8:14:02 AM\nComputer:\tTS1\n",
                EventKind::CannotIssueClientLicense,
            ),
            (
                "Id          : 50282\nProviderName: Microsoft-Windows-TerminalServices-RemoteConnectionManager\n",
                EventKind::NoLicenseServerSpecified,
            ),
            (
                "LogName=Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin\nEventCode=50282\nEventType=3\nComputerName=RDSH01\nSourceName=Microsoft-Windows-TerminalServices-RemoteConnectionManager\nType=Warning\nMessage=The Remote Desktop Session Host\n",
                EventKind::NoLicenseServerSpecified,
            ),
            (
                "TimeCreated   : 11/18/2026 8:14:02 AM\nEventLog      : System\nProviderName  : Microsoft-Windows-TerminalServices-Licensing\nId            : 18\nLevel         : Warning\nMessage       : The Remote Desktop license server LS1 has\n",
                EventKind::NotActivated,
            ),
            (
                "ログの名前: システム\nソース: TermServLicensing\n日付: 2026/11/18 8:14:02\nイベント ID: 4105\nレベル: 警告\nコンピューター: LS1\n",
                EventKind::CannotUpdateUserAttributes,
            ),
            (
                "Имя журнала:   System\nИсточник:      TermService\nДата:          18.11.2026 8:14:02\nКод события:   1069\nУровень:       Ошибка\n",
                EventKind::GraceExpiredModeNotConfigured,
            ),
            (
                "Log Name\tSystem\nSource\tMicrosoft-Windows-TerminalServices-Licensing\nEvent Number\t18\nLevel\t2\nLogging Computer\tLS1.contoso.local\n",
                EventKind::NotActivated,
            ),
            (
                "Log: System | Source: Microsoft-Windows-TerminalServices-Licensing | Event Number: 18 | Computer: LS1\n Description: The license server\n",
                EventKind::NotActivated,
            ),
            (
                "Nazwa dziennika: System\nŹródło:        TermServLicensing\nIdentyfikator zdarzenia: 18\n",
                EventKind::NotActivated,
            ),
        ] {
            let (lines, kind, _) = read_first(text);
            assert_eq!((lines, kind), (text.lines().count(), Some(expected)), "{text}");
        }
    }

    #[test]
    fn the_xml_below_the_text_is_what_is_read() {
        let xml = "Event Xml:\r\n<Event xmlns=\"http://schemas.microsoft.com/win/2004/08/events/event\"><System><Provider Name=\"Microsoft-Windows-TerminalServices-RemoteConnectionManager\"/><EventID>1069</EventID><TimeCreated SystemTime=\"2026-11-18T07:14:02.0Z\"/><Computer>RDSH09</Computer></System></Event>\r\n";
        let (lines, kind, _) = read_first(&format!("{VIEWER}{xml}"));
        assert_eq!((lines, kind), (13, Some(EventKind::GraceExpiredModeNotConfigured)));
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in [
            "Source: the article",
            "Date: tomorrow",
            "Log Name",
            "Level: 3",
            "Computer: RDSH01",
            "Id : 1128\nName : explorer",
            "User : a\nVersion : 7\nId : 18",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
