//! What stands between and around machines: links, directory, groups, clients, circumstances.

use calwise_licensing::deployment::{
    Circumstances, Client, ConnectionBroker, Deployment, Directory, Group, Link, Trust,
};
use calwise_licensing::fact::{Answer, Facts, Provenance};
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

pub(super) fn take_of_directory(directory: &mut Directory, fact: &DirectoryFact, at: Provenance) {
    match fact {
        DirectoryFact::Trust { one, other, two_way } => {
            let is_it = |trust: &Trust| {
                trust.one.eq_ignore_ascii_case(one) && trust.other.eq_ignore_ascii_case(other)
            };
            let known = directory.trusts.iter().position(is_it).unwrap_or_else(|| {
                let (one, other) = (one.clone(), other.clone());
                directory.trusts.push(Trust { one, other, two_way: Facts::default() });
                directory.trusts.len() - 1
            });
            directory.trusts[known].two_way.add(Answer::Value(*two_way), at);
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
    name: Option<&MachineName>,
    seen: &ClientSeen,
    at: Provenance,
) {
    let is_it = |client: &Client| match (&client.name, name) {
        (Some(known), Some(name)) => known.is_same_machine(name),
        (None, None) => client.program.value().map(|(program, _)| program) == seen.program.as_ref(),
        _ => false,
    };
    let index = clients.iter().position(is_it).unwrap_or_else(|| {
        clients.push(Client { name: name.cloned(), ..Client::default() });
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

pub(super) fn take_broker(brokers: &mut Vec<ConnectionBroker>, name: Option<&MachineName>) {
    let known = |broker: &ConnectionBroker| match (&broker.name, name) {
        (Some(known), Some(name)) => known.is_same_machine(name),
        (None, None) => true,
        _ => false,
    };
    if !brokers.iter().any(known) {
        brokers.push(ConnectionBroker { name: name.cloned(), ..ConnectionBroker::default() });
    }
}

/// Lists of group members, told to the machines that they are about. Only a whole list says who is missing. A license
/// server belongs to the group of each domain whose people it serves: of several, the one that it is missing from counts.
pub(super) fn apply_groups(deployment: &mut Deployment) {
    let Deployment { directory, hosts, license_servers, .. } = deployment;
    let lacks = |group: &Group, name: &MachineName| {
        let members = group.members.value().filter(|_| group.id == SERVERS_GROUP);
        members.is_some_and(|(members, _)| !members.iter().any(|member| is_account_of(member, name)))
    };
    for group in &directory.groups {
        let Some((members, at)) = group.members.value() else { continue };
        let has = |name: &Option<MachineName>| {
            let name = name.as_ref()?;
            Some(members.iter().any(|member| is_account_of(member, name)))
        };
        if group.id == SERVERS_GROUP {
            for server in &mut *license_servers {
                let Some(is_member) = has(&server.name) else { continue };
                let name = server.name.as_ref();
                let is_missing =
                    name.is_some_and(|name| directory.groups.iter().any(|group| lacks(group, name)));
                if is_member != is_missing {
                    server.in_domain_group.add(Answer::Value(is_member), at);
                }
            }
        } else if HOSTS_GROUPS.contains(&group.id) {
            for host in &mut *hosts {
                let Some(is_member) = has(&host.name) else { continue };
                for link in &mut host.links {
                    link.host_in_group.add(Answer::Value(is_member), at);
                }
            }
        }
    }
}

/// Whether a member is the computer account of a machine: `CONTOSO\LS1$`, `LS1$`, `CN=LS1,OU=…`.
fn is_account_of(member: &str, name: &MachineName) -> bool {
    let account = member.rsplit('\\').next().unwrap_or(member);
    let account = account.strip_prefix("CN=").and_then(|rest| rest.split(',').next()).unwrap_or(account);
    let account = account.trim().trim_end_matches('$');
    MachineName::new(account).is_some_and(|account| account.is_same_machine(name))
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
                take_of_directory(
                    &mut deployment.directory,
                    &fact,
                    Provenance { span, ..Provenance::default() },
                );
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
            assert_eq!(is_account_of(member, &name), expected, "{member}");
        }
    }
}
