//! The licensing service and its state in one line, in whatever language: a row of a list of services, event 7036 as
//! the window shows it, what somebody writes down from it.
//!
//! Only with the name of the service as Windows prints it; other services and other words for it are left to others.

use std::sync::LazyLock;

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::fact::{Answer, Provenance, Strength};
use calwise_licensing::knowledge::messages::NEGATIONS;
use calwise_licensing::knowledge::services::{LICENSING_SERVICE_NAMES, RUNNING_WORDS, STOPPED_WORDS};
use calwise_licensing::letters;

use super::sentence::beside_messages;
use crate::disclaimer::disclaimed;
use crate::messages::Needles;
use crate::observation::{MachineFact, Observation, Saw};
use crate::reader::{Reading, Source};
use crate::text::dates;
use crate::text::lines::Line;

/// Longer lines are no row of a list.
const LONGEST_LINE: usize = 400;
/// Letters between the name and the state at most.
const APART: usize = 80;

/// How names of tools go on that begin with that of the service.
const TOOLS: &[&str] = &["diagnos", "manager", "server"];

/// The short name of the service.
const SHORT_NAME: &str = "TermServLicensing";

/// Words for services that are not started by anybody, in plain letters.
const DISABLED_WORDS: &[&str] =
    &["disabled", "deaktiviert", "desactive", "deshabilitad", "disabilitat", "desativad", "uitgeschakeld"];

/// What people write where the list of services shows no state, in plain letters.
const BLANK_WORDS: &[&str] = &[
    "(status leer)",
    "status leer",
    "(leer)",
    "(blank)",
    "status blank",
    "status empty",
    "(empty)",
    "(no status)",
    "etat vide",
    "(vide)",
    "estado vacio",
    "(vacio)",
    "stato vuoto",
    "(vuoto)",
    "(leeg)",
    "status leeg",
    "(puste)",
];

/// Names and states in plain letters.
struct Words {
    names: Needles,
    states: Vec<(String, ServiceState)>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let local = LICENSING_SERVICE_NAMES.iter().map(|row| row.name);
    let of = |state| move |word: &&str| (letters::plain_case(word), state);
    let running = RUNNING_WORDS.iter().map(of(ServiceState::Running));
    let stopped =
        STOPPED_WORDS.iter().chain(DISABLED_WORDS).chain(BLANK_WORDS).map(of(ServiceState::Stopped));
    Words {
        names: Needles::new(local.chain([SHORT_NAME]).map(letters::plain_case).collect()),
        states: running.chain(stopped).collect(),
    }
});

/// The state of the licensing service, where a line names both.
pub(super) fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at).filter(|line| line.text.len() <= LONGEST_LINE)?;
    let plain = letters::plain_case(line.text);
    let words = &*WORDS;
    let (name, at) = words.names.first_places(&plain).pop_first()?;
    let behind = at + words.names.length(name);
    let rest: String = plain.get(behind..)?.chars().take(APART).collect();
    let states = words.states.iter().filter_map(|(word, state)| Some((rest.find(word)?, word, *state)));
    // "Stopped" begins earlier than "running" in the row of an event that names both.
    let (place, _, state) = states.min_by_key(|(place, ..)| *place)?;
    let between = rest.get(..place)?;
    // A name that goes on is another service or tool; a word that denies turns the state round.
    let first = between.trim_start();
    let goes_on = between.starts_with(|letter: char| letter.is_ascii_alphanumeric())
        || TOOLS.iter().any(|tool| first.starts_with(tool));
    let between = between.replace('’', "'");
    let is_denied = between
        .split(|letter: char| !letter.is_alphanumeric() && letter != '\'')
        .any(|word| NEGATIONS.contains(&word));
    if goes_on || is_denied || disclaimed("", rest.get(place..)?).is_some() {
        return None;
    }
    let saw = Saw::Machine(MachineFact::Service(SHORT_NAME, Answer::Value(state)));
    let provenance =
        Provenance { time: time_of(line), ..source.provenance(line, line.text, Strength::Message) };
    let mut observations = vec![Observation { machine: None, saw, provenance }];
    observations.append(&mut beside_messages(source, source.line_at(line.start), 1));
    Some(Reading { lines: 1, observations, ..Reading::default() })
}

fn time_of(line: &Line<'_>) -> Option<calwise_licensing::moment::Moment> {
    dates::moment_of_row(line.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(text: &str) -> Option<ServiceState> {
        let reading = read(&Source::new(0, text), 0)?;
        match reading.observations.first()?.saw {
            Saw::Machine(MachineFact::Service(_, Answer::Value(state))) => Some(state),
            _ => None,
        }
    }

    #[test]
    fn the_state_stands_behind_the_name_in_any_language() {
        use ServiceState::{Running, Stopped};
        for (text, expected) in [
            (
                "Le service Gestionnaire de licences des services Bureau à distance est entré dans l'état : arrêté.",
                Stopped,
            ),
            ("Dienst \"Remotedesktoplizenzierung\" befindet sich jetzt im Status \"Beendet\".", Stopped),
            ("Служба «Лицензирование удаленных рабочих столов» перешла в состояние Остановлена.", Stopped),
            ("Servizio licenze Desktop remoto      Arrestato     Automatico", Stopped),
            ("Usługa Licencjonowanie usług pulpitu zdalnego weszła w stan zatrzymania.", Stopped),
            ("リモート デスクトップ ライセンス サービスは 停止 状態に移行しました。", Stopped),
            ("远程桌面授权 服务处于 停止 状态。", Stopped),
            ("Remotedesktoplizenzierung   Wird ausgeführt   Automatisch", Running),
            ("Licenciamento da Area de Trabalho Remota: em execucao", Running),
        ] {
            assert_eq!(state(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_services_and_denials_are_left_to_others() {
        for text in [
            "Remotedesktopdienste wurde beendet",
            "Remote Desktop Licensing Diagnoser stopped responding",
            "Remotedesktoplizenzierung wurde nicht beendet",
            "Remote Desktop Licensing isn't running",
            "Remote Desktop Licensing isn’t running",
            "Remotedesktoplizenzierung ist installiert",
            "",
        ] {
            assert_eq!(state(text), None, "{text}");
        }
    }
}
