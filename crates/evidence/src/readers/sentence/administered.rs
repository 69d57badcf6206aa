//! That one or two people administer a machine and nobody else works on it: "only me and a colleague log in to look after it".
//!
//! Word by word and without the grammar of the other tables, so that languages share it. Set phrases are in [`super::words`].

use std::sync::LazyLock;

use calwise_licensing::fact::Strength;

use crate::observation::{HostFact, Observation, Saw};
use crate::reader::Source;
use crate::text::lines::Line;
use crate::text::word_lists::{WordLists, plain};

/// What words are.
#[derive(Clone, Copy)]
enum Is {
    /// Nobody else.
    Only,
    /// Who speaks.
    We,
    /// Joins the other one.
    And,
    /// Two of them.
    Two,
    /// What people do to look after a machine.
    LookAfter,
    /// Who cannot get in, or works there after all.
    TakenBack,
    /// Who does not.
    Never,
}

/// The words, in the order of what they are.
const WORDS: [(Is, &str); 7] = [
    (
        Is::Only,
        " only just nur lediglich que seulement uniquement solo solamente unicamente solamente soltanto so apenas somente alleen enkel tylko ",
    ),
    (Is::We, " me i us we ich wir mir uns moi nous yo mi nosotros io noi eu nos ik wij ja my "),
    (Is::And, " and und et y e en i "),
    (Is::Two, " two 2 both beide beiden zwei zweit deux dos due dois duas twee dwoje "),
    (
        Is::LookAfter,
        " administer administering admin administration manage managing maintain maintenance look backup backups jobs updates schauen schaut gucken guckt check checks checking tapes administrieren administration verwalten verwaltung wartung warten pflegen nachsehen administrer administration gerer maintenance regarder administrar administracion gestionar mantenimiento mirar amministrare amministrazione manutenzione gestire gerir manutencao beheren beheer onderhoud administrowac administracji ",
    ),
    (
        Is::TakenBack,
        " can could cannot able konnen kann kommen komme peut peuvent pouvons puede pueden podemos puo possono possiamo pode podem kunnen kan mozemy users benutzer anwender utilisateurs usuarios utenti gebruikers if wenn si should soll refused abgewiesen ",
    ),
    (Is::Never, " never no nie kein keine keinen jamais aucun nunca ningun sin mai nessun nooit geen nigdy "),
];

static LISTS: LazyLock<WordLists> = LazyLock::new(|| WordLists::new(&WORDS.map(|(_, words)| words), plain));

/// What a word is, a bit for each.
#[derive(Clone, Copy)]
struct Said(u32);

impl Said {
    const fn is(self, what: Is) -> bool {
        self.0 >> what as u32 & 1 == 1
    }
}

/// What the words of a text are.
fn words_of(text: &str) -> impl Iterator<Item = Said> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(|word| Said(LISTS.of(word)))
}

/// What a line says of who works on the machine.
pub(super) fn said(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    let all = Said(words_of(line.text).fold(0, |all, word| all | word.0));
    if !(all.is(Is::Only) && all.is(Is::We) && all.is(Is::LookAfter)) {
        return None;
    }
    let is_said = |sentence: &&str| !sentence.ends_with('?') && is_looked_after(sentence);
    let sentence = line.text.split_inclusive(['.', ';', '!', '?']).find(is_said)?;
    let (from, to) = line.place_of(sentence.trim());
    let provenance = source.provenance_of(from, to, Strength::Statement, None);
    let saw = Saw::Host(HostFact::AdministrationOnly(true));
    Some(Observation { machine: None, saw, provenance })
}

/// Words of a sentence that are looked at.
const LONGEST: usize = 40;

fn is_looked_after(sentence: &str) -> bool {
    let words: Vec<Said> = words_of(sentence).take(LONGEST).collect();
    let is_any = |what| words.iter().any(|word| word.is(what));
    let near = |place: usize, many: usize, what| {
        (place + 1..words.len().min(place + 1 + many)).find(|place| words[*place].is(what))
    };
    let of_us = |place: usize| {
        let and_another = near(place, 9, Is::We).is_some_and(|we| near(we, 3, Is::And).is_some());
        let another_and = near(place, 9, Is::And).is_some_and(|and| near(and, 1, Is::We).is_some());
        let two = near(place, 3, Is::Two).is_some() && is_any(Is::We);
        and_another || another_and || two
    };
    let only = |place: &usize| words[*place].is(Is::Only);
    // "Users never": nobody works there after all.
    let is_never = |place: usize| words.get(place).is_some_and(|word| word.is(Is::Never));
    let takes_back = |place: usize| {
        words[place].is(Is::TakenBack) && !is_never(place + 1) && !place.checked_sub(1).is_some_and(is_never)
    };
    is_any(Is::LookAfter) && !(0..words.len()).any(takes_back) && (0..words.len()).filter(only).any(of_us)
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("only me and Pedro can log in, the maintenance team is refused", false),
            ("only two users can administer it", false),
            ("the users work on it, only me and Pedro administer it", false),
            ("only the license server needs maintenance and updates", false),
            ("I and my colleague administer the farm", false),
        ] {
            assert_eq!(is_looked_after(sentence), expected, "{sentence}");
        }
    }
}
