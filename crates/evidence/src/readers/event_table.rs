//! Events as tables: `Get-WinEvent` grouped by provider, `Get-EventLog`, `Format-Table` of either.
//!
//! Columns are where the dashes below the headings are; messages may be cut or wrapped, the number stands. Where people left
//! the dashes out, the blanks between the words are all there is.

mod by_gaps;

use calwise_licensing::fact::Provenance;

use crate::event_fields::{Field, field};
use crate::event_record::{EventRecord, STRENGTH};
use crate::reader::{Reader, Reading, Source};
use crate::records::context;
use crate::text::lines::Line;

pub(super) static READER: Reader = Reader { id: "event-table", read };

/// A column: its field, if it is one, and the characters that its dashes cover.
struct Column {
    field: Option<Field>,
    start: usize,
    end: usize,
}

/// Lines between the name of a group and its table.
const MOST_BLANKS: usize = 3;

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let group = group(source.line(at)?.text);
    let headings = match group {
        None => at,
        Some(_) => (at + 1..=at + MOST_BLANKS)
            .find(|next| source.line(*next).is_some_and(|line| !line.text.trim().is_empty()))?,
    };
    let Some(columns) = columns(source.line(headings)?.text, source.line(headings + 1)?.text) else {
        let may_lack_rule = group.is_none() && super::COMPLETE;
        return may_lack_rule.then(|| by_gaps::read(source, at).or_else(|| without_rule(source, at)))?;
    };
    let log = log_of_command(context::above(source, at).command);
    let mut reading = Reading { lines: headings + 2 - at, ..Reading::default() };
    let mut row: Option<(EventRecord, Provenance)> = None;
    while let Some(line) = source.line(at + reading.lines) {
        if line.text.trim().is_empty() || self::group(line.text).is_some() {
            break;
        }
        let cells = cells(line.text, &columns);
        if let Some(more) = continuation(&cells, &columns) {
            // A wrapped message goes on below its own column.
            if let Some((record, _)) = &mut row {
                record.message.get_or_insert_default().push_str(more);
            }
        } else {
            finish(row.take(), &mut reading);
            row = record(source, line, &cells, &columns, (group, log));
        }
        reading.lines += 1;
    }
    finish(row, &mut reading);
    Some(reading)
}

/// Headings of a table without dashes at most.
const MOST_HEADINGS: usize = 8;
/// Words of a time: `11/10/2026 6:00:00 AM`.
const MOST_OF_A_TIME: usize = 4;

/// A table whose dashes are gone: one word a heading, one word a cell, but for the time and the message at the end.
fn without_rule(source: &Source<'_>, at: usize) -> Option<Reading> {
    let headings = source.line(at)?.text;
    let mut fields = Vec::new();
    for heading in headings.split_whitespace() {
        fields.push(field(heading).filter(|_| fields.len() < MOST_HEADINGS)?);
    }
    let has = |wanted| fields.contains(&wanted);
    if !(has(Field::Number) && has(Field::Time) && fields.len() > 2) {
        return None;
    }
    let log = log_of_command(context::above(source, at).command);
    let mut reading = Reading { lines: 1, ..Reading::default() };
    let mut row: Option<(EventRecord, Provenance)> = None;
    while let Some(line) = source.line(at + reading.lines).filter(|line| !line.is_blank()) {
        if let Some(mut next) = row_without_rule(source, line, &fields) {
            next.0.log = log.map(str::to_owned);
            finish(row.replace(next), &mut reading);
        } else if let Some((record, _)) = row.as_mut().filter(|_| line.without_prompt() == line.text.trim()) {
            let message = record.message.get_or_insert_default();
            message.push(' ');
            message.push_str(line.text.trim());
        } else {
            break;
        }
        reading.lines += 1;
    }
    row.as_ref()?;
    finish(row, &mut reading);
    Some(reading)
}

/// Bytes of a date and the clock behind it: `11/10/2026 6:00:00 AM`. Which number is the month may be open.
fn length_of_time(text: &str) -> Option<usize> {
    let is_date = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_digit())
            && word.bytes().filter(u8::is_ascii_digit).count() > 4
            && word.contains(['/', '-', '.'])
    };
    let is_clock = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(':')
            || ["AM", "PM", "a.m.", "p.m."].iter().any(|half| half.eq_ignore_ascii_case(word))
    };
    let mut found = words(text).take(MOST_OF_A_TIME).enumerate();
    let belongs =
        |(at, (_, word)): &(usize, (usize, &str))| if *at == 0 { is_date(word) } else { is_clock(word) };
    let last = found.by_ref().take_while(belongs).last()?.1.1;
    Some(last.as_ptr() as usize + last.len() - text.as_ptr() as usize)
}

fn row_without_rule(
    source: &Source<'_>,
    line: &Line<'_>,
    fields: &[Field],
) -> Option<(EventRecord, Provenance)> {
    let mut record = EventRecord::default();
    let mut rest = line.text.trim();
    let mut number = None;
    for field in fields {
        let length = match field {
            Field::Message => rest.len(),
            Field::Time => length_of_time(rest)?,
            _ => rest.split_whitespace().next()?.len(),
        };
        let cell = rest.get(..length)?;
        if *field == Field::Number {
            number = Some(cell).filter(|cell| cell.bytes().all(|byte| byte.is_ascii_digit()));
            number?;
        }
        if !record.set(*field, cell) {
            record.time = source.moment_of(cell);
        }
        rest = rest.get(length..)?.trim_start();
    }
    record.number?;
    let mut provenance = source.provenance(line, number?, STRENGTH);
    provenance.time = record.time;
    Some((record, provenance))
}

/// The log that a command reads, where one provider alone writes to it: the word with its name.
pub(super) fn log_of_command(command: Option<&str>) -> Option<&str> {
    let is_quote = |c: char| matches!(c, '\'' | '"' | ' ' | '=' | ';' | '}' | '{');
    command?.split(is_quote).find(|word| word.starts_with("Microsoft-Windows-") && word.contains('/'))
}

/// The name of a group, as in `   ProviderName: Microsoft-Windows-…`.
fn group(line: &str) -> Option<&str> {
    let (label, name) = line.split_once(':')?;
    (label.trim().eq_ignore_ascii_case("providername") && !label.ends_with(' ')).then(|| name.trim())
}

/// The columns of a table of events; none where the headings are not those of one.
fn columns(headings: &str, dashes: &str) -> Option<Vec<Column>> {
    let is_rule = dashes.trim_start().starts_with("--") && dashes.chars().all(|c| c == '-' || c == ' ');
    if !is_rule {
        return None;
    }
    let mut columns: Vec<Column> = Vec::new();
    for (start, word) in words(dashes) {
        columns.push(Column { field: None, start, end: start + word.len() });
    }
    let headings = cells(headings, &columns);
    for (column, heading) in columns.iter_mut().zip(headings) {
        column.field = field(heading);
    }
    let has = |wanted: &[Field]| {
        columns.iter().any(|column| column.field.is_some_and(|field| wanted.contains(&field)))
    };
    let is_table = has(&[Field::Number, Field::LongNumber])
        && has(&[Field::Message, Field::Source, Field::Time])
        && columns.iter().filter(|column| column.field.is_some()).count() >= 2;
    is_table.then_some(columns)
}

/// The words of a line with the number of characters before each.
fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    let mut characters = 0;
    std::iter::from_fn(move || {
        let rest = line.get(from..)?;
        let word = rest.trim_start();
        if word.is_empty() {
            return None;
        }
        let blanks = rest.len() - word.len();
        characters += rest[..blanks].chars().count();
        let word = word.split(char::is_whitespace).next()?;
        let start = characters;
        characters += word.chars().count();
        from += blanks + word.len();
        Some((start, word))
    })
}

/// The cells of a row: a word belongs to the column whose dashes it touches, or else to the one before it.
fn cells<'a>(line: &'a str, columns: &[Column]) -> Vec<&'a str> {
    let mut cells = vec![""; columns.len()];
    let mut current = 0;
    for (start, word) in words(line) {
        let end = start + word.chars().count();
        let touched = columns.iter().position(|column| start < column.end && end > column.start);
        current = touched.unwrap_or(current).max(current);
        let Some(cell) = cells.get_mut(current) else { continue };
        let at = word.as_ptr() as usize - line.as_ptr() as usize;
        let from = if cell.is_empty() { at } else { cell.as_ptr() as usize - line.as_ptr() as usize };
        *cell = line.get(from..at + word.len()).unwrap_or(cell);
        if current + 1 == columns.len() {
            *cell = line.get(from..).unwrap_or(cell).trim_end();
            break;
        }
    }
    cells
}

/// The text of a row that has nothing but the end of a message.
fn continuation<'a>(cells: &[&'a str], columns: &[Column]) -> Option<&'a str> {
    let (last, others) = cells.split_last()?;
    let is_message = columns.last().is_some_and(|column| column.field == Some(Field::Message));
    (is_message && !last.is_empty() && others.iter().all(|cell| cell.is_empty())).then_some(*last)
}

fn record(
    source: &Source<'_>,
    line: &Line<'_>,
    cells: &[&str],
    columns: &[Column],
    (group, log): (Option<&str>, Option<&str>),
) -> Option<(EventRecord, Provenance)> {
    let (group, log) = (group.map(str::to_owned), log.map(str::to_owned));
    let mut record = EventRecord { source: group, log, ..EventRecord::default() };
    let mut number = None;
    for (cell, column) in cells.iter().zip(columns) {
        let Some(field) = column.field.filter(|_| !cell.is_empty()) else { continue };
        if !record.set(field, cell) {
            record.time = source.moment_of(cell);
        }
        if matches!(field, Field::Number | Field::LongNumber) {
            number = Some(*cell);
        }
    }
    record.number?;
    let mut provenance = source.provenance(line, number.unwrap_or(line.text), STRENGTH);
    provenance.time = record.time;
    Some((record, provenance))
}

fn finish(row: Option<(EventRecord, Provenance)>, reading: &mut Reading) {
    if let Some((record, provenance)) = row {
        record.add_to(reading, provenance, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;
    use calwise_licensing::event::EventKind;

    fn kinds(reading: &Reading) -> Vec<EventKind> {
        let kind = |saw: &Saw| if let Saw::Event { event, .. } = saw { Some(event.kind) } else { None };
        reading.observations.iter().filter_map(|seen| kind(&seen.saw)).collect()
    }

    const GROUPED: &str = "   ProviderName: Microsoft-Windows-TerminalServices-RemoteConnectionManager\n\nTimeCreated                     Id LevelDisplayName Message\n-----------                     -- ---------------- -------\n11/18/2026 8:14:02 AM        50280 Error            The RD Licensing grace period has expired and the ser...\n11/18/2026 8:13:59 AM         1158 Information      Remote Desktop Services accepted a connection from IP...\n11/18/2026 8:13:40 AM        50283 Warning          The Remote Desktop Session Host server could not cont...\n";

    #[test]
    fn a_grouped_table_with_cut_messages_gives_its_events() {
        let source = Source::new(0, GROUPED);
        let reading = read(&source, 0).expect("a table");
        assert_eq!(reading.lines, 7);
        assert_eq!(kinds(&reading), [EventKind::GraceExpired, EventKind::LicenseServerUnreachable]);
        let span = reading.observations[0].provenance.span;
        assert_eq!(source.slice(span.start, span.end), "50280");
        assert!(reading.observations[0].provenance.time.is_some());
    }

    #[test]
    fn the_next_group_is_another_piece() {
        let two = format!(
            "{GROUPED}\n\n{}",
            GROUPED.replace("RemoteConnectionManager", "Licensing").replace("50280", "   18")
        );
        let source = Source::new(0, &two);
        assert_eq!(read(&source, 0).expect("the first").lines, 7);
        assert_eq!(kinds(&read(&source, 9).expect("the second")), [EventKind::NotActivated]);
    }

    #[test]
    fn get_eventlog_s_table_has_a_source_in_each_row() {
        let text = "   Index Time          EntryType   Source                 InstanceID Message\n   ----- ----          ---------   ------                 ---------- -------\n    4711 Nov 18 08:14  Error       TermService            3221226600 The RD Licensing grace period has e...\n    4710 Nov 18 08:10  Information Service Control M...   1073748860 The Remote Desktop Licensing service e...\n    4709 Nov 18 08:09  Warning     TermServLicensing            4105 The Remote Desktop license server cann...\n";
        let reading = read(&Source::new(0, text), 0).expect("a table");
        assert_eq!(kinds(&reading), [EventKind::GraceExpired, EventKind::CannotUpdateUserAttributes]);
    }

    #[test]
    fn a_wrapped_message_goes_on_below_its_column() {
        let text = "Id ProviderName Message\n-- ------------ -------\n22 TermServLicensing The Remote Desktop license server LS1 does not have any RDS CALs\n                installed and registered with the Microsoft Clearinghouse for product\n                \"Windows Server 2022 : RDS Per User CAL\".\n";
        let reading = read(&Source::new(0, text), 0).expect("a table");
        assert_eq!((reading.lines, kinds(&reading)), (5, vec![EventKind::NoLicensesInstalled]));
    }

    #[test]
    fn a_table_without_its_dashes_is_told_apart_by_blanks() {
        for (text, expected) in [
            (
                "TimeCreated            Id Level  Computer  Message\n10/23/2026 7:05:00 AM 50280 Error HOST9.north.lan The RD Licensing grace period has expired and the service has not\nregistered with a license server with installed licenses.\n10/23/2026 7:06:00 AM 50282 Warning HOST9.north.lan The Remote Desktop Session Host server does not have a Remote Desktop license server specified.\n\nend",
                vec![EventKind::GraceExpired, EventKind::NoLicenseServerSpecified],
            ),
            (
                "Time Source Id Message\n2026-10-23 07:05:00 TermServLicensing 18 The Remote Desktop license server \"CAL1\" has not been activated\n",
                vec![EventKind::NotActivated],
            ),
        ] {
            let reading = read(&Source::new(0, text), 0).expect("a table");
            assert_eq!(kinds(&reading), expected, "{text}");
            assert!(reading.observations.iter().all(|seen| seen.provenance.time.is_some()), "{text}");
        }
        let of = "Date Id Computer Message\n10/23/2026 7:05:00 AM 50280 HOST9 The RD Licensing grace period has expired\n";
        let reading = read(&Source::new(0, of), 0).expect("a table");
        assert_eq!(reading.machine.as_ref().map(calwise_licensing::name::MachineName::as_str), Some("HOST9"));
    }

    #[test]
    fn look_alikes_are_left_to_others() {
        for text in [
            "Time Id Message\n\nnothing\n",
            "Date id version\nsoon 4 2019\n",
            "Id Time\n7 10:00\n",
            "time and id of the message are missing\n11/3/2026 4 x\n",
            "KeyPackId ProductVersion\n--------- --------------\n3 Windows Server 2019\n",
            "Id Name\n-- ----\n7 explorer\n",
            "ProviderName : TermService\nId : 1128\n",
            "   ProviderName: TermService\n\nwords\n",
        ] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
