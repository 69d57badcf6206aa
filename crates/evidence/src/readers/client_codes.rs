//! What clients print of a connection that failed: codes of `mstsc` and Windows App, names and lines of `FreeRDP`,
//! rdesktop, `IronRDP` and the programs built on them.
//!
//! Extended reasons and plain codes overlap and are told apart by their labels. Unknown codes are left alone.

use std::sync::LazyLock;

use calwise_licensing::deployment::ClientProgram;
use calwise_licensing::fact::{Span, Strength};
use calwise_licensing::knowledge::disconnect_codes::{DisconnectCode, EXTENDED, ExtendedReason};
use calwise_licensing::knowledge::protocol_errors::{ERRORS, OTHER_CLIENTS};
use calwise_licensing::symptom::SymptomKind;

use super::{sentence, windows_message};
use crate::disclaimer::disclaimed;
use crate::event_meaning::code;
use crate::messages::Needles;
use crate::observation::{ClientSeen, Observation, Saw};
use crate::reader::{Note, Reader, Reading, Source};
use crate::text::lines::Line;
use crate::text::marks::Marks;

pub(super) static READER: Reader = Reader { id: "client-codes", read };

/// Bytes of a line that are looked at.
const LONGEST_LINE: usize = 4096;
/// Lines of one message box.
const MOST_LINES: usize = 4;

/// Which of the two kinds of numbers stands behind a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Extended,
    Plain,
    /// A label that other programs use too: only with words of remote desktop around it, or in hex.
    Loose,
}

/// Labels in small Latin letters, the longer before those that they contain.
const LABELS: &[(&str, Kind)] = &[
    ("extended error code", Kind::Extended),
    ("extended disconnect reason", Kind::Extended),
    ("extendeddisconnectreason", Kind::Extended),
    ("extended reason", Kind::Extended),
    ("extendedreason", Kind::Extended),
    ("extended code", Kind::Extended),
    ("erweiterter fehlercode", Kind::Extended),
    ("code d'erreur étendu", Kind::Extended),
    ("código de error extendido", Kind::Extended),
    ("codice di errore esteso", Kind::Extended),
    ("codice errore esteso", Kind::Extended),
    ("código de erro estendido", Kind::Extended),
    ("uitgebreide foutcode", Kind::Extended),
    ("rozszerzony kod błędu", Kind::Extended),
    ("асширенный код ошибки", Kind::Extended),
    ("拡張エラー コード", Kind::Extended),
    ("扩展错误代码", Kind::Extended),
    ("has been disconnected, reason code", Kind::Extended),
    ("ondisconnected", Kind::Plain),
    ("disconnect reason", Kind::Plain),
    ("disconnect code", Kind::Plain),
    ("disconnectreason", Kind::Plain),
    ("disconnected (reason", Kind::Plain),
    ("disconnected. reason", Kind::Plain),
    ("reason", Kind::Loose),
    ("error code", Kind::Loose),
    ("fehlercode", Kind::Loose),
    ("code d'erreur", Kind::Loose),
    ("código de error", Kind::Loose),
    ("codice errore", Kind::Loose),
    ("codice di errore", Kind::Loose),
    ("código de erro", Kind::Loose),
    ("foutcode", Kind::Loose),
    ("kod błędu", Kind::Loose),
    ("од ошибки", Kind::Loose),
    ("エラー コード", Kind::Loose),
    ("错误代码", Kind::Loose),
];

/// The labels, looked for in one go.
static LABEL_PLACES: LazyLock<Needles> =
    LazyLock::new(|| Needles::new(LABELS.iter().map(|(label, _)| (*label).to_owned()).collect()));

/// Words that make a loose label one of remote desktop.
const AROUND: &[&str] =
    &["rdp", "remote desktop", "remotedesktop", "mstsc", "disconnect", "remote pc", "remote computer"];

/// Words for "extended": the code of which follows, and decides.
const EXTENDED_WORDS: &[&str] = &[
    "extended",
    "erweiterter",
    "étendu",
    "extendido",
    "esteso",
    "estendido",
    "uitgebreide",
    "rozszerzony",
    "асширенный",
    "拡張",
    "扩展",
];

/// Names of reasons as protocols and programs write them, in small letters and without what separates their words.
static NAMES: LazyLock<Vec<(String, SymptomKind)>> = LazyLock::new(|| {
    let mut names = Vec::new();
    for row in EXTENDED {
        let Some(symptom) = row.symptom else { continue };
        let protocol = row.protocol_name.and_then(|name| name.strip_prefix("ERRINFO_"));
        names.extend(protocol.into_iter().chain([row.name]).map(|name| (squashed(name), symptom)));
    }
    for row in ERRORS {
        names.extend(row.symptom().map(|symptom| (squashed(row.name.trim_start_matches("ERR_")), symptom)));
    }
    names
});

/// Every name has one of these in it.
static PARTS_OF_NAMES: Marks = Marks::new(&["license", "licstore", "errconnect_", "errinfo_"]);
/// Every name and every label has one of these in it.
static STEMS: Marks = Marks::in_any_case(STEMS_OF_ALL);
const STEMS_OF_ALL: &[&str] = &[
    "license",
    "licstore",
    "errconnect_",
    "errinfo_",
    "reason",
    "disconnect",
    "code",
    "código",
    "codice",
    "kod",
    "од ошибки",
    "エラー",
    "错误",
];

fn squashed(text: &str) -> String {
    text.chars()
        .filter(|character| *character != '_')
        .map(|character| character.to_ascii_lowercase())
        .collect()
}

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let mut reading = Reading::default();
    let mut found: Vec<SymptomKind> = Vec::new();
    while let Some(line) = source.line(at + reading.lines).filter(|_| reading.lines < MOST_LINES) {
        let Some(seen) = read_line(source, at + reading.lines, line) else { break };
        reading.lines += 1;
        if let Some(kind) = disclaimed(line.text.get(..seen.at)?, "") {
            reading.notes.push(Note { kind, about: String::new() });
            continue;
        }
        let place = line.text.get(seen.at..seen.at + seen.length).unwrap_or(line.text);
        let provenance = source.provenance(line, place, Strength::Message);
        let mut see = |saw| reading.observations.push(Observation { machine: None, saw, provenance });
        if let Some(symptom) = seen.symptom.filter(|symptom| !found.contains(symptom)) {
            found.push(symptom);
            see(Saw::Symptom(symptom));
        }
        if let Some(program) = seen.program {
            let program = Some(ClientProgram::Other(program.to_owned()));
            see(Saw::Client(ClientSeen { program, gets_in: Some(false), is_new: None }));
        }
        if seen.symptom == Some(SymptomKind::HostDoesNotAnswer)
            && says_no_reason(source, at + reading.lines - 1)
        {
            // Only Microsoft's client prints both codes.
            let program = Some(ClientProgram::Microsoft);
            see(Saw::Client(ClientSeen { program, gets_in: Some(false), is_new: None }));
        }
        if seen.symptom.is_some() {
            windows_message::take_others(source, line, &found, &mut reading);
        }
        if super::COMPLETE && seen.symptom.is_some() {
            let Span { start, end, .. } = provenance.span;
            reading.observations.append(&mut sentence::beside(source, at + reading.lines - 1, start, end));
        }
    }
    // A code that says nothing here is left to others.
    (!reading.observations.is_empty() || !reading.notes.is_empty()).then_some(reading)
}

/// What a line says of a failure, and where.
struct Seen {
    at: usize,
    length: usize,
    symptom: Option<SymptomKind>,
    program: Option<&'static str>,
}

/// Whether a line tells of a failure.
pub(super) fn tells(source: &Source<'_>, at: usize) -> bool {
    source.line(at).is_some_and(|line| read_line(source, at, line).is_some())
}

fn read_line(source: &Source<'_>, at: usize, line: &Line<'_>) -> Option<Seen> {
    // Most lines have neither a label nor a name.
    let ahead = source.client_code_ahead.next(&STEMS, source.text, line.start as usize);
    if ahead >= line.end() as usize {
        return None;
    }
    let text = line.text.get(..line.text.floor_char_boundary(LONGEST_LINE))?;
    let lower = text.to_ascii_lowercase();
    let is_named = PARTS_OF_NAMES.stand_in(&lower);
    (if is_named { name(&lower) } else { None }).or_else(|| labelled(source, at, &lower))
}

/// Names of failures that other clients have, in small letters, looked for in one go.
static OTHER_NAMES: LazyLock<Needles> =
    LazyLock::new(|| Needles::new(OTHER_CLIENTS.iter().map(|row| row.name.to_ascii_lowercase()).collect()));

/// A failure by its name.
fn name(lower: &str) -> Option<Seen> {
    for (index, at) in OTHER_NAMES.first_places(lower) {
        let Some(row) = OTHER_CLIENTS.get(index).filter(|row| row.symptom.is_some()) else { continue };
        // Only the exchange of licenses is a matter of who made the client.
        let aborts = row.symptom == Some(SymptomKind::LicensingSequenceAborted);
        let program = aborts.then_some(row.program);
        return Some(Seen { at, length: row.name.len(), symptom: row.symptom, program });
    }
    if let Some(colon) = lower.find("disconnect:") {
        let text = lower.get(colon..)?;
        let row = EXTENDED
            .iter()
            .find(|row| row.rdesktop.is_some_and(|words| text.contains(&words.to_ascii_lowercase())));
        if let Some(row) = row {
            return Some(Seen {
                at: colon,
                length: text.trim_end().len(),
                symptom: row.symptom,
                program: None,
            });
        }
    }
    // An identifier: a run of letters and underscores, so words of a sentence do not count.
    let is_part = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let mut identifiers = lower.split(|character| !is_part(character)).filter(|word| word.len() > 8);
    let mut best: Option<(usize, Seen)> = None;
    for word in &mut identifiers {
        let name = squashed(word);
        let known = NAMES.iter().filter(|(known, _)| name.ends_with(known.as_str()));
        let Some((known, symptom)) = known.max_by_key(|(known, _)| known.len()) else { continue };
        let at = word.as_ptr() as usize - lower.as_ptr() as usize;
        if best.as_ref().is_none_or(|(length, _)| known.len() > *length) {
            best =
                Some((known.len(), Seen { at, length: word.len(), symptom: Some(*symptom), program: None }));
        }
    }
    best.map(|(_, seen)| seen)
}

/// A code behind a label.
fn labelled(source: &Source<'_>, at: usize, lower: &str) -> Option<Seen> {
    if !lower.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    for (index, start) in LABEL_PLACES.first_places(lower) {
        let Some((label, kind)) = LABELS.get(index) else { continue };
        let rest = lower.get(start + label.len()..)?;
        let number = rest.trim_start_matches([' ', '\t', ':', '：', '=', '(', '[', '"', '#']);
        if rest.len() - number.len() > 24 {
            continue;
        }
        let length =
            number.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(number.len());
        let Some(value) = number.get(..length).and_then(code) else { continue };
        let around = |words: &[&str]| {
            let near = [at.checked_sub(1), Some(at), Some(at + 1)];
            near.into_iter().flatten().filter_map(|index| source.line(index)).any(|line| {
                let text = line.text.get(..line.text.floor_char_boundary(LONGEST_LINE)).unwrap_or("");
                let text = text.to_ascii_lowercase();
                words.iter().any(|word| text.contains(word))
            })
        };
        let extended = |value| ExtendedReason(value).row().and_then(|row| row.symptom);
        let symptom = match kind {
            Kind::Extended => extended(value),
            // Newer programs print the extended reason alone and say in words that it is one of licensing.
            Kind::Loose
                if ExtendedReason(value).is_licensing()
                    && around(&["licensing error", "licensing issue"]) =>
            {
                extended(value)
            }
            Kind::Loose if *label != "reason" && around(EXTENDED_WORDS) && !says_no_reason(source, at) => {
                None
            }
            Kind::Loose if !number.starts_with("0x") && !around(AROUND) => return None,
            Kind::Loose | Kind::Plain => DisconnectCode(value).row().and_then(|row| row.symptom),
        };
        let end = rest.len() - number.len() + length;
        return Some(Seen { at: start, length: label.len() + end, symptom, program: None });
    }
    None
}

/// Whether the extended code behind a code is 0: then the host gave no reason, and the code before it decides.
fn says_no_reason(source: &Source<'_>, at: usize) -> bool {
    let number = source.line(at + 1).and_then(|line| line.text.rsplit([':', '：']).next());
    number.and_then(|number| code(number.trim())) == Some(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symptoms(text: &str) -> Vec<SymptomKind> {
        let source = Source::new(0, text);
        let seen = read(&source, 0).map(|reading| reading.observations).unwrap_or_default();
        let symptom = |seen: Observation| if let Saw::Symptom(kind) = seen.saw { Some(kind) } else { None };
        seen.into_iter().filter_map(symptom).collect()
    }

    #[test]
    fn each_label_has_a_stem() {
        for (label, _) in LABELS {
            assert!(STEMS_OF_ALL.iter().any(|stem| label.contains(stem)), "{label}");
        }
    }

    #[test]
    fn extended_reasons_and_plain_codes_are_told_apart() {
        use SymptomKind::{
            ClientLicenseModified, HostNotFound, LicensingProtocolError, LicensingTimedOut,
            NoLicenseAvailable, NoLicenseServerAvailable,
        };
        for (text, expected) in [
            ("Error code: 0x3\nExtended error code: 0x101", &[NoLicenseServerAvailable][..]),
            ("Fehlercode: 0x3\nErweiterter Fehlercode: 0x102", &[NoLicenseAvailable]),
            ("Code d'erreur : 0x3\nCode d'erreur étendu : 0x101", &[NoLicenseServerAvailable]),
            ("Extended disconnect reason: 260", &[ClientLicenseModified]),
            ("Session 4 has been disconnected, reason code 257", &[NoLicenseServerAvailable]),
            ("Error code: 0x104", &[HostNotFound]),
            ("Fehlercode: 0x104\nErweiterter Fehlercode: 0x0", &[HostNotFound]),
            ("We couldn't connect to the remote PC because of a licensing error.\n", &[]),
            ("RDP OnDisconnected: reason = 2056", &[LicensingProtocolError]),
            ("RDP disconnected, reason = 2312", &[LicensingTimedOut]),
            ("The job failed, error code 264", &[]),
            ("Error code: 0x80070005", &[]),
            ("Disconnect reason 2308", &[]),
            ("for some reason 260 people came", &[]),
        ] {
            assert_eq!(symptoms(text), expected, "{text}");
        }
        let box_of_an_app =
            Source::new(0, "We couldn't connect because of a licensing error.\nError code: 0x101");
        let reading = read(&box_of_an_app, 1).expect("a code");
        assert_eq!(reading.observations[0].saw, Saw::Symptom(NoLicenseServerAvailable));
    }

    #[test]
    fn a_code_beside_an_extended_code_of_zero_is_of_microsoft_s_client() {
        for (text, is_said) in [
            ("Error code: 0x204\nExtended error code: 0x0", true),
            ("Error code: 0x204\nTimestamp: 11/19/26", false),
            ("Error code: 0x3\nExtended error code: 0x101", false),
        ] {
            let reading = read(&Source::new(0, text), 0).expect("a code");
            let seen = reading.observations.iter().any(|seen| matches!(seen.saw, Saw::Client(_)));
            assert_eq!(seen, is_said, "{text}");
        }
    }

    #[test]
    fn names_of_other_clients_are_known() {
        use SymptomKind::{
            LicensingSequenceAborted, NoLicenseAvailable, NoLicenseServerAvailable, NotLicensedForConnections,
        };
        for (text, expected) in [
            (
                "[ERROR][com.freerdp.core] - ERRINFO_LICENSE_NO_LICENSE_SERVER [0x00010101]",
                &[NoLicenseServerAvailable][..],
            ),
            ("ERRINFO_LICENSE_NO_LICENSE (0x00000102):There are none", &[NoLicenseAvailable]),
            ("exDiscReasonLicenseNoRemoteConnections", &[NotLicensedForConnections]),
            ("disconnect: No license server available.", &[NoLicenseServerAvailable]),
            ("disconnect: No valid license.", &[NoLicenseAvailable]),
            (
                "[DEBUG][com.freerdp.core.license] - dwErrorCode: ERR_INVALID_CLIENT, dwStateTransition: ST_TOTAL_ABORT",
                &[LicensingSequenceAborted],
            ),
            (
                "license error { error_code: NoLicenseServer, state_transition: TotalAbort }",
                &[NoLicenseServerAvailable],
            ),
            ("license: STATUS_VALID_CLIENT", &[]),
            ("no license server here", &[]),
            ("ERRCONNECT_LOGON_FAILURE [0x00020014]", &[SymptomKind::CredentialsRefused]),
            ("[ERROR] - ERRCONNECT_DNS_NAME_NOT_FOUND", &[SymptomKind::HostNotFound]),
            ("ERRINFO_IDLE_TIMEOUT (0x00000003):The idle session limit", &[SymptomKind::SessionLimitReached]),
            ("ERRINFO_SUCCESS", &[]),
        ] {
            assert_eq!(symptoms(text), expected, "{text}");
        }
    }

    #[test]
    fn an_aborted_sequence_names_the_program_that_does_not_get_in() {
        let text = "[10:02:51:811] [7421:7422] [ERROR][com.freerdp.core.connection] - license connection sequence aborted.\n[INFO] next";
        let reading = read(&Source::new(0, text), 0).expect("a failure");
        assert_eq!(reading.lines, 1);
        let seen = ClientSeen {
            program: Some(ClientProgram::Other("FreeRDP".into())),
            gets_in: Some(false),
            is_new: None,
        };
        assert!(reading.observations.iter().any(|found| found.saw == Saw::Client(seen.clone())));
        let denied = Source::new(0, "We do not get ERRINFO_LICENSE_NO_LICENSE_SERVER");
        assert!(read(&denied, 0).is_some_and(|reading| reading.observations.is_empty()));
    }
}
