//! What people say of session hosts without naming one, where several are named: it is said of each of them.
//!
//! Only sentences are shared, and only what a host was not seen to be itself. One that is known to be otherwise keeps them apart.

use calwise_licensing::deployment::{Link, SessionHost, Setting};
use calwise_licensing::fact::{Answer, Facts, Strength};

/// Tells each host that is named what is said of none in particular.
pub(super) fn share_statements(hosts: &mut Vec<SessionHost>) {
    let Some(at) = hosts.iter().position(|host| host.name.is_none()) else { return };
    if hosts.len() < 3 || !is_told_only(&hosts[at]) {
        return;
    }
    let general = hosts.remove(at);
    if hosts.iter().all(|host| agrees(&general, host)) {
        for host in hosts {
            tell(&general, host);
        }
    } else {
        hosts.insert(at, general);
    }
}

/// Ways to license servers that are seen from nobody in particular; a farm has a handful.
const MOST_LINKS: usize = 64;

/// Gives what was seen of the way to a license server, from nobody in particular, to each host that is told to use it. What
/// no host claims stays where it is.
pub(super) fn share_links(hosts: &mut Vec<SessionHost>) {
    let Some(at) = hosts.iter().position(|host| host.name.is_none()) else { return };
    if hosts.len() < 3 {
        return;
    }
    if hosts[at].links.len() > MOST_LINKS {
        return;
    }
    let mut general = hosts.remove(at);
    general.links.retain(|link| {
        let Some(server) = &link.server else { return true };
        let uses = |host: &&mut SessionHost| {
            let lists = places(&host.license_servers).into_iter().flat_map(Facts::all);
            let mut named = lists.filter_map(|fact| match &fact.answer {
                Answer::Value(list) => Some(&list.names),
                _ => None,
            });
            named.any(|names| names.iter().any(|name| name.is_same_machine(server)))
        };
        let mut is_claimed = false;
        for host in hosts.iter_mut().filter(uses) {
            is_claimed = true;
            tell_link(link, host.link_mut(Some(server)));
        }
        !is_claimed
    });
    if general != SessionHost::default() {
        hosts.insert(at, general);
    }
}

/// Whether nothing but sentences speaks of a host, of what can be alike on several.
fn is_told_only(host: &SessionHost) -> bool {
    let SessionHost { misplaced, services, events, links, .. } = host;
    let of_links = links.iter().all(|link| {
        is_told(&link.connectivity)
            && is_told(&link.available)
            && is_told(&link.available_cals)
            && is_told(&link.relation)
            && link.ports.iter().all(|port| is_told(&port.open))
    });
    misplaced.is_empty()
        && services.is_empty()
        && events.is_empty()
        && of_links
        && is_told(&host.grace_days_left)
        && is_told(&host.version)
        && is_told(&host.join)
        && is_told(&host.role_installed)
        && is_told(&host.found_without_problem)
        && places(&host.mode).into_iter().all(is_told)
        && places(&host.license_servers).into_iter().all(is_told)
}

fn is_told<T: PartialEq>(facts: &Facts<T>) -> bool {
    facts.all().iter().all(|fact| fact.provenance.strength == Strength::Statement)
}

const fn places<T>(setting: &Setting<T>) -> [&Facts<T>; 4] {
    [&setting.policy, &setting.deployment, &setting.local, &setting.effective]
}

fn agrees(general: &SessionHost, host: &SessionHost) -> bool {
    agree([&general.version], [&host.version])
        && agree([&general.join], [&host.join])
        && agree([&general.role_installed], [&host.role_installed])
        && agree([&general.found_without_problem], [&host.found_without_problem])
        && agree(places(&general.mode), places(&host.mode))
        && agree(places(&general.license_servers), places(&host.license_servers))
}

/// Whether what is said of all is nothing else than what is known of one.
fn agree<T: PartialEq, const N: usize>(general: [&Facts<T>; N], own: [&Facts<T>; N]) -> bool {
    let answers = |facts: [&Facts<T>; N]| facts.into_iter().all(Facts::is_silent);
    let is_known =
        |answer: &Answer<T>| own.iter().flat_map(|facts| facts.all()).any(|fact| fact.answer == *answer);
    answers(own) || general.iter().flat_map(|facts| facts.all()).all(|fact| is_known(&fact.answer))
}

fn tell(general: &SessionHost, host: &mut SessionHost) {
    fill(&general.version, &mut host.version);
    fill(&general.join, &mut host.join);
    fill(&general.role_installed, &mut host.role_installed);
    fill(&general.administration_only, &mut host.administration_only);
    fill(&general.found_without_problem, &mut host.found_without_problem);
    fill(&general.grace_days_left, &mut host.grace_days_left);
    if places(&host.mode).into_iter().all(Facts::is_silent) {
        host.mode = general.mode.clone();
    }
    if places(&host.license_servers).into_iter().all(Facts::is_silent) {
        host.license_servers = general.license_servers.clone();
    }
    for link in &general.links {
        tell_link(link, host.link_mut(link.server.as_ref()));
    }
}

fn tell_link(link: &Link, own: &mut Link) {
    let Link { connectivity, name_resolves, available, available_cals, relation, ports, .. } = link;
    fill(connectivity, &mut own.connectivity);
    fill(name_resolves, &mut own.name_resolves);
    fill(available, &mut own.available);
    fill(available_cals, &mut own.available_cals);
    fill(relation, &mut own.relation);
    for port in ports {
        fill(&port.open, own.port_mut(port.port));
    }
}

fn fill<T: PartialEq + Clone>(general: &Facts<T>, own: &mut Facts<T>) {
    if own.is_silent() {
        own.clone_from(general);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use calwise_licensing::deployment::SessionHost;
    use calwise_licensing::name::MachineName;

    use crate::case::{Input, read};

    fn hosts(text: &str) -> Vec<SessionHost> {
        let case = read(vec![Input { name: "paste".into(), bytes: text.as_bytes().to_vec() }]);
        Arc::unwrap_or_clone(case.deployment).hosts
    }

    fn modes(text: &str) -> Vec<(Option<String>, Option<u32>)> {
        let mode = |host: &SessionHost| {
            let value = host.mode.policy.value().or(host.mode.effective.value());
            (host.name.as_ref().map(MachineName::short), value.map(|(mode, _)| mode.number))
        };
        hosts(text).iter().map(mode).collect()
    }

    fn of(name: &str, mode: u32) -> (Option<String>, Option<u32>) {
        (Some(name.to_owned()), Some(mode))
    }

    #[test]
    fn what_is_said_of_the_hosts_is_said_of_each_that_is_named() {
        let text = "The session hosts TSA1 and TSB2 are on 2022.\nLicensing mode is Per User by policy.";
        assert_eq!(modes(text), [of("TSA1", 4), of("TSB2", 4)]);
    }

    #[test]
    fn the_way_to_a_license_server_is_that_of_the_hosts_that_use_it() {
        let hosts = hosts(
            "| VM | Mode | License servers |\n|---|---|---|\n| SH-1 | 4 | la.b.example |\n| SH-2 | 4 | lb.b.example |\n\n\
             | LS | OS | DNS | tcp/135 |\n|---|---|---|---|\n| la.b.example | 2022 | NXDOMAIN | - |\n| lb.b.example | 2022 | ok | open |\n",
        );
        let resolves: Vec<_> = hosts
            .iter()
            .map(|host| {
                host.links
                    .iter()
                    .map(|link| link.name_resolves.value().map(|(is_so, _)| *is_so))
                    .collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(resolves, [vec![Some(false)], vec![Some(true)]]);
    }

    #[test]
    fn a_host_that_is_otherwise_keeps_it_apart() {
        let text = "The session host TSA1 is in Per Device mode. The session host TSB2 is 2022.\n\nThe mode is Per User by policy.";
        let found = modes(text);
        assert_eq!(found.len(), 3, "{found:?}");
        assert_eq!(found.last(), Some(&(None, Some(4))));
    }

    #[test]
    fn what_a_tool_printed_is_of_one_host() {
        let text =
            "The session hosts TSA1 and TSB2 are on 2022.\n\nLicensingType : 4\nLicensingName : Per User\n";
        assert_eq!(modes(text).last(), Some(&(None, Some(4))));
    }
}
