//! What stands between and around machines: links, directory, groups, clients, circumstances.

use std::collections::BTreeMap;

use calwise_licensing::deployment::{
    Circumstances, Client, ConnectionBroker, Deployment, Directory, Domain, Group, Link, Trust,
};
use calwise_licensing::fact::{Answer, Facts, Provenance};
use calwise_licensing::machine_index::MachineIndex;
use calwise_licensing::name::MachineName;

use crate::observation::{Circumstance, ClientSeen, DirectoryFact, LinkFact};

/// Group of the license servers of a domain, as `knowledge::groups` names it.
const SERVERS_GROUP: &str = "license-servers-of-a-domain";
/// Groups that are told apart by their domains; a forest has a few.
const MOST_GROUPS: usize = 64;
/// Groups of the hosts of a license server.
const HOSTS_GROUPS: [&str; 2] = ["hosts-of-a-license-server", "hosts-of-an-older-license-server"];

pub(super) fn take_of_link(link: &mut Link, fact: &LinkFact, at: Provenance) {
    match fact {
        LinkFact::Connectivity(number) => link.connectivity.add(Answer::Value(*number), at),
        LinkFact::NameResolves(is_so) => link.name_resolves.add(Answer::Value(*is_so), at),
        LinkFact::Port(port, open) => link.port_mut(*port).add(Answer::Value(*open), at),
        LinkFact::Available(is_so) => link.available.add(Answer::Value(*is_so), at),
        LinkFact::Relation(relation) => link.relation.add(Answer::Value(*relation), at),
        LinkFact::HostInGroup(is_so) => link.host_in_group.add(Answer::Value(*is_so), at),
        LinkFact::Lacks(cals) => link.lacks.add(Answer::Value(*cals), at),
        LinkFact::AvailableCals(count) => link.available_cals.add(Answer::Value(*count), at),
    }
}

/// What finds again what was taken up already, however much there is.
#[derive(Default)]
pub(super) struct Known {
    trusts: BTreeMap<[String; 2], usize>,
    clients: MachineIndex,
    brokers: MachineIndex,
}

pub(super) fn take_of_directory(
    directory: &mut Directory,
    known: &mut Known,
    fact: &DirectoryFact,
    at: Provenance,
) {
    match fact {
        DirectoryFact::Trust { one, other, two_way } => {
            let names = [one, other].map(|name| name.to_ascii_lowercase());
            let index = *known.trusts.entry(names).or_insert_with(|| {
                let (one, other) = (one.clone(), other.clone());
                directory.trusts.push(Trust { one, other, two_way: Facts::default() });
                directory.trusts.len() - 1
            });
            directory.trusts[index].two_way.add(Answer::Value(*two_way), at);
        }
        DirectoryFact::AllTrusts { of } => {
            let is_it = |known: &Domain| known.name.eq_ignore_ascii_case(of);
            let found = directory.domains.iter().position(is_it);
            let index = found.unwrap_or_else(|| {
                directory.domains.push(Domain { name: of.clone(), ..Domain::default() });
                directory.domains.len() - 1
            });
            directory.domains[index].all_trusts_listed.add(Answer::Value(true), at);
        }
        DirectoryFact::Members { group, of, members } => {
            let of = of.as_ref().filter(|_| directory.groups.len() < MOST_GROUPS);
            let is_it = |known: &Group| known.id == *group && known.of.as_ref() == of;
            let known = directory.groups.iter().position(is_it).unwrap_or_else(|| {
                directory.groups.push(Group { id: group, of: of.cloned(), members: Facts::default() });
                directory.groups.len() - 1
            });
            directory.groups[known].members.add(members.clone(), at);
        }
    }
}

pub(super) fn take_of_client(
    clients: &mut Vec<Client>,
    known: &mut Known,
    name: Option<&MachineName>,
    seen: &ClientSeen,
    at: Provenance,
) {
    let is_such = |client: &Client| {
        client.name.is_none() && client.program.value().map(|(program, _)| program) == seen.program.as_ref()
    };
    let found = match name {
        Some(name) => known.clients.first(name),
        None => clients.iter().position(is_such),
    };
    let index = found.unwrap_or_else(|| {
        clients.push(Client { name: name.cloned(), ..Client::default() });
        if let Some(name) = name {
            known.clients.add(name, clients.len() - 1);
        }
        clients.len() - 1
    });
    let client = &mut clients[index];
    if let Some(program) = &seen.program {
        client.program.add(Answer::Value(program.clone()), at);
    }
    if let Some(gets_in) = seen.gets_in {
        client.gets_in.add(Answer::Value(gets_in), at);
    }
    if let Some(is_new) = seen.is_new {
        client.is_new.add(Answer::Value(is_new), at);
    }
}

pub(super) fn take_circumstance(
    circumstances: &mut Circumstances,
    which: Circumstance,
    is_so: bool,
    at: Provenance,
) {
    let facts = match which {
        Circumstance::AdministrationWorks => &mut circumstances.administration_works,
        Circumstance::LocalAccount => &mut circumstances.local_account,
        Circumstance::AdministrationSession => &mut circumstances.administration_session,
        Circumstance::CheckedWithoutRights => &mut circumstances.checked_without_rights,
    };
    facts.add(Answer::Value(is_so), at);
}

pub(super) fn take_broker(
    brokers: &mut Vec<ConnectionBroker>,
    known: &mut Known,
    name: Option<&MachineName>,
) {
    let is_new = match name {
        Some(name) => known.brokers.first(name).is_none(),
        None => brokers.iter().all(|broker| broker.name.is_some()),
    };
    if is_new {
        if let Some(name) = name {
            known.brokers.add(name, brokers.len());
        }
        brokers.push(ConnectionBroker { name: name.cloned(), ..ConnectionBroker::default() });
    }
}

/// Lists of group members, told to the machines that they are about. Only a whole list says who is missing. A license
/// server belongs to the group of each domain whose people it serves: of several, the one that it is missing from counts.
pub(super) fn apply_groups(deployment: &mut Deployment) {
    let Deployment { directory, hosts, license_servers, .. } = deployment;
    let listed = directory.groups.iter().filter_map(|group| {
        let (members, at) = group.members.value()?;
        let accounts: Vec<_> = members.iter().map(|member| account(member)).collect();
        Some((group.id, MachineIndex::of(accounts.iter().map(Option::as_ref)), at))
    });
    let listed: Vec<_> = listed.collect();
    let has = |members: &MachineIndex, name: &MachineName| members.first(name).is_some();
    let of_servers = || listed.iter().filter(|(id, ..)| *id == SERVERS_GROUP);
    for server in license_servers {
        let Some(name) = &server.name else { continue };
        let is_missing = of_servers().any(|(_, members, _)| !has(members, name));
        for (_, members, at) in of_servers().filter(|(_, members, _)| has(members, name) != is_missing) {
            server.in_domain_group.add(Answer::Value(has(members, name)), *at);
        }
    }
    let of_hosts: Vec<_> = listed.iter().filter(|(id, ..)| HOSTS_GROUPS.contains(id)).collect();
    for host in hosts {
        let Some(name) = &host.name else { continue };
        for (_, members, at) in &of_hosts {
            let is_member = has(members, name);
            for link in &mut host.links {
                link.host_in_group.add(Answer::Value(is_member), *at);
            }
        }
    }
}

/// The name of the computer whose account a member may be: `CONTOSO\LS1$`, `LS1$`, `CN=LS1,OU=…`.
fn account(member: &str) -> Option<MachineName> {
    let account = member.rsplit('\\').next().unwrap_or(member);
    let account = account.strip_prefix("CN=").and_then(|rest| rest.split(',').next()).unwrap_or(account);
    MachineName::new(account.trim().trim_end_matches('$'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::deployment::LicenseServer;
    use calwise_licensing::fact::Span;

    #[test]
    fn a_license_server_that_is_missing_from_the_group_of_one_domain_is_missing() {
        for (lists, expected) in [
            ([("hq.x.test", "LS1"), ("branch.x.test", "")], false),
            ([("branch.x.test", ""), ("hq.x.test", "LS1")], false),
            ([("hq.x.test", ""), ("hq.x.test", "LS1")], true),
        ] {
            let mut deployment = Deployment::default();
            let name = MachineName::new("ls1.hq.x.test");
            deployment.license_servers.push(LicenseServer { name, ..LicenseServer::default() });
            for (start, (of, member)) in (0_u32..).zip(lists) {
                let members = Answer::Value(vec![member.to_owned()]);
                let fact = DirectoryFact::Members { group: SERVERS_GROUP, of: Some(of.to_owned()), members };
                let span = Span { input: 0, start, end: start + 1 };
                let at = Provenance { span, ..Provenance::default() };
                take_of_directory(&mut deployment.directory, &mut Known::default(), &fact, at);
            }
            apply_groups(&mut deployment);
            let is_member = deployment.license_servers[0].in_domain_group.value().map(|(is_so, _)| *is_so);
            assert_eq!(is_member, Some(expected), "{lists:?}");
        }
    }

    #[test]
    fn an_account_is_that_of_a_machine_however_the_group_lists_it() {
        let name = MachineName::new("ls1.contoso.local").expect("a name");
        for (member, expected) in [
            ("LS1$", true),
            ("CONTOSO\\ls1$", true),
            ("CN=LS1,OU=Servers,DC=contoso,DC=local", true),
            ("LS10$", false),
            ("CONTOSO\\Domain Admins", false),
        ] {
            let is_its = account(member).is_some_and(|account| account.is_same_machine(&name));
            assert_eq!(is_its, expected, "{member}");
        }
    }
}
