//! Sentences of Windows inside other text: what a client said, a notification, the text of an event alone.
//!
//! Which sentences are known is in [`crate::messages`]. Lines around them are left unread.

use calwise_licensing::fact::{Answer, Strength};

use crate::event_record::{STRENGTH, interpret_text};
use crate::messages::{Known, MessageMatch};
use crate::observation::{Observation, Saw};
use crate::reader::{Reader, Reading, Source};

pub(super) static READER: Reader = Reader { id: "windows-message", read };

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let mut reading = Reading::default();
    // A courtesy on the next line belongs to the message, and alone it is no message.
    while let Some(line) = source.line(at + reading.lines) {
        let first = reading.lines == 0;
        let from = source.messages.partition_point(|found| found.start < line.start);
        let here = || source.messages[from..].iter().take_while(|found| found.start <= line.end());
        let is_courtesy = |found: &MessageMatch| found.known == Known::Courtesy;
        if here().next().is_none() || here().all(is_courtesy) == first {
            break;
        }
        for found in here() {
            let last = source.last_line_of(found.start, found.end);
            reading.lines = reading.lines.max(last + 1 - at);
            take(source, found, &mut reading);
        }
    }
    (reading.lines > 0).then_some(reading)
}

fn take(source: &Source<'_>, found: &MessageMatch, reading: &mut Reading) {
    let provenance = |strength| source.provenance_of(found.start, found.end, strength, None);
    match found.known {
        Known::Event(event) => {
            let mut interpreted = interpret_text(event, found, provenance(STRENGTH));
            reading.observations.append(&mut interpreted.observations);
            reading.notes.append(&mut interpreted.notes);
        }
        Known::Courtesy => {}
        Known::Symptom(kind) => reading.observations.push(Observation {
            machine: None,
            saw: Saw::Symptom(kind),
            provenance: provenance(Strength::Message),
        }),
        Known::GraceDaysLeft => {
            let days = found.parameter(1).and_then(|text| text.trim().parse().ok());
            reading.observations.extend(days.map(|days| Observation {
                machine: None,
                saw: Saw::GraceDaysLeft(Answer::Value(days)),
                provenance: provenance(Strength::Message),
            }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lines_of_the_sentence_are_taken() {
        let text = "Since monday users see:\nRemote Desktop licensing mode is not configured.\nRemote Desktop Services will\nstop working in 9 days.\nWhat now?";
        let source = Source::new(0, text);
        assert!(read(&source, 0).is_none());
        let mode = read(&source, 1).expect("the mode");
        assert_eq!((mode.lines, mode.observations.len()), (1, 1));
        let days = read(&source, 2).expect("the days");
        assert_eq!(days.lines, 2);
        assert!(matches!(days.observations[0].saw, Saw::GraceDaysLeft(Answer::Value(9))));
        assert!(read(&source, 4).is_none());
    }

    #[test]
    fn a_courtesy_goes_with_its_message_and_alone_it_is_none() {
        let message = "no Remote Desktop License Servers available to provide a license.";
        let text = format!("{message}\nPlease contact the server administrator.\nPlease help.");
        let reading = read(&Source::new(0, &text), 0).expect("a message");
        assert_eq!((reading.lines, reading.observations.len()), (2, 1));
        assert!(read(&Source::new(0, "Please contact the server administrator."), 0).is_none());
    }
}
