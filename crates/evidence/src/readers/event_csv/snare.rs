//! Events that the agent Snare sends as lines of syslog: fields with tabs between them, in a fixed order.

use crate::event_record::{EventRecord, STRENGTH};
use crate::reader::{Reading, Source};
use crate::text::dates;

/// The word behind which the fields stand.
const MARK: &str = "MSWinEventLog";
/// Longer lines are cut by syslog.
const LONGEST_LINE: usize = 8192;
/// What rsyslog writes for a tab.
const ESCAPED_TAB: &str = "#011";

/// Places of fields behind the mark.
const LOG: usize = 2;
const TIME: usize = 4;
const NUMBER: usize = 5;
const SOURCE: usize = 6;
const COMPUTER: usize = 10;
const MESSAGE: usize = 13;

/// Reads the event in a line.
pub(super) fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE)?;
    let (_, rest) = line.text.split_once(MARK)?;
    let separator = if rest.starts_with(ESCAPED_TAB) { ESCAPED_TAB } else { "\t" };
    let fields: Vec<&str> = rest.split(separator).map(str::trim).collect();
    let field = |place: usize| fields.get(place).copied().filter(|field| !field.is_empty());
    let text = |place: usize| field(place).map(str::to_owned);
    let number = field(NUMBER)?;
    let record = EventRecord {
        source: text(SOURCE),
        log: text(LOG),
        number: Some(number.parse().ok()?),
        time: field(TIME).and_then(time),
        computer: text(COMPUTER),
        message: text(MESSAGE),
        ..EventRecord::default()
    };
    let mut provenance = source.provenance(line, number, STRENGTH);
    provenance.time = record.time;
    let mut reading = Reading { lines: 1, ..Reading::default() };
    record.add_to(&mut reading, provenance, None);
    Some(reading)
}

/// `Wed Nov 18 05:12:33 2026`.
fn time(text: &str) -> Option<calwise_licensing::moment::Moment> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let words: Vec<&str> = text.split_whitespace().collect();
    let [_, month, day, clock, year] = words[..] else { return dates::moment(text) };
    let month = MONTHS.find(month).filter(|_| month.len() == 3)? / 3 + 1;
    dates::moment(&format!("{year}-{month:02}-{day:0>2}T{clock}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::Saw;
    use calwise_licensing::event::EventKind;
    use calwise_licensing::name::MachineName;

    const LINE: &str = "<12>Nov 18 05:12:34 10.0.0.7 MSWinEventLog\t2\tSystem\t8802\tWed Nov 18 05:12:34 2026\t1068\tMicrosoft-Windows-TerminalServices-RemoteConnectionManager\tN/A\tN/A\tWarning\tTS1\tNone\t\tThe RD Licensing mode has not been configured.\t21905";

    #[test]
    fn the_fields_tell_event_machine_and_time_whatever_stands_for_tabs() {
        for text in [LINE.to_owned(), LINE.replace('\t', "#011"), LINE.replace("<12>Nov 18 05:12:34 ", "")] {
            let reading = super::super::read(&Source::new(0, &text), 0).expect("an event");
            let [seen] = &reading.observations[..] else { panic!("{text}") };
            let Saw::Event { event, .. } = &seen.saw else { panic!("{text}") };
            assert_eq!(event.kind, EventKind::ModeNotConfigured, "{text}");
            assert_eq!(seen.machine.as_ref().map(MachineName::as_str), Some("TS1"), "{text}");
            assert_eq!(seen.provenance.time, dates::moment("2026-11-18T05:12:34"), "{text}");
        }
    }

    #[test]
    fn events_of_other_sources_and_lines_without_a_number_show_nothing() {
        let other = LINE.replace("Microsoft-Windows-TerminalServices-RemoteConnectionManager", "Disk");
        let other = other.replace("The RD Licensing mode has not been configured.", "x").replace("1068", "7");
        assert!(read(&Source::new(0, &other), 0).is_none_or(|reading| reading.observations.is_empty()));
        for text in ["MSWinEventLog", "MSWinEventLog\t2\tSystem", "we use MSWinEventLog in Snare"] {
            assert!(read(&Source::new(0, text), 0).is_none(), "{text}");
        }
    }
}
