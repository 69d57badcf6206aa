//! That one or two people administer a machine and nobody else works on it: "only me and a colleague log in to look after it".
//!
//! Word by word and without the grammar of the other tables, so that languages share it. Set phrases are in [`super::words`].

use calwise_licensing::fact::Strength;
use calwise_licensing::letters;

use super::tokens::holds;
use crate::observation::{HostFact, Observation, Saw};
use crate::reader::Source;
use crate::text::lines::Line;
use crate::text::marks::Marks;

/// Nobody else.
const ONLY: &str = " only just nur lediglich que seulement uniquement solo solamente unicamente solamente soltanto so apenas somente alleen enkel tylko ";
/// Who speaks.
const WE: &str = " me i us we ich wir mir uns moi nous yo mi nosotros io noi eu nos ik wij ja my ";
/// Joins the other one.
const AND: &str = " and und et y e en i ";
/// Two of them.
const TWO: &str = " two 2 zwei zweit deux dos due dois duas twee dwoje ";
/// What people do to look after a machine.
const LOOK_AFTER: &str = " administer administering admin administration manage managing maintain maintenance look backup backups jobs updates administrieren administration verwalten verwaltung wartung warten pflegen nachsehen administrer administration gerer maintenance regarder administrar administracion gestionar mantenimiento mirar amministrare amministrazione manutenzione gestire gerir manutencao beheren beheer onderhoud administrowac administracji ";
/// Who cannot get in, or works there after all.
const TAKEN_BACK: &str = " can could cannot able konnen kann kommen komme peut peuvent pouvons puede pueden podemos puo possono possiamo pode podem kunnen kan mozemy users benutzer anwender utilisateurs usuarios utenti gebruikers if wenn si ? should soll refused abgewiesen ";

/// What stands in words of [`LOOK_AFTER`]: few lines are looked at more closely.
static STEMS: Marks = Marks::new(&[
    "dmin", "anag", "ain", "ook", "ackup", "jobs", "updates", "erwalt", "artung", "arten", "pfleg",
    "achsehen", "érer", "erer", "egarder", "esti", "anten", "mirar", "anut", "erir", "behe", "nderhoud",
]);

/// What a line says of who works on the machine.
pub(super) fn said(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    if !STEMS.stand_in(line.text) {
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
    let plain = letters::plain_case(sentence);
    let words: Vec<&str> = plain
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(LONGEST)
        .collect();
    let is_any = |list: &str| words.iter().any(|word| holds(list, word));
    let near = |at: usize, many: usize, list: &str| {
        (at + 1..words.len().min(at + 1 + many)).find(|at| holds(list, words[*at]))
    };
    let only = |at: &usize| holds(ONLY, words[*at]);
    let of_us = |at: usize| {
        let and_another = near(at, 6, WE).is_some_and(|we| near(we, 3, AND).is_some());
        let another_and = near(at, 6, AND).is_some_and(|and| near(and, 1, WE).is_some());
        let two = near(at, 3, TWO).is_some() && is_any(WE);
        and_another || another_and || two
    };
    is_any(LOOK_AFTER) && !is_any(TAKEN_BACK) && (0..words.len()).filter(only).any(of_us)
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
