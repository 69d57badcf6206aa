//! Keys of the registry in a sentence: they name a place and are no words of it.
//!
//! What was written there is read by [`super::super::key_mention`].

use std::borrow::Cow;

/// Beginnings of keys.
const HIVES: [&str; 3] = ["HKLM\\", "HKLM:\\", "HKEY_LOCAL_MACHINE\\"];
/// What a key goes on with behind a blank: parts of two words.
const SECOND_WORDS: [&str; 6] = [" Server\\", " Core", " NT\\", " Services", " Server ", " Server,"];
/// Bytes of the longest key.
const LONGEST: usize = 300;

/// The bytes of a key that a text begins with.
pub(super) fn length(text: &str) -> Option<usize> {
    let hive = HIVES.iter().find(|hive| text.starts_with(**hive))?;
    let ends = |at: usize, letter: char| match letter {
        ' ' => !text.get(at..).is_some_and(|rest| SECOND_WORDS.iter().any(|second| rest.starts_with(second))),
        _ => {
            matches!(
                letter,
                ',' | ';' | '"' | '\'' | '`' | '(' | ')' | '“' | '”' | '»' | '=' | '\t' | '\n' | '\r'
            ) || letter > '\u{2fff}'
        }
    };
    let rest = text.get(hive.len()..)?.char_indices().map(|(at, letter)| (at + hive.len(), letter));
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

/// A line without the keys in it, where it has words enough besides to be a sentence.
pub(super) fn without(line: &str) -> Cow<'_, str> {
    if !line.contains("HK") {
        return Cow::Borrowed(line);
    }
    let Some(first) = HIVES.iter().filter_map(|hive| line.find(hive)).min() else {
        return Cow::Borrowed(line);
    };
    // What begins with a key is copied from a tool.
    let is_command = |before: &str| before.is_ascii() && before.split_whitespace().count() < 3;
    if line.get(..first).is_none_or(is_command) {
        return Cow::Borrowed(line);
    }
    let mut plain = String::new();
    let mut rest = line;
    while let Some(at) = HIVES.iter().filter_map(|hive| rest.find(hive)).min() {
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
    fn a_line_that_begins_with_a_key_is_left_as_it_is() {
        assert_eq!(without(r"HKLM\SYSTEM\Setup is there"), r"HKLM\SYSTEM\Setup is there");
        assert_eq!(
            without(r"we wrote it under HKLM\SYSTEM\Setup, then rebooted"),
            "we wrote it under, then rebooted"
        );
        assert_eq!(without("no key"), "no key");
    }
}
