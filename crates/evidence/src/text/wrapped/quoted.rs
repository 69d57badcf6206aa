//! Quotations of mail that were broken at a width: before they got their marks, or with them, so that the rest of a line has none.
//!
//! Which lines go on is for [`super`].

use super::{FEWEST, LONGEST};
use crate::text::lines::{Line, lines};
use crate::text::mail::{marks_of_mail, without_marks};

/// The text without the marks of mail in front of lines that go on with the one before.
pub(super) fn without_marks_within(text: &str, goes_on: &[bool]) -> Option<String> {
    let lines = lines(text);
    let after =
        |at: usize| at.checked_sub(1).and_then(|before| goes_on.get(before)).is_some_and(|goes_on| *goes_on);
    let is_marked = |(at, line): (usize, &Line<'_>)| after(at) && marks_of_mail(line.text) > 0;
    if !lines.iter().enumerate().any(is_marked) {
        return None;
    }
    let plain = lines
        .iter()
        .enumerate()
        .map(|(at, line)| if after(at) { without_marks(line.text) } else { line.text });
    Some(plain.collect::<Vec<_>>().join("\n"))
}

/// Whether a quotation was broken when it had its marks, so that what goes on has none in front, as the teeth of a comb. Such
/// lines are as deep as the one before.
pub(super) fn take_teeth(lines: &[Line<'_>], depths: &mut [usize]) -> bool {
    let is_alike = |one: &usize, next: &usize| {
        (lines[*one].is_blank(), depths[*one]) == (lines[*next].is_blank(), depths[*next])
    };
    let places: Vec<usize> = (0..lines.len()).collect();
    let runs: Vec<&[usize]> = places.chunk_by(is_alike).collect();
    let teeth = runs.windows(3).filter_map(|runs| match runs {
        [[.., one], rest @ [first, ..], [next, ..]] => {
            let is_tooth = depths[*one] > 0 && depths[*first] == 0 && depths[*next] > 0;
            (is_tooth && !lines[*first].is_blank() && rest.len() < LONGEST).then_some((depths[*one], *rest))
        }
        _ => None,
    });
    let teeth: Vec<(usize, &[usize])> = teeth.collect();
    if teeth.len() < FEWEST {
        return false;
    }
    for (depth, rest) in teeth {
        for at in rest {
            depths[*at] = depth;
        }
    }
    true
}
