//! Sentences of Windows inside other text: what a client said, a notification, the text of an event alone.
//!
//! Which sentences are known is in [`crate::messages`]. Lines around them are left unread.

use calwise_licensing::fact::{Answer, Provenance, Strength};
use calwise_licensing::knowledge::messages::Says;
use calwise_licensing::letters;
use calwise_licensing::moment::Moment;
use calwise_licensing::symptom::SymptomKind;

use super::sentence::{beside_messages, number_in_words};
use super::service_state;
use crate::disclaimer::disclaimed;
use crate::event_record::interpret_text;
use crate::messages::{Known, MessageMatch};
use crate::observation::{HostFact, Observation, Saw};
use crate::reader::{Note, NoteKind, Reader, Reading, Source};
use crate::text::dates;
use crate::text::lines::Line;
use crate::text::mail::names_the_writer;

pub(super) static READER: Reader = Reader { id: "windows-message", read };

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let mut reading = Reading::default();
    // A courtesy on the next line belongs to the message, and alone it is no message.
    while let Some(line) = source.line(at + reading.lines) {
        let first = reading.lines == 0;
        let here = || in_line(source, line);
        let is_courtesy = |found: &MessageMatch| found.known == Known::Message(Says::Courtesy);
        if here().next().is_none() || here().all(is_courtesy) == first {
            break;
        }
        if let Some(kind) = taken_back(source, line) {
            reading.notes.push(Note { kind, about: String::new() });
        }
        let is_said = reading.notes.is_empty();
        for found in here() {
            let last = source.last_line_of(found.start, found.end);
            reading.lines = reading.lines.max(last + 1 - at);
            if is_said {
                take(source, found, &mut reading);
            } else if let Known::Message(Says::Symptom(kind)) = found.known
                && super::COMPLETE
                && is_of_an_answered_mail(source, line)
            {
                // What an answer quotes of the mail that it answers may have been put right since.
                let provenance = source.provenance_of(found.start, found.end, Strength::Wording, None);
                let saw = Saw::Symptom(kind);
                reading.observations.push(Observation { machine: None, saw, provenance });
            }
        }
    }
    if super::COMPLETE && reading.lines > 0 && reading.notes.is_empty() {
        reading.observations.append(&mut beside_messages(source, at, reading.lines));
        leave_grace_of_windows(source, &mut reading);
    }
    if super::COMPLETE && reading.lines == 0 {
        return service_state::read(source, at);
    }
    (reading.lines > 0).then_some(reading)
}

/// `0xC004F009 (grace time expired)` is the grace of Windows' own activation: beside a code of that, none is a session
/// host's.
fn leave_grace_of_windows(source: &Source<'_>, reading: &mut Reading) {
    let of_windows = |seen: &Observation| seen.saw == Saw::Symptom(SymptomKind::WindowsNotActivated);
    let line_of = |seen: &Observation| source.line_at(seen.provenance.span.start);
    let lines: Vec<_> = reading.observations.iter().filter(|seen| of_windows(seen)).map(line_of).collect();
    let is_grace = |saw: &Saw| matches!(saw, Saw::GraceDaysLeft(_) | Saw::Host(HostFact::WithinGrace(_)));
    reading.observations.retain(|seen| !(is_grace(&seen.saw) && lines.contains(&line_of(seen))));
}

/// Lines of a quoted mail that are looked through for who wrote it.
const LONGEST_QUOTATION: usize = 60;

/// Whether a line is quoted of the mail that somebody answers: "On Tue, 17 Nov 2026, Marta wrote:" stands above.
fn is_of_an_answered_mail(source: &Source<'_>, line: &Line<'_>) -> bool {
    let at = source.index_of(line);
    let mut above = source.lines[at.saturating_sub(LONGEST_QUOTATION)..at].iter().rev();
    let first = above.find(|line| !line.text.starts_with('>') && !line.is_blank());
    line.text.starts_with('>') && first.is_some_and(names_the_writer)
}

/// Whether the words around the first sentence of a line take it back.
fn taken_back(source: &Source<'_>, line: &Line<'_>) -> Option<NoteKind> {
    let found = in_line(source, line).next()?;
    let behind = source.lines.get(source.last_line_of(found.start, found.end))?;
    let mut before = source.slice(line.start, found.start);
    if super::COMPLETE {
        let is_bare = !before.chars().any(char::is_alphanumeric);
        if before.trim_start().starts_with('>') && is_forwarded(source, line) {
            before = "";
        } else if let Some(introduction) = introduction(source, line).filter(|_| is_bare) {
            before = introduction;
        }
    }
    disclaimed(before, source.slice(found.end, behind.end()))
}

/// Lines of a list that are looked at for what introduces it.
const LONGEST_LIST: usize = 12;

/// The line that introduces the list which a line is an item of: it ends with a colon.
fn introduction<'a>(source: &Source<'a>, line: &Line<'_>) -> Option<&'a str> {
    let at = source.line_at(line.start);
    let above = (at.saturating_sub(LONGEST_LIST)..at).rev().filter_map(|at| source.line(at));
    let is_item = |text: &str| text.starts_with(['*', '-', '•', '–', '·']) || text.is_empty();
    let is_in_list = is_item(line.text.trim_start());
    let first = above.map(|line| line.text.trim()).find(|text| !is_item(text))?;
    (is_in_list && first.ends_with([':', '：'])).then_some(first)
}

/// Lines of a mail's head.
const LONGEST_HEAD: usize = 40;

/// Whether a line stands in a mail: what is quoted there is what somebody was shown and passes on.
fn is_forwarded(source: &Source<'_>, line: &Line<'_>) -> bool {
    const FROM: &[&str] = &["From:", "Von:", "De:", "Da:", "Van:", "Od:", "От:", "差出人:", "发件人:"];
    const SUBJECT: &[&str] = &[
        "Subject:",
        "Betreff:",
        "Objet",
        "Asunto:",
        "Oggetto:",
        "Assunto:",
        "Onderwerp:",
        "Temat:",
        "Тема:",
        "件名:",
        "主题:",
    ];
    let at = source.line_at(line.start);
    let above = || (at.saturating_sub(LONGEST_HEAD)..at).filter_map(|at| source.line(at));
    let has = |words: &[&str]| {
        above().any(|line| words.iter().any(|word| line.text.trim_start().starts_with(word)))
    };
    has(FROM) && has(SUBJECT)
}

/// The sentences that begin in a line.
pub(super) fn in_line<'a>(
    source: &'a Source<'_>,
    line: &Line<'_>,
) -> impl Iterator<Item = &'a MessageMatch> + use<'a> {
    let from = source.messages.partition_point(|found| found.start < line.start);
    let end = line.end();
    source.messages.iter().skip(from).take_while(move |found| found.start <= end)
}

/// Takes the sentences of a line that another reader has, but for what it knows already.
pub(super) fn take_others(
    source: &Source<'_>,
    line: &Line<'_>,
    known: &[SymptomKind],
    reading: &mut Reading,
) {
    for found in in_line(source, line) {
        match found.known {
            Known::Message(Says::Symptom(kind)) if known.contains(&kind) => {}
            _ => take(source, found, reading),
        }
    }
}

/// Takes the sentences of a line that another reader has, but for those that begin at places it has told.
pub(super) fn take_untold(source: &Source<'_>, line: &Line<'_>, told: &[u32], reading: &mut Reading) {
    for found in in_line(source, line).filter(|found| !told.contains(&found.start)) {
        take(source, found, reading);
    }
}

fn take(source: &Source<'_>, found: &MessageMatch, reading: &mut Reading) {
    // A wording that nothing confirms is never the sole ground of what is stated.
    let strength = if found.is_confirmed { Strength::Message } else { Strength::Wording };
    // Whoever says that nothing answers has tried; a client that says so has not, however its sentence reads.
    let is_of_client = found.known == Known::Message(Says::Symptom(SymptomKind::HostDoesNotAnswer));
    let strength = if is_of_client { Strength::Message } else { strength };
    let provenance = |strength| source.provenance_of(found.start, found.end, strength, None);
    match found.known {
        Known::Event(event) => {
            // A sentence without number, source and machine may come from anywhere: an article, a mail.
            let place = Provenance { time: time_of(source, found.start), ..provenance(Strength::Message) };
            let mut interpreted = interpret_text(event, found, place);
            reading.observations.append(&mut interpreted.observations);
            reading.notes.append(&mut interpreted.notes);
        }
        // What the Diagnoser says is its reader's.
        Known::Message(Says::Courtesy | Says::Report(_)) => {}
        Known::Message(Says::Symptom(kind)) => reading.observations.push(Observation {
            machine: None,
            saw: Saw::Symptom(kind),
            provenance: provenance(strength),
        }),
        Known::Message(Says::GraceDaysLeft) => {
            let days = found.parameter(1).and_then(|text| {
                let in_words = || super::COMPLETE.then(|| number_in_words(text))?;
                text.trim().parse().ok().or_else(in_words)
            });
            reading.observations.extend(days.map(|days| Observation {
                machine: None,
                saw: Saw::GraceDaysLeft(Answer::Value(days)),
                provenance: provenance(strength),
            }));
        }
    }
}

/// Longer lines are no rows of a log.
const LONGEST_ROW: usize = 4096;

/// The moment of the row of a log that a sentence stands in.
fn time_of(source: &Source<'_>, start: u32) -> Option<Moment> {
    let line = source.line(source.line_at(start)).filter(|line| line.text.len() <= LONGEST_ROW)?;
    dates::moment_of_row(line.text).or_else(|| super::COMPLETE.then(|| time_above(source, line))?)
}

/// The day that the line above introduces a sentence with: "and this one I found, from 14.08.2021:".
fn time_above(source: &Source<'_>, line: &Line<'_>) -> Option<Moment> {
    let above = source.line(source.index_of(line).checked_sub(1)?)?.text.trim_end();
    let above = above.strip_suffix(':').filter(|above| above.len() <= LONGEST_INTRODUCTION)?;
    let words =
        above.split_whitespace().filter(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    // "Logged since 14.08.2021 and still today": what began then.
    let mut before = above.split_whitespace().map(letters::lower_case);
    if before.any(|word| BEGINNINGS.contains(&word.as_str())) {
        return None;
    }
    let mut days = words.filter_map(dates::moment);
    days.next().filter(|_| days.next().is_none())
}

/// Words by which a day is when something began, or not the only one.
const BEGINNINGS: [&str; 18] = [
    "since",
    "seit",
    "depuis",
    "desde",
    "dal",
    "sinds",
    "od",
    "still",
    "today",
    "today's",
    "noch",
    "heute",
    "encore",
    "hoy",
    "oggi",
    "installed",
    "update",
    "vom",
];

/// Bytes of the longest line that introduces a sentence.
const LONGEST_INTRODUCTION: usize = 160;

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
    fn the_line_above_may_tell_when_a_sentence_was_logged() {
        const EVENT: &str = "The Remote Desktop license server \"LIC01\" has not been activated";
        for (above, year) in [
            ("and this one, from 14.08.2021:", Some(2021)),
            ("between 14.08.2021 and 15.08.2021:", None),
            ("from 14.08.2021, as I said", None),
            ("on LIC01:", None),
            ("Logged since 14.08.2021 and still today:", None),
        ] {
            let text = format!("{above}\n{EVENT} and therefore will only issue temporary licenses.");
            let reading = read(&Source::new(0, &text), 1).expect("an event");
            let time = reading.observations[0].provenance.time;
            assert_eq!(time.map(|time| time.date().year()), year, "{above}");
        }
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
