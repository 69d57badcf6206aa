//! Rows of a log that hold a moment and the number of an event, and have their source from the line above them:
//! `Log RemoteConnectionManager/Admin:`, and below `2026-11-20 08:12  Error  1128`.
//!
//! Whose machine a log is of is for [`super::headings`].

use calwise_licensing::knowledge::events::Provider;
use calwise_licensing::letters;

use super::words::{LEVELS, LICENSING_WORDS};
use super::{DIGITS_OF_BARE, behind_event_word, providers};
use crate::event_meaning;
use crate::reader::Source;
use crate::readers::COMPLETE;
use crate::text::dates;
use crate::text::lines::Line;

/// Bytes of the longest heading.
const LONGEST: usize = 120;
/// Rows of a log below its heading that are looked at.
const MOST_ROWS: usize = 200;
/// Words of a heading at most.
const MOST_OF_A_HEADING: usize = 9;
/// Words by which a line tells that a log is not the one of the rows below, in plain letters.
const DENIED: [&str; 22] = [
    "no", "not", "nothing", "none", "empty", "clean", "nichts", "nicht", "kein", "keine", "leer", "rien",
    "vide", "pas", "aucun", "nada", "vacio", "sin", "niente", "vuoto", "geen", "brak",
];

/// Whether a line says something, instead of naming what stands below.
fn is_said(text: &str) -> bool {
    let plain = letters::plain_case(text);
    let mut words = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let ends =
        |text: &str| text.trim_end().ends_with(['.', '!', '?']) || text.contains(". ") || text.contains("! ");
    ends(text)
        || plain.split_whitespace().count() > MOST_OF_A_HEADING
        || words.any(|word| DENIED.contains(&word))
}

/// What stands in front of a row of a list.
const BULLETS: [char; 5] = [' ', '\t', '-', '*', '•'];

/// The provider that the line above a row of a log names, as the only one: "Log RemoteConnectionManager/Admin:". Rows begin
/// with their moment, and nothing stands between the heading and the first one but a blank line.
fn provider_above(source: &Source<'_>, at: usize) -> Option<Provider> {
    let row = source.line(at)?.text.trim_start_matches(BULLETS);
    dates::moment(row)?;
    let is_row = |line: &Line<'_>| {
        line.text.trim_start_matches(BULLETS).starts_with(|first: char| first.is_ascii_digit())
    };
    let above = source.lines.get(at.saturating_sub(MOST_ROWS)..at)?;
    let mut above = above.iter().rev().skip_while(|line| is_row(line));
    let heading = above.next()?;
    let heading = if heading.is_blank() { above.next()? } else { heading };
    if heading.text.len() > LONGEST || is_said(heading.text) {
        return None;
    }
    match providers(&heading.text.to_ascii_lowercase()).as_slice() {
        [(_, _, provider)] => Some(*provider),
        _ => None,
    }
}

/// The source of a row of a log whose heading names it, with its place: a number of that source, behind a word such as "error" where it is a
/// short one.
pub(super) fn of_heading(
    source: &Source<'_>,
    at: usize,
    lower: &str,
    numbers: &[(usize, usize)],
) -> Option<(usize, usize, Provider)> {
    if !COMPLETE || numbers.is_empty() {
        return None;
    }
    let provider = provider_above(source, at)?;
    let is_event = |&(start, end): &(usize, usize)| {
        let number = lower.get(start..end).and_then(|digits| digits.parse().ok());
        // Behind the number stands nothing, how often it came, its level, or words about licensing.
        let behind = lower.get(end..).unwrap_or("");
        let is_counted = !behind.contains(|letter: char| letter.is_alphabetic() && letter != 'x');
        let next = behind.split(|letter: char| !letter.is_alphabetic()).find(|word| !word.is_empty());
        let has_level = next.is_some_and(|word| LEVELS.contains(&word));
        let is_own = is_counted || has_level || LICENSING_WORDS.iter().any(|word| behind.contains(word));
        is_own
            && number.is_some_and(|number| event_meaning::find(provider, number, None, Some(lower)).is_some())
            && (end - start >= DIGITS_OF_BARE || behind_event_word(lower, start))
    };
    let (start, _) = numbers.iter().copied().find(is_event)?;
    Some((start, start, provider))
}
