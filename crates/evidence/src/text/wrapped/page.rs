//! Lines of one depth, and which of them go on in the next: first where a line of a tool cannot have ended, and where there are
//! such, what may go on besides.
//!
//! What a single line shows is in [`super::clues`].

use std::collections::BTreeSet;

use super::clues::{
    begins_anew, begins_entry, depth, ends_sentence, ends_within, first_word, has_open_bracket,
    has_open_quotation, is_alike, is_bare_label, is_open_command, is_prose, is_ruler, is_stamp, separator_of,
};
use super::{FEWEST, LONGEST};
use crate::text::lines::Line;

/// Widths, in characters, that programs for mail break lines at.
const WIDTHS: std::ops::RangeInclusive<usize> = 60..=100;
/// Columns of a narrow console.
const CONSOLE: usize = 80;
/// Lines of one sentence or entry, at most: readers look at no line of any length.
const LONGEST_LOOSE: usize = 16;

/// The length of the longest line that could have been broken, if a program for mail breaks there.
fn width_of(lines: &[Line<'_>], cut: &[usize]) -> Option<usize> {
    let mut width = 0;
    for (line, cut) in lines.iter().zip(cut) {
        let text = line.text.trim();
        // Without a blank there was no place to break at.
        if text.len() > *WIDTHS.start() && text.contains(' ') {
            width = width.max(letters(line.text) + cut);
            if width > *WIDTHS.end() {
                return None;
            }
        }
    }
    WIDTHS.contains(&width).then_some(width)
}

fn letters(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// The lines of a text, with what is known of each.
pub(super) struct Page<'a> {
    lines: Vec<Line<'a>>,
    /// Whether a line goes on in the next.
    goes_on: Vec<bool>,
    /// Whether a line is the end of a row that has all its cells.
    is_whole: Vec<bool>,
    /// Places where a line cannot have ended.
    proofs: Vec<usize>,
    width: usize,
    /// Bytes of marks that stood in front of each line when it was broken.
    cut: Vec<usize>,
}

impl<'a> Page<'a> {
    /// The places of lines that go on in the next.
    pub(super) fn broken(lines: Vec<Line<'a>>, cut: Vec<usize>) -> Option<Vec<usize>> {
        let width = width_of(&lines, &cut)?;
        let flags = vec![false; lines.len()];
        let mut page =
            Self { goes_on: flags.clone(), is_whole: flags, proofs: Vec::new(), width, lines, cut };
        page.join_tables();
        page.join_separated();
        page.join_unfinished();
        if !page.is_broken() {
            return None;
        }
        page.join_loose();
        let goes_on = page.goes_on.iter().enumerate().filter(|(_, goes_on)| **goes_on);
        Some(goes_on.map(|(at, _)| at).collect())
    }

    fn line(&self, at: usize) -> &'a str {
        self.lines.get(at).map_or("", |line| line.text)
    }

    /// Whether the first word of the next line would not have fitted on this one.
    fn fills(&self, at: usize) -> bool {
        let (line, next) = (self.line(at), self.line(at + 1));
        let bare = next.trim_start();
        let indent = letters(next) - letters(bare);
        let is_blank = line.trim().is_empty() || bare.is_empty();
        let word = bare.split(' ').next().unwrap_or(bare);
        !is_blank && letters(line) + self.cut.get(at).unwrap_or(&0) + 1 + indent + letters(word) > self.width
    }

    /// The same, where the next line does not begin what stands on lines of its own.
    fn may_go_on(&self, at: usize) -> bool {
        let last = self.line(at).trim_end().rsplit(' ').next().unwrap_or("");
        let next = self.line(at + 1);
        let is_whole = self.is_whole.get(at).is_some_and(|is_whole| *is_whole);
        self.fills(at) && !is_whole && !begins_anew(next) && (!begins_entry(next) || is_stamp(last))
    }

    /// Whether lines cannot have ended where they do: in sentences only where some go on in small letters.
    fn is_broken(&self) -> bool {
        let lines = 0..self.lines.len();
        let in_small = lines.clone().filter(|at| is_prose(self.line(*at)) && self.goes_on_small(*at));
        let ends: BTreeSet<usize> = self.proofs.iter().copied().chain(in_small).collect();
        // A console breaks within words, and always at its last column.
        let is_full = |at: &usize| letters(self.line(*at)) == CONSOLE;
        if self.width == CONSOLE && ends.iter().all(is_full) {
            return false;
        }
        let is_within_sentence = |at: &usize| {
            let line = self.line(*at);
            self.may_go_on(*at) && is_prose(line) && !ends_sentence(line)
        };
        ends.len() >= FEWEST || (!ends.is_empty() && lines.filter(is_within_sentence).count() >= FEWEST)
    }

    /// Whether a line goes on in small letters behind what ends no sentence.
    fn goes_on_small(&self, at: usize) -> bool {
        let is_small = |letter: char| letter.is_lowercase() || matches!(letter, '(' | '/' | '=');
        self.may_go_on(at)
            && !self.are_rows(at)
            && !self.is_command(at)
            && !is_alike(first_word(self.line(at)), first_word(self.line(at + 1)))
            && !ends_sentence(self.line(at))
            && self.line(at + 1).starts_with(is_small)
    }

    /// Whether a line and the next one have columns.
    fn are_rows(&self, at: usize) -> bool {
        let has_columns = |line: &str| line.trim().contains("  ");
        has_columns(self.line(at)) && has_columns(self.line(at + 1))
    }

    fn is_command(&self, at: usize) -> bool {
        self.lines.get(at).is_some_and(|line| line.without_prompt().len() < line.text.trim().len())
    }

    /// Joins the lines from one to another.
    fn join(&mut self, from: usize, to: usize) {
        if let Some(goes_on) = self.goes_on.get_mut(from..to) {
            goes_on.fill(true);
            self.proofs.extend(from..to);
        }
    }

    /// Tables of PowerShell whose line of dashes is broken: their heads, and each row that is not whole.
    fn join_tables(&mut self) {
        let mut at = 1;
        while at < self.lines.len() {
            let end = at + self.lines[at..].iter().take_while(|line| is_ruler(line.text)).count();
            let pieces = end - at;
            let has_groups = (at..end).any(|at| self.line(at).trim().contains(' '));
            let is_broken =
                pieces > 1 && pieces <= LONGEST && has_groups && (at..end - 1).all(|at| self.fills(at));
            let is_head = |head: &usize| (*head..at - 1).all(|at| self.fills(at));
            let head = at.checked_sub(pieces).filter(is_head);
            let Some(head) = head.filter(|_| is_broken) else {
                at = end.max(at + 1);
                continue;
            };
            self.join(head, at - 1);
            self.join(at, end - 1);
            let length = (at..end).map(|at| letters(self.line(at)) + 1).sum::<usize>();
            at = self.join_rows(end, length);
        }
    }

    /// Rows below a head of so many characters, up to a blank line: no row is longer than its head, but for its last
    /// column. Gives the line behind them.
    fn join_rows(&mut self, from: usize, length: usize) -> usize {
        let mut at = from;
        while !self.line(at).trim().is_empty() {
            let mut end = at;
            let mut row = letters(self.line(at));
            while self.may_go_on(end) && row + letters(self.line(end + 1)) < length + MORE_THAN_HEAD {
                end += 1;
                row += 1 + letters(self.line(end));
            }
            self.join(at, end);
            at = end + 1;
        }
        at
    }

    /// Rows below a line of names between marks: one that has fewer of the marks goes on.
    fn join_separated(&mut self) {
        let mut at = 0;
        while at < self.lines.len() {
            let Some((mark, count)) = separator_of(self.line(at)) else {
                at += 1;
                continue;
            };
            let has_all = |page: &Self, from: usize, to: usize| {
                (from..=to).map(|at| page.line(at).matches(mark).count()).sum::<usize>() >= count
            };
            at += 1;
            while !self.line(at).trim().is_empty() {
                let end = self.join_until(at, |page, end| has_all(page, at, end));
                if has_all(self, at, end)
                    && let Some(is_whole) = self.is_whole.get_mut(end)
                {
                    *is_whole = true;
                }
                at = end + 1;
            }
        }
    }

    /// Lines of tools that nothing ends: an open quotation, a bracket or a cell of a table, the path of a key within a name, a
    /// type without its value.
    fn join_unfinished(&mut self) {
        let mut at = 0;
        while at < self.lines.len() {
            let line = self.line(at);
            let end = if has_open_quotation(line) {
                self.join_until(at, |page, end| end > at && has_open_quotation(page.line(end)))
            } else if has_open_bracket(line) {
                let depth =
                    |page: &Self, end: usize| (at..=end).map(|at| depth(page.line(at))).sum::<isize>();
                self.join_until(at, |page, end| depth(page, end) <= 0)
            } else if let Some(edge) =
                ['|', '│', '║'].into_iter().find(|edge| line.trim_start().starts_with(*edge))
            {
                self.join_until(at, |page, end| page.line(end).trim_end().ends_with(edge))
            } else {
                at
            };
            if end == at && self.may_go_on(at) {
                if ends_within(line, self.line(at + 1)) {
                    self.join(at, at + 1);
                } else if line.trim_end().ends_with(',') {
                    // Many lines end so that go on nowhere: no proof.
                    self.goes_on[at] = true;
                }
            }
            at = end.max(at) + 1;
        }
    }

    /// Joins a line with those below up to where it is whole, if that is found; gives its last line.
    fn join_until(&mut self, from: usize, is_whole: impl Fn(&Self, usize) -> bool) -> usize {
        let last = (from..from + LONGEST).find(|at| is_whole(self, *at) || !self.fills(*at));
        match last.filter(|last| is_whole(self, *last)) {
            Some(last) => {
                self.join(from, last);
                last
            }
            None => from,
        }
    }

    /// What may go on, where lines were broken: small letters, sentences, commands, entries and rows that begin alike.
    fn join_loose(&mut self) {
        let (mut head, mut first, mut above) = (0, first_word(self.line(0)), "");
        let (mut is_command, mut is_entry) = (self.is_command(0), begins_entry(self.line(0)));
        for at in 0..self.lines.len().saturating_sub(1) {
            if at > 0 && !self.goes_on[at - 1] {
                (head, above, first) = (at, first, first_word(self.line(at)));
                (is_command, is_entry) = (self.is_command(at), begins_entry(self.line(at)));
            }
            let (line, next) = (self.line(at), self.line(at + 1));
            let word = first_word(next);
            let is_row = || first.len() > 1 && (first == above || first == first_word(self.line(at + 2)));
            let is_loose = || {
                if is_command {
                    return is_open_command(line, next);
                }
                self.goes_on_small(at)
                    || is_bare_label(line)
                    || self.loses_indent(head, at)
                    || !is_alike(first, word)
                        && (is_entry
                            || (is_row() && !self.are_rows(at))
                            || (is_prose(line) && !ends_sentence(line)))
            };
            let is_set_apart = next.starts_with(INDENT) && !line.ends_with(' ');
            let is_open = self.may_go_on(at) && !is_set_apart && at - head < LONGEST_LOOSE;
            self.goes_on[at] = self.goes_on[at] || (is_open && is_loose());
        }
    }

    /// Whether the next line stands further left than this one and those around it: what is broken has no indentation.
    fn loses_indent(&self, head: usize, at: usize) -> bool {
        let is_indented = |at: usize| self.line(at).starts_with(' ') && !self.line(at).trim().is_empty();
        is_indented(head)
            && !is_indented(at + 1)
            && (is_indented(at + 2) || head.checked_sub(1).is_some_and(is_indented))
    }
}

/// Blanks that nobody breaks a line at: what stands behind them is set apart.
const INDENT: &str = "    ";

/// Characters that a row may be longer than the head of its table.
const MORE_THAN_HEAD: usize = 24;
