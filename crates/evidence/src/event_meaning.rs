//! What an event amounts to: its row in one of the two tables of events, and the observations that follow.
//!
//! How a log prints events is for the readers; that number and text go together, for [`crate::event_record`].

mod machine_in_text;

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::fact::{Answer, Provenance};
use calwise_licensing::knowledge::disconnect_codes::{DisconnectCode, ExtendedReason};
use calwise_licensing::knowledge::event_parts::Parameter;
use calwise_licensing::knowledge::events::{self, KnownEvent, Provider};
use calwise_licensing::knowledge::other_events::{self, OtherEvent};
use calwise_licensing::knowledge::services::{
    LICENSING_SERVICE_NAMES, RUNNING_WORDS, SERVICES, STOPPED_WORDS, service,
};
use calwise_licensing::letters;
use calwise_licensing::moment::Moment;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::SymptomKind;

use crate::messages;
use crate::observation::{HostFact, LinkFact, MachineFact, Observation, Saw};
use crate::reader::{Note, NoteKind};
use crate::readers;
use crate::text::dates;
use time::Date;

/// A row of one of the two tables of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// An event with a kind of its own.
    Named(&'static KnownEvent),
    /// Another event.
    Other(&'static OtherEvent),
}

impl Row {
    /// Who logs it.
    pub const fn provider(self) -> Provider {
        match self {
            Self::Named(row) => row.provider,
            Self::Other(row) => row.provider,
        }
    }

    /// What it says.
    pub const fn kind(self) -> EventKind {
        match self {
            Self::Named(row) => row.kind,
            Self::Other(row) => EventKind::Other(row.id),
        }
    }

    /// Its English text or a piece of it.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Named(row) => row.text,
            Self::Other(row) => row.text,
        }
    }

    /// Its number, where there are two the one of the older releases.
    pub const fn number(self) -> u32 {
        match self {
            Self::Named(row) => row.number,
            Self::Other(row) => row.numbers.0,
        }
    }
}

/// The row of a printed number. Where a number means two things and no qualifiers were printed, the text decides.
pub fn find(provider: Provider, number: u32, qualifiers: Option<u32>, message: Option<&str>) -> Option<Row> {
    if let Some(named) = events::find(provider, number) {
        return Some(Row::Named(named));
    }
    let mut rows = other_events::find(provider, number, qualifiers);
    let (first, second) = (rows.next()?, rows.next());
    if second.is_none() {
        return Some(Row::Other(first));
    }
    let message = message?;
    let says = |row: &&OtherEvent| messages::says(message, row.text);
    second.into_iter().chain([first]).find(says).map(Row::Other)
}

/// What a log or a text says of one event.
#[derive(Debug, Clone, Default)]
pub struct Details<'a> {
    /// Its number as it was printed.
    pub printed_number: Option<u32>,
    /// Its parameters.
    pub parameters: Vec<String>,
    /// Its text, as far as it was printed.
    pub message: &'a str,
    /// The machine that logged it.
    pub machine: Option<MachineName>,
    /// Whether the text is what the log printed, and nobody's words about it.
    pub is_of_log: bool,
}

/// What an event record comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Interpreted {
    /// Observations, none where the event is none of licensing.
    pub observations: Vec<Observation>,
    /// Remarks.
    pub notes: Vec<Note>,
}

/// The observations of an event.
pub fn interpret(row: Row, mut details: Details<'_>, provenance: Provenance) -> Interpreted {
    let mut interpreted = Interpreted::default();
    if details.parameters.is_empty() {
        details.parameters = messages::parameters(details.message, row.text());
    }
    if readers::COMPLETE && details.is_of_log {
        machine_in_text::take(row, &mut details);
    }
    // A license server names itself in its events; a host names the license server it speaks of.
    if details.machine.is_none() && row.provider() == Provider::Licensing && (17..=22).contains(&row.number())
    {
        details.machine = details.parameters.first().and_then(|name| MachineName::new(name));
    }
    let see = |saw| Observation { machine: details.machine.clone(), saw, provenance };
    let mut also = Vec::new();
    // Who asked in vain is a session host, by the word of the license server.
    let turned_away = (row.kind() == NOT_IN_GROUP).then_some(0);
    let asked = place_of(row, Parameter::Host).or(turned_away);
    if let Some(at) = asked.filter(|_| row.provider() == Provider::Licensing)
        && let Some(host) = details.parameters.get(at).and_then(|name| MachineName::new(name))
    {
        let saw = Saw::Host(HostFact::RoleInstalled(Answer::Value(true)));
        also.push(Observation { machine: Some(host.clone()), saw, provenance });
        // Of several license servers, it is the one that logs it that turns the host away.
        if turned_away.is_some() && details.machine.is_some() {
            let saw = Saw::Link { server: details.machine.clone(), fact: LinkFact::HostInGroup(false) };
            also.push(Observation { machine: Some(host), saw, provenance });
        }
    }
    match row.provider() {
        Provider::ServiceControlManager => {
            let Some((name, state)) = service_state(row, &details) else { return interpreted };
            also.push(see(Saw::Machine(MachineFact::Service(name, Answer::Value(state)))));
            if name != LICENSING_SERVICE {
                interpreted.observations = also;
                return interpreted;
            }
        }
        Provider::RemoteConnectionManager if NO_CONNECTIONS.contains(&row.number()) => {
            also.push(see(Saw::Host(HostFact::AcceptsConnections(Answer::Value(false)))));
        }
        Provider::SessionBrokerClient => also.push(see(Saw::Symptom(SymptomKind::RedirectionFails))),
        Provider::Licensing if row.number() <= 3 => {
            let state = match row.number() {
                0 | 2 => ServiceState::Running,
                1 => ServiceState::Between,
                _ => ServiceState::Stopped,
            };
            also.push(see(Saw::Machine(MachineFact::Service(LICENSING_SERVICE, Answer::Value(state)))));
        }
        Provider::Esent if row.kind() == VERSION_STORE && speaks_of_licensing(&details) => {
            details.parameters = vec![LICENSING_SERVICE.to_owned()];
        }
        // The engine serves many databases; only that of licensing counts.
        Provider::Esent if !speaks_of_licensing(&details) => {
            if row.kind() != VERSION_STORE || !names_no_database(&details) {
                return interpreted;
            }
            details.parameters = vec![SERVICE_HOST.to_owned()];
        }
        // Its text is not known in each language, and the error that it quotes is never translated.
        Provider::Licensing if row.kind() == DATABASE_ERROR && details.parameters.is_empty() => {
            details.parameters.extend(quoted_engine_error(details.message));
        }
        provider => also.extend(symptom(row, &details).map(|kind| {
            // A client logs what it was told; the machine that told it is not named.
            let host = details.machine.clone().filter(|_| provider != Provider::RdpClient);
            Observation { machine: host, saw: Saw::Symptom(kind), provenance }
        })),
    }
    if row.kind() == EventKind::GraceEnding
        && let Some(printed) = details.parameters.first()
    {
        let fitting = || day_that_fits(printed, provenance.time?.date());
        let day = dates::day(printed).or_else(|| if readers::COMPLETE { fitting() } else { None });
        match day {
            Some(day) => also.push(see(Saw::GraceLastDay(day))),
            None => {
                interpreted.notes.push(Note { kind: NoteKind::AmbiguousDate, about: printed.clone() });
            }
        }
    }
    let Details { printed_number, parameters, machine, .. } = details;
    let event = Event { kind: row.kind(), printed_number, parameters, provenance };
    let saw = Saw::Event { provider: row.provider(), event };
    interpreted.observations.push(Observation { machine, saw, provenance });
    interpreted.observations.append(&mut also);
    interpreted
}

/// Days of the grace period: its end is no further off when the event is logged.
const GRACE: i64 = 120;

/// The end of a grace period that can be read in two ways, where one of them alone is within the period from the event on.
fn day_that_fits(printed: &str, logged: Date) -> Option<Date> {
    let days = [true, false].map(|day_first| dates::in_order(printed, day_first).map(Moment::date));
    let mut fitting =
        days.into_iter().flatten().filter(|day| (0..=GRACE).contains(&(*day - logged).whole_days()));
    fitting.next().filter(|_| fitting.next().is_none())
}

/// Somebody switched new connections off: drain mode, or all of them.
const NO_CONNECTIONS: [u32; 2] = [1070, 1071];

/// Where the parameters of an event hold something.
fn place_of(row: Row, wanted: Parameter) -> Option<usize> {
    let Row::Named(row) = row else { return None };
    row.parameters.iter().position(|parameter| *parameter == wanted)
}

/// Event 4141 of a license server, whose first parameter is the host that it turns away.
const NOT_IN_GROUP: EventKind = EventKind::Other("host-not-in-security-group");
/// Event 44 of a license server, which quotes an error of the database engine.
const DATABASE_ERROR: EventKind = EventKind::Other("database-error");

/// The error in `… "ESE error -1316 JET_errInvalidObject, Object is invalid for operation."`
fn quoted_engine_error(message: &str) -> Option<String> {
    let error = message.get(message.find("ESE error")?..)?;
    Some(error.split(['"', '»', '”', '\n']).next()?.trim().to_owned())
}

/// Event 623 of the database engine: room for changes has run out.
const VERSION_STORE: EventKind = EventKind::Other("version-store-exhausted");
/// The program that the licensing service runs in, with many others.
const SERVICE_HOST: &str = "svchost";

/// Whether the engine names neither a database nor a program that is not one of services. Microsoft's own example for
/// the licensing service reads so; whose it is, the service that fails beside it tells.
/// Source: [`calwise_licensing::knowledge::source::VERSION_STORE`].
fn names_no_database(details: &Details<'_>) -> bool {
    if let Some(program) = details.parameters.first() {
        return program == SERVICE_HOST
            && details.parameters.get(2).is_none_or(|name| name.trim().is_empty());
    }
    // "svchost (2712,R,98) DS_Token_DB: The version store": program, process and database, if it has a name.
    let is_process = |at: usize| details.message[at + 1..].starts_with(|first: char| first.is_ascii_digit());
    let process = details.message.match_indices('(').map(|(at, _)| at).find(|at| is_process(*at));
    let Some((program, rest)) = process.map(|at| details.message.split_at(at)) else { return true };
    let database = rest.split_whitespace().nth(1).is_some_and(|word| word.ends_with(':'));
    program.trim_end().ends_with(SERVICE_HOST) && !database
}

/// Whether the database of an event is not named, so that any service may be the one whose event it is.
pub fn is_of_some_service(event: &Event) -> bool {
    event.kind == VERSION_STORE && matches!(event.parameters.as_slice(), [only] if only == SERVICE_HOST)
}

/// Short name of the licensing service.
const LICENSING_SERVICE: &str = "TermServLicensing";

/// What a person was told when a session ended for the reason that the event gives.
fn symptom(row: Row, details: &Details<'_>) -> Option<SymptomKind> {
    let Row::Other(other) = row else { return None };
    let reason = || {
        let printed = match other.numbers.0 {
            40 => details.parameters.get(1),
            _ => details.parameters.iter().find(|parameter| code(parameter).is_some()),
        };
        printed.and_then(|text| code(text)).or_else(|| last_number(details.message))
    };
    match (other.provider, other.numbers.0) {
        // The end of a session bears the extended reason; what a client logs, the plain code.
        // Sessions that somebody else takes over or a limit ends are every day's, so those reasons say nothing here.
        (Provider::LocalSessionManager, 40) => {
            let reason = ExtendedReason(reason()?);
            reason.row().filter(|_| reason.is_licensing())?.symptom
        }
        (Provider::RdpClient, 1003 | 1026) => DisconnectCode(reason()?).row()?.symptom,
        _ => None,
    }
}

/// A code, decimal or hex.
pub fn code(text: &str) -> Option<u32> {
    let text = text.trim();
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}

fn last_number(text: &str) -> Option<u32> {
    text.rsplit(|character: char| !character.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .find_map(code)
}

/// The service that the Service Control Manager speaks of, and the state it is in from then on.
fn service_state(row: Row, details: &Details<'_>) -> Option<(&'static str, ServiceState)> {
    let said = || details.parameters.iter().map(String::as_str).chain([details.message]);
    let name = said().find_map(service_named)?;
    let state = if row.number() == 7036 {
        let says = |words: &[&str]| {
            said().any(|text| words.iter().any(|word| letters::lower_case(text).contains(word)))
        };
        match (says(RUNNING_WORDS), says(STOPPED_WORDS)) {
            (true, false) => ServiceState::Running,
            (false, true) => ServiceState::Stopped,
            _ => return None,
        }
    } else {
        ServiceState::Stopped
    };
    Some((name, state))
}

/// The service that a text names: by its short name, by its display name in English, or as another Windows names
/// the licensing service. Of names within names the longest counts.
pub fn service_named(text: &str) -> Option<&'static str> {
    if let Some(row) = service(text) {
        return Some(row.name);
    }
    let text = letters::lower_case(text);
    let english = SERVICES.iter().flat_map(|row| [(row.name, row.name), (row.display_name, row.name)]);
    let others = LICENSING_SERVICE_NAMES.iter().map(|row| (row.name, LICENSING_SERVICE));
    english
        .chain(others)
        .filter(|(name, _)| text.contains(&letters::lower_case(name)))
        .max_by_key(|(name, _)| name.len())
        .map(|(_, short)| short)
}

fn speaks_of_licensing(details: &Details<'_>) -> bool {
    let speaks = |text: &str| {
        let text = text.to_ascii_lowercase();
        ["lserver", "termservlicensing", "tlslic"].iter().any(|word| text.contains(word))
    };
    details.parameters.iter().any(|parameter| speaks(parameter)) || speaks(details.message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::fact::{Span, Strength};

    fn seen(provider: Provider, number: u32, parameters: &[&str], message: &str) -> Vec<Saw> {
        let provenance =
            Provenance { span: Span { input: 0, start: 0, end: 1 }, strength: Strength::Event, time: None };
        let parameters = parameters.iter().map(|text| (*text).to_owned()).collect();
        let details =
            Details { printed_number: Some(number), parameters, message, machine: None, is_of_log: true };
        let row = find(provider, number, None, Some(message)).expect("a row");
        interpret(row, details, provenance).observations.into_iter().map(|seen| seen.saw).collect()
    }

    fn symptoms(saw: &[Saw]) -> Vec<SymptomKind> {
        saw.iter().filter_map(|saw| if let Saw::Symptom(kind) = saw { Some(*kind) } else { None }).collect()
    }

    #[test]
    fn machines_are_taken_from_texts_that_the_table_does_not_know() {
        let parameters = |number, provider, printed: &[&str], message: &str| {
            seen(provider, number, printed, message).into_iter().find_map(|saw| match saw {
                Saw::Event { event, .. } => Some(event.parameters),
                _ => None,
            })
        };
        let host = Provider::RemoteConnectionManager;
        for (message, expected) in [
            ("El host no pudo contactar con el servidor de licencias LIZ-SUR.", &["LIZ-SUR"][..]),
            ("Impossible de contacter le serveur de licences « lic77 ».", &["lic77"]),
            ("Der Server ls.contoso.local ist nicht erreichbar", &["ls.contoso.local"]),
            ("El servidor RD no pudo, ni por DNS ni por WINS", &[]),
        ] {
            assert_eq!(
                parameters(1131, host, &[], message).as_deref(),
                Some(expected).map(|x| x.iter().map(|x| (*x).to_owned()).collect::<Vec<_>>()).as_deref(),
                "{message}"
            );
        }
        let text = "The Remote Desktop license server \"LS\" does not have any remaining permanent licenses of the type \"P\". So it issues none of the type \"P\" to the Remote Desktop Session Host server \"SH\".";
        for printed in [&[][..], &["LS", "P", "SH"]] {
            let found = parameters(21, Provider::Licensing, printed, text);
            assert_eq!(found.as_deref().and_then(|found| found.get(2)).map(String::as_str), Some("SH"));
        }
        let cut = "The Remote Desktop license server \"LS\" does not have any remaining permanent licenses of the type \"P\".";
        assert_eq!(parameters(21, Provider::Licensing, &[], cut).map(|found| found.len()), Some(2));
    }

    #[test]
    fn the_reason_of_a_session_s_end_is_what_people_were_told() {
        use Provider::{LocalSessionManager, RdpClient};
        const NONE: &[SymptomKind] = &[];
        for (provider, number, parameters, message, expected) in [
            (LocalSessionManager, 40, &["3", "257"][..], "", &[SymptomKind::NoLicenseServerAvailable][..]),
            (
                LocalSessionManager,
                40,
                &[],
                "Session 2 has been disconnected, reason code 258",
                &[SymptomKind::NoLicenseAvailable],
            ),
            (
                LocalSessionManager,
                40,
                &[],
                "Die Sitzung \"2\" wurde getrennt, Ursachencode: \"258\"",
                &[SymptomKind::NoLicenseAvailable],
            ),
            (LocalSessionManager, 40, &["3", "5"], "", NONE),
            (RdpClient, 1026, &["0x808"], "", &[SymptomKind::LicensingProtocolError]),
            (
                RdpClient,
                1026,
                &[],
                "RDP ClientActiveX has been disconnected (Reason= 2312)",
                &[SymptomKind::LicensingTimedOut],
            ),
            (RdpClient, 1026, &["263"], "", NONE),
        ] {
            assert_eq!(
                symptoms(&seen(provider, number, parameters, message)),
                expected,
                "{parameters:?} {message}"
            );
        }
    }

    #[test]
    fn the_state_of_a_service_is_taken_from_the_service_control_manager() {
        use ServiceState::{Running, Stopped};
        for (number, parameters, message, expected) in [
            (7036, &["Remote Desktop Licensing", "stopped"][..], "", Some(("TermServLicensing", Stopped))),
            (
                7036,
                &[],
                "The Remote Desktop Licensing service entered the running state.",
                Some(("TermServLicensing", Running)),
            ),
            (
                7036,
                &[],
                "Dienst \"Remotedesktoplizenzierung\" befindet sich jetzt im Status \"Beendet\".",
                Some(("TermServLicensing", Stopped)),
            ),
            (
                7034,
                &[],
                "The Remote Desktop Services service terminated unexpectedly.",
                Some(("TermService", Stopped)),
            ),
            (7036, &["Print Spooler", "stopped"], "", None),
        ] {
            let state = seen(Provider::ServiceControlManager, number, parameters, message)
                .into_iter()
                .find_map(|saw| match saw {
                    Saw::Machine(MachineFact::Service(name, Answer::Value(state))) => Some((name, state)),
                    _ => None,
                });
            assert_eq!(state, expected, "{parameters:?} {message}");
        }
        let other = seen(Provider::ServiceControlManager, 7034, &["Remote Desktop Services"], "");
        assert!(other.iter().all(|saw| !matches!(saw, Saw::Event { .. })), "no event of a license server");
    }

    #[test]
    fn a_host_that_a_license_server_turns_away_is_a_host_of_that_one() {
        let provenance =
            Provenance { span: Span { input: 0, start: 0, end: 1 }, strength: Strength::Event, time: None };
        let machine = MachineName::new("LS1");
        let row = find(Provider::Licensing, 4141, None, None).expect("a row");
        let details =
            Details { parameters: vec!["SH1".into()], machine: machine.clone(), ..Details::default() };
        let link = Saw::Link { server: machine, fact: LinkFact::HostInGroup(false) };
        let found = interpret(row, details, provenance).observations;
        assert!(found.iter().any(|seen| seen.saw == link && seen.machine == MachineName::new("SH1")));
    }

    #[test]
    fn the_licensing_service_itself_logs_its_state() {
        for (number, state) in
            [(0, ServiceState::Running), (2, ServiceState::Running), (3, ServiceState::Stopped)]
        {
            let fact = MachineFact::Service("TermServLicensing", Answer::Value(state));
            assert!(seen(Provider::Licensing, number, &[], "").contains(&Saw::Machine(fact)), "{number}");
        }
        assert_eq!(seen(Provider::Licensing, 4, &[], "").len(), 1);
    }

    #[test]
    fn a_number_that_means_two_things_is_decided_by_the_text_or_not_at_all() {
        let rcm = |message| find(Provider::RemoteConnectionManager, 1158, None, message).map(Row::kind);
        assert_eq!(rcm(None), None);
        assert_eq!(
            rcm(Some("Remote Desktop Services accepted a connection from IP address 10.0.0.7.")),
            Some(EventKind::Other("connection-accepted"))
        );
        assert_eq!(
            find(Provider::RemoteConnectionManager, 50_310, None, None).map(Row::kind),
            Some(EventKind::Other("desktop-host-license-server-too-old"))
        );
    }

    #[test]
    fn the_engine_s_events_count_only_for_the_licensing_database() {
        assert!(seen(Provider::Esent, 623, &["wuaueng.dll"], "").is_empty());
        assert_eq!(seen(Provider::Esent, 623, &["lserver"], "").len(), 1);
        let damaged =
            r#"lserver (2816) The database page read from the file "C:\Windows\System32\lserver\TLSLic.edb""#;
        assert_eq!(seen(Provider::Esent, 474, &[], damaged).len(), 1);
        assert!(seen(Provider::Esent, 474, &[], "svchost (2816) The database page read").is_empty());
    }

    #[test]
    fn the_error_that_event_44_quotes_is_kept_in_whatever_language_the_rest_is() {
        for (parameters, message, expected) in [
            (
                &[][..],
                "Errore generale del database: \"ESE error -1316 JET_errInvalidObject.\"",
                Some("ESE error -1316 JET_errInvalidObject."),
            ),
            (&["ESE error -550"], "ESE error -1316", Some("ESE error -550")),
            (&[], "Errore generale del database", None),
        ] {
            let saw = seen(Provider::Licensing, 44, parameters, message);
            let found = saw.iter().find_map(|saw| match saw {
                Saw::Event { event, .. } => event.parameters.first(),
                _ => None,
            });
            assert_eq!(found.map(String::as_str), expected, "{message}");
        }
    }

    #[test]
    fn a_full_version_store_of_no_database_is_kept_as_one_of_some_service() {
        let is_of_some = |parameters: &[&str], message: &str| {
            let saw = seen(Provider::Esent, 623, parameters, message);
            let event = saw.into_iter().find_map(|saw| match saw {
                Saw::Event { event, .. } => Some(event),
                _ => None,
            });
            event.map(|event| is_of_some_service(&event))
        };
        for (parameters, message, expected) in [
            (&[][..], "svchost (5120,R,98) The version store for this instance (0) has reached", Some(true)),
            (&[], "svchost (5120) TermServLicensing: The version store for this instance", Some(false)),
            (&[], "svchost (5120,R,98) DS_Token_DB: The version store for this instance", None),
            (&[], "wuaueng.dll (920) SUS20ClientDataStore: The version store for this instance", None),
            (&["svchost", "5120,R,98", " ", "0", "16"], "", Some(true)),
            (&["svchost", "5120", "DS_Token_DB: ", "0", "16"], "", None),
            (&[], "ESENT 623 at each start", Some(true)),
            (&[], "", Some(true)),
        ] {
            assert_eq!(is_of_some(parameters, message), expected, "{parameters:?} {message}");
        }
    }
}
