//! Which lines a person can have written: no command, path, markup, table or setting.
//!
//! Only how a line looks is asked here. What its words say is in [`super::items`] and all that follows.

use std::cell::RefCell;

use calwise_licensing::letters;

use super::super::COMPLETE;
use super::{paths, segments};
use crate::text::lines::Line;
use crate::text::marks::Marks;

/// Which lines of a text a person can have written, as far as it was asked: each is asked for several times.
#[derive(Debug, Default)]
pub(crate) struct ProseLines(RefCell<Vec<Option<bool>>>);

impl ProseLines {
    /// Whether it can be a person's, see [`is_prose`].
    pub(super) fn has(&self, line: &Line<'_>) -> bool {
        let mut known = self.0.borrow_mut();
        let at = line.number as usize;
        if known.len() <= at {
            known.resize(at + 1, None);
        }
        *known[at].get_or_insert_with(|| is_prose(line.text))
    }
}

/// Bytes of the longest line that a person writes.
const LONGEST_LINE: usize = 20_000;
/// Beginnings of lines that no person writes, or that quote somebody.
const FOREIGN_STARTS: &[&str] =
    &["PS ", "PS>", "--", "**", "At line", "C:\\", "TASK ", "ok:", "Warning", "ERROR"];
/// What stands in commands, paths, markup and data.
static FOREIGN: Marks = Marks::new(&[
    "HKEY_", "HKLM\\", "HKLM:", ":\\", "\\\\", "   ", " | ", "::", "://", "REG_", "()", "&&", "\",\"",
    "\", \"", "$_", " -eq ", "Get-", "Set-", "=\"",
]);

/// Whether a line can be a person's: no command, path, markup, table or setting, and no quotation.
pub(crate) fn is_prose(line: &str) -> bool {
    if line.len() > LONGEST_LINE || is_of_a_log(line.trim_start()) {
        return false;
    }
    let line = paths::without(line);
    let line = line.as_ref();
    let text = after_stamp(line.trim());
    if text.starts_with(['>', '<', '|', '{', '}', '[', ']', '#', '$', '@', '\\', '+', '~', '=', '%', '/'])
        || text.ends_with("\",")
        || (COMPLETE && text.ends_with(";;"))
        || FOREIGN_STARTS.iter().any(|start| text.starts_with(start))
    {
        return false;
    }
    let body = after_box(text.trim_start_matches([';', '-', '*', '•', ' ', '\t']));
    let is_member = || body.starts_with('"') && body.contains("\":");
    let is_foreign = || body.contains(['\t', '{']) || FOREIGN.stand_in(body) || is_member();
    // Letters of Cyrillic begin with these bytes, and those of Chinese and Japanese.
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, 0xD0 | 0xD1 | 0xE3..=0xE9);
    let mut words = body.split(' ').filter(|word| word.bytes().any(is_letter));
    let has_script = || body.chars().filter(|letter| segments::is_of_script(*letter)).nth(3).is_some();
    (words.nth(1).is_some() || text.ends_with(':') || (!body.is_ascii() && has_script()))
        && !has_columns(body)
        && !is_foreign()
        && !is_setting(body, text)
}

/// How grave a message is, as programs write it in their logs.
const LEVELS: [&str; 11] = [
    "TRACE", "DEBUG", "VERBOSE", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "CRITICAL", "SEVERE", "FATAL",
];
/// Words behind the time of day within which a log says how grave a message is.
const WORDS_TO_LEVEL: usize = 3;

/// Whether a line is of a program's log: a date, a time of day, and soon a level in capitals, as in `2026-11-20
/// 07:14:02.113 [main] INFO …`.
fn is_of_a_log(line: &str) -> bool {
    if !line.starts_with(|first: char| first.is_ascii_digit() || first == '[') {
        return false;
    }
    let mut words = line.split(' ').map(|word| word.trim_matches(['[', ']', ',', ':', '|', '<', '>']));
    let is_stamp = |word: &str, marks: &[char]| {
        word.starts_with(|first: char| first.is_ascii_digit()) && word.matches(marks).nth(1).is_some()
    };
    let Some(date) = words.next().filter(|word| is_stamp(word, &['-', '/', '.'])) else { return false };
    let is_timed = date.contains(':') || words.next().is_some_and(|time| is_stamp(time, &[':']));
    is_timed && words.take(WORDS_TO_LEVEL).any(|word| LEVELS.contains(&word))
}

/// What stands behind the time of a message in a chat: `[09:41] Anna: …`.
pub(super) fn after_stamp(text: &str) -> &str {
    let stamp = text.strip_prefix('[').and_then(|rest| rest.split_once("] "));
    let is_time = |time: &str| {
        time.len() <= "2026-11-20, 09:41:05 pm".len()
            && time.contains(':')
            && time.starts_with(|first: char| first.is_ascii_digit())
    };
    if let Some((_, rest)) = stamp.filter(|(time, _)| is_time(time)) {
        return rest;
    }
    // "09:30  restarted": what somebody did, and when.
    let (time, rest) = text.split_once(' ').unwrap_or_default();
    let is_clock = matches!(time.len(), 4 | 5)
        && time.contains([':', 'h'])
        && time.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'h'));
    if is_clock { rest.trim_start_matches([' ', '-']) } else { after_day(text).unwrap_or(text) }
}

/// Beginnings of the names of months in small letters, as they are shortened.
const MONTHS: [&str; 30] = [
    "jan", "feb", "mar", "mär", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec",
    "dez", "ene", "abr", "ago", "set", "dic", "gen", "mag", "giu", "lug", "ott", "fév", "avr", "aoû", "déc",
];

/// What stands behind the day of an entry of a change log, set apart by blanks: `10 Mar  10:05  LIC01 activated`.
fn after_day(text: &str) -> Option<&str> {
    if !COMPLETE || !text.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let (day, rest) = text.split_once(' ')?;
    let is_number =
        |word: &str| word.len() <= 3 && word.trim_end_matches('.').bytes().all(|byte| byte.is_ascii_digit());
    let is_date = |word: &str| {
        word.len() >= 5
            && word.matches(['.', '/', '-']).count() == 2
            && word.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'/' | b'-'))
    };
    let rest = if is_number(day) {
        let (month, rest) = rest.split_once(' ')?;
        let month = letters::lower_case(month);
        MONTHS.iter().any(|known| month.starts_with(known)).then_some(rest)?
    } else {
        is_date(day).then_some(rest)?
    };
    let (clock, behind) = rest.trim_start().split_once(' ')?;
    let is_clock = clock.contains(':') && clock.bytes().all(|byte| byte.is_ascii_digit() || byte == b':');
    let entry = if is_clock { behind } else { rest };
    let word = entry.split_whitespace().next()?;
    let is_of_a_person =
        entry.starts_with(' ') && !LEVELS.iter().any(|level| word.eq_ignore_ascii_case(level));
    is_of_a_person.then(|| entry.trim_start())
}

/// What stands behind the box of an entry that can be ticked.
fn after_box(text: &str) -> &str {
    let boxes = ["[ ] ", "[x] ", "[X] "];
    boxes.iter().find_map(|mark| text.strip_prefix(mark)).unwrap_or(text)
}

/// Whether blanks set columns apart: two of them after anything but the end of a sentence.
fn has_columns(body: &str) -> bool {
    // The first two of a run of blanks decide: before the others stands a blank.
    let is_gap = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| body.as_bytes().get(before));
        !before.is_some_and(|before| matches!(before, b'.' | b'!' | b'?' | b':' | b' '))
    };
    body.as_bytes().windows(2).enumerate().any(|(at, pair)| pair == b"  " && is_gap(at))
}

/// Words of a value, with the colon; more are a sentence.
const MOST_WORDS_OF_A_VALUE: usize = 7;

/// `Name : value` and `name=value` as tools print them; a person writes no blank before the colon of one word.
fn is_setting(body: &str, text: &str) -> bool {
    let name = body.find([':', '=']).map_or("", |at| &body[..at]);
    let is_word = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let rest = &body[name.len()..];
    // In French a blank stands there, and a sentence behind it.
    let is_sentence = !name.ends_with("  ") && rest.split_whitespace().count() > MOST_WORDS_OF_A_VALUE;
    let is_property =
        is_word(name.trim_end()) && name.ends_with(' ') && rest.starts_with(':') && !is_sentence;
    // "MGMT02 = our jump box. Only Ola uses it.": no value has two sentences.
    let has_sentences =
        COMPLETE && name.ends_with(' ') && is_sentence && rest.contains(". ") && !rest.contains('"');
    let is_assignment = is_word(name.trim_end())
        && rest.starts_with('=')
        && !has_sentences
        && !text.starts_with(';')
        && name.trim_end().len() > 4;
    is_property || is_assignment
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_logs_no_person_wrote() {
        for (line, expected) in [
            ("2026-11-20 07:14:02.113 INFO service worker 7 finished its round", true),
            ("2026-11-20T07:14:02Z WARN the license server is not activated", true),
            ("[2026-11-20 07:14:02] [main] ERROR no server answers", true),
            ("20.11.2026 07:14:02,113 | DEBUG | the host is in a workgroup", true),
            ("2026-11-20 07:14:02 Anna: the license server is not activated", false),
            ("20.11.2026 07:14 Error again, the license server is not activated", false),
            ("[09:41] Anna: INFO the license server is not activated", false),
            ("2026-11-20 we moved the license server, INFO by mail at 09:41:00", false),
            ("2 hosts are 2022, INFO at 07:14:02", false),
        ] {
            assert_eq!(is_of_a_log(line), expected, "{line}");
            assert_ne!(is_prose(line), expected, "{line}");
        }
    }

    #[test]
    fn a_machine_may_be_explained_as_a_value_is_set() {
        assert!(is_prose("* MGMT02 = our jump box. Only Ola and Henrik use it, to look after the others."));
        for setting in
            ["MGMT02 = our jump box", "Caption = \"One. Two and three and four and five and six.\""]
        {
            assert!(!is_prose(setting), "{setting}");
        }
    }

    #[test]
    fn the_day_of_an_entry_is_set_apart_from_what_was_done() {
        for (line, expected) in [
            ("10 Mar  10:05  LIC01 activated by web", "LIC01 activated by web"),
            ("11 März  Paket installiert", "Paket installiert"),
            ("2026-11-20 10:05  LIC01 activated", "LIC01 activated"),
            ("20.11.2026  LIC01 aktiviert", "LIC01 aktiviert"),
            ("10 Mar 10:05 LIC01 activated", "10 Mar 10:05 LIC01 activated"),
            ("20.11.2026 10:05  ERROR no license server", "20.11.2026 10:05  ERROR no license server"),
            ("10 hosts  are 2022", "10 hosts  are 2022"),
        ] {
            assert_eq!(after_stamp(line), expected, "{line}");
        }
    }
}
