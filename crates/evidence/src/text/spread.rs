//! Lines that a program spread or marked on their way, as they were: a blank line behind each, a number or blanks in front.
//!
//! Marks of quotations are in [`super::lines`].

use super::lines::Line;
use crate::event_fields::{Field, field};

/// Lines with a blank line after each that tell of doubling, where all lines are such, and where others are not.
const FEWEST: usize = 4;
const FEWEST_OF_SOME: usize = 8;

/// Programs for mail make a paragraph of each line: then a blank line stands behind each, and three where one stood. Who
/// writes paragraphs of one line does so too, so this is undone where tools are quoted. Lines keep their numbers.
pub fn undoubled(lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let is_blank = |line: &Line<'_>| line.text.trim().is_empty();
    let written: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| !is_blank(line)).map(|(at, _)| at).collect();
    // An odd number of blank lines stands between two of them.
    let runs = written.chunk_by(|one, next| (next - one).is_multiple_of(2));
    let is_all = |run: &[usize]| run.len() == written.len() && run.len() >= FEWEST;
    let is_doubled = |run: &&[usize]| {
        let is_long = run.len() >= FEWEST_OF_SOME || is_all(run);
        is_long && (is_of_tools(&lines, run) || (is_all(run) && has_wide_gap(run)))
    };
    let doubled: Vec<&[usize]> = runs.filter(is_doubled).collect();
    if doubled.is_empty() {
        return lines;
    }
    let mut keeps = vec![true; lines.len()];
    for run in doubled {
        for pair in run.windows(2) {
            // Of one blank line none is left, of three one.
            let blank = (pair[1] - pair[0]) / 2;
            keeps[pair[0] + 1..=pair[0] + blank].fill(false);
        }
    }
    lines.into_iter().zip(keeps).filter(|(_, keeps)| *keeps).map(|(line, _)| line).collect()
}

/// Whether three blank lines stand somewhere between: one was there, and nobody writes three.
fn has_wide_gap(run: &[usize]) -> bool {
    run.windows(2).any(|pair| pair[1] - pair[0] == 4)
}

/// Whether many lines are of tools.
fn is_of_tools(lines: &[Line<'_>], run: &[usize]) -> bool {
    let of_tools = run.iter().filter(|at| is_of_a_tool(lines[**at].text)).count();
    of_tools >= FEWEST - 1 && of_tools * 3 >= run.len()
}

/// Whether a line is one that tools print and people do not write.
fn is_of_a_tool(line: &str) -> bool {
    let text = line.trim();
    let is_label =
        || text.split_once(':').is_some_and(|(label, _)| field(label).is_some_and(|of| of != Field::Other));
    let is_setting = || {
        let name = text.split_once('=').map_or("", |(name, _)| name);
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    ["HKEY_", "<", "{", "}", "\"", "|", "[", "----", "PS C:\\"].iter().any(|start| text.starts_with(start))
        || [" : ", " REG_", "   ", "\t", ":\\"].iter().any(|mark| text.contains(mark))
        || is_label()
        || is_setting()
}

/// Lines one after the other that are numbered or itemised, at least.
const MARKED: usize = 5;

/// A text without the numbers that editors and viewers put in front of each line, and without the marks of a list that
/// somebody made of lines of tools; none where there are none.
pub fn unmarked(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let marks: Vec<Option<Mark>> = lines.iter().map(|line| Mark::of(line)).collect();
    let mut plain = String::new();
    let mut from = 0;
    while from < lines.len() {
        let follows =
            |at: &usize| marks[*at - 1].zip(marks[*at]).is_some_and(|(one, next)| next.follows(one));
        let run = from..(from + 1..lines.len()).find(|at| !follows(at)).unwrap_or(lines.len());
        let behind = |at: usize| &lines[at][marks[at].map_or(0, Mark::length)..];
        let of_tools = run.clone().filter(|at| is_of_a_tool(behind(*at))).count();
        // Blank lines are numbered by programs alone; between items people leave some too.
        let is_numbered = |at: usize| matches!(marks[at], Some(Mark::Number(..)));
        let is_by_program = |at: usize| behind(at).trim().is_empty() && (is_numbered(at) || of_tools > 0);
        let has_blank = || run.clone().any(is_by_program);
        if run.len() >= MARKED && (of_tools * 3 >= run.len() || has_blank()) {
            if plain.is_empty() {
                plain.extend(lines[..from].iter().copied());
            }
            run.clone().for_each(|at| plain.push_str(behind(at)));
        } else if !plain.is_empty() {
            run.clone().for_each(|at| plain.push_str(lines[at]));
        }
        from = run.end;
    }
    (!plain.is_empty()).then_some(plain)
}

/// A text without the blanks that all its lines begin with; none where there are none.
pub fn unindented(text: &str) -> Option<String> {
    let lines = || text.split_inclusive('\n').filter(|line| !line.trim().is_empty());
    let first = lines().next()?;
    let indent = &first[..first.len() - first.trim_start_matches([' ', '\t']).len()];
    let shared = lines().fold(indent.len(), |shared, line| {
        shared.min(line.bytes().zip(indent.bytes()).take_while(|(one, other)| one == other).count())
    });
    if shared == 0 || lines().nth(1).is_none() {
        return None;
    }
    let dedented = |line| str::get(line, shared..).filter(|_| !str::trim(line).is_empty()).unwrap_or(line);
    Some(text.split_inclusive('\n').map(dedented).collect())
}

/// What stands in front of a line that is numbered or itemised, with how many bytes it takes.
#[derive(Clone, Copy)]
enum Mark {
    Number(u32, usize),
    Item(char, usize),
    /// Nothing at all: between items lines may be blank.
    Blank,
}

impl Mark {
    fn of(line: &str) -> Option<Self> {
        let text = line.trim();
        let item = text.chars().next().filter(|mark| matches!(mark, '-' | '*' | '•'));
        match item {
            _ if text.is_empty() => Some(Self::Blank),
            Some(mark) => {
                let behind = line.trim_start().strip_prefix(mark)?.strip_prefix(' ')?;
                // What is ticked off is no line of a tool.
                let is_ticked = ["[ ]", "[x]", "[X]"].iter().any(|tick| behind.starts_with(tick));
                (!is_ticked).then(|| Self::Item(mark, line.len() - behind.len()))
            }
            None => number_of(line).map(|(number, length)| Self::Number(number, length)),
        }
    }

    const fn length(self) -> usize {
        match self {
            Self::Number(_, length) | Self::Item(_, length) => length,
            Self::Blank => 0,
        }
    }

    fn follows(self, other: Self) -> bool {
        match (other, self) {
            (Self::Number(one, _), Self::Number(next, _)) => next == one.saturating_add(1),
            (Self::Item(one, _), Self::Item(next, _)) => one == next,
            (Self::Item(..), Self::Blank) | (Self::Blank, Self::Item(..) | Self::Blank) => true,
            _ => false,
        }
    }
}

/// The number in front of a line, and how many bytes it takes with what parts it from the text.
fn number_of(text: &str) -> Option<(u32, usize)> {
    let bare = text.trim_start();
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 6 {
        return None;
    }
    let number = bare[..digits].parse().ok()?;
    let rest = &bare[digits..];
    let mark =
        rest.trim_start_matches(' ').chars().next().filter(|mark| matches!(mark, ':' | '|' | ')' | '.'));
    let behind = match mark {
        Some(mark) => &rest[rest.find(mark)? + mark.len_utf8()..],
        None if rest.is_empty() || rest.starts_with(['\t', ' ']) => rest,
        None => return None,
    };
    // One blank belongs to the number.
    let behind = behind.strip_prefix([' ', '\t']).unwrap_or(behind);
    Some((number, text.len() - behind.len()))
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    #[test]
    fn a_blank_line_behind_each_line_of_a_tool_goes_and_of_three_one_stays() {
        let texts = |text: &str| {
            let found = undoubled(lines(text));
            for line in &found {
                assert_eq!(&text[line.start as usize..line.end() as usize], line.text);
                assert_eq!(text.lines().nth(line.number as usize - 1), Some(line.text), "its number");
            }
            found.iter().map(|line| line.text.to_owned()).collect::<Vec<_>>()
        };
        let text = "Hello\n\nSource: X\n\nEvent ID: 7\n\n\n\nA : b\n\nC : d\n\n";
        assert_eq!(texts(text), ["Hello", "Source: X", "Event ID: 7", "", "A : b", "C : d", ""]);
        let told = "First.\n\nThen.\n\n\n\nNobody knew.\n\nSo we ask you.";
        assert_eq!(texts(told), ["First.", "Then.", "", "Nobody knew.", "So we ask you."]);
        for other in [
            "First we looked.\n\nThen we asked.\n\nNobody knew.\n\nSo we ask you.\n\nThanks",
            "A : b\nC : d\n\nE : f\nG : h\n\nI : j",
            "A : b\nC : d\n\nE : f\n\nG : h\n\nI : j\nK : l",
        ] {
            assert_eq!(texts(other), other.lines().collect::<Vec<_>>(), "{other}");
        }
    }

    #[test]
    fn numbers_and_marks_in_front_of_lines_of_tools_go_and_those_of_lists_stay() {
        for (text, expected) in [
            (
                "Hi\n 1: PS C:\\> ls\n 2: \n 3: A : b\n 4:   more\n 5: C : d\nend",
                "Hi\nPS C:\\> ls\n\nA : b\n  more\nC : d\nend",
            ),
            ("- A : b\n- C : d\n\n- E\n-   F : g\n- H", "A : b\nC : d\n\nE\n  F : g\nH"),
        ] {
            assert_eq!(unmarked(text).as_deref(), Some(expected), "{text}");
        }
        for other in [
            "1. one\n2. two\n3. three\n4. four\n5. five",
            "1 a : b\n3 c : d\n4 e : f\n5 g : h\n7 i : j",
            "- one\n- two\n- three\n- four\n- five",
            "- one\n- two\n\n- three\n- four\n- five",
            "one\n\n\n\n\n\n\ntwo",
            "- [x] A : b\n- [ ] C : d\n- [x] E : f\n- [x] G : h\n- [ ] I : j",
        ] {
            assert_eq!(unmarked(other), None, "{other}");
        }
    }

    #[test]
    fn blanks_go_that_all_lines_begin_with() {
        assert_eq!(unindented("  a\n\n    b\n  c\n").as_deref(), Some("a\n\n  b\nc\n"));
        assert_eq!(unindented("\ta\n\tb").as_deref(), Some("a\nb"));
        for other in ["  a", "  a\nb", "a\n  b", "\ta\n  b", " \n "] {
            assert_eq!(unindented(other), None, "{other:?}");
        }
    }
}
