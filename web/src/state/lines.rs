//! Which lines of the inputs are shown, and where each begins.
//!
//! All inputs are one list of lines, of which at most [`WINDOW`] are mounted. No markup here.

use crate::engine::v1::InputSummary;
use std::ops::Range;

/// How many lines of the source are mounted at first, and at most where they do not follow scrolling.
pub const WINDOW: usize = 90;

/// Where each line of a text begins, in bytes; the first line always begins at 0.
pub fn line_starts(text: &str) -> Vec<u32> {
    let mut starts = vec![0];
    starts.extend(text.match_indices('\n').map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX)));
    if starts.len() > 1 && starts.last().is_some_and(|last| *last as usize == text.len()) {
        starts.pop();
    }
    starts
}

/// The bytes of a line without its line end.
pub fn line(text: &[u8], starts: &[u32], index: usize) -> Range<usize> {
    let at = |index: usize| starts.get(index).map_or(text.len(), |start| *start as usize).min(text.len());
    let (start, mut end) = (at(index), at(index + 1).max(at(index)));
    while end > start && matches!(text[end - 1], b'\n' | b'\r') {
        end -= 1;
    }
    start..end
}

/// The line, from 1, in which a byte stands.
pub fn line_of(starts: &[u32], byte: usize) -> usize {
    starts.partition_point(|start| *start as usize <= byte)
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
    /// Index of the first line of its run: the same for all that stand under one head.
    pub first: usize,
}

/// Lines of one input that follow each other in one segment, or between segments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Index of the input.
    pub input: usize,
    /// Index of the segment in it, if the lines are part of one.
    pub segment: Option<usize>,
    /// Index of the first line.
    pub first: usize,
    /// One past the last.
    pub end: usize,
    /// How many lines the runs before it have.
    pub before: usize,
}

/// The lines to show, input by input: those of segments, and those between that are not blank.
pub fn runs(
    inputs: &[InputSummary],
    is_blank: impl Fn(usize, usize) -> bool,
    lines: impl Fn(usize) -> usize,
) -> Vec<Run> {
    let mut runs = Vec::new();
    for (input, summary) in inputs.iter().enumerate() {
        let mut next = 0;
        for (index, segment) in summary.segments.iter().enumerate() {
            let first = (segment.line as usize).saturating_sub(1).max(next);
            gaps(&mut runs, input, next..first, &is_blank);
            push(&mut runs, input, Some(index), first..segment.last_line as usize);
            next = next.max(segment.last_line as usize);
        }
        gaps(&mut runs, input, next..lines(input), &is_blank);
    }
    runs
}

fn gaps(runs: &mut Vec<Run>, input: usize, range: Range<usize>, is_blank: impl Fn(usize, usize) -> bool) {
    let mut first = range.start;
    for line in range.clone() {
        if is_blank(input, line) {
            push(runs, input, None, first..line);
            first = line + 1;
        }
    }
    push(runs, input, None, first..range.end);
}

fn push(runs: &mut Vec<Run>, input: usize, segment: Option<usize>, lines: Range<usize>) {
    if !lines.is_empty() {
        let before = total(runs);
        runs.push(Run { input, segment, first: lines.start, end: lines.end, before });
    }
}

/// How many lines runs have together.
pub fn total(runs: &[Run]) -> usize {
    runs.last().map_or(0, |run| run.before + run.end - run.first)
}

/// The lines of a part of the list.
pub fn rows(runs: &[Run], shown: Range<usize>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut at = runs.partition_point(|run| run.before <= shown.start).saturating_sub(1);
    while let Some(&Run { input, segment, first, end, before }) =
        runs.get(at).filter(|run| run.before < shown.end)
    {
        let from = first + shown.start.saturating_sub(before);
        let to = end.min(first + (shown.end - before));
        rows.extend((from..to).map(|line| Row { input, segment, line, first }));
        at += 1;
    }
    rows
}

/// The place in the list of a line, or of the next one that is shown.
pub fn index_of(runs: &[Run], input: usize, line: usize) -> usize {
    let at = runs.partition_point(|run| (run.input, run.end) <= (input, line));
    runs.get(at)
        .map_or(0, |run| run.before + if run.input == input { line.saturating_sub(run.first) } else { 0 })
}

/// The part of `total` that has `size` members, around one of them.
pub fn around(index: usize, total: usize, size: usize) -> Range<usize> {
    let start = index.saturating_sub(size / 2).min(total.saturating_sub(size));
    start..(start + size).min(total)
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
        let of = |index| &text[line(text.as_bytes(), &starts, index)];
        assert_eq!((of(0), of(1), of(2), of(3), of(4)), ("a", "bc", "", "d", ""));
        assert_eq!((line_of(&starts, 0), line_of(&starts, 4), line_of(&starts, 7)), (1, 2, 4));
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
        let runs = runs(&[input], |_, line| line == 5, |_| 7);
        assert_eq!(total(&runs), 6);
        let lines: Vec<_> = rows(&runs, 0..6).iter().map(|row| (row.line, row.segment)).collect();
        assert_eq!(lines, [(0, None), (1, Some(0)), (2, Some(0)), (3, Some(1)), (4, Some(1)), (6, None)]);
        let middle: Vec<_> = rows(&runs, 2..4).iter().map(|row| (row.line, row.first)).collect();
        assert_eq!(middle, [(2, 1), (3, 3)]);
        assert_eq!((index_of(&runs, 0, 3), index_of(&runs, 0, 5), index_of(&runs, 1, 0)), (3, 5, 0));
    }

    #[test]
    fn the_window_stays_within_the_lines_and_holds_what_is_asked_for() {
        assert_eq!(around(3, 50, 200), 0..50);
        assert_eq!(around(5_000, 10_000, 200), 4_900..5_100);
        assert_eq!(around(9_999, 10_000, 200), 9_800..10_000);
    }
}
