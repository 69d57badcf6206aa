//! Sentences that Windows itself writes: messages to people and texts of events, and where they stand in a text.
//!
//! The rows are those of `calwise_licensing::knowledge`. A sentence found whole counts most, then one with a word
//! or two amiss, then words that stand together; whatever its blanks, quotes and case.

mod almost;
mod needles;
#[cfg(test)]
#[path = "messages/noise/tests.rs"]
mod noise;
mod sentence;
mod slips;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use calwise_licensing::knowledge::messages::by_words::WORDS;
use calwise_licensing::knowledge::messages::{KnownMessage, KnownWords, MESSAGES, MORE, Says};
use calwise_licensing::knowledge::{event_wordings, events, other_events, source};

use calwise_licensing::symptom::SymptomKind;

use crate::event_meaning::Row;
use crate::readers::COMPLETE;
use crate::text::fold::{Folded, fold};
use almost::Almost;
pub(crate) use needles::{Needles, PART};
use sentence::Sentence;
use slips::Slips;

/// What a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// The text of an event.
    Event(Row),
    /// A message to a person.
    Message(Says),
}

/// How well a sentence was recognised, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recognised {
    /// All of it.
    Whole,
    /// All but a word or two.
    Almost,
    /// Words of it stand together.
    Words,
}

/// A known sentence where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageMatch {
    /// What it is.
    pub known: Known,
    /// How well it was recognised.
    pub recognised: Recognised,
    /// First byte in the text.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// Its language.
    pub language: &'static str,
    /// Whether a source confirms that Windows words it so.
    pub is_confirmed: bool,
    /// Its parameters, in the order of the sentence: number of the placeholder and what stands for it.
    pub parameters: Vec<(u8, String)>,
}

impl MessageMatch {
    /// The parameter of a placeholder.
    pub fn parameter(&self, number: u8) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| *known == number).map(|(_, text)| text.as_str())
    }

    /// The parameters by their number, gaps left empty.
    pub fn in_order(&self) -> Vec<String> {
        let last = self.parameters.iter().map(|(number, _)| *number).max().unwrap_or(0);
        (1..=last).map(|number| self.parameter(number).unwrap_or("").to_owned()).collect()
    }
}

/// Everything that is looked for, prepared once.
struct Wanted {
    sentences: Vec<Sentence>,
    needles: Needles,
    /// For each needle: the sentence that begins with it, or the set of words that it belongs to and its place there.
    meaning: Vec<Needle>,
    /// What finds slips, and sentences by most of their words: no sample has any.
    almost: Option<Almost>,
    slips: Option<Slips>,
}

#[derive(Clone, Copy)]
enum Needle {
    Opens(usize),
    Word(usize, usize),
}

/// Folded bytes that the text of an event has at least to be known without its number.
const SHORTEST_TEXT: usize = 30;

/// Folded bytes that a sentence opens with at least, before anything varies.
const SHORTEST_OPENING: usize = 8;

static WANTED: LazyLock<Wanted> = LazyLock::new(|| {
    let named = events::ALL.iter().map(|row| (Known::Event(Row::Named(row)), row.text, "en", true));
    let wordings: &[event_wordings::Wording] = if COMPLETE { event_wordings::ALL } else { &[] };
    let reworded = wordings
        .iter()
        .filter_map(|row| Some((Known::Event(Row::Named(row.event()?)), row.text, row.language, true)));
    // Short texts, and those that are none of licensing, say nothing without their number.
    let others = other_events::ALL
        .iter()
        .filter(|row| row.text.len() > SHORTEST_TEXT && row.about.is_worth_knowing())
        .map(|row| (Known::Event(Row::Other(row)), row.text, "en", true));
    let more: &[KnownMessage] = if COMPLETE { MORE } else { &[] };
    let messages = MESSAGES.iter().chain(more).map(|row| {
        let is_confirmed = !std::ptr::eq(row.source, &raw const source::UNCONFIRMED);
        (Known::Message(row.says), row.text, row.language, is_confirmed)
    });
    let rows = named.chain(reworded).chain(others).chain(messages);
    let sentences = rows.filter_map(|(known, text, language, is_confirmed)| {
        Some(Sentence { language, is_confirmed, ..Sentence::new(known, text)? })
    });
    let sentences: Vec<Sentence> =
        sentences.filter(|sentence| sentence.opening().len() >= SHORTEST_OPENING).collect();
    let mut meaning = Vec::new();
    let mut texts = Vec::new();
    for (index, sentence) in sentences.iter().enumerate() {
        meaning.push(Needle::Opens(index));
        texts.push(sentence.opening().to_owned());
    }
    let words: &[KnownWords] = if COMPLETE { WORDS } else { &[] };
    for (index, row) in words.iter().enumerate() {
        for (place, word) in row.words.iter().enumerate() {
            meaning.push(Needle::Word(index, place));
            texts.push(fold(word).text);
        }
    }
    let almost = COMPLETE.then(|| Almost::new(&sentences));
    let slips = COMPLETE.then(|| Slips::new(&sentences));
    Wanted { needles: Needles::new(texts), sentences, meaning, almost, slips }
});

/// Every known sentence in a text, in order; of sentences that overlap the better recognised, then the longest.
pub fn find_all(text: &str) -> Vec<MessageMatch> {
    let wanted = &*WANTED;
    let folded = fold(text);
    // Inserting one by one keeps a sort of its own out of the page.
    let mut candidates: BTreeMap<Preference, MessageMatch> = BTreeMap::new();
    let mut add = |found: MessageMatch, slips: usize| {
        candidates.insert((found.recognised, slips, found.start, Reverse(found.end)), found);
    };
    let mut together = Together::default();
    wanted.needles.scan(folded.text.as_bytes(), |needle, at| match wanted.meaning[needle] {
        Needle::Opens(index) => {
            if let Some(found) = wanted.sentences[index].find_at(&folded, text, at) {
                add(found, 0);
            }
        }
        // No sample has a message of which but words are there.
        Needle::Word(..) if !COMPLETE => {}
        Needle::Word(set, place) => {
            let end = at + wanted.needles.length(needle);
            if let Some(found) = together.take(set, place, at, end, &folded, text) {
                add(found, 0);
            }
        }
    });
    if !COMPLETE {
        return without_overlaps(candidates.into_values());
    }
    let settled = settled(&candidates);
    // Beside sentences that are known whole there may be no room for another.
    let taken: usize = settled.iter().map(|place| (place.end - place.start) as usize).sum();
    if taken + SHORTEST_OPENING > text.trim().len() {
        return without_overlaps(candidates.into_values());
    }
    let mut add = |found: MessageMatch, slips: usize| {
        candidates.insert((found.recognised, slips, found.start, Reverse(found.end)), found);
    };
    // What is known letter by letter is surer than what is known by most of its words.
    if let Some(slips) = &wanted.slips {
        slips.find(&folded, text, &wanted.sentences, &settled, &mut add);
    }
    if let Some(almost) = &wanted.almost {
        almost.find(text, &wanted.sentences, &settled, &mut |found| add(found, usize::MAX));
    }
    without_overlaps(candidates.into_values())
}

/// How well a match was recognised, its slips, its place: the order of preference.
type Preference = (Recognised, usize, u32, Reverse<u32>);

/// The places, in order, of whole sentences that nothing confirms better: what would be recognised less well in one of
/// them is not looked for.
fn settled(candidates: &BTreeMap<Preference, MessageMatch>) -> Vec<Range<u32>> {
    let whole = candidates.values().take_while(|found| found.recognised == Recognised::Whole);
    let kept = without_overlaps(whole.cloned());
    kept.iter().filter(|found| found.is_confirmed).map(|found| found.start..found.end).collect()
}

/// The place that holds a byte, of places in order that are gone through from the first on.
fn next_with(places: &[Range<u32>], next: &mut usize, byte: u32) -> Option<Range<u32>> {
    while places.get(*next).is_some_and(|place| place.end <= byte) {
        *next += 1;
    }
    places.get(*next).filter(|place| place.start <= byte).cloned()
}

/// Of matches in order of preference those that no better one overlaps, in order of their places.
fn without_overlaps(candidates: impl Iterator<Item = MessageMatch>) -> Vec<MessageMatch> {
    let mut kept: BTreeMap<u32, MessageMatch> = BTreeMap::new();
    for candidate in candidates {
        match kept.range_mut(..candidate.end).next_back() {
            // Words by which a message is known confirm the wording around them.
            Some((_, known)) if known.end > candidate.start => {
                known.is_confirmed |= candidate.is_confirmed && candidate.known == known.known;
            }
            _ => drop(kept.insert(candidate.start, candidate)),
        }
    }
    kept.into_values().collect()
}

/// Folded bytes within which the words of a set stand together.
const WIDEST: usize = 240;

/// Where each word of each set was seen last.
#[derive(Default)]
struct Together {
    last: BTreeMap<usize, Vec<Option<(usize, usize)>>>,
}

impl Together {
    /// Takes a word; the match where it completes its set.
    fn take(
        &mut self,
        set: usize,
        place: usize,
        start: usize,
        end: usize,
        folded: &Folded,
        text: &str,
    ) -> Option<MessageMatch> {
        let row = WORDS.get(set)?;
        let seen = self.last.entry(set).or_insert_with(|| vec![None; row.words.len()]);
        *seen.get_mut(place)? = Some((start, end));
        let mut first = start;
        for place in &*seen {
            first = first.min((*place)?.0);
        }
        if end - first > WIDEST {
            return None;
        }
        let (start, end) = folded.original(first, end);
        let within = text.get(start as usize..end as usize)?;
        if within.contains("\n\n") || within.contains("\n\r\n") {
            return None;
        }
        // Words of another sentence are no part of this message; those of this one wait for the others.
        if is_one_sentence(row.symptom)
            && let Some(ends) = last_end_of_sentence(within)
        {
            let bound = start + crate::text::lines::offset(ends);
            for place in seen
                .iter_mut()
                .filter(|place| place.is_some_and(|(from, to)| folded.original(from, to).0 < bound))
            {
                *place = None;
            }
            return None;
        }
        seen.fill(None);
        let end = start + crate::text::lines::offset(within.trim_end().len());
        let known = Known::Message(Says::Symptom(row.symptom));
        Some(MessageMatch {
            known,
            recognised: Recognised::Words,
            start,
            end,
            language: row.language,
            is_confirmed: true,
            parameters: Vec::new(),
        })
    }
}

/// Whether what is known by these words is told in one sentence; of others people tell in several.
const fn is_one_sentence(symptom: SymptomKind) -> bool {
    use SymptomKind as S;
    matches!(
        symptom,
        S::SessionEndsInAnHour | S::NoLicenseServerAvailable | S::NoLicenseAvailable | S::ModeNotConfigured
    )
}

/// Where the last sentence that ends within a text ends: an abbreviation goes on in small letters.
fn last_end_of_sentence(text: &str) -> Option<usize> {
    let ends = text.match_indices(['.', '!', '?', '。', '！', '？']).map(|(at, mark)| at + mark.len());
    let mut ends = ends.filter(|end| {
        let behind = text.get(*end..).unwrap_or("");
        let next = behind.trim_start().chars().next();
        let is_set_apart = behind.starts_with([' ', '\n', '\r'])
            || !text.get(..*end).is_some_and(|text| text.ends_with('.'));
        is_set_apart && next.is_some_and(|next| next.is_uppercase() || next > '\u{3000}')
    });
    ends.next_back()
}

/// Whether a text holds a sentence of the tables, `%1` and so on standing for anything.
pub fn says(text: &str, sentence: &'static str) -> bool {
    find_one(text, sentence).is_some()
}

/// The parameters of a sentence as a text has them; none where it is not there.
pub fn parameters(text: &str, sentence: &'static str) -> Vec<String> {
    if text.is_empty() || !sentence.contains('%') {
        return Vec::new();
    }
    find_one(text, sentence).map_or_else(Vec::new, |found| found.in_order())
}

fn find_one(text: &str, sentence: &'static str) -> Option<MessageMatch> {
    let sentence = Sentence::new(Known::Message(Says::Courtesy), sentence)?;
    let folded = fold(text);
    memchr::memmem::find_iter(folded.text.as_bytes(), sentence.opening().as_bytes())
        .find_map(|at| sentence.find_at(&folded, text, at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::event::EventKind;
    use calwise_licensing::symptom::SymptomKind;

    const NO_SERVER: Known = Known::Message(Says::Symptom(SymptomKind::NoLicenseServerAvailable));
    const NO_LICENSE: Known = Known::Message(Says::Symptom(SymptomKind::NoLicenseAvailable));

    fn kinds(text: &str) -> Vec<Known> {
        find_all(text).into_iter().map(|found| found.known).collect()
    }

    fn symptoms(text: &str) -> Vec<(SymptomKind, Recognised)> {
        let symptom = |found: MessageMatch| match found.known {
            Known::Message(Says::Symptom(kind)) => Some((kind, found.recognised)),
            _ => None,
        };
        find_all(text).into_iter().filter_map(symptom).collect()
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
        assert!(matches!(found[0].known, Known::Event(row) if row.kind() == EventKind::NotActivated));
        assert_eq!(found[0].parameter(1), Some("LS 1"));
        assert_eq!(&event[found[0].start as usize..found[0].end as usize], event.trim_end_matches('.'));
        assert_eq!(
            parameters(
                "Session 2 has been disconnected, reason code 258",
                "Session %1 has been disconnected, reason code %2"
            ),
            ["2", "258"]
        );
    }

    #[test]
    fn a_word_amiss_is_forgiven_and_a_missing_negation_is_not() {
        use Recognised::{Almost, Whole};
        const UNSET: SymptomKind = SymptomKind::ModeNotConfigured;
        for (text, expected) in [
            ("Remote Desktop licensing mode is not configured", Some((UNSET, Whole))),
            ("Remote Desktop licencing mode is not configured", Some((UNSET, Almost))),
            ("Remote Desktop licensing mode is configured", None),
            ("Remote Desktop licensing is not in any mode configured", None),
            (
                "The remote sesion was disconnected because there are no Remote Desktop Licence Servers available to provide a license",
                Some((SymptomKind::NoLicenseServerAvailable, Almost)),
            ),
            (
                "The remote session was disconnected because there are no Remote Desktop client acces licenses available for this computer",
                Some((SymptomKind::NoLicenseAvailable, Almost)),
            ),
            (
                "Die Remotesitzung wurde getrennt, da für diesen Computer keine Remotedesktop-Clientzugriffslizensen verfügbar sind",
                Some((SymptomKind::NoLicenseAvailable, Almost)),
            ),
        ] {
            assert_eq!(symptoms(text).first().copied(), expected, "{text}");
        }
    }

    #[test]
    fn a_sentence_with_a_word_amiss_is_found_as_often_as_it_stands_there() {
        let sentence = "Remote Desktop licencing mode is not configured. ";
        let text = format!("{sentence}{}{sentence}", "Nothing else was said of it. ".repeat(20));
        let places: Vec<_> = find_all(&text).iter().map(|found| (found.start, found.end)).collect();
        assert_eq!(places, [(0, 47), (629, 676)]);
    }

    #[test]
    fn words_that_stand_together_are_known_in_every_language() {
        use SymptomKind::{
            LicensingProtocolError, NoLicenseAvailable, NoLicenseServerAvailable, SessionEndsInAnHour,
            WindowsNotActivated,
        };
        for (text, expected) in [
            (
                "Votre session distante a été déconnectée : pas de serveur de licences !",
                NoLicenseServerAvailable,
            ),
            ("Remotesitzung getrennt, es gibt wohl keinen Lizenzserver", NoLicenseServerAvailable),
            ("sesión remota cerrada, sin servidores de licencias", NoLicenseServerAvailable),
            ("リモート セッションが切断: ライセンス サーバーが見つからない", NoLicenseServerAvailable),
            ("удаленный сеанс прерван: клиентские лицензии отсутствуют", NoLicenseAvailable),
            ("Fehler im Lizenzierungsprotokoll", LicensingProtocolError),
            ("slmgr /ato ergab 0xC004F038", WindowsNotActivated),
            ("Un filigrane « Activer Windows » en bas à droite", WindowsNotActivated),
            ("There is a licence problem, the session ends after 60 minutes", SessionEndsInAnHour),
        ] {
            assert_eq!(symptoms(text), [(expected, Recognised::Words)], "{text}");
        }
        let apart = format!("serveur de licences{} session distante déconnectée", "x".repeat(300));
        assert_eq!(symptoms(&apart), []);
        assert_eq!(symptoms("serveur de licences\n\nsession distante déconnectée"), []);
    }

    /// Each text of the tables, filled in, is recognised as itself and as nothing else.
    #[test]
    fn every_known_text_is_recognised_as_itself() {
        for sentence in &WANTED.sentences {
            let (known, text) = (sentence.known, sentence.text);
            let filled = text
                .replace('…', "")
                .replace("%1", "LS1.contoso.local")
                .replace("%2", "Windows Server 2022 : RDS Per User CAL")
                .replace("%3", "TS1")
                .replace("%4", "7")
                .replace("%5", "later");
            let found = find_all(&filled);
            assert!(found.iter().all(|found| found.recognised == Recognised::Whole), "{filled}: {found:?}");
            assert_eq!(found.iter().map(|found| found.known).collect::<Vec<_>>(), [known], "{filled}");
        }
    }

    #[test]
    fn the_time_grows_with_the_text_and_no_faster() {
        let hostile =
            "the remote session was disconnected because there are no serveur de licence session 60 minutes "
                .repeat(2_000);
        assert!(find_all(&hostile).len() <= hostile.len());
    }
}
