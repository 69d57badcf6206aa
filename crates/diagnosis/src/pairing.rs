//! Which license servers a host uses, and which hosts a license server serves.
//!
//! By the list in effect; where none is known and there is one license server, it is that one.

use std::borrow::Cow;
use std::collections::BTreeSet;

use calwise_licensing::deployment::{Deployment, LicenseServer, Link};
use calwise_licensing::effective::Effective;
use calwise_licensing::fact::{Facts, Provenance};
use calwise_licensing::join;
use calwise_licensing::machine_index::MachineIndex;
use calwise_licensing::membership::Relation;
use calwise_licensing::name::MachineName;
use calwise_licensing::version::{ReportedVersion, WindowsServer};
use time::Date;

use crate::host::HostView;
use crate::license_server::LicenseServerView;
use crate::people::PeopleView;
use crate::worked_out::{OfHost, OfServer, WorkedOut, worked_out};

/// The known release among what was said of a version, and where; none where two statements disagree.
pub fn release(version: &Facts<ReportedVersion>) -> Option<(WindowsServer, Provenance)> {
    match version.value().filter(|_| !version.conflict())? {
        (ReportedVersion::Server(release), at) => Some((*release, at)),
        (ReportedVersion::UnknownBuild(_), _) => None,
    }
}

/// Which host uses which license servers, and what people were told of which host, worked out once: every rule asks.
#[derive(Debug)]
pub struct Pairing {
    /// The license servers of each host.
    servers: Vec<Vec<usize>>,
    /// The hosts of each license server.
    hosts: Vec<Vec<usize>>,
    /// What people were told of each host; of the only host all is said that names no other.
    symptoms: Option<Vec<Vec<usize>>>,
    /// What is worked out once a rule asks.
    pub(crate) worked_out: WorkedOut,
}

impl Pairing {
    /// The pairs of a deployment.
    pub fn of(deployment: &Deployment, today: Date) -> Self {
        let views = (0..deployment.hosts.len()).filter_map(|index| HostView::new(deployment, index, today));
        let by_name = MachineIndex::of(deployment.license_servers.iter().map(|server| server.name.as_ref()));
        let servers: Vec<Vec<usize>> =
            views.map(|host| host.servers_by(&|name| by_name.find(name))).collect();
        let mut hosts = vec![Vec::new(); deployment.license_servers.len()];
        for (host, used) in servers.iter().enumerate() {
            for server in used {
                if let Some(known) = hosts.get_mut(*server)
                    && known.last() != Some(&host)
                {
                    known.push(host);
                }
            }
        }
        Self { servers, hosts, symptoms: symptoms_by_host(deployment), worked_out: WorkedOut::of(deployment) }
    }

    /// What people were told of a host among several, by index.
    pub fn symptoms_of(&self, host: usize) -> Option<&[usize]> {
        self.symptoms.as_ref()?.get(host).map(Vec::as_slice)
    }
}

/// Links of a host that are looked through one by one.
const FEW_LINKS: usize = 16;

fn symptoms_by_host(deployment: &Deployment) -> Option<Vec<Vec<usize>>> {
    if deployment.hosts.len() < 2 {
        return None;
    }
    let mut symptoms = vec![Vec::new(); deployment.hosts.len()];
    let by_name = MachineIndex::of(deployment.hosts.iter().map(|host| host.name.as_ref()));
    for (index, symptom) in deployment.symptoms.iter().enumerate() {
        for host in symptom.host.as_ref().map_or_else(Vec::new, |name| by_name.find(name)) {
            symptoms[host].push(index);
        }
    }
    Some(symptoms)
}

impl<'a> HostView<'a> {
    /// A license server of the deployment.
    pub fn server_view(&self, index: usize) -> Option<LicenseServerView<'a>> {
        let pairing = self.pairing;
        Some(LicenseServerView { pairing, ..LicenseServerView::new(self.deployment, index, self.today)? })
    }

    /// The license servers that it uses, by index, in the order of its list.
    pub fn servers(&self) -> Cow<'a, [usize]> {
        if let Some(known) = self.pairing.and_then(|pairing| pairing.servers.get(self.index)) {
            return Cow::Borrowed(known);
        }
        let all = self.deployment.license_servers.iter();
        let by_name = MachineIndex::of(all.map(|server| server.name.as_ref()));
        Cow::Owned(self.servers_by(&|name| by_name.find(name)))
    }

    /// The same, with a way to find the license servers that can be the machine of a name.
    fn servers_by(&self, find: &dyn Fn(&MachineName) -> Vec<usize>) -> Vec<usize> {
        match self.host.license_servers.in_effect() {
            Effective::Decided { value, .. } | Effective::Presumed { value, .. } => {
                value.names.iter().filter_map(|name| find(name).first().copied()).collect()
            }
            Effective::NotSet { .. } => Vec::new(),
            Effective::Unknown { .. } if self.deployment.license_servers.len() == 1 => vec![0],
            Effective::Unknown { .. } => {
                let mut linked = BTreeSet::new();
                linked.extend(self.host.links.iter().filter_map(|link| link.server.as_ref()).flat_map(find));
                linked.into_iter().collect()
            }
        }
    }

    /// The license servers of the deployment that were at work, whichever host they served, by index.
    pub(crate) fn servers_at_work(&self) -> Cow<'a, [usize]> {
        let all = 0..self.deployment.license_servers.len();
        let worked = |index: &usize| self.server_view(*index).is_some_and(|view| view.at_work().is_some());
        let look = || all.filter(worked).collect();
        match worked_out(self.pairing) {
            Some(known) => Cow::Borrowed(known.at_work.get_or_init(look)),
            None => Cow::Owned(look()),
        }
    }

    /// Its release, if it is known, and where that is said.
    pub fn release(&self) -> Option<(WindowsServer, Provenance)> {
        release(&self.host.version)
    }

    /// What is worked out of it once.
    pub(crate) fn worked_out(&self) -> Option<&'a OfHost> {
        worked_out(self.pairing)?.host(self.index)
    }

    /// Its way to a license server.
    pub fn link_to(&self, server: &LicenseServer) -> Option<&'a Link> {
        match (&server.name, self.links_by_name()) {
            (Some(name), Some(by_name)) => self.host.links.get(by_name.first(name)?),
            (Some(name), None) => self.host.link(name),
            (None, _) => self.host.links.iter().find(|link| link.server.is_none()),
        }
    }

    /// What is known of the ways to a license server of a name.
    pub(crate) fn links_to(&self, name: &MachineName) -> Vec<&'a Link> {
        let links = &self.host.links;
        if let Some(by_name) = self.links_by_name() {
            return by_name.find(name).into_iter().filter_map(|at| links.get(at)).collect();
        }
        let is_it = |link: &&Link| link.server.as_ref().is_some_and(|known| known.is_same_machine(name));
        links.iter().filter(is_it).collect()
    }

    /// Its links by the license servers' names, where there are many.
    fn links_by_name(&self) -> Option<&'a MachineIndex> {
        let links = &self.host.links;
        let known = self.worked_out().filter(|_| links.len() > FEW_LINKS)?;
        Some(known.links.get_or_init(|| MachineIndex::of(links.iter().map(|link| link.server.as_ref()))))
    }

    /// How it is related to a license server, and where that is said.
    pub fn relation_to(&self, server: &LicenseServer) -> Option<(Relation, Vec<Provenance>)> {
        if let Some((relation, at)) = self.link_to(server).and_then(|link| link.relation.value()) {
            return Some((*relation, vec![at]));
        }
        let ((host, at), (other, elsewhere)) = (self.host.join.value()?, server.join.value()?);
        Some((join::relation(host, other)?, vec![at, elsewhere]))
    }
}

impl<'a> LicenseServerView<'a> {
    /// The hosts that use it, by index.
    pub fn hosts(self) -> Vec<HostView<'a>> {
        let Self { deployment, today, pairing, .. } = self;
        let people = PeopleView { deployment, today, pairing };
        if let Some(known) = pairing.and_then(|pairing| pairing.hosts.get(self.index)) {
            return known.iter().filter_map(|index| people.host(*index)).collect();
        }
        let mut hosts = people.hosts();
        hosts.retain(|host| host.servers().contains(&self.index));
        hosts
    }

    /// What is worked out of it once.
    pub(crate) fn worked_out(self) -> Option<&'a OfServer> {
        worked_out(self.pairing)?.server(self.index)
    }

    /// Its release, if it is known, and where that is said.
    pub fn release(self) -> Option<(WindowsServer, Provenance)> {
        release(&self.server.version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::need::Asked;
    use crate::rule::{Check, Verdict, Violation};
    use crate::rules;
    use calwise_licensing::cal::Count;
    use calwise_licensing::cal_pack::{KeyPackType, PackFacts, ProductType};
    use calwise_licensing::deployment::{
        CalPack, LicenseServerList, ServiceState, SessionHost, SettingPlace, Trust,
    };
    use calwise_licensing::event::{Event, EventKind};
    use calwise_licensing::fact::{Answer, Span, Strength};
    use calwise_licensing::join::Join;
    use calwise_licensing::mode::ModeValue;
    use calwise_licensing::moment::Moment;
    use calwise_licensing::version::CalVersion;
    use time::Duration;
    use time::macros::{date, datetime};

    fn named(name: &str) -> LicenseServer {
        LicenseServer { name: MachineName::new(name), ..LicenseServer::default() }
    }

    fn here() -> Provenance {
        Provenance {
            span: Span { input: 0, start: 0, end: 1 },
            strength: Strength::EffectiveValue,
            time: None,
        }
    }

    fn servers_of(host: SessionHost, servers: &[&str]) -> Vec<usize> {
        let license_servers = servers.iter().map(|name| named(name)).collect();
        let deployment = Deployment { hosts: vec![host], license_servers, ..Deployment::default() };
        HostView::new(&deployment, 0, date!(2026 - 11 - 20)).expect("a host").servers().into_owned()
    }

    #[test]
    fn a_host_uses_the_license_servers_of_its_list_in_its_order() {
        let mut host = SessionHost::default();
        let names = ["ls2", "LS1.contoso.local", "gone"].iter().filter_map(|name| MachineName::new(name));
        let list = LicenseServerList { names: names.collect() };
        host.license_servers.at_mut(SettingPlace::Effective).add(Answer::Value(list), here());
        assert_eq!(servers_of(host, &["ls1", "ls2", "ls3"]), [1, 0]);
    }

    #[test]
    fn without_a_list_the_only_license_server_is_the_one() {
        assert_eq!(servers_of(SessionHost::default(), &["ls1"]), [0]);
        assert_eq!(servers_of(SessionHost::default(), &["ls1", "ls2"]), [0; 0]);
        let mut host = SessionHost::default();
        host.link_mut(MachineName::new("ls2").as_ref()).available.add(Answer::Value(true), here());
        assert_eq!(servers_of(host, &["ls1", "ls2"]), [1], "it was tried from the host");
        let mut host = SessionHost::default();
        host.license_servers.at_mut(SettingPlace::Effective).add(Answer::Absent, here());
        assert_eq!(servers_of(host, &["ls1"]), [0; 0], "the list is empty");
    }

    fn fact<T: PartialEq>(value: T) -> Facts<T> {
        let mut facts = Facts::default();
        facts.add(Answer::Value(value), here());
        facts
    }

    fn list(names: &[&str]) -> LicenseServerList {
        LicenseServerList { names: names.iter().filter_map(|name| MachineName::new(name)).collect() }
    }

    /// License servers that are well, used up, and out; hosts of each mode, list, release, connection and event.
    fn farm() -> Deployment {
        let server = |name, product_type, free, is_well| LicenseServer {
            version: fact(ReportedVersion::Server(WindowsServer::V2019)),
            join: fact(Join::Domain(Some("contoso.local".to_owned()))),
            activated: fact(is_well),
            service: fact(if is_well { ServiceState::Running } else { ServiceState::Stopped }),
            packs: vec![CalPack {
                facts: PackFacts { product_type, key_pack_type: Some(KeyPackType::Volume), model: None },
                version: Some(CalVersion::V2019),
                total: Some(Count::Known(50)),
                available: Some(Count::Known(free)),
                ..CalPack::at(here())
            }],
            packs_listed: vec![here()],
            ..named(name)
        };
        let mut hosts = Vec::new();
        for mode in [2, 4, 5] {
            for names in [&["ls1"][..], &["ls1", "ls2.contoso.local"], &["ls2", "ls3", "gone"], &[]] {
                for release in [WindowsServer::V2016, WindowsServer::V2022] {
                    for (connectivity, event) in [
                        (Some(11), None),
                        (Some(6), Some(EventKind::GraceExpired)),
                        (None, Some(EventKind::LicenseServerUnreachable)),
                        (None, Some(EventKind::ModeNotConfigured)),
                    ] {
                        let mut host = SessionHost {
                            name: MachineName::new(&format!("rdsh{}", hosts.len())),
                            version: fact(ReportedVersion::Server(release)),
                            join: fact(Join::Domain(Some("contoso.local".to_owned()))),
                            role_installed: fact(true),
                            ..SessionHost::default()
                        };
                        host.mode.policy = fact(ModeValue { number: mode });
                        host.license_servers.policy = fact(list(names));
                        for name in names {
                            let link = host.link_mut(MachineName::new(name).as_ref());
                            link.connectivity = connectivity.map_or_else(Facts::default, fact);
                        }
                        host.events.extend(event.map(|kind| Event {
                            kind,
                            printed_number: None,
                            parameters: Vec::new(),
                            provenance: Provenance { strength: Strength::Event, ..here() },
                        }));
                        hosts.push(host);
                    }
                }
            }
        }
        let license_servers = vec![
            server("ls1.contoso.local", Some(ProductType::PerUser), 20, true),
            server("ls2", Some(ProductType::PerDevice), 0, true),
            server("ls3", Some(ProductType::PerDevice), 20, false),
        ];
        Deployment { hosts, license_servers, ..Deployment::default() }
    }

    /// The same, with license servers that log whom they serve and refuse, collections, trusts, and a host that tries many.
    fn talkative_farm() -> Deployment {
        let mut farm = farm();
        let logged = |kind, number: u32, parameters: &[&str]| Event {
            kind,
            printed_number: Some(number),
            parameters: parameters.iter().map(|said| (*said).to_owned()).collect(),
            provenance: Provenance {
                span: Span { input: 0, start: number, end: number + 1 },
                strength: Strength::Event,
                time: Some(Moment {
                    at: datetime!(2026-11-01 09:00) + Duration::days(i64::from(number % 19)),
                    utc: false,
                }),
            },
        };
        let product = "Windows Server 2022 : RDS Per User CAL";
        for (at, server) in farm.license_servers.iter_mut().enumerate() {
            for (number, host) in (0_u32..).zip(["rdsh1", "RDSH3.contoso.local", "rdsh17", "", "nobody"]) {
                server.events.extend([
                    logged(EventKind::NoLicensesRemain, number, &[host, product, host]),
                    logged(EventKind::NoLicensesInstalled, 2 * number, &[host, product, host]),
                    logged(EventKind::Other("host-not-in-security-group"), 3 * number, &[host]),
                ]);
            }
            server.events.extend((at == 0).then(|| logged(EventKind::UserLicenseIssued, 9, &["ana"])));
            server.join = fact(Join::Domain(Some(format!("d{at}.test"))));
        }
        for (at, host) in farm.hosts.iter_mut().enumerate() {
            host.collection = fact(format!("C{}", at % 7));
            host.administration_only = fact(true);
            host.events.push(logged(EventKind::LicenseServerUnreachable, 5, &["ls2"]));
        }
        let trusts = (0..4).map(|at| Trust {
            one: "CONTOSO".to_owned(),
            other: format!("d{at}.test"),
            two_way: fact(at % 2 == 0),
        });
        farm.directory.trusts.extend(trusts);
        let mut tries = SessionHost { name: MachineName::new("tries"), ..SessionHost::default() };
        for number in 0..2 * FEW_LINKS {
            let name = MachineName::new(&format!("ls{}", number % 20));
            tries.link_mut(name.as_ref()).connectivity.add(Answer::Value([6, 11, 9][number % 3]), here());
            farm.license_servers.push(LicenseServer { name, ..LicenseServer::default() });
        }
        farm.hosts.push(tries);
        farm
    }

    type Told = (Option<Violation>, Vec<Provenance>, Vec<Asked>);

    /// A verdict without the index of the host.
    fn told(verdict: Verdict) -> Told {
        match verdict {
            Verdict::Violated(violation) => (Some(violation), Vec::new(), Vec::new()),
            Verdict::Satisfied(grounds) => (None, grounds, Vec::new()),
            Verdict::Undetermined { missing, suspicion } => (suspicion, Vec::new(), missing.kinds()),
        }
    }

    /// Being the only host proves things; beside one other, how many there are makes no difference any more.
    #[test]
    fn a_host_among_many_is_judged_as_it_is_beside_one() {
        let today = date!(2026 - 11 - 20);
        let whole = farm();
        let pairing = Pairing::of(&whole, today);
        for host in (PeopleView { deployment: &whole, today, pairing: Some(&pairing) }).hosts() {
            let ways = host.look_for_ways();
            let host = HostView { known_ways: Some(&ways), ..host };
            let other = SessionHost { name: MachineName::new("other"), ..SessionHost::default() };
            let pair = Deployment { hosts: vec![host.host.clone(), other], ..whole.clone() };
            let beside_one = HostView::new(&pair, 0, today).expect("a host");
            for rule in rules::all() {
                let (Check::Host(check) | Check::AnyHost(check)) = rule.check else { continue };
                let (among, beside) = (told(check(&host)), told(check(&beside_one)));
                assert_eq!(among, beside, "{} of {:?}", rule.id, host.host);
            }
        }
    }
    #[test]
    fn what_is_worked_out_once_is_what_is_worked_out_each_time() {
        let today = date!(2026 - 11 - 20);
        let whole = talkative_farm();
        let alone = Deployment { hosts: whole.hosts[..1].to_vec(), ..whole.clone() };
        for deployment in [&whole, &alone] {
            let pairing = Pairing::of(deployment, today);
            let once = PeopleView { deployment, today, pairing: Some(&pairing) };
            let each_time = PeopleView { pairing: None, ..once };
            let servers = 0..deployment.license_servers.len();
            let servers = servers.filter_map(|at| once.server_view(at).zip(each_time.server_view(at)));
            let servers: Vec<_> = servers.collect();
            let hosts: Vec<_> = once.hosts().into_iter().zip(each_time.hosts()).collect();
            for (one, other) in &hosts {
                let name = one.name();
                assert_eq!(one.refused(), other.refused(), "{name:?}");
                assert_eq!(one.holders(), other.holders(), "{name:?}");
                assert_eq!(one.servers_at_work(), other.servers_at_work(), "{name:?}");
                for (at, (server, _)) in servers.iter().enumerate() {
                    assert_eq!(one.is_spared_by_another(at), other.is_spared_by_another(at), "{name:?}");
                    let related = [one, other].map(|host| host.membership_with(server.server));
                    assert_eq!(related[0], related[1], "{name:?} and {:?}", server.name());
                }
            }
            for rule in rules::all() {
                let of_hosts = hosts.iter().filter_map(|(one, other)| match rule.check {
                    Check::Host(check) | Check::AnyHost(check) => {
                        Some((told(check(one)), told(check(other))))
                    }
                    Check::HostRemark(check) => Some((remarked(check(one)), remarked(check(other)))),
                    _ => None,
                });
                let of_servers = servers.iter().filter_map(|(one, other)| match rule.check {
                    Check::LicenseServer(check) => Some((told(check(*one)), told(check(*other)))),
                    Check::LicenseServerRemark(check) => {
                        Some((remarked(check(*one)), remarked(check(*other))))
                    }
                    _ => None,
                });
                for (one, other) in of_hosts.chain(of_servers) {
                    assert_eq!(one, other, "{}", rule.id);
                }
            }
        }
    }

    fn remarked(remark: Option<Violation>) -> Told {
        (remark, Vec::new(), Vec::new())
    }
}
