//! Events of before: older than the day on which things were put right, or than a look at the log that found none since.
//!
//! `Get-WinEvent … StartTime='11/04/2026'` with no event behind it, and "licensing was set up on November 3rd and people
//! work". Accounts of a repair without a day are for [`crate::history`].

use time::Date;

use crate::history::is_put_right;
use crate::observation::{Observation, Saw};
use crate::reader::Source;
use crate::readers::asks_for_events;
use crate::segmentation::Segment;
use crate::text::dates;

/// Words by which a command says since when, and what it finds nothing by: one of them in each language is enough.
const SINCE: [&str; 3] = ["starttime=", "-after ", "starttime ="];
const FOUND_NONE: [&str; 11] = [
    "nomatchingeventsfound",
    "no events were found",
    "no matches found",
    "keine ereignisse gefunden",
    "aucun événement",
    "no se encontr",
    "nessun evento",
    "nenhum evento",
    "geen gebeurtenissen",
    "イベントが見つかりません",
    "找不到任何",
];
/// Lines behind such a command in which it says that it found nothing.
const ANSWER: usize = 5;
/// Bytes of the longest line that is looked at.
const LONGEST_LINE: usize = 1000;

/// Before which day events prove nothing any more.
struct Since {
    day: Date,
    /// The numbers of the events that were looked for; of all where there are none.
    numbers: Vec<u32>,
}

impl Since {
    /// Whether something is an event of before.
    fn is_before(&self, seen: &Observation) -> bool {
        let Saw::Event { event, .. } = &seen.saw else { return false };
        let is_old =
            event.provenance.time.or(seen.provenance.time).is_some_and(|time| time.date() < self.day);
        let is_meant = || event.printed_number.is_some_and(|number| self.numbers.contains(&number));
        is_old && event.kind.is_complaint() && (self.numbers.is_empty() || is_meant())
    }
}

/// Whether something is an event of before what a text says of its being put right.
pub(crate) fn is_of_before(
    source: &Source<'_>,
    segments: &[Segment],
) -> impl Fn(&Observation) -> bool + use<> {
    let seen = || segments.iter().flat_map(|segment| &segment.observations);
    let mut days = found_none(source);
    // Who gets in shows that it was put right.
    if seen().any(|seen| matches!(&seen.saw, Saw::Client(client) if client.gets_in == Some(true))) {
        days.extend(put_right(source, &seen));
    }
    // Another machine has events of its own.
    let mut machines = seen().filter(|seen| matches!(seen.saw, Saw::Event { .. })).map(|seen| &seen.machine);
    let first = machines.next();
    if machines.any(|machine| Some(machine) != first) {
        days.clear();
    }
    move |seen| days.iter().any(|since| since.is_before(seen))
}

/// The days since which a look at the log found none of some events.
fn found_none(source: &Source<'_>) -> Vec<Since> {
    let looked = |(at, line): (usize, &crate::text::lines::Line<'_>)| {
        let lower = line.text.to_ascii_lowercase();
        let since = SINCE.iter().find_map(|word| Some(lower.find(word)? + word.len()))?;
        let day = day_at(source, line.text.get(since..)?)?;
        let answer = source.lines.get(at + 1..source.lines.len().min(at + 1 + ANSWER))?;
        let is_empty = |text: &str| {
            let lower = text.to_lowercase();
            FOUND_NONE.iter().any(|words| lower.contains(words))
        };
        let numbers = numbers(&lower);
        (asks_for_events(line) && !numbers.is_empty() && answer.iter().any(|line| is_empty(line.text)))
            .then_some(Since { day, numbers })
    };
    let short = source.lines.iter().enumerate().filter(|(_, line)| line.text.len() <= LONGEST_LINE);
    short.filter_map(looked).collect()
}

/// The day at the start of a value of a filter: `'11/04/2026'`, `(Get-Date "2026-11-04")`.
fn day_at(source: &Source<'_>, value: &str) -> Option<Date> {
    let value = value.trim_start_matches(|first: char| !first.is_ascii_digit());
    let end = value.find(['\'', '"', ')', ';', '}', '|']).unwrap_or(value.len());
    let day = value.get(..end)?;
    // PowerShell reads a date in a filter as Americans write it.
    let moment =
        dates::moment(day).or_else(|| source.moment_of(day)).or_else(|| dates::in_order(day, false))?;
    Some(moment.date())
}

/// The numbers that a filter names: `id=50280,50282`.
fn numbers(filter: &str) -> Vec<u32> {
    let Some((_, list)) = filter.split_once("id=").or_else(|| filter.split_once("id =")) else {
        return Vec::new();
    };
    let list = list.trim_start_matches([' ', '(', '@']);
    let end =
        list.find(|sign: char| !(sign.is_ascii_digit() || matches!(sign, ',' | ' '))).unwrap_or(list.len());
    list[..end].split(',').filter_map(|number| number.trim().parse().ok()).collect()
}

/// The days on which somebody says to have put things right, none of them before trouble that came later.
fn put_right<'a, I: Iterator<Item = &'a Observation>>(
    source: &Source<'_>,
    seen: &impl Fn() -> I,
) -> Vec<Since> {
    let is_trouble = |seen: &&Observation| matches!(&seen.saw, Saw::Event { event, .. } if event.kind.is_complaint() && event.kind.is_of_licensing());
    let last = seen().filter(is_trouble).filter_map(|seen| match &seen.saw {
        Saw::Event { event, .. } => event.provenance.time,
        _ => None,
    });
    let Some(last) = last.map(|time| time.date()).max() else { return Vec::new() };
    let short = source.lines.iter().filter(|line| line.text.len() <= LONGEST_LINE);
    let sentences = short.flat_map(|line| line.text.split_inclusive(['.', '!', ';', '?']));
    let told = sentences.filter(|sentence| !sentence.ends_with('?') && is_put_right(sentence));
    let days = told.filter_map(|sentence| dates::day_of_year(sentence, last));
    days.filter(|day| *day > last).map(|day| Since { day, numbers: Vec::new() }).collect()
}
