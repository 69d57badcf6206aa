//! The deployment as it is planned, and what the rules for pasted evidence say of it.
//!
//! One host stands for each pool: the hosts of a pool are alike. What only the running servers can show is left out,
//! and the rules about it stay open.

use std::collections::BTreeMap;

use calwise_diagnosis::diagnose;
use calwise_diagnosis::rule::Severity;
use calwise_licensing::cal::{CalType, Count};
use calwise_licensing::cal_pack::{PackFacts, ProductType};
use calwise_licensing::deployment::{
    CalPack, Deployment, LicenseServer, LicenseServerList, SessionHost, SettingPlace,
};
use calwise_licensing::fact::{Answer, Facts, Provenance};
use calwise_licensing::join::Join;
use calwise_licensing::mode::ModeValue;
use calwise_licensing::name::MachineName;
use calwise_licensing::platform::Installation;
use calwise_licensing::version::{CalVersion, ReportedVersion, WindowsServer};
use time::Date;

use crate::plan::Proof;

/// A host of a pool as it is planned.
#[derive(Debug, Clone)]
pub(crate) struct PlannedHost {
    pub name: String,
    pub release: WindowsServer,
    pub join: Join,
    pub cal: CalType,
    pub license_servers: Vec<String>,
}

/// A license server as it is planned.
#[derive(Debug, Clone)]
pub(crate) struct PlannedLicenseServer {
    pub name: String,
    pub release: WindowsServer,
    pub join: Join,
    /// How many CALs of a type and version are installed on it.
    pub packs: BTreeMap<(CalType, CalVersion), Count>,
}

fn add<T: PartialEq>(facts: &mut Facts<T>, value: T) {
    facts.add(Answer::Value(value), Provenance::default());
}

/// The deployment as it is planned.
pub(crate) fn deployment(hosts: &[PlannedHost], servers: &[PlannedLicenseServer]) -> Deployment {
    Deployment {
        hosts: hosts.iter().map(host).collect(),
        license_servers: servers.iter().map(license_server).collect(),
        ..Deployment::default()
    }
}

fn host(planned: &PlannedHost) -> SessionHost {
    let mut host = SessionHost { name: MachineName::new(&planned.name), ..SessionHost::default() };
    add(&mut host.version, ReportedVersion::Server(planned.release));
    add(&mut host.installation, Installation::ServerWithDesktop);
    add(&mut host.join, planned.join.clone());
    add(&mut host.role_installed, true);
    add(host.mode.at_mut(SettingPlace::Effective), ModeValue { number: planned.cal.mode_number() });
    let names = planned.license_servers.iter().filter_map(|name| MachineName::new(name)).collect();
    add(host.license_servers.at_mut(SettingPlace::Effective), LicenseServerList { names });
    host
}

fn license_server(planned: &PlannedLicenseServer) -> LicenseServer {
    let mut server = LicenseServer { name: MachineName::new(&planned.name), ..LicenseServer::default() };
    add(&mut server.version, ReportedVersion::Server(planned.release));
    add(&mut server.join, planned.join.clone());
    add(&mut server.role_installed, true);
    add(&mut server.activated, true);
    add(&mut server.in_domain_group, true);
    for ((cal, version), count) in &planned.packs {
        let product_type = match cal {
            CalType::PerDevice => ProductType::PerDevice,
            CalType::PerUser => ProductType::PerUser,
        };
        server.packs.push(CalPack {
            facts: PackFacts { product_type: Some(product_type), ..PackFacts::default() },
            version: Some(*version),
            total: Some(*count),
            ..CalPack::default()
        });
    }
    server.packs_listed.push(Provenance::default());
    server
}

/// What the rules say of a deployment.
pub(crate) fn proof(deployment: Deployment, today: Date) -> Proof {
    let judged = diagnose(deployment, today);
    let stated = judged.findings.iter().filter(|found| found.severity != Severity::Info && found.is_stated());
    let mut proof = Proof {
        violated: stated.map(|found| found.rule.id).collect(),
        open: judged.not_run.iter().map(|rule| rule.rule.id).collect(),
        satisfied: judged.ruled_out.iter().map(|rule| rule.rule.id).collect(),
    };
    // A rule that is open on one machine and satisfied on another is open.
    let (violated, open) = (proof.violated.clone(), proof.open.clone());
    proof.satisfied.retain(|id| !open.contains(id) && !violated.contains(id));
    for ids in [&mut proof.violated, &mut proof.open, &mut proof.satisfied] {
        ids.sort_unstable();
        ids.dedup();
    }
    proof
}
