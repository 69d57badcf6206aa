//! Keys of the registry and paths of files in a sentence: they name a place and are no words of it.
//!
//! What was written there is read by [`super::super::key_mention`].

use std::borrow::Cow;

/// Beginnings of keys.
const HIVES: [&str; 3] = ["HKLM\\", "HKLM:\\", "HKEY_LOCAL_MACHINE\\"];
/// What a key goes on with behind a blank: parts of two words.
const SECOND_WORDS: [&str; 6] = [" Server\\", " Core", " NT\\", " Services", " Server ", " Server,"];
/// The same of the path of a file.
const SECOND_WORDS_OF_A_FILE: [&str; 2] = [" Files\\", " Files (x86)\\"];
/// Bytes of the longest key.
const LONGEST: usize = 300;

/// The bytes of a key or a path that a text begins with.
pub(super) fn length(text: &str) -> Option<usize> {
    let (begins, second_words): (usize, &[&str]) = match HIVES.iter().find(|hive| text.starts_with(**hive)) {
        Some(hive) => (hive.len(), &SECOND_WORDS),
        None => (of_a_file(text)?, &SECOND_WORDS_OF_A_FILE),
    };
    let ends = |at: usize, letter: char| match letter {
        ' ' => !text.get(at..).is_some_and(|rest| second_words.iter().any(|second| rest.starts_with(second))),
        _ => {
            matches!(
                letter,
                ',' | ';' | '"' | '\'' | '`' | '(' | ')' | '“' | '”' | '»' | '=' | '\t' | '\n' | '\r'
            ) || letter > '\u{2fff}'
        }
    };
    let rest = text.get(begins..)?.char_indices().map(|(at, letter)| (at + begins, letter));
    let mut end = rest
        .take_while(|(at, _)| *at < LONGEST)
        .find(|(at, letter)| ends(*at, *letter))
        .map_or(text.len().min(LONGEST), |(at, _)| at);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    // A full stop behind it ends the sentence.
    Some(text.get(..end)?.trim_end_matches('.').len())
}

/// The bytes with which a path begins: `L:\`, `\\name`.
fn of_a_file(text: &str) -> Option<usize> {
    let is_drive =
        text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) && text[1..].starts_with(":\\");
    let is_share = text.strip_prefix("\\\\").is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    match (is_drive, is_share) {
        (true, _) => Some(3),
        (false, true) => Some(2),
        (false, false) => None,
    }
}

/// Where the first key or path of a text begins.
fn first(text: &str) -> Option<usize> {
    let key = HIVES.iter().filter_map(|hive| text.find(hive)).min();
    let starts_word = |at: usize| !text[..at].ends_with(char::is_alphanumeric);
    let drive = text
        .match_indices(":\\")
        .filter_map(|(at, _)| at.checked_sub(1))
        .find(|at| text.is_char_boundary(*at) && starts_word(*at) && of_a_file(&text[*at..]).is_some());
    let share = text
        .match_indices("\\\\")
        .map(|(at, _)| at)
        .find(|at| text[..*at].ends_with([' ', '(', '"']) && of_a_file(&text[*at..]).is_some());
    [key, drive, share].into_iter().flatten().min()
}

/// A line without the keys and paths in it, where it has words enough besides to be a sentence.
pub(super) fn without(line: &str) -> Cow<'_, str> {
    let Some(start) = Some(line).filter(|line| line.contains('\\')).and_then(first) else {
        return Cow::Borrowed(line);
    };
    // What begins with a key is copied from a tool.
    let is_command = |before: &str| {
        (before.is_ascii() && before.split_whitespace().count() < 3)
            || before.trim_end().ends_with([':', '='])
    };
    if line.get(..start).is_none_or(is_command) {
        return Cow::Borrowed(line);
    }
    let mut plain = String::new();
    let mut rest = line;
    while let Some(at) = first(rest) {
        let (before, key) = rest.split_at(at);
        plain.push_str(before.trim_end());
        rest = key.get(length(key).unwrap_or(1)..).unwrap_or("");
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_ends_where_the_sentence_goes_on() {
        for (text, key) in [
            (
                r"HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core (there is the mode)",
                r"HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\RCM\Licensing Core",
            ),
            (
                r"HKLM\SYSTEM\CurrentControlSet\Services\TermService\Parameters. Then",
                r"HKLM\SYSTEM\CurrentControlSet\Services\TermService\Parameters",
            ),
            (
                r"HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services, and",
                r"HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services",
            ),
            (r"HKLM\SOFTWARE\Microsoft\MSLicensing を削除", r"HKLM\SOFTWARE\Microsoft\MSLicensing"),
        ] {
            assert_eq!(length(text), Some(key.len()), "{text}");
        }
        assert_eq!(length("HKCU"), None);
    }

    #[test]
    fn a_line_that_begins_with_a_key_or_a_command_is_left_as_it_is() {
        assert_eq!(without(r"HKLM\SYSTEM\Setup is there"), r"HKLM\SYSTEM\Setup is there");
        assert_eq!(
            without(r"we wrote it under HKLM\SYSTEM\Setup, then rebooted"),
            "we wrote it under, then rebooted"
        );
        assert_eq!(without(r"the ACL on L:\lserver was lost"), "the ACL on was lost");
        assert_eq!(without(r"we copied it to \\fs01\bak, then"), "we copied it to, then");
        assert_eq!(
            without(r"Faulting application path: C:\Windows\mstsc.exe"),
            r"Faulting application path: C:\Windows\mstsc.exe"
        );
        assert_eq!(without("no key"), "no key");
    }
}
