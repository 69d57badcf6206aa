//! That everybody gets in, in the words of people: who, and what they do; or nobody, and what does not happen to them.
//!
//! Word by word and without the grammar of the other tables, so that languages share it. Set phrases are in [`super::words`].

use std::collections::BTreeSet;
use std::sync::LazyLock;

use calwise_licensing::fact::Strength;
use calwise_licensing::letters;

use super::tokens::holds;
use crate::observation::{ClientSeen, Observation, Saw};
use crate::reader::Source;
use crate::text::lines::Line;

/// Everybody, in one word.
const EVERYBODY: &str =
    " everyone everybody alle tous tutti todos todas wszyscy iedereen allemaal jeder all toutes tutte ";
/// Words in front of people that mean all of them.
const ALL_OF: &str = " the our all die alle unsere les nos tous toutes los nuestros todos gli i tutti os as nossos todos de onze alle wszyscy nasi ";
/// People.
const PEOPLE: &str = " users people staff colleagues employees clerks benutzer anwender nutzer user mitarbeiter kollegen leute utilisateurs collegues gens salaries postes usuarios empleados companeros gente utenti colleghi dipendenti posti utilizadores funcionarios colaboradores uzytkownicy uzytkownikow pracownicy gebruikers collega's medewerkers mensen ";
/// Numbers of people in a word.
const NUMBERS: &str = " two three four five six seven ten twenty fifty drei vier funf sechs sieben zehn zwanzig trois quatre cinq six sept dix vingt tres cuatro cinco seis siete diez veinte tre quattro cinque sei sette dieci venti quatro sete dez vinte drie vier vijf zes zeven tien twintig ";
/// What people do who got in.
const WORK: &str = " work works working arbeiten arbeitet travaillent travaille trabajan trabaja trabajando lavorano lavora trabalham trabalha trabalhando pracuja werken werkt connect connects anmelden einloggen rein drauf connectent connecte connecter entrent entran entra conectan conecta conectarse conectar entrano collegano accedono accedere entram conectam ligam acedem acessam inloggen loguja lacza ";
/// Words that mean getting in behind a verb: "log on", "get in".
const GET_IN: [(&str, &str); 4] = [
    (" log logs logging logged ", " on in "),
    (" get gets getting got ", " in "),
    (" sign signs ", " in on "),
    (" komt komen ", " binnen erin "),
];
/// Nobody.
const NOBODY: &str = " nobody noone none niemand keiner personne nadie nessuno ninguem nikt ";
/// None of what follows.
const NONE_OF: &str = " no zero 0 kein keine keinerlei aucun aucune sin ninguna ningun nessuna nessun sem nenhuma nenhum geen zadnych brak without sans ohne senza bez ";
/// What does not happen to them.
const TROUBLE: &str = " complains complained complaining complain refused rejected affected reported reports trouble problem problems noticed notices beschwert meckert klagt jammert abgewiesen betroffen problem probleme gemeldet merkt plaint plaigne plaignent refuse refusee bloque touche probleme problemes souci signale queja quejado rechazado rechazada afectado problema problemas lamenta lamentato rifiutato respinto problemi queixa queixou reclama reclamou recusado skarzy narzeka problemu problemow odrzucony zglasza klaagt geweigerd last problemen ";
/// What nobody makes.
const COMPLAINTS: &str = " complaint complaints ticket tickets beschwerde beschwerden klagen plainte plaintes incident incidents queja quejas incidencias lamentela lamentele segnalazione segnalazioni reclami reclamo reclamacao reclamacoes queixa queixas klacht klachten skarg skargi zgloszen ";
/// Words that deny, restrict or doubt what a clause says, or make it a wish or a condition.
const TAKEN_BACK: &str = " not cannot can't couldn't don't doesn't won't isn't aren't never only except until once before if when while should would could may might must need needs want wants nicht nie nur ausser bis sobald bevor wenn falls ob soll sollen sollte sollten muss mussen mochten wollen ne n pas plus jamais seulement sauf jusqu avant si quand lorsque devrait devraient doivent doit pour solo excepto salvo hasta antes cuando deberia deberian deben para tranne finche prima quando dovrebbe devono exceto ate nao devem nie tylko oprocz jesli niet alleen behalve totdat als moeten half most some few many einige manche viele wenige certains plusieurs algunos muchos alcuni molti alguns no kein keine aucun non hardly kaum longer mehr again wieder how wie comment como ";
/// The same where it is said of nobody, whose verb is denied in some languages.
const TAKEN_BACK_OF_NOBODY: &str = " except until if when should would could may might ausser bis wenn falls soll sollte sauf jusqu quand devrait excepto salvo hasta cuando deberia tranne quando dovrebbe exceto ate longer yet but tylko behalve als noch encore anymore ";
/// Names of tools of which the same words are said.
const TOOLS: [&str; 5] = ["diagnos", "lsdiag", "eventlog", "monitoring", "console"];

/// Words of which one begins each of these statements.
static SUBJECTS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    [EVERYBODY, ALL_OF, NOBODY, NONE_OF].into_iter().flat_map(str::split_whitespace).collect()
});

/// The words of a clause in plain letters.
fn words_of(plain: &str) -> impl Iterator<Item = &str> {
    plain
        .split(|character: char| !(character.is_alphanumeric() || character == '\''))
        .filter(|word| !word.is_empty())
}

/// What a line says of everybody.
pub(super) fn said(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    // Most lines speak neither of everybody nor of nobody.
    if !words_of(&letters::plain_case(line.text)).any(|word| SUBJECTS.contains(word)) {
        return None;
    }
    for clause in line.text.split_inclusive(['.', ',', ';', '!', '?', ':', '(', ')', '–', '—', '"']) {
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

fn says_all_is_well(clause: &str) -> bool {
    let plain = letters::plain_case(clause);
    if names_a_tool(&plain) {
        return false;
    }
    let words: Vec<&str> = words_of(&plain).take(LONGEST + 1).collect();
    if words.len() > LONGEST {
        return false;
    }
    let is_any = |list: &str| words.iter().any(|word| holds(list, word));
    let gets_in = |at: usize| {
        holds(WORK, words[at])
            || GET_IN.iter().any(|(verb, behind)| {
                holds(verb, words[at]) && words.get(at + 1).is_some_and(|next| holds(behind, next))
            })
    };
    let trouble_behind =
        |at: usize, list: &str| words.iter().skip(at + 1).take(4).any(|word| holds(list, word));
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).copied().unwrap_or_default();
        if holds(NOBODY, word) || (holds(NONE_OF, word) && (holds(PEOPLE, next) || is_one_of_people(next))) {
            return trouble_behind(at, TROUBLE) && !is_any(TAKEN_BACK_OF_NOBODY);
        }
        if holds(NONE_OF, word) && trouble_behind(at, COMPLAINTS) {
            return !is_any(TAKEN_BACK_OF_NOBODY);
        }
        let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit()) || holds(NUMBERS, word);
        let of_people = if is_number(next) { words.get(at + 2).copied().unwrap_or_default() } else { next };
        let is_everybody = (holds(EVERYBODY, word) && !holds(ALL_OF, word))
            || (holds(EVERYBODY, word) && gets_in_at(&words, at + 1, gets_in))
            || (holds(ALL_OF, word) && holds(PEOPLE, of_people));
        if is_everybody && (0..words.len()).any(gets_in) {
            return !is_any(TAKEN_BACK);
        }
    }
    false
}

/// Whether somebody gets in right behind a place: "alle arbeiten", "tous se connectent".
fn gets_in_at(words: &[&str], at: usize, gets_in: impl Fn(usize) -> bool) -> bool {
    (at..words.len().min(at + 5)).any(gets_in)
}

/// "No user", in the singular.
fn is_one_of_people(word: &str) -> bool {
    holds(" user users one utilisateur usuario utente utilizador uzytkownik gebruiker benutzer ", word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_who_gets_in_is_told_in_many_words() {
        for clause in [
            "everyone can still log on",
            "All 80 users work",
            "our users connect fine",
            "the staff gets in all day",
            "no user has reported anything",
            "no tickets this month about logons",
            "Nobody has noticed a thing",
            "die 80 Benutzer arbeiten",
            "alle kommen ganz normal rein",
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
        ] {
            assert!(says_all_is_well(clause), "{clause}");
        }
    }

    #[test]
    fn wishes_conditions_parts_and_tools_are_not_everybody() {
        for clause in [
            "all users cannot work",
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
        ] {
            assert!(!says_all_is_well(clause), "{clause}");
        }
    }
}
