//! Rows of Event Viewer's list with the text of each below it: cells that two blanks or a tab set apart, under their
//! headings, no dashes between.

use calwise_licensing::fact::Provenance;

use super::finish;
use crate::event_fields::{Field, field};
use crate::event_record::{EventRecord, STRENGTH};
use crate::reader::{Reading, Source};
use crate::text::lines::Line;

/// Headings of such a list at least.
const FEWEST_HEADINGS: usize = 4;
/// The longest line that is cut into cells.
const LONGEST_LINE: usize = 1000;
/// Blank lines between two of its events.
const MOST_BLANKS: usize = 2;

/// Reads the list that begins with its headings at a line.
pub(super) fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let headings: Vec<Field> = cells(source.line(at)?.text)?.into_iter().map(field).collect::<Option<_>>()?;
    let has = |wanted| headings.contains(&wanted);
    let is_list = headings.len() >= FEWEST_HEADINGS && has(Field::Number) && has(Field::Source);
    if !is_list || has(Field::Message) {
        return None;
    }
    let mut reading = Reading { lines: 1, ..Reading::default() };
    let mut row: Option<(EventRecord, Provenance)> = None;
    let mut blanks = 0;
    for line in source.lines.get(at + 1..)? {
        if line.is_blank() {
            blanks += 1;
        } else if let Some(next) = event(source, line, &headings) {
            finish(row.replace(next), &mut reading);
            reading.lines += 1 + std::mem::take(&mut blanks);
        } else if let Some((record, _)) = row.as_mut().filter(|_| blanks == 0) {
            let message = record.message.get_or_insert_default();
            message.push_str(line.text.trim());
            message.push('\n');
            reading.lines += 1;
        } else {
            break;
        }
        if blanks > MOST_BLANKS {
            break;
        }
    }
    row.as_ref()?;
    finish(row, &mut reading);
    Some(reading)
}

/// The cells of a line, where it has several.
fn cells(text: &str) -> Option<Vec<&str>> {
    let parts = text.trim().split("  ").flat_map(|part| part.split('\t')).map(str::trim);
    let cells: Vec<&str> = parts.filter(|cell| !cell.is_empty()).collect();
    (text.len() <= LONGEST_LINE && cells.len() > 1).then_some(cells)
}

/// The event of a row: as many cells as headings, but for the last, and a number where one has to be.
fn event(source: &Source<'_>, line: &Line<'_>, headings: &[Field]) -> Option<(EventRecord, Provenance)> {
    let cells =
        cells(line.text).filter(|cells| [headings.len(), headings.len() - 1].contains(&cells.len()))?;
    let mut record = EventRecord::default();
    let mut provenance = source.provenance(line, line.text, STRENGTH);
    for (cell, field) in cells.into_iter().zip(headings) {
        if !record.set(*field, cell) {
            record.time = source.moment_of(cell);
        }
        if *field == Field::Number {
            provenance = source.provenance(line, cell, STRENGTH);
        }
    }
    record.number?;
    provenance.time = record.time;
    Some((record, provenance))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;
    use calwise_licensing::event::EventKind;

    const LIST: &str = "\
Level     Date and Time          Source                                          Event ID  Task Category
Warning   11/16/2026 8:58:41 AM  Microsoft-Windows-TerminalServices-Licensing    18        None
The Remote Desktop license server has not been activated.
It says more.

Information\t11/16/2026 8:57:00 AM\tService Control Manager\t7036\tNone
The Remote Desktop Licensing service entered the running state.

Users still get in.
";

    #[test]
    fn each_row_is_an_event_with_the_text_below_it() {
        let reading = read(&Source::new(0, LIST), 0).expect("a list");
        assert_eq!(reading.lines, 7);
        let kinds: Vec<_> = reading
            .observations
            .iter()
            .filter_map(|seen| match &seen.saw {
                Saw::Event { event, .. } => Some((event.kind, seen.provenance.time.is_some())),
                _ => None,
            })
            .collect();
        assert_eq!(
            kinds,
            [(EventKind::NotActivated, true), (EventKind::Other("service-changed-state"), true)]
        );
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in [
            "Level  Date and Time  Source  Event ID\n\nnothing\n",
            "Level  Date and Time  Source  Event ID\nWe saw it  on Monday  again  often\n",
            "Source  Event ID\nTermServLicensing  18\n",
            "Level  Date  Source  Event ID  Message\nError  x  TermServLicensing  18  text\n",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
