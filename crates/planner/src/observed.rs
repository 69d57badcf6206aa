//! Requirements that begin with a deployment as it was observed: its hosts, its license servers and their CALs.
//!
//! Nothing is made up: what the evidence does not say is left out, and people and devices it never counts.

use calwise_licensing::deployment::{CalPack, Deployment, LicenseServer, SessionHost};
use calwise_licensing::effective::{Effective, SetsSomething};
use calwise_licensing::fact::Facts;
use calwise_licensing::join::Join;
use calwise_licensing::mode::LicensingMode;
use calwise_licensing::name::MachineName;
use calwise_licensing::version::{ReportedVersion, WindowsServer};

use crate::requirements::{
    HostPool, Joined, Owned, OwnedKind, PlannedServer, PoolMode, PoolPlatform, Product, Requirements,
};

/// What a machine is called that the evidence does not name.
const UNNAMED: &str = "UNNAMED";
/// How many names of hosts stand in the name of a pool.
const NAMED: usize = 3;

/// The requirements that a deployment begins with. Hosts that are alike become one pool.
pub fn observed(deployment: &Deployment) -> Requirements {
    let mut requirements = Requirements::default();
    for server in &deployment.license_servers {
        add_server(&mut requirements, server);
    }
    let mut pools: Vec<(HostPool, Vec<String>)> = Vec::new();
    for host in &deployment.hosts {
        let pool = pool(host, &mut requirements.license_servers);
        let name = name_of(host.name.as_ref());
        match pools.iter_mut().find(|(known, _)| *known == pool) {
            Some((_, names)) => names.push(name),
            None => pools.push((pool, vec![name])),
        }
    }
    requirements.pools = pools.into_iter().map(|(pool, names)| named(pool, &names)).collect();
    requirements
}

fn name_of(name: Option<&MachineName>) -> String {
    name.map_or(UNNAMED, MachineName::as_str).to_owned()
}

fn named(pool: HostPool, names: &[String]) -> HostPool {
    let mut name = names.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if names.len() > NAMED {
        name.push_str(", …");
    }
    HostPool { name, hosts: u32::try_from(names.len()).ok(), ..pool }
}

fn value<T: PartialEq + Clone>(facts: &Facts<T>) -> Option<T> {
    facts.value().map(|(value, _)| value.clone())
}

fn release(facts: &Facts<ReportedVersion>) -> Option<WindowsServer> {
    match value(facts)? {
        ReportedVersion::Server(release) => Some(release),
        ReportedVersion::UnknownBuild(_) => None,
    }
}

fn joined(facts: &Facts<Join>) -> (Option<Joined>, Option<String>) {
    match value(facts) {
        Some(Join::Domain(name)) => (Some(Joined::Domain), name),
        Some(Join::Workgroup(name)) => (Some(Joined::Workgroup), name),
        Some(Join::EntraOnly) => (Some(Joined::Entra), None),
        Some(Join::ManagedDomain) => (Some(Joined::ManagedDomain), None),
        None => (None, None),
    }
}

/// What is in effect, or presumed to be.
fn in_effect<'a, T: PartialEq + SetsSomething>(effective: &Effective<'a, T>) -> Option<&'a T> {
    match effective {
        Effective::Decided { value, .. } | Effective::Presumed { value, .. } => Some(value),
        _ => None,
    }
}

/// A pool of one host, without its name.
fn pool(host: &SessionHost, servers: &mut Vec<PlannedServer>) -> HostPool {
    let (joined, directory) = joined(&host.join);
    let mode = match in_effect(&host.mode.in_effect()).map(|value| value.mode()) {
        Some(LicensingMode::PerUser) => PoolMode::PerUser,
        Some(LicensingMode::PerDevice) => PoolMode::PerDevice,
        _ => PoolMode::Free,
    };
    let listed = in_effect(&host.license_servers.in_effect())
        .map(|list| list.names.iter().map(|name| listed(name, servers)).collect());
    let for_administration = value(&host.administration_only) == Some(true);
    HostPool {
        version: release(&host.version),
        joined,
        directory,
        mode,
        platform: if for_administration { PoolPlatform::Administration } else { PoolPlatform::OnPremises },
        license_servers: listed,
        broker: !host.mode.deployment.is_silent(),
        ..HostPool::default()
    }
}

/// The name of a listed license server among those that are known; one that is not becomes so.
fn listed(name: &MachineName, servers: &mut Vec<PlannedServer>) -> String {
    let is_it = |server: &&PlannedServer| {
        MachineName::new(&server.name).is_some_and(|known| known.is_same_machine(name))
    };
    if let Some(known) = servers.iter().find(is_it) {
        return known.name.clone();
    }
    let name = name.as_str().to_owned();
    servers.push(PlannedServer { name: name.clone(), ..PlannedServer::default() });
    name
}

fn add_server(requirements: &mut Requirements, server: &LicenseServer) {
    let name = name_of(server.name.as_ref());
    let (joined, directory) = joined(&server.join);
    for pack in &server.packs {
        requirements.owned.extend(owned(pack, Some(&name)));
    }
    for pack in &server.planned_packs {
        requirements.owned.extend(owned(pack, None));
    }
    requirements.license_servers.push(PlannedServer {
        name,
        version: release(&server.version),
        activated: value(&server.activated),
        joined,
        directory,
        may_be_upgraded: None,
    });
}

/// A pack that was bought, and of which type, version and number are known.
fn owned(pack: &CalPack, on: Option<&String>) -> Option<Owned> {
    Some(Owned {
        product: Product::rds(pack.cal_type()?),
        version: pack.version?,
        count: pack.total?.known()?,
        installed_on: on.cloned(),
        kind: if pack.is_bought() { OwnedKind::Bought } else { return None },
        software_assurance_until: None,
        program: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use calwise_licensing::cal::Count;
    use calwise_licensing::cal_pack::{PackFacts, ProductType};
    use calwise_licensing::deployment::{LicenseServerList, SettingPlace};
    use calwise_licensing::fact::{Answer, Provenance};
    use calwise_licensing::mode::ModeValue;
    use calwise_licensing::version::CalVersion;

    fn add<T: PartialEq>(facts: &mut Facts<T>, value: T) {
        facts.add(Answer::Value(value), Provenance::default());
    }

    fn host(name: &str, release: &str, mode: u32) -> SessionHost {
        let mut host = SessionHost { name: MachineName::new(name), ..SessionHost::default() };
        add(
            &mut host.version,
            ReportedVersion::Server(WindowsServer::from_name(release).expect("a release")),
        );
        add(host.mode.at_mut(SettingPlace::Effective), ModeValue { number: mode });
        let names = MachineName::new("lic01.contoso.local").into_iter().collect();
        add(host.license_servers.at_mut(SettingPlace::Effective), LicenseServerList { names });
        host
    }

    #[test]
    fn hosts_that_are_alike_become_one_pool() {
        let hosts = vec![host("RDSH01", "2019", 4), host("RDSH02", "2022", 2), host("RDSH03", "2019", 4)];
        let found = observed(&Deployment { hosts, ..Deployment::default() });
        let pools: Vec<_> =
            found.pools.iter().map(|pool| (pool.name.as_str(), pool.hosts, pool.mode)).collect();
        assert_eq!(
            pools,
            [("RDSH01, RDSH03", Some(2), PoolMode::PerUser), ("RDSH02", Some(1), PoolMode::PerDevice)]
        );
    }

    #[test]
    fn a_listed_license_server_is_the_one_that_was_seen_and_else_one_of_which_nothing_is_known() {
        let mut server = LicenseServer { name: MachineName::new("LIC01"), ..LicenseServer::default() };
        add(&mut server.activated, true);
        let hosts = vec![host("RDSH01", "2019", 4)];
        let seen =
            Deployment { hosts: hosts.clone(), license_servers: vec![server], ..Deployment::default() };
        let found = observed(&seen);
        assert_eq!(found.pools[0].license_servers.as_deref(), Some(&["LIC01".to_owned()][..]));
        assert_eq!((found.license_servers.len(), found.license_servers[0].activated), (1, Some(true)));
        let found = observed(&Deployment { hosts, ..Deployment::default() });
        assert_eq!(found.license_servers[0].name, "lic01.contoso.local");
        assert_eq!(found.license_servers[0].activated, None);
    }

    #[test]
    fn packs_that_were_bought_are_owned_and_the_built_in_one_is_not() {
        let pack = |product_type, version| CalPack {
            facts: PackFacts { product_type: Some(product_type), ..PackFacts::default() },
            version: Some(version),
            total: Some(Count::Known(20)),
            ..CalPack::default()
        };
        let newest = *CalVersion::ALL.last().expect("a version");
        let server = LicenseServer {
            packs: vec![pack(ProductType::PerUser, newest), pack(ProductType::BuiltIn, newest)],
            ..LicenseServer::default()
        };
        let found = observed(&Deployment { license_servers: vec![server], ..Deployment::default() });
        let owned: Vec<_> = found.owned.iter().map(|row| (row.product, row.count)).collect();
        assert_eq!(owned, [(Product::PerUser, 20)]);
    }

    #[test]
    fn what_is_not_known_stays_open() {
        let found = observed(&Deployment { hosts: vec![SessionHost::default()], ..Deployment::default() });
        let pool = &found.pools[0];
        assert_eq!((pool.version, pool.joined, pool.mode), (None, None, PoolMode::Free));
        assert_eq!((&pool.license_servers, found.people.len()), (&None, 0));
    }
}
