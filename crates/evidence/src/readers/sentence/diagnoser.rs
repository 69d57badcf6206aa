//! What people say of the RD Licensing Diagnoser: "lsdiag is clean on all four hosts", "Diagnose ohne Befund, 22 Lizenzen verfügbar".
//!
//! Only the verdict and the count of licenses, in the languages of the tables. Its own sentences are those of `licensing_report`.

use calwise_licensing::fact::Strength;
use calwise_licensing::letters;

use super::claimed::is_claimed;
use super::segments;
use crate::disclaimer::disclaimed;
use crate::observation::{HostFact, LinkFact, Observation, Saw};
use crate::reader::Source;
use crate::text::lines::Line;
use crate::text::marks::Marks;

/// Beginnings of its names, in small letters; nothing but the beginning has to be the same.
const NAMES: &[&str] = &[
    "diagnoser",
    "lsdiag",
    "lizenzdiagnose",
    "lizenzierungsdiagnose",
    "diagnoseprogramm",
    "diagnosetool",
    "diagnose ",
    "diagnose:",
    "outil de diagnostic",
    "diagnostic ",
    "diagnostic:",
    "diagnostiqueur",
    "diagnosticador",
    "diagnóstico",
    "diagnostico",
    "diagnosi ",
    "diagnostica ",
    "diagnozator",
    "diagnostyka",
    "диагностик",
    "средство диагностики",
    "診断",
    "诊断",
];
/// What stands in each of them in small and in capital letters: most lines are left after a look for these.
static STEMS: Marks = Marks::new(&["iag", "IAG", "диаг", "Диаг", "ДИАГ", "診断", "诊断"]);
/// What says that it found nothing.
const CLEAN: &[&str] = &[
    "no problem",
    "no further problem",
    "no licensing problem",
    "no issue",
    "no error",
    "no warning",
    "no finding",
    "nothing wrong",
    "nothing to",
    "finds nothing",
    "found nothing",
    "shows nothing",
    "without problem",
    "without error",
    "without any",
    "0 problems",
    "0 errors",
    "zero problems",
    "clean",
    "all green",
    "is green",
    "all good",
    "all ok",
    "is happy",
    "did not identify",
    "didn't find any",
    "ohne befund",
    "ohne fehler",
    "ohne probleme",
    "keine probleme",
    "keine fehler",
    "keinerlei",
    "nichts zu beanstanden",
    "findet nichts",
    "fand nichts",
    "nichts gefunden",
    "sauber",
    "alles grün",
    "ist grün",
    "fehlerfrei",
    "alles ok",
    "sans problème",
    "sans erreur",
    "aucun problème",
    "aucune erreur",
    "aucune anomalie",
    "rien à signaler",
    "ne trouve rien",
    "ne signale rien",
    "tout est vert",
    "tout vert",
    "sin problemas",
    "sin errores",
    "sin incidencias",
    "ningún problema",
    "no encuentra",
    "no detecta",
    "limpio",
    "todo en verde",
    "todo correcto",
    "nessun problema",
    "senza problemi",
    "nessun errore",
    "pulito",
    "pulita",
    "sem problemas",
    "nenhum problema",
    "sem erros",
    "zonder problemen",
    "geen problemen",
    "geen fouten",
    "bez problemów",
    "żadnych problemów",
    "bez błędów",
    "без проблем",
    "без ошибок",
    "проблем не",
    "замечаний нет",
    "чист",
    "не выявил",
    "не обнаружил",
    "nie znalazł",
    "nie wykrył",
    "bez uwag",
    "zonder meldingen",
    "geen opmerkingen",
    "vindt niets",
    "is groen",
    "schoon",
    "問題は検出され",
    "問題はありません",
    "問題はな",
    "正常",
    "ошибок не",
    "問題なし",
    "問題は見つかり",
    "問題ありません",
    "没有问题",
    "未发现",
    "无问题",
];
/// Bytes of the longest line that is looked at where the Diagnoser is not named in it.
const LONGEST_LINE: usize = 1000;
/// Words that make of it a plan, a condition, something of the past or something that is not so.
const TAKEN_BACK: &[&str] = &[
    "until", "should", "would", "if", "once", "not", "before", "bis", "soll", "sollte", "wenn", "erst",
    "nicht", "vorher", "früher", "jusqu'à", "devrait", "si", "quand", "pas", "avant", "hasta", "debería",
    "cuando", "antes", "finché", "quando", "prima", "totdat",
];
/// Bytes between a verdict and the count of licenses that belongs to it, where its name is not said.
const NEAR: usize = 16;
/// Words for all the hosts there are.
const BOTH: &[&str] = &[
    "both", "all ", "every", "beide", "alle", "deux", "tous", "toutes", "los dos", "ambos", "todos",
    "entramb", "tutti", "os dois",
];
/// Bytes between its name and its verdict.
const REACH: usize = 90;
/// Beginnings of words for licenses.
const LICENSES: &[&str] = &["licen", "lizenz", "cal", "лиценз"];
/// Words for what is free, anywhere behind the number.
const FREE: &[&str] = &[
    "available",
    "verfügbar",
    "frei",
    "disponib",
    "libre",
    "free",
    "disponíve",
    "beschikbaar",
    "dostępn",
    "woln",
    "доступн",
    "свободн",
];

/// Lines in front of one in which it may be told of whom it speaks: "a colleague ran the Diagnoser. I ran it again: …".
const TOLD_WITHIN: usize = 8;

/// Whether the Diagnoser, or its sentence on rights, stands shortly before a line, or in it.
fn is_told_of(source: &Source<'_>, line: &Line<'_>) -> bool {
    let near = source.lines.get(first_near(source, line)..source.index_of(line)).unwrap_or(&[]);
    near.iter().any(|line| line.text.len() < LONGEST_LINE && STEMS.stand_in(line.text))
}

/// The first line, as an index, in which what counts for a line may be told of.
fn first_near(source: &Source<'_>, line: &Line<'_>) -> usize {
    source.index_of(line).saturating_sub(TOLD_WITHIN)
}

/// The first words of a text that say that it found nothing: where, and how long they are.
fn first_clean(text: &str) -> Option<(usize, usize)> {
    let first = |words: &&str| {
        let found = text.match_indices(*words).find(|(at, _)| begins_word(text, *at));
        found.map(|(at, words)| (at, words.len()))
    };
    CLEAN.iter().filter_map(first).min()
}

/// Whether a word begins at a place: "consigliano errori" does not say "no error". Where no blanks tell words apart, any
/// place will do.
fn begins_word(text: &str, at: usize) -> bool {
    let (before, here) = text.split_at(at);
    let is_of_script = here.chars().next().is_some_and(segments::is_of_script);
    is_of_script || !before.chars().next_back().is_some_and(char::is_alphanumeric)
}

/// Its verdict without its name, where the count of licenses stands right behind: "no problems, 18 licenses available".
fn clean_with_count(text: &str) -> Option<(usize, usize, &str)> {
    let (start, length) = first_clean(text)?;
    let end = start + length;
    let (_, count_at, _) = free_licenses(text, end)?;
    let between = text.get(end..count_at)?;
    (between.len() <= NEAR && !between.contains(['.', ';', '!', '?']))
        .then(|| (start, end, &text[start..start]))
}

/// What a line says of it.
pub(super) fn verdict(source: &Source<'_>, line: &Line<'_>, observations: &mut Vec<Observation>) {
    // Most texts do not speak of it at all.
    let near = source.line(first_near(source, line)).map_or(0, |near| near.start as usize);
    if source.diagnoser_ahead.next(&STEMS, source.text, near) >= line.end() as usize {
        return;
    }
    let counts = || line.text.len() < LONGEST_LINE && line.text.contains(|c: char| c.is_ascii_digit());
    if !(STEMS.stand_in(line.text) || (counts() && is_told_of(source, line))) {
        return;
    }
    let text = letters::lower_case(line.text);
    // Places are those of the line as it stands.
    if text.len() != line.text.len() {
        return;
    }
    let named = NAMES.iter().filter_map(|name| Some((text.find(name)?, *name))).min();
    let found = match named {
        Some((name_at, name)) => clean(&text, name_at, name_at + name.len()),
        None => clean_with_count(&text),
    };
    let Some((start, end, between)) = found else { return };
    let before = &text[..start];
    let clause = before.rsplit(['.', ';', '!', '?']).next().unwrap_or(before);
    let is_asked = text[end..].trim_start().starts_with('?');
    let takes_back = |words: &str| {
        let mut words = words.split(|character: char| !(character.is_alphanumeric() || character == '\''));
        words.any(|word| TAKEN_BACK.contains(&word))
    };
    let (earlier, own) = clause.rsplit_once([',', ':']).unwrap_or(("", clause));
    let is_told = is_claimed(earlier, own) && is_claimed("", &text[start..end]);
    if is_asked || takes_back(clause) || takes_back(between) || !is_told || disclaimed(clause, "").is_some() {
        return;
    }
    // "No problems on both hosts": on those that the paste named as one.
    let is_of_all = BOTH.iter().any(|word| clause.contains(word) || text[start..].contains(word));
    let hosts = if is_of_all { super::roles(source).group() } else { None }.unwrap_or(&[]);
    let mut see = |saw: Saw, start: usize, end: usize| {
        let (start, end) = line.place_of(line.text.get(start..end).unwrap_or(line.text));
        let provenance = source.provenance_of(start, end, Strength::Statement, None);
        let mut hosts: Vec<_> = hosts.iter().cloned().map(Some).collect();
        if hosts.is_empty() {
            hosts.push(None);
        }
        for machine in hosts {
            observations.push(Observation { machine, saw: saw.clone(), provenance });
        }
    };
    see(Saw::Host(HostFact::FoundWithoutProblem(true)), start, end);
    if let Some((count, start, end)) = free_licenses(&text, end) {
        see(Saw::Link { server: None, fact: LinkFact::AvailableCals(count) }, start, end);
    }
}

/// The licenses that are counted behind its own sentence, which a report has taken: "…", 22 licenses available.
pub(super) fn count_behind(source: &Source<'_>, from: u32) -> Option<Observation> {
    let text = source.slice_at_most(from, 2 * REACH);
    let text = &text[..text.find(['.', ';', '!', '?']).unwrap_or(text.len())];
    let lower = letters::lower_case(text);
    let (count, start, end) = free_licenses(&lower, 0).filter(|_| lower.len() == text.len())?;
    let place = |at: usize| from + u32::try_from(at).unwrap_or(0);
    let provenance = source.provenance_of(place(start), place(end), Strength::Statement, None);
    let saw = Saw::Link { server: None, fact: LinkFact::AvailableCals(count) };
    Some(Observation { machine: None, saw, provenance })
}

/// From the name to the words that say that nothing was found, whichever comes first, within one sentence; and what stands
/// between them.
fn clean(text: &str, name_at: usize, name_end: usize) -> Option<(usize, usize, &str)> {
    let ahead = text.get(name_end..)?;
    let ahead = &ahead[..ahead.floor_char_boundary(REACH)];
    let ahead = &ahead[..ahead.find(['.', ';', '!', '?', '。']).unwrap_or(ahead.len())];
    if let Some((found, length)) = first_clean(ahead) {
        return Some((name_at, name_end + found + length, &ahead[..found]));
    }
    // "No problems in the Diagnoser": right in front of it.
    let before = &text[..name_at];
    let before = &before[before.ceil_char_boundary(before.len().saturating_sub(REACH / 2))..];
    let last = |words: &&str| {
        let found = before.rmatch_indices(*words).find(|(at, _)| begins_word(before, *at));
        found.map(|(at, words)| (at, words.len()))
    };
    let (found, length) = CLEAN.iter().filter_map(last).max()?;
    let between = before.get(found + length..)?;
    let is_near = !between.contains(['.', ',', ';', '!', '?', ':']);
    is_near.then_some((name_at - (before.len() - found), name_end, between))
}

/// How many licenses are said to be free behind a place, and where.
fn free_licenses(text: &str, from: usize) -> Option<(u32, usize, usize)> {
    let rest = text.get(from..)?;
    let rest = &rest[..rest.floor_char_boundary(REACH)];
    let start = rest.find(|character: char| character.is_ascii_digit())?;
    let digits = rest[start..].bytes().take_while(u8::is_ascii_digit).count();
    let count = rest[start..start + digits].parse().ok()?;
    let behind = rest[start + digits..].trim_start();
    let behind = &behind[..behind.find([',', '.', ';']).unwrap_or(behind.len())];
    let is_free = FREE.iter().any(|word| behind.contains(word));
    let of_licenses =
        LICENSES.iter().any(|word| behind.contains(word)) || FREE.iter().any(|word| behind.starts_with(word));
    (is_free && of_licenses).then_some((count, from + start, from + start + digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Vec<Saw> {
        let source = Source::new(0, text);
        let mut observations = Vec::new();
        verdict(&source, &source.lines[0], &mut observations);
        observations.into_iter().map(|seen| seen.saw).collect()
    }

    #[test]
    fn a_clean_verdict_is_read_in_the_words_of_people() {
        for text in [
            "RD Licensing Diagnoser shows no problems on both hosts",
            "lsdiag is clean",
            "No problems in the Diagnoser, by the way",
            "Diagnose auf allen vier Hosts ohne Befund.",
            "Die Lizenzdiagnose findet nichts",
            "Diagnostic sans problème des deux côtés",
            "diagnosticador: sin problemas; días de gracia 0",
            "Diagnoser zonder problemen, en iedereen werkt",
            "Diagnosi senza problemi",
            "El Diagnóstico no encuentra nada",
        ] {
            assert_eq!(seen(text), [Saw::Host(HostFact::FoundWithoutProblem(true))], "{text}");
        }
        let count = Saw::Link { server: None, fact: LinkFact::AvailableCals(22) };
        for text in [
            "Diagnoser clean, 22 licenses available",
            "diagnostic sans problème, 22 licences disponibles",
            "Diagnose sauber: 22 CALs frei",
        ] {
            assert_eq!(seen(text), [Saw::Host(HostFact::FoundWithoutProblem(true)), count.clone()], "{text}");
        }
    }

    #[test]
    fn plans_questions_and_other_diagnoses_are_no_verdict() {
        for text in [
            "run the Diagnoser until it shows no problems",
            "Diagnoser should be clean afterwards",
            "is the Diagnoser clean?",
            "we cannot diagnose this",
            "Diagnoser shows one problem",
            "the network diagnosis was long. No problems since.",
            "wenn die Diagnose ohne Befund ist, schließen",
        ] {
            assert_eq!(seen(text), [], "{text}");
        }
    }
}
