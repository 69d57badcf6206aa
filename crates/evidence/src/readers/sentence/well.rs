//! That everybody gets in, in the words of people: who, and what they do; or nobody, and what does not happen to them.
//!
//! Word by word and without the grammar of the other tables, so that languages share it. Set phrases are in [`super::words`].

use std::sync::LazyLock;

use calwise_licensing::deployment::ClientProgram;
use calwise_licensing::fact::Strength;
use calwise_licensing::letters;

use super::claimed::{is_claimed, is_guess};
use crate::observation::{ClientSeen, Observation, Saw};
use crate::reader::Source;
use crate::text::lines::Line;
use crate::text::marks::Marks;
use crate::text::word_lists::{WordLists, plain};

/// What words are.
#[derive(Clone, Copy)]
enum Is {
    /// Everybody, in one word.
    Everybody,
    /// Words in front of people that mean all of them.
    AllOf,
    People,
    /// "No user", in the singular.
    OneOfPeople,
    /// Numbers of people in a word.
    Number,
    /// What people do who got in.
    Work,
    /// Verbs that mean getting in with a word behind them: "log on", "get in", "komt binnen".
    Log,
    /// "Alle melden sich an", of which all must be said.
    Register,
    Themselves,
    Get,
    Come,
    /// Those words.
    On,
    In,
    Inside,
    Nobody,
    /// None of what follows.
    NoneOf,
    /// What does not happen to them.
    Trouble,
    /// What nobody makes.
    Complaint,
    /// Words that deny, restrict or doubt what a clause says, or make it a wish or a condition.
    TakenBack,
    /// The same where it is said of nobody, whose verb is denied in some languages.
    TakenBackOfNobody,
    /// Who are, when they are counted: "12 users connected".
    Connected,
    /// Signing in, as a thing that goes well.
    SignIn,
    /// It does.
    Goes,
    /// For whom.
    ForAll,
    /// Microsoft's client.
    Client,
    /// Windows, on which there is one.
    Windows,
    /// What one stands on.
    Computer,
    /// It gets in.
    Enters,
}

/// The words, in the order of what they are.
const WORDS: [(Is, &str); 28] = [
    (
        Is::Everybody,
        " everyone everybody alle monde tous tutti todos todas wszyscy iedereen allemaal jeder all toutes tutte все ",
    ),
    (
        Is::AllOf,
        " the our all die alle unsere les nos tous toutes los nuestros todos gli i tutti os as nossos todos de onze alle wszyscy nasi wszystkie wszystkich wszystkimi все всех наши ",
    ),
    (
        Is::People,
        " users people staff doctors nurses teachers accountants clerks arzte pfleger lehrer buchhalter disponenten medecins infirmiers enseignants medicos profesores colleagues employees clerks benutzer anwender nutzer user mitarbeiter kollegen leute utilisateurs collegues gens salaries postes usuarios empleados companeros gente utenti colleghi dipendenti posti utilizadores funcionarios colaboradores uzytkownicy uzytkownikow pracownicy gebruikers collega's medewerkers mensen persons personen personnes personas persone pessoas osob osoby ludzi ludzie человек пользователей пользователи сотрудников сотрудники людей workers drivers agents fahrer kassierer pflegekrafte vendeurs agents chauffeurs werknemers ",
    ),
    (Is::OneOfPeople, " user users one utilisateur usuario utente utilizador uzytkownik gebruiker benutzer "),
    (
        Is::Number,
        " two three four five six seven ten twenty fifty drei vier funf sechs sieben zehn zwanzig trois quatre cinq six sept dix vingt tres cuatro cinco seis siete diez veinte tre quattro cinque sei sette dieci venti quatro sete dez vinte drie vier vijf zes zeven tien twintig ",
    ),
    (
        Is::Work,
        " work works working arbeiten arbeitet travaillent travaille trabajan trabaja trabajando lavorano lavora trabalham trabalha trabalhando pracuja werken werkt connect connects anmelden einloggen rein drauf connectent connecte connecter entrent entran entra conectan conecta conectarse conectar entrano collegano accedono accedere entram conectam ligam acedem acessam inloggen loguja lacza заходят входят работают подключаются логинятся wchodza logujacy ",
    ),
    (Is::Log, " log logs logging logged sign signs signed "),
    (Is::Register, " melden meldet "),
    (Is::Themselves, " sich "),
    (Is::Get, " get gets getting got "),
    (Is::Come, " komt komen "),
    (Is::On, " on "),
    (Is::In, " in "),
    (Is::Inside, " binnen erin "),
    (Is::Nobody, " nobody noone none niemand keiner personne nadie nessuno ninguem nikt никто "),
    (
        Is::NoneOf,
        " no zero 0 kein keine keinerlei aucun aucune sin ninguna ningun nessuna nessun sem nenhuma nenhum geen zadnych brak without sans ohne senza bez нет ни ",
    ),
    (
        Is::Trouble,
        " called rung angerufen appele llamado telefonato chiamato gebeld complains complained complaining complain refused rejected affected reported reports trouble problem problems noticed notices beschwert meckert klagt jammert abgewiesen betroffen problem probleme gemeldet merkt plaint plaigne plaignent refuse refusee bloque touche probleme problemes souci signale queja quejado rechazado rechazada afectado problema problemas lamenta lamentato rifiutato respinto problemi queixa queixou reclama reclamou recusado skarzy narzeka problemu problemow odrzucony zglasza klaagt geweigerd last problemen жалуется жаловался пожаловался narzekal skarzyl ",
    ),
    (
        Is::Complaint,
        " complaint complaints ticket tickets beschwerde beschwerden klagen plainte plaintes incident incidents queja quejas incidencias lamentela lamentele segnalazione segnalazioni reclami reclamo reclamacao reclamacoes queixa queixas klacht klachten skarg skargi zgloszen жалоб жалобы жалобой заявок тикетов ",
    ),
    (
        Is::TakenBack,
        " not cannot can't couldn't don't doesn't won't isn't aren't never only except until once before if when while should would could may might must need needs want wants nicht nie nur ausser bis sobald bevor wenn falls ob soll sollen sollte sollten muss mussen mochten wollen ne n pas plus jamais seulement sauf jusqu avant si quand lorsque devrait devraient doivent doit pour solo excepto salvo hasta antes cuando deberia deberian deben para tranne finche prima quando dovrebbe devono exceto ate nao devem nie tylko oprocz jesli niet alleen behalve totdat als moeten half most some few many einige manche viele wenige certains plusieurs algunos muchos alcuni molti alguns no kein keine aucun non hardly kaum longer mehr again wieder how wie comment como не только кроме если когда должны может могут bez чтобы нужно надо должен ",
    ),
    (
        Is::TakenBackOfNobody,
        " except until if when should would could may might ausser bis wenn falls soll sollte sauf jusqu quand devrait excepto salvo hasta cuando deberia tranne quando dovrebbe exceto ate longer yet but tylko behalve als noch encore anymore если когда кроме пока zeby gdy ",
    ),
    (
        Is::Connected,
        " connected working angemeldet verbunden connectes connectees conectados conectadas collegati collegate connessi connesse ligados verbonden ingelogd aangemeld zalogowanych zalogowani zalogowane polaczeni polaczonych podlaczonych вошли подключены работают angemeldete online drin ",
    ),
    (
        Is::SignIn,
        " logon login logins signin sign logging anmelden anmeldung einloggen connexion connexions ouverture acceso conexion accesso connessione acesso conexao aanmelden inloggen logowanie вход ",
    ),
    (
        Is::Goes,
        " works work fine geht gehts klappt funktioniert fait marche fonctionne passe funciona va funziona riesce werkt lukt dziala работает ",
    ),
    (
        Is::ForAll,
        " all everyone everybody allen alle tous todos todo tutti iedereen wszystkich wszystkim всех ",
    ),
    (Is::Client, " mstsc "),
    (Is::Windows, " windows "),
    (
        Is::Computer,
        " pc pcs laptop laptops notebook notebooks desktops rechner ordinateur ordinateurs poste postes portable portables portatil portatiles equipo equipos portatile portatili computador computadores laptopy komputer ноутбук ноутбука компьютер ",
    ),
    (
        Is::Enters,
        " straight in opens connects connect connected fine works work rein klappt geht kommt passe passent marche entra entran entrano connecte connectent conecta conectan collega collegano funziona funciona werkt dziala заходит работает ",
    ),
];

static LISTS: LazyLock<WordLists> = LazyLock::new(|| WordLists::new(&WORDS.map(|(_, words)| words), plain));

/// What a word is, a bit for each.
#[derive(Clone, Copy, Default)]
struct Said(u32);

impl Said {
    const fn is(self, what: Is) -> bool {
        self.0 >> what as u32 & 1 == 1
    }
}

/// Names of tools of which the same words are said.
const TOOLS: [&str; 5] = ["diagnos", "lsdiag", "eventlog", "monitoring", "console"];

/// The words of a clause.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !(character.is_alphanumeric() || character == '\''))
        .filter(|word| !word.is_empty())
}

/// Whether a line speaks of everybody or of nobody, and of what they do: most lines do not.
fn may_say(text: &str) -> bool {
    let lists = &*LISTS;
    let all = Said(words_of(text).fold(0, |all, word| all | lists.of(word)));
    let of_people = all.is(Is::Everybody) || all.is(Is::AllOf) && all.is(Is::People);
    let gets_in =
        all.is(Is::Work) || all.is(Is::Log) || all.is(Is::Register) || all.is(Is::Get) || all.is(Is::Come);
    let of_nobody = all.is(Is::Nobody) || all.is(Is::NoneOf);
    let of_some = all.is(Is::People) && all.is(Is::Connected);
    let for_all = all.is(Is::SignIn) && all.is(Is::Goes) && all.is(Is::ForAll);
    (of_people && (gets_in || all.is(Is::Connected)))
        || for_all
        || of_some
        || (of_nobody && (all.is(Is::Trouble) || all.is(Is::Complaint)))
}

/// What a line says of everybody.
pub(super) fn said(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    if !may_say(line.text) {
        return None;
    }
    let mut clause = "";
    for next in line.text.split_inclusive(['.', ',', ';', '!', '?', ':', '(', ')', '–', '—', '"']) {
        let before = std::mem::replace(&mut clause, next);
        // What a tool shows is one thing, what people do another: "the Diagnoser is clean and all users work".
        let parts = if names_a_tool(&letters::plain_case(clause)) {
            ANDS.iter()
                .find_map(|and| clause.split_once(and))
                .map_or([clause, ""], |(one, other)| [one, other])
        } else {
            [clause, ""]
        };
        if let Some(part) = parts.into_iter().find(|part| says_all_is_well(part))
            && !clause.ends_with('?')
            && is_claimed(before, part)
        {
            let (from, to) = line.place_of(part.trim());
            let provenance = source.provenance_of(from, to, Strength::Statement, None);
            let seen = ClientSeen { program: None, gets_in: Some(true), is_new: None };
            return Some(Observation { machine: None, saw: Saw::Client(seen), provenance });
        }
    }
    None
}

fn names_a_tool(plain: &str) -> bool {
    TOOLS.iter().any(|tool| plain.contains(tool))
}

/// What joins two statements.
const ANDS: [&str; 5] = [" and ", " und ", " et ", " y ", " e "];

/// Words of a clause that are looked at.
const LONGEST: usize = 24;

/// Without one of these a line says nothing of Microsoft's client.
static CLIENTS: Marks = Marks::in_any_case(&["mstsc", "windows"]);

/// What a line says of Microsoft's client beside another: that it gets in.
pub(super) fn microsoft_gets_in(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    if !CLIENTS.stand_in(line.text) {
        return None;
    }
    let mut sentences = line.text.split_inclusive(['.', ';', '!', '?']);
    // "What works: every laptop with Windows 11" is no question.
    let says_so = |sentence: &&str| says_microsoft_gets_in(sentence) && !is_guess(sentence);
    let sentence = sentences.find(says_so)?;
    let (from, to) = line.place_of(sentence.trim());
    let provenance = source.provenance_of(from, to, Strength::Statement, None);
    let program = Some(ClientProgram::Microsoft);
    let seen = ClientSeen { program, gets_in: Some(true), is_new: None };
    Some(Observation { machine: None, saw: Saw::Client(seen), provenance })
}

/// Whether a sentence says so: "a Windows laptop with mstsc: straight in".
fn says_microsoft_gets_in(sentence: &str) -> bool {
    let lists = &*LISTS;
    let all = Said(words_of(sentence).take(LONGEST).fold(0, |all, word| all | lists.of(word)));
    let is_client = all.is(Is::Client) || (all.is(Is::Windows) && all.is(Is::Computer));
    is_client
        && all.is(Is::Enters)
        && !words_of(sentence).any(takes_back)
        && !sentence.trim_end().ends_with('?')
}

/// Whether a word takes back what is said of all: "for all" is a wish elsewhere.
fn takes_back(word: &str) -> bool {
    Said(LISTS.of(word)).is(Is::TakenBack) && !matches!(word, "para" | "pour" | "per")
}

/// Whether a clause says that everybody gets in, or that nobody has any trouble.
pub(crate) fn says_all_is_well(clause: &str) -> bool {
    if names_a_tool(&letters::plain_case(clause)) {
        return false;
    }
    let lists = &*LISTS;
    let is_digits = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let number = |word: &str| if is_digits(word) { 1 << Is::Number as u32 } else { 0 };
    let words: Vec<Said> =
        words_of(clause).take(LONGEST + 1).map(|word| Said(lists.of(word) | number(word))).collect();
    if words.len() > LONGEST {
        return false;
    }
    let at = |place: usize| words.get(place).copied().unwrap_or_default();
    let is_any = |what| words.iter().any(|word| word.is(what));
    let gets_in = |place: usize| {
        let (word, next) = (at(place), at(place + 1));
        word.is(Is::Work)
            || (word.is(Is::Log) && (next.is(Is::On) || next.is(Is::In)))
            || (word.is(Is::Get) && next.is(Is::In))
            || (word.is(Is::Register)
                && next.is(Is::Themselves)
                && words[..place].iter().any(|word| word.is(Is::Everybody)))
            || (word.is(Is::Come) && next.is(Is::Inside))
    };
    // "…, 12 people connected": a count that says no more; two are those who may administer it.
    let count = words_of(clause).next().and_then(|word| word.parse().ok()).unwrap_or(0);
    if count > 2_u32 && words.len() < 5 && at(1).is(Is::People) && at(2).is(Is::Connected) {
        return !is_any(Is::TakenBack);
    }
    // "Signing in works for all of them".
    if is_any(Is::SignIn) && is_any(Is::Goes) && is_any(Is::ForAll) {
        return !words_of(clause).any(takes_back);
    }
    let is_behind = |place: usize, what| (place + 1..place + 5).any(|behind| at(behind).is(what));
    for (place, word) in words.iter().enumerate() {
        let next = at(place + 1);
        if word.is(Is::Nobody) || (word.is(Is::NoneOf) && (next.is(Is::People) || next.is(Is::OneOfPeople))) {
            return is_behind(place, Is::Trouble) && !is_any(Is::TakenBackOfNobody);
        }
        if word.is(Is::NoneOf) && is_behind(place, Is::Complaint) {
            return !is_any(Is::TakenBackOfNobody);
        }
        let of_people = if next.is(Is::Number) { at(place + 2) } else { next };
        // "Alle arbeiten", "tous se connectent": who gets in right behind needs no other word.
        let is_everybody = (word.is(Is::Everybody)
            && (!word.is(Is::AllOf) || (place + 1..words.len().min(place + 6)).any(gets_in)))
            || (word.is(Is::AllOf) && of_people.is(Is::People));
        // "Rein kommen aber alle".
        let ends_with_all =
            word.is(Is::Everybody) && place > 1 && place + 1 == words.len() && at(0).is(Is::Work);
        let is_everybody = is_everybody || ends_with_all;
        let are_in = word.is(Is::AllOf) && is_any(Is::People) && is_any(Is::Connected);
        if is_everybody && (are_in || (0..words.len()).any(gets_in)) {
            return !is_any(Is::TakenBack);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_who_gets_in_is_told_in_many_words() {
        for clause in [
            "everyone can still log on",
            "12 users connected",
            "20 Leute angemeldet",
            "11 personas conectadas",
            "All 80 users work",
            "our users connect fine",
            "the staff gets in all day",
            "no user has reported anything",
            "no tickets this month about logons",
            "Nobody has noticed a thing",
            "die 80 Benutzer arbeiten",
            "alle kommen ganz normal rein",
            "Rein kommen aber alle",
            "kein Benutzer hat sich beschwert",
            "les 80 utilisateurs travaillent",
            "aucun utilisateur ne se plaint",
            "tous se connectent",
            "los 30 usuarios trabajan con normalidad",
            "ningún usuario se ha quejado",
            "gli utenti lavorano regolarmente",
            "I sette posti lavorano senza messaggi",
            "nessuno si lamenta",
            "os utilizadores entram sem mensagens",
            "de 200 gebruikers werken",
            "niemand heeft last",
            "nobody has called in",
            "niemand hat angerufen",
            "personne n'a appelé",
            "all 38 people of the morning shift are signed in",
            "alle 40 Leute der Frühschicht sind angemeldet",
            "les 30 personnes du matin sont connectées",
            "wszystkie 30 osób jest zalogowanych",
            "все 30 человек работают",
            "Anmelden geht bei allen",
            "Tout le monde se connecte sans message",
            "sign-in works for all of them",
            "el acceso funciona para todos",
            "la connessione funziona per tutti",
            "ни одной жалобы с утра",
        ] {
            assert!(says_all_is_well(clause), "{clause}");
        }
    }

    #[test]
    fn microsofts_client_gets_in_where_another_does_not() {
        for sentence in [
            "A Windows laptop with mstsc instead of the box: straight in",
            "Al mismo servidor entran sin problema los PC con mstsc",
            "Da un portatile Windows entra subito",
            "Depuis un portable Windows, même compte, ça passe",
            "Vom Windows-Notebook aus klappt es sofort",
        ] {
            assert!(says_microsoft_gets_in(sentence), "{sentence}");
        }
        for sentence in [
            "The Windows PCs do not get in either",
            "Would a Windows PC get in",
            "Does mstsc work?",
            "Windows Server works",
            "mstsc ne passe pas",
            "Con mstsc no entra",
            "If mstsc works we buy PCs",
        ] {
            assert!(!says_microsoft_gets_in(sentence), "{sentence}");
        }
    }

    #[test]
    fn wishes_conditions_parts_and_tools_are_not_everybody() {
        for clause in [
            "all users cannot work",
            "Anmelden geht nicht bei allen",
            "sign-in works for admins",
            "el acceso no funciona para todos",
            "plus rien ne marche pour tout le monde",
            "2 users connected",
            "12 users connected until noon",
            "we have 12 users connected to it",
            "only the users of sales work",
            "everyone should get in again",
            "if all users work",
            "nobody gets in",
            "nobody can work",
            "most users work",
            "no user gets in",
            "alle arbeiten nicht",
            "nicht alle kommen rein",
            "damit alle arbeiten sollen",
            "niemand kommt rein",
            "personne ne se connecte",
            "les utilisateurs ne travaillent plus",
            "plus personne ne travaille",
            "los usuarios no entran",
            "nadie entra",
            "cuando todos entran",
            "the Diagnoser shows no tickets",
            "users need 40 CALs to work",
            "gli utenti non entrano",
            "how do all users connect",
            "not all users are connected",
            "не все пользователи работают",
            "all users must be logged on",
        ] {
            assert!(!says_all_is_well(clause), "{clause}");
        }
    }
}
