//! The two refusals in the words of people: "it says that no license server is available", "no licenses for this computer".
//!
//! Phrases around the words for what is lacking, so that languages share them. The sentences of Windows are
//! [`crate::messages`]'.

use calwise_licensing::fact::Strength;
use calwise_licensing::symptom::SymptomKind;

use super::claimed::is_claimed;
use crate::elsewhere::names_a_text;
use crate::observation::{Observation, Saw};
use crate::reader::Source;
use crate::text::lines::Line;
use crate::text::marks::Marks;
use crate::text::plain::{Phrases, plain};

/// Part of each word for a license, and of what says that there is none to be had: few lines have both.
static STEMS: Marks = Marks::in_any_case(&["licen", "lizenz", "лиценз", "许可", "授", "ライセンス"]);
static AVAILABLE_STEMS: Marks = Marks::in_any_case(&[
    "availab",
    "verfügb",
    "verfuegb",
    "disponi",
    "disponí",
    "beschikbaar",
    "dostęp",
    "dostep",
    "доступн",
    "没有",
    "沒有",
    "无可用",
    "ありま",
    "がない",
    "利用で",
]);

/// That there is none, in front of what is lacking.
static NONE: Phrases = Phrases::of(
    " no | not any | without any | kein | keine | keinen | keiner | aucun | aucune | qu'aucun | qu'aucune | pas de | no hay | ningun | ninguna \
| ningunos | no existen | non ci sono | nessun | nessuna | non sono | non e | nao ha | nenhum | nenhuma | sem | geen \
| brak | nie ma | нет | отсутствуют | не найдено ",
);
/// What can be had.
static AVAILABLE: Phrases = Phrases::of(
    " available | verfugbar| disponible| disponibil| disponivel | disponiveis | beschikbaar| beschikbare | dostepn\
| доступн",
);
/// License servers.
static SERVERS: Phrases = Phrases::of(
    " license server| licence server| licensing server| lizenzserver| serveur de licence| serveurs de licence\
| serveur de licences| servidor de licencia| servidores de licencia| server licenz| server di licenz\
| servidor de licenc| servidores de licenc| licentieserver| serwer licencj| serwera licencj| serwerow licencj\
| сервер лиценз| сервера лиценз| серверов лиценз| серверы лиценз",
);
/// Licenses, and the computer that gets none.
static LICENSES: Phrases = Phrases::of(
    " license| licence| cal | cals | lizenz| licencia| licenz| licenc| licentie| licencj| лиценз| access licen\
| zugriffslizenz",
);
static THIS_COMPUTER: Phrases = Phrases::of(
    " this computer| this pc | this client | this device | diesem computer| diesen computer| diesem rechner\
| diesen rechner| diesen pc | cet ordinateur| ce poste | ce pc | este equipo| este ordenador| esta computadora\
| questo computer| questo pc | este computador| deze computer| deze pc | tego komputera| tym komputer\
| этого компьютера| этом компьютере",
);
/// What makes of it a condition, a thing of the past, or the word of another tool.
static TAKEN_BACK: Phrases = Phrases::of(
    " if | when no | whenever no | wenn kein| falls | sobald kein| solange kein| si aucun| quand aucun| cuando no hay \
| si no hay | quando non | quando nao | se non | se nao | jesli | gdy | если | когда | diagnos| lsdiag| no longer \
| nicht mehr | ne plus | plus aucun| ya no | non piu | nao mais | niet meer | больше не | used to | fruher | because \
| weil | parce que | porque | perche | omdat | poniewaz | потому | no no | don't get | do not get | don't see \
| do not see | doesn't say | does not say | isn't | is not the | not the | keine meldung | nicht die meldung \
| pas le message | no es el | non e il | geen melding ",
);
/// Who was told so, and how. That no license server is available is something else where nobody was.
static TOLD: Phrases = Phrases::of(
    " says | said | message| error| told | get | gets | getting | got | popup | pops | shows | displays | users | user \
| meldung| fehler| bekomm| kommt | heisst | steht | sagt | zeigt | benutzer | anwender | erreur | dit | affiche| recoi\
| recev| utilisateur| mensaje| sale | les sale | aparece| dice | usuario| messaggio | errore | esce | appare | utent\
| mensagem | erro | diz | utilizador| melding| fout| krijg| zegt | staat | gebruikers | komunikat| wyskakuje | pisze \
| blad | uzytkowni| сообщени| пишет | ошибк| говорит | выда| пользовател",
);
/// Bytes in front of the word for what is lacking, and behind it, in which the rest stands.
const BEFORE: usize = 48;
const BEHIND: usize = 64;

/// Words of Japanese and Chinese: what is lacking, that there is none, and that somebody was told so.
const SERVERS_IN_SCRIPTS: [&str; 7] = [
    "授权服务器",
    "许可证服务器",
    "许可服务器",
    "授權伺服器",
    "ライセンスサーバー",
    "ライセンス サーバー",
    "ライセンスサーバ",
];
const NONE_IN_SCRIPTS: [&str; 6] = ["没有", "沒有", "无可用", "ありません", "がない", "利用できません"];
const TOLD_IN_SCRIPTS: [&str; 9] =
    ["提示", "显示", "顯示", "报错", "弹出", "表示", "メッセージ", "エラー", "と出"];

/// The refusals that a line tells of, which no sentence of Windows in it is.
pub(super) fn said(source: &Source<'_>, line: &Line<'_>, known: &[Observation]) -> Vec<Observation> {
    if !STEMS.stand_in(line.text) || !AVAILABLE_STEMS.stand_in(line.text) {
        return Vec::new();
    }
    let mut told = Vec::new();
    let is_known = |kind, told: &[Observation]| {
        known.iter().chain(told).any(|seen: &Observation| seen.saw == Saw::Symptom(kind))
    };
    for sentence in line.text.split_inclusive(['.', ';', '!', '?', '。', '！', '？']) {
        let Some(kind) = kind_of(sentence).filter(|kind| !is_known(*kind, &told)) else { continue };
        if sentence.ends_with(['?', '？']) || !is_claimed("", sentence) || names_a_text(sentence) {
            continue;
        }
        let (from, to) = line.place_of(sentence.trim());
        let provenance = source.provenance_of(from, to, Strength::Statement, None);
        told.push(Observation { machine: None, saw: Saw::Symptom(kind), provenance });
    }
    told
}

/// Which refusal a sentence tells of.
fn kind_of(sentence: &str) -> Option<SymptomKind> {
    if is_told_in_a_script(sentence) {
        return Some(SymptomKind::NoLicenseServerAvailable);
    }
    let whole = plain(sentence.trim_end_matches(['.', '!', ';']));
    if TAKEN_BACK.stand_in(&whole) {
        return None;
    }
    let is_told = TOLD.stand_in(&whole);
    let clauses = sentence.trim_end_matches(['.', '!', ';']).split([',', '(', ')']);
    clauses.filter_map(|clause| kind_of_clause(&plain(clause))).find(|kind| {
        // Windows alone speaks of the computer that gets no license.
        is_told || *kind == SymptomKind::NoLicenseAvailable
    })
}

/// What a clause that was made plain says to be lacking.
fn kind_of_clause(plain: &str) -> Option<SymptomKind> {
    let around = |at: usize| {
        let before = &plain[plain.ceil_char_boundary(at.saturating_sub(BEFORE))..at];
        let behind = &plain[at..plain.floor_char_boundary(at + BEHIND)];
        (before, behind)
    };
    let lacks = |before: &str, behind: &str| {
        let before = format!("{before} ");
        NONE.stand_in(&before) && (AVAILABLE.stand_in(&before) || AVAILABLE.stand_in(behind))
    };
    if let Some(at) = SERVERS.first_in(plain) {
        let (before, behind) = around(at);
        return lacks(before, behind).then_some(SymptomKind::NoLicenseServerAvailable);
    }
    let (before, behind) = around(LICENSES.first_in(plain)?);
    (lacks(before, behind) && THIS_COMPUTER.stand_in(plain)).then_some(SymptomKind::NoLicenseAvailable)
}

/// The same where no blanks set words apart: somebody was told that there is no license server.
fn is_told_in_a_script(sentence: &str) -> bool {
    let has = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    has(&SERVERS_IN_SCRIPTS) && has(&NONE_IN_SCRIPTS) && has(&TOLD_IN_SCRIPTS) && !sentence.contains("診断")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_told_in_many_words() {
        let server = Some(SymptomKind::NoLicenseServerAvailable);
        let license = Some(SymptomKind::NoLicenseAvailable);
        for (sentence, expected) in [
            ("everyone gets the message that there are no license servers available", server),
            ("It says no license server available.", server),
            ("alle bekommen die Meldung, dass keine Lizenzserver verfügbar sind", server),
            ("les utilisateurs ont le message aucun serveur de licences disponible", server),
            ("les sale que no hay servidores de licencias disponibles", server),
            ("esce che non ci sono server licenze disponibili", server),
            ("aparece que não há servidores de licença disponíveis", server),
            ("iedereen krijgt dat er geen licentieserver beschikbaar is", server),
            ("wyskakuje że brak dostępnych serwerów licencji", server),
            ("пишет что нет доступных серверов лицензирования", server),
            ("提示没有可用的授权服务器", server),
            ("ライセンスサーバーがありませんと表示されます", server),
            ("no licenses available for this computer", license),
            ("keine Lizenzen für diesen Computer verfügbar", license),
            ("un message dit qu'aucune licence d'accès client n'est disponible pour cet ordinateur", license),
            ("no hay licencias disponibles para este equipo", license),
            ("users are refused if no license server is available", None),
            ("it no longer says that no license server is available", None),
            ("the Diagnoser says that no license server is available", None),
            ("no problem, it says that the license server is available", None),
            ("No license server is available.", None),
            ("what users see: no \"no license servers available\"", None),
            ("we don't get the message that no license server is available", None),
            ("no licenses available in the shop", None),
            ("the license server is not in the list", None),
        ] {
            assert_eq!(kind_of(sentence), expected, "{sentence}");
        }
    }
}
