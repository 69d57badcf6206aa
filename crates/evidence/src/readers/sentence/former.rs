//! Machines that others took over from: "CALs were moved from LIC1 to LIC2, LIC1 is off", "LIC1 was replaced by LIC2",
//! "old = LIC1, new = LIC2".
//!
//! That one of them does not answer is how it should be, unless somebody still points there: it is a hint and no more.

use calwise_licensing::fact::Strength;
use calwise_licensing::name::MachineName;

use crate::observation::{LinkFact, Observation, Saw};
use crate::records::context::is_machine;
use crate::text::word_lists::plain;

/// What is done to what a machine had, in plain letters.
const MOVED: &str = " migrated moved transferred relocated migration umgezogen migriert verschoben uebertragen umgestellt migre migrees deplace deplacees \
    transfere transferees transferes migrado migrada migradas migrados movido trasladado trasladadas migrato migrata migrate spostato spostate \
    migradas transferido verhuisd gemigreerd verplaatst zmigrowano przeniesiono przeniesione ";
/// Which machine it had before, and where it is now.
const FROM: &str = " from von vom de du desde del da dal van z ze ";
const TO: &str = " to auf nach zu sur vers a su em hacia al para su naar do na onto ";
/// One machine stands in the place of another.
const REPLACED: &str = " replaced superseded ersetzt abgeloest abgelost remplace remplacee reemplazado sustituido sostituito substituido vervangen zastapiony ";
const BY: &str = " by durch von par por da dal door przez with mit ";
/// What one of two machines is called beside the other.
const OLD: &str = " old former previous alt alter ancien viejo antiguo vecchio antigo velho oud oude stary ";
const NEW: &str = " new neu neuer nouveau nuevo nuovo novo nieuw nieuwe nowy ";
/// Words between two of these parts, and one.
const NEAR: usize = 4;

/// Takes the silence of machines that others took over from for a hint.
pub(super) fn weaken(text: &str, observations: &mut [Observation]) {
    if !observations.iter().any(|seen| silent(seen).is_some()) {
        return;
    }
    let former = former(text);
    for seen in observations {
        if silent(seen).is_some_and(|silent| former.iter().any(|name| name.is_same_machine(silent))) {
            seen.provenance.strength = Strength::Wording;
        }
    }
}

/// The machine that does not answer.
fn silent(seen: &Observation) -> Option<&MachineName> {
    match &seen.saw {
        Saw::Probe { target, fact: LinkFact::Port(_, false) } => Some(target),
        Saw::Link { server, fact: LinkFact::Port(_, false) | LinkFact::Available(false) } => server.as_ref(),
        _ => None,
    }
}

/// The machines from which a text says that something was taken.
fn former(text: &str) -> Vec<MachineName> {
    let is_edge = |letter: char| !(letter.is_alphanumeric() || matches!(letter, '-' | '.' | '_'));
    let words: Vec<&str> =
        text.split(is_edge).map(|word| word.trim_matches('.')).filter(|word| !word.is_empty()).collect();
    let is = |word: &str, list: &str| {
        let word: String = word.chars().map(plain).collect();
        list.split_ascii_whitespace().any(|known| known == word)
    };
    let near =
        |from: usize, list: &str| (from + 1..words.len().min(from + 1 + NEAR)).any(|at| is(words[at], list));
    let machines = (0..words.len()).filter(|at| is_machine(words[*at]));
    let was_left = |at: &usize| {
        let is_from = *at > 0 && is(words[at - 1], FROM);
        let goes_on =
            (at + 1..words.len().min(at + 1 + NEAR)).any(|to| is(words[to], TO) && near_machine(&words, to));
        let is_moved = words[..*at].iter().rev().take(3 * NEAR).any(|word| is(word, MOVED));
        let is_replaced = near(*at, REPLACED) && {
            let by = (at + 1..words.len().min(at + 1 + 2 * NEAR)).find(|by| is(words[*by], BY));
            by.is_some_and(|by| near_machine(&words, by))
        };
        // "LIC1 was switched off, its CALs were moved to LIC2".
        let is_emptied = || {
            let moved = (at + 1..words.len()).find(|at| is(words[*at], MOVED));
            moved.is_some_and(|moved| {
                let of_cals = words[at + 1..moved].iter().any(|word| is_of_cals(word));
                of_cals
                    && (moved + 1..words.len().min(moved + NEAR))
                        .any(|to| is(words[to], TO) && near_machine(&words, to))
            })
        };
        // "old = LIC1, new = LIC2".
        let is_called = |at: usize, list: &str| at > 0 && is(words[at - 1], list);
        let is_old = || {
            is_called(*at, OLD)
                && (0..words.len()).any(|other| is_machine(words[other]) && is_called(other, NEW))
        };
        (is_from && goes_on && is_moved) || is_replaced || is_emptied() || is_old()
    };
    machines.filter(was_left).filter_map(|at| MachineName::new(words[at])).collect()
}

/// Whether a word names CALs or licenses.
fn is_of_cals(word: &str) -> bool {
    let word: String = word.chars().map(plain).collect();
    ["cal", "licen", "lizenz"].iter().any(|stem| word.starts_with(stem))
}

/// Whether a machine stands soon behind a word.
fn near_machine(words: &[&str], at: usize) -> bool {
    words.iter().skip(at + 1).take(NEAR).any(|word| is_machine(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_former_where_another_took_over() {
        for (text, expected) in [
            ("CALs were migrated from SRV-LIC1 to SRV-LIC2 on Friday, SRV-LIC1 is off", Some("SRV-LIC1")),
            ("LIC01 was replaced by LIC02 in May", Some("LIC01")),
            ("Wir haben die Lizenzen von LIC01 auf LIC02 verschoben, migriert am Freitag", None),
            ("Migriert haben wir von LIC01 nach LIC02", Some("LIC01")),
            ("LIC1 a été arrêté, ses CAL ont été transférées sur LIC2.", Some("LIC1")),
            ("on a changé (ancien = LIC1, nouveau = LIC2)", Some("LIC1")),
            ("the old LIC1 is off", None),
            ("Les CAL ont été déplacées", None),
            ("LIC01 is off, LIC02 works", None),
            ("users were moved to TS2", None),
        ] {
            let found = former(text);
            assert_eq!(found.first().map(MachineName::as_str), expected, "{text}");
        }
    }
}
