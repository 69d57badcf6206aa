//! Which parts of a line are marked, as evidence of which finding.
//!
//! Spans may overlap and run over several lines; a line is cut at every border. No markup here.

use crate::engine::v1::{Report, RuledOut};
use std::collections::BTreeSet;

/// A span of the source that something rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Index of the input.
    pub input: usize,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// What it is evidence of.
    pub of: Of,
    /// Its number there.
    pub number: usize,
}

/// What a span is evidence of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// A finding, by its index in the report.
    Finding(usize),
    /// A cause that is ruled out, by its index.
    RuledOut(usize),
}

/// The spans of one finding, by number.
pub fn of_finding(marks: &[Mark], finding: usize) -> impl Iterator<Item = &Mark> {
    marks.iter().filter(move |mark| mark.of == Of::Finding(finding))
}

/// All spans that the findings and the ruled-out causes of a report rest on.
pub fn marks(report: &Report) -> Vec<Mark> {
    let found = report.findings.iter().enumerate().flat_map(|(index, finding)| {
        finding.evidence.iter().map(move |evidence| (Of::Finding(index), evidence))
    });
    let ruled_out = report.ruled_out.iter().enumerate().flat_map(|(index, RuledOut { evidence, .. })| {
        evidence.iter().map(move |evidence| (Of::RuledOut(index), evidence))
    });
    found
        .chain(ruled_out)
        .filter(|(_, evidence)| evidence.start < evidence.end)
        .map(|(of, evidence)| Mark {
            input: evidence.input,
            start: evidence.start as usize,
            end: evidence.end as usize,
            of,
            number: evidence.number,
        })
        .collect()
}

/// A part of a line, all of it under the same spans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<'a> {
    /// First byte of the part in the text of the input.
    pub start: usize,
    /// The text.
    pub text: &'a str,
    /// The span to show it under: of the selected finding before others.
    pub mark: Option<&'a Mark>,
    /// Numbers of the selected finding's spans that end with this part.
    pub numbers: Vec<usize>,
}

/// Cuts a line that begins at `start` into parts. `selected` is the finding whose spans come first.
pub fn parts<'a>(start: usize, text: &'a str, marks: &[&'a Mark], selected: Of) -> Vec<Part<'a>> {
    let end = start + text.len();
    let here: Vec<&Mark> =
        marks.iter().copied().filter(|mark| mark.start < end && mark.end > start).collect();
    let mut borders = BTreeSet::new();
    borders.extend([start, end]);
    for mark in &here {
        let within = |at: &usize| *at > start && *at < end && text.is_char_boundary(*at - start);
        borders.extend([mark.start, mark.end].into_iter().filter(within));
    }
    let borders: Vec<usize> = borders.into_iter().collect();
    borders
        .windows(2)
        .map(|pair| {
            let over = |mark: &&&Mark| mark.start <= pair[0] && mark.end >= pair[1];
            let mark = here
                .iter()
                .filter(over)
                .min_by_key(|mark| (mark.of != selected, mark.end - mark.start, mark.of));
            let ends_here = |mark: &&&Mark| mark.of == selected && mark.end <= pair[1] && mark.end > pair[0];
            let mut numbers = BTreeSet::new();
            numbers.extend(here.iter().filter(ends_here).map(|mark| mark.number));
            Part {
                start: pair[0],
                text: &text[pair[0] - start..pair[1] - start],
                mark: mark.copied(),
                numbers: numbers.into_iter().collect(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(start: usize, end: usize, finding: usize, number: usize) -> Mark {
        Mark { input: 0, start, end, of: Of::Finding(finding), number }
    }

    #[test]
    fn a_line_without_spans_is_one_part() {
        let parts = parts(10, "plain", &[], Of::Finding(0));
        assert_eq!(parts.len(), 1);
        assert_eq!((parts[0].start, parts[0].text), (10, "plain"));
    }

    #[test]
    fn overlapping_spans_keep_every_byte_once_and_prefer_the_selected_finding() {
        let (mine, other) = (mark(12, 16, 0, 1), mark(10, 18, 1, 1));
        let parts = parts(8, "ab cdefg hij", &[&other, &mine], Of::Finding(0));
        let texts: String = parts.iter().map(|part| part.text).collect();
        assert_eq!(texts, "ab cdefg hij");
        let of: Vec<_> = parts.iter().map(|part| part.mark.map(|mark| mark.of)).collect();
        assert_eq!(of, [None, Some(Of::Finding(1)), Some(Of::Finding(0)), Some(Of::Finding(1)), None]);
        assert_eq!(parts[2].numbers, [1]);
    }

    #[test]
    fn a_span_over_several_lines_carries_its_number_on_the_last() {
        let long = mark(0, 9, 0, 3);
        assert!(parts(0, "abcd", &[&long], Of::Finding(0))[0].numbers.is_empty());
        assert_eq!(parts(5, "efgh", &[&long], Of::Finding(0))[0].numbers, [3]);
    }

    #[test]
    fn a_border_within_a_character_is_passed_over() {
        let wrong = mark(1, 3, 0, 1);
        let parts = parts(0, "é!", &[&wrong], Of::Finding(0));
        let texts: String = parts.iter().map(|part| part.text).collect();
        assert_eq!(texts, "é!");
    }
}
