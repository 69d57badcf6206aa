//! Names and values in any shape a tool prints them: lists, tables, separated values, JSON, rows without names.
//!
//! Shapes are in [`crate::records`], what the names say in [`crate::vocabulary`]; here they meet. The command above goes with its output.

use calwise_licensing::knowledge::properties::Property;

use super::{sentence, windows_message};
use crate::reader::{Reader, Reading, Source};
use crate::records::{
    Record, Records, context, flow_maps, html, json, list, picked_values, rows, run_together, separated,
    table,
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
    let mut records = SHAPES.iter().find_map(|shape| shape(source, at))?;
    let context = context::above(source, at);
    let reading = vocabulary::interpret(source, &mut records, &context);
    let is_silent =
        || records.records.iter().all(|record| record.has(Property::Silent) || record.has(Property::Central));
    if reading.observations.is_empty() && reading.notes.is_empty() && !is_silent() {
        return skipped(source, at, records.lines);
    }
    Some(reading)
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
