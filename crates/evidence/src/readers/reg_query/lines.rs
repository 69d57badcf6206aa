//! The lines of a `reg query`: its command, keys, values, errors. What they say together is for the reader.

use std::borrow::Cow;

use calwise_licensing::knowledge::registry as known;

use super::errors::failure;
use super::{RegQueryCommand, RegQuerySearch, RegQueryValue};
use crate::reader::Source;
use crate::readers::COMPLETE;
use crate::records::context::machine_run_on;
use crate::registry::{KeyPath, RegistryData};
use crate::text::lines::Line;

/// First byte of a part and one past its last.
pub(super) type Place = (u32, u32);

/// A line as it was printed, before the edge of a console broke it.
pub(super) struct Row<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) place: Place,
    /// How many lines it takes.
    pub(super) lines: usize,
}

/// The widths at which consoles break lines. A blank at the edge gets lost on the way.
const WIDTHS: [usize; 4] = [79, 80, 119, 120];
/// Longer lines are no rest of a key.
const LONGEST_KEY: usize = 200;
/// Lines that one row is broken into at most.
const MOST_LINES: usize = 6;

impl<'a> Row<'a> {
    pub(super) fn at(source: &Source<'a>, at: usize) -> Option<Self> {
        let first = source.line(at)?;
        let mut text = Cow::Borrowed(first.text);
        let mut last = *first;
        let mut lines = 1;
        while lines < MOST_LINES
            && is_broken(last.text)
            && let Some(next) = source.line(at + lines).filter(|line| is_rest(line))
        {
            let lost_blank = last.text.chars().count() % 2 == 1 && !next.text.starts_with(' ');
            let joined = text.to_mut();
            joined.push_str(if lost_blank { " " } else { "" });
            joined.push_str(next.text);
            last = *next;
            lines += 1;
        }
        if COMPLETE
            && lines == 1
            && let Some((key, rest)) = source.line(at + 1).and_then(|rest| broken_key(first.text, rest))
        {
            (text, last, lines) = (Cow::Owned(key), rest, 2);
        }
        let place = (first.place_of(first.text.trim()).0, last.place_of(last.text.trim()).1);
        Some(Self { text, place, lines })
    }

    /// The row without a console prompt.
    pub(super) fn without_prompt(&self) -> &str {
        Line { number: 0, start: 0, text: &self.text }.without_prompt()
    }
}

/// Whether a line is as long as a console is wide, and holds what is broken there: a command, a key, a value.
fn is_broken(line: &str) -> bool {
    (79..=480).contains(&line.len())
        && WIDTHS.contains(&line.chars().count())
        && ["HKLM", "HKEY_", " REG_", "\\"].iter().any(|part| line.contains(part))
}

/// A key that a console of any width broke, and its second line: it is one only where both together are a known key.
fn broken_key<'a>(first: &str, rest: &Line<'a>) -> Option<(String, Line<'a>)> {
    let is_known = |text: &str| {
        KeyPath::parse(text).is_some_and(|path| known::values_of_key(&path.key).next().is_some())
    };
    if !is_key_line(first) || is_known(first) || rest.text.len() > LONGEST_KEY || !is_rest(rest) {
        return None;
    }
    let join = |glue: &str| [first.trim_end(), glue, rest.text.trim_end()].concat();
    ["", " "].map(join).into_iter().find(|key| is_known(key)).map(|key| (key, *rest))
}

/// Whether a line can be the rest of a broken one.
fn is_rest(line: &Line<'_>) -> bool {
    !line.is_blank()
        && line.without_prompt() == line.text.trim()
        && !is_key_line(line.text)
        && value(line.text).is_none()
        && failure(line.text).is_none()
}

/// The advice behind a wrong syntax, in whatever language.
pub(super) fn is_usage(line: &str) -> bool {
    line.contains("REG QUERY /?")
}

/// What PowerShell prints below the error of a program: `+ CategoryInfo : …`, and the place of the command above it.
pub(super) fn is_error_record(source: &Source<'_>, at: usize) -> bool {
    let is_part = |at: usize| source.line(at).is_some_and(|line| line.text.trim_start().starts_with("+ "));
    COMPLETE && (is_part(at) || (source.line(at).is_some_and(|line| !line.is_blank()) && is_part(at + 1)))
}

/// A key and one of its values in one line, as scripts print them: `HKLM\…\Terminal Services  LicensingMode REG_DWORD 0x4`.
pub(super) fn key_in_front(name: &str) -> Option<(&str, &str)> {
    if !COMPLETE || !name.contains('\\') {
        return None;
    }
    let (key, value) = name.trim_end().rsplit_once([' ', '\t'])?;
    let key = key.trim_end();
    let path = KeyPath::parse(key).filter(|path| path.machine.is_none())?;
    known::values_of_key(&path.key)
        .any(|known| known.name.eq_ignore_ascii_case(value))
        .then_some((key, value))
}

pub(super) fn is_key_line(line: &str) -> bool {
    // The address bar of the registry editor begins with the machine, in its language.
    let key = line.split_once('\\').filter(|(first, rest)| first.len() < 20 && rest.starts_with("HKEY_"));
    let key = key.filter(|(first, _)| !first.contains([' ', '[', '"'])).map_or(line, |(_, key)| key);
    key.starts_with("HKEY_") && KeyPath::parse(line).is_some_and(|path| !path.key.is_empty())
}

pub(super) fn is_search_end(text: &str) -> bool {
    text.starts_with("End of search: ") && text.ends_with("found.")
}

/// Bytes of the longest label in front of the number of matches.
const LONGEST_LABEL: usize = 60;

/// The line that ends a search in whatever language: `Ende der Suche: 0 Übereinstimmung(en) gefunden.`
pub(super) fn counts_matches(text: &str) -> bool {
    text.split_once([':', '：']).is_some_and(|(label, rest)| {
        label.len() <= LONGEST_LABEL
            && !label.contains('\\')
            && rest.trim_start().starts_with(|first: char| first.is_ascii_digit())
    })
}

/// A command line that is a `reg query`.
pub(super) fn command(text: &str) -> Option<RegQueryCommand> {
    // `psexec \\TS1 reg query …` and the like are answered by the machine that they name.
    if COMPLETE && let Some(machine) = machine_run_on(text) {
        let at = text.find("reg query ").or_else(|| text.find("reg.exe query "))?;
        let inner = text.get(at..)?.trim_end_matches([' ', '}']);
        return Some(RegQueryCommand { machine: Some(machine.as_str().to_owned()), ..query(inner)? });
    }
    query(text).or_else(|| if COMPLETE { query_in_loop(text) } else { None })
}

/// `for %v in (ProductName InstallationType) do @reg query \\TS1\HKLM\… /v %v`: what the loop puts in is not known here.
fn query_in_loop(text: &str) -> Option<RegQueryCommand> {
    let (head, body) = text.split_once(" do ")?;
    head.get(..4).filter(|word| word.eq_ignore_ascii_case("for "))?;
    let mut command = query(body.trim_start_matches(['@', '(', ' ']).trim_end_matches([' ', ')']))?;
    let is_known = |word: &String| !word.contains('%');
    command.machine = command.machine.filter(is_known);
    command.value = command.value.filter(is_known);
    is_known(&command.key).then_some(command)
}

fn query(text: &str) -> Option<RegQueryCommand> {
    // Scripts echo a command behind a bare mark: `> reg query …`.
    let bare = text.strip_prefix("> ").or_else(|| text.strip_prefix("$ ")).filter(|_| COMPLETE);
    let mut words = words(bare.unwrap_or(text));
    let program = words.next()?.to_ascii_lowercase();
    let program = program.rsplit('\\').next()?;
    if !matches!(program, "reg" | "reg.exe") || !words.next()?.eq_ignore_ascii_case("query") {
        return None;
    }
    let path = words.next()?;
    let (machine, key) = match path.strip_prefix("\\\\").and_then(|rest| rest.split_once('\\')) {
        Some((machine, key)) => (Some(machine.to_owned()), key.to_owned()),
        None => (None, path),
    };
    let mut command = RegQueryCommand { machine, key, value: None, subkeys: false, search: None };
    let (mut sought, mut is_narrow, mut is_exact) = (None, false, false);
    let mut words = words.peekable();
    while let Some(word) = words.next() {
        match word.to_ascii_lowercase().as_str() {
            // In a search it may stand alone.
            "/v" if COMPLETE && words.peek().is_none_or(|next| next.starts_with('/')) => {}
            "/v" => command.value = words.next(),
            "/s" => command.subkeys = true,
            "/reg:32" => command.key = in_32_bit_view(&command.key),
            "/f" if COMPLETE => sought = words.next(),
            // Keys or data alone, one type, or the case of letters.
            "/k" | "/d" | "/t" | "/c" if COMPLETE => is_narrow = true,
            "/e" if COMPLETE => is_exact = true,
            _ => {}
        }
    }
    command.search = sought.map(|text| RegQuerySearch { text, is_exact, is_narrow });
    Some(command)
}

/// The key that a query of the 32-bit view asks for: policies and `SYSTEM` are one for both views.
fn in_32_bit_view(key: &str) -> String {
    let is_shared = |rest: &str| rest.get(..9).is_some_and(|head| head.eq_ignore_ascii_case("Policies\\"));
    match key.split_once('\\').and_then(|(hive, rest)| Some((hive, rest.split_once('\\')?))) {
        Some((hive, (top, rest))) if top.eq_ignore_ascii_case("SOFTWARE") && !is_shared(rest) => {
            format!("{hive}\\{top}\\WOW6432Node\\{rest}")
        }
        _ => key.to_owned(),
    }
}

/// Words of a command line; quotes of either kind hold blanks together.
pub(in crate::readers) fn words(text: &str) -> impl Iterator<Item = String> {
    let mut characters = text.chars();
    std::iter::from_fn(move || {
        let mut word = String::new();
        let mut quote = None;
        for character in characters.by_ref() {
            match (quote, character) {
                (Some(open), close) if open == close => quote = None,
                (None, '"' | '\'') => quote = Some(character),
                (None, '“' | '”') => {}
                (None, blank) if blank.is_whitespace() => {
                    if !word.is_empty() {
                        break;
                    }
                }
                (_, other) => word.push(other),
            }
        }
        (!word.is_empty()).then_some(word)
    })
}

/// Blanks between name, type and data.
const SEPARATOR: &str = "    ";

/// A value line: name, type, data. `Err` holds a line whose data cannot be what its type says.
pub(super) fn value(line: &str) -> Option<Result<RegQueryValue, &str>> {
    let at = line.find("REG_")?;
    let name = line[..at].trim();
    if name.is_empty() || !line[..at].ends_with([' ', '\t']) {
        return None;
    }
    let rest = &line[at..];
    let (kind, data) = rest.split_at(rest.find([' ', '\t']).unwrap_or(rest.len()));
    // `/z` prints the number of the type as well.
    let numbered = data.strip_prefix(" (").and_then(|rest| rest.split_once(')'));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let data = numbered.filter(|(code, _)| COMPLETE && is_number(code)).map_or(data, |(_, rest)| rest);
    // Exactly one separator stands before the data; what follows it belongs to the data.
    let data = data.strip_prefix(SEPARATOR).or_else(|| data.strip_prefix('\t')).unwrap_or(data.trim_start());
    // Where more stands before the type too, a person aligned the columns.
    let is_aligned =
        name.len() + line.len() - line.trim_start().len() + SEPARATOR.len() < at && !line.contains('\t');
    let data = if is_aligned { data.trim_start() } else { data };
    let parsed = match kind {
        "REG_SZ" => Some(RegistryData::Text(data.to_owned())),
        "REG_EXPAND_SZ" => Some(RegistryData::ExpandText(data.to_owned())),
        "REG_MULTI_SZ" => Some(RegistryData::List(list(data))),
        "REG_DWORD" => number(data).and_then(|number| u32::try_from(number).ok()).map(RegistryData::Number),
        "REG_QWORD" => number(data).map(RegistryData::LongNumber),
        "REG_BINARY" => bytes(data).map(RegistryData::Bytes),
        "REG_NONE" => Some(RegistryData::Nothing),
        _ => return None,
    };
    Some(parsed.map(|data| RegQueryValue { name: name.to_owned(), data }).ok_or_else(|| line.trim()))
}

fn list(data: &str) -> Vec<String> {
    if data.is_empty() {
        return Vec::new();
    }
    // Another separator may have been asked for; this one stands in no name.
    let separator = if COMPLETE && data.contains('|') && !data.contains("\\0") { "|" } else { "\\0" };
    data.split(separator).map(str::to_owned).collect()
}

fn number(data: &str) -> Option<u64> {
    // The registry editor shows the decimal number behind: `0x00000004 (4)`.
    let data = data.split(" (").next()?.trim();
    match data.strip_prefix("0x").or_else(|| data.strip_prefix("0X")) {
        Some(hex) => u64::from_str_radix(hex, 16).ok(),
        None => data.parse().ok(),
    }
}

fn bytes(data: &str) -> Option<Vec<u8>> {
    let data = data.trim();
    let digits: Vec<u8> = data
        .chars()
        .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    digits
        .len()
        .is_multiple_of(2)
        .then(|| digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
