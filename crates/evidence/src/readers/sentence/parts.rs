//! What is switched off, or taken away, may be a part of a machine, or something on it: its firewall, its updates.
//!
//! Which words say that a machine is off, and of which machine it is said, is in [`super::facts`] and [`super::statements`].

use super::clause::{Clause, is_machine};
use super::items::{Item, What};
use super::lists::{List, holds};
use super::tokens::Tokens;
use super::words::Concept;

/// Words in front of a machine on which something is.
static ON: List = List::of(" on auf am beim im sur sul sulla nel nella no na en op ");
/// Words for having something.
static HAS: List = List::of(
    " has had have with hat hatte haben mit tiene tenia tienen con tem teve tinha com a avait avec ha aveva heeft met ma mial z ",
);
/// Articles, but those that stand in front of people as well: "hat der Hausmeister abgeschaltet".
static ARTICLES: List = List::of(" a o os as the its la el los las le les il lo gli die das ");
/// What machines have, and people switch off: in German, where "the caretaker" may stand in the same place.
static THINGS: List = List::of(
    " firewall virenscanner virenschutz antivirus defender ipv6 smb1 smbv1 updates vererbung energiesparmodus ",
);

/// Whether a word for being off, or gone, is said of something that a machine has, or that is on it.
pub(super) fn is_of_a_part(tokens: &Tokens, clause: &Clause, at: usize) -> bool {
    let Some((item, front)) = clause.items.get(at).zip(clause.items.get(..at)) else { return false };
    // "Does not answer": that is said of machines alone.
    let is_word = item.to == item.from + 1 && !holds(super::statements::FAR, tokens.word(item.from));
    if !is_word && !item.says(Concept::Down) {
        return false;
    }
    let is_thing = |item: &Item| {
        item.what == What::Unknown || item.says(Concept::Firewall) || item.says(Concept::Product)
    };
    let is_named = |item: &Item| item.says(Concept::Firewall) || THINGS.holds(tokens.word(item.from));
    let is_on = |item: &Item| {
        (0..3).any(|step| {
            item.from.checked_sub(step).is_some_and(|token| ON.holds(tokens.word(token)))
                && clause.items.first().is_some_and(|first| first.from + step <= item.from)
        })
    };
    let things = || clause.items.iter().filter(|item| is_thing(item));
    // "On the license server the firewall is off".
    if let [machine] = clause.own.as_slice()
        && is_on(machine)
    {
        return things().next().is_some();
    }
    let Some(place) = front.iter().rposition(|item| !is_between(tokens, item)) else { return false };
    let Some(thing) = front.get(place).filter(|thing| is_thing(thing)) else { return false };
    let has = |item: &Item| HAS.holds(tokens.word(item.to.saturating_sub(1)));
    let had = front[..place].iter().rev().take_while(|item| !is_machine(item)).find(|item| has(item));
    match had {
        Some(had) if holds(" hat hatte haben ", tokens.word(had.from)) => is_named(thing),
        Some(_) => place + 1 == at || is_named(thing),
        // "Its inheritance was switched off", of whatever was spoken of before; "had the inheritance switched off".
        None => {
            let is_told = |item: &Item| item.says(Concept::Is) || item.says(Concept::Was);
            let is_noun = |item: &Item| {
                item.from.checked_sub(1).is_some_and(|token| ARTICLES.holds(tokens.word(token)))
            };
            clause.own.is_empty()
                && (front[place..].iter().any(is_told)
                    || front.iter().filter(|item| is_thing(item)).any(is_noun))
        }
    }
}

/// What stands between a thing and a word that is said of it.
fn is_between(tokens: &Tokens, item: &Item) -> bool {
    matches!(
        item.what,
        What::Says(Concept::Filler | Concept::Is | Concept::Was | Concept::Old | Concept::New)
    ) || holds(" been ete stato stata sido estado ", tokens.word(item.from))
}
