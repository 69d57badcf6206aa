//! The way there and back for what tools print of a host: settings, services, roles, systems.
//!
//! The printers write as each tool does, and the generators fill every field; what comes back is made again from the
//! deployment that the text gives.

use std::fmt::Write as _;
use std::sync::Arc;

use calwise_evidence::{Input, read};
use calwise_licensing::deployment::{Deployment, LicenseServerList, ServiceState};
use calwise_licensing::fact::{Answer, Facts};
use calwise_licensing::join::Join;
use calwise_licensing::knowledge::services::SERVICES;
use calwise_licensing::name::MachineName;
use calwise_licensing::version::{ReportedVersion, WindowsServer};
use proptest::collection::vec;
use proptest::prelude::*;

pub(crate) fn deployment(text: &str) -> Deployment {
    let case = read(vec![Input { name: "paste".to_owned(), bytes: text.as_bytes().to_vec() }]);
    Arc::unwrap_or_clone(case.deployment)
}

/// The name of a host.
fn host_name() -> impl Strategy<Value = String> {
    "[A-Z]{3,7}[0-9]{1,2}"
}

/// The name of a license server, short or in a domain.
pub(crate) fn server_name() -> impl Strategy<Value = String> {
    "ls[0-9]{1,2}(\\.[a-z]{3,8}\\.example)?"
}

pub(crate) fn servers_of(facts: &Facts<LicenseServerList>) -> Option<Vec<String>> {
    match &facts.best()?.answer {
        Answer::Value(list) => Some(list.names.iter().map(|name| name.as_str().to_owned()).collect()),
        Answer::Absent => Some(Vec::new()),
        Answer::Denied => None,
    }
}

// Records in the shapes of PowerShell.

/// A value of a record.
#[derive(Debug, Clone)]
enum Cell {
    Number(u32),
    Text(String),
    List(Vec<String>),
}

type Record = Vec<(&'static str, Cell)>;

impl Cell {
    /// As a console shows it.
    fn shown(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
            Self::List(items) => format!("{{{}}}", items.join(", ")),
        }
    }

    fn json(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => format!("\"{text}\""),
            Self::List(items) => {
                format!("[{}]", items.iter().map(|item| format!("\"{item}\"")).collect::<Vec<_>>().join(","))
            }
        }
    }
}

fn as_list(record: &Record) -> String {
    let width = record.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    record.iter().fold("\r\n".to_owned(), |mut text, (name, cell)| {
        let _ = write!(text, "{name:width$} : {}\r\n", cell.shown());
        text
    })
}

/// `Format-Table -AutoSize`: numbers to the right, text to the left.
fn as_table(record: &Record) -> String {
    let mut lines = [String::new(), String::new(), String::new()];
    for (name, cell) in record {
        let shown = cell.shown();
        let width = name.len().max(shown.chars().count());
        let is_number = matches!(cell, Cell::Number(_));
        for (line, part) in lines.iter_mut().zip([*name, &"-".repeat(name.len()), &shown]) {
            let _ = if is_number { write!(line, "{part:>width$} ") } else { write!(line, "{part:width$} ") };
        }
    }
    format!("\r\n{}\r\n", lines.join("\r\n"))
}

fn as_json(record: &Record) -> String {
    let pairs: Vec<_> =
        record.iter().map(|(name, cell)| format!("    \"{name}\":  {}", cell.json())).collect();
    format!("{{\r\n{}\r\n}}\r\n", pairs.join(",\r\n"))
}

/// `Export-Csv`; lists are no values there, so a record has none.
fn as_csv(record: &Record) -> String {
    let quoted =
        |cells: Vec<String>| cells.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",");
    let names = quoted(record.iter().map(|(name, _)| (*name).to_owned()).collect());
    format!("{names}\r\n{}\r\n", quoted(record.iter().map(|(_, cell)| cell.shown()).collect()))
}

/// `wmic … /value`.
fn as_wmic(record: &Record) -> String {
    record.iter().fold("\r\r\n\r\r\n".to_owned(), |mut text, (name, cell)| {
        let _ = write!(text, "{name}={}\r\r\n", cell.shown().to_uppercase().replace("PER USER", "Per User"));
        text
    })
}

// Settings of WMI.

#[derive(Debug, Clone, PartialEq, Eq)]
struct Settings {
    host: String,
    mode: u32,
    /// 0 or 1, as the property says it.
    mode_by_policy: u32,
    servers: Vec<String>,
    servers_by_policy: u32,
    is_session_host: bool,
    accepts: bool,
    days: u32,
}

prop_compose! {
    fn settings()(
        host in host_name(), mode in prop::sample::select(vec![2_u32, 4, 5, 6]), mode_by_policy in 0_u32..2,
        servers in vec(server_name(), 0..4), servers_by_policy in 0_u32..2, is_session_host in any::<bool>(),
        accepts in any::<bool>(), days in 0_u32..120,
    ) -> Settings {
        Settings { host, mode, mode_by_policy, servers, servers_by_policy, is_session_host, accepts, days }
    }
}

fn record_of(settings: &Settings, with_list: bool) -> Record {
    let mut record = vec![
        ("PSComputerName", Cell::Text(settings.host.clone())),
        ("TerminalServerMode", Cell::Number(settings.is_session_host.into())),
        ("AllowTSConnections", Cell::Number(settings.accepts.into())),
        ("LicensingType", Cell::Number(settings.mode)),
        ("PolicySourceLicensingType", Cell::Number(settings.mode_by_policy)),
        ("DaysLeft", Cell::Number(settings.days)),
    ];
    if with_list {
        record.push(("PolicySourceConfiguredLicenseServers", Cell::Number(settings.servers_by_policy)));
        record.push(("SpecifiedLSList", Cell::List(settings.servers.clone())));
    }
    record
}

fn settings_of(text: &str, with_list: bool) -> Option<Settings> {
    let deployment = deployment(text);
    let [host] = &deployment.hosts[..] else { return None };
    let is_there = |answer: Option<bool>| u32::from(answer.unwrap_or(false));
    Some(Settings {
        host: host.name.as_ref()?.as_str().to_owned(),
        mode: host.mode.effective.value()?.0.number,
        mode_by_policy: is_there(host.mode.policy.best().map(|fact| fact.answer != Answer::Absent)),
        servers: if with_list { servers_of(&host.license_servers.effective)? } else { Vec::new() },
        servers_by_policy: u32::from(with_list && host.license_servers.local.is_silent()),
        is_session_host: *host.role_installed.value()?.0,
        accepts: *host.accepts_connections.value()?.0,
        days: *host.grace_days_left.value()?.0,
    })
}

// Services.

const STATES: [(ServiceState, u32, &str, &str); 3] = [
    (ServiceState::Stopped, 1, "Stopped", "STOPPED"),
    (ServiceState::Between, 2, "StartPending", "START_PENDING"),
    (ServiceState::Running, 4, "Running", "RUNNING"),
];

fn service_texts(service: usize, state: usize) -> [String; 5] {
    let (service, (_, number, word, capitals)) = (&SERVICES[service], STATES[state]);
    let record: Record =
        vec![("Name", Cell::Text(service.name.to_owned())), ("Status", Cell::Text(word.to_owned()))];
    let numbered: Record = vec![
        ("Name", Cell::Text(service.name.to_owned())),
        ("Status", Cell::Number(number)),
        ("StartType", Cell::Number(2)),
    ];
    [
        as_list(&record),
        as_json(&numbered),
        as_csv(&record),
        format!(
            "\r\nStatus   Name               DisplayName\r\n------   ----               -----------\r\n{word:<8} {:<18} {}\r\n",
            service.name, service.display_name
        ),
        format!(
            "\r\nSERVICE_NAME: {}\r\n        TYPE               : 10  WIN32_OWN_PROCESS  \r\n        STATE              : {number}  {capitals} \r\n                                (STOPPABLE, NOT_PAUSABLE, ACCEPTS_SHUTDOWN)\r\n        WIN32_EXIT_CODE    : 0  (0x0)\r\n",
            service.name
        ),
    ]
}

/// The one service of a deployment with its state.
fn service_of(text: &str) -> Option<(String, ServiceState)> {
    let deployment = deployment(text);
    let of_server = deployment.license_servers.iter().find_map(|server| server.service.value());
    if let Some((state, _)) = of_server {
        return Some(("TermServLicensing".to_owned(), *state));
    }
    let service = deployment.hosts.first()?.services.first()?;
    Some((service.name.to_owned(), *service.state.value()?.0))
}

// Roles.

/// Whether session host, licensing and broker are installed.
type Roles = (bool, bool, bool);

const ROLES: [(&str, &str, &str); 3] = [
    ("Remote Desktop Session Host", "RDS-RD-Server", "AppServer"),
    ("Remote Desktop Licensing", "RDS-Licensing", "Licensing"),
    ("Remote Desktop Connection Broker", "RDS-Connection-Broker", "SessionDirectory"),
];

fn role_texts((host, licensing, broker): Roles) -> [String; 4] {
    let rows = || ROLES.iter().zip([host, licensing, broker]);
    let mut texts = [
        "\r\nDisplay Name                                            Name                       Install State\r\n------------                                            ----                       -------------\r\n".to_owned(),
        "\r\nDisplay Name                                            Name\r\n------------                                            ----\r\n".to_owned(),
        "\r\nFeatures listing for package : Microsoft-Windows-Foundation-Package\r\n".to_owned(),
        "[\r\n".to_owned(),
    ];
    for ((display, name, dism), is_installed) in rows() {
        let mark = if is_installed { "[X]" } else { "[ ]" };
        let state = if is_installed { "Installed" } else { "Available" };
        let _ = write!(texts[0], "    {:<52}{name:<27}{state:>13}\r\n", format!("{mark} {display}"));
        let _ = write!(texts[1], "    {:<52}{name}\r\n", format!("{mark} {display}"));
        let enabled = if is_installed { "Enabled" } else { "Disabled" };
        let _ = write!(texts[2], "\r\nFeature Name : {dism}\r\nState : {enabled}\r\n");
        let _ = write!(
            texts[3],
            "    {{\"Name\": \"{name}\", \"Installed\": {is_installed}, \"InstallState\": {}}},\r\n",
            u32::from(is_installed)
        );
    }
    texts[3] = texts[3].trim_end_matches([',', '\r', '\n']).to_owned() + "\r\n]\r\n";
    texts
}

fn roles_of(text: &str) -> Option<Roles> {
    let deployment = deployment(text);
    let host = *deployment.hosts.first()?.role_installed.value()?.0;
    let licensing = deployment
        .license_servers
        .iter()
        .any(|server| server.role_installed.value().is_some_and(|(is_so, _)| *is_so));
    Some((host, licensing, !deployment.brokers.is_empty()))
}

// Systems.

#[derive(Debug, Clone, PartialEq, Eq)]
struct System {
    host: String,
    release: WindowsServer,
    join: Join,
}

pub(crate) const RELEASES: [(WindowsServer, &str, &str); 7] = [
    (WindowsServer::V2008R2, "2008 R2", "6.1.7601"),
    (WindowsServer::V2012, "2012", "6.2.9200"),
    (WindowsServer::V2012R2, "2012 R2", "6.3.9600"),
    (WindowsServer::V2016, "2016", "10.0.14393"),
    (WindowsServer::V2019, "2019", "10.0.17763"),
    (WindowsServer::V2022, "2022", "10.0.20348"),
    (WindowsServer::V2025, "2025", "10.0.26100"),
];

fn system() -> impl Strategy<Value = System> {
    let join = prop_oneof![
        Just(Join::Workgroup(Some("WORKGROUP".to_owned()))),
        "[a-z]{3,9}\\.example".prop_map(|domain| Join::Domain(Some(domain))),
    ];
    (host_name(), 0..RELEASES.len(), join).prop_map(|(host, release, join)| System {
        host,
        release: RELEASES[release].0,
        join,
    })
}

fn system_texts(system: &System) -> [String; 3] {
    let System { host, join, .. } = system;
    let (_, name, version) =
        RELEASES.iter().find(|(release, ..)| *release == system.release).expect("a release");
    let build = version.rsplit('.').next().expect("a build");
    let (role, number, domain, part) = match join {
        Join::Domain(domain) => ("Member Server", 3, domain.clone().unwrap_or_default(), true),
        _ => ("Standalone Server", 2, "WORKGROUP".to_owned(), false),
    };
    let part = if part { "True" } else { "False" };
    [
        format!(
            "\r\nHost Name:                 {host}\r\nOS Name:                   Microsoft Windows Server {name} Standard\r\nOS Version:                {version} N/A Build {build}\r\nOS Manufacturer:           Microsoft Corporation\r\nOS Configuration:          {role}\r\nOS Build Type:             Multiprocessor Free\r\nRegistered Owner:          Windows User\r\nSystem Type:               x64-based PC\r\nDomain:                    {domain}\r\n"
        ),
        format!(
            "\r\nWindowsProductName      : Windows Server {name} Datacenter\r\nOsVersion               : {version}\r\nOsBuildNumber           : {build}\r\nCsName                  : {host}\r\nCsPartOfDomain          : {part}\r\nCsDomain                : {domain}\r\nCsDomainRole            : {}\r\n",
            role.replace(' ', "")
        ),
        format!(
            "\r\nCaption        : Microsoft Windows Server {name} Standard\r\nBuildNumber    : {build}\r\nVersion        : {version}\r\nPSComputerName : {host}\r\n\r\n\r\nName         : {host}\r\nPartOfDomain : {part}\r\nDomain       : {domain}\r\nDomainRole   : {number}\r\n"
        ),
    ]
}

fn system_of(text: &str) -> Option<System> {
    let deployment = deployment(text);
    let [host] = &deployment.hosts[..] else { return None };
    let ReportedVersion::Server(release) = host.version.value()?.0 else { return None };
    Some(System {
        host: host.name.as_ref()?.as_str().to_owned(),
        release: *release,
        join: host.join.value()?.0.clone(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn settings_come_back_from_every_shape(settings in settings()) {
        let record = record_of(&settings, true);
        for text in [as_list(&record), as_table(&record), as_json(&record)] {
            prop_assert_eq!(settings_of(&text, true), Some(settings.clone()), "{}", text);
        }
        let record = record_of(&settings, false);
        let without = Settings { servers: Vec::new(), servers_by_policy: 0, ..settings };
        for text in [as_csv(&record), as_wmic(&record)] {
            prop_assert_eq!(settings_of(&text, false), Some(without.clone()), "{}", text);
        }
    }

    #[test]
    fn a_service_comes_back_with_its_state(service in 0..SERVICES.len(), state in 0..STATES.len()) {
        for text in service_texts(service, state) {
            let expected = (SERVICES[service].name.to_owned(), STATES[state].0);
            prop_assert_eq!(service_of(&text), Some(expected), "{}", text);
        }
    }

    #[test]
    fn roles_come_back_installed_or_not(roles in (any::<bool>(), any::<bool>(), any::<bool>())) {
        for text in role_texts(roles) {
            prop_assert_eq!(roles_of(&text), Some(roles), "{}", text);
        }
    }

    #[test]
    fn a_system_comes_back_with_release_and_domain(system in system()) {
        for text in system_texts(&system) {
            prop_assert_eq!(system_of(&text), Some(system.clone()), "{}", text);
        }
    }
}

/// A name that two printers use must be one that a machine can have.
#[test]
fn names_of_the_generators_are_names_of_machines() {
    for name in ["LIC01", "ls1", "ls12.contoso.example"] {
        assert!(MachineName::new(name).is_some(), "{name}");
    }
}
