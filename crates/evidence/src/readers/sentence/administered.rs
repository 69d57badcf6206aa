//! That one or two people administer a machine and nobody else works on it: "only me and a colleague log in to look after it".
//!
//! Word by word and without the grammar of the other tables, so that languages share it. Set phrases are in [`super::words`].

use std::sync::LazyLock;

use calwise_licensing::fact::Strength;

use super::claimed::is_claimed;
use crate::observation::{HostFact, Observation, Saw};
use crate::reader::Source;
use crate::text::lines::Line;
use crate::text::word_lists::{WordLists, plain};

/// What words are.
#[derive(Clone, Copy)]
enum Is {
    /// Nobody else.
    Only,
    /// Nobody, who is followed by who else.
    Nobody,
    /// Who speaks.
    We,
    /// Who belongs to who speaks.
    Other,
    /// Joins the other one.
    And,
    /// Two of them.
    Two,
    /// What people do to look after a machine.
    LookAfter,
    /// Who cannot get in, or works there after all.
    TakenBack,
    /// Those who work.
    Users,
    /// There are none of those.
    Not,
    /// What they have to do there.
    Nothing,
    /// Leads to who else.
    But,
    /// Those who administer machines.
    Admins,
    /// What people do who sign in.
    GoesThere,
    /// What only those use who administer.
    AdminTool,
}

/// The words, in the order of what they are.
const WORDS: [(Is, &str); 15] = [
    (
        Is::Only,
        " only just nur lediglich bloss ausschliesslich que seulement uniquement seuls seules solo solamente unicamente soltanto so apenas somente alleen enkel slechts tylko ",
    ),
    (Is::Nobody, " nobody noone niemand keiner personne nadie nessuno ninguem nikt "),
    (
        Is::We,
        " me i us we you ich wir mir uns du moi nous yo mi nosotros nosotras io noi eu nos ik wij ja my entramos usamos accedemos conectamos miramos administramos entriamo usiamo accediamo ",
    ),
    (
        Is::Other,
        " colleague boss chef kollege kollegin kollegen chefin collegue patron companera companero jefe jefa collega capo colega chefe baas szef kolega ",
    ),
    (Is::And, " and und et y e en i plus sowie "),
    (Is::Two, " two 2 both beide beiden zwei zweit deux dos due dois duas twee dwoje "),
    (
        Is::LookAfter,
        " administer administering admin admins administration manage managing maintain maintaining maintenance look looking check checking watch backup backups jobs updates patch patching tapes tape drives alerts monitoring mmc rsat console konsole konsolen consola consoles administrieren administration verwalten verwaltung wartung warten pflegen nachsehen nachschauen schauen schaut gucken sehen kontrollieren kontrolle betreuen kummern einspielen administrer administrons gerer entretenir maintenance regarder voir verifier surveiller oeil œil alertes administrar administracion administrarlo gestionar gestionarlo mantenimiento mirar revisar comprobar vigilar copias amministrare amministrazione manutenzione gestire controllare guardare vedere gerir verificar manutencao ver beheren beheer onderhoud kijken controleren nakijken administrowac administracji sprawdzac ",
    ),
    (
        Is::TakenBack,
        " can could cannot able konnen kann kommen komme peut peuvent pouvons puede pueden podemos puo possono possiamo pode podem kunnen kan mozemy if wenn si should soll refused abgewiesen refuses refusees rifiutati rechazados recusados geweigerd others andere anderen autres otros altri outros anderen inni ",
    ),
    (Is::Users, " users benutzer anwender utilisateurs usuarios utenti gebruikers utilizadores "),
    (
        Is::Not,
        " no not never kein keine keinen nie nicht aucun aucune jamais pas nunca ningun sin nessun non mai nao geen nooit zadnych ",
    ),
    (Is::Nothing, " business verloren zoeken suchen "),
    (
        Is::But,
        " but except besides ausser als sauf que hormis sino excepto salvo tranne exceto behalve oprocz ",
    ),
    (
        Is::Admins,
        " admins administrators administratoren administrateurs administradores amministratori beheerders administratorzy sistemisti sysadmins systemverwalter sysadminow ",
    ),
    (
        Is::GoesThere,
        " use uses log logs login sign signs connect connects touch rdp utilisent connectent usan entran acceden usano entrano accedono usam entram acessam gebruiken uzywaja ",
    ),
    (
        Is::AdminTool,
        " mmc rsat jump management administer administering manage managing gerer administrer verwalten gestire ",
    ),
];

static LISTS: LazyLock<WordLists> = LazyLock::new(|| WordLists::new(&WORDS.map(|(_, words)| words), plain));

/// What a word is, a bit for each.
#[derive(Clone, Copy)]
struct Said(u32);

/// The bit of a word that is none of these and begins with a capital, as names do.
const NAME: u32 = 1 << 31;

impl Said {
    const fn is(self, what: Is) -> bool {
        self.0 >> what as u32 & 1 == 1
    }

    const fn is_name(self) -> bool {
        self.0 == NAME
    }
}

/// What the words of a text are.
fn words_of(text: &str) -> impl Iterator<Item = Said> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(|word| match LISTS.of(word) {
        0 if word.starts_with(char::is_uppercase) => Said(NAME),
        known => Said(known),
    })
}

/// What a line says of who works on the machine.
pub(super) fn said(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    said_in(source, line, line.text)
}

/// The same for a part of a line.
pub(super) fn said_in(source: &Source<'_>, line: &Line<'_>, text: &str) -> Option<Observation> {
    let all = Said(words_of(text).fold(0, |all, word| all | word.0));
    if !((all.is(Is::Only) || all.is(Is::Nobody))
        && (all.is(Is::We) || all.is(Is::Two) || all.is(Is::GoesThere))
        && (all.is(Is::LookAfter) || all.is(Is::Admins)))
    {
        return None;
    }
    let is_said =
        |sentence: &&str| !sentence.ends_with('?') && is_looked_after(sentence) && is_claimed("", sentence);
    // What stands in brackets is a sentence of its own.
    let inside = || text.split('(').skip(1).filter_map(|rest| Some(rest.split_once(')')?.0));
    let sentence = text.split_inclusive(['.', ';', '!', '?']).chain(inside()).find(is_said)?;
    let (from, to) = line.place_of(sentence.trim());
    let provenance = source.provenance_of(from, to, Strength::Statement, None);
    let saw = Saw::Host(HostFact::AdministrationOnly(true));
    Some(Observation { machine: None, saw, provenance })
}

/// Words of a sentence that are looked at.
const LONGEST: usize = 40;
/// Words behind users within which it is said that they have nothing to do there.
const NO_BUSINESS: usize = 6;
/// Words between the one that leaves nobody else and those who are left.
const REACH: usize = 8;

fn is_looked_after(sentence: &str) -> bool {
    let words: Vec<Said> = words_of(sentence).take(LONGEST).collect();
    let is = |place: usize, what| words.get(place).is_some_and(|word| word.is(what));
    let is_any = |what| words.iter().any(|word| word.is(what));
    let near = |place: usize, many: usize, what| {
        (place + 1..words.len().min(place + 1 + many)).find(|place| words[*place].is(what))
    };
    // "We are two administrators and only we log on".
    let are_two_admins = (0..words.len()).any(|at| is(at, Is::Two) && near(at, 2, Is::Admins).is_some());
    let only_we = |place: usize| near(place, 2, Is::We).is_some() && is_any(Is::Two);
    // "Me and Pedro", "my colleague and I", "io e un collega".
    let of_us = |place: usize| {
        let joins = |and: usize| {
            let we_before = (1..=2).any(|step| and.checked_sub(step).is_some_and(|at| is(at, Is::We)));
            let we_behind = is(and + 1, Is::We);
            let other_before = (1..=2).any(|step| and.checked_sub(step).is_some_and(|at| is(at, Is::Other)));
            we_before || we_behind || (other_before && near(and, 2, Is::We).is_some())
        };
        let is_joined =
            (place + 1..words.len().min(place + 1 + REACH + 2)).any(|at| is(at, Is::And) && joins(at));
        let two =
            near(place, 3, Is::Two).is_some_and(|two| is_any(Is::We) || near(two, 5, Is::Other).is_some());
        // "Soltanto in due sistemisti".
        let two_admins = near(place, 3, Is::Two).is_some_and(|two| near(two, 2, Is::Admins).is_some());
        // "Only Ola and Henrik use it".
        let named = is(place + 2, Is::And)
            && [place + 1, place + 3].iter().all(|at| words.get(*at).is_some_and(|word| word.is_name()))
            && near(place + 3, 2, Is::GoesThere).is_some()
            && is_any(Is::AdminTool)
            && !is_any(Is::Users);
        is_joined || two || two_admins || named || only_we(place)
    };
    let only = |place: &usize| {
        words[*place].is(Is::Only) || (words[*place].is(Is::Nobody) && near(*place, 4, Is::But).is_some())
    };
    let users_work = (0..words.len()).any(|at| {
        let is_denied = (1..=2).any(|step| at.checked_sub(step).is_some_and(|at| is(at, Is::Not)));
        // "Users never", "users have no business there", "Anwender haben da nichts zu suchen".
        let have_none = near(at, NO_BUSINESS, Is::Nothing).is_some();
        is(at, Is::Users) && !is_denied && !is(at + 1, Is::Not) && !have_none
    });
    let looks_after = words.iter().any(|word| word.is(Is::LookAfter) && !word.is(Is::Admins))
        || (are_two_admins && (0..words.len()).filter(only).any(only_we));
    looks_after && !is_any(Is::TakenBack) && !users_work && (0..words.len()).filter(only).any(of_us)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Input;

    #[test]
    fn those_who_look_after_a_machine_are_told_from_those_who_work_on_it() {
        for (sentence, expected) in [
            ("only me and Pedro log in to look at the jobs", true),
            ("This box is only a hop for me and Ines to administer the DMZ servers", true),
            ("there are just two of us for the maintenance, we take turns", true),
            ("da gehen nur ich und mein Kollege zur Wartung drauf", true),
            ("das sind nur mein Kollege und ich für die Wartung", true),
            ("on n'est que deux à s'y connecter, mon collègue et moi, pour l'administrer", true),
            ("solo entramos Luis y yo para administrar las copias", true),
            ("solo yo y Luis entramos para administrar las copias", true),
            ("Drauf gehen nur wir beiden Admins, um Jobs zu prüfen, Benutzer nie", true),
            ("The only humans who ever log on are Priya and me, to look at jobs", true),
            ("The only humans who log on are users and me, to look at jobs", false),
            ("da schauen nur die Kollegin und ich nach den Platten", true),
            ("nobody but the two of us touches it, we patch it now and then", true),
            ("the only people who ever sign in are Ines and me, to look at jobs", true),
            ("seuls mon chef et moi y allons voir les alertes", true),
            ("solo entramos dos personas para administrarlo, nunca usuarios", true),
            ("alleen mijn collega en ik kijken er af en toe naar de tapes", true),
            ("ci entriamo solo io e un collega per controllare i nastri", true),
            ("Somos dois administradores e só nós entramos nesse servidor", true),
            ("wir sind zwei Admins und nur wir melden uns da an", true),
            ("Only Ola and Henrik use it, MMC consoles and powershell, no user apps on it", true),
            ("keiner, nur du und ich für die Veeam-Konsole", true),
            ("only Outlook and Teams are on it, we patch them", false),
            ("only Ola and Henrik use it, for drawing", false),
            ("Only SAP and Datev use it, updates on Sunday", false),
            ("Only Maria and Jose log on to do the payroll, admins look at the console sometimes", false),
            ("two administrators left, only we users are here", false),
            ("lavoriamo soltanto in due sistemisti (patch e backup), utenti non ce ne sono", true),
            ("Siamo due sistemisti e solo noi entriamo, gli altri vengono rifiutati", false),
            ("Solo trabajamos dos personas en la oficina, el administrador y yo, con Contaplus", false),
            (
                "Alleen Ruben en ik komen op die machine, voor updates, gebruikers hebben daar niks te zoeken",
                true,
            ),
            ("only me and Pedro patch it, the users have no business there", true),
            ("only me and Pedro patch it, the users have not called", false),
            ("since Monday only two admins get in", false),
            ("nur die Benutzer und ich schauen da rein", false),
            ("niemand kommt rein, der Kollege und ich schauen gerade", false),
            ("only me and Pedro can log in, the maintenance team is refused", false),
            ("only two users can administer it", false),
            ("the users work on it, only me and Pedro administer it", false),
            ("only the license server needs maintenance and updates", false),
            ("I and my colleague administer the farm", false),
        ] {
            assert_eq!(is_looked_after(sentence), expected, "{sentence}");
        }
    }

    #[test]
    fn what_stands_in_brackets_is_said_by_itself() {
        let text = "FIBU-DB02 (SQL, keine Anwender drauf, es gehen nur der Kollege Brandt und ich zum Administrieren rauf) kommen wir seit gestern nicht mehr rein.";
        let source = Source::new(0, text);
        assert!(said(&source, &source.lines[0]).is_some());
    }

    #[test]
    fn who_guesses_or_asks_states_nothing() {
        for (sentence, expected) in [
            ("only me and Pedro log in to look at the jobs", 1),
            ("I think only me and Pedro log in to look at the jobs", 0),
            ("only me and Pedro log in to look at the jobs, probably", 0),
            ("Vielleicht gehen nur ich und mein Kollege zur Wartung drauf", 0),
            ("Why do only me and Pedro administer this", 0),
        ] {
            let input = Input { name: "paste".into(), bytes: sentence.as_bytes().to_vec() };
            let case = crate::read(vec![input]);
            let seen = case.inputs[0].segments.iter().flat_map(|segment| &segment.observations);
            let stated =
                seen.filter(|seen| matches!(seen.saw, Saw::Host(HostFact::AdministrationOnly(true))));
            assert_eq!(stated.count(), expected, "{sentence}");
        }
    }
}
