//! Mails one below the other as programs for mail print them, the newest first: where the older ones begin.
//!
//! What is quoted with marks is undone in [`crate::text::lines`]; what an answer settles is for [`crate::history`].

use calwise_licensing::letters;

use crate::reader::Source;
use crate::text::dates;
use crate::text::lines::{Line, label_of_mail, names_the_writer};

/// Lines of the head of a mail.
const LONGEST_HEAD: usize = 6;
/// Lines above a head in which the line stands that sets it off.
const LINES_TO_RULE: usize = 2;
/// Characters of the shortest line that sets a mail off.
const SHORTEST_RULE: usize = 8;

/// Where the mails below the first one begin, if they are older.
pub(crate) fn older_mails(source: &Source<'_>) -> Option<u32> {
    let lines = &source.lines;
    let first_text = lines.iter().position(|line| !line.is_blank())?;
    let heads: Vec<usize> = (0..lines.len()).filter(|at| is_head(&lines[*at..])).collect();
    // Below what is quoted nobody answers.
    let is_last = |at: &usize| lines[at + 1..].iter().all(|line| line.is_blank() || is_quoted(source, line));
    let quoted = lines.iter().position(names_the_writer).filter(|at| *at > first_text && is_last(at));
    let below = heads.iter().copied().find(|at| *at > first_text + LONGEST_HEAD);
    let headed = below.filter(|at| {
        let is_set_off = lines[at.saturating_sub(LINES_TO_RULE)..*at].iter().any(is_rule);
        let above = heads.first().filter(|first| *first < at).and_then(|first| sent(&lines[*first..]));
        match above.zip(sent(&lines[*at..])) {
            Some((above, below)) => is_later(above, below).unwrap_or(is_set_off),
            None => is_set_off,
        }
    });
    headed.into_iter().chain(quoted).min().map(|at| lines[at].start)
}

/// Whether a line has the mark of a quotation, or had it before readers saw it.
fn is_quoted(source: &Source<'_>, line: &Line<'_>) -> bool {
    let before = source.text.get(..line.start as usize).unwrap_or("");
    line.text.starts_with('>') || before.trim_end_matches(' ').ends_with('>')
}

/// Whether a head begins there: who wrote, and soon when.
fn is_head(lines: &[Line<'_>]) -> bool {
    lines.first().and_then(label_of_mail) == Some(0) && sent(lines).is_some()
}

/// When the mail was sent whose head begins there.
fn sent<'a>(lines: &[Line<'a>]) -> Option<&'a str> {
    let head = lines.iter().take(LONGEST_HEAD).find(|line| label_of_mail(line) == Some(1))?;
    Some(head.text.split_once(':')?.1.trim())
}

/// Whether a moment is later than another: both are known, or they differ in the time of day alone.
fn is_later(one: &str, other: &str) -> Option<bool> {
    if let (Some(one), Some(other)) = (dates::moment(one), dates::moment(other)) {
        return Some(one > other);
    }
    let ((day, clock), (other_day, other_clock)) = (one.rsplit_once(' ')?, other.rsplit_once(' ')?);
    (day == other_day && clock.len() == other_clock.len()).then(|| clock > other_clock)
}

/// Parts of what programs write in the line above the mail that is answered, in small letters.
const ORIGINAL: [&str; 7] =
    ["original", "ursprüngliche", "d'origine", "originale", "oorspronkelijk", "oryginalna", "исходное"];

/// Whether a line is one by which programs set off the mail that is answered: `________`, `-----Original Message-----`. Others
/// put mails in the order in which they came.
fn is_rule(line: &Line<'_>) -> bool {
    let text = line.text.trim();
    let is_bare = text.len() >= SHORTEST_RULE && text.bytes().all(|byte| byte == b'_');
    let names_original = || {
        let lower = letters::lower_case(text);
        ORIGINAL.iter().any(|word| lower.contains(word))
    };
    is_bare || (text.starts_with("--") && text.ends_with("--") && names_original())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_below_another_are_older_where_their_heads_or_a_line_between_say_so() {
        let mail = |clock: &str, text: &str| {
            format!("From: A\nSent: Thursday, 13 March 2025 {clock}\nTo: B\nSubject: x\n\n{text}\n\n")
        };
        let (late, early) = (mail("10:41", "done\nand\nmore"), mail("07:05", "it is down"));
        for (text, expected) in [
            (format!("{late}{early}"), Some("07:05")),
            (format!("{early}all\nof\nit\n{late}"), None),
            ("fixed\n\nOn 13/03/2025 at 07:05 Ines wrote:\n> it is down\n\nno, again\n".to_owned(), None),
            (format!("done\nis\nit\nall\nof\nit\n-----Original Message-----\n{early}"), Some("07:05")),
            ("fixed\n\nOn 13/03/2025 at 07:05 Ines wrote:\n> it is down\n".to_owned(), Some("Ines")),
            (format!("done\nis\nit\nall\nof\nit\n----------------\n{early}"), None),
            ("From: here on\nall is well\n".to_owned(), None),
        ] {
            let source = Source::new(0, &text);
            let found =
                older_mails(&source).map(|at| text[at as usize..].lines().take(2).collect::<String>());
            match expected {
                Some(expected) => {
                    assert!(
                        found.as_ref().is_some_and(|found| found.contains(expected)),
                        "{text}\n{found:?}"
                    );
                }
                None => assert_eq!(found, None, "{text}"),
            }
        }
    }
}
