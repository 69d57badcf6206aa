//! The sample gallery: one case a verdict, printed by the printers of the readers.

use calwise_evidence::printers::{print_event_xml, print_reg_query};
use calwise_evidence::readers::{
    EventData, EventXml, RegQuery, RegQueryCommand, RegQueryFailure, RegQueryKey, RegQueryValue,
};
use calwise_evidence::registry::RegistryData;
use calwise_licensing::knowledge::events::Provider;
use calwise_report::iso;
use time::Date;

use calwise_licensing::knowledge::registry::{LICENSE_SERVERS_KEY, LICENSING_CORE_KEY, POLICY_KEY};

use crate::v1::Tone;

/// A case to look at. Its name is the text `sample-<id>`, a line more is `sample-<id>.note`.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// Its id.
    pub id: &'static str,
    /// The tone of its verdict.
    pub tone: Tone,
    /// What would be pasted.
    pub text: String,
}

/// All samples, faults first, with events of two days before: one of long ago says little, and whoever opens a sample does it
/// some day.
pub fn samples(today: Date) -> Vec<Sample> {
    let day = &iso(today.previous_day().and_then(Date::previous_day).unwrap_or(today));
    vec![
        sample("grace-over", Tone::Error, &grace_over(day)),
        sample("policy-wins", Tone::Warning, &policy_wins()),
        sample("wrong-key", Tone::Error, &wrong_key()),
        sample("unreachable", Tone::Error, &unreachable(day)),
        sample("grace-running", Tone::Warning, &grace_running()),
        sample("complete", Tone::Ok, &complete(day)),
        sample("not-licensing", Tone::Info, &not_licensing()),
        sample("not-enough", Tone::Unknown, &not_enough()),
    ]
}

fn sample(id: &'static str, tone: Tone, parts: &[String]) -> Sample {
    Sample { id, tone, text: parts.join("\r\n") }
}

const SERVER: &str = "rdlic01.contoso.local";
const PARAMETERS: &str = r"SYSTEM\CurrentControlSet\Services\TermService\Parameters";
const ROLE_KEY: &str =
    r"SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\RDS-RD-Server";

fn number(name: &str, number: u32) -> (String, RegistryData) {
    (name.to_owned(), RegistryData::Number(number))
}

fn text(name: &str, text: &str) -> (String, RegistryData) {
    (name.to_owned(), RegistryData::Text(text.to_owned()))
}

fn list(name: &str, items: &[&str]) -> (String, RegistryData) {
    (name.to_owned(), RegistryData::List(items.iter().map(|item| (*item).to_owned()).collect()))
}

/// A query of a whole key and its answer; no values is a key that is not there.
fn query(key: &str, values: Vec<(String, RegistryData)>) -> String {
    let command = RegQueryCommand {
        machine: None,
        key: format!("HKLM\\{key}"),
        value: None,
        subkeys: false,
        search: None,
    };
    let failure = values.is_empty().then_some(RegQueryFailure::NotFound);
    let values: Vec<RegQueryValue> =
        values.into_iter().map(|(name, data)| RegQueryValue { name, data }).collect();
    let keys = if failure.is_some() {
        Vec::new()
    } else {
        vec![RegQueryKey { path: format!("HKEY_LOCAL_MACHINE\\{key}"), values }]
    };
    print_reg_query(&RegQuery { command: Some(command), keys, failure })
}

fn event(day: &str, provider: Provider, id: u32, computer: &str, data: EventData) -> String {
    let admin = format!("{}/Admin", provider.name());
    print_event_xml(&EventXml {
        provider: provider.name().to_owned(),
        event_id: id,
        level: Some(3),
        system_time: Some(format!("{day}T07:14:02.1234567Z")),
        channel: Some(admin),
        computer: Some(computer.to_owned()),
        data,
        ..EventXml::default()
    })
}

fn host_event(day: &str, id: u32, parameters: &[&str]) -> String {
    let rows = parameters.iter().enumerate();
    let rows = rows.map(|(index, text)| (format!("Param{}", index + 1), (*text).to_owned())).collect();
    let data = if parameters.is_empty() { EventData::None } else { EventData::UserData(rows) };
    event(day, Provider::RemoteConnectionManager, id, "RDSH01.contoso.local", data)
}

fn grace_over(day: &str) -> Vec<String> {
    vec![
        query(POLICY_KEY, vec![]),
        query(LICENSING_CORE_KEY, vec![number("LicensingMode", 5)]),
        host_event(day, 1069, &[]),
        "\nThe remote session was disconnected because there are no Remote Desktop License Servers available to provide a license.\nPlease contact the server administrator.\n".to_owned(),
    ]
}

fn policy_wins() -> Vec<String> {
    vec![
        query(POLICY_KEY, vec![number("LicensingMode", 2), text("LicenseServers", SERVER)]),
        query(LICENSING_CORE_KEY, vec![number("LicensingMode", 4)]),
        query(LICENSE_SERVERS_KEY, vec![list("SpecifiedLicenseServers", &[SERVER])]),
    ]
}

fn wrong_key() -> Vec<String> {
    vec![
        query(POLICY_KEY, vec![]),
        query(LICENSE_SERVERS_KEY, vec![]),
        query(
            PARAMETERS,
            vec![number("ServiceDllUnloadOnStop", 1), list("SpecifiedLicenseServers", &[SERVER])],
        ),
        query(LICENSING_CORE_KEY, vec![number("LicensingMode", 4)]),
    ]
}

fn unreachable(day: &str) -> Vec<String> {
    vec![
        query(POLICY_KEY, vec![number("LicensingMode", 4), text("LicenseServers", SERVER)]),
        host_event(day, 50_283, &[SERVER]),
    ]
}

fn grace_running() -> Vec<String> {
    vec![
        query(POLICY_KEY, vec![number("LicensingMode", 4)]),
        query(LICENSE_SERVERS_KEY, vec![]),
        "Remote Desktop Services will stop working in 11 days.\r\n".to_owned(),
    ]
}

fn complete(day: &str) -> Vec<String> {
    let issued = EventData::Data(vec![
        (None, "Windows Server 2022 : RDS Per User CAL".to_owned()),
        (None, "jdoe".to_owned()),
        (None, "CONTOSO".to_owned()),
    ]);
    vec![
        query(POLICY_KEY, vec![number("LicensingMode", 4), text("LicenseServers", SERVER)]),
        event(day, Provider::Licensing, 4143, SERVER, issued),
    ]
}

fn not_licensing() -> Vec<String> {
    vec![
        query(ROLE_KEY, vec![number("InstallState", 0)]),
        "\nToo many users are signed in\nSelect a user to disconnect so that you can sign in\n".to_owned(),
    ]
}

fn not_enough() -> Vec<String> {
    vec!["The remote desktop server cannot be reached. Since this morning, for two of us.\n".to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Input, Language, diagnose, report};
    use time::macros::date;

    #[test]
    fn every_sample_shows_the_verdict_that_its_icon_promises() {
        let english = Language::english();
        for today in [date!(2026 - 11 - 20), date!(2029 - 03 - 01)] {
            for sample in samples(today) {
                let input = Input { name: "sample".to_owned(), bytes: sample.text.clone().into_bytes() };
                let report = report(&diagnose(vec![input], today), &english);
                assert_eq!(report.verdict.tone, sample.tone, "{}: {}", sample.id, report.verdict.sentence);
                for text in ["", ".note"] {
                    assert!(english.has(&format!("sample-{}{text}", sample.id)), "{}", sample.id);
                }
            }
        }
    }
}
