//! What a registry value says of a host, a license server, a machine, by the tables; what no table has says nothing.

use calwise_licensing::deployment::{EmptyKey, LicenseServerList, MisplacedValue, SessionHost};
use calwise_licensing::fact::{Answer, Facts, Provenance, Strength};
use calwise_licensing::join::Join;
use calwise_licensing::knowledge::registry::{self, Meaning};
use calwise_licensing::knowledge::registry_context::{self, Side};
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;
use calwise_licensing::platform::{Installation, is_evaluation};
use calwise_licensing::version::release_of_build;

use crate::observation::{HostFact, MachineFact, ServerFact};
use crate::registry::RegistryData;

/// The list of license servers that a value holds, if it is one that Windows reads.
pub(super) fn list(key: &str, name: &str, answer: &Answer<RegistryData>) -> Option<LicenseServerList> {
    let Answer::Value(data) = answer else { return None };
    match registry::meaning(key, name)? {
        Meaning::PolicyLicenseServers => policy_list(data),
        Meaning::LocalLicenseServers => local_list(data),
        _ => None,
    }
}

/// Adds what a value says to its host.
pub(super) fn take(
    host: &mut SessionHost,
    key: &str,
    name: &str,
    answer: &Answer<RegistryData>,
    at: Provenance,
) {
    let Some(meaning) = registry::meaning(key, name) else { return };
    match meaning {
        Meaning::PolicyMode => add(&mut host.mode.policy, answer, at, mode),
        Meaning::LocalMode => add(&mut host.mode.local, answer, at, mode),
        Meaning::PolicyLicenseServers => {
            if let Answer::Value(RegistryData::Text(text) | RegistryData::ExpandText(text)) = answer
                && let Some(without_commas) = separated_unusually(text)
            {
                host.policy_without_commas.add(Answer::Value(without_commas), at);
            }
            add(&mut host.license_servers.policy, answer, at, policy_list);
        }
        Meaning::LocalLicenseServers => add(&mut host.license_servers.local, answer, at, local_list),
        Meaning::SessionHostRole => add(&mut host.role_installed, answer, at, role),
        Meaning::NotificationsHidden => add(&mut host.notifications_hidden, answer, at, switch),
        // A machine has a build, whatever its role.
        Meaning::Build => {}
        Meaning::MisplacedLicenseServers | Meaning::MisplacedMode => misplaced(host, key, name, answer, at),
    }
}

/// What a value says that sets neither mode nor list.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Context {
    /// Something of a session host.
    Host(HostFact),
    /// Something of a license server.
    Server(ServerFact),
    /// Something of a machine that may be either.
    Machine(MachineFact),
    /// Whether the value is there that keeps when the grace period began.
    GraceValue(bool),
}

/// Whether a value is one of a session host, and not of a license server, a client, or of any machine.
pub(super) fn is_of_a_host(key: &str, name: &str) -> bool {
    match registry::meaning(key, name) {
        Some(meaning) => meaning != Meaning::Build,
        None => registry_context::find(key, name).is_none_or(|row| row.side == Side::Host),
    }
}

/// Whether a value is one that license servers have, and not one that says that the role is missing.
pub(super) fn makes_license_server(key: &str, name: &str, answer: &Answer<RegistryData>) -> bool {
    let lacks_role = Context::Server(ServerFact::RoleInstalled(Answer::Value(false)));
    let said = context(key, name, answer);
    said.iter().any(|said| matches!(said, Context::Server(_)) && *said != lacks_role)
}

/// What a value says beside mode and list: the machine, its edition, who may connect, the license server's policies.
pub(super) fn context(key: &str, name: &str, answer: &Answer<RegistryData>) -> Vec<Context> {
    use Context::{GraceValue, Host, Machine, Server};
    if registry::meaning(key, name) == Some(Meaning::Build) {
        let build = text(answer).and_then(|text| text.trim().parse().ok()).map(release_of_build);
        return build.map(|build| Machine(MachineFact::Version(Answer::Value(build)))).into_iter().collect();
    }
    let Some(row) = registry_context::find(key, name) else { return Vec::new() };
    let is_there = *answer != Answer::Absent && *answer != Answer::Denied;
    let said = match (row.id, text(answer), number(answer)) {
        ("grace-period-started", ..) if *answer != Answer::Denied => GraceValue(is_there),
        ("host-certificate", ..) if is_there => Host(HostFact::HasCertificates(Answer::Value(true))),
        ("host-certificate", ..) if name.eq_ignore_ascii_case("X509 Certificate") => {
            Host(HostFact::HasCertificates(match answer {
                Answer::Denied => Answer::Denied,
                _ => Answer::Value(false),
            }))
        }
        ("connections-denied" | "connections-denied-by-policy", _, Some(denied)) => {
            Host(HostFact::AcceptsConnections(Answer::Value(denied == 0)))
        }
        ("security-group-required", _, Some(is_so)) => Server(ServerFact::RequiresHostGroup(is_so == 1)),
        ("upgrade-prevented", _, Some(is_so)) => Server(ServerFact::PreventsUpgrade(is_so == 1)),
        ("role-licensing", _, Some(state @ 0..=1)) => {
            Server(ServerFact::RoleInstalled(Answer::Value(state == 1)))
        }
        ("service-start", ..) if is_there => Server(ServerFact::RoleInstalled(Answer::Value(true))),
        ("edition", Some(edition), _) => {
            let kind =
                Installation::from_registry("", edition).map(|kind| Machine(MachineFact::Installation(kind)));
            let evaluation = Machine(MachineFact::Evaluation(is_evaluation(edition)));
            return kind.into_iter().chain([evaluation]).collect();
        }
        ("update-revision", _, Some(revision)) => Machine(MachineFact::Revision(revision)),
        ("installation-type", Some(kind), _) => match Installation::from_registry(kind, "") {
            Some(kind) => Machine(MachineFact::Installation(kind)),
            None => return Vec::new(),
        },
        ("product-type", Some(kind), _) if kind.eq_ignore_ascii_case("WinNT") => {
            Machine(MachineFact::Installation(Installation::Client))
        }
        ("product-type", Some(kind), _) => {
            Machine(MachineFact::DomainController(kind.eq_ignore_ascii_case("LanmanNT")))
        }
        ("dns-domain", Some(domain), _) if !domain.trim().is_empty() => {
            Machine(MachineFact::Join(Join::Domain(Some(domain.trim().to_owned()))))
        }
        _ => return Vec::new(),
    };
    vec![said]
}

/// How far a value can be trusted beyond that it stands there: a policy is what is in effect, and the suffix
/// of names is set by hand as well.
pub(super) fn strength(key: &str, name: &str, printed: Strength) -> Strength {
    match registry_context::find(key, name).map(|row| row.id) {
        Some("connections-denied-by-policy") => Strength::EffectiveValue,
        Some("dns-domain") => Strength::Statement,
        _ => printed,
    }
}

fn text(answer: &Answer<RegistryData>) -> Option<&str> {
    match answer {
        Answer::Value(RegistryData::Text(text) | RegistryData::ExpandText(text)) => Some(text),
        _ => None,
    }
}

fn number(answer: &Answer<RegistryData>) -> Option<u32> {
    match answer {
        Answer::Value(RegistryData::Number(number)) => Some(*number),
        _ => None,
    }
}

/// Adds an answer whose data can be read as what the value holds; data of another type says nothing.
fn add<T: PartialEq>(
    facts: &mut Facts<T>,
    answer: &Answer<RegistryData>,
    at: Provenance,
    read: impl Fn(&RegistryData) -> Option<T>,
) {
    match answer {
        Answer::Value(data) => {
            if let Some(value) = read(data) {
                facts.add(Answer::Value(value), at);
            }
        }
        Answer::Absent => facts.add(Answer::Absent, at),
        Answer::Denied => facts.add(Answer::Denied, at),
    }
}

fn misplaced(
    host: &mut SessionHost,
    key: &str,
    name: &str,
    answer: &Answer<RegistryData>,
    provenance: Provenance,
) {
    match answer {
        Answer::Value(_) => {
            host.misplaced.push(MisplacedValue { key: key.to_owned(), name: name.to_owned(), provenance });
        }
        Answer::Absent => host.misplaced_absent.push(EmptyKey { key: key.to_owned(), provenance }),
        Answer::Denied => {}
    }
}

fn mode(data: &RegistryData) -> Option<ModeValue> {
    match data {
        RegistryData::Number(number) => Some(ModeValue { number: *number }),
        _ => None,
    }
}

fn switch(data: &RegistryData) -> Option<bool> {
    match data {
        RegistryData::Number(number) => Some(*number == 1),
        _ => None,
    }
}

/// 0 is "not installed", 1 "installed"; what other numbers mean no source says.
fn role(data: &RegistryData) -> Option<bool> {
    match data {
        RegistryData::Number(0) => Some(false),
        RegistryData::Number(1) => Some(true),
        _ => None,
    }
}

/// Whether names are separated by something else than commas, or have blanks beside them; none where they have not.
fn separated_unusually(text: &str) -> Option<bool> {
    let is_blank = text.contains(' ');
    let is_other = text.contains(';') || (is_blank && text.trim().contains(' ') && !text.contains(','));
    (is_blank || is_other).then_some(is_other)
}

/// The policy is one string with commas. Semicolons and blanks are accepted as people write them.
fn policy_list(data: &RegistryData) -> Option<LicenseServerList> {
    match data {
        RegistryData::Text(text) | RegistryData::ExpandText(text) => Some(LicenseServerList {
            names: text.split([',', ';', ' ']).filter_map(MachineName::new).collect(),
        }),
        _ => None,
    }
}

/// The local value is a list of strings, one name each.
fn local_list(data: &RegistryData) -> Option<LicenseServerList> {
    match data {
        RegistryData::List(names) => Some(LicenseServerList {
            names: names.iter().filter_map(|name| MachineName::new(name)).collect(),
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use calwise_licensing::deployment::Deployment;

    use super::*;
    use crate::case::{Input, read};
    use std::sync::Arc;

    fn deployment(text: &str) -> Deployment {
        let case = read(vec![Input { name: "paste".into(), bytes: text.as_bytes().to_vec() }]);
        Arc::unwrap_or_clone(case.deployment)
    }

    /// One value as `reg query` prints it.
    fn query(machine: &str, key: &str, value: &str) -> String {
        format!("reg query \"{machine}HKLM\\{key}\"\n\nHKEY_LOCAL_MACHINE\\{key}\n    {value}\n\n")
    }

    const VERSION: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion";
    const TERMINAL_SERVER: &str = r"SYSTEM\CurrentControlSet\Control\Terminal Server";

    #[test]
    fn values_beside_mode_and_list_say_what_the_machine_is() {
        let text = [
            query("", VERSION, "EditionID    REG_SZ    ServerStandardEval"),
            query("", VERSION, "InstallationType    REG_SZ    Server"),
            query("", VERSION, "CurrentBuildNumber    REG_SZ    17763"),
            query("", TERMINAL_SERVER, "fDenyTSConnections    REG_DWORD    0x1"),
            query("", registry::POLICY_KEY, "fDenyTSConnections    REG_DWORD    0x0"),
            query("", &format!("{TERMINAL_SERVER}\\RCM"), "X509 Certificate2    REG_BINARY    3082"),
            query("", &format!("{TERMINAL_SERVER}\\RCM\\GracePeriod"), "L$RTMTIMEBOMB_1    REG_BINARY    00"),
            query(
                "",
                r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters",
                "Domain    REG_SZ    contoso.local",
            ),
        ];
        let deployment = deployment(&text.concat());
        let [host] = deployment.hosts.as_slice() else { panic!("{:?}", deployment.hosts) };
        assert_eq!(host.installation.value().map(|(kind, _)| *kind), Some(Installation::ServerWithDesktop));
        assert_eq!(host.evaluation.value().map(|(is_so, _)| *is_so), Some(true));
        assert!(host.version.value().is_some());
        assert_eq!(host.accepts_connections.value().map(|(is_so, _)| *is_so), Some(true), "the policy wins");
        assert_eq!(host.has_certificates.value().map(|(is_so, _)| *is_so), Some(true));
        assert_eq!(host.grace_value_present.value().map(|(is_so, _)| *is_so), Some(true));
        assert_eq!(host.join.value().map(|(_, at)| at.strength), Some(Strength::Statement));
        assert!(deployment.license_servers.is_empty());
    }

    #[test]
    fn multi_session_is_known_by_its_edition_in_either_order() {
        for values in [
            "EditionID    REG_SZ    ServerRdsh\n    InstallationType    REG_SZ    Client",
            "InstallationType    REG_SZ    Client\n    EditionID    REG_SZ    ServerRdsh",
        ] {
            let deployment = deployment(&query("", VERSION, values));
            let kind = deployment.hosts[0].installation.value().map(|(kind, _)| *kind);
            assert_eq!(kind, Some(Installation::ClientMultiSession), "{values}");
        }
    }

    #[test]
    fn values_of_license_servers_make_no_host_and_none_of_a_host() {
        let policy = query(r"\\LS1\", registry::POLICY_KEY, "fSecureLicensing    REG_DWORD    0x1")
            .replace("Services\"", "Services\" /v fSecureLicensing");
        let found = deployment(&policy);
        assert!(found.license_servers[0].requires_host_group.value().is_some_and(|(is_so, _)| *is_so));
        let both = policy.replace("LS1", "RDSH1")
            + &query(r"\\RDSH1\", TERMINAL_SERVER, "fDenyTSConnections    REG_DWORD    0x0");
        assert!(deployment(&both).license_servers.is_empty());
        let role = r"SOFTWARE\Microsoft\ServerManager\ServicingStorage\ServerComponentCache\RDS-Licensing";
        assert!(deployment(&query("", role, "InstallState    REG_DWORD    0x0")).license_servers.is_empty());
        let found = deployment(&query("", role, "InstallState    REG_DWORD    0x1"));
        assert!(found.license_servers[0].role_installed.value().is_some_and(|(is_so, _)| *is_so));
    }
}
