//! Which lines of the inputs are shown, and where each begins.
//!
//! All inputs are one list of lines, of which at most [`WINDOW`] are mounted. No markup here.

use crate::engine::v1::InputSummary;
use std::ops::Range;

/// How many lines of the source are mounted at most.
pub const WINDOW: usize = 200;

/// How many of them stay when one goes on.
const OVERLAP: usize = 20;

/// Where each line of a text begins, in bytes; the first line always begins at 0.
pub fn line_starts(text: &str) -> Vec<usize> {
    let mut starts = vec![0];
    starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
    if starts.len() > 1 && starts.last() == Some(&text.len()) {
        starts.pop();
    }
    starts
}

/// The text of a line without its line end, and where it begins.
pub fn line<'a>(text: &'a str, starts: &[usize], index: usize) -> (usize, &'a str) {
    let start = starts.get(index).copied().unwrap_or(text.len());
    let end = starts.get(index + 1).copied().unwrap_or(text.len());
    (start, text[start..end].trim_end_matches(['\n', '\r']))
}

/// A line of the source: the input it is in and its index there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Index of the input.
    pub input: usize,
    /// Index of the segment in it, if the line is part of one.
    pub segment: Option<usize>,
    /// Index of the line, from 0.
    pub line: usize,
}

/// The lines to show, input by input: those of segments, and those between that are not blank.
pub fn rows(
    inputs: &[InputSummary],
    is_blank: impl Fn(usize, usize) -> bool,
    lines: impl Fn(usize) -> usize,
) -> Vec<Row> {
    let mut rows = Vec::new();
    for (input, summary) in inputs.iter().enumerate() {
        let mut next = 0;
        for (index, segment) in summary.segments.iter().enumerate() {
            let first = (segment.line as usize).saturating_sub(1).max(next);
            gap(&mut rows, input, next..first, &is_blank);
            rows.extend((first..segment.last_line as usize).map(|line| Row {
                input,
                segment: Some(index),
                line,
            }));
            next = next.max(segment.last_line as usize);
        }
        gap(&mut rows, input, next..lines(input), &is_blank);
    }
    rows
}

fn gap(rows: &mut Vec<Row>, input: usize, range: Range<usize>, is_blank: impl Fn(usize, usize) -> bool) {
    rows.extend(range.filter(|&line| !is_blank(input, line)).map(|line| Row { input, segment: None, line }));
}

/// The part of `total` lines that is mounted around one of them.
pub fn around(line: usize, total: usize) -> Range<usize> {
    let start = line.saturating_sub(WINDOW / 2).min(total.saturating_sub(WINDOW));
    start..(start + WINDOW).min(total)
}

/// The part after this one.
pub fn later(shown: &Range<usize>, total: usize) -> Range<usize> {
    let start = (shown.end.saturating_sub(OVERLAP)).min(total.saturating_sub(WINDOW));
    start..(start + WINDOW).min(total)
}

/// The part before this one.
pub fn earlier(shown: &Range<usize>, total: usize) -> Range<usize> {
    let start = (shown.start + OVERLAP).saturating_sub(WINDOW);
    start..(start + WINDOW).min(total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::v1::SegmentSummary;

    fn segment(line: u32, last_line: u32) -> SegmentSummary {
        SegmentSummary {
            start: 0,
            end: 0,
            line,
            last_line,
            read_as: None,
            read_as_name: String::new(),
            language: None,
            machine: None,
            facts: 0,
            notes: Vec::new(),
        }
    }

    #[test]
    fn lines_are_found_with_either_line_end() {
        let text = "a\r\nbc\n\nd";
        let starts = line_starts(text);
        assert_eq!(starts, [0, 3, 6, 7]);
        assert_eq!(line(text, &starts, 0), (0, "a"));
        assert_eq!(line(text, &starts, 2), (6, ""));
        assert_eq!(line(text, &starts, 3), (7, "d"));
        assert_eq!(line_starts("a\n").len(), 1);
        assert_eq!(line_starts(""), [0]);
    }

    #[test]
    fn no_line_with_text_is_left_out() {
        let input = InputSummary {
            name: String::new(),
            bytes: 0,
            encoding: String::new(),
            notes: Vec::new(),
            segments: vec![segment(2, 3), segment(3, 5)],
        };
        let rows = rows(&[input], |_, line| line == 5, |_| 7);
        let lines: Vec<_> = rows.iter().map(|row| (row.line, row.segment)).collect();
        assert_eq!(lines, [(0, None), (1, Some(0)), (2, Some(0)), (3, Some(1)), (4, Some(1)), (6, None)]);
    }

    #[test]
    fn the_window_stays_within_the_lines_and_holds_what_is_asked_for() {
        assert_eq!(around(3, 50), 0..50);
        assert_eq!(around(5_000, 10_000), 4_900..5_100);
        assert_eq!(around(9_999, 10_000), 9_800..10_000);
        assert_eq!(later(&(0..200), 1_000), 180..380);
        assert_eq!(later(&(800..1_000), 1_000), 800..1_000);
        assert_eq!(earlier(&(180..380), 1_000), 0..200);
    }
}
