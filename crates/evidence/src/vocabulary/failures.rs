//! What tools say when there is nothing to print: a service, a value or a key that is not there, a machine that does not answer.

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::knowledge::registry::VALUES;
use calwise_licensing::knowledge::services::service;
use calwise_licensing::name::MachineName;

use super::registry::key_of_command;
use crate::observation::{LinkFact, MachineFact, Observation, Saw};
use crate::reader::{Reading, Source};
use crate::records::context;
use crate::registry::KeyPath;

/// Lines that an error message may be wrapped to.
const LONGEST_MESSAGE: usize = 5;
/// Bytes of it that are looked at.
const WINDOW: usize = 1500;

/// What stands between a value that is not there and its key, and what ends the key.
const NO_VALUE: [(&str, &str); 2] = [(" does not exist at path ", ". "), ("\" ist im Pfad \"", "\"")];
/// What stands around a key that is not there, and what says so.
const NO_KEY: [(&str, char, &str); 5] = [
    ("Cannot find path '", '\'', "because it does not exist"),
    ("Impossible de trouver le chemin d'accès « ", '»', "car il n'existe pas"),
    ("No se encuentra la ruta de acceso '", '\'', "porque no existe"),
    ("Impossibile trovare il percorso '", '\'', "perché non esiste"),
    ("Der Pfad \"", '"', "kann nicht gefunden werden, da er nicht vorhanden ist"),
];

/// Reads an error message that begins at a line.
pub fn read(source: &Source<'_>, at: usize) -> Option<Reading> {
    let line = source.line(at)?;
    let text = line.text.trim();
    if text.starts_with("[SC]") {
        return service_control(source, at, text);
    }
    let is_error = text.starts_with("Get-ItemProperty")
        || text.starts_with("gp :")
        || text.starts_with("Get-Service")
        || text.starts_with("Property ");
    if !is_error {
        return None;
    }
    let whole: String =
        source.slice_at_most(line.start, WINDOW).lines().take(LONGEST_MESSAGE).collect::<Vec<_>>().join(" ");
    let whole = whole.split_whitespace().collect::<Vec<_>>().join(" ").replace('’', "'");
    missing_value(source, at, &whole).or_else(|| missing_service(source, at, &whole))
}

fn reading(source: &Source<'_>, at: usize, machine: Option<MachineName>, saws: Vec<Saw>) -> Option<Reading> {
    let line = source.line(at).filter(|_| !saws.is_empty())?;
    let provenance = source.provenance(line, line.text.trim(), Strength::Setting);
    let seen = |saw| Observation { machine: machine.clone(), saw, provenance };
    let observations = saws.into_iter().map(seen).collect();
    Some(Reading { lines: 1, machine, observations, notes: Vec::new() })
}

/// Errors of a service that was to be started and did not: no answer in time, ended at once, or what it needs or may.
const NOT_STARTED: [&str; 5] = ["1053", "1058", "1067", "1068", "1069"];

/// `[SC] … FAILED 1060:`, in any language: the number tells.
fn service_control(source: &Source<'_>, at: usize, text: &str) -> Option<Reading> {
    let context = context::above(source, at);
    let command = context.command?;
    let mut words = command.split_whitespace();
    let name = words.find_map(service)?.name;
    let has = |code: &str| text.split([' ', ':']).any(|word| word == code);
    let saw = if has("1060") {
        Saw::Machine(MachineFact::Service(name, Answer::Value(ServiceState::NotInstalled)))
    } else if has("5") {
        Saw::Machine(MachineFact::Service(name, Answer::Denied))
    } else if text.contains("StartService") && NOT_STARTED.iter().any(|code| has(code)) {
        Saw::Machine(MachineFact::Service(name, Answer::Value(ServiceState::Stopped)))
    } else if has("1722") && context.machine.is_some() {
        let server = context.machine;
        // Where the command was run, and what it takes to ask a service, is another matter than licensing.
        let mut failed =
            reading(source, at, None, vec![Saw::Link { server, fact: LinkFact::Available(false) }])?;
        failed.observations.iter_mut().for_each(|seen| seen.provenance.strength = Strength::Message);
        return Some(failed);
    } else {
        return None;
    };
    reading(source, at, context.machine, vec![saw])
}

/// `Property X does not exist at path …` and `Cannot find path '…' because it does not exist.`
fn missing_value(source: &Source<'_>, at: usize, message: &str) -> Option<Reading> {
    let context = context::above(source, at);
    let no_value = NO_VALUE.iter().find_map(|(mark, end)| Some((message.split_once(mark)?, end)));
    let (path, wanted) = if let Some(((before, path), end)) = no_value {
        // Another message can follow on the next line.
        let path = path.split(end).next()?.split(" At line").next()?;
        (KeyPath::parse(path.trim_end_matches(['.', ' '])), before.rsplit([' ', '"']).next())
    } else if let Some((start, end, _)) = NO_KEY.iter().find(|(_, _, says)| message.contains(says)) {
        let quoted = message.split_once(start).and_then(|(_, rest)| rest.split(*end).next());
        (quoted.and_then(KeyPath::parse).or_else(|| key_of_command(context.command?)), None)
    } else {
        return None;
    };
    let path = path.filter(|path| path.hive == "HKEY_LOCAL_MACHINE")?;
    let is_asked = |name: &str| wanted.is_none_or(|wanted| wanted.eq_ignore_ascii_case(name));
    let rows = VALUES.iter().filter(|row| row.key.eq_ignore_ascii_case(&path.key) && is_asked(row.name));
    let saws = rows.map(|row| Saw::RegistryValue {
        key: path.key.clone(),
        name: row.name.to_owned(),
        answer: Answer::Absent,
    });
    reading(source, at, path.machine.clone().or(context.machine), saws.collect())
}

/// `Cannot find any service with service name 'X'.`
fn missing_service(source: &Source<'_>, at: usize, message: &str) -> Option<Reading> {
    let (_, rest) = message.split_once("Cannot find any service with service name '")?;
    let name = service(rest.split('\'').next()?)?.name;
    let machine = context::above(source, at).machine;
    let fact = MachineFact::Service(name, Answer::Value(ServiceState::NotInstalled));
    reading(source, at, machine, vec![Saw::Machine(fact)])
}
