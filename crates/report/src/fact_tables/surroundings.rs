//! What licensing leans on: ports, services, roles, groups, policies, and the commands that ask about them.
//!
//! Each row is one of the tables of knowledge, as cells without any language.

use calwise_licensing::knowledge::{groups, ledger, network, policies, probes, services};

use super::{Rows, cells, named, spaced};

pub(super) fn port_rows() -> Rows {
    let row = |row: &'static network::Port| {
        let (first, last) = row.ports;
        let ports = if first == last { first.to_string() } else { format!("{first}–{last}") };
        let meaning = format!("{}: {}", spaced(row.id), named(&row.needed));
        (vec![named(&row.from), named(&row.to), named(&row.protocol), ports, meaning], row.source)
    };
    network::PORTS.iter().map(row).collect()
}

/// Rules of the firewall, and the other names under which tools list what licensing listens on.
pub(super) fn listener_rows() -> Rows {
    let rules = network::FIREWALL_RULES
        .iter()
        .map(|row| (cells(["firewall rule", row.name, &spaced(row.lets_in)]), row.source));
    let names = network::LISTENERS.iter().map(|row| (cells([&spaced(row.id), row.name, ""]), row.source));
    names.chain(rules).collect()
}

pub(super) fn service_rows() -> Rows {
    services::SERVICES
        .iter()
        .map(|row| (cells([row.name, row.display_name, &named(&row.on), &row.needs.join(", ")]), row.source))
        .collect()
}

pub(super) fn feature_rows() -> Rows {
    services::FEATURES
        .iter()
        .map(|row| {
            let name = |name: Option<&str>| name.unwrap_or_default().to_owned();
            (vec![named(&row.role), name(row.name), name(row.dism)], row.source)
        })
        .collect()
}

/// Groups, the account of the licensing service under its names, and the attributes that they write.
pub(super) fn group_rows() -> Rows {
    let row = |(name, sid, id, source)| (cells([name, sid, &spaced(id)]), source);
    let groups = groups::GROUPS.iter().map(|row| (row.name, row.sid.unwrap_or_default(), row.id, row.source));
    let account = groups::NETWORK_SERVICE.iter().filter_map(|name| {
        ledger::SERVERS_GROUP
            .sources
            .first()
            .map(|source| (*name, "", "account-of-the-licensing-service", *source))
    });
    let attributes = groups::ATTRIBUTES.iter().map(|row| (row.name, "", row.id, row.source));
    groups.chain(account).chain(attributes).map(row).collect()
}

pub(super) fn policy_rows() -> Rows {
    policies::POLICIES.iter().map(|row| (cells([row.name, row.value, row.id]), row.source)).collect()
}

/// Names in the languages of Windows: policies, modes, roles, and the licensing service.
pub(super) fn local_name_rows() -> Rows {
    let names = policies::names().map(|row| (cells([row.language, &named(&row.of), row.name]), row.source));
    let service = services::LICENSING_SERVICE_NAMES
        .iter()
        .map(|row| (cells([row.language, "licensing service", row.name]), row.source));
    names.chain(service).collect()
}

pub(super) fn command_rows() -> Rows {
    probes::ALL
        .iter()
        .map(|row| (cells([row.id, &named(&row.run_on), &named(&row.rights), row.command]), row.source))
        .collect()
}
