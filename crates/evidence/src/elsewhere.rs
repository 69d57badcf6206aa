//! Parts of a text that are copied from one which speaks of others: a passage of Microsoft's site, of a blog, of a course.
//!
//! A line names the text, and the passage stands below it or in quotation marks that go on; or its source stands behind it.
//! What a message or a clause is told with in its own line is in [`crate::disclaimer`].

use std::ops::Range;

use calwise_licensing::letters;

use crate::reader::Source;
use crate::text::lines::Line;
use crate::text::marks::Marks;
use crate::text::plain::{Phrases, plain};

/// Bytes of the longest line that introduces a passage.
const LONGEST_INTRODUCTION: usize = 400;
/// Lines of the longest passage.
const LONGEST_PASSAGE: usize = 40;
/// Bytes of the longest line that names where a passage is from.
const LONGEST_SOURCE: usize = 160;

/// Texts that speak of others, in small letters without accents; each as it stands between blanks, or the beginning of a word.
static TEXTS: Phrases = Phrases::of(
    " article| documentation| dokumentation| documentazione| documentatie| documentac| docs | doku | blog\
| tutorial| wikipedia| reddit| technet| stackoverflow| serverfault| microsoft.com| learn.microsoft\
| microsoft learn| microsoft docs| knowledge base| kb artikel| microsoft's site| microsoft site\
| microsoft's page| microsoft page| microsoft website| site of microsoft| website of microsoft\
| site from microsoft| microsoft seite| microsoft webseite| seite von microsoft| seiten von microsoft\
| site de microsoft| site microsoft| page de microsoft| web de microsoft| pagina de microsoft\
| sitio de microsoft| sito di microsoft| sito microsoft| pagina di microsoft| site da microsoft\
| pagina da microsoft| site van microsoft| website van microsoft| pagina van microsoft| strona microsoft\
| stronie microsoft| сайте microsoft| статье | статья | artikel| artigo| articolo| articulo| artykul\
| anleitung| handbuch| handleiding| le manuel | the manual | el manual | manuale | guide | guida | guia | the course| a course| course material| kurs\
| training| schulung| formation | formacion | formazione | formacao | cursus| slides| folien| exam \
| changelog| release notes| newsletter| chatgpt| copilot \
| lehrbuch| textbook| whitepaper| white paper| handout",
);
/// Places where texts of others are found as well as those of one's own.
static PLACES: Phrases = Phrases::of(
    " net | internet | web | netz | online | forum| foro | google| youtube| foren | red | rete | sieci \
| интернете | форуме ",
);
/// Texts that say what is to be done or to be told when something happens.
static RULES: Phrases = Phrases::of(
    " triggers| alarm soll| alarme soll| should alert| alert on | alerts for| alerter sur | runbook| playbook\
| betriebshandbuch| changelog| release notes| exercise | ubung | exercice | ejercicio | esercizio | exercicio ",
);
/// What stands in each of them: few lines have any.
static STEMS_OF_RULES: Marks = Marks::in_any_case(&[
    "trigger",
    "alarm",
    "alert",
    "runbook",
    "playbook",
    "handbuch",
    "changelog",
    "release",
    "exerc",
    "ejerc",
    "eserc",
    "bung",
]);
/// What is done with a text that is found.
static FOUND: Phrases = Phrases::of(
    " found | find | read | says | saw | gefunden| fand | steht | gelesen| las | stand | stiess | trouve| lu \
| lit | dit | encontr| lei | leido| dice | vi | trovat| letto| li | diz | vond | gevonden| tegen \
| gelezen| znalaz| нашел | нашёл | читал ",
);
/// What is done on one's own machines, as a text says or not; and words for one's own texts.
static DONE: Phrases = Phrases::of(
    " wrote | entered | eingetragen| geschrieben| inscrit| ecrit | puse | pusimos | escribi | ho scritto\
| ho messo| coloquei| wpisa| прописал| добавил| gezet | ingevuld | administrati| admx | ran | run | executed| checked| did | tried| tested| follow| our | output| event log| result| getestet\
| ausgefuhrt| gepruft| nachgesehen| nachgeschaut| befolgt| gemacht| unser| ausgabe| eventlog\
| ereignisprotokoll| ereignisanzeige| ergebnis| nach anleitung| execute| lance | suivi| verifie| notre \
| nos | sortie| journal| ejecut| segui| compro| nuestr| salida| registro| eseguit| seguit| controllat\
| nostr| verific| noss| uitgevoerd| gevolgd| gecontroleerd| onze | ons | gekregen| users | user \
| benutzer| anwender| utilisateur| usuario| utent| utilizador| gebruiker",
);
/// Beginnings of the line that says where a passage is from.
const SOURCES: &[&str] = &[
    "source:",
    "quelle:",
    "fuente:",
    "fonte:",
    "bron:",
    "zrodlo:",
    "источник:",
    "aus:",
    "from:",
    "source :",
    "(source:",
    "(quelle:",
    "(fuente:",
    "(fonte:",
    "(bron:",
    "(source :",
];
/// What stands in each of them: few lines have any.
static STEMS_OF_SOURCES: Marks = Marks::in_any_case(&[
    "source",
    "quelle:",
    "fuente:",
    "fonte:",
    "bron:",
    "zrodlo:",
    "aus:",
    "from:",
    "источник:",
    "Источник:",
    "ИСТОЧНИК:",
]);
/// What stands in the address of a text.
static ADDRESS: Marks = Marks::new(&["http", "www.", "icrosoft.com", "learn.", "technet", "docs."]);
/// Words for those who write.
static OWN: Phrases = Phrases::of(
    " we | our | us | i | my | wir | uns | unser| ich | bei mir | nous | notre | chez | je | nuestr| tenemos \
| nosotros | noi | nostr| abbiamo | temos | nosso | nossa | wij | ons | onze | ik ",
);
/// Marks that open a quotation, each with those that close it.
const QUOTES: &[(char, &str)] =
    &[('"', "\""), ('“', "”\""), ('„', "“”\""), ('«', "»"), ('»', "«"), ('‹', "›"), ('‘', "’")];

/// The parts, as ranges of lines from 0.
pub fn passages(source: &Source<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, line) in source.lines.iter().enumerate() {
        let inside = found.last().is_some_and(|last| last.contains(&at));
        if !inside {
            found.extend(passage_at(source, at, line));
        }
    }
    found
}

/// The passage that a line introduces, or whose source it names.
#[inline(never)]
fn passage_at(source: &Source<'_>, at: usize, line: &Line<'_>) -> Option<Range<usize>> {
    let passage = below(source, at, line).or_else(|| entries(source, at, line));
    passage.or_else(|| above(source, at, line))
}

/// Whether a clause names a text that speaks of others.
pub fn names_a_text(clause: &str) -> bool {
    let plain = plain(clause);
    (TEXTS.stand_in(&plain) || (PLACES.stand_in(&plain) && FOUND.stand_in(&plain))) && !DONE.stand_in(&plain)
}

/// The entries below a line that says what they are: rules of a monitoring, steps of a runbook, a changelog.
fn entries(source: &Source<'_>, at: usize, line: &Line<'_>) -> Option<Range<usize>> {
    let is_short = line.text.len() < LONGEST_INTRODUCTION;
    if !is_short || !STEMS_OF_RULES.stand_in(line.text) || !RULES.stand_in(&plain(line.text)) {
        return None;
    }
    let is_entry = |next: &usize| {
        source.line(*next).is_some_and(|line| {
            let text = line.text.trim_start();
            let first = text.trim_start_matches(['v', 'V']);
            text.starts_with(['-', '*', '•', '–', '·'])
                || first.starts_with(|first: char| first.is_ascii_digit())
        })
    };
    let end = (at + 1..at + LONGEST_PASSAGE).take_while(is_entry).last()?;
    Some(at + 1..end + 1)
}

/// The passage that a line introduces.
fn below(source: &Source<'_>, at: usize, line: &Line<'_>) -> Option<Range<usize>> {
    let text = line.text.trim_end();
    let (introduction, rest) = if let Some(introduction) = text.strip_suffix([':', '：']) {
        (introduction, None)
    } else {
        // The quotation begins in the line and goes on below it.
        let (introduction, quoted) = text.split_once(": ")?;
        (introduction, Some(quoted.trim_start()))
    };
    if introduction.len() > LONGEST_INTRODUCTION {
        return None;
    }
    let clause = introduction.rsplit(['.', '!', '?', ';']).next().unwrap_or(introduction);
    if let Some(quoted) = rest {
        let closing = closing(quoted).filter(|closing| !closes(quoted, closing))?;
        return names_a_text(clause).then(|| at..quotation_end(source, at + 1, closing));
    }
    if !names_a_text(clause) {
        return None;
    }
    let is_filled = |next: &usize| source.line(*next).is_some_and(|line| !line.text.trim().is_empty());
    let first = (at + 1..at + 3).find(is_filled)?;
    let beginning = source.line(first)?;
    if beginning.without_prompt().len() < beginning.text.trim().len() {
        return None;
    }
    let text = beginning.text.trim_start();
    if text.starts_with('>') {
        let is_quoted =
            |next: &usize| source.line(*next).is_some_and(|line| line.text.trim_start().starts_with('>'));
        let end = (first..first + LONGEST_PASSAGE).find(|next| !is_quoted(next));
        return Some(first..end.unwrap_or(first + LONGEST_PASSAGE));
    }
    if let Some(closing) = closing(text) {
        let end = if closes(text, closing) { first + 1 } else { quotation_end(source, first + 1, closing) };
        return Some(first..end);
    }
    let goes_on = |next: &usize| {
        let is_own = |line: &Line<'_>| line.text.ends_with('?') || OWN.stand_in(&plain(line.text));
        source.line(*next).is_some_and(|line| !line.text.trim().is_empty() && !is_own(line))
    };
    let end = (first..first + LONGEST_PASSAGE).find(|next| !goes_on(next)).unwrap_or(first + LONGEST_PASSAGE);
    (end > first).then_some(first..end)
}

/// The marks that close the quotation which a text begins with.
fn closing(text: &str) -> Option<&'static str> {
    let first = text.chars().next()?;
    QUOTES.iter().find(|(open, _)| *open == first).map(|(_, closing)| *closing)
}

/// Whether a quotation ends in the text that it begins.
fn closes(text: &str, closing: &str) -> bool {
    text.chars().skip(1).any(|letter| closing.contains(letter))
}

/// The line behind the one in which a quotation ends.
fn quotation_end(source: &Source<'_>, from: usize, closing: &str) -> usize {
    let ends =
        |next: &usize| source.line(*next).is_none_or(|line| line.text.contains(|c| closing.contains(c)));
    (from..from + LONGEST_PASSAGE).find(ends).map_or(from, |end| end + 1)
}

/// The passage whose source a line names.
fn above(source: &Source<'_>, at: usize, line: &Line<'_>) -> Option<Range<usize>> {
    let text = line.text.trim();
    if !STEMS_OF_SOURCES.stand_in(text) {
        return None;
    }
    let lower =
        letters::lower_case(text.get(text.ceil_char_boundary(text.len().saturating_sub(LONGEST_SOURCE))..)?);
    let (place, word) = SOURCES.iter().find_map(|word| Some((lower.find(word)?, *word)))?;
    let behind = lower.get(place + word.len()..)?;
    let names_one = ADDRESS.stand_in(behind) || (place == 0 && names_a_text(behind));
    if !names_one {
        return None;
    }
    let is_filled = |line: usize| source.line(line).is_some_and(|line| !line.text.trim().is_empty());
    // Alone in its line it belongs to the paragraph above.
    let last =
        if place > 1 { at } else { (at.saturating_sub(2)..at).rev().find(|before| is_filled(*before))? };
    let first =
        (last.saturating_sub(LONGEST_PASSAGE)..last).rev().take_while(|before| is_filled(*before)).last();
    Some(first.unwrap_or(last)..at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_a_monitoring_and_steps_of_a_runbook_tell_of_nothing_that_happened() {
        for text in [
            "Template, triggers:\n- event 1128\n- event 1130\nIs that right?",
            "Our runbook:\n1. Event 1128\n2. Event 1130\nIs that right?",
            "Changelog of the pack\nv2.3 event 1128\nv2.4 event 1130\nIs that right?",
        ] {
            assert_eq!(of(text), [(1, 3)], "{text}");
        }
        assert_eq!(of("The monitoring says:\n- event 1128\n- event 1130"), []);
    }

    /// First line and line behind the last, of each passage.
    fn of(text: &str) -> Vec<(usize, usize)> {
        passages(&Source::new(0, text)).into_iter().map(|passage| (passage.start, passage.end)).collect()
    }

    #[test]
    fn what_is_looked_for_has_a_stem() {
        for words in RULES.each() {
            assert!(STEMS_OF_RULES.stand_in(words), "{words}");
        }
        for word in SOURCES.iter().filter(|word| !word.ends_with(" :")) {
            assert!(STEMS_OF_SOURCES.stand_in(word), "{word}");
        }
    }

    #[test]
    fn a_passage_stands_below_the_line_that_names_its_text() {
        for text in [
            "In the documentation I found this:\n\n\"The grace period is over.\"\nIs that so here?",
            "Auf der Microsoft-Seite steht:\n\n„Der Zeitraum ist vorbei.“\nStimmt das?",
            "Found this on the net:\n\n> The grace period is over.\nIs that so here?",
            "Sur le site de Microsoft on lit ceci :\n\n« La période est finie. »\nEt nous ?",
            "En el foro encontré esto:\n\nEl período ha terminado.\nNosotros empezamos ahora",
            "From the training slides:\n\nThe grace period is over.\n\nWhat now?",
        ] {
            assert_eq!(of(text), [(2, 3)], "{text}");
        }
        let goes_on = "The article says: \"The grace period\nis over.\nA host logs it.\" And we?";
        assert_eq!(of(goes_on), [(0, 3)]);
        assert_eq!(
            of("one\n\nThe grace period\nis over.\n\nSource: https://learn.microsoft.com/x"),
            [(2, 6)]
        );
        assert_eq!(of("\"It is over.\" (source: learn.microsoft.com)"), [(0, 1)]);
    }

    #[test]
    fn what_was_seen_on_the_spot_is_no_passage() {
        for text in [
            "I followed the article and the event log says:\n\nThe grace period is over.",
            "Nach der Anleitung habe ich das ausgeführt:\n\nDaysLeft : 0",
            "Users read this:\n\n\"The grace period is over.\"",
            "Our documentation says:\n\nThe license server is LIC1.",
            "The article says:\n\nPS C:\\> Get-Date",
            "The article is long. We see:\n\nThe grace period is over.",
            "Source: TerminalServices-RemoteConnectionManager",
            "Source:        Microsoft-Windows-TerminalServices-Licensing",
            "They use the web client. The message:\n\nThe grace period is over.",
        ] {
            assert_eq!(of(text), [], "{text}");
        }
    }
}
