//! Sentences that Windows itself writes: messages to people and texts of events, and where they stand in a text.
//!
//! A sentence counts only when it is there whole, whatever its blanks, quotes and case. Texts of events
//! are those of `calwise_licensing::knowledge::events`; messages to people are the table below.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use calwise_licensing::knowledge::events;
use calwise_licensing::knowledge::source::{self, Source};
use calwise_licensing::symptom::SymptomKind;
use memchr::memmem::Finder;

use crate::text::fold::{Folded, fold};
use crate::text::lines::offset;

/// What a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// The text of an event.
    Event(&'static events::KnownEvent),
    /// A message to a person.
    Symptom(SymptomKind),
    /// The notification that counts the days; the first parameter is their number.
    GraceDaysLeft,
    /// What follows a message and says nothing of its own.
    Courtesy,
}

/// A known sentence where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageMatch {
    /// What it is.
    pub known: Known,
    /// First byte in the text.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// Its parameters, in the order of the sentence: number of the placeholder and what stands for it.
    pub parameters: Vec<(u8, String)>,
}

impl MessageMatch {
    /// The parameter of a placeholder.
    pub fn parameter(&self, number: u8) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| *known == number).map(|(_, text)| text.as_str())
    }
}

/// A message to people, in one language.
pub struct KnownMessage {
    /// What it says.
    pub known: Known,
    /// Language of the text.
    pub language: &'static str,
    /// The text, with `%1` for parameters and `…` for what varies.
    pub text: &'static str,
    /// Source of the row.
    pub source: &'static Source,
}

macro_rules! messages {
    ($($known:expr, $language:literal, $text:literal, $source:ident;)*) => {
        /// Messages to people, one row per language and wording.
        pub static MESSAGES: &[KnownMessage] = &[$(KnownMessage {
            known: $known, language: $language, text: $text, source: &source::$source,
        }),*];
    };
}

const NO_SERVER: Known = Known::Symptom(SymptomKind::NoLicenseServerAvailable);
const NO_LICENSE: Known = Known::Symptom(SymptomKind::NoLicenseAvailable);
const MODE_UNSET: Known = Known::Symptom(SymptomKind::ModeNotConfigured);
const PAST_GRACE: Known = Known::Symptom(SymptomKind::PastGracePeriod);

messages! {
    NO_SERVER, "en", "The remote session was disconnected because there are no Remote Desktop License Servers available to provide a license", DISCONNECT_REASONS;
    NO_SERVER, "en", "The remote session was disconnected because there are no Terminal Server License Servers available to provide a license", DISCONNECT_REASONS;
    NO_SERVER, "en", "no Remote Desktop License Servers available to provide a license", DISCONNECT_REASONS;
    NO_SERVER, "fr", "La session distante a été déconnectée, car aucun serveur de licences …Bureau à distance n'est disponible pour fournir une licence", NO_LICENSE_SERVER;
    NO_SERVER, "de", "Die Remotesitzung wurde getrennt, da keine Remotedesktop-Lizenzserver verfügbar sind, um eine Lizenz bereitzustellen", NO_LICENSE_SERVER;
    NO_SERVER, "es", "La sesión remota se desconectó porque no hay servidores de licencias de Escritorio remoto disponibles para proporcionar una licencia", NO_LICENSE_SERVER;
    NO_SERVER, "it", "La sessione remota è stata disconnessa perché non sono disponibili server licenze di Desktop remoto per il rilascio della licenza", NO_LICENSE_SERVER;
    NO_SERVER, "nl", "De externe sessie is verbroken omdat er geen Extern bureaublad-licentieservers beschikbaar zijn om een licentie te verstrekken", NO_LICENSE_SERVER;
    NO_SERVER, "zh-CN", "由于没有远程桌面授权服务器可以提供许可证", DISCONNECT_REASONS;
    NO_LICENSE, "en", "The remote session was disconnected because there are no Remote Desktop client access licenses available for this computer", DISCONNECT_REASONS;
    NO_LICENSE, "en", "The remote session was disconnected because there are no Terminal Server client access licenses available for this computer", DISCONNECT_REASONS;
    NO_LICENSE, "en", "no Remote Desktop client access licenses available for this computer", DISCONNECT_REASONS;
    NO_LICENSE, "fr", "La session distante a été déconnectée, car aucune licence d'accès client Bureau à distance n'est disponible pour cet ordinateur", NO_LICENSE_SERVER;
    NO_LICENSE, "de", "Die Remotesitzung wurde getrennt, da für diesen Computer keine Remotedesktop-Clientzugriffslizenzen verfügbar sind", NO_LICENSE_SERVER;
    NO_LICENSE, "es", "…no hay licencias de acceso de cliente de Escritorio remoto disponibles para este equipo", NO_LICENSE_SERVER;
    NO_LICENSE, "nl", "…geen clienttoegangslicenties voor Extern bureaublad beschikbaar zijn voor deze computer", NO_LICENSE_SERVER;
    Known::Courtesy, "en", "Please contact the server administrator", DISCONNECT_REASONS;
    MODE_UNSET, "en", "Remote Desktop licensing mode is not configured", MODE_WARNING;
    Known::GraceDaysLeft, "en", "Remote Desktop Services will stop working in %1 days", MODE_WARNING;
    PAST_GRACE, "en", "Remote Desktop Services will stop working because this computer is past its …grace period", MODE_WARNING;
}

/// One sentence, cut at what varies and folded.
struct Pattern {
    known: Known,
    first: Finder<'static>,
    pieces: Vec<Piece>,
    /// The placeholder behind the last piece: one word, such as a name.
    last_placeholder: Option<u8>,
}

struct Piece {
    /// The placeholder in front of it, if there is one.
    placeholder: Option<u8>,
    folded: String,
}

/// The longest run of folded bytes that may stand for a placeholder or a gap.
const LONGEST_GAP: usize = 260;

static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(|| {
    let events = events::ALL.iter().map(|event| (Known::Event(event), event.text));
    let messages = MESSAGES.iter().map(|message| (message.known, message.text));
    events.chain(messages).filter_map(|(known, text)| pattern(known, text)).collect()
});

fn pattern(known: Known, text: &str) -> Option<Pattern> {
    let mut pieces = Vec::new();
    let mut placeholder = None;
    let mut rest = text.trim_end_matches('.');
    while !rest.is_empty() {
        let cut = rest.find(['%', '…']).unwrap_or(rest.len());
        let folded = fold(&rest[..cut]).text;
        if !folded.is_empty() {
            pieces.push(Piece { placeholder: placeholder.take(), folded });
        }
        rest = &rest[cut..];
        if let Some(after) = rest.strip_prefix('…') {
            rest = after;
        } else if let Some(after) = rest.strip_prefix('%') {
            placeholder =
                after.chars().next().and_then(|digit| digit.to_digit(10)).and_then(|n| u8::try_from(n).ok());
            rest = after.get(1..).unwrap_or("");
        }
    }
    let first = Finder::new(pieces.first()?.folded.as_bytes()).into_owned();
    Some(Pattern { known, first, pieces, last_placeholder: placeholder })
}

/// Every known sentence in a text, in order; of sentences that overlap, the longest.
pub fn find_all(text: &str) -> Vec<MessageMatch> {
    let folded = fold(text);
    let found = PATTERNS.iter().flat_map(|pattern| find(pattern, &folded, text));
    // Extending inserts one by one; collecting would bring a sort of its own into the page.
    let mut in_order = BTreeMap::new();
    in_order.extend(found.map(|found| ((found.start, Reverse(found.end)), found)));
    let mut kept: Vec<MessageMatch> = Vec::with_capacity(in_order.len());
    for candidate in in_order.into_values() {
        if kept.last().is_none_or(|last| candidate.start >= last.end) {
            kept.push(candidate);
        }
    }
    kept
}

fn find(pattern: &Pattern, folded: &Folded, text: &str) -> Vec<MessageMatch> {
    let mut found = Vec::new();
    let haystack = folded.text.as_bytes();
    let mut from = 0;
    while let Some(at) = pattern.first.find(&haystack[from..]) {
        let start = from + at;
        from = start + 1;
        let mut end = start + pattern.pieces[0].folded.len();
        let mut parameters = Vec::new();
        let whole = pattern.pieces[1..].iter().all(|piece| {
            let window = &haystack[end..haystack.len().min(end + LONGEST_GAP + piece.folded.len())];
            let Some(gap) = memchr::memmem::find(window, piece.folded.as_bytes()) else { return false };
            if let Some(number) = piece.placeholder {
                let (from, to) = folded.original(end, end + gap);
                parameters.push((number, parameter(text, from, to)));
            }
            end += gap + piece.folded.len();
            true
        });
        if whole {
            let (first, mut last) = folded.original(start, end);
            if let Some((number, word)) = pattern.last_placeholder.zip(word_after(text, last)) {
                last = offset(word.as_ptr() as usize - text.as_ptr() as usize + word.len());
                parameters.push((number, parameter_text(word)));
            }
            let quoted = text[first as usize..last as usize].trim_end();
            found.push(MessageMatch {
                known: pattern.known,
                start: first,
                end: first + offset(quoted.len()),
                parameters,
            });
            from = start + pattern.pieces[0].folded.len();
        }
    }
    found
}

fn parameter(text: &str, from: u32, to: u32) -> String {
    parameter_text(text.get(from as usize..to as usize).unwrap_or(""))
}

fn parameter_text(raw: &str) -> String {
    raw.trim().trim_matches(['"', '\'', '<', '>', '“', '”']).to_owned()
}

/// The word that stands at a place, without what ends a sentence.
fn word_after(text: &str, from: u32) -> Option<&str> {
    let rest = text.get(from as usize..)?.trim_start();
    let word = rest.split(char::is_whitespace).next()?.trim_end_matches(['.', ',', ';', ':']);
    (!word.is_empty()).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::event::EventKind;

    fn kinds(text: &str) -> Vec<Known> {
        find_all(text).into_iter().map(|found| found.known).collect()
    }

    #[test]
    fn license_servers_and_client_access_licenses_are_told_apart() {
        let server = "The remote session was disconnected because there are no Remote Desktop License Servers available to provide a license.";
        let license = "The remote session was disconnected because there are no Remote Desktop client access licenses available for this computer.";
        assert_eq!(kinds(server), [NO_SERVER]);
        assert_eq!(kinds(license), [NO_LICENSE]);
        assert_eq!(kinds(&format!("{server}\n{license}")), [NO_SERVER, NO_LICENSE]);
    }

    #[test]
    fn a_sentence_broken_by_a_console_is_whole_and_half_a_sentence_is_nothing() {
        let wrapped = "the remote session was disconnected because there are no Remote Desktop License Serv\r\ners available to provide a li\r\ncense";
        assert_eq!(kinds(wrapped), [NO_SERVER]);
        assert_eq!(kinds("there are no Remote Desktop License Servers"), []);
    }

    #[test]
    fn parameters_are_given_as_they_were_written() {
        let text = "Remote Desktop licensing mode is not configured.\nRemote Desktop Services will stop working in 17 days.";
        let found = find_all(text);
        assert_eq!(found.len(), 2);
        assert_eq!(found[1].parameter(1), Some("17"));
        let event = "The Remote Desktop license server \"LS 1\" has not been activated and therefore will only issue temporary licenses.";
        let found = find_all(event);
        assert!(matches!(found[0].known, Known::Event(event) if event.kind == EventKind::NotActivated));
        assert_eq!(found[0].parameter(1), Some("LS 1"));
        assert_eq!(&event[found[0].start as usize..found[0].end as usize], event.trim_end_matches('.'));
    }

    /// Each text of the tables, filled in, is recognised as itself and as nothing else.
    #[test]
    fn every_known_text_is_recognised_as_itself() {
        let rows = events::ALL
            .iter()
            .map(|event| (Known::Event(event), event.text))
            .chain(MESSAGES.iter().map(|message| (message.known, message.text)));
        for (known, text) in rows {
            let filled = text
                .replace('…', "")
                .replace("%1", "LS1.contoso.local")
                .replace("%2", "Windows Server 2022 : RDS Per User CAL")
                .replace("%3", "TS1");
            assert_eq!(kinds(&filled), [known], "{filled}");
        }
    }
}
