//! Names and values in any shape a tool prints them: lists, tables, separated values, JSON, rows without names.
//!
//! Shapes are in [`crate::records`], what the names say in [`crate::vocabulary`]; here they meet. The command above goes with its output.

use calwise_licensing::knowledge::properties::Property;

use super::{event_json, event_mention, sentence, windows_message};
use crate::reader::{Reader, Reading, Source};
use crate::records::{
    Field, Record, Records, blocks, context, flow_maps, html, json, list, picked_values, rows, run_together,
    separated, stacked, table,
};
use crate::vocabulary;

pub(super) static READER: Reader = Reader { id: "records", read };

/// Lines between a command and what it prints.
const GAP: usize = 4;

/// Lines of a listing that are left to other readers if it says nothing.
const LEFT_TO_OTHERS: usize = 30;

/// The shapes, strict ones before loose ones.
static SHAPES: &[for<'a> fn(&Source<'a>, usize) -> Option<Records<'a>>] = &[
    json::read,
    flow_maps::read,
    html::read,
    table::read,
    separated::read,
    picked_values::read,
    rows::expressions,
    rows::read,
    list::read,
    vocabulary::check_results,
    vocabulary::server_row,
    vocabulary::counted_rows,
    vocabulary::pack_line,
];

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    if context::command(line).is_none() {
        return read_shape(source, at);
    }
    // Of a command that answers with single values, it is the first line.
    read_shape(source, at).or_else(|| {
        let next =
            (at + 1..=at + GAP).find(|next| source.line(*next).is_some_and(|line| !line.is_blank()))?;
        source.line(next).filter(|line| context::command(line).is_none())?;
        let mut reading = read_shape(source, next)?;
        reading.lines += next - at;
        Some(reading)
    })
}

fn read_shape(source: &Source<'_>, at: usize) -> Option<Reading> {
    if let Some(reading) = vocabulary::failures(source, at) {
        return Some(reading);
    }
    if let Some(reading) = run_together(source, at) {
        return Some(reading);
    }
    let block = blocks::read(source, at).or_else(|| stacked::read(source, at));
    let is_block = block.is_some();
    let mut records = block.or_else(|| SHAPES.iter().find_map(|shape| shape(source, at)))?;
    let context = context::above(source, at);
    vocabulary::explain_columns(source, at, &mut records);
    let mut reading = vocabulary::interpret(source, &mut records, &context);
    if source.line(at).is_some_and(|line| line.text.trim_start().starts_with(['{', '['])) {
        events_inside(source, at, records.lines, &mut reading);
    }
    if is_block {
        messages_in_items(source, at, &records, &mut reading);
    }
    if super::COMPLETE && records.is_listing {
        notes_in_rows(source, &records, &mut reading);
    }
    let is_silent =
        || records.records.iter().all(|record| record.has(Property::Silent) || record.has(Property::Central));
    if reading.observations.is_empty() && reading.notes.is_empty() && !is_silent() {
        return skipped(source, at, records.lines);
    }
    Some(reading)
}

/// Takes the events and what Windows says in values of items and in cells, each of the machine of its item or row.
fn messages_in_items(source: &Source<'_>, at: usize, records: &Records<'_>, reading: &mut Reading) {
    for (index, line) in source.lines.iter().enumerate().skip(at).take(records.lines) {
        let known = reading.observations.len();
        match (event_mention::READER.read)(source, index) {
            Some(mut told) => reading.observations.append(&mut told.observations),
            None => windows_message::take_untold(source, line, &[], reading),
        }
        let above = records.records.iter().rfind(|record| record.span().0 <= line.end());
        for seen in reading.observations.iter_mut().skip(known) {
            seen.machine = seen.machine.take().or_else(|| above?.machine.clone());
        }
    }
}

/// Words from which on a cell is a note.
const WORDS_OF_A_NOTE: usize = 3;
/// The longest note that is looked at.
const LONGEST_NOTE: usize = 400;

/// Takes what notes in rows say of who works on the machine of the row.
fn notes_in_rows(source: &Source<'_>, records: &Records<'_>, reading: &mut Reading) {
    for record in &records.records {
        let named = || record.get(Property::Machine).and_then(Field::machine);
        let Some(machine) = record.machine.clone().or_else(named) else { continue };
        for field in record.fields.iter().filter(|field| field.property.is_none()) {
            let is_note = |text: &&str| {
                text.len() <= LONGEST_NOTE && text.split_whitespace().count() >= WORDS_OF_A_NOTE
            };
            let place = field.text().filter(is_note).map(|_| (field.start, field.end));
            if let Some(mut seen) = place.and_then(|place| sentence::administered_by_cell(source, place)) {
                seen.machine = Some(machine.clone());
                reading.observations.push(seen);
            }
        }
    }
}

/// Takes the events in lists of an object, each of the machine of the object where it names none itself.
fn events_inside(source: &Source<'_>, at: usize, lines: usize, reading: &mut Reading) {
    let (Some(first), Some(last)) = (source.line(at), source.line(at + lines - 1)) else { return };
    for mut seen in event_json::inside(source, (first.start, last.end())) {
        seen.machine = seen.machine.or_else(|| reading.machine.clone());
        reading.observations.push(seen);
    }
}

/// Names and values that lost the breaks between their lines, with what a person and Windows say before and behind them.
fn run_together(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let mut records = run_together::read(source, at)?;
    let mut reading = vocabulary::interpret(source, &mut records, &context::above(source, at));
    let spans = || records.records.iter().map(Record::span);
    let (start, end) = (spans().map(|span| span.0).min()?, spans().map(|span| span.1).max()?);
    if reading.observations.is_empty() {
        return None;
    }
    windows_message::take_untold(source, line, &[], &mut reading);
    reading.observations.append(&mut sentence::around(source, line, start, end));
    // People and messages name no machine; the records may be of several.
    reading.machine = None;
    Some(reading)
}

/// What says nothing is left to others, but nobody looks at each line of a long listing again: it is taken up to the
/// first known sentence in it.
fn skipped(source: &Source<'_>, at: usize, lines: usize) -> Option<Reading> {
    let start = source.line(at)?.start;
    let from = source.messages.partition_point(|found| found.start < start);
    let before = source.messages.get(from).map_or(lines, |found| source.line_at(found.start) - at);
    let lines = lines.min(before);
    (lines > LEFT_TO_OTHERS).then(|| Reading { lines, ..Reading::default() })
}

#[cfg(test)]
mod tests;
