//! Events of before: older than the day on which things were put right, or than a look at the log that found none since.
//!
//! `Get-WinEvent … StartTime='11/04/2026'` with no event behind it, and "licensing was set up on November 3rd and people
//! work". Accounts of a repair without a day are for [`crate::history`].

use calwise_licensing::letters;
use calwise_licensing::moment::Moment;
use time::Date;

use crate::history::is_put_right;
use crate::observation::{Observation, Saw};
use crate::reader::Source;
use crate::readers::asks_for_events;
use crate::records::context::command;
use crate::segmentation::Segment;
use crate::text::dates;
use crate::text::lines::Line;
use crate::text::plain::{Phrases, plain};

/// By what a command says since when.
const SINCE: [&str; 3] = ["starttime=", "-after ", "starttime ="];
/// What it finds nothing by.
const FOUND_NONE: [&str; 11] = [
    "nomatchingeventsfound",
    "no events were found",
    "no matches found",
    "keine ereignisse gefunden",
    "aucun événement",
    "no se encontr",
    "nessun evento",
    "nenhum evento",
    "geen gebeurtenissen",
    "イベントが見つかりません",
    "找不到任何",
];
/// What makes it a look at something else: another machine, the part of a time or of the events.
const ELSEWHERE: [&str; 6] = ["-computername", "-cn ", "endtime", "level=", "level =", "providername"];
/// Logs of session hosts, and that of the system.
const LOGS: [&str; 2] = ["remoteconnectionmanager", "'system'"];
/// Lines behind such a command in which it says that it found nothing.
const ANSWER: usize = 2;
/// Bytes of the longest line that is looked at.
const LONGEST_LINE: usize = 1000;

/// Before which day events prove nothing any more.
struct Since {
    day: Date,
    /// The numbers of the events that were looked for; of all where there are none.
    numbers: Vec<u32>,
}

impl Since {
    /// Whether something is an event of before.
    fn is_before(&self, seen: &Observation) -> bool {
        let Saw::Event { event, .. } = &seen.saw else { return false };
        let is_old =
            event.provenance.time.or(seen.provenance.time).is_some_and(|time| time.date() < self.day);
        let is_meant = || event.printed_number.is_some_and(|number| self.numbers.contains(&number));
        is_old && event.kind.is_complaint() && (self.numbers.is_empty() || is_meant())
    }
}

/// Whether something is an event of before what a text says of its being put right.
pub(crate) fn is_of_before(
    source: &Source<'_>,
    segments: &[Segment],
) -> impl Fn(&Observation) -> bool + use<> {
    let seen = || segments.iter().flat_map(|segment| &segment.observations);
    let mut days = found_none(source);
    let lets_in = |is_so: bool| move |seen: &Observation| matches!(&seen.saw, Saw::Client(client) if client.gets_in == Some(is_so));
    // Who gets in shows that it was put right, and who does not that it was not.
    if seen().any(lets_in(true)) && !seen().any(lets_in(false)) {
        days.extend(put_right(source, &seen));
    }
    // Another machine has events of its own.
    let mut machines = seen().filter(|seen| matches!(seen.saw, Saw::Event { .. })).map(|seen| &seen.machine);
    let first = machines.next();
    if machines.any(|machine| Some(machine) != first) {
        days.clear();
    }
    move |seen| days.iter().any(|since| since.is_before(seen))
}

/// The days since which a look at the log found none of some events.
fn found_none(source: &Source<'_>) -> Vec<Since> {
    let looked = |(at, line): (usize, &Line<'_>)| {
        let lower = line.text.to_ascii_lowercase();
        let since = SINCE.iter().find_map(|word| Some(lower.find(word)? + word.len()))?;
        let is_elsewhere =
            ELSEWHERE.iter().any(|word| lower.contains(word)) || line.prompt_machine().is_some();
        let is_of_hosts = LOGS.iter().any(|log| lower.contains(log));
        let numbers = numbers(&lower);
        (asks_for_events(line) && is_of_hosts && !is_elsewhere && !numbers.is_empty()).then_some(())?;
        let day = day_at(source, line.text.get(since..)?)?;
        let below = source.lines.get(at + 1..source.lines.len().min(at + 1 + ANSWER))?;
        let mut answer = below.iter().take_while(|line| command(line).is_none());
        let found_none = answer.any(|line| {
            let lower = letters::lower_case(line.text);
            FOUND_NONE.iter().any(|words| lower.contains(words))
        });
        // A search from a day on that had not come yet finds nothing, whatever is there.
        let has_come = latest_day(source, at).is_some_and(|latest| day <= latest);
        (found_none && has_come).then_some(Since { day, numbers })
    };
    let short = source.lines.iter().enumerate().filter(|(_, line)| line.text.len() <= LONGEST_LINE);
    short.filter_map(looked).collect()
}

/// The latest day that a text names in full beside one of its lines.
fn latest_day(source: &Source<'_>, but: usize) -> Option<Date> {
    let lines =
        source.lines.iter().enumerate().filter(|(at, line)| *at != but && line.text.len() <= LONGEST_LINE);
    let words = lines.flat_map(|(_, line)| line.text.split([' ', ',', ';', '\t', '"', '(', ')']));
    let dates =
        words.filter(|word| word.len() >= FEWEST && word.starts_with(|first: char| first.is_ascii_digit()));
    dates.filter_map(|word| dates::day(word.trim_end_matches(['.', ':']))).max()
}

/// Letters of the shortest date: `1.1.2026`.
const FEWEST: usize = 8;

/// The day at the start of a value of a filter: `'11/04/2026'`, `(Get-Date "2026-11-04")`.
fn day_at(source: &Source<'_>, value: &str) -> Option<Date> {
    let value = value.trim_start_matches(|first: char| !first.is_ascii_digit());
    let end = value.find(['\'', '"', ')', ';', '}', '|']).unwrap_or(value.len());
    let day = value.get(..end)?;
    // PowerShell reads a date in a filter as Americans write it.
    let moment =
        dates::moment(day).or_else(|| source.moment_of(day)).or_else(|| dates::in_order(day, false))?;
    Some(moment.date())
}

/// The numbers that a filter names: `id=50280,50282`.
fn numbers(filter: &str) -> Vec<u32> {
    let Some((_, list)) = filter.split_once("id=").or_else(|| filter.split_once("id =")) else {
        return Vec::new();
    };
    let list = list.trim_start_matches([' ', '(', '@']);
    let end =
        list.find(|sign: char| !(sign.is_ascii_digit() || matches!(sign, ',' | ' '))).unwrap_or(list.len());
    list[..end].split(',').filter_map(|number| number.trim().parse().ok()).collect()
}

/// Words for licensing, one of which stands where somebody tells that it was put right.
static OF_LICENSING: Phrases =
    Phrases::of(" licens| licenc| lizenz| rds | cal | cals | licentie| licencj| лиценз| mode | modus | gpo ");
/// What makes of it a plan, or of no use.
static NOT_DONE: Phrases = Phrases::of(
    " will | shall | should | would | going to | plan| to be | no use| no help| in vain| not | no | wird | werden | soll| geplant\
| nicht | kein| sera | seront | doit | devra| prevu | pas | sera | seran | debe | no | sara | saranno | deve | non | sera \
| deve | nao | zal | zullen | moet | niet | bedzie | ma byc | nie | будет | не ",
);

/// The days on which somebody says to have put licensing right, none of them before trouble that came later.
fn put_right<'a, I: Iterator<Item = &'a Observation>>(
    source: &Source<'_>,
    seen: &impl Fn() -> I,
) -> Vec<Since> {
    let is_trouble = |seen: &&Observation| matches!(&seen.saw, Saw::Event { event, .. } if event.kind.is_complaint() && event.kind.is_of_licensing());
    let last = seen().filter(is_trouble).filter_map(|seen| match &seen.saw {
        Saw::Event { event, .. } => event.provenance.time,
        _ => None,
    });
    let Some(last) = last.map(Moment::date).max() else { return Vec::new() };
    let short = source.lines.iter().filter(|line| line.text.len() <= LONGEST_LINE);
    let sentences = short.flat_map(|line| line.text.split_inclusive(['!', ';', '?']).flat_map(sentences));
    let told = sentences.filter(|sentence| {
        let plain = plain(sentence);
        !sentence.ends_with('?')
            && is_put_right(sentence)
            && OF_LICENSING.stand_in(&plain)
            && !NOT_DONE.stand_in(&plain)
    });
    let days = told.filter_map(|sentence| dates::day_of_year(sentence, last));
    days.filter(|day| *day > last).map(|day| Since { day, numbers: Vec::new() }).collect()
}

/// A text at its full stops, none of which ends a number: "am 3. November".
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let ends = |(at, _): &(usize, &str)| !rest.as_bytes()[..*at].last().is_some_and(u8::is_ascii_digit);
        let end = rest.match_indices(". ").find(ends).map_or(rest.len(), |(at, _)| at + 1);
        let (sentence, behind) = rest.split_at(end);
        rest = behind;
        (!sentence.is_empty()).then_some(sentence)
    })
}

#[cfg(test)]
mod tests {
    use crate::case::{Input, read};

    /// How many events are left of a text.
    fn events(text: &str) -> usize {
        let case = read(vec![Input { name: "paste".into(), bytes: text.as_bytes().to_vec() }]);
        case.deployment.hosts.iter().map(|host| host.events.len()).sum()
    }

    const EVENT: &str = "Error,10/28/2026 6:40:11 PM,Microsoft-Windows-TerminalServices-RemoteConnectionManager,50280,None,The RD Licensing grace period has expired\n";
    const HEAD: &str = "Level,Date and Time,Source,Event ID,Task Category\n";

    #[test]
    fn a_later_look_at_the_log_that_found_none_leaves_older_events_behind() {
        let look = |filter: &str| {
            format!(
                "{HEAD}{EVENT}\nToday, 11/19/2026:\nPS> Get-WinEvent {filter}\nGet-WinEvent : No events were found that match the specified selection criteria.\n"
            )
        };
        let log = "LogName='Microsoft-Windows-TerminalServices-RemoteConnectionManager/Admin'";
        for (filter, expected) in [
            (format!("-FilterHashtable @{{{log};Id=50280,50282;StartTime='11/04/2026'}}"), 0),
            (format!("-FilterHashtable @{{{log};Id=50282;StartTime='11/04/2026'}}"), 1),
            (format!("-FilterHashtable @{{{log};Id=50280;StartTime='12/04/2026'}}"), 1),
            (format!("-FilterHashtable @{{{log};Id=50280;StartTime='10/04/2026'}}"), 1),
            (format!("-ComputerName TS2 -FilterHashtable @{{{log};Id=50280;StartTime='11/04/2026'}}"), 1),
            (format!("-FilterHashtable @{{{log};Id=50280;StartTime='11/04/2026';EndTime='11/05/2026'}}"), 1),
            ("-FilterHashtable @{LogName='Security';Id=50280;StartTime='11/04/2026'}".to_owned(), 1),
        ] {
            assert_eq!(events(&look(&filter)), expected, "{filter}");
        }
    }

    #[test]
    fn licensing_that_was_put_right_leaves_older_events_behind() {
        for (said, expected) in [
            ("Licensing was set up on November 3rd. All users can log on.", 0),
            ("Wir haben die Lizenzierung am 3. November eingerichtet, alle kommen rein.", 0),
            ("Licensing will be set up on 1 December. All users can log on.", 1),
            ("The mail server was replaced on 3 November. All users can log on.", 1),
            ("Licensing was set up on November 3rd.", 1),
            ("Licensing was set up on October 3rd. All users can log on.", 1),
        ] {
            assert_eq!(events(&format!("{HEAD}{EVENT}\n{said}\n")), expected, "{said}");
        }
    }
}
