//! What an account of a repair tells of the time before it: "08:05 event 1128 … 09:30 policy set … 10:10 no 1128 since, 12 people work".
//!
//! What is said to have been put right since is no evidence of how things are. Who tells of more trouble behind it is not
//! done yet.

use std::ops::Range;
use std::sync::LazyLock;

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::fact::Answer;
use calwise_licensing::letters;
use calwise_licensing::symptom::SymptomKind;

use crate::cured_on::is_of_before;
use crate::observation::{HostFact, LinkFact, MachineFact, Observation, Saw, ServerFact};
use crate::older_mails::older_mails;
use crate::parts_of_accounts::{part_of, under_before};
use crate::reader::{Note, NoteKind, Source};
use crate::readers::{COMPLETE, all_is_well};
use crate::records::context::is_machine;
use crate::segmentation::Segment;
use crate::text::lines::offset;
use crate::text::word_lists::{WordLists, plain};

/// Lines of the longest account that a person writes.
const LONGEST_ACCOUNT: usize = 400;
/// Bytes of its longest line.
const LONGEST_LINE: usize = 2000;
/// Words of a sentence that are looked at.
const LONGEST: usize = 60;

/// What words are.
#[derive(Clone, Copy)]
enum Is {
    /// From then on.
    Since,
    /// What somebody does who puts things right.
    Cured,
    /// None of what follows.
    NoneOf,
    /// What tells that something is wrong.
    Trouble,
    People,
    Connected,
    /// It works.
    Works,
    /// Takes back what is said, or a part of it.
    But,
    /// Nothing works, or nobody does.
    Nobody,
    /// They still do not get in.
    Refused,
    /// It was put right.
    Solved,
    /// All of it, or at that time.
    Back,
}

/// The words, in the order of what they are.
const WORDS: [(Is, &str); 12] = [
    (
        Is::Since,
        " since seitdem seither seit depuis desde dopo dall allora entonces entao sindsdien sinds afterwards danach ensuite czasu пор ",
    ),
    (
        Is::Cured,
        " set configured created opened rebooted reboot restarted restart installed activated fixed replaced added enabled reset deleted corrected moved gpupdate gesetzt eingetragen konfiguriert angelegt geoffnet neustart neugestartet gestartet installiert aktiviert behoben ersetzt hinzugefugt geloscht korrigiert eingerichtet mis creee cree ouvert redemarre redemarrage installe active corrige remplace ajoute supprime defini configure regle reglee configuramos pusimos puesto creada creado abrimos abierto reiniciamos reiniciado reinicio instalamos instalado activamos activado corregimos corregido cambiado impostato impostata configurato creata creato aperto riavviato riavvio installato attivato corretto sostituito aggiunto definido definimos aberto ingesteld geopend herstart geinstalleerd geactiveerd aangemaakt opgelost ",
    ),
    (
        Is::NoneOf,
        " no none kein keine keinen keinerlei plus aucun aucune ningun ninguna nessun nessuna sem nenhum nenhuma geen without ohne sans sin senza nichts zonder nothing nic ничего rien nada niente niets więcej ",
    ),
    (
        Is::Trouble,
        " error errors message messages warning warnings event events popup fehler meldung meldungen warnung ereignis ereignisse erreur erreurs avertissement evenement evenements mensaje mensajes errores evento eventos aviso avisos errore errori messaggio messaggi erro erros mensagem fout fouten melding meldingen refused refusals issue issues problem problems problem probleme problemes problemas problemi complaints ",
    ),
    (
        Is::People,
        " users people persons colleagues user leute benutzer anwender personen kollegen mitarbeiter personnes utilisateurs collegues personas usuarios companeros persone utenti colleghi pessoas utilizadores mensen gebruikers personen collegas ",
    ),
    (
        Is::Connected,
        " connected working online angemeldet verbunden drauf drin connectees connectes connectees conectadas conectados dentro collegati collegate connessi connesse ligados verbonden ingelogd aangemeld ",
    ),
    (
        Is::Works,
        " works work working fine well ok good lauft laufen geht gehts funktioniert ruhe quiet fonctionne marche roule funciona va funziona werkt loopt bene bien gut ",
    ),
    (
        Is::But,
        " but except not still only again until if when should could would aber nicht nur ausser noch wieder wenn falls soll sollte bis mais sauf encore quand seulement pero salvo excepto todavia sigue siguen cuando ma tranne ancora quando exceto ainda maar behalve nog weer alleen niet else sonst autre otra otro altro outro anders doesn don isn aren cannot always immer toujours siempre sempre altijd ",
    ),
    (
        Is::Nobody,
        " nothing nobody nichts niemand keiner rien personne nada nadie niente nessuno nulla ninguem niets never nie jamais nunca mai non ne n nao pas not ",
    ),
    (
        Is::Refused,
        " refused rejected abgewiesen rechazados rechazado rechazadas refuses refuse refusees refusee rifiutati rifiutato recusados geweigerd afgewezen ",
    ),
    (
        Is::Solved,
        " solved resolved fixed behoben gelost erledigt regle reglee regles resolu arreglo arreglado resuelto solucionado risolto sistemato resolvido opgelost verholpen rozwiazane ",
    ),
    (
        Is::Back,
        " then both all everything damals beides alles epoque tout entonces todo allora tutto altura tudo toen alles wtedy wszystko ",
    ),
];

static LISTS: LazyLock<WordLists> = LazyLock::new(|| WordLists::new(&WORDS.map(|(_, words)| words), plain));

/// Takes out of what was read what is told to have been put right since.
pub fn leave_behind(source: &Source<'_>, segments: &mut [Segment]) {
    let all = || segments.iter().flat_map(|segment| &segment.observations);
    if source.lines.len() > LONGEST_ACCOUNT || !all().any(is_trouble) {
        return;
    }
    // Below an answer stand the mails that it answers.
    let older = if COMPLETE { older_mails(source) } else { None }.unwrap_or(u32::MAX);
    let behind = |at: u32| {
        let is_behind = |seen: &Observation| (at..older).contains(&seen.provenance.span.start);
        segments.iter().any(|segment| {
            let is_trouble = trouble_of(segment);
            segment.observations.iter().any(|seen| is_trouble(seen) && is_behind(seen))
        })
    };
    let settled = settled(source, older).filter(|settled| !behind(settled.end));
    let settled = settled.map(|settled| part_of(source, settled.start)..settled.start);
    let is_settled = |at: u32| settled.as_ref().is_some_and(|settled| settled.contains(&at) || at >= older);
    let before = under_before(source).unwrap_or(0..0);
    let is_of_before = COMPLETE.then(|| is_of_before(source, segments));
    let is_of_before = |seen: &Observation| is_of_before.as_ref().is_some_and(|is_it| is_it(seen));
    for segment in segments {
        let count = segment.observations.len();
        let is_trouble = trouble_of(segment);
        segment.observations.retain(|seen| {
            let at = seen.provenance.span.start;
            !(before.contains(&at) || (is_settled(at) && is_trouble(seen)) || is_of_before(seen))
        });
        if segment.observations.len() < count {
            segment.notes.push(Note { kind: NoteKind::Settled, about: String::new() });
        }
    }
}

/// What of a part is trouble: what is listed whole with packs in it is no lack of packs.
fn trouble_of(segment: &Segment) -> impl Fn(&Observation) -> bool + use<> {
    let is_pack = |seen: &Observation| matches!(seen.saw, Saw::LicenseServer(ServerFact::Pack(_)));
    let has_packs = segment.observations.iter().any(is_pack);
    move |seen| is_trouble(seen) && !(has_packs && seen.saw == Saw::LicenseServer(ServerFact::AllPacksListed))
}

/// Whether somebody was refused, something failed, or something was not set.
fn is_trouble(seen: &Observation) -> bool {
    match &seen.saw {
        Saw::Event { event, .. } => event.kind.is_of_licensing() && event.kind.is_complaint(),
        Saw::Symptom(kind) => {
            kind.is_of_licensing()
                || matches!(kind, SymptomKind::ModeNotConfigured | SymptomKind::PastGracePeriod)
        }
        Saw::Host(
            HostFact::Mode(_, Answer::Absent)
            | HostFact::LicenseServers(_, Answer::Absent)
            | HostFact::FoundWithoutProblem(false),
        )
        | Saw::LicenseServer(ServerFact::Activated(Answer::Value(false)) | ServerFact::AllPacksListed)
        | Saw::Link { fact: LinkFact::Available(false) | LinkFact::Port(_, false), .. } => true,
        Saw::Machine(MachineFact::Service(_, Answer::Value(state))) => *state == ServiceState::Stopped,
        Saw::Client(client) => client.gets_in == Some(false),
        _ => false,
    }
}

/// The last sentence in front of a place that says that all is well since something was done.
fn settled(source: &Source<'_>, end: u32) -> Option<Range<u32>> {
    let mut is_cured = false;
    let mut settled = None;
    let lines = source.lines.iter().take_while(|line| line.start < end);
    for line in lines.filter(|line| line.text.len() < LONGEST_LINE) {
        let is_dated = begins_with_time(line.text);
        for sentence in line.text.split_inclusive(['.', '!', '?', ';']) {
            let said = words_of(sentence);
            is_cured |= are_put_right(&said);
            // "And the users?" – "All of them refused."
            if said.iter().any(|word| is(*word, Is::Refused)) {
                settled = None;
            }
            if says_all_was_solved(sentence, &said) {
                let (start, end) = line.place_of(sentence);
                settled = Some(start + offset(last_clause(sentence))..end);
            }
            if says_nothing_since(sentence, &said) {
                let (start, end) = line.place_of(sentence);
                settled = Some(start + offset(last_clause(sentence))..end);
            }
            if is_cured && !sentence.trim_end().ends_with('?') && says_all_is_well(sentence, &said, is_dated)
            {
                let (start, end) = line.place_of(sentence);
                settled = Some(start..end);
            }
        }
    }
    settled
}

/// Whether somebody did something that can put things right, and did not fail to.
pub(crate) fn is_put_right(sentence: &str) -> bool {
    are_put_right(&words_of(sentence))
}

fn are_put_right(said: &[u32]) -> bool {
    let denies = |word: &u32| is(*word, Is::Nobody) || is(*word, Is::NoneOf) || is(*word, Is::But);
    let not_denied = |at: usize| !said[at.saturating_sub(4)..at].iter().any(denies);
    (0..said.len()).any(|at| is(said[at], Is::Cured) && not_denied(at))
}

/// Where the last clause of a sentence begins: what stands before it is what was solved.
fn last_clause(sentence: &str) -> usize {
    sentence.rfind([',', ':']).unwrap_or(0)
}

/// Whether a sentence says that all of it was solved at that time, or ends with its being solved.
fn says_all_was_solved(sentence: &str, said: &[u32]) -> bool {
    let any = |what| said.iter().any(|word| is(*word, what));
    let last = words_of(sentence.get(last_clause(sentence)..).unwrap_or(""));
    let ends_so = matches!(last.as_slice(), [word] if is(*word, Is::Solved));
    let is_denied = any(Is::But) || any(Is::Nobody) || any(Is::NoneOf);
    !sentence.trim_end().ends_with('?') && (ends_so || (any(Is::Solved) && any(Is::Back) && !is_denied))
}

/// Words of the longest clause that says nothing but that nothing came since.
const LONGEST_NOTHING: usize = 6;

/// Whether a sentence tells of an event before something was changed, and ends with nothing of it since then.
fn says_nothing_since(sentence: &str, said: &[u32]) -> bool {
    let last = words_of(sentence.get(last_clause(sentence)..).unwrap_or(""));
    let any = |what| last.iter().any(|word| is(*word, what));
    let nothing = any(Is::Nobody) || any(Is::NoneOf);
    let is_still = nothing && !any(Is::Works) || any(Is::Works) && !nothing;
    let tells = said.iter().any(|word| word & EVENT != 0);
    let is_of_before = sentence
        .split(|letter: char| !letter.is_alphabetic())
        .take(LONGEST)
        .any(|word| !word.is_empty() && is_one_of(EARLIER, word));
    tells
        && is_of_before
        && is_still
        && any(Is::Since)
        && last.len() <= LONGEST_NOTHING
        && ![Is::But, Is::People, Is::Connected, Is::Refused].into_iter().any(any)
        && !sentence.trim_end().ends_with('?')
}

/// Words for the time before something.
const EARLIER: &str = " before until vor vorher bis avant jusqu jusque antes hasta prima fino ate voor tot ";

/// Whether a word is one of a list, in small letters and without accents.
pub(crate) fn is_one_of(words: &str, word: &str) -> bool {
    let word: String = word.chars().map(plain).collect();
    words.split_ascii_whitespace().any(|known| known == word)
}

fn words_of(sentence: &str) -> Vec<u32> {
    // Numbers have a bit of their own: many digits, or a few.
    let number = |word: &str| {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 3 || (digits > 2 && word.ends_with(['x', 'X'])) {
            EVENT
        } else if digits > 0 && digits == word.len() {
            COUNT
        } else {
            0
        }
    };
    let words = sentence.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.take(LONGEST).map(|word| LISTS.of(word) | number(word)).collect()
}

/// The bits of numbers.
const EVENT: u32 = 1 << 30;
const COUNT: u32 = 1 << 31;

const fn is(word: u32, what: Is) -> bool {
    word >> what as u32 & 1 == 1
}

/// Whether a sentence says that nobody is refused any more; the time of a log in front says since when.
fn says_all_is_well(sentence: &str, said: &[u32], is_dated: bool) -> bool {
    // "No 50283 since then, lsdiag is green": what a tool shows says nothing of people.
    if is_of_a_tool(sentence) {
        let clauses = sentence.split_inclusive(',').take_while(|clause| !is_of_a_tool(clause));
        let own = sentence.get(..clauses.map(str::len).sum()).unwrap_or("");
        return !own.is_empty() && says_all_is_well(own, &words_of(own), is_dated);
    }
    let any = |what| said.iter().any(|word| is(*word, what));
    let is_since = is_dated || any(Is::Since) || says_all_week(sentence);
    if any(Is::But) || is_of_some_clients(sentence) || !is_since {
        return false;
    }
    let near = |at: usize, reach: usize, what: &dyn Fn(u32) -> bool| {
        said.iter().skip(at + 1).take(reach).any(|word| what(*word))
    };
    let none = (0..said.len()).any(|at| {
        is(said[at], Is::NoneOf) && near(at, 3, &|word| word & EVENT != 0 || is(word, Is::Trouble))
    });
    let counted = (0..said.len()).any(|at| {
        said[at] & COUNT != 0
            && is(said.get(at + 1).copied().unwrap_or(0), Is::People)
            && near(at, 4, &|word| is(word, Is::Connected))
    });
    // Another machine may work while this one does not, and other clients than those in question.
    let is_of_all = !is_of_clients(sentence);
    let well = is_of_all && sentence.split([',', ':', '(', ')']).any(all_is_well);
    let works = is_of_all
        && any(Is::Since)
        && !names_a_machine(sentence)
        && any(Is::Works)
        && !any(Is::NoneOf)
        && !any(Is::Nobody);
    none || counted || well || works
}

/// Words for the time in which all is well, up to now.
const ALL_WEEK: [&str; 8] = [
    "the whole week",
    "all this week",
    "die ganze woche",
    "toute la semaine",
    "toda la semana",
    "tutta la settimana",
    "de hele week",
    "toda a semana",
];

fn says_all_week(sentence: &str) -> bool {
    let plain = letters::plain_case(sentence);
    ALL_WEEK.iter().any(|words| plain.contains(words))
}

/// Words for clients, and for those that are not in question.
const CLIENTS: &str = " windows mstsc pc pcs laptop laptops notebook notebooks portatiles portables portatili rechner clients other others andere anderen otros autres altri outros ";

/// Whether a sentence tells of clients of a kind: what they do says nothing of the others.
fn is_of_clients(sentence: &str) -> bool {
    let words = sentence.split(|letter: char| !letter.is_alphanumeric()).take(LONGEST);
    words.filter(|word| !word.is_empty()).any(|word| is_one_of(CLIENTS, word))
}

/// Whether a sentence tells what the Diagnoser shows, which is green on hosts that refuse.
fn is_of_a_tool(sentence: &str) -> bool {
    ["iagno", "lsdiag", "nalyse"].iter().any(|tool| sentence.contains(tool))
}

/// Whether a sentence tells of one kind of clients, beside which others may fail.
fn is_of_some_clients(sentence: &str) -> bool {
    [
        "mstsc",
        "Windows PC",
        "Windows-PC",
        "PC Windows",
        "aptop",
        "otebook",
        "Windows client",
        "Windows-Client",
    ]
    .iter()
    .any(|client| sentence.contains(client))
}

/// Whether a word has capitals or letters and digits, as names of machines do.
fn names_a_machine(sentence: &str) -> bool {
    sentence.split(|letter: char| !(letter.is_alphanumeric() || letter == '-')).any(|word| {
        word.len() > 3
            && word.bytes().any(|byte| byte.is_ascii_digit())
            && word.bytes().any(|byte| byte.is_ascii_alphabetic())
            && is_machine(word)
    })
}

/// Whether a line begins with a time of day: `08:05`, `[08:05]`, `- 8h05`.
fn begins_with_time(text: &str) -> bool {
    let text = text.trim_start_matches([' ', '\t', '[', '-', '*', '•', '|']);
    let hour = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(hour..).unwrap_or("");
    let minutes = rest
        .strip_prefix([':', 'h', '.'])
        .map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count());
    matches!(hour, 1 | 2) && minutes == 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled_by(text: &str) -> Option<&str> {
        let at = settled(&Source::new(0, text), u32::MAX)?;
        text.get(at.start as usize..at.end as usize).map(str::trim)
    }

    #[test]
    fn an_account_ends_with_all_being_well_since_something_was_done() {
        for (text, expected) in [
            (
                "08:00 users refused\n09:00 policy set, reboot\n09:30 no 1128 since the reboot",
                "09:30 no 1128 since the reboot",
            ),
            (
                "Nobody got in. We restarted the service and all is fine since.",
                "We restarted the service and all is fine since.",
            ),
            (
                "Policy linked, reboot. Users log on without any problem the whole week.",
                "Users log on without any problem the whole week.",
            ),
            ("Wir haben den Modus gesetzt. Seitdem läuft alles.", "Seitdem läuft alles."),
            ("2021 war er nicht erreichbar. Beides wurde damals behoben.", "Beides wurde damals behoben."),
            ("It was the firewall, solved. Can we mix CALs?", ", solved."),
            (
                "09:30 GPO créée\n10:10 plus aucun 5028x, 12 personnes connectées",
                "10:10 plus aucun 5028x, 12 personnes connectées",
            ),
            ("Before the change it logged 50280, nothing since.", ", nothing since."),
            ("Vor dem Umzug 50280 im Log, seitdem nichts mehr.", ", seitdem nichts mehr."),
            ("Avant, des 50280 dans le journal, plus rien depuis.", ", plus rien depuis."),
            ("Antes salía el 50282, desde entonces nada.", ", desde entonces nada."),
            ("Bis Freitag kam 50282, seither Ruhe.", ", seither Ruhe."),
            ("Before the move we had 50284 and 50280 there, nothing since.", ", nothing since."),
            ("Vor dem Umzug gab es 50280 im Log, seitdem nichts mehr.", ", seitdem nichts mehr."),
            ("Pusimos el modo por GPO. Desde entonces todos entran.", "Desde entonces todos entran."),
        ] {
            assert_eq!(settled_by(text), Some(expected), "{text}");
        }
        for text in [
            "We set the mode. Since then RDSH1 works, but RDSH2 does not.",
            "We set the mode. Since then nothing works.",
            "No 1128 since Monday.",
            "We restarted the host at noon, no change. Last week all users were working fine.",
            "Le serveur a été redémarré ce matin. La semaine dernière tout fonctionnait bien.",
            "Installed in spring. Users have no issues during the week, the weekend shift does.",
            "The hosts moved in October. All Windows PCs have been fine since.",
            "Event 50280, and since then nothing works.",
            "Update on Monday, nothing since.",
            "We set the mode. Does everybody get in since?",
            "Wir haben neu gestartet, seitdem kommt niemand rein.",
            "08:00 rebooted\n09:00 still 1128",
            "Since the update nobody gets in. We rebooted.",
            "We moved the hosts, the kiosks fail. All Windows PCs have been fine since.",
            "Before the update 50280, since then nothing works.",
            "Vor dem Update 50280, seitdem geht nichts mehr.",
            "50280 before the reboot, nothing else since.",
            "50280 on Monday, nothing since.",
            "Before the change 50280, nothing since?",
            "We rebooted and now all works, but the kiosks do not.",
            "We rebooted, now all users are refused.",
            "After the reboot all is well on RDSH02.",
            "Wir haben neu gestartet, jetzt läuft alles, nur TS2 nicht.",
            "After the reboot all of it works again for one hour.",
            "Not fixed by now.",
        ] {
            assert_eq!(settled_by(text), None, "{text}");
        }
    }
}
