//! What records say of any machine: release of Windows, domain or workgroup, services, roles, and the state of a license server.

use calwise_licensing::deployment::ServiceState;
use calwise_licensing::fact::{Answer, Strength};
use calwise_licensing::join::Join;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::knowledge::services::{FEATURES, Role, Service, service};
use calwise_licensing::name::MachineName;
use calwise_licensing::platform::{Installation, is_evaluation};
use calwise_licensing::version::{
    BuildMeaning, ReportedVersion, Versions, WindowsServer, build, release_of_build,
};

use super::columns::is_of_server;
use super::words::{feature_state, service_state};
use super::{Taking, registry};
use crate::observation::{HostFact, MachineFact, Saw, ServerFact};
use crate::records::{Field, spelling};

pub(super) fn take(taking: &mut Taking<'_, '_>) {
    let about_system = [Property::PartOfDomain, Property::DomainRole];
    if about_system.iter().any(|property| taking.record.has(*property)) && taking.machine.is_none() {
        taking.machine = taking.text(Property::Name).and_then(MachineName::new);
    }
    release(taking);
    join(taking);
    services(taking);
}

/// A service by its short name, with its state.
pub(super) fn take_service(taking: &mut Taking<'_, '_>) -> bool {
    let record = taking.record;
    let named = taking.text(Property::Name).map(service);
    let Some(name) = named.unwrap_or_else(|| service_asked_for(taking)) else { return false };
    // `Win32_Service` has a status, which is its health, beside its state.
    let mut states = record.fields.iter().filter(|field| field.property == Some(Property::State));
    let Some((field, state)) = states.find_map(|field| Some((field, state_of(field)?))) else {
        return false;
    };
    let fact = MachineFact::Service(name.name, Answer::Value(state));
    taking.see(Saw::Machine(fact), field, Strength::EffectiveValue);
    true
}

/// The service whose state a command picks out: `(Get-Service TermServLicensing).Status`.
fn service_asked_for(taking: &Taking<'_, '_>) -> Option<&'static Service> {
    // `sc query TermServLicensing | findstr STATE` leaves the state alone.
    let asks = |command: &&str| {
        let is_sc = command.starts_with("sc ") || command.starts_with("sc.exe ");
        command.contains("-Service ") || (is_sc && command.contains(" query"))
    };
    let command = taking.context.command.filter(asks)?;
    command.split([' ', '(', ')', '.', '"', '\'']).find_map(service)
}

/// A state as a word or a number, with words behind it in `sc query`.
fn state_of(field: &Field<'_>) -> Option<ServiceState> {
    let text = field.text()?;
    service_state(text).or_else(|| service_state(text.split_whitespace().next()?))
}

/// Services whose names stand for their states.
fn services(taking: &mut Taking<'_, '_>) {
    let record = taking.record;
    for (property, name) in
        [(Property::LicensingService, "TermServLicensing"), (Property::HostService, "TermService")]
    {
        if let Some(field) = record.get(property)
            && let Some(state) = state_of(field)
        {
            let fact = MachineFact::Service(name, Answer::Value(state));
            taking.see(Saw::Machine(fact), field, Strength::EffectiveValue);
        }
    }
}

/// A role or feature by its name, with its state.
pub(super) fn take_feature(taking: &mut Taking<'_, '_>) -> bool {
    let record = taking.record;
    let Some(name) = taking.text(Property::Name) else { return false };
    let is_it = |known: Option<&str>| known.is_some_and(|known| known.eq_ignore_ascii_case(name));
    // The names of dism are plain words: they count beside its state only.
    let by_name = FEATURES.iter().find(|row| is_it(row.name));
    let Some(feature) = by_name.or_else(|| FEATURES.iter().find(|row| is_it(row.dism))) else { return false };
    let state = record
        .get(Property::InstallState)
        .or_else(|| record.get(Property::State))
        .or_else(|| record.get(Property::Total));
    let (field, is_installed) = match state {
        Some(field) => (field, field.text().and_then(feature_state)),
        None => match record.get(Property::DisplayName) {
            Some(field) => (field, field.text().and_then(|text| feature_state(text.get(..3)?))),
            None => return false,
        },
    };
    let Some(is_installed) = is_installed else { return false };
    let saw = match feature.role {
        Role::SessionHost => Saw::Host(HostFact::RoleInstalled(Answer::Value(is_installed))),
        // That a host lacks the role says nothing of its license server.
        Role::Licensing if is_installed || taking.context.is_license_server => {
            Saw::LicenseServer(ServerFact::RoleInstalled(Answer::Value(is_installed)))
        }
        Role::ConnectionBroker if is_installed => Saw::ConnectionBroker,
        _ => return true,
    };
    taking.see(saw, field, Strength::EffectiveValue);
    true
}

/// The release by caption, else by build; clients share builds with servers.
fn release(taking: &mut Taking<'_, '_>) {
    let record = taking.record;
    let mut is_client = false;
    let mut is_known = false;
    if let Some(field) = record.get(Property::Caption)
        && let Some(text) = field.text()
    {
        let (release, installation) = of_caption(text);
        // "OS: 2022", as people fill the columns of their tables.
        let release = release.or_else(|| WindowsServer::from_name(text.trim()));
        is_client = installation.is_some_and(|kind| kind != Installation::Essentials);
        if let Some(release) = release {
            is_known = true;
            taking.see_machine(MachineFact::Version(Answer::Value(ReportedVersion::Server(release))), field);
        }
        if let Some(installation) = installation {
            taking.see_machine(MachineFact::Installation(installation), field);
        }
        if release.is_some() && text.to_ascii_lowercase().contains("evaluation") {
            taking.see_machine(MachineFact::Evaluation(true), field);
        }
    }
    if let Some(field) = record.get(Property::InstallationType).or_else(|| record.get(Property::Edition)) {
        let kind = taking.text(Property::InstallationType).unwrap_or("");
        let edition = taking.text(Property::Edition).unwrap_or("");
        let (installation, evaluation) = (Installation::from_registry(kind, edition), is_evaluation(edition));
        if let Some(installation) = installation {
            is_client |= matches!(installation, Installation::Client | Installation::ClientMultiSession);
            taking.see_machine(MachineFact::Installation(installation), field);
        }
        if evaluation {
            taking.see_machine(MachineFact::Evaluation(true), field);
        }
    }
    if let Some(field) = record.get(Property::Description)
        && field.text().is_some_and(|text| text.contains("TIMEBASED_EVAL"))
    {
        taking.see_machine(MachineFact::Evaluation(true), field);
    }
    let is_workstation = record.get(Property::ProductType).and_then(Field::number) == Some(1);
    if is_known || is_client || is_workstation || registry::key(taking).is_some() {
        return;
    }
    if let Some((field, number)) = build_of(taking) {
        let version = match build(number) {
            BuildMeaning::Known(_) | BuildMeaning::Newer(_) => release_of_build(number),
            BuildMeaning::Unknown(_) => ReportedVersion::UnknownBuild(number),
        };
        taking.see_machine(MachineFact::Version(Answer::Value(version)), field);
    } else if let Some(field) = record.get(Property::Version)
        && is_of_windows(taking, field)
        && let Some(release) = field.text().and_then(named_release)
    {
        taking.see_machine(MachineFact::Version(Answer::Value(ReportedVersion::Server(release))), field);
    }
}

/// Many things have a version: it is that of Windows by its name, by what stands beside it, or by the command.
fn is_of_windows(taking: &Taking<'_, '_>, field: &Field<'_>) -> bool {
    let beside = [Property::Caption, Property::Machine, Property::PartOfDomain, Property::Build];
    let asks = |command: &str| {
        let lower = command.to_ascii_lowercase();
        lower.contains("operatingsystem")
            || lower.starts_with("wmic os")
            || lower == "ver"
            || lower.contains("computerinfo")
    };
    !field.name.eq_ignore_ascii_case("version")
        || beside.iter().any(|property| taking.record.has(*property))
        || taking.context.command.is_some_and(asks)
}

/// A release by its name, with or without "Windows Server" in front.
fn named_release(text: &str) -> Option<WindowsServer> {
    WindowsServer::from_name(text).or_else(|| of_caption(text).0)
}

/// The build that a record prints: alone, or as the third number of a version of Windows.
fn build_of<'t, 'a>(taking: &Taking<'t, 'a>) -> Option<(&'t Field<'a>, u32)> {
    let record = taking.record;
    if let Some(field) = record.get(Property::Build)
        && let Some(number) = field
            .text()
            .and_then(|text| text.split('.').next()?.parse().ok())
            .filter(|number| *number >= 3790)
    {
        return Some((field, number));
    }
    let field = record.get(Property::Version).filter(|field| is_of_windows(taking, field))?;
    let mut parts =
        field.text()?.trim_start_matches(|first: char| !first.is_ascii_digit()).split(['.', ' ', ']']);
    let (major, minor) = (parts.next()?, parts.next()?);
    matches!((major, minor), ("10", "0") | ("6", "0" | "1" | "2" | "3")).then_some(())?;
    Some((field, parts.next()?.parse().ok()?))
}

/// The release that a product name says.
pub fn release_of(product: &str) -> Option<WindowsServer> {
    of_caption(product).0
}

/// Editions of servers, as people shorten them behind a release: "2025 Std".
const EDITIONS: &[&str] =
    &["std", "std.", "standard", "dc", "dtc", "datacenter", "core", "ent", "enterprise"];

/// What a product name says: the release of a server, and the kind where it says one.
pub(super) fn of_caption(text: &str) -> (Option<WindowsServer>, Option<Installation>) {
    let lower = text.to_ascii_lowercase();
    if let Some((release, edition)) = lower.trim().rsplit_once(' ')
        && EDITIONS.contains(&edition)
        && let Some(release) = WindowsServer::from_name(release)
    {
        return (Some(release), None);
    }
    if !lower.contains("server") {
        let kind = if lower.contains("multi-session") || lower.contains("virtual desktops") {
            Some(Installation::ClientMultiSession)
        } else if lower.contains("windows") && lower.bytes().any(|byte| byte.is_ascii_digit()) {
            Some(Installation::Client)
        } else {
            None
        };
        return (None, kind);
    }
    let releases = Versions::KNOWN.servers().rev();
    let mut named = releases.filter(|release| lower.contains(&release.name().to_ascii_lowercase()));
    (named.next(), lower.contains("essentials").then_some(Installation::Essentials))
}

/// Names of workgroups that Windows gives by itself.
const WORKGROUPS: &[&str] = &["WORKGROUP", "ARBEITSGRUPPE", "MSHEIMNETZ", "GRUPPO", "GRUPO_TRABALHO"];

/// Domain or workgroup.
fn join(taking: &mut Taking<'_, '_>) {
    let record = taking.record;
    let domain = taking.text(Property::Domain).filter(|name| !name.is_empty()).map(str::to_owned);
    let workgroup = taking.text(Property::Workgroup).map(str::to_owned);
    let role = record.get(Property::DomainRole).and_then(|field| Some((field, domain_role(field)?)));
    let entra = record.get(Property::EntraJoined).and_then(Field::switch);
    let joined = record.get(Property::PartOfDomain).or_else(|| record.get(Property::DomainJoined));
    let found = if let Some((field, number)) = role {
        if number >= 4 {
            taking.see_machine(MachineFact::DomainController(true), field);
        }
        Some((field, !matches!(number, 0 | 2)))
    } else if let Some((field, is_so)) = joined.and_then(|field| Some((field, field.switch()?))) {
        Some((field, is_so))
    } else {
        by_name(taking, domain.as_deref())
    };
    let Some((field, in_domain)) = found else { return };
    let join = match (in_domain, entra) {
        (true, _) => Join::Domain(domain),
        (false, Some(true)) => Join::EntraOnly,
        (false, _) => Join::Workgroup(workgroup.or(domain)),
    };
    taking.see_machine(MachineFact::Join(join), field);
}

/// Without anything else, a domain is known by its dots and a workgroup by the name that Windows gives.
fn by_name<'t, 'a>(taking: &Taking<'t, 'a>, domain: Option<&str>) -> Option<(&'t Field<'a>, bool)> {
    let record = taking.record;
    let beside = [Property::Machine, Property::Caption, Property::Version, Property::Build];
    let is_of_system = beside.iter().any(|property| record.has(*property));
    if let Some(field) =
        record.get(Property::Workgroup).filter(|field| field.text().is_some() && is_of_system)
    {
        return Some((field, false));
    }
    let (field, name) = (record.get(Property::Domain).filter(|_| is_of_system)?, domain?);
    if WORKGROUPS.iter().any(|known| known.eq_ignore_ascii_case(name)) {
        Some((field, false))
    } else {
        name.contains('.').then_some((field, true))
    }
}

/// `DomainRole` as a number, the name that stands for it, or what `systeminfo` calls it.
const DOMAIN_ROLES: &[(&str, u32)] = &[
    ("standaloneworkstation", 0),
    ("memberworkstation", 1),
    ("standaloneserver", 2),
    ("memberserver", 3),
    ("backupdomaincontroller", 4),
    ("additional/backupdomaincontroller", 4),
    ("primarydomaincontroller", 5),
    ("serveurautonome", 2),
    ("serveurmembre", 3),
    ("contrôleurprincipaldedomaine", 5),
    ("eigenständigerserver", 2),
    ("mitgliedsserver", 3),
    ("рядовойсервер", 3),
    ("primärerdomänencontroller", 5),
    ("servidorindependiente", 2),
    ("servidormiembro", 3),
    ("serverautonomo", 2),
    ("servermembro", 3),
    ("servidorautônomo", 2),
    ("servidorautónomo", 2),
    ("servidormembro", 3),
    ("zelfstandigeserver", 2),
    ("lidserver", 3),
    ("serwerautonomiczny", 2),
    ("serwerczłonkowski", 3),
    ("スタンドアロンサーバー", 2),
    ("メンバーサーバー", 3),
    ("独立服务器", 2),
    ("成员服务器", 3),
];

fn domain_role(field: &Field<'_>) -> Option<u32> {
    let text = field.text()?;
    let word = spelling(text)?;
    let named = DOMAIN_ROLES.iter().find(|(name, _)| *name == word).map(|(_, number)| *number);
    named.or_else(|| field.number().filter(|number| *number <= 5))
}

/// State of a license server.
pub(super) fn license_server(taking: &mut Taking<'_, '_>) {
    let record = taking.record;
    let activation = [Property::ActivationStatus, Property::Activated];
    if taking.machine.is_none() && activation.iter().any(|property| record.has(*property)) {
        // The tree of RD Licensing Manager: each license server by its name.
        taking.machine = record.get(Property::Name).and_then(Field::machine);
    }
    if is_of_server(record) || (record.has(Property::Machine) && record.has(Property::VersionAndModel)) {
        told_state(taking);
    }
    for field in &record.fields {
        let switch = || field.switch();
        let fact = match field.property {
            Some(Property::OfLicenseServer) => ServerFact::IsOne,
            Some(Property::ActivationStatus) => match field.number() {
                Some(number @ 0..=1) => ServerFact::Activated(Answer::Value(number == 0)),
                Some(_) => continue,
                None => match field.text().and_then(activated) {
                    Some(is_so) => ServerFact::Activated(Answer::Value(is_so)),
                    None => continue,
                },
            },
            Some(Property::Activated) => match switch().or_else(|| activated(field.text()?)) {
                Some(is_so) => ServerFact::Activated(Answer::Value(is_so)),
                None => continue,
            },
            Some(Property::InDomainGroup) => match switch() {
                Some(is_so) => ServerFact::InDomainGroup(is_so),
                None => continue,
            },
            Some(Property::RequiresHostGroup) => match switch() {
                Some(is_so) => ServerFact::RequiresHostGroup(is_so),
                None => continue,
            },
            Some(Property::PreventsUpgrade) => match switch() {
                Some(is_so) => ServerFact::PreventsUpgrade(is_so),
                None => continue,
            },
            Some(Property::DomainController) => match switch() {
                Some(is_so) => {
                    let of_server = taking.context.command.is_some_and(|command| command.contains("LSonDC"));
                    let fact = MachineFact::DomainController(is_so);
                    if !of_server {
                        taking.see_machine(fact, field);
                        continue;
                    }
                    ServerFact::Machine(fact)
                }
                None => continue,
            },
            _ => continue,
        };
        taking.see(Saw::LicenseServer(fact), field, Strength::EffectiveValue);
    }
}

/// What the state of a license server says, part by part: "Windows Server 2025, activated, service running".
fn told_state(taking: &mut Taking<'_, '_>) {
    let record = taking.record;
    let Some(field) = record.get(Property::State) else { return };
    for part in field.text().unwrap_or("").split([',', ';']) {
        let part = part.trim();
        if let Some(is_so) = activated(part) {
            let fact = ServerFact::Activated(Answer::Value(is_so));
            taking.see(Saw::LicenseServer(fact), field, Strength::EffectiveValue);
        }
        if let (Some(release), _) = of_caption(part)
            && !record.has(Property::Caption)
        {
            let version = MachineFact::Version(Answer::Value(ReportedVersion::Server(release)));
            taking.see(Saw::Machine(version), field, Strength::EffectiveValue);
        }
        let state = part.strip_prefix("service ").or_else(|| part.strip_suffix(" service"));
        if let Some(state) = state.and_then(service_state) {
            let fact = MachineFact::Service("TermServLicensing", Answer::Value(state));
            taking.see(Saw::Machine(fact), field, Strength::EffectiveValue);
        }
    }
}

fn activated(text: &str) -> Option<bool> {
    match spelling(text)?.as_str() {
        "activated" | "aktiviert" | "activé" | "activado" | "attivato" | "geactiveerd" => Some(true),
        "notactivated" | "nichtaktiviert" | "nonactivé" | "noactivado" | "nonattivato"
        | "nietgeactiveerd" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caption_names_a_release_of_a_server_or_a_client() {
        for (text, release, installation) in [
            ("Microsoft Windows Server 2019 Standard", Some(WindowsServer::V2019), None),
            ("Microsoft Windows Server 2012 R2 Datacenter", Some(WindowsServer::V2012R2), None),
            ("Microsoft Windows Server 2008 R2 Enterprise", Some(WindowsServer::V2008R2), None),
            (
                "Microsoft Windows Server 2019 Essentials",
                Some(WindowsServer::V2019),
                Some(Installation::Essentials),
            ),
            ("Microsoft Windows 11 Enterprise", None, Some(Installation::Client)),
            (
                "Microsoft Windows 10 Enterprise for Virtual Desktops",
                None,
                Some(Installation::ClientMultiSession),
            ),
            ("Microsoft Windows 11 Enterprise multi-session", None, Some(Installation::ClientMultiSession)),
            ("2025 Std", Some(WindowsServer::V2025), None),
            ("2012 R2 Datacenter", Some(WindowsServer::V2012R2), None),
            ("11 Enterprise", None, None),
            ("Ubuntu", None, None),
        ] {
            assert_eq!(of_caption(text), (release, installation), "{text}");
        }
    }
}
