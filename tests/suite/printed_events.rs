//! The way there and back for events: every form in which a log prints one gives the same number, machine, time and
//! parameters.
//!
//! The printers write as each tool does; the generator takes every event whose text is known whole.

use std::fmt::Write as _;

use calwise_evidence::{Input, read};
use calwise_licensing::event::{Event, EventKind};
use calwise_licensing::knowledge::event_parts::Parameter;
use calwise_licensing::knowledge::events::{ALL, KnownEvent, Provider, RENUMBERED_BY};
use proptest::prelude::*;

/// An event as all forms carry it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Logged {
    kind: EventKind,
    number: u32,
    computer: String,
    /// Day of November 2026, hour, minute, second.
    time: (u8, u8, u8, u8),
    parameters: Vec<String>,
}

/// What is printed: the event, its provider and its text.
#[derive(Debug, Clone)]
struct Printed {
    event: Logged,
    provider: Provider,
    text: String,
}

impl Printed {
    /// `2026-11-18T08:14:02`
    fn iso(&self) -> String {
        let (day, hour, minute, second) = self.event.time;
        format!("2026-11-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }

    /// `11/18/2026 8:14:02 AM`
    fn american(&self) -> String {
        let (day, hour, minute, second) = self.event.time;
        let (half, clock) =
            (if hour < 12 { "AM" } else { "PM" }, if hour % 12 == 0 { 12 } else { hour % 12 });
        format!("11/{day:02}/2026 {clock}:{minute:02}:{second:02} {half}")
    }

    /// `18.11.2026 08:14:02`
    fn german(&self) -> String {
        let (day, hour, minute, second) = self.event.time;
        format!("{day:02}.11.2026 {hour:02}:{minute:02}:{second:02}")
    }
}

/// A form in which a log prints an event.
type Form = (&'static str, fn(&Printed) -> String);

const FORMS: &[Form] = &[
    ("Event Viewer, English", |one| {
        viewer(
            one,
            &["Log Name", "Source", "Date", "Event ID", "Level", "Computer", "Description"],
            &one.american(),
        )
    }),
    ("Event Viewer, German", |one| {
        viewer(
            one,
            &["Protokollname", "Quelle", "Datum", "Ereignis-ID", "Ebene", "Computer", "Beschreibung"],
            &one.german(),
        )
    }),
    ("Event Viewer, French", |one| {
        viewer(
            one,
            &[
                "Nom du journal ",
                "Source ",
                "Date ",
                "ID de l’événement ",
                "Niveau ",
                "Ordinateur ",
                "Description ",
            ],
            &one.german(),
        )
    }),
    ("Event Viewer, Spanish", |one| {
        viewer(
            one,
            &["Nombre de registro", "Origen", "Fecha", "Id. del evento", "Nivel", "Equipo", "Descripción"],
            &one.german(),
        )
    }),
    ("wevtutil /f:text", |one| {
        let Printed { event, provider, text } = one;
        format!(
            "Event[0]:\r\n  Log Name: System\r\n  Source: {}\r\n  Date: {}.110\r\n  Event ID: {}\r\n  Task: N/A\r\n  Level: Warning\r\n  Opcode: N/A\r\n  Keyword: Classic\r\n  User: N/A\r\n  User Name: N/A\r\n  Computer: {}\r\n  Description: \r\n{text}\r\n",
            provider.name(),
            one.iso(),
            event.number,
            event.computer
        )
    }),
    ("Get-WinEvent | fl", |one| {
        let Printed { event, provider, text } = one;
        format!(
            "\r\nTimeCreated  : {}\r\nProviderName : {}\r\nId           : {}\r\nMachineName  : {}\r\nMessage      : {text}\r\n",
            one.american(),
            provider.name(),
            event.number,
            event.computer
        )
    }),
    ("Get-EventLog | fl", |one| {
        let Printed { event, provider, text } = one;
        format!(
            "EventID            : {}\r\nMachineName        : {}\r\nIndex              : 4711\r\nCategory           : (0)\r\nEntryType          : Warning\r\nMessage            : {text}\r\nSource             : {}\r\nTimeGenerated      : {}\r\n",
            event.number,
            event.computer,
            provider.name(),
            one.american()
        )
    }),
    ("Get-WinEvent | Export-Csv", |one| {
        let Printed { event, provider, text } = one;
        format!(
            "\"Message\",\"Id\",\"Level\",\"ProviderName\",\"LogName\",\"MachineName\",\"TimeCreated\"\r\n\"{}\",\"{}\",\"3\",\"{}\",\"System\",\"{}\",\"{}\"\r\n",
            text.replace('"', "\"\""),
            event.number,
            provider.name(),
            event.computer,
            one.american()
        )
    }),
    ("Get-WinEvent | ConvertTo-Json", |one| {
        let Printed { event, provider, text } = one;
        format!(
            "{{\r\n    \"Message\":  \"{}\",\r\n    \"Id\":  {},\r\n    \"ProviderName\":  \"{}\",\r\n    \"LogName\":  \"System\",\r\n    \"MachineName\":  \"{}\",\r\n    \"TimeCreated\":  \"{}\"\r\n}}\r\n",
            text.replace('"', "\\\""),
            event.number,
            provider.name(),
            event.computer,
            one.iso()
        )
    }),
    ("a collector's names and values", |one| {
        let Printed { event, provider, text } = one;
        format!(
            "{}\r\nLogName=System\r\nEventCode={}\r\nEventType=3\r\nComputerName={}\r\nSourceName={}\r\nType=Warning\r\nMessage={text}\r\n",
            one.american(),
            event.number,
            event.computer,
            provider.name()
        )
    }),
    ("Event Viewer, details", |one| {
        let Printed { event, provider, .. } = one;
        let mut tree = format!(
            "- System\r\n\r\n  - Provider\r\n\r\n   [ Name]  {}\r\n\r\n   EventID {}\r\n\r\n   Version 0\r\n\r\n  - TimeCreated\r\n\r\n   [ SystemTime]  {}.0Z\r\n\r\n   Channel System\r\n\r\n   Computer {}\r\n\r\n- EventData\r\n\r\n",
            provider.name(),
            event.number,
            one.iso(),
            event.computer
        );
        for (index, parameter) in event.parameters.iter().enumerate() {
            let _ = write!(tree, "   Param{} {parameter}\r\n", index + 1);
        }
        tree
    }),
];

/// Event Viewer's copy with its labels in one language.
fn viewer(one: &Printed, labels: &[&str; 7], date: &str) -> String {
    let Printed { event, provider, text } = one;
    let [log, source, when, id, level, computer, description] = labels;
    format!(
        "{log}:      System\r\n{source}:        {}\r\n{when}:          {date}\r\n{id}:      {}\r\n{level}:         3\r\n{computer}:      {}\r\n{description}:\r\n{text}\r\n",
        provider.name(),
        event.number,
        event.computer
    )
}

/// The events of a text.
fn logged(text: &str) -> Vec<Logged> {
    let case = read(vec![Input { name: "paste".to_owned(), bytes: text.as_bytes().to_vec() }]);
    let named = |name: Option<&calwise_licensing::name::MachineName>, events: &[Event]| {
        let computer = name.map_or_else(String::new, |name| name.as_str().to_owned());
        let one = |event: &Event| {
            let at = event.provenance.time?.at;
            Some(Logged {
                kind: event.kind,
                number: event.printed_number?,
                computer: computer.clone(),
                time: (at.day(), at.hour(), at.minute(), at.second()),
                parameters: event.parameters.clone(),
            })
        };
        events.iter().filter_map(one).collect::<Vec<_>>()
    };
    let hosts = case.deployment.hosts.iter().flat_map(|host| named(host.name.as_ref(), &host.events));
    let servers = case.deployment.license_servers.iter();
    hosts.chain(servers.flat_map(|server| named(server.name.as_ref(), &server.events))).collect()
}

/// Events whose text is known whole, so that it carries every parameter.
fn whole() -> Vec<&'static KnownEvent> {
    ALL.iter().filter(|row| !row.text.contains('…') && !row.parameters.contains(&Parameter::Date)).collect()
}

/// Something that can stand for a parameter.
fn parameter(of: Parameter) -> BoxedStrategy<String> {
    match of {
        Parameter::Product => Just("Windows Server 2022 : RDS Per User CAL".to_owned()).boxed(),
        Parameter::Count => (1_u32..90).prop_map(|count| count.to_string()).boxed(),
        Parameter::Error => Just("0x80070005".to_owned()).boxed(),
        _ => "[a-z]{2,6}[0-9]{1,3}".boxed(),
    }
}

fn printed() -> impl Strategy<Value = Printed> {
    (0..whole().len(), any::<bool>()).prop_flat_map(|(index, is_new)| {
        let row = whole()[index];
        let parameters: Vec<_> = row.parameters.iter().map(|of| parameter(*of)).collect();
        let time = (13_u8..29, 0_u8..24, 0_u8..60, 0_u8..60);
        (parameters, "[A-Z]{3,6}[0-9]{1,2}", time).prop_map(move |(parameters, computer, time)| {
            let text = (1..).zip(&parameters).fold(row.text.to_owned(), |text, (number, parameter)| {
                text.replace(&format!("%{number}"), parameter)
            });
            let number = row.number + if row.renumbered && is_new { RENUMBERED_BY } else { 0 };
            let event = Logged { kind: row.kind, number, computer, time, parameters };
            Printed { event, provider: row.provider, text }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_form_of_an_event_gives_all_of_it(one in printed()) {
        for (form, print) in FORMS {
            let text = print(&one);
            prop_assert_eq!(logged(&text), vec![one.event.clone()], "{}:\n{}", form, text);
        }
    }
}
