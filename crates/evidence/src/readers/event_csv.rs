//! Events as separated values: `Export-Csv`, `ConvertTo-Csv`, and what Event Viewer saves as CSV or text.
//!
//! Lines of the agent Snare have no headings at all. Event Viewer gives its message a column without a heading. A quoted message may go over many lines.

mod snare;

use crate::event_fields::{Field, field};
use crate::event_record::{EventRecord, STRENGTH};
use crate::reader::{Reader, Reading, Source};
use crate::records::context;
use crate::text::lines::offset;

pub(super) static READER: Reader = Reader { id: "event-csv", read };

/// Bytes that a row may have. A quote that never closes is looked through no further than this.
const LONGEST_ROW: usize = 64 * 1024;
/// Headings of an event that a header has at least.
const FEWEST_HEADINGS: usize = 3;

/// A row: its cells, where its number stands, and where it ends.
struct Row<'a> {
    cells: Vec<Cell<'a>>,
    /// One past its line end.
    end: u32,
}

/// A cell as it stands in the text, quotes and all.
struct Cell<'a> {
    raw: &'a str,
    start: u32,
}

impl Cell<'_> {
    fn text(&self) -> String {
        let raw = self.raw.trim_matches(|character: char| character == ' ' || character == '\u{FEFF}');
        match raw.strip_prefix('"') {
            Some(quoted) => quoted.strip_suffix('"').unwrap_or(quoted).replace("\"\"", "\""),
            None => raw.to_owned(),
        }
    }
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    if let Some(reading) = snare::read(source, at) {
        return Some(reading);
    }
    let first = source.line(at)?;
    // `… | fl MachineName,TimeCreated,Id,Message`: a command names columns too.
    if super::COMPLETE && context::command(first).is_some() {
        return None;
    }
    let typed = first.text.trim_start_matches('\u{FEFF}').starts_with("#TYPE");
    let header = source.line(if typed { at + 1 } else { at })?;
    let separator = [',', ';', '\t'].into_iter().find(|separator| header.text.contains(*separator))?;
    let header = row(source, header.start, separator);
    let fields: Vec<Option<Field>> = header.cells.iter().map(|cell| field(&cell.text())).collect();
    let known = || fields.iter().flatten();
    let is_of_events = known().count() >= FEWEST_HEADINGS
        && known().any(|field| matches!(field, Field::Number | Field::LongNumber))
        && known().any(|field| matches!(field, Field::Source | Field::Message | Field::Log));
    if !is_of_events {
        return None;
    }
    let mut reading = Reading::default();
    let mut from = header.end;
    let mut end = header.end;
    while from < source.end() {
        let row = row(source, from, separator);
        // A blank line, or words without separators, end the table.
        if row.cells.len() < 2 {
            break;
        }
        take(source, &row, &fields, &mut reading);
        end = row.end;
        from = row.end;
    }
    reading.lines = source.last_line_of(first.start, end) + 1 - at;
    Some(reading)
}

/// The row that begins at a byte.
fn row<'a>(source: &Source<'a>, from: u32, separator: char) -> Row<'a> {
    let rest = source.slice_at_most(from, LONGEST_ROW);
    let mut cells = Vec::new();
    let (mut start, mut quoted, mut end) = (0, false, rest.len());
    for (at, character) in rest.char_indices() {
        match character {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '\n' | '\r' => {
                let line_end = if rest[at..].starts_with("\r\n") { 2 } else { 1 };
                cells.push(Cell { raw: &rest[start..at], start: from + offset(start) });
                return Row { cells, end: from + offset(at + line_end) };
            }
            _ if character == separator => {
                cells.push(Cell { raw: &rest[start..at], start: from + offset(start) });
                start = at + character.len_utf8();
            }
            _ => {}
        }
    }
    if quoted {
        // The quote was never closed: the row ends with its line.
        end = rest.find(['\n', '\r']).map_or(end, |at| at.max(start));
    }
    cells.push(Cell { raw: rest.get(start..end).unwrap_or(""), start: from + offset(start) });
    let line_end =
        rest[end..].chars().take_while(|character| matches!(character, '\r' | '\n')).take(2).count();
    Row { cells, end: from + offset(end + line_end.max(usize::from(end == 0))) }
}

fn take(source: &Source<'_>, row: &Row<'_>, fields: &[Option<Field>], reading: &mut Reading) {
    let mut record = EventRecord::default();
    let mut place = None;
    let mut unclear = None;
    for (index, cell) in row.cells.iter().enumerate() {
        let text = cell.text();
        let field = match fields.get(index) {
            Some(field) => *field,
            None => Some(Field::Message),
        };
        let Some(field) = field.filter(|_| !text.is_empty()) else { continue };
        if !record.set(field, &text) {
            record.time = source.moment_of(&text);
            unclear = Some(text).filter(|_| record.time.is_none());
        }
        if matches!(field, Field::Number | Field::LongNumber) {
            place.get_or_insert((cell.start, cell.start + offset(cell.raw.len())));
        }
    }
    let Some((start, end)) = place.filter(|_| record.number.is_some()) else { return };
    record.add_to(reading, source.provenance_of(start, end, STRENGTH, record.time), unclear.as_deref());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;
    use calwise_licensing::event::EventKind;
    use calwise_licensing::name::MachineName;

    fn kinds(reading: &Reading) -> Vec<EventKind> {
        let kind = |saw: &Saw| if let Saw::Event { event, .. } = saw { Some(event.kind) } else { None };
        reading.observations.iter().filter_map(|seen| kind(&seen.saw)).collect()
    }

    #[test]
    fn an_export_of_powershell_is_read_with_its_quoted_lines() {
        let text = "#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\r\n\"Message\",\"Id\",\"Qualifiers\",\"ProviderName\",\"LogName\",\"MachineName\",\"TimeCreated\"\r\n\"The RD Licensing grace period has expired.\r\n\r\nSee \"\"help\"\".\",\"50280\",,\"Microsoft-Windows-TerminalServices-RemoteConnectionManager\",\"x/Admin\",\"RDSH01\",\"11/18/2026 8:14:02 AM\"\r\n\"x\",\"18\",,\"Microsoft-Windows-TerminalServices-Licensing\",\"System\",\"LS1\",\"11/18/2026 8:14:02 AM\"\r\n\r\nmy words";
        let source = Source::new(0, text);
        let reading = read(&source, 0).expect("a table");
        assert_eq!(kinds(&reading), [EventKind::GraceExpired, EventKind::NotActivated]);
        assert_eq!(reading.lines, 6);
        let span = reading.observations[0].provenance.span;
        assert_eq!(source.slice(span.start, span.end), "\"50280\"");
        assert_eq!(reading.observations[1].machine.as_ref().map(MachineName::as_str), Some("LS1"));
    }

    #[test]
    fn event_viewer_s_files_are_read_in_any_language_and_their_message_has_no_heading() {
        for (header, row) in [
            (
                "Level,Date and Time,Source,Event ID,Task Category",
                "Error,11/18/2026 8:14:02 AM,Microsoft-Windows-TerminalServices-RemoteConnectionManager,1069,None,\"The RD Licensing grace\nperiod\"",
            ),
            (
                "Ebene;Datum und Uhrzeit;Quelle;Ereignis-ID;Aufgabenkategorie",
                "Fehler;18.11.2026 08:14:02;TermService;1069;Keine;\"Text\"",
            ),
            (
                "Niveau\tDate et heure\tSource\tID de l’événement\tCatégorie de la tâche",
                "Erreur\t18/11/2026 08:14:02\tTermService\t1069\tAucun",
            ),
            (
                "レベル,日付と時刻,ソース,イベント ID,タスクのカテゴリ",
                "エラー,2026/11/18 8:14:02,TermService,1069,なし,\"本文\"",
            ),
        ] {
            let text = format!("{header}\n{row}\n");
            let reading = read(&Source::new(0, &text), 0).expect(header);
            assert_eq!(kinds(&reading), [EventKind::GraceExpiredModeNotConfigured], "{header}");
        }
    }

    #[test]
    fn a_row_that_is_cut_off_is_read_as_far_as_it_goes() {
        let text = "Level,Date and Time,Source,Event ID,Task Category\nError,11/18/2026 8:14:02 AM,TermService,1069,None,\"The RD Licen";
        assert_eq!(read(&Source::new(0, text), 0).map(|reading| kinds(&reading).len()), Some(1));
        let open = format!("{text}\nError,11/18/2026 8:14:02 AM,TermService,1068,None,x\n");
        assert!(read(&Source::new(0, &open), 0).is_some_and(|reading| !kinds(&reading).is_empty()));
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in
            ["Name,Id,Handles\nexplorer,4,1\n", "a, b, c\n", "KeyPackId,Id,Message", "Source, date and ID"]
        {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
