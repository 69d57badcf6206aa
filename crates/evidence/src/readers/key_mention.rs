//! Values that people tell to have written into a key of the registry: "`SpecifiedLicenseServers` = LIC1 under `…\Licensing Core`".
//!
//! Only keys that Windows does not read for them: what a right key holds is shown, or said of the host. Whoever quotes,
//! advises, asks or plans to write it has not.

use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::registry::misplaced_keys;
use calwise_licensing::letters;

use super::reg_query::seen;
use crate::disclaimer::disclaimed;
use crate::observation::Observation;
use crate::reader::Source;
use crate::registry::RegistryData;
use crate::text::lines::Line;

/// The list of license servers, which is most often put where nobody looks.
pub(super) const LIST: &str = "SpecifiedLicenseServers";
/// The mode, which is put there next.
pub(super) const MODE: &str = "LicensingMode";
/// Bytes of a line that are looked at.
const LONGEST_LINE: usize = 4096;
/// Lines in front of the name and behind it within which its key stands.
const NEAR: usize = 1;
/// Beginnings of words for having written something, in plain letters.
const WRITTEN: &[&str] = &[
    "wrote",
    "put",
    "added",
    "entered",
    "set",
    "created",
    "filled",
    "typed",
    "imported",
    "eingetragen",
    "geschrieben",
    "gesetzt",
    "angelegt",
    "hinterlegt",
    "erstellt",
    "ecrit",
    "ajout",
    "cree",
    "mis",
    "saisi",
    "renseign",
    "inscrit",
    "escrib",
    "escrit",
    "puse",
    "pusimos",
    "anad",
    "cread",
    "creé",
    "agreg",
    "met",
    "scritt",
    "inserit",
    "aggiunt",
    "creat",
    "impostat",
    "escrev",
    "coloc",
    "adicion",
    "criei",
    "criad",
    "inseri",
    "gezet",
    "ingevuld",
    "toegevoegd",
    "aangemaakt",
    "ingevoerd",
    "wpisa",
    "dodal",
    "dodan",
    "ustawi",
    "utworzy",
    "пропис",
    "запис",
    "добав",
    "созда",
    "внес",
    "указа",
    "書き",
    "書い",
    "追加",
    "設定",
    "作成",
    "写",
    "填",
    "加",
    "建",
    "设",
];
/// Words that make of it a wish, an order or a condition, in plain letters.
const WISHES: &[&str] = &[
    "should",
    "must",
    "need",
    "want",
    "would",
    "will",
    "can",
    "could",
    "if",
    "soll",
    "sollte",
    "muss",
    "wollen",
    "wenn",
    "falls",
    "devrait",
    "doit",
    "faut",
    "si",
    "debe",
    "deberia",
    "hay",
    "dovrebbe",
    "deve",
    "se",
    "moet",
    "moeten",
    "trzeba",
    "powin",
    "jesli",
    "нужно",
    "надо",
    "если",
    "должен",
    "должно",
];

/// What a line says of values that somebody wrote into a key which Windows does not read.
pub(super) fn written(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    [LIST, MODE].into_iter().find_map(|name| written_as(source, line, name))
}

fn written_as(source: &Source<'_>, line: &Line<'_>, name: &'static str) -> Option<Observation> {
    let text = line.text.get(..line.text.floor_char_boundary(LONGEST_LINE))?;
    let at = text.find(name)?;
    let (before, behind) = (&text[..at], &text[at + name.len()..]);
    let key = key_near(source, line, name)?;
    if is_taken_back(text, before, behind) || !says_written(source, line, behind) {
        return None;
    }
    let (start, end) = line.place_of(&text[at..at + name.len()]);
    let provenance = source.provenance_of(start, end, Strength::Statement, None);
    Some(seen(key.to_owned(), name, Answer::Value(RegistryData::Nothing), provenance))
}

/// Whether a line names the value beside a key that Windows does not read for it.
pub(super) fn is_misplaced(source: &Source<'_>, line: &Line<'_>, name: &str) -> bool {
    line.text.contains(name) && key_near(source, line, name).is_some()
}

/// The key that a line or one beside it names, where it is one of those that nobody reads.
fn key_near(source: &Source<'_>, line: &Line<'_>, name: &str) -> Option<&'static str> {
    let at = source.lines.partition_point(|other| other.start < line.start);
    let from = at.saturating_sub(NEAR);
    let near = source.lines.iter().skip(from).take(at - from + NEAR + 1);
    near.filter(|line| line.text.len() <= LONGEST_LINE && line.text.contains('\\'))
        .find_map(|line| key_in(line.text, name))
}

/// The key in a line; its end is no part of a longer one.
fn key_in(text: &str, name: &str) -> Option<&'static str> {
    let plain = text.to_ascii_lowercase();
    misplaced_keys(name).find(|key| {
        // However the path begins, its last two parts tell the key.
        let short = key.rsplitn(3, '\\').take(2).collect::<Vec<_>>();
        let Some(wanted) = short.get(1).map(|parent| format!("{parent}\\{}", short[0]).to_ascii_lowercase())
        else {
            return false;
        };
        plain.match_indices(&wanted).any(|(at, found)| {
            let behind = plain.get(at + found.len()..).unwrap_or("");
            let goes_on = behind.strip_prefix('\\').is_some_and(|rest| rest.starts_with("licenseservers"));
            !goes_on
        })
    })
}

/// Whether somebody quotes it, asks, plans or denies it.
fn is_taken_back(text: &str, before: &str, behind: &str) -> bool {
    let clause = before.rsplit(['.', ';', '!', '?', '。']).next().unwrap_or(before);
    let plain = letters::plain_case(clause);
    let is_wish = plain
        .split(|letter: char| !letter.is_alphanumeric())
        .any(|word| WISHES.iter().any(|wish| word == *wish || (wish.len() > 4 && word.starts_with(wish))));
    let sentence = behind.split_inclusive(['.', '?', '!', '。', '？']).next().unwrap_or(behind);
    // Who followed an article and wrote it has written it.
    is_wish || sentence.ends_with(['?', '？']) || (disclaimed(clause, "").is_some() && !names_a_deed(text))
}

/// Words for having written something that are no orders as well.
const DEEDS: &[&str] = &[
    "wrote",
    "added",
    "entered",
    "created",
    "i put",
    "we put",
    "i set",
    "we set",
    "has set",
    "was set",
    "eingetragen",
    "geschrieben",
    "gesetzt",
    "angelegt",
    "hinterlegt",
    "ecrit ",
    "ajoute ",
    "j'ai",
    "on a ",
    "nous avons",
    "puse",
    "pusimos",
    "he puesto",
    "hemos",
    "escribi ",
    "ho scritto",
    "ho messo",
    "abbiamo",
    "coloquei",
    "adicionei",
    "criei",
    "gezet",
    "ingevuld",
    "toegevoegd",
    "wpisalem",
    "wpisalismy",
    "dodalem",
    "прописал",
    "добавил",
    "создал",
    "внес",
    "書きました",
    "追加しました",
    "設定しました",
    "作成しました",
    "写了",
    "改了",
    "填了",
    "加了",
    "建了",
];

fn names_a_deed(text: &str) -> bool {
    let plain = letters::plain_case(text);
    DEEDS.iter().any(|deed| plain.contains(deed))
}

/// Whether the text says that it was written: by a verb, or by the value behind its name.
fn says_written(source: &Source<'_>, line: &Line<'_>, behind: &str) -> bool {
    let has_value =
        behind.trim_start_matches([' ', '"', '`', '\'', '」']).starts_with(['=', ':', '＝', '：']);
    let at = source.lines.partition_point(|other| other.start < line.start);
    let from = at.saturating_sub(NEAR);
    let mut near = source.lines.iter().skip(from).take(at - from + NEAR + 1);
    has_value
        || near.any(|line| {
            let text = line.text.get(..line.text.floor_char_boundary(LONGEST_LINE)).unwrap_or("");
            let plain = letters::plain_case(text);
            let begins = |word: &str| {
                WRITTEN
                    .iter()
                    .any(|stem| if stem.is_ascii() { word.starts_with(stem) } else { word.contains(stem) })
            };
            plain.split(|letter: char| !letter.is_alphanumeric()).any(begins)
        })
}
