//! What people write: sentences about hosts, license servers and CALs in eleven languages, of Japanese and Chinese a few phrases.
//!
//! A small grammar over a table of words. It comes last, takes nothing that looks like the output of a
//! tool, and says nothing where it is not sure: guesses, questions, conditions and advice state nothing.

mod administered;
mod answers;
mod cal_senses;
mod cals;
mod claimed;
mod clause;
mod clauses;
mod client_program;
mod counted;
mod cut;
mod days;
mod denials;
mod diagnoser;
mod east_asian;
mod facts;
mod former;
mod holders;
mod inside;
mod items;
mod lexicon;
mod licenses;
mod lists;
mod local;
mod names;
mod numbers;
mod numerals;
mod one_text;
mod only_enabled;
mod parsed;
mod parts;
mod paths;
mod prose;
mod refusals;
mod releases;
mod segments;
mod senses;
mod settings;
mod stated_facts;
mod statements;
mod tokens;
mod triggers;
mod turns;
mod ways;
mod well;
mod wizard;
mod words;

pub(super) use claimed::is_guess;
pub(crate) use claimed::opens_guess;
use items::{Item, Role, What};
pub(crate) use names::NamedRoles;
use one_text::{goes_on, text_at};
use parsed::Parsed;
pub(crate) use prose::ProseLines;
pub(crate) use prose::is_prose;
use statements::Statements;
use tokens::Tokens;
use triggers::is_trigger;
pub(crate) use well::says_all_is_well as all_is_well;
use words::Concept;

use std::ops::Range;

use calwise_licensing::deployment::SettingPlace;
use calwise_licensing::knowledge::messages::Says;
use calwise_licensing::symptom::SymptomKind;

use super::{client_codes, event_mention, order_line, policy_line, value_mention};
use crate::messages::{Known, MessageMatch};
use crate::observation::{HostFact, Observation, Saw};
use crate::reader::{Reader, Reading, Source};
use crate::text::lines::{Line, offset};

pub(super) static READER: Reader = Reader { id: "sentence", read };

fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    // A text that states nothing states nothing from its second line on either, and is not looked at line by line.
    if source.silent_text.borrow().contains(&at) {
        return None;
    }
    let Some((lines, start, end)) = text_at(source, at) else {
        // Japanese and Chinese have no words that blanks set apart.
        let mut observations = Vec::new();
        east_asian::stated(source, source.line(at)?, &mut observations);
        return (!observations.is_empty()).then(|| Reading { lines: 1, observations, ..Reading::default() });
    };
    let end = source.line(at + lines - 1).map_or(end, |last| end_of_sentence(source, at + lines, last));
    let is_silent = source.roles.get().is_some_and(|roles| roles.is_silent(start));
    let mut observations = if is_silent { Vec::new() } else { statements(source, start, end, false) };
    if super::COMPLETE {
        for line in source.lines.iter().skip(at).take(lines) {
            let mut refusals = refusals::said(source, line, &observations);
            observations.append(&mut refusals);
        }
    }
    let mut named = named_by_tools(source, at, lines);
    // Where the sentence was understood, its words are not told of again by the name of the policy.
    if observations.iter().any(|seen| matches!(&seen.saw, Saw::Host(HostFact::Mode(SettingPlace::Policy, _))))
    {
        named.retain(|seen| !matches!(&seen.saw, Saw::RegistryValue { name, .. } if name == "LicensingMode"));
    }
    observations.append(&mut named);
    if super::COMPLETE {
        former::weaken(source.slice(start, end), &mut observations);
    }
    take_events(source, at + 1..at + lines, &mut observations);
    add_all_is_well(source, at, lines, &mut observations);
    if observations.is_empty() {
        source.silent_text.replace(at..at + lines);
        return None;
    }
    Some(Reading { lines, observations, ..Reading::default() })
}

/// Takes events that the lines of a text name with their source: the first line was asked for them before.
fn take_events(source: &Source<'_>, lines: Range<usize>, observations: &mut Vec<Observation>) {
    for mention in lines.filter_map(|at| (event_mention::READER.read)(source, at)) {
        for seen in mention.observations {
            let Saw::Event { event, .. } = &seen.saw else { continue };
            let is_same = |known: &Observation| matches!(&known.saw, Saw::Event { event: told, .. } if told.kind == event.kind);
            observations.retain(|known| !is_same(known));
            observations.push(seen);
        }
    }
}

/// Bytes between a verb and the message that it leads to.
const LEADS_WITHIN: u32 = 12;

/// Whether a message of Windows that tells of licensing stands right behind a place.
fn message_behind(source: &Source<'_>, at: u32) -> bool {
    let next = source.messages.partition_point(|found| found.start < at);
    source.messages.get(next).is_some_and(|found| {
        found.start - at <= LEADS_WITHIN
            && matches!(found.known, Known::Message(Says::Symptom(SymptomKind::LicensingProtocolError)))
    })
}

/// The first message that stands in a line, or reaches into it.
fn message_in<'a>(source: &'a Source<'_>, line: &Line<'_>) -> Option<&'a MessageMatch> {
    let first = source.messages.partition_point(|found| found.end <= line.start);
    source.messages.get(first).filter(|found| found.start < line.end())
}

/// What is said of machines anywhere in the text, worked out once.
fn roles<'a>(source: &'a Source<'_>) -> &'a NamedRoles {
    source.roles.get_or_init(|| named_roles(source))
}

/// Whether a paste speaks of license servers or of their service, or holds a message of licensing.
pub(super) fn speaks_of_servers(source: &Source<'_>) -> bool {
    let tells = |found: &MessageMatch| match found.known {
        Known::Message(Says::Symptom(kind)) => kind.is_of_licensing(),
        Known::Event(_) => true,
        Known::Message(_) => false,
    };
    let roles = roles(source);
    roles.speak_of_servers || roles.speak_of_service || source.messages.iter().any(tells)
}

/// The same, worked out.
fn named_roles(source: &Source<'_>) -> NamedRoles {
    let mut roles = NamedRoles::default();
    let mut at = 0;
    while at < source.lines.len() {
        let Some((lines, start, end)) = text_at(source, at) else {
            at += 1;
            continue;
        };
        if let Some(parsed) = Parsed::of(source, &(start..end)) {
            roles.learn(source, start..end, parsed);
        } else {
            roles.learn_silence(start);
        }
        at += lines;
    }
    roles.compare_with(source.text);
    roles
}

/// What a person says on lines that hold a message of Windows, beside it.
pub(super) fn beside_messages(source: &Source<'_>, at: usize, lines: usize) -> Vec<Observation> {
    let (Some(first), Some(last)) = (source.line(at), source.line(at + lines.saturating_sub(1))) else {
        return Vec::new();
    };
    let mut observations = named_by_tools(source, at, lines);
    if !is_prose(first.text) {
        return observations;
    }
    // What ends a sentence of the line before was read with it.
    let before = at.checked_sub(1).and_then(|before| source.line(before)).filter(|line| is_prose(line.text));
    let mut from = match before {
        Some(before) if message_in(source, first).is_some() && goes_on(source, before.text, first) => {
            end_of_sentence(source, at, before)
        }
        _ => first.start,
    };
    let known = source.messages.partition_point(|found| found.start < first.start);
    // What no source confirms as Windows' is read as a person's words, too.
    let here = source.messages[known..].iter().take_while(|found| found.start <= last.end());
    for found in here.filter(|found| found.is_confirmed) {
        if from < found.start {
            observations.append(&mut statements(source, from, found.start, true));
        }
        from = end_of_message(source, found, last.end()).max(from);
    }
    let end = end_of_sentence(source, at + lines, last);
    observations.append(&mut statements(source, from, end, true));
    add_all_is_well(source, at, lines, &mut observations);
    observations
}

/// Adds that everybody gets in where a line says so, and nothing said it yet.
fn add_all_is_well(source: &Source<'_>, at: usize, lines: usize, observations: &mut Vec<Observation>) {
    let is_told = |seen: &Observation| matches!(&seen.saw, Saw::Client(client) if client.gets_in.is_some());
    if !observations.iter().any(is_told) {
        let mut lines = source.lines.iter().skip(at).take(lines);
        observations.extend(lines.find_map(|line| well::said(source, line)));
    }
}

/// Bytes within which the sentence of a notification ends.
const LONGEST_REST: usize = 400;

/// Where the text of a message ends. The sentence of the notification past the grace period goes on, in words that vary,
/// with license servers that were not contacted: nobody says there that one cannot be.
fn end_of_message(source: &Source<'_>, found: &MessageMatch, end: u32) -> u32 {
    let is_notification = matches!(found.known, Known::Message(Says::Symptom(SymptomKind::PastGracePeriod)));
    if !is_notification {
        return found.end;
    }
    let rest = source.slice_at_most(found.end, LONGEST_REST);
    let length = rest.find(['.', '!', '"', '”', '»', '\n']).unwrap_or(rest.len());
    (found.end + offset(length)).min(end.max(found.end))
}

/// Where the sentence ends that a program broke at the end of a line, within the next line and before any message in it;
/// else the end of the line.
fn end_of_sentence(source: &Source<'_>, next: usize, last: &Line<'_>) -> u32 {
    // Neither an entry of a list nor a line with a code of a client is the end of what stands above it.
    let is_own = |line: &Line<'_>| {
        line.text.trim_start().starts_with(['-', '*', '•'])
            || (super::COMPLETE && client_codes::tells(source, next))
    };
    let goes_on = |line: &&Line<'_>| goes_on(source, last.text, line) && !is_own(line);
    let Some(next) = source.line(next).filter(goes_on) else { return last.end() };
    let end = message_in(source, next).map_or(next.end(), |found| found.start.max(next.start));
    match source.slice(next.start, end).find(['.', '!', '?']) {
        Some(end) => next.start + offset(end),
        None => end,
    }
}

/// The number that somebody wrote in words, and nothing else.
pub(super) fn number_in_words(text: &str) -> Option<u32> {
    let tokens = Tokens::of(text, 0);
    numbers::counted(&tokens, 0).filter(|(_, length)| *length == tokens.all.len()).map(|(number, _)| number)
}

/// What a person says in lines that begin before a place and go on behind another, which a report has taken.
pub(super) fn around(source: &Source<'_>, line: &Line<'_>, start: u32, end: u32) -> Vec<Observation> {
    if !is_prose(line.text) {
        return Vec::new();
    }
    let mut observations = statements(source, line.start, start.max(line.start), true);
    observations.append(&mut statements(source, end.min(line.end()), line.end(), false));
    observations
}

/// Events that a person tells of in a line by their numbers alone.
pub(super) fn events_in(source: &Source<'_>, at: usize) -> Vec<Observation> {
    let Some(line) = source.line(at).filter(|line| is_prose(line.text)) else { return Vec::new() };
    let mut told = statements(source, line.start, line.end(), false);
    told.retain(|seen| matches!(seen.saw, Saw::Event { .. }));
    told
}

/// What the line that heads the output of a machine says of it besides.
pub(super) fn in_heading(source: &Source<'_>, line: &Line<'_>) -> Vec<Observation> {
    statements(source, line.start, line.end(), false)
}

/// What is counted right behind the verdict of the Diagnoser.
pub(super) fn count_behind(source: &Source<'_>, from: u32) -> Option<Observation> {
    diagnoser::count_behind(source, from)
}

/// What a person says behind a place in a line.
pub(super) fn behind(source: &Source<'_>, line: &Line<'_>, from: u32) -> Vec<Observation> {
    let rest = source.slice(from, line.end());
    if !is_prose(rest) {
        return Vec::new();
    }
    let mut observations = statements(source, from, line.end(), true);
    if !observations.iter().any(|seen| matches!(&seen.saw, Saw::Client(_))) {
        observations.extend(well::said(source, line));
    }
    observations
}

/// The same of what another reader found in a line, up to the end of a sentence that a program broke.
pub(super) fn beside(source: &Source<'_>, at: usize, start: u32, end: u32) -> Vec<Observation> {
    let Some(line) = source.line(at).filter(|line| is_prose(line.text)) else { return Vec::new() };
    let mut observations = statements(source, line.start, start, true);
    observations.append(&mut statements(source, end, end_of_sentence(source, at + 1, line), true));
    if super::COMPLETE && !observations.iter().any(|seen| matches!(seen.saw, Saw::Client(_))) {
        observations.extend(microsoft_beside_others(source, line));
    }
    observations
}

/// That Microsoft's client gets in, where the paste speaks of another maker's.
fn microsoft_beside_others(source: &Source<'_>, line: &Line<'_>) -> Option<Observation> {
    if roles(source).speak_of_other_clients() { well::microsoft_gets_in(source, line) } else { None }
}

/// What lines of a person retell of tools: values by their names, the verdict of the Diagnoser.
fn named_by_tools(source: &Source<'_>, at: usize, lines: usize) -> Vec<Observation> {
    let mut observations = Vec::new();
    for line in source.lines.iter().skip(at).take(lines) {
        observations.append(&mut value_mention::mentioned(source, line));
        if super::COMPLETE {
            observations.append(&mut value_mention::tried(source, line));
            observations.extend(inside::said(source, line));
            observations.extend(only_enabled::said(source, line));
            observations.extend(policy_line::told(source, line));
            observations.extend(microsoft_beside_others(source, line));
        }
        diagnoser::verdict(source, line, &mut observations);
        east_asian::stated(source, line, &mut observations);
        observations.extend(administered::said(source, line));
        observations.extend(client_program::said(source, line));
        observations.extend(order_line::ordered(source, line));
        observations.extend(wizard::run_on(source, line));
    }
    observations
}

/// Adds that everybody gets in where a line says so beside what a tool reports.
pub(super) fn all_is_well_beside(source: &Source<'_>, line: &Line<'_>, observations: &mut Vec<Observation>) {
    let is_told = |seen: &Observation| matches!(&seen.saw, Saw::Client(client) if client.gets_in.is_some());
    if is_prose(line.text) && !observations.iter().any(is_told) {
        observations.extend(well::said(source, line));
    }
}

/// Whether a cell of a table says that the machine of its row is for administration alone.
pub(super) fn administered_by_cell(source: &Source<'_>, (start, end): (u32, u32)) -> Option<Observation> {
    let line = source.line(source.line_at(start))?;
    let only = |seen: &Observation| matches!(seen.saw, Saw::Host(HostFact::AdministrationOnly(_)));
    let told = statements(source, start, end, true).into_iter().find(only);
    told.or_else(|| administered::said_in(source, line, source.slice(start, end)))
}

/// What a text states.
fn statements(source: &Source<'_>, start: u32, end: u32, is_beside: bool) -> Vec<Observation> {
    let known = source.roles.get().and_then(|roles| roles.parsed.take(&(start..end)));
    let Some(Parsed { tokens, mut sentences }) = known.or_else(|| Parsed::of(source, &(start..end))) else {
        return Vec::new();
    };
    if super::COMPLETE {
        answers::take(source, end, &tokens, &mut sentences);
    }
    let all = || sentences.iter().flat_map(|sentence| &sentence.items);
    if !all().any(|item| {
        matches!(item.what, What::Machine(..) | What::Name | What::Cals(_) | What::NoServer)
            || is_trigger(item)
    }) {
        return Vec::new();
    }
    let mut machines: Vec<&Item> =
        all().filter(|item| matches!(item.what, What::Machine(..) | What::Name)).collect();
    machines.retain(|item| !matches!(item.what, What::Machine(Role::Server, None)));
    let is_of_one =
        machines.iter().all(|item| matches!(item.what, What::Machine(Role::Host | Role::Server, _)))
            && machines.len() < 2;
    let says = |concept| all().any(|item| item.says(concept));
    let paste = roles(source);
    let mut found = Statements {
        source,
        tokens: &tokens,
        is_of_one_machine: says(Concept::OneMachine)
            || (is_of_one && !all().any(|item| item.what == What::NoServer)),
        speaks_of_entra: says(Concept::Entra),
        speaks_of_grace: says(Concept::Grace) || paste.speak_of_grace,
        speaks_of_hosts_group: says(Concept::HostsGroup),
        speaks_of_role: says(Concept::HostRole),
        is_beside,
        cure_in_front: None,
        policy_in_front: false,
        mode_policy_in_front: false,
        service_in_front: false,
        speaks_of_servers_group: paste.speak_of_servers_group,
        speaks_of_broker: all().any(|item| matches!(item.what, What::Machine(Role::Broker, _))),
        speaks_of_mapper: says(Concept::MapperPort),
        speaks_of_servers: paste.speak_of_servers,
        speaks_of_cals: paste.speak_of_cals,
        last_type: None,
        licenses_in_front: false,
        told_version: None,
        last_place: None,
        names_cals: false,
        speaks_of_refusal: says(Concept::Fails) || says(Concept::SignIn) || says(Concept::User),
        compares_clients: (says(Concept::MicrosoftClient)
            || says(Concept::ThinClient)
            || says(Concept::OtherClient))
            && paste.compares_clients(),
        microsoft_in_front: false,
        refusal_in_front: false,
        list_in_front: None,
        diagnoser_in_front: false,
        report_of: None,
        only_in_front: false,
        observations: Vec::new(),
        last_release: None,
        last_pack: None,
        cals_in_front: false,
    };
    let mut spoken_of = clauses::Spoken::default();
    for sentence in &sentences {
        found.policy_in_front = false;
        found.mode_policy_in_front = false;
        found.microsoft_in_front = false;
        for clause in clauses::clauses(sentence, &mut spoken_of) {
            found.take(&clause);
        }
    }
    if super::COMPLETE {
        found.observations.extend(turns::taken(source, &tokens, &sentences));
        found.observations.extend(turns::home(source, &tokens, &sentences));
    }
    found.observations
}

#[cfg(test)]
mod tests;
