//! Sentences of a person that speak of other systems than the ones in question, or of what was ruled out, feared or looked up.
//!
//! Phrases of several languages, sentence by sentence; copied passages are in [`crate::elsewhere`], what was put right since in
//! [`crate::history`].

use std::ops::Range;

use crate::reader::Source;
use crate::text::lines::{Line, offset};
use crate::text::plain::{Phrases, plain};

/// Lines of the longest text that a person writes.
const LONGEST_TEXT: usize = 400;
/// Bytes of its longest line.
const LONGEST_LINE: usize = 4000;
/// From this length on a line that ends without a mark was broken by a program.
const WIDE: usize = 60;

/// Somebody else's systems.
static OTHERS: Phrases = Phrases::of(
    " another customer| other customer| different customer| another company| former employer\
| previous employer| previous job| anderen kunden| anderem kunden| anderer kunde| andere kunde| anderen firma\
| fruheren firma| fruheren arbeitgeber| chez un autre client| autre entreprise| ancien employeur\
| en otro cliente| otra empresa| trabajo anterior| altro cliente| altra azienda| noutro cliente\
| em outro cliente| outra empresa| andere klant| ander bedrijf| vorige werkgever| innego klienta\
| другого клиента",
);
/// What tells that a client is a machine.
static MACHINES: Phrases = Phrases::of(" rdp| mstsc| thin| linux| mac | igel| windows 1");
/// What somebody knows not to be so.
static RULED_OUT: Phrases = Phrases::of(
    " ruled out| ruling out| we excluded| i excluded| ausgeschlossen haben| haben wir ausgeschlossen\
| haben ausgeschlossen| bereits ausgeschlossen| schon ausgeschlossen| ausgeschlossen sind| avons ecarte\
| avons deja ecarte| ai ecarte| ai deja ecarte| on a ecarte| on a deja ecarte| avons exclu| ai exclu| descartamos\
| hemos descartado| he descartado| ya descart| abbiamo escluso| ho escluso| gia escluso| descartamos| ja descart\
| hebben uitgesloten| uitgesloten hebben| al uitgesloten| wykluczylismy",
);
/// What somebody fears.
static FEARS: Phrases = Phrases::of(
    " afraid that| worried that| fear that| angst dass| befurchte dass| sorge dass| crains que| peur que\
| miedo de que| miedo que| preocupa que| temo que| paura che| temo che| preoccupa che| receio que| medo que\
| bang dat| vrees dat| obawiam sie ze",
);
/// Those who answer without having seen anything.
static MACHINE_TALK: Phrases = Phrases::of(" chatgpt| copilot | gemini ");
/// Systems to try things out.
static LABS: Phrases = Phrases::of(
    " lab | home lab| homelab| testlab| testlabor| im labor| testumgebung| test environment| laboratoire\
| maquette| laboratorio| entorno de pruebas| ambiente di test| ambiente de testes| testomgeving",
);
/// Those that count.
static PRODUCTION: Phrases =
    Phrases::of(" production| produktion| produktiv| produccion| produzione| producao| productie| at work ");
/// Questions for the words of another language.
static TRANSLATED: Phrases = Phrases::of(
    " called in | translat| auf deutsch | auf englisch | ubersetz| en francais | en anglais | tradui\
| en ingles | traduc| in inglese | tradur| em ingles | in het engels | vertaal",
);

/// The parts, as ranges of bytes.
pub fn asides(source: &Source<'_>) -> Vec<Range<u32>> {
    let mut found = Vec::new();
    if source.lines.len() > LONGEST_TEXT {
        return found;
    }
    let has_production = || {
        source
            .lines
            .iter()
            .any(|line| line.text.len() < LONGEST_LINE && PRODUCTION.stand_in(&plain(line.text)))
    };
    // Where the sentence began that is not over yet, and whether it is an aside.
    let mut open: Option<(u32, bool)> = None;
    for (at, line) in source.lines.iter().enumerate() {
        if line.text.len() > LONGEST_LINE || line.text.trim().is_empty() {
            open = None;
            continue;
        }
        for (sentence, is_whole) in sentences(line.text) {
            let start = line.place_of(sentence).0;
            let words = plain(sentence);
            let is_aside = (OTHERS.stand_in(&words) && !MACHINES.stand_in(&words))
                || RULED_OUT.stand_in(&words)
                || FEARS.stand_in(&words)
                || MACHINE_TALK.stand_in(&words)
                || (LABS.stand_in(&words) && has_production())
                || (sentence.trim_end().ends_with('?') && TRANSLATED.stand_in(&words));
            let (from, was_aside) = open.take().unwrap_or((start, false));
            let is_aside = is_aside || was_aside;
            let goes_on = !is_whole && source.line(at + 1).is_some_and(|next| is_broken(line, next));
            if goes_on {
                open = Some((from, is_aside));
            } else if is_aside {
                found.push(from..start + offset(sentence.len()));
                if sentence.trim_end().ends_with(':') {
                    found.extend(list_below(source, at + 1));
                }
            }
        }
    }
    found
}

/// The sentences of a line, and whether each ends in it.
fn sentences(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.trim().is_empty() {
            return None;
        }
        let ends = |(at, mark): (usize, &str)| {
            let behind = at + mark.len();
            let is_end = rest
                .get(behind..)
                .is_none_or(|behind| behind.is_empty() || behind.starts_with([' ', '"', '”', '»']));
            is_end.then_some(behind)
        };
        let end = rest.match_indices(['.', '!', '?']).find_map(ends);
        let (sentence, behind) = rest.split_at(end.unwrap_or(rest.len()));
        rest = behind;
        Some((sentence, end.is_some()))
    })
}

/// Whether a program broke a sentence at the end of a line.
fn is_broken(line: &Line<'_>, next: &Line<'_>) -> bool {
    let next = next.text.trim_start();
    !next.is_empty()
        && !next.starts_with(['-', '*', '•', '>'])
        && (next.starts_with(char::is_lowercase) || line.text.len() >= WIDE)
}

/// The entries of a list below a line that introduces it.
fn list_below(source: &Source<'_>, from: usize) -> Option<Range<u32>> {
    let is_entry = |line: &&Line<'_>| {
        let text = line.text.trim_start();
        text.starts_with(['-', '*', '•', '–', '·']) || text.starts_with(|first: char| first.is_ascii_digit())
    };
    let entries = source.lines.iter().skip(from).take_while(is_entry);
    Some(source.line(from)?.start..entries.last()?.end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<&str> {
        let found = asides(&Source::new(0, text));
        found
            .into_iter()
            .filter_map(|at| text.get(at.start as usize..at.end as usize))
            .map(str::trim)
            .collect()
    }

    #[test]
    fn others_fears_and_what_was_ruled_out_are_asides() {
        for (text, expected) in [
            (
                "We start here. At another customer it was not activated. And we?",
                "At another customer it was not activated.",
            ),
            (
                "Bei einem anderen Kunden war die Lizenzierung am Ende doch\nnicht eingerichtet. Hier planen wir.",
                "Bei einem anderen Kunden war die Lizenzierung am Ende doch\nnicht eingerichtet.",
            ),
            (
                "Nous avons déjà écarté : mode non configuré. C'est lent.",
                "Nous avons déjà écarté : mode non configuré.",
            ),
            (
                "Temo che il server licenze non sia attivato. Come lo vedo?",
                "Temo che il server licenze non sia attivato.",
            ),
            (
                "Ich habe Angst, dass er nicht aktiviert ist. Und jetzt?",
                "Ich habe Angst, dass er nicht aktiviert ist.",
            ),
            ("ChatGPT says the mode is not configured. Is it?", "ChatGPT says the mode is not configured."),
            ("In the lab it is not activated. Production is fine.", "In the lab it is not activated."),
        ] {
            assert_eq!(of(text), [expected], "{text}");
        }
        assert_eq!(
            of("We ruled out:\n- CALs used up\n- no mode\nIt is slow."),
            ["We ruled out:", "- CALs used up\n- no mode"]
        );
    }

    #[test]
    fn what_is_said_of_the_machines_in_question_is_no_aside() {
        for text in [
            "In our lab the license server is not activated.",
            "Depuis un autre client RDP : aucun serveur de licences.",
            "En otro cliente con mstsc sale lo mismo.",
            "What worries me: the license server is not activated.",
            "Der Benutzer ist aus der Gruppe ausgeschlossen.",
            "Our customer calls: the mode is not configured.",
        ] {
            assert_eq!(of(text), Vec::<&str>::new(), "{text}");
        }
    }
}
