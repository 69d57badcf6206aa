//! What records say between a host and a license server: ports, names, and what the host says of its connection.

use calwise_licensing::deployment::SettingPlace;
use calwise_licensing::fact::Strength;
use calwise_licensing::knowledge::properties::Property;
use calwise_licensing::name::MachineName;
use calwise_licensing::symptom::SymptomKind;

use super::Taking;
use super::columns::is_of_server;
use crate::observation::{LinkFact, Saw};
use crate::records::context::is_machine_word;
use crate::records::rows::tested_machine;
use crate::records::{Field, Record, Value, spelling};

/// Ports on which a license server is asked; others belong to something else.
const PORTS: &[u16] = &[135, 139, 445];
/// The port of Remote Desktop.
const RDP: u16 = 3389;
/// The first of the ports that RPC hands out.
const DYNAMIC: u16 = 49_152;

pub(super) fn take(taking: &mut Taking<'_, '_>) -> bool {
    let is_done = connectivity(taking) || tested(taking);
    group_of_hosts(taking);
    if !is_done || is_of_server(taking.record) {
        collected(taking);
    }
    is_done
}

/// The port that a column is about: `tcp/135`, `Port 445`, `tcp135open`.
pub(super) fn port_of_column(name: &str) -> Option<u16> {
    let plain: String =
        spelling(name)?.chars().filter(|letter| !matches!(letter, '/' | ':' | '(' | ')')).collect();
    let bare = ["tcpport", "tcp", "port", "rpc", "smb"]
        .iter()
        .find_map(|word| plain.strip_prefix(word))
        .unwrap_or(&plain);
    let digits =
        ["tcp", "open", "rpc", "smb"].iter().find_map(|word| bare.strip_suffix(word)).unwrap_or(bare);
    // A number by itself names nothing.
    (digits.len() < plain.len()).then(|| digits.parse().ok())?.filter(|port| PORTS.contains(port))
}

/// Whether a port answers, in the words of tables.
fn answers(field: &Field<'_>) -> Option<bool> {
    match spelling(field.text()?)?.as_str() {
        "open" | "ok" | "up" | "offen" | "ouvert" | "abierto" | "aperto" | "listening" | "succeeded" => {
            Some(true)
        }
        "closed" | "filtered" | "blocked" | "timeout" | "down" | "refused" | "zu" | "geschlossen"
        | "blockiert" | "fermé" | "bloqué" | "cerrado" | "bloqueado" | "chiuso" | "bloccato" | "failed" => {
            Some(false)
        }
        _ => field.switch(),
    }
}

/// Whether a name resolves, in the words of tables: an address, or that there is none.
pub(super) fn resolves(field: &Field<'_>) -> Option<bool> {
    let text = field.text()?;
    let lower = text.to_ascii_lowercase();
    if NOT_THERE.iter().any(|words| lower.contains(words)) {
        return Some(false);
    }
    let is_address = text.parse::<std::net::IpAddr>().is_ok();
    if is_address || lower == "ok" { Some(true) } else { field.switch() }
}

/// What says that a name does not resolve.
const NOT_THERE: &[&str] =
    &["nxdomain", "does not exist", "not found", "no record", "unresolved", "existiert nicht"];

/// What collectors say of the way to the license server, by name of the fact.
fn collected(taking: &mut Taking<'_, '_>) {
    let record = taking.record;
    let in_use = in_use(record);
    let server = in_use.and_then(Field::machine);
    let row_of = taking.machine.clone();
    // Who tried the ports of a license server is not told in its row.
    if is_of_server(record) {
        taking.machine.clone_from(&taking.context.machine);
    }
    for field in &record.fields {
        let port = port_of_column(field.name);
        let fact = match field.property {
            Some(Property::Reachable) => field.switch().map(LinkFact::Available),
            Some(Property::Resolves) => resolves(field).map(LinkFact::NameResolves),
            Some(Property::EndpointMapperOpen) => answers(field).map(|is_so| LinkFact::Port(135, is_so)),
            None => port.and_then(|port| Some(LinkFact::Port(port, answers(field)?))),
            _ => None,
        };
        if let Some(fact) = fact {
            taking.see(Saw::Link { server: server.clone(), fact }, field, Strength::EffectiveValue);
        }
    }
    taking.machine = row_of;
}

/// The license server of a row that is in use: that of the policy goes before others.
fn in_use<'t, 'a>(record: &'t Record<'a>) -> Option<&'t Field<'a>> {
    let is_it = |field: &&Field<'_>| {
        matches!(field.property, Some(Property::LicenseServer | Property::LinkedServer))
            && field.machine().is_some()
    };
    let named = || record.fields.iter().filter(is_it);
    named().find(|field| field.place == Some(SettingPlace::Policy)).or_else(|| named().next())
}

/// What a license server answers of one host, which the command names: whether it is in its group of hosts.
fn group_of_hosts(taking: &mut Taking<'_, '_>) {
    let record = taking.record;
    let asked = record.get(Property::HostInGroup).map(|field| (field, "istsintscgroup"));
    let asked = asked.or_else(|| Some((record.get(Property::HostAllowed)?, "issecureaccessallowed")));
    let Some((field, method)) = asked else { return };
    let (Some(is_so), Some(command)) = (field.switch(), taking.context.command) else { return };
    // Where no group is asked for, every host is allowed: only a refusal tells of the group.
    if is_so && field.property == Some(Property::HostAllowed) {
        return;
    }
    let behind = command.to_ascii_lowercase().find(method).and_then(|at| command.get(at + method.len()..));
    let host = behind.and_then(quoted).and_then(MachineName::new);
    let server = std::mem::replace(&mut taking.machine, host);
    taking.see(
        Saw::Link { server: server.clone(), fact: LinkFact::HostInGroup(is_so) },
        field,
        Strength::EffectiveValue,
    );
    taking.machine = server;
}

/// The first word in quotes that can be the name of a machine.
fn quoted(text: &str) -> Option<&str> {
    text.split(['\'', '"']).skip(1).step_by(2).find(|word| is_machine_word(word))
}

fn connectivity(taking: &mut Taking<'_, '_>) -> bool {
    let record = taking.record;
    let Some(field) = record.get(Property::Connectivity) else { return false };
    // Beside what only a host has, a name is the host's, and a list of one the license server that was asked.
    let of_host = [
        Property::Mode,
        Property::DeploymentMode,
        Property::GraceDays,
        Property::PartOfDomain,
        Property::LicenseServers,
    ];
    let other = if of_host.iter().any(|property| record.has(*property)) {
        Property::LicenseServers
    } else {
        Property::Name
    };
    let linked = record.get(Property::LinkedServer);
    let named = linked.or_else(|| record.get(Property::LicenseServer)).or_else(|| record.get(other));
    let mut server = named.and_then(Field::machine);
    // The name of the argument, where it became a column, is not the machine that was asked.
    let passed = record.fields.iter().find(|field| field.name.eq_ignore_ascii_case("ServerName"));
    if let Some(passed) = passed.filter(|_| server.is_none()) {
        server = passed.machine();
        taking.machine.clone_from(&taking.context.machine);
    }
    let server = server.or_else(|| argument(taking.context.command?));
    // The row is of the license server, and not of who asked it.
    let row_of = taking.machine.clone();
    if is_of_server(record) {
        taking.machine.clone_from(&taking.context.machine);
    }
    // `ls_connectivity: {lic01: 11, lic02: 4}`: each with the number of its connection.
    if let Value::List(entries) = &field.value {
        for (name, number) in entries.iter().filter_map(|entry| entry.rsplit_once(':')) {
            let name = MachineName::new(name.trim().trim_matches(['"', '\'']));
            if let (Some(server), Ok(number)) = (name, number.trim().parse()) {
                let saw = Saw::Link { server: Some(server), fact: LinkFact::Connectivity(number) };
                taking.see(saw, field, Strength::EffectiveValue);
            }
        }
    }
    // "OK (11)".
    let in_brackets = || field.text()?.split_once('(')?.1.split_once(')')?.0.trim().parse().ok();
    if let Some(number) = field.number().or_else(in_brackets) {
        taking.see(
            Saw::Link { server, fact: LinkFact::Connectivity(number) },
            field,
            Strength::EffectiveValue,
        );
    }
    taking.machine = row_of.filter(|_| is_of_server(record)).or(taking.machine.take());
    // The record can go on with settings of the host.
    other == Property::Name
}

/// The license server that a command passes to a method.
fn argument(command: &str) -> Option<MachineName> {
    let lower = command.to_ascii_lowercase();
    let (mark, length) = ("servername", "servername".len());
    let rest = lower.find(mark).or_else(|| lower.find("connectivitystatus(")).and_then(|at| {
        let length =
            if lower.get(at..at + length) == Some(mark) { length } else { "connectivitystatus(".len() };
        command.get(at + length..)
    })?;
    let word = rest.trim_start_matches([' ', '=', ':', '\'', '"', '(']);
    let name = word.split(['\'', '"', ' ', '}', ')', ';']).next()?;
    (!name.starts_with('$')).then(|| MachineName::new(name))?
}

/// `Test-NetConnection`: whether the name resolves and whether the port answers.
fn tested(taking: &mut Taking<'_, '_>) -> bool {
    let record = taking.record;
    let is_test =
        record.has(Property::PortOpen) || record.has(Property::Echo) || record.has(Property::Address);
    // Of a record without the machine, `… | select TcpTestSucceeded`, the command names it.
    let command = taking.context.command.filter(|_| record.has(Property::PortOpen));
    let tested =
        command.filter(|command| is_port_test(command)).and_then(tested_machine).and_then(MachineName::new);
    let target =
        record.get(Property::Machine).or_else(|| record.get(Property::PortOpen).filter(|_| tested.is_some()));
    let Some(target) = target.filter(|_| is_test) else { return false };
    let printed = record.get(Property::Port).and_then(Field::number);
    let port = printed
        .or_else(|| port_of_command(taking.context.command?))
        .and_then(|port| u16::try_from(port).ok());
    let closed = record.get(Property::PortOpen).filter(|field| field.switch() == Some(false));
    if let Some(closed) = closed.filter(|_| port == Some(RDP)) {
        // Before licensing comes the connection; the machine of the record is the host that was tried.
        taking.machine = if record.has(Property::Machine) { target.machine() } else { tested };
        taking.see(Saw::Symptom(SymptomKind::HostDoesNotAnswer), closed, Strength::EffectiveValue);
        return true;
    }
    let Some(port) = port.filter(|port| PORTS.contains(port) || *port >= DYNAMIC) else { return true };
    let remote = run_elsewhere(record, taking.context.command);
    let name = if record.has(Property::Machine) { target.machine() } else { tested };
    let name = remote.as_ref().map(|(_, target)| target.clone()).or(name);
    let Some(name) = name else { return true };
    // The machine of the record is the one that was tried, not the one that tried.
    taking.machine = remote.map(|(from, _)| from).or_else(|| taking.context.machine.clone());
    let server = Some(name);
    if let Some(field) = record.get(Property::Address) {
        let resolves = field.value != Value::Blank && field.switch() != Some(false);
        taking.see(
            Saw::Link { server: server.clone(), fact: LinkFact::NameResolves(resolves) },
            field,
            Strength::EffectiveValue,
        );
    }
    if let Some(field) = record.get(Property::PortOpen)
        && let Some(is_open) = field.switch()
    {
        taking.see(
            Saw::Link { server, fact: LinkFact::Port(port, is_open) },
            field,
            Strength::EffectiveValue,
        );
    }
    true
}

/// Which machine tried which one, where `Invoke-Command` had each of several try: the row names who tried.
fn run_elsewhere(record: &Record<'_>, command: Option<&str>) -> Option<(MachineName, MachineName)> {
    let from = record.get(Property::Machine)?;
    from.name.eq_ignore_ascii_case("PSComputerName").then_some(())?;
    let (_, inside) = command?.split_once('{')?;
    let target = inside.split([';', '|', '}']).find(|part| is_port_test(part)).and_then(tested_machine)?;
    Some((from.machine()?, MachineName::new(target)?))
}

/// Whether a command tests a port.
fn is_port_test(command: &str) -> bool {
    let verb = command.split_whitespace().next().unwrap_or("");
    ["test-netconnection", "tnc"].iter().any(|known| known.eq_ignore_ascii_case(verb))
}

fn port_of_command(command: &str) -> Option<u32> {
    let lower = command.to_ascii_lowercase();
    let mark = ["-port ", " -p "].into_iter().find(|mark| lower.contains(mark))?;
    lower.get(lower.find(mark)? + mark.len()..)?.split_whitespace().next()?.parse().ok()
}
