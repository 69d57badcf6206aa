//! What a line shows by itself of whether it is whole, and of whether it begins something: marks, words, and no width.
//!
//! Which lines are joined is decided in [`super`].

use crate::event_fields::{Field, field};
use crate::text::lines::Line;

/// Whether a line holds dashes in groups, as stand below the head of a table.
pub(super) fn is_ruler(line: &str) -> bool {
    let text = line.trim();
    text.starts_with("--") && text.bytes().all(|byte| matches!(byte, b'-' | b' '))
}

pub(super) fn first_word(line: &str) -> &str {
    let line = line.trim_start();
    line.split([' ', '\t']).next().unwrap_or(line)
}

/// The mark between the names of columns, and how often it stands there: people have a blank behind their commas.
pub(super) fn separator_of(line: &str) -> Option<(char, usize)> {
    let counted = ['\t', ';', ','].map(|mark| (mark, line.matches(mark).count()));
    let (mark, count) = counted.into_iter().max_by_key(|(_, count)| *count)?;
    let is_of_person = || mark != '\t' && line.contains(&format!("{mark} "));
    (count >= SEPARATED && !is_of_person()).then_some((mark, count))
}

/// Marks between the names of columns, at least.
const SEPARATED: usize = 3;

/// Whether a line begins something that stands on lines of its own.
pub(super) fn begins_anew(line: &str) -> bool {
    let text = line.trim_start();
    let is_label =
        || text.split_once(':').is_some_and(|(label, _)| field(label).is_some_and(|of| of != Field::Other));
    let is_named = || text.split_once(" : ").is_some_and(|(name, _)| !name.trim_end().contains("  "));
    let line = Line { number: 0, start: 0, text: line };
    ["HKEY_", "[HKEY", "<", "{", "}", "- ", "* ", "--", "|", "│", "║", "#", "==", ">", "• ", "– "]
        .iter()
        .any(|start| text.starts_with(start))
        || line.without_prompt().len() < line.text.trim().len()
        || is_numbered(text)
        || is_label()
        || is_named()
        || text.contains(" REG_")
}

/// Whether a line begins as an item of a numbered list: "2. ", "2) ".
fn is_numbered(text: &str) -> bool {
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    (1..=2).contains(&(text.len() - rest.len())) && (rest.starts_with(". ") || rest.starts_with(") "))
}

/// Whether nothing stands behind the label of a line.
pub(super) fn is_bare_label(line: &str) -> bool {
    let label = line.trim().strip_suffix(':');
    label.is_some_and(|label| label.ends_with(' '))
        || label.is_some_and(|label| field(label).is_some_and(|of| of != Field::Other))
}

pub(super) fn ends_sentence(line: &str) -> bool {
    line.trim_end().ends_with(['.', '!', '?', ':', ';', '{', '[', '|'])
}

/// Whether words stand in a line as in a sentence, and no columns.
pub(super) fn is_prose(line: &str) -> bool {
    let line = line.trim();
    !line.contains("  ") && !line.contains('\t') && line.split(' ').count() >= WORDS_OF_A_SENTENCE
}

/// Words that a broken line of a sentence has, at least.
const WORDS_OF_A_SENTENCE: usize = 5;

/// Whether two words differ in their digits alone, as names of machines do that begin rows.
pub(super) fn is_alike(one: &str, other: &str) -> bool {
    fn letters(word: &str) -> impl Iterator<Item = u8> {
        word.bytes().filter(|byte| !byte.is_ascii_digit() && !matches!(byte, b':' | b',' | b';'))
    }
    letters(one).eq(letters(other))
}

/// Whether a line begins as logs and chats begin each entry: with a date or a time.
pub(super) fn begins_entry(line: &str) -> bool {
    let text = line.trim_start_matches([' ', '[', '(', '"']);
    let mut words = text.split([',', ']', '\t', ';']).map(first_word);
    words.next().is_some_and(is_stamp) || words.next().is_some_and(is_stamp)
}

/// Whether a word is a date or a time.
pub(super) fn is_stamp(word: &str) -> bool {
    let mut parts = word.split([':', '/', '-', '.', 'T', 'Z', ',']).filter(|part| !part.is_empty());
    let is_part = |part: &str| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    word.starts_with(|letter: char| letter.is_ascii_digit())
        && parts.clone().count() >= 2
        && parts.all(is_part)
}

/// Whether a quotation that begins on a line ends on another.
pub(super) fn has_open_quotation(line: &str) -> bool {
    !line.bytes().filter(|byte| *byte == b'"').count().is_multiple_of(2)
}

/// How many brackets a line leaves open.
pub(super) fn depth(line: &str) -> isize {
    line.bytes()
        .map(|byte| isize::from(byte == b'{' || byte == b'[') - isize::from(byte == b'}' || byte == b']'))
        .sum()
}

/// Whether a line goes on within brackets; where one is its end, what follows stands on lines of its own.
pub(super) fn has_open_bracket(line: &str) -> bool {
    depth(line) > 0 && !line.trim_end().ends_with(['{', '['])
}

/// Names in keys of the registry that have a blank, as they are cut.
const CUT_NAMES: &[(&str, &str)] =
    &[("\\Terminal", "Server"), ("\\Terminal", "Services"), ("\\Windows", "NT\\"), ("\\Licensing", "Core")];

/// Whether a line ends within the name of a key, or before the value of what it names.
pub(super) fn ends_within(line: &str, next: &str) -> bool {
    let (line, next) = (line.trim_end(), next.trim_start());
    CUT_NAMES.iter().any(|(end, beginning)| line.ends_with(end) && next.starts_with(beginning))
        || ["REG_SZ", "REG_MULTI_SZ", "REG_EXPAND_SZ", "REG_DWORD"].iter().any(|end| line.ends_with(end))
}

/// Whether a command whose pipe, list or option goes on ends a line.
pub(super) fn is_open_command(line: &str, next: &str) -> bool {
    let last = line.trim_end().rsplit(' ').next().unwrap_or(line);
    last.ends_with(['|', ',', '{', '(', '>', ';'])
        || last.starts_with('-')
        || ["ft", "fl", "select", "query", "where"].contains(&last)
        || next.starts_with(['-', '|', '}', ')', '$'])
}
