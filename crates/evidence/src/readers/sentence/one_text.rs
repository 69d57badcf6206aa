//! Which lines are one text of a person: a mail program breaks sentences, and an entry belongs to its list.
//!
//! What the text states is for [`super`]; lines that were broken at a width are whole before anybody reads them.

use super::super::{COMPLETE, client_codes, gpresult};
use super::tokens::{Kind, Tokens};
use super::words::Concept;
use super::{is_prose, lexicon, message_in, numbers};
use crate::reader::Source;
use crate::text::lines::Line;

/// Lines that one text may have: a mail program breaks sentences, and an entry belongs to its list.
const LONGEST_TEXT: usize = 12;
/// From this length on a line that ends without a mark was broken by a program.
const WIDE: usize = 50;

/// The text that begins in a line: how many lines it has, where it begins and ends.
pub(super) fn text_at(source: &Source<'_>, at: usize) -> Option<(usize, u32, u32)> {
    let first = source.line(at)?;
    if !source.prose.has(first) {
        return None;
    }
    let mut last = first;
    let mut lines = 1;
    while lines < LONGEST_TEXT
        && let Some(next) = source.line(at + lines)
        && goes_on(source, last.text, next)
        && message_in(source, next).is_none()
        && !(COMPLETE && (client_codes::tells(source, at + lines) || gpresult::heads(source, at + lines)))
    {
        last = next;
        lines += 1;
    }
    Some((lines, first.start, last.end()))
}

/// Whether the next line belongs to the same text.
pub(super) fn goes_on(source: &Source<'_>, line: &str, next: &Line<'_>) -> bool {
    let text = line.trim_end();
    let body = next.text.trim_start();
    let is_entry = body.starts_with(['-', '*', '•']);
    let is_list = is_entry && (text.ends_with(':') || text.trim_start().starts_with(['-', '*', '•']));
    // `state: present`: a label begins something of its own, unless it counts on.
    let is_label = body.split_whitespace().next().is_some_and(|word| word.ends_with(':'));
    if is_count(body) {
        return is_prose(line) || is_count(line);
    }
    // Rows of separated values, of which each speaks for itself.
    if COMPLETE && is_row(line) && is_row(body) {
        return false;
    }
    let is_broken = !is_entry
        && !is_label
        && !text.ends_with(['.', '!', '?', ':', ';', '。', '！', '？', '：', '；'])
        && (body.starts_with(|c: char| c.is_ascii_lowercase() || matches!(c, 'ß'..='ÿ' | 'а'..='я'))
            || (text.len() >= WIDE && body.starts_with(begins_word)));
    (is_list || is_broken) && is_prose_after(source, next)
}

/// Semicolons between the values of a row, at least.
const FEWEST_SEMICOLONS: usize = 3;

/// Whether a line is a row of values with semicolons and no blanks between.
fn is_row(line: &str) -> bool {
    let between = line.trim_end().as_bytes().windows(2).filter(|two| two[0] == b';' && two[1] != b' ');
    between.count() >= FEWEST_SEMICOLONS
}

/// Bytes of the longest line that is a count, and nothing else.
const LONGEST_COUNT: usize = 60;

/// Whether a line does nothing but count: "emises : 77", "libres: tres", "davon ausgestellt 146".
fn is_count(line: &str) -> bool {
    let counts = |said| {
        matches!(
            said,
            Concept::UsedUp | Concept::Left | Concept::Total | Concept::Installed | Concept::Bought
        )
    };
    if line.len() >= LONGEST_COUNT {
        return false;
    }
    let tokens = Tokens::of(line, 0);
    let (mut at, mut says_what) = (0, false);
    while let Some((said, length)) = lexicon::meaning(&tokens, at)
        && (counts(said) || said == Concept::Filler)
    {
        says_what |= counts(said);
        at += length;
    }
    let has_colon = tokens.kind(at) == Some(Kind::Mark(':'));
    at += usize::from(has_colon);
    let word = tokens.word(at);
    let is_figure = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let length = if is_figure { Some(1) } else { numbers::counted(&tokens, at).map(|(_, length)| length) };
    // Without a colon nothing stands behind the number.
    says_what && length.is_some_and(|length| has_colon || at + length == tokens.all.len())
}

/// What the next word of a broken sentence begins with.
fn begins_word(first: char) -> bool {
    first.is_alphanumeric() || matches!(first, '"' | '“' | '„' | '«' | '(')
}

/// A line that goes on may be a single word.
fn is_prose_after(source: &Source<'_>, next: &Line<'_>) -> bool {
    let line = next.text;
    source.prose.has(next)
        || (line.len() < 40 && !line.contains(['\\', '=', ':', '|']) && !line.trim().is_empty())
}
