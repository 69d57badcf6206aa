//! Events named in a line of prose or of a list: "Event 4105, TerminalServices-Licensing", "`TermService` 1128".
//!
//! Only where the line says whose number it is. A number without its source is noted by the reader at the end of
//! the list, after everybody else has had the line.

mod headings;
mod not_logged;
mod rows_of_a_log;
mod stamps;
mod words;

use std::sync::LazyLock;

use calwise_licensing::event::EventKind;
use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::event_parts::PROVIDERS;
use calwise_licensing::knowledge::events::{self, Provider};
use calwise_licensing::knowledge::other_events;
use calwise_licensing::letters;
use calwise_licensing::moment::Moment;
use calwise_licensing::name::MachineName;

pub(crate) use headings::{machine_of_log, named as names_the_log_of};
pub(crate) use not_logged::asks_for_events;
use not_logged::{is_denied, is_of_a_runbook};
use rows_of_a_log::of_heading;
use stamps::{behind_moment, behind_stamp, behind_syslog_stamp};
use words::{COUNTED, EVENT_WORDS, GO_ON, ISSUING, LEVELS, LICENSES, LICENSING_WORDS, ON, RENEWING};

use super::sentence::{beside_messages, events_in};
use super::windows_message;
use crate::disclaimer::disclaimed;
use crate::event_meaning::{self, Details, Row};
use crate::event_record::STRENGTH;
use crate::messages::{Known, MessageMatch, Needles, Recognised};
use crate::observation::{MachineFact, Observation, Saw};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::records::context::is_machine;
use crate::text::dates;
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "event-mention", read };
pub(super) static BARE: Reader = Reader { id: "event-number", read: read_bare };

/// Bytes of a line that are looked at.
const LONGEST_LINE: usize = 4096;

/// Names of providers in small letters: those of the table, and what people shorten them to.
static NAMES: LazyLock<Vec<(String, Provider)>> = LazyLock::new(|| {
    let short = [
        ("remoteconnectionmanager", Provider::RemoteConnectionManager),
        ("localsessionmanager", Provider::LocalSessionManager),
        ("terminalservices-rdpclient", Provider::RdpClient),
    ];
    let mut names: Vec<(String, Provider)> =
        short.map(|(name, provider)| (name.to_owned(), provider)).to_vec();
    for row in PROVIDERS {
        for name in row.other_names.iter().chain([&row.name]) {
            let name = name.strip_prefix("Microsoft-Windows-").unwrap_or(name);
            names.push((name.to_ascii_lowercase(), row.provider));
        }
    }
    names
});

/// The names, looked for in one go.
static NAME_PLACES: LazyLock<Needles> =
    LazyLock::new(|| Needles::new(NAMES.iter().map(|(name, _)| name.clone()).collect()));

/// A number of an event in a line, with its source.
struct Mention {
    row: Row,
    number: u32,
    start: usize,
    end: usize,
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let text = line.text.get(..line.text.floor_char_boundary(LONGEST_LINE))?;
    if !text.bytes().any(|byte| byte.is_ascii_digit())
        || (super::COMPLETE && (asks_for_events(line) || is_of_a_runbook(source, at)))
    {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let mut providers = providers(&lower);
    let mut strength = STRENGTH;
    if providers.is_empty() {
        // Numbers of issued licenses, with words for that, are nobody else's.
        let numbers = numbers(&lower);
        let issuing = || numbers.iter().copied().find(|(start, end)| is_issuing(&lower, *start, *end));
        let found = of_heading(source, at, &lower, &numbers)
            .or_else(|| of_row(text, &lower, &numbers))
            .or_else(|| issuing().map(|(start, end)| (start, end, Provider::Licensing)))
            .or_else(|| {
                // Somebody tells of the event; what was logged is not here.
                strength = Strength::Message;
                unmistakable(&lower, &numbers)
            })?;
        providers.push(found);
    }
    let mut mentions = mentions(source, line, &lower, &providers);
    let first = mentions.first()?;
    let mut reading = Reading { lines: 1, machine: machine(text, &providers), ..Reading::default() };
    if let Some(kind) = disclaimed(text.get(..first.start)?, "") {
        reading.notes.push(Note { kind, about: String::new() });
        return Some(reading);
    }
    // "50280, but no 50282": of several, each may be denied by itself.
    if super::COMPLETE {
        mentions.retain(|mention| !is_denied(&lower, mention.start));
    }
    let time = time_in(text);
    let mut told = Vec::new();
    for mention in &mentions {
        let message = own_text(source, line, mention.row);
        // A text that is there whole beats a number that contradicts it; it is read on its own.
        if super::COMPLETE
            && message.is_none()
            && mentions.len() == 1
            && has_other_text(source, line, mention.row)
        {
            reading
                .notes
                .push(Note { kind: NoteKind::NumberContradictsText, about: mention.number.to_string() });
            return Some(reading);
        }
        if let Some(found) = message {
            told.push(found.start);
            reading.lines = reading.lines.max(source.last_line_of(found.start, found.end) + 1 - at);
        }
        let engine = engine_text(source, line, mention.row);
        // The error that event 44 quotes stands in its text, which is not known in each language.
        if message.is_none() && engine.is_some_and(|told| told.get(text.len()..).is_some_and(quotes_an_error))
        {
            reading.lines = reading.lines.max(2);
        }
        let place = text.get(mention.start..mention.end)?;
        let mut provenance = source.provenance(line, place, strength);
        provenance.time = time;
        let details = Details {
            printed_number: Some(mention.number),
            parameters: message.map(MessageMatch::in_order).unwrap_or_default(),
            message: engine.unwrap_or(text),
            machine: reading.machine.clone(),
            is_of_log: false,
        };
        let mut interpreted = event_meaning::interpret(mention.row, details, provenance);
        for seen in &mut interpreted.observations {
            name_the_unreachable(text.get(mention.end..).unwrap_or(""), &mut seen.saw);
        }
        reading.observations.append(&mut interpreted.observations);
        reading.notes.append(&mut interpreted.notes);
    }
    if let Some(machine) = reading.machine.clone().filter(|machine| is_domain_controller(text, machine)) {
        let saw = Saw::Machine(MachineFact::DomainController(true));
        let provenance = source.provenance(line, text, Strength::Statement);
        reading.observations.push(Observation { machine: Some(machine), saw, provenance });
    }
    for line in source.lines.get(at..at + reading.lines)? {
        windows_message::take_untold(source, line, &told, &mut reading);
    }
    if super::COMPLETE {
        reading.observations.append(&mut beside_messages(source, at, reading.lines));
    }
    (!reading.observations.is_empty()).then_some(reading)
}

/// Whether a machine is called a domain controller in brackets behind its name: "DC01 (DC + RD Licensing)".
fn is_domain_controller(text: &str, machine: &MachineName) -> bool {
    let behind =
        text.split_once(machine.as_str()).and_then(|(_, behind)| behind.trim_start().strip_prefix('('));
    let inside = behind.and_then(|behind| behind.split(')').next()).unwrap_or("");
    inside.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "DC")
        || letters::lower_case(inside).contains("domain controller")
}

/// Bytes from the beginning of a line within which a list prints the time of an event.
const TIME_WITHIN: usize = 96;

/// When a line says that its event was logged: at its beginning, or as a date with a time of day in one of its first
/// columns.
fn time_in(text: &str) -> Option<Moment> {
    dates::moment(text.trim_start()).or_else(|| {
        let front = text.get(..text.floor_char_boundary(TIME_WITHIN))?;
        front.match_indices(char::is_whitespace).find_map(|(at, blank)| {
            let rest = text.get(at + blank.len()..)?;
            let has_clock = rest.get(..rest.floor_char_boundary(19))?.contains(':');
            let is_date = has_clock && rest.starts_with(|character: char| character.is_ascii_digit());
            if is_date { dates::moment(rest) } else { None }
        })
    })
}

/// Whether the number of an issued license stands at a place, in a line that speaks of that.
fn is_issuing(lower: &str, start: usize, end: usize) -> bool {
    let is_one = |text: &str| (4143..=4147).any(|number| text.parse() == Ok(number));
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    lower.get(start..end).is_some_and(is_one)
        && (says(RENEWING)
            || lower.contains(PRODUCT)
            || (says(ISSUING) && says(LICENSES))
            || lower.get(end + 1..end + 5).is_some_and(is_one))
}

/// The providers that a line names, with their places.
fn providers(lower: &str) -> Vec<(usize, usize, Provider)> {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    let mut found: Vec<(usize, usize, Provider)> = Vec::new();
    for (index, at) in NAME_PLACES.first_places(lower) {
        let Some((name, provider)) = NAMES.get(index) else { continue };
        let end = at + name.len();
        let bounded = !lower[..at].ends_with(is_part) && !lower[end..].starts_with(is_part);
        if bounded && !found.iter().any(|(from, to, _)| *from < end && at < *to) {
            found.push((at, end, *provider));
        }
    }
    found
}

/// The first number that only Remote Desktop Services has had since Windows Server 2019 added an offset to its own.
const UNMISTAKABLE: u32 = 50_000;

/// A number of Remote Desktop Services that is nobody else's, where the line treats it as one of an event.
fn unmistakable(lower: &str, numbers: &[(usize, usize)]) -> Option<(usize, usize, Provider)> {
    let provider = Provider::RemoteConnectionManager;
    let found = numbers.iter().find_map(|&(start, end)| {
        let number = lower.get(start..end)?.parse().ok().filter(|number| *number > UNMISTAKABLE)?;
        events::find(provider, number)?;
        let behind = lower.get(end..)?.trim_start();
        let word = behind.split(|character: char| !character.is_alphanumeric()).next().unwrap_or("");
        let goes_on = word.is_empty() || GO_ON.contains(&word);
        let is_money =
            lower.get(..start)?.trim_end().ends_with(['$', '€', '£']) || behind.starts_with(['$', '€', '%']);
        let is_port = lower.get(..start)?.trim_end().ends_with([':', '/'])
            || lower.get(..start)?.trim_end().ends_with("port");
        // "50283  The host could not contact the license server LIC1": a number with the text of its event.
        let opens_line = super::COMPLETE
            && !lower.get(..start)?.contains(char::is_alphanumeric)
            && LICENSING_WORDS.iter().any(|word| behind.contains(word));
        (((goes_on || opens_line) && !is_money && !is_port) || behind_event_word(lower, start))
            .then_some((start, start, provider))
    })?;
    // Whether a row of a log with a day of no year is history, nobody can say.
    let is_row = lower.trim_start().starts_with(|first: char| first.is_ascii_digit());
    let is_undated = is_row && dates::moment(lower.trim_start()).is_none() && lower.contains(':');
    (!is_undated).then_some(found)
}

/// The source of a row of a log that people shortened: a moment, a number of licensing, and words about it.
fn of_row(text: &str, lower: &str, numbers: &[(usize, usize)]) -> Option<(usize, usize, Provider)> {
    let sources = [Provider::RemoteConnectionManager, Provider::Licensing];
    let mut long = numbers.iter().copied().filter(|(start, end)| end - start > 3);
    let found = long.find_map(|(start, end)| {
        let number = lower.get(start..end)?.parse().ok()?;
        let mut known = sources.into_iter().filter(|source| events::find(*source, number).is_some());
        let source = known.next().filter(|_| known.next().is_none())?;
        let behind = lower.get(end..)?;
        let is_counted = COUNTED.iter().any(|word| behind.trim_start().starts_with(word));
        (!is_counted && LICENSING_WORDS.iter().any(|word| behind.contains(word)))
            .then_some((start, start, source))
    })?;
    dates::moment(text.trim_start()).map(|_| found)
}

/// The numbers of events in a line whose source is in it.
fn mentions(
    source: &Source<'_>,
    line: &Line<'_>,
    lower: &str,
    providers: &[(usize, usize, Provider)],
) -> Vec<Mention> {
    let mut mentions = Vec::new();
    for (start, end) in numbers(lower) {
        let distance = |&&(from, to, _): &&(usize, usize, Provider)| {
            if end <= from { from - end } else { start.saturating_sub(to) }
        };
        let Some((before, after, provider)) = providers.iter().min_by_key(distance) else { continue };
        let Some(number) = lower.get(start..end).and_then(|digits| digits.parse().ok()) else { continue };
        // A short number is an event only right behind the word, or beside the source.
        let between = lower.get(*after..start).or_else(|| lower.get(end..*before));
        let beside_source = between.is_some_and(|between| {
            between.len() <= 3
                && between
                    .chars()
                    .all(|c| c.is_whitespace() || matches!(c, ',' | ':' | '/' | '#' | '(' | '-'))
        });
        if end - start < 4 && !beside_source && !behind_event_word(lower, start) {
            continue;
        }
        let row = event_meaning::find(*provider, number, None, Some(line.text)).or_else(|| {
            // The text beside it tells which of two events a number is.
            let text = in_reach(source, line).map(|found| source.slice(found.start, found.end)).next();
            event_meaning::find(*provider, number, None, text)
        });
        mentions.extend(row.map(|row| Mention { row, number, start, end }));
    }
    mentions
}

/// Numbers that stand free: no parts of names, dates, times, addresses or codes.
fn numbers(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut runs = text.as_bytes();
    while let Some(skipped) = runs.iter().position(u8::is_ascii_digit) {
        let start = text.len() - runs.len() + skipped;
        let digits = runs.iter().skip(skipped).take_while(|byte| byte.is_ascii_digit()).count();
        runs = &runs[skipped + digits..];
        if digits <= LONGEST_NUMBER && stands_free(text, start, start + digits) {
            found.push((start, start + digits));
        }
    }
    found
}

/// Digits of the longest number of an event, with what 32 bits put in front of it.
const LONGEST_NUMBER: usize = 10;

/// Whether what stands before and behind digits leaves them a number of their own.
fn stands_free(text: &str, start: usize, end: usize) -> bool {
    let joined = |edge: Option<char>, beyond: Option<char>| match edge {
        // The name of a machine.
        Some('.' | '-' | '\\') if beyond.is_some_and(char::is_alphabetic) => true,
        Some('.' | ':' | '-' | '/' | '\\') => end - start < 4 && beyond.is_some_and(|c| c.is_ascii_digit()),
        Some(edge) => edge.is_ascii_alphanumeric() || edge == '_',
        None => false,
    };
    let (Some(before), Some(behind)) = (text.get(..start), text.get(end..)) else { return false };
    let (mut left, mut right) = (before.chars().rev(), behind.chars());
    !joined(left.next(), left.next()) && !joined(right.next(), right.next())
}

/// Whether a word for "event" stands right in front of a place.
fn behind_event_word(lower: &str, start: usize) -> bool {
    let before = lower.get(..start).unwrap_or("");
    let before = before.trim_end_matches([' ', ':', '#', '=', '(', '.', '\t', '"']);
    EVENT_WORDS.iter().chain(LEVELS).any(|word| {
        before.strip_suffix(word).is_some_and(|rest| !rest.ends_with(|c: char| c.is_ascii_alphanumeric()))
    })
}

/// The sentences that begin in a line or in the next.
fn in_reach<'a>(source: &'a Source<'_>, line: &Line<'_>) -> impl Iterator<Item = &'a MessageMatch> {
    let next = source.line(source.index_of(line) + 1).filter(|next| !next.text.trim().is_empty());
    let end = next.map_or(line.end(), Line::end);
    let from = source.messages.partition_point(|found| found.start < line.start);
    source.messages.iter().skip(from).take_while(move |found| found.start < end)
}

/// The text of an event that stands with its number.
fn own_text<'a>(source: &'a Source<'_>, line: &Line<'_>, row: Row) -> Option<&'a MessageMatch> {
    in_reach(source, line).find(|found| match found.known {
        Known::Event(known) => known.kind() == row.kind() && found.recognised == Recognised::Whole,
        Known::Message(_) => false,
    })
}

/// The lines in which the database engine may name its database or its error: that of the number and the next.
fn engine_text<'a>(source: &'a Source<'_>, line: &Line<'_>, row: Row) -> Option<&'a str> {
    let quotes = row.provider() == Provider::Esent
        || (row.provider() == Provider::Licensing && row.number() == DATABASE_ERROR);
    let next = source.line(source.index_of(line) + 1).filter(|_| quotes)?;
    let length = next.end().saturating_sub(line.start) as usize;
    Some(source.slice_at_most(line.start, length.min(LONGEST_LINE)))
}

/// Event 44 of a license server, which quotes the database engine.
const DATABASE_ERROR: u32 = 44;
/// Part of how events of license servers name what they issue: "Windows Server 2022 : RDS Per User CAL".
const PRODUCT: &str = " : rds per ";

fn quotes_an_error(text: &str) -> bool {
    text.contains("\"ESE error")
}

/// Whether below a line, with a blank line between at most, the whole text of another event of licensing stands.
fn has_other_text(source: &Source<'_>, line: &Line<'_>, row: Row) -> bool {
    let own = source.index_of(line) + 1;
    let next = (own..own + 2).filter_map(|at| source.line(at)).find(|next| !next.is_blank());
    let Some(next) = next else { return false };
    windows_message::in_line(source, next).any(|found| match found.known {
        Known::Event(known) => {
            found.recognised == Recognised::Whole
                && known.kind() != row.kind()
                && matches!(known, Row::Named(_))
        }
        Known::Message(_) => false,
    })
}

/// The machine that the line names behind the source: a name with a digit or a dot, as those of servers have.
fn machine(text: &str, providers: &[(usize, usize, Provider)]) -> Option<MachineName> {
    let source = providers.iter().map(|(start, _, _)| *start).min()?;
    let stamped = behind_stamp(text, source).or_else(|| behind_syslog_stamp(text, source));
    if let Some(name) = stamped.or_else(|| behind_moment(text, source)) {
        return Some(name);
    }
    let rest = text.get(providers.iter().map(|(_, end, _)| *end).max()?..)?;
    let rest = rest.split(". ").next().unwrap_or(rest);
    let name = ON.iter().find_map(|on| rest.split_once(on))?.1;
    let name = name.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))).next()?;
    let name = name.trim_end_matches('.');
    let has_letter = name.chars().any(|character| character.is_ascii_alphabetic());
    let is_name = has_letter && name.chars().any(|character| character.is_ascii_digit() || character == '.');
    MachineName::new(name).filter(|_| is_name)
}

/// Words in front of the license server that could not be contacted: "50283 for LIC1", "could not contact LIC1".
const OF: &[&str] = &[
    " for ",
    " contact ",
    " für ",
    " fuer ",
    " pour ",
    " para ",
    " per ",
    " voor ",
    " dla ",
    " для ",
    " zu ",
    "Param1=",
];

/// The license server that somebody names behind the number of the event that it could not be contacted.
fn name_the_unreachable(behind: &str, saw: &mut Saw) {
    let Saw::Event { event, .. } = saw else { return };
    if event.kind != EventKind::LicenseServerUnreachable || !event.parameters.is_empty() {
        return;
    }
    let sentence = behind.split(". ").next().unwrap_or(behind);
    let names = OF.iter().filter_map(|of| sentence.split_once(of)).filter_map(|(_, rest)| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-')));
        let name = rest[..end.unwrap_or(rest.len())].trim_end_matches('.');
        let is_hyphened =
            name.split('-').all(|part| part.len() > 1 || part.bytes().all(|b| b.is_ascii_digit()));
        Some(name).filter(|name| is_machine(name) || (name.contains('-') && is_hyphened))
    });
    let mut names = names.filter(|name| name.bytes().any(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.')));
    event.parameters.extend(names.next().map(str::to_owned));
}

/// Digits of a number that can be an event of licensing by itself.
const DIGITS_OF_BARE: usize = 4;

/// Notes a number that could be an event of licensing, where nothing says whose it is.
fn read_bare(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let text = line.text.get(..line.text.floor_char_boundary(LONGEST_LINE))?;
    let is_known = |digits: &str| {
        let providers = [Provider::RemoteConnectionManager, Provider::Licensing];
        digits.parse().is_ok_and(|number| {
            providers.into_iter().any(|provider| {
                events::find(provider, number).is_some()
                    || other_events::find(provider, number, None).any(|row| row.about.is_licensing())
            })
        })
    };
    let mut numbers = numbers(text);
    // Shorter ones are all sorts of things.
    numbers.retain(|(start, end)| end - start >= DIGITS_OF_BARE);
    let lower = if numbers.is_empty() { return None } else { text.to_ascii_lowercase() };
    let is_event = |&(start, end): &(usize, usize)| {
        behind_event_word(&lower, start) && text.get(start..end).is_some_and(is_known)
    };
    let (start, end) = numbers.into_iter().find(is_event)?;
    let about = text.get(start..end)?.to_owned();
    let mut notes = vec![Note { kind: NoteKind::EventWithoutSource, about }];
    let mut observations = if super::COMPLETE { events_in(source, at) } else { Vec::new() };
    if !observations.is_empty() {
        notes.clear();
    }
    if super::COMPLETE {
        observations.append(&mut beside_messages(source, at, 1));
    }
    Some(Reading { lines: 1, notes, observations, ..Reading::default() })
}

#[cfg(test)]
mod tests;
