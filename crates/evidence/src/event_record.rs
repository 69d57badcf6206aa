//! An event as a log prints it, and what of it speaks of licensing.
//!
//! Shared by every reader of events. The key is provider and number; a text that is recognised whole
//! beats a number that contradicts it; a number without its provider proves nothing.

use calwise_licensing::fact::{Provenance, Strength};
use calwise_licensing::knowledge::events::Provider;
use calwise_licensing::knowledge::messages::Says;
use calwise_licensing::knowledge::other_events;
use calwise_licensing::moment::Moment;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::SymptomKind;

use crate::event_meaning::{self, Details, Interpreted, Row};
use crate::messages::{self, Known, MessageMatch, Recognised};
use crate::observation::{Observation, Saw};
use crate::reader::{Note, NoteKind, Reading};
use crate::readers::COMPLETE;

/// What a log says of one event, as far as its form carries it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventRecord {
    /// The source as it was printed.
    pub source: Option<String>,
    /// The log (channel) as it was printed.
    pub log: Option<String>,
    /// The number as it was printed.
    pub number: Option<u32>,
    /// What tells apart events of one number, on classic events.
    pub qualifiers: Option<u32>,
    /// When it was logged.
    pub time: Option<Moment>,
    /// The machine that logged it.
    pub computer: Option<String>,
    /// The message text.
    pub message: Option<String>,
    /// Parameters in their order, where the form carries them apart from the text.
    pub parameters: Vec<String>,
}

impl EventRecord {
    /// Who logged it: the source, or the log that only one provider writes to.
    pub fn provider(&self) -> Option<Provider> {
        self.source.as_deref().and_then(Provider::from_name).or_else(|| {
            let log = self.log.as_deref()?;
            let (provider, _channel) = log.split_once('/')?;
            Provider::from_name(provider)
        })
    }

    /// What it says about licensing.
    pub fn interpret(&self, provenance: Provenance) -> Interpreted {
        let mut notes = Vec::new();
        let message = self.message.as_deref();
        let by_number = self
            .provider()
            .zip(self.number)
            .and_then(|(provider, number)| event_meaning::find(provider, number, self.qualifiers, message));
        let by_number = by_number.or_else(|| self.by_short_text());
        let found = message.map(messages::find_all).unwrap_or_default();
        let elsewhere = if COMPLETE { found.iter().find_map(of_another_fault) } else { None };
        let (row, text) = match (by_number, found.into_iter().find_map(of_event)) {
            // Only a text that is there whole beats a number.
            (Some(number), Some((text, found)))
                if text.kind() != number.kind() && found.recognised == Recognised::Whole =>
            {
                notes.push(self.note(NoteKind::NumberContradictsText));
                (text, Some(found))
            }
            (Some(number), text) => {
                (number, text.filter(|(row, _)| row.kind() == number.kind()).map(|(_, found)| found))
            }
            (None, Some((text, found))) => (text, Some(found)),
            (None, None) => {
                let nameless = self.source.is_none() && self.provider().is_none() && self.number.is_some();
                if nameless {
                    notes.push(self.note(NoteKind::EventWithoutSource));
                }
                let machine = self.computer.as_deref().and_then(MachineName::new);
                let seen = |kind| Observation { machine, saw: Saw::Symptom(kind), provenance };
                return Interpreted { observations: elsewhere.map(seen).into_iter().collect(), notes };
            }
        };
        let parameters = match &text {
            Some(found) if self.parameters.is_empty() => found.in_order(),
            _ => self.parameters.clone(),
        };
        let details = Details {
            printed_number: self.number,
            parameters,
            message: message.unwrap_or(""),
            machine: self.computer.as_deref().and_then(MachineName::new),
            is_of_log: true,
        };
        let mut interpreted = event_meaning::interpret(row, details, provenance);
        notes.append(&mut interpreted.notes);
        interpreted.notes = notes;
        interpreted
    }

    /// Adds what it says to a reading, whose machine is the first that an event names.
    ///
    /// A time that can be read in two ways is noted only where something was seen at that time.
    pub fn add_to(&self, reading: &mut Reading, provenance: Provenance, unclear_date: Option<&str>) {
        let mut interpreted = self.interpret(provenance);
        if let (Some(date), false) = (unclear_date, interpreted.observations.is_empty()) {
            interpreted.notes.push(Note { kind: NoteKind::AmbiguousDate, about: date.to_owned() });
        }
        reading.observations.append(&mut interpreted.observations);
        reading.notes.append(&mut interpreted.notes);
        let machine = self.computer.as_deref().and_then(MachineName::new);
        reading.machine = reading.machine.take().or(machine);
    }

    /// An event without its source whose text is too short to be known alone, and enough beside its number.
    fn by_short_text(&self) -> Option<Row> {
        let (number, message) = self.number.zip(self.message.as_deref()).filter(|_| COMPLETE)?;
        let rows = other_events::ALL.iter().filter(|row| !row.text.is_empty());
        let mut rows = rows.filter(|row| (row.numbers.0..=row.numbers.1).contains(&number));
        rows.find(|row| messages::says(message, row.text)).map(Row::Other)
    }

    fn note(&self, kind: NoteKind) -> Note {
        Note { kind, about: self.number.map_or_else(String::new, |number| number.to_string()) }
    }
}

/// The event whose text a sentence is.
fn of_event(found: MessageMatch) -> Option<(Row, MessageMatch)> {
    match found.known {
        Known::Event(row) => Some((row, found)),
        Known::Message(_) => None,
    }
}

/// What a sentence in an event of somebody else tells that is wrong, and is no matter of licensing.
fn of_another_fault(found: &MessageMatch) -> Option<SymptomKind> {
    match found.known {
        Known::Message(Says::Symptom(kind)) if !kind.is_of_licensing() => Some(kind),
        _ => None,
    }
}

/// The observations of a sentence that is the text of an event.
pub fn interpret_text(row: Row, found: &MessageMatch, provenance: Provenance) -> Interpreted {
    let details = Details { parameters: found.in_order(), ..Details::default() };
    event_meaning::interpret(row, details, provenance)
}

/// The strength of an event.
pub const STRENGTH: Strength = Strength::Event;

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::event::EventKind;
    use calwise_licensing::fact::Span;

    fn provenance() -> Provenance {
        Provenance { span: Span { input: 0, start: 0, end: 1 }, strength: STRENGTH, time: None }
    }

    fn record(source: Option<&str>, number: u32, message: Option<&str>) -> EventRecord {
        EventRecord {
            source: source.map(str::to_owned),
            number: Some(number),
            message: message.map(str::to_owned),
            ..EventRecord::default()
        }
    }

    fn kind(record: &EventRecord) -> Option<EventKind> {
        record.interpret(provenance()).observations.into_iter().find_map(|observation| {
            match observation.saw {
                Saw::Event { event, .. } => Some(event.kind),
                _ => None,
            }
        })
    }

    #[test]
    fn provider_and_number_make_an_event_and_a_whole_text_beats_the_number() {
        const RCM: Option<&str> = Some("Microsoft-Windows-TerminalServices-RemoteConnectionManager");
        const NO_SERVER: Option<&str> = Some(
            "The Remote Desktop Session Host server does not have a Remote Desktop license server specified. To fix…",
        );
        for (record, expected) in [
            (record(RCM, 1069, None), Some(EventKind::GraceExpiredModeNotConfigured)),
            (record(RCM, 50_280, None), Some(EventKind::GraceExpired)),
            (record(RCM, 1128, NO_SERVER), Some(EventKind::NoLicenseServerSpecified)),
            (record(None, 1130, NO_SERVER), Some(EventKind::NoLicenseServerSpecified)),
            (record(None, 1128, None), None),
            (record(Some("Microsoft-Windows-Kernel-Power"), 1128, None), None),
            (record(RCM, 1158, None), None),
            (record(RCM, 50_310, None), Some(EventKind::Other("desktop-host-license-server-too-old"))),
            (record(Some("TermServLicensing"), 4107, None), Some(EventKind::Other("directory-not-queried"))),
        ] {
            assert_eq!(kind(&record), expected, "{record:?}");
        }
    }

    #[test]
    fn what_is_doubtful_is_noted() {
        let nameless = record(None, 1128, None).interpret(provenance());
        assert_eq!(nameless.notes.first().map(|note| note.kind), Some(NoteKind::EventWithoutSource));
        let almost = "The RD Licencing mode has not been configured.";
        let partial = record(Some("TermService"), 1128, Some(almost));
        assert_eq!(
            (kind(&partial), partial.interpret(provenance()).notes.len()),
            (Some(EventKind::GraceExpired), 0)
        );
        let text = "The RD Licensing mode has not been configured.";
        let contradiction = record(Some("TermService"), 1128, Some(text)).interpret(provenance());
        assert_eq!(contradiction.notes.first().map(|note| note.kind), Some(NoteKind::NumberContradictsText));
    }

    #[test]
    fn an_event_of_somebody_else_tells_what_is_wrong_elsewhere() {
        let symptom = |message| {
            let seen = record(Some("User32"), 1074, Some(message)).interpret(provenance()).observations;
            seen.first().map(|seen| seen.saw.clone())
        };
        let wlms = "The process wlms.exe has initiated the shutdown of computer SH1: the license period has expired.";
        assert_eq!(symptom(wlms), Some(Saw::Symptom(SymptomKind::WindowsNotActivated)));
        assert_eq!(symptom("The process explorer.exe has initiated the restart of computer SH1."), None);
    }

    #[test]
    fn qualifiers_tell_a_virtual_desktop_s_event_from_noise() {
        let mut record = record(Some("TermService"), 1158, None);
        for (qualifiers, expected) in [
            (0, EventKind::Other("connection-accepted")),
            (49_152, EventKind::Other("desktop-host-license-server-too-old")),
        ] {
            record.qualifiers = Some(qualifiers);
            assert_eq!(kind(&record), Some(expected));
        }
    }

    #[test]
    fn the_end_of_the_grace_period_is_taken_from_the_event_where_the_date_is_clear() {
        let mut record = record(Some("TermService"), 50_281, None);
        record.parameters = vec!["11/30/2026 10:00:00 AM".to_owned()];
        let clear = record.interpret(provenance());
        assert!(
            clear
                .observations
                .iter()
                .any(|seen| matches!(seen.saw, Saw::GraceLastDay(day) if day.day() == 30))
        );
        record.parameters = vec!["05/06/2026".to_owned()];
        let unclear = record.interpret(provenance());
        assert_eq!(unclear.notes.first().map(|note| note.kind), Some(NoteKind::AmbiguousDate));
        // The grace period ends within 120 days of the event that says so: of two readings one may be ruled out.
        let logged = crate::text::dates::moment("2026-05-20T06:00:00");
        for (printed, expected) in [("3/6/2026", 3), ("6/3/2026", 3), ("7/6/2026", 0), ("5/12/2026", 0)] {
            record.parameters = vec![printed.to_owned()];
            let seen = record.interpret(Provenance { time: logged, ..provenance() });
            let day = seen.observations.iter().find_map(|seen| match seen.saw {
                Saw::GraceLastDay(day) => Some(day.day()),
                _ => None,
            });
            assert_eq!(day.unwrap_or(0), expected, "{printed}");
        }
    }
}
