//! Sentences of Windows inside other text: what a client said, a notification, the text of an event alone.
//!
//! Which sentences are known is in [`crate::messages`]. Lines around them are left unread.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::letters;

use crate::event_record::interpret_text;
use crate::messages::{Known, MessageMatch};
use crate::observation::{Observation, Saw};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::text::lines::Line;

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
        if let Some(kind) = disclaimed(source, line) {
            reading.notes.push(Note { kind, about: String::new() });
        }
        let is_said = reading.notes.is_empty();
        for found in here() {
            let last = source.last_line_of(found.start, found.end);
            reading.lines = reading.lines.max(last + 1 - at);
            if is_said {
                take(source, found, &mut reading);
            }
        }
    }
    (reading.lines > 0).then_some(reading)
}

/// Words that deny what follows, per language, as they stand in a line.
const DENIALS: &[&str] = &[
    " not ",
    "n't ",
    " no longer ",
    " never ",
    " nicht ",
    " kein ",
    " keine ",
    " pas ",
    " plus de ",
    " no vemos ",
];
/// Words that name a text which speaks of others.
const GUIDES: &[&str] = &["article", "guide", "documentation", "blog", "anleitung", "artikel", "artículo"];

/// Whether a line quotes somebody, denies the sentence, or says what a guide says: then nobody was shown it here.
fn disclaimed(source: &Source<'_>, line: &Line<'_>) -> Option<NoteKind> {
    let found =
        source.messages.iter().find(|found| found.start >= line.start && found.start <= line.end())?;
    let before = letters::lower_case(source.slice(line.start, found.start));
    let says = |words: &[&str]| words.iter().any(|word| before.contains(word));
    if before.trim_start().starts_with('>') || says(GUIDES) {
        Some(NoteKind::QuotedFromElsewhere)
    } else if says(DENIALS) {
        Some(NoteKind::Denied)
    } else {
        None
    }
}

fn take(source: &Source<'_>, found: &MessageMatch, reading: &mut Reading) {
    let provenance = |strength| source.provenance_of(found.start, found.end, strength, None);
    match found.known {
        Known::Event(event) => {
            // A sentence without number, source and machine may come from anywhere: an article, a mail.
            let mut interpreted = interpret_text(event, found, provenance(Strength::Message));
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
    fn what_is_quoted_or_denied_was_shown_to_nobody() {
        let message = "no Remote Desktop License Servers available to provide a license";
        for (before, kind) in [
            ("> there are ", NoteKind::QuotedFromElsewhere),
            ("The guide says: there are ", NoteKind::QuotedFromElsewhere),
            ("We do NOT get '", NoteKind::Denied),
            ("Wir sehen hier nicht '", NoteKind::Denied),
        ] {
            let text = format!("{before}{message}'");
            let reading = read(&Source::new(0, &text), 0).expect("a sentence");
            assert_eq!((reading.observations.len(), reading.notes[0].kind), (0, kind), "{before}");
        }
        let shown = format!("Users now see: {message}");
        assert_eq!(read(&Source::new(0, &shown), 0).expect("a message").observations.len(), 1);
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
