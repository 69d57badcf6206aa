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
static STEMS: Marks = Marks::in_any_case(&["licen", "lizenz", "лиценз", "许可", "授", "ライセンス", "cals"]);
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
    "this computer",
    "diesen computer",
    "diesem computer",
    "cet ordinateur",
    "este equipo",
    "questo computer",
    "este computador",
    "deze computer",
    "tego komputera",
    "этого компьютера",
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
/// CALs by what no other product calls its licenses, and the computer that gets none.
static LICENSES: Phrases = Phrases::of(
    " client access licen| cal | cals | rds cal| rds licen| remote desktop licen| clientzugriffslizenz| rds lizenz\
| licence d'acces client| licences d'acces client| licence d'acces au client| licencias de acceso| licencias cal\
| licenze di accesso| licenze cal| licencas de acesso| clienttoegangslicentie| licencji dostepu| клиентски",
);
static THIS_COMPUTER: Phrases = Phrases::of(
    " this computer| this pc | this client | this device | diesem computer| diesen computer| diesem rechner\
| diesen rechner| diesen pc | cet ordinateur| ce poste | ce pc | este equipo| este ordenador| esta computadora\
| questo computer| questo pc | este computador| deze computer| deze pc | tego komputera| tym komputer\
| этого компьютера| этом компьютере",
);
/// Licenses by a name that those of other products have, too: of Windows where its computer gets none in these words.
static ANY_LICENSES: Phrases = Phrases::of(
    " license | licenses | licence | licences | lizenz | lizenzen | licencia | licencias | licenza | licenze | licenca \
| licencas | licentie | licenties | licencji | лицензии | лицензий ",
);
/// Words that may stand between the denial and what is lacking.
const BETWEEN: &str = " remote desktop rd rds terminal server services available more of the any is are verfugbaren verfugbarer \
    remotedesktop de des d disponible disponibles disponibili disponiveis beschikbare dostepnych dostepnego доступных доступного \
    bureau a distance hay ci sono ";
/// What makes of it a condition, a plan, a thing of the past, or the word of a tool or of another product.
static TAKEN_BACK: Phrases = Phrases::of(
    " if | when | whenever | once | wenn | falls | sobald | solange | si aucun| quand | cuando | si no hay | quando | se non \
| se nao | jesli | gdy | если | когда | after 1| nach ablauf| will | would | werden | wurde | plan | plans | test \
| no longer | gone | stopped | nicht mehr | ne plus | plus aucun| ya no | non piu | nao mais | niet meer | больше не \
| used to | was | were | until | before | last week| yesterday | war | waren | bis | vorher | gestern | letzte woche| fruher \
| etait | etaient | avant | hier | estaba | era | ayer | antes | ieri | prima | ontem | gisteren | vorige \
| because | weil | parce que | porque | perche | omdat | poniewaz | потому \
| no no | don't get | do not get | don't see | do not see | doesn't say | does not say | isn't | is not the | not the \
| keine meldung | nicht die meldung | pas le message | no es el | non e il | geen melding \
| article| artikel | articulo | articolo | artigo | other site | customer \
| diagnos| lsdiag| server manager | adobe | autocad| autodesk| matlab | citrix| sophos| excel | office | erp | pdf| flexlm \
| flexnet| sap | datev | vendor| supplier| addin| add in ",
);
/// Who was told so, and how. That no license server is available is something else where nobody was.
static TOLD: Phrases = Phrases::of(
    " says | said | message| error| told | get | gets | getting | got | popup | pops | shows | displays | users | user \
| meldung| fehler| bekomm| kommt | heisst | steht | sagt | zeigt | benutzer | anwender | erreur | dit | affiche| recoi\
| recev| utilisateur| mensaje| sale | les sale | aparece| dice | usuario| messaggio | errore | esce | appare | utent\
| mensagem | erro | diz | utilizador| melding| fout| krijg| zegt | staat | gebruikers | komunikat| wyskakuje | pisze \
| blad | uzytkowni| сообщени| пишет | ошибк| говорит | выда| пользовател",
);
/// Words behind what is lacking in which it is said that it cannot be had.
const BEHIND: usize = 5;

/// What is lacking in Chinese and Japanese, and that somebody was told so.
const LACKING_IN_SCRIPTS: [&str; 12] = [
    "没有可用的授权服务器",
    "没有可用的许可证服务器",
    "没有可用的远程桌面授权服务器",
    "没有可用的远程桌面许可证服务器",
    "没有远程桌面授权服务器可",
    "没有授权服务器可",
    "沒有可用的授權伺服器",
    "沒有可用的遠端桌面授權伺服器",
    "ライセンスサーバーがありません",
    "ライセンス サーバーがありません",
    "利用可能なライセンスサーバーがない",
    "利用可能なライセンス サーバーがない",
];
const TOLD_IN_SCRIPTS: [&str; 9] =
    ["提示", "显示", "顯示", "报错", "弹出", "表示", "メッセージ", "エラー", "と出"];
/// A condition, what was, and another tool.
const TAKEN_BACK_IN_SCRIPTS: [&str; 6] = ["診断", "诊断", "診斷", "如果", "之前", "以前"];

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
        let of_licensing = super::roles(source).speak_of_cals;
        let Some(kind) = kind_of(sentence, of_licensing).filter(|kind| !is_known(*kind, &told)) else {
            continue;
        };
        if sentence.ends_with(['?', '？']) || !is_claimed("", sentence) || names_a_text(sentence) {
            continue;
        }
        let (from, to) = line.place_of(sentence.trim());
        let provenance = source.provenance_of(from, to, Strength::Statement, None);
        told.push(Observation { machine: None, saw: Saw::Symptom(kind), provenance });
    }
    told
}

/// Which refusal a sentence tells of; where the text speaks of licensing, licenses by any name are those.
fn kind_of(sentence: &str, of_licensing: bool) -> Option<SymptomKind> {
    if is_told_in_a_script(sentence) {
        return Some(SymptomKind::NoLicenseServerAvailable);
    }
    let whole = plain(sentence.trim_end_matches(['.', '!', ';']));
    if TAKEN_BACK.stand_in(&whole) {
        return None;
    }
    let is_told = TOLD.stand_in(&whole);
    let clauses = sentence.trim_end_matches(['.', '!', ';']).split([',', '(', ')']);
    is_told.then(|| clauses.into_iter().find_map(|clause| kind_of_clause(&plain(clause), of_licensing)))?
}

/// What a clause that was made plain says to be lacking: the denial stands right in front of it.
fn kind_of_clause(plain: &str, of_licensing: bool) -> Option<SymptomKind> {
    let is_lacking = |at: usize| {
        let (before, behind) = plain.split_at(at);
        let is_between = |word: &&str| BETWEEN.split_ascii_whitespace().any(|known| known == *word);
        let between = before.split_ascii_whitespace().rev().take_while(is_between).count();
        let mut near: Vec<&str> = before.split_ascii_whitespace().rev().take(between + 2).collect();
        near.reverse();
        let rest: Vec<&str> = behind.split_ascii_whitespace().take(BEHIND).collect();
        let (near, rest) = (format!(" {} ", near.join(" ")), format!(" {} ", rest.join(" ")));
        NONE.stand_in(&near) && (AVAILABLE.stand_in(&near) || AVAILABLE.stand_in(&rest))
    };
    if let Some(at) = SERVERS.first_in(plain) {
        return is_lacking(at).then_some(SymptomKind::NoLicenseServerAvailable);
    }
    if !THIS_COMPUTER.stand_in(plain) {
        return None;
    }
    let is_refused = LICENSES.first_in(plain).is_some_and(is_lacking)
        || (of_licensing
            && ANY_LICENSES.first_in(plain).is_some_and(|at| is_lacking(at) || is_none_for_this(plain, at)));
    is_refused.then_some(SymptomKind::NoLicenseAvailable)
}

/// Words of "licence for this computer".
const FOR_THIS_COMPUTER: usize = 4;

/// "No licence for this computer": nothing else stands around licenses.
fn is_none_for_this(plain: &str, at: usize) -> bool {
    let (before, behind) = plain.split_at(at);
    let before: Vec<&str> = before.split_ascii_whitespace().rev().take(1).collect();
    let rest: Vec<&str> = behind.split_ascii_whitespace().take(FOR_THIS_COMPUTER).collect();
    NONE.stand_in(&format!(" {} ", before.join(" ")))
        && THIS_COMPUTER.stand_in(&format!(" {} ", rest.join(" ")))
}

/// The same where no blanks set words apart: somebody was told that there is no license server.
fn is_told_in_a_script(sentence: &str) -> bool {
    let has = |words: &[&str]| words.iter().any(|word| sentence.contains(word));
    has(&LACKING_IN_SCRIPTS) && has(&TOLD_IN_SCRIPTS) && !has(&TAKEN_BACK_IN_SCRIPTS)
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
            ("users get: no remote desktop license server is available", server),
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
            ("it says no CALs available for this computer", license),
            (
                "ein Fehler sagt, dass keine Clientzugriffslizenzen für diesen Computer verfügbar sind",
                license,
            ),
            ("un message dit qu'aucune licence d'accès client n'est disponible pour cet ordinateur", license),
            ("the laptop gets told there is no licence available for *this computer*", license),
            ("es kommt die Meldung \"keine Lizenz für diesen Computer\"", license),
            ("users get \"no licenses for this computer\"", license),
            ("the message says there is no licence conflict on this computer", None),
            ("users are refused if no license server is available", None),
            ("it no longer says that no license server is available", None),
            ("the Diagnoser says that no license server is available", None),
            ("no problem, it says that the license server is available", None),
            ("The users said that there is no problem and license server available.", None),
            ("Gli utenti non sono bloccati e il server licenze è disponibile", None),
            ("El usuario dice que no es problema y el servidor de licencias está disponible", None),
            ("No license server is available.", None),
            ("what users see: no \"no license servers available\"", None),
            ("we don't get the message that no license server is available", None),
            ("Last week users got the message that no license server was available, now all is well.", None),
            ("MATLAB error on TS01: no license server available (FlexLM port 27000)", None),
            ("Our supplier says no licenses are available for this computer model.", None),
            ("授权服务器没有显示任何错误", None),
            ("ライセンスサーバーのエラーはありません、と表示", None),
            ("the license server is not in the list", None),
        ] {
            assert_eq!(kind_of(sentence, true), expected, "{sentence}");
        }
    }
}
