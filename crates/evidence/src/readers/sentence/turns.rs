//! Windows 10 and 11 that people take for hosts: two who throw each other out, a Home edition that lets nobody in.
//!
//! Told of a text as a whole; what a clause says of such a Windows is in [`super::releases`].

use calwise_licensing::fact::{Provenance, Strength};
use calwise_licensing::knowledge::messages::Says;
use calwise_licensing::platform::Installation;
use calwise_licensing::symptom::SymptomKind;

use super::clauses::Sentence;
use super::items::{Item, Role, What};
use super::lists::List;
use super::tokens::Tokens;
use super::words::Concept;
use crate::messages::Known;
use crate::observation::{MachineFact, Observation, Saw};
use crate::reader::Source;

/// What one does to the other.
const THROWS: List = List::of(
    " kicks kicked kick throws thrown throw bumps bumped boots booted wyrzuca wyrzucilo wyrzucana rozlacza rauswirft rausgeworfen rausgekickt gekickt fliegt fliege wirft ejecte ejectee ejecter vire expulse deconnecte deconnectee echa echan expulsa saca desconecta caccia butta disconnette scollega scollegato derruba expulsa desconecta gooit uitgegooid eruit uitgelogd выкидывает выбивает отключает выбрасывает ",
);
/// Who that is.
const OTHERS: List = List::of(
    " other another second colleague andere anderer anderen andern zweite zweiter kollege kollegin autre seconde collegue otro otra segundo companero compañera altro altra collega outro outra segundo ander andere tweede inny inna druga drugi drugiego другой другого второй второго коллега ",
);

/// That they do, where a text says so.
pub(super) fn taken(source: &Source<'_>, tokens: &Tokens, sentences: &[Sentence]) -> Option<Observation> {
    let all = || sentences.iter().flat_map(|sentence| &sentence.items);
    let is_of_a_server = |item: &Item| {
        matches!(
            item.what,
            What::Machine(Role::Host | Role::LicenseServer | Role::Broker, _) | What::Release(..)
        )
    };
    // "We have no server": that there is none is all that may be said of one.
    let has_server = |sentence: &Sentence| {
        let is_server = |item: &Item| matches!(item.what, What::Machine(Role::Server, _));
        sentence.items.iter().any(is_server) && !sentence.items.iter().any(|item| item.says(Concept::Not))
    };
    let is_client = all().any(|item| item.what == What::ClientWindows);
    if !is_client || all().any(is_of_a_server) || sentences.iter().any(has_server) {
        return None;
    }
    let says = |sentence: &Sentence, list: &List| {
        sentence.items.iter().any(|item| (item.from..item.to).any(|at| list.holds(tokens.word(at))))
    };
    let is_told = |sentence: &&Sentence| {
        !sentence.is_question
            && !sentence.items.iter().any(|item| {
                matches!(
                    item.what,
                    What::Says(Concept::Guess | Concept::Should | Concept::Past | Concept::Was)
                )
            })
            && says(sentence, &THROWS)
            && says(sentence, &OTHERS)
    };
    let sentence = sentences.iter().find(is_told)?;
    let provenance = place(source, tokens, sentence.items.first()?, sentence.items.last()?)?;
    Some(Observation { machine: None, saw: Saw::Symptom(SymptomKind::SessionsOnClientWindows), provenance })
}

fn place(source: &Source<'_>, tokens: &Tokens, first: &Item, last: &Item) -> Option<Provenance> {
    let (start, end) = (tokens.all.get(first.from)?.start, tokens.all.get(last.to.checked_sub(1)?)?.end);
    Some(source.provenance_of(start, end, Strength::Statement, None))
}

/// A Home edition, where people were told that the computer is not licensed to accept remote connections.
pub(super) fn home(source: &Source<'_>, tokens: &Tokens, sentences: &[Sentence]) -> Option<Observation> {
    const HOME: List = List::of(" home famille familiale hogar domowy домашняя ");
    let refuses = Known::Message(Says::Symptom(SymptomKind::NotLicensedForConnections));
    let is_home = |item: &&Item| {
        item.what == What::ClientWindows && (item.from..=item.to).any(|at| HOME.holds(tokens.word(at)))
    };
    let item = sentences.iter().flat_map(|sentence| &sentence.items).find(is_home)?;
    let is_refused = source.messages.iter().any(|found| found.known == refuses);
    let saw = Saw::Machine(MachineFact::Installation(Installation::Client));
    let provenance = place(source, tokens, item, item).filter(|_| is_refused)?;
    Some(Observation { machine: None, saw, provenance })
}
