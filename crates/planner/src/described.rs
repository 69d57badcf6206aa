//! The deployment that requirements describe as it is today, for the rules to judge like one that was observed.
//!
//! One host stands for each pool. What nobody said stays unknown: nothing is assumed here.

use calwise_licensing::cal::Count;
use calwise_licensing::cal_pack::{PackFacts, ProductType};
use calwise_licensing::deployment::{
    CalPack, Deployment, LicenseServer, LicenseServerList, SessionHost, SettingPlace,
};
use calwise_licensing::fact::{Answer, Facts, Provenance};
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;
use calwise_licensing::platform::Installation;
use calwise_licensing::version::ReportedVersion;

use crate::instance::is_same;
use crate::joins::join;
use crate::requirements::{HostPool, Owned, OwnedKind, PlannedServer, PoolPlatform, Product, Requirements};

/// The name of the host that stands for a pool: the pool's, as far as a machine can be called so.
fn host_name(pool: &str) -> Option<MachineName> {
    MachineName::new(
        &pool.split(|sign: char| sign.is_whitespace() || sign == ',').collect::<Vec<_>>().join("-"),
    )
}

/// The deployment as it is described.
pub fn described(requirements: &Requirements) -> Deployment {
    let has_sessions =
        |pool: &&HostPool| !matches!(pool.platform, PoolPlatform::AvdMultiSession | PoolPlatform::Vdi);
    Deployment {
        hosts: requirements.pools.iter().filter(has_sessions).map(host).collect(),
        license_servers: requirements
            .license_servers
            .iter()
            .map(|row| server(row, &requirements.owned))
            .collect(),
        ..Deployment::default()
    }
}

fn add<T: PartialEq>(facts: &mut Facts<T>, value: Option<T>) {
    if let Some(value) = value {
        facts.add(Answer::Value(value), Provenance::default());
    }
}

fn host(pool: &HostPool) -> SessionHost {
    let mut host = SessionHost { name: host_name(&pool.name), ..SessionHost::default() };
    add(&mut host.version, pool.version.map(ReportedVersion::Server));
    add(&mut host.installation, Some(Installation::ServerWithDesktop));
    add(&mut host.join, pool.joined.map(|joined| join(joined, pool.directory.as_ref())));
    let for_administration = pool.platform == PoolPlatform::Administration;
    add(&mut host.role_installed, (!for_administration).then_some(true));
    add(&mut host.administration_only, for_administration.then_some(true));
    let mode = pool.mode.fixed().map(|cal| ModeValue { number: cal.mode_number() });
    add(host.mode.at_mut(SettingPlace::Effective), mode);
    let names = |names: &Vec<String>| names.iter().filter_map(|name| MachineName::new(name)).collect();
    let listed = pool.license_servers.as_ref().map(|listed| LicenseServerList { names: names(listed) });
    add(host.license_servers.at_mut(SettingPlace::Effective), listed);
    host
}

fn server(row: &PlannedServer, owned: &[Owned]) -> LicenseServer {
    let mut server = LicenseServer { name: MachineName::new(&row.name), ..LicenseServer::default() };
    add(&mut server.version, row.version.map(ReportedVersion::Server));
    add(&mut server.join, row.joined.map(|joined| join(joined, row.directory.as_ref())));
    add(&mut server.role_installed, Some(true));
    add(&mut server.activated, row.activated);
    let is_here = |owned: &&Owned| owned.installed_on.as_ref().is_some_and(|name| is_same(name, &row.name));
    server.packs = owned.iter().filter(is_here).filter_map(pack).collect();
    if !owned.is_empty() {
        server.packs_listed.push(Provenance::default());
    }
    server
}

fn pack(owned: &Owned) -> Option<CalPack> {
    let product_type = match (owned.kind, owned.product) {
        (OwnedKind::Bought, Product::PerUser) => ProductType::PerUser,
        (OwnedKind::Bought, Product::PerDevice) => ProductType::PerDevice,
        _ => return None,
    };
    Some(CalPack {
        facts: PackFacts { product_type: Some(product_type), ..PackFacts::default() },
        version: Some(owned.version),
        total: Some(Count::Known(owned.count)),
        ..CalPack::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::requirements::PoolMode;

    #[test]
    fn what_nobody_said_stays_unknown() {
        let pools = vec![HostPool { name: "A pool".to_owned(), ..HostPool::default() }];
        let found = described(&Requirements { pools, ..Requirements::default() });
        let host = &found.hosts[0];
        assert_eq!(host.name.as_ref().map(MachineName::as_str), Some("A-pool"));
        assert!(host.version.is_silent() && host.join.is_silent() && host.mode.effective.is_silent());
    }

    #[test]
    fn what_is_described_is_what_would_be_observed() {
        let pools = vec![HostPool {
            name: "RDSH01".to_owned(),
            hosts: Some(1),
            mode: PoolMode::PerUser,
            license_servers: Some(vec!["LIC01".to_owned()]),
            ..HostPool::default()
        }];
        let license_servers = vec![PlannedServer {
            name: "LIC01".to_owned(),
            activated: Some(true),
            ..PlannedServer::default()
        }];
        let requirements = Requirements { pools, license_servers, ..Requirements::default() };
        assert_eq!(crate::observed(&described(&requirements)), requirements);
    }
}
